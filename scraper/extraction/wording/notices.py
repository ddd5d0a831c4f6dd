"""What papers tell their readers besides the story, wherever in a line they say it: follow our channel, report a mistake, made with AI."""

from __future__ import annotations

import re

from scraper.extraction.wording.folding import lowered
from scraper.extraction.wording.vocabulary import any_of, words

LONGEST = 300
"""Letters of such a line, at most."""
_SPOKEN = ("“", "„", "«", '"', "»", "「", "—", "–", "- ")
"""Marks that begin what somebody says: no line of the paper's own."""
_names_channel = re.compile(
    r"W[hH][aA][tT][sS]|Telegram|TELEGRAM|Newsletter|NEWSLETTER|Google|Facebook|Instagram|Viber|Дзен|APP|n(?<=[ ’'/-]n)ewsletter"
).search
"""Channels as papers write them: most are names, and capitals are rare in a line.

Each begins with its own letter: a pattern of which a part begins with a look at what is before it is tried at every place.
"""
_names_others = any_of(
    (
        *("boletín", "nyhetsbrev", "nieuwsbrief", "рассылк", "розсилк", "واتس", "تليغرام", "סאפ", "טלגרם", "व्हाट्स", " ऐप", "फेसबुक"),
        *("公众号", "公眾號", "在看"),
    )
)
_asks_others = any_of(("こちら", "お知らせ", ";", "错误", "錯誤", "有误"))
"""What a request to report mistakes holds where no question mark stands in it."""
_names_machine = any_of(
    (
        "AI",
        "A.I.",
        "KI",
        "IA",
        "ИИ",
        "ШІ",
        "ChatGPT",
    )
)
"""Machines in capitals; longer names are asked for one by one."""
_names_other_machines = any_of(("人工", "自動", "الاصطناعي", "искусственн", "sztucznej", "umělé", "yapay zek", "tekoäly", "Tekoäly"))
_FOLLOW = re.compile(
    r"\bour (?:free )?(?:daily |weekly )?(?:whats\s?app|telegram|newsletter)\b|\bpreferred (?:news )?source|\bpreferred on google|"
    r"\b(?:kanal|newsletters?) (?:\w+ )?(?:abonnieren|bestellen|folgen|anmelden)\b|\bkostenlos (?:anmelden|abonnieren)\b|\bfolgen sie\b|"
    r"\bunser(?:e[nmrs]?)? (?:\w+ )?(?:whatsapp|telegram|newsletter)|\bbevorzugte\w* quelle|"
    r"\bnotre (?:\w+ )?(?:cha[iî]ne whatsapp|canal|newsletter)|\bretrouvez (?:toute|nos|notre)\b|\bsource préférée|"
    r"\b(?:apúntate|suscríbete|únete|síguenos|sumate|seguinos|recibí las|sigue toda|añádenos|regístrate)\b|\bfuentes? preferidas?|"
    r"\bnuestr[oa] (?:\w+ )?(?:canal|newsletter|boletín)|"
    r"\b(?:siga|acompanhe|inscreva-se|participe d|entre no|receba|subscreva)\b|\bfontes? (?:favorita|preferida)s?|"
    r"\b(?:iscriviti|seguici|segui(?:teci)|aggiungici|ricevi)\b|\bnostr[oa] (?:\w+ )?(?:canale|newsletter)|\bfont[ei] preferit[ae]|"
    r"\b(?:volg ons|meld je aan|schrijf je in|abonneer je)\b|\b(?:onze|ons) (?:\w+ )?(?:kanaal|nieuwsbrief|whatsapp)|"
    r"\b(?:följ oss|prenumerera|anmäl dig|vårt nyhetsbrev|våra nyhetsbrev|følg oss|følg os|meld deg på|tilmeld dig)\b|"
    r"\b(?:obserwuj|dołącz do|śledź|zapisz się|pobierz|sledujte|přidejte si|odebírejte|přihlaste se)\b|"
    r"\b(?:kövess[eé]\w*|iratkozz\w*|urmăr(?:ește|iți)(?:-ne)?|abonează-te|abonați-vă)\b|"
    r"\b(?:більше|больше) нов(?:ин|остей)\b|"
    r"подписывайтесь|подпишитесь|читайте нас|присоединяйтесь|підписуйтесь|підпишіться|підписуйтеся|приєднуйтесь|слідкуйте|"
    r"ακολουθήστε|εγγραφείτε|κατεβάστε|κάντε (?:like|subscribe|follow)|\btakip ed(?:in|ebil)|\babone olu?n?\b|\bkatılın\b|\bindirin\b|"
    r"تابعوا|تابعونا|تابعنا|اشتركوا|انضموا|قناتنا|הצטרפו|עקבו אחרי|הירשמו|הורידו|"
    r"जुड़ें|जुड़े रह|ज्वा[इय]न करें|फ[\u093c]?ॉलो करें|डाउनलोड करें|सब्सक्राइब करें|\b(?:ikuti|dapatkan)\b|"
    r"(?:欢迎|敬请|请|長按|长按|扫码|点击|點我|立即).{0,8}(?:关注|追蹤|订阅|訂閱|下载|下載)|点(?:个|一?下)?.{0,2}在看|^.{0,4}(?:关注|訂閱|订阅|追蹤)[^，。]{0,14}(?:公众号|公眾號)"
)
"""What a line says that asks to follow the paper on the channel it names."""
_REPORT = re.compile(
    r"(?:have you |did you |if you(?:['’]ve)? |^)(?:spot(?:ted)?|found|find|see|saw|noticed?) (?:an?|any) (?:\w+ ){0,2}(?:mistake|error|"
    r"typo)s?\b|"
    r"\breport (?:an?|this) (?:error|mistake|typo)\b|"
    r"(?:haben sie|hast du|habt ihr|sie haben|du hast|^).{0,24}fehler (?:gefunden|entdeckt|bemerkt|melden)\b|"
    r"(?:vous avez|vous constatez|avez-vous|signaler).{0,24}\b(?:erreur|faute|coquille)|"
    r"(?:has|ha) (?:encontrado|visto|detectado) .{0,8}\berror\b.{0,20}\?|encontrou .{0,12}\berro\b|"
    r"(?:hai|avete) (?:trovato|notato|visto) .{0,12}\berror|"
    r"(?:zie je|heb je|heeft u|ziet u).{0,24}\b(?:taal|spel|schrijf|tik)?fout(?:je|en)?\b|"
    r"(?:har du|ser du) .{0,24}\b(?:skriv|sak|stave)?(?:fel|feil|fejl)\b|(?:huomasitko|löysitkö|näitkö) .{0,12}virhe|"
    r"(?:zauważyłeś|zauważyłaś|znalazłeś|widzisz) .{0,16}(?:błąd|literówk)|(?:našli jste|všimli jste si) .{0,16}chyb|"
    r"hibát (?:talált|észlelt|vett észre)|(?:ai|ați) (?:observat|găsit|sesizat) .{0,12}greșeal|"
    r"^(?:если вы )?(?:нашли|заметили|увидели|обнаружили) .{0,12}(?:ошибк|опечатк)|(?:знайшли|помітили|побачили) .{0,12}помилк|"
    r"ctrl\s?\+\s?enter|"
    r"(?:βρήκατε|εντοπίσατε|είδατε) .{0,16}λάθος|hata (?:mı )?(?:gördü|bildir)|(?:מצאתם|ראיתם|מצאת) טעות|"
    r"(?:誤り|誤字).{0,40}(?:こちら|お知らせ|ご連絡|報告)|(?:如)?(?:发现|發現).{0,8}(?:错误|錯誤|有误).{0,20}(?:请|請|反馈|聯)"
)
"""A question or a request to report mistakes."""
_names_mistake = any_of(
    words(
        "mistake erro typo fehler erreur faute coquille fout fel feil fejl virhe błąd literówk chyb hibát greșeal ошибк опечатк "
        "помилк enter λάθος hata טעות 誤 错误 錯誤 有误"
    )
)
"""Of which each of these holds one: most questions are about something else."""
_MACHINES = re.compile(
    r"(?<![a-zа-я])(?:a\.?i|ki|ia|ии|ші)(?![a-zа-я])|tekoäly|yapay zek|artificial intelligence|künstliche\w* intelligenz|"
    r"intelligence artificielle|"
    r"inteligencia artificial|inteligência artificial|intelligenza artificiale|kunstmatige intelligentie|machine|maschinell|automat[ei]|"
    r"umělé inteligence|sztucznej inteligencji|искусственн\w+ интеллект|الذكاء الاصطناعي|人工智能|人工知能|chatgpt|自動翻訳"
)
_MADE = re.compile(
    r"\b(?:this|the) (?:article|story|text|post|translation|summary|content|transcript|audio|voice|recording|headline)\b.{0,90}"
    r"\b(?:generated|created|produced|translated|drafted|edited|assist\w+|summari[sz]ed|converted|voiced|narrated|read|reviewed)\b|"
    r"\b(?:uses?|using|with the (?:help|assistance|use) of) (?:an? )?(?:ai|artificial|automated|generative)\b.{0,60}\b"
    r"(?:stories|story|articles?|reviewed|edited|editors?)\b|^ai[- ](?:generated|assisted|translated) \w+|"
    r"\b(?:diese[rsnm]?|die(?= zus| üb)) (?:artikel|text|beitrag|meldung|zusammenfassung|inhalt|übersetzung|audio\w*)s?\b.{0,90}"
    r"(?:erstellt|verfasst|übersetzt|überprüft|geprüft|vertont|generiert|bearbeitet|vorgelesen)\b|"
    r"\b(?:cet article|ce texte|ce contenu|ce résumé|cette (?:traduction|dépêche))\b.{0,90}(?:généré|réalisé|rédigé|traduit|produit|relu)|"
    r"\b(?:este|esta|el|la) (?:artículo|texto|noticia|contenido|resumen|traducción)\b.{0,90}"
    r"(?:generad|elaborad|traducid|redactad|cread|revisad)|^(?:resumen )?(?:generado|elaborado|traducido|resumido) (?:con|por) (?:la )?i|"
    r"\b(?:este|esta|o|a) (?:artigo|texto|notícia|conteúdo|resumo|tradução|reportagem)\b.{0,90}(?:gerad|produzid|traduzid|criad|revisad)|"
    r"\b(?:questo|questa) (?:articolo|testo|contenuto|sintesi|riassunto|traduzione)\b.{0,90}(?:generat|realizzat|tradott|scritt|creat)|"
    r"\b(?:dit|deze|de) (?:artikel|tekst|bericht|samenvatting|vertaling)\b.{0,90}(?:gemaakt|geschreven|vertaald|gegenereerd|gecontroleerd)|"
    r"\b(?:denna|den här|denne|dette|den) (?:artikeln?|texten?|sammanfattningen|artikkelen|saken|oppsummeringen|oversettelsen|artikel|"
    r"teksten?)\b"
    r".{0,90}(?:skapa|skriven|översatt|gjord|granska|laget|skrevet|oversatt|generert|lavet|oversat)|"
    r"\b(?:tämän?|ten|tento|ez a|bu) (?:juttu|artikkeli|käänn\w+|tiivistelm\w+|artykuł|tekst|článek|text|cikk|haber|içerik|metin)\b|"
    r"(?:этот|данный|цей) (?:текст|материал|перевод|матеріал|переклад)|"
    r"(?:هذا|هذه) (?:المقال|النص|الخبر|الترجمة)|この(?:記事|文章|要約|翻訳)は|本文由"
)
"""What was made with a machine, and how."""


_BY_LANGUAGE = (
    (
        (
            "our newsroom",
            "our journalis",
            "our reporters",
            "news tip",
            "breaking news",
            "letter to the editor",
            "community guidelines",
            "comments policy",
            "house rules",
        ),
        r"your?|please",
    ),
    (
        ("unsere redaktion", "leserbrief", "kommentarfunktion", "push-nachricht", "netiquette", "kommentarregeln"),
        r"(?:lesen|wollen|möchten|haben|können|beachten) sie|du|dir",
    ),
    (("la rédaction", "notre rédaction", "abonné", "charte de modération"), r"vous|votre|vos|merci de"),
    (
        ("la redacción", "nuestra redacción", "boletín", "registrados", "normas de participación"),
        r"quieres|puedes|tu correo|tus|comentar es|por favor",
    ),
    (("redação", "assinante"), r"você|quer"),
    (("la redazione", "in edicola"), r"tuoi?|tua|vuoi|puoi|leggi"),
    (("redactie", "nieuwsbrief", "abonnee"), r"je|jij|jouw|uw?"),
    (("redaktionen", "redaksjonen", "nyhetsbrev", "nyhedsbrev", "insändare"), r"du|dig|deg|dina?|ditt|dit|skriv"),
    (("toimitukse", "uutiskirje"), r"haluatko|voit|sinulle"),
    (("redakcj", "autorem artykułu"), r"chcesz|masz|możesz|napisz"),
    (("redakce", "redakci", "redakcia"), r"chcete|máte|můžete|napište|môžete"),
    (("szerkesztőség", "hírlevél"), r"szeretne|írja|írjon"),
    (("redacți",), r"vrei|poți|scrie-ne"),
    (("редакци", "рассылк", "редакці"), r"хотите|пишите|присылайте|хочете|пишіть"),
    (("συντακτικ",), r"σας"),
)
"""What belongs to the paper, not to its stories, and how its language speaks to a reader."""
_SERVICES = any_of(service for services, _ in _BY_LANGUAGE for service in services)
_ADDRESSED = tuple((any_of(services), re.compile(rf"\b(?:{address})\b").search) for services, address in _BY_LANGUAGE)
_QUOTED = any_of('«“„"‘»')


_names_paid = any_of(("ffili", "filiad", "artner", "rovision", "ommission", "ompensation", "erbelink", "erbe-Link"))
"""What others pay for links, as lines about it name it."""
_PAID_LINK = r"(?:affiliate|partner|provisions|werbe)[- ]?links?"
_PAID = re.compile(
    r"\b(?:dies\w*|unser\w*|hier|seite|artikel|beitrag|blog)\b.{0,60}\b(?:enthält|enthalten|handelt es sich)"
    rf".{{0,60}}{_PAID_LINK}|"
    rf"(?:markierte\w*|gekennzeichnete\w*|mit (?:einem )?(?:\*|\(\*\)|stern\w*)).{{0,80}}{_PAID_LINK}|"
    r"\b(?:wir|ich|uns|mir)\b.{0,60}\b(?:provision|vergütung|kommission)|"
    r"\b(?:this|our|my|some|these|links?)\b.{0,60}\b(?:contains?|includes?|are|is)\b.{0,40}\baffiliate links?|"
    r"\b(?:we|i)(?:['’]ll)?\b.{0,40}\b(?:earn|receive|get|make)\b.{0,60}\bcommissions?\b|"
    r"\blinks?\b.{0,80}\b(?:we|i)\b.{0,20}\b(?:earn|receive|get)\b.{0,40}\bcompensation\b|"
    r"\b(?:we|i)\b.{0,20}\b(?:earn|receive|get)\b.{0,40}\bcompensation\b.{0,80}\blinks?\b|"
    r"\b(?:cet|ce|cette|certains|ces)\b.{0,60}\b(?:contien\w+|comporte\w*|sont)\b.{0,40}\bliens? (?:d['’]affiliation|affiliés?)|"
    r"\b(?:este|esta|algunos|estos)\b.{0,60}\b(?:contien\w+|incluy\w+|son)\b.{0,40}\benlaces? (?:de )?afiliad"
)
"""What a line says of links for which the page is paid: which they are, or that it is paid for them."""
_names_link = any_of(words("link liens enlace"))


def is_notice(line: str) -> bool:
    """Whether a line is the page's own word to its readers: of its channels, of mistakes, of links it is paid for, of machines' work."""
    if len(line) > LONGEST or line.startswith(_SPOKEN) or "가" <= line[:1] <= "힣":  # Korean has phrases of its own
        return False
    plain = line.isascii()
    low = lowered(line)
    if len(low) <= _LONGEST_SERVICE and _SERVICES(low) is not None and _is_addressed(low):
        return True
    if (_names_channel(line) or (not plain and _names_others(line))) and _FOLLOW.search(low):
        return True
    if _names_paid(line) and _names_link(low) and _PAID.search(low):
        return True
    if ("?" in line or "Ctrl" in line or (not plain and _asks_others(line))) and _names_mistake(low) and _REPORT.search(low):
        return True
    named = "rtifici" in line or "nstliche" in line or "nstmatig" in line or "maschinell" in line or "utomat" in line
    if not (named or _names_machine(line) or (not plain and _names_other_machines(line))):
        return False
    return _MACHINES.search(low) is not None and _MADE.search(low) is not None


_LONGEST_SERVICE = 200
"""Letters of a line that offers a service, at most."""


def _is_addressed(low: str) -> bool:
    """Whether a line that names what belongs to a paper speaks to its readers, quoting nobody."""
    return _QUOTED(low) is None and any(services(low) and address(low) for services, address in _ADDRESSED)
