"""Paragraphs within and behind article texts that ask the reader to subscribe, follow or donate, or state the paper's rights."""

from __future__ import annotations

import re

from scraper.extraction.wording import korean_phrases
from scraper.extraction.wording.folding import begins_in_hangul, lowered
from scraper.extraction.wording.memories import of_short
from scraper.extraction.wording.notices import is_notice
from scraper.extraction.wording.opinion_notices import tells_whose
from scraper.extraction.wording.phrases import APPEALS, DELIVERED, DELIVERS, FOLLOWED, FOLLOWS, MEDIUM
from scraper.extraction.wording.vocabulary import any_of

# As in `boilerplate`, patterns are of lower-case letters, and lines are lowered before they are matched.
_APPEAL = re.compile("|".join(APPEALS))
_DELIVERED, _delivers = re.compile(DELIVERED), any_of(DELIVERS)
_FOLLOWED, _follows = re.compile(FOLLOWED), any_of(FOLLOWS)
_CLOSER = re.compile(
    r"(?:sign up (?:for|to|here|now)|(?:les )?(?:opinions|propos) exprimée?s .{0,80}n['’]engagent|submit your letter|"
    r"the (?:views|opinions) expressed (?:in|on|by|here|are)\b|die (?:hier )?(?:geäußerten|vertretenen) (?:meinungen|ansichten)\b|"
    r"las opiniones (?:expresadas|vertidas)\b|werden sie (?:jetzt )?mitglied\b|"
    r"lesen sie (?:das|den|die) .{2,40}(?:magazin|heft|e-?paper)\b|"
    r"zapraszamy (?:też |również |także )?do (?:subskrypcji|prenumeraty)|"
    r"subscribe (?:to|now|today)|follow us on|like us on|join our (?:newsletter|"
    r"whatsapp|telegram|mailing)|download (?:our|the) app|support (?:our|local|independent|quality|public[- ]service) "
    r"(?:journalism|news\b|reporting)|"
    r"schreiben sie uns\b|schreiben sie an \S+@|jetzt reinhören|"
    r"have (?:a|you got a) (?:tip|story)|got a (?:tip|story)|get (?:the latest|(?:our|the) (?:[^.!?]{0,30})(?:newsletter|"
    r"daily))|unlock (?:this|the full) (?:story|article)|"
    r"follow (?:our|[\w.]+['’]s) (?:full |latest )?coverage|become an? (?:[\w'’-]+ ){0,3}(?:member|subscriber|supporter|"
    r"patron)\b|for more (?:[a-z]+ )?(?:information|news|"
    r"stories),? (?:visit|follow|subscribe|sign)|"
    r"copyright\b(?! (?:act|battle|case|claim|dispute|holder|infringement|law|lawsuit|owner|protection|reform|rule|trial)s?\b)|"
    r"all rights reserved|newsletter abonnieren|jetzt (?:newsletter|abonnieren|unterstützen|spenden)|abonnieren "
    r"sie|folgen sie uns|never miss (?:a|the latest)|iscriviti (?:alla|al canale)|seguici su|assine (?:a|nossa) newsletter|inscreva-se|"
    r"(?:schrijf|meld) je (?:hier )?(?:in|aan) voor|volg ons op|prenumerera på|följ oss på|zapisz się (?:na|do)|śledź nas|obserwuj nas|"
    r"подпи(?:шитесь|сывайтесь)|підпи(?:шіться|суйтесь|суйтеся)|bizi takip edin|abone olun|ikuti (?:kami|berita)|dapatkan update|"
    r"تابعونا|اشترك في|sledujte nás|inscrivez-vous|abonnez-vous|suscríbete|síguenos|this material may not be published|"
    r"the information you requested is not available|please enable javascript|you need to (?:enable|be logged)|"
    rf"(?:chat|talk|connect|get in touch) with us\b.{{0,40}}{MEDIUM}|"
    rf"(?:follow|join|like) (?:us|our|the [\w ]{{2,30}}|[\w ]{{2,30}}['’]s) .{{0,40}}{MEDIUM}|do you have a (?:tip|story)|"
    r"e-?mail us at|(?:contact|reach) (?:this|the) (?:reporter|writer|author)s? (?:at|by|via|on)\b|we['’]d (?:love|like) to hear|"
    r"(?:find out|learn|read) more about how we (?:test|review|rate)\b|"
    r"if you (?:make|made|try|tried|bake|baked|cook|cooked) (?:this|it|these|them)\b[^.!?]{0,60}"
    r"\b(?:comments?|rating|rate|tag|let (?:me|us) know)\b|"
    r"want more (?:news|stories|like this)\b|check out (?:more|all(?: of)?|our(?: other)?|the (?:latest|rest of)) "
    r"(?:\w+ )?(?:articles|stories|news|coverage|posts|videos)\b|"
    r"¿te (?:ha gustado|gustó) (?:est[ea]|la|el) [\w ]{3,20}\?|"
    r"(?:[\w ]{3,20}: )?gostou d(?:este|esse|esta|essa|o|a) (?:texto|artigo|matéria|reportagem|coluna)\?|"
    r"hat (?:ihnen|dir|euch) (?:dies(?:e[rs]?)?|der|die|das) [\w-]{3,20} gefallen\?|"
    rf"(?:listen to|follow) [^.!?]{{3,60}} (?:on|and) [^.!?]{{3,60}}\b{MEDIUM}|"
    r"please bookmark|we use your sign-up|[^.!?]{3,80} can be (?:reached|contacted|emailed) (?:at|by|via|on) \S|"
    r"already have an account|support (?!(?:for|among|from|of|to|in)\b)[^.!?]{3,30}['’]s? journalism|"
    r"by (?:submitting|clicking|signing up|subscribing).{3,80}(?:agree|terms|privacy|consent)|"
    r"unterstütz(?:e|en sie) (?:unsere|uns)|mit (?:meiner|ihrer|der) anmeldung|melden sie sich (?:hier|jetzt)|"
    rf"folge(?:n sie)? (?:uns|unserem)|(?:suivez|rejoignez|retrouvez)(?:[ -]nous|[ -]moi)?\b.{{0,60}}{MEDIUM}|en cliquant sur|"
    rf"recevez .{{0,60}}(?:newsletter|lettre|boîte|e-?mail)|(?:ahora puede )?(?:seguirnos|sigue(?:nos)?|síganos|únete)\b.{{0,60}}{MEDIUM}|"
    rf"recibe (?:en tu|nuestr)|receba (?:no seu|em seu|gratuitamente|a nossa)|(?:siga|acompanhe|entre|participe)\b.{{0,40}}{MEDIUM}|"
    rf"ricevi (?:ogni|la nostra|le notizie)|ακολουθήστε\b.{{0,40}}{MEDIUM}|εγγραφείτε|kövess(?:e|en|d)?\b.{{0,40}}{MEDIUM}|"
    r"(?:ha [^.!?]{8,80}, )?támogas(?:d|s(?:a|on|d)?) (?:minket|(?:a )?munkánkat|(?:a |az )?(?:független )?újságírás)|iratkozz(?:on)? fel|"
    r"heb (?:je|jij|u) (?:een|zelf een) (?:tip|nieuws|opmerking|vraag)|"
    r"(?:tips|tipsa|kontakt) oss|"
    r"assinantes? podem liberar|подкрепете .{2,80}\b(?:журналисти|изданието|медия)|"
    r"har du (?:en sak|et tips?|tips|ett tips)|onko sinulla (?:juttu|uutis)?vink|tilmeld dig|følg os|"
    rf"seuraa\b.{{0,40}}{MEDIUM}|присоединяйтесь|приєднуйтесь|dołącz do|ताज़ा ख़?बरों के लिए|"
    r"(?:点我|點我|立即|馬上|马上)(?:下载|下載)|扫码(?:关注|下载)|(?:关注|追蹤|訂閱)(?:我们|我們|本报|本報)|"
    r"newsletter\b[^.!?]{0,30}$|scroll down to (?:leave|comment|read)|if so, (?:please )?(?:let us|e-?mail)|please (?:like and )?share\b|"
    r"empfohlener (?:redaktioneller |externer )?inhalt|externer inhalt\b|an dieser stelle (?:finden|findest|befindet|steht|würden)|"
    r"ich bin (?:damit )?einverstanden, dass|ce contenu (?:est bloqué|n['’]a pas pu|provient)|deze inhoud (?:kan|is|wordt)\b|"
    r"este contenido no (?:está|se puede)|questo contenuto (?:non|è)|este conteúdo (?:não|está) |dette innholdet (?:er|kan)|"
    r"this content (?:is|isn['’]t|is not|cannot be) (?:hosted|available|shown|provided|displayed)|we need your (?:consent|permission) to|"
    r"keine (?:news|nachricht|meldung) (?:mehr )?verpassen|"
    r"(?:please )?donate (?:now|today|here)\b|spenden sie (?:jetzt|hier|bitte)\b|faites un don\b|fai (?:ora )?una donazione\b|"
    r"haz (?:tu|una|un) (?:donación|donativo)\b|dona (?:ahora|hoy|aquí)\b|faça uma doação\b|"
    r"(?:this|the) (?:article|content|page|post|guide|blog|alert) (?:is|has been) (?:provided |intended )?for (?:general )?"
    r"information(?:al)?(?: purposes)? only)",
)

_TO_KNOW_MORE = ("for more information", "for further information")
"""How what a company says of itself ends, besides appeals."""
_STOP = re.compile(r"[.!?]\s")
_FOREIGN = re.compile("[a-z點]")
"""Letters of which each of these phrases that may begin with Hangul holds one."""
_LONGEST = 400


@of_short(4096, _LONGEST)
def is_appeal(line: str) -> bool:
    """Whether a short paragraph asks the reader to subscribe, follow or donate, or states the paper's rights."""
    low = lowered(line)
    if not low.isascii() and (korean_phrases.is_notice(low) or (_follows(low) is not None and _FOLLOWED.match(low) is not None)):
        return True
    foreign = _FOREIGN.search(low) is not None
    if (foreign or not begins_in_hangul(low)) and _APPEAL.match(low):
        return True
    for start in (0, *(stop.end() for stop in _STOP.finditer(low))):
        if (foreign or not begins_in_hangul(low[start : start + 1])) and _CLOSER.match(low, start):
            return not (start and low.startswith(_TO_KNOW_MORE, start))
    return (foreign and _delivers(low) is not None and _DELIVERED.match(low) is not None) or is_notice(line) or tells_whose(line)
