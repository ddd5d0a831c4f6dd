"""Whole lines in which a site speaks to its readers, in the words systems and papers print below any text, by language.

To share, print or rate the page, to log in before commenting, to allow cookies, to state its rights: each pattern is the whole line, so
a sentence of a story that speaks of the like is none.
"""

from __future__ import annotations

import re

from scraper.extraction.wording.folding import lowered
from scraper.extraction.wording.vocabulary import any_of, words

_LONGEST = 200
_SHARE = (
    r"share this (?:article|story|post|news|page|entry)(?: (?:with|on|via) .{2,50})?|"
    r"teil(?:en|e|t)(?: sie)? (?:diesen|den) (?:artikel|beitrag)(?: (?:mit|auf|via) .{2,50})?|"
    r"partage[zr] cet(?:te)? (?:article|page|actualité|info)(?: (?:avec|sur) .{2,50})?|"
    r"compart[ea]n? (?:este|esta) (?:artículo|nota|noticia|página|entrada)(?: (?:con|en|por) .{2,50})?|"
    r"condividi (?:questo|questa|l['’]) ?(?:articolo|notizia|pagina|post)(?: (?:con|su|via) .{2,50})?|"
    r"deel (?:dit|deze) (?:artikel|bericht|pagina)(?: (?:met|op|via) .{2,50})?|"
    r"(?:compartilhe|partilhe) (?:este|esta|esse|essa) (?:artigo|notícia|matéria|texto|página)(?: (?:com|no|na|em|via) .{2,50})?|"
    r"(?:udostępnij|podziel się) (?:ten |tym )?artykuł(?:em)?(?: .{2,40})?|dela (?:den här |denna )?(?:artikeln?|sidan|inlägget)|"
    r"поделит(?:есь|ься)(?: (?:с друзьями|новостью|стать[её]й|ссылкой|в соцсетях).{0,30})?|"
    r"(?:bu )?(?:haberi|yazıyı|içeriği) paylaş(?:ın)?|sdílejte? (?:tento )?článek"
)
_PRINT = (
    r"(?:print|email|save|bookmark|download) this (?:article|page|story|post)|"
    r"(?:diesen |diese |den |die )?(?:artikel|beitrag|seite|meldung) (?:aus)?drucken|(?:diesen|diese) (?:artikel|beitrag|"
    r"seite) (?:weiterempfehlen|versenden|merken)|"
    r"imprimer (?:cet |cette |l['’] ?|la )?(?:article|page)|imprimir (?:este |esta |o |la |el )?(?:artículo|artigo|nota|noticia|notícia|"
    r"página)|"
    r"stampa (?:questo |questa |l['’] ?|la )?(?:articolo|pagina|notizia)|(?:dit |deze )?(?:artikel|pagina|bericht) (?:afdrukken|printen)|"
    r"(?:wydrukuj|drukuj) (?:ten )?(?:artykuł|stronę)|skriv ut (?:artikeln|sidan)|распечатать (?:статью|страницу)|haberi yazdır"
)
_RATED = (
    r"did you (?:find|like|enjoy) (?:this|the) (?:article|story|post|page|information)\b.{0,30}\?|"
    r"wie (?:hat|fanden|finden|gefällt) .{0,20}\b(?:artikel|beitrag)\b.{0,24}\?|hat ihnen (?:dieser|der) (?:artikel|beitrag) .{0,20}\?|"
    r"(?:cet article|ce contenu) vous a[- ]t[- ]il .{2,24}\?|avez-vous (?:aimé|apprécié) cet article ?\?|"
    r"¿te (?:ha )?(?:gust(?:ado|ó)|result(?:ado|ó) útil|ha sido útil) (?:este|esta|el|la) (?:artículo|nota|noticia|contenido)\?|"
    r"ti è piaciuto (?:questo |l['’])(?:articolo|contenuto)\?|(?:vond je|was) dit artikel .{2,24}\?|"
    r"(?:você )?gostou (?:deste|desta|desse|dessa|do|da) (?:artigo|conteúdo|texto|matéria|notícia)\?|"
    r"(?:fout|taalfout|typfout) (?:gezien|gevonden|ontdekt)\?.{0,60}|une erreur dans (?:cet|l['’]) ?article ?\?.{0,60}"
)
_COUNTED = (
    r"this (?:article|page|post|story|entry) (?:has been |was )?(?:viewed|read|visited|shared) \d[\d.,]* times?|"
    r"diese[rs]? (?:artikel|beitrag|seite|text) wurde (?:bisher |insgesamt |schon |bereits )?\d[\d.,]* ?(?:mal|x|×) "
    r"(?:gelesen|aufgerufen|angesehen|geteilt)|"
    r"(?:cet article|cette page) a été (?:lue?|vue?|consultée?) \d[\d ., ]* fois|"
    r"est[ea] (?:artículo|página|nota|noticia) ha sido (?:leíd|vist|visitad)[oa] \d[\d.,]* veces|"
    r"quest[oa] (?:articolo|pagina) è stat[oa] (?:lett|vist|visualizzat)[oa] \d[\d.,]* volte|dit artikel is \d[\d.,]* keer (?:gelezen|"
    r"bekeken)"
)
_SUPPORT = (
    r"support (?:independent|local|our|quality|free) (?:journalism|news|reporting|work|newsroom)\b.{0,60}|"
    r"unterstützen sie (?:(?:den |unseren |unabhängigen |lokalen |freien ){1,2}journalismus|unsere arbeit|unsere redaktion)\b.{0,60}|"
    r"soutenez (?:une|la|notre|le|un) (?:presse|journalisme|média|rédaction|travail)\b.{0,60}|"
    r"apoy[ae] (?:el|nuestro|al) (?:periodismo|trabajo)\b.{0,60}|sostieni (?:il|l['’]) ?(?:giornalismo|informazione)\b.{0,60}|"
    r"steun (?:onafhankelijke|lokale|onze|de) journalistiek\b.{0,60}|"
    r"audio report\s?: .{2,60}|"
    r"(?:please )?(?:direct|address|send) (?:your |any |all )?(?:questions|comments|inquiries)(?: (?:and|or) \w+)? to .{2,80}|"
    r"thank you for reading\b.{0,60}\b(?:support|subscribe|subscrib\w+|donat\w+|consider)\b.{0,80}|"
    r"(?:pobierz|zainstaluj) naszą aplikację.{0,40}|ladda ner vår app.{0,40}|скачайте (?:наше )?(?:мобильное )?приложение.{0,40}|"
    r"(?:mobil )?uygulamamızı indirin.{0,40}"
)
_RIGHTS = (
    r"nachdruck(?: und .{3,60})?,? (?:nur|verboten|nicht|auch auszugsweise).{0,80}|"
    r"(?:toute )?reproduction(?:,? (?:même|totale|partielle|intégrale|ou|et|/| )+)? (?:est )?(?:strictement )?interdite.{0,60}|"
    r"(?:при (?:использовании|перепечатке|цитировании|копировании)|копирование|перепечатка|использование)\b.{0,60}"
    r"(?:ссылка\b.{0,40}обязательна|разрешени\w+).{0,60}|"
    r"все права защищены.{0,60}|wszelkie prawa zastrzeżone.{0,60}|alle rechten voorbehouden.{0,40}|"
    r"alla rättigheter (?:förbehålls|förbehållna|reserverade).{0,40}|tüm hakları saklıdır.{0,60}|všechna práva vyhrazena.{0,40}|"
    r"minden jog fenntartva.{0,40}|toate drepturile rezervate.{0,40}|alle rettigheter (?:forbeholdt|forbeholdes).{0,40}|"
    r"kaikki oikeudet pidätetään.{0,40}|sva prava (?:pridržana|zadržana).{0,40}|всички права запазени.{0,40}|усі права захищен[іо].{0,40}"
)
_EMBEDS = (
    r"(?:hier|an dieser stelle) (?:finden|findest|befindet|steht).{0,24}\bextern\w* inhalt.{0,160}|"
    r"(?:sehen sie|schauen sie|see|watch|regardez|voir|vea|mira|guarda|veja|assista|bekijk|se|zobacz|смотрите)"
    r"(?: (?:hier|also|auch|aquí|qui|aqui|ici|here|our|the|this|das|im|el|il|o|la|de|het|tutaj|en|a|i|w|также))* "
    r"(?:video|vídeo|vidéo|filmpje|clip|wideo|видео)(?: (?:below|here|unten|abajo|sotto|abaixo|ci-dessous|hieronder|poniżej|ниже))?:|"
    r"(?:your|deine|ihre|votre|tu|su|il tuo|je|o seu|twój|din|ваш) "
    r"(?:e-?mail|mail|e-?postadress|dirección de correo|indirizzo e-?mail|adresse|"
    r"endereço de e-?mail|adres e-?mail|адрес email).{0,30}(?:not be published|nicht veröffentlicht|ne sera pas publiée|no será publicada|"
    r"non sarà pubblicato|niet gepubliceerd|não será publicado|nie zostanie opublikowany|publiceras inte|не будет опубликован).{0,100}"
)
_SUBJECTS = (
    r"(?:теги|тэги|метки|etiketler|ämnen|taggar|tagi|emner|avainsanat|kulcsszavak|címkék|ετικέτες)\s?:.{2,160}|"
    r"(?:ayrıca okuyun|i\u0307?lgili haber|bunu da oku(?:yun)?|voir aussi|mehr zum thema|leia mais|(?:ti )?potrebbe(?:ro)? interessart[iv]|"
    r"leggi di più|zobacz też|läs även)\s?:.{3,160}"
)
_WHOLE = re.compile(rf"(?:{'|'.join((_SHARE, _PRINT, _RATED, _COUNTED, _SUPPORT, _RIGHTS, _EMBEDS, _SUBJECTS))})\s?[.!:…]?")
_may_be_whole = any_of(
    words(
        "share teil partag compart condivid deel partilhe udostępnij podziel dela подел paylaş sdíl print drucken email save "
        "bookmark download empfehlen versenden merken imprim stampa druk skriv распеч yazdır did gefällt hat fanden finden avez "
        "contenu piaciuto vond gostou gezien gevonden ontdekt erreur viewed read visited wurde lue vu consult leíd vist visitad "
        "lett gelezen bekeken support unterstützen soutenez apoy sostieni steun reading aplikację app приложение uygulama "
        "audio questions comments inquiries "
        "nachdruck reproduction копиров перепечат использов прав práva jog prawa rechten rättigheter hakları drepturile "
        "rettigheter oikeudet prava права inhalt video vídeo vidéo видео wideo filmpje clip mail correo теги тэги метки etiketler "
        "ämnen taggar tagi emner avainsanat kulcs címk ετικέτ okuyun haber oku voir thema mais potrebbe leggi zobacz läs lu"
    )
)
_COMMENTS = any_of(
    words("comment kommentier kommentar comentar commento reager komment комментир комментари yorum koment") | {"un commento", "reacties"}
)
_ADDRESSES = re.compile(
    r"(?:(?:sorry, )?you (?:must|need|have)|please|to (?:comment|post|leave|add|write|join)|log ?in|sign in|register|only (?:registered|"
    r"logged)|"
    r"um|sie müssen|du musst|bitte|zum kommentieren|nur (?:angemeldete|registrierte)|melden? (?:sie sich|dich)|"
    r"vous devez|pour|merci de|veuillez|connectez|debes?|tienes? que|necesitas|inicia|para|lo siento|devi|per|occorre|effettua|solo gli|"
    r"je moet|u moet|om te|alleen|é necessário|precisa|você precisa|faça|musisz|aby|żeby|zaloguj|należy|tylko|du måste|logga in|för att|"
    r"чтобы|для|войдите|необходимо|нужно|вы должны|авторизуйтесь|только|yorum|giriş|üye)\b"
)
"""How a line begins that says who may comment: a reader is spoken to."""
_LOGIN = re.compile(
    r"\b(?:log(?:ged)? ?in|sign(?:ed)? in|login|register(?:ed)?)\b|angemeldet|eingeloggt|anmelden|einloggen|registrier|"
    r"\bconnect(?:é|er|ez)|inscri(?:t|re|vez)|identifi|sesión|\bregistr|conectad|connesso|accesso|accedere|loggat|ingelogd|inloggen|"
    r"aangemeld|"
    r"sessão|logad|cadastr|zalog|rejestr|inloggad|logga in|автор(?:из|иру)|войти|войдите|зарегистр|giriş yap|üye ol"
)
_COOKIES = re.compile(
    r"(?:(?:wir und unsere|we and our|nous et nos|nosotros y nuestros|noi e i nostri|wij en onze|nós e os nossos) (?:\d+ )?\w+ "
    r"[^.]{0,60}\bcookies|"
    r"(?:this|our) (?:site|website) uses?|we use|by (?:continuing|using)|(?:diese|unsere) (?:seite|website|webseite) (?:verwendet|"
    r"nutzt)|"
    r"wir (?:verwenden|nutzen|setzen)|(?:nous utilisons|ce site utilise)|(?:usamos|utilizamos|este sitio (?:web )?(?:usa|utiliza))|"
    r"(?:utilizziamo|questo sito utilizza)|(?:wij|we) gebruiken|deze (?:site|website) gebruikt|este site (?:usa|utiliza)|"
    r"(?:używamy|ta strona (?:używa|korzysta z)|serwis (?:używa|wykorzystuje))|(?:vi använder|vi bruger|vi bruker)|мы используем|"
    r"çerezleri? kullan)"
)


def is_service(line: str) -> bool:
    """Whether a whole line is a site's own: a tool, a question about the page, its rights, who may comment, its cookies, its writer."""
    if len(line) > _LONGEST_NOTICE:
        return False
    low = lowered(line)
    if low[:1] == "y" and low.startswith(_LEGAL_NOTICE):
        return True
    if low[:1] in _OPENS_BIOGRAPHY and _OF_AUTHOR.match(low) is not None:
        return True
    if len(line) > _LONGEST:
        return ("cookie" in low and _is_of_cookies(low)) or _is_imprint(low)
    if _may_be_whole(low) is not None and _WHOLE.fullmatch(low) is not None:
        return True
    if _COMMENTS(low) is not None and len(low) <= _LONGEST_LOGIN and _ADDRESSES.match(low) is not None and _LOGIN.search(low) is not None:
        return True
    return (("cookie" in low or "çerez" in low) and _is_of_cookies(low)) or _is_imprint(low)


_LEGAL_NOTICE = ("yasal uyarı:", "yasal uyarı :")
"""How Turkish papers begin the notice of their rights, in some sentences."""


def _is_of_cookies(low: str) -> bool:
    """Whether a line that names cookies says that the site sets them."""
    return _COOKIES.match(low) is not None and (len(low) <= _SHORT or _ON_SITES.search(low) is not None)


def _is_imprint(low: str) -> bool:
    """Whether a line tells two things at least that the law asks of a publisher: its register, its tax number, who answers for it.

    A tax number and a telephone in one short line are enough.
    """
    told = set(_IMPRINT.findall(low)) if _names_register(low) is not None else ()
    return len(told) >= _TOLD or (len(told) == 1 and len(low) <= _LONGEST and _TELEPHONE.search(low) is not None)


_OPENS_BIOGRAPHY = frozenset("azüàsolо")
_OF_AUTHOR = re.compile(
    r"(?:about the (?:author|writer|reporter)s?|zu[rm] autor(?:in)?|über (?:den autor|die autor(?:in|en))|à propos de l['’]auteure?|"
    r"sobre (?:el autor|la autora|o autor|a autora)|sull['’]autor[ei]|sull['’]autrice|over de auteur|o autorz?e|o autorce|"
    r"om (?:författaren|forfatteren|skribenten)|l['’]auteure?|об авторе)\s?[:–—]\s\S"
)
"""The label of who the writer is, with the words behind it in the same line."""
_TOLD, _LONGEST_NOTICE = 2, 500
_IMPRINT = re.compile(
    r"\b(?:geschäftsführ(?:er|erin|ung):|registergericht|handelsregister|hr[ab] \d|ust-?id|umsatzsteuer-|v\. ?i\. ?s\. ?d\. ?p|"
    r"registered in (?:england|ireland|scotland)|company (?:registration )?(?:number|no)\b|vat (?:number|no)\b|registered office|"
    r"r\.?c\.?s\.? [a-zà-ÿ]+ (?:[a-z] )?\d|siret|siren|directeur de la publication|au capital de|p(?:artita)?\.? ?iva|"
    r"(?:reg(?:istrazione|\.)|iscr\w+).{0,24}trib(?:unale|\.)|direttore responsabile|rea [a-z]{2}|"
    r"c\.?i\.?f\.?:|registro mercantil|depósito legal|n\.?i\.?f\.?:|kvk|btw-|\bnip:?|krs:?|regon:?|cvr-?nr|org\.? ?nr)"
)
"""What imprints tell, in eight languages."""
_TELEPHONE = re.compile(r"\btel(?:efono?)?[.:]{0,2}\s?[+(]?\d[\d /().-]{4}")
_names_register = any_of(
    words(
        "geschäftsführ register handels umsatzsteuer ust-id ustid registered company vat siret siren publication capital iva trib "
        "direttore mercantil legal kvk btw nip krs regon cvr org hrb hra"
    )
)
_LONGEST_LOGIN, _SHORT = 120, 32
_ON_SITES = re.compile(
    r"\b(?:experienc\w+|consent|policy|websites?|this site|browser|traffic|personali[sz]\w+|analy\w+|settings|erfahrung|nutzererlebnis|"
    r"webseite|"
    r"expérience|navigation|experiencia|navegación|esperienza|navigazione|ervaring|experiência|doświadcz\w+|upplevelse|oplevelse|"
    r"deneyim\w*)\b|"
    r"работ\w+ сайта|cookie[- ](?:policy|richtlinie)"
)
"""What cookies of a site are for: those of a recipe are for no experience."""
