"""Names of agencies, broadcasters, desks and institutions: no people, whatever the place they stand in."""

from __future__ import annotations

import re

from scraper.extraction.wording.no_names import NO_NAME
from scraper.extraction.wording.vocabulary import by_letter, words

_AGENCIES = words(
    "aap abna adn aki akp ana-mpa anp ansa ap afp apa apa-ots ats antara associated-press agence-france-presse belga bernama "
    "bta cp cna ctk čtk dapd ddp dpa dpa-afx dts dw efe ehu epd eurasianet europapress europa-press hina idw interfax irna "
    "itar-tass jiji jiji-press kathpress kna kyodo kyodo-news lusa mena mti mtva ntb ntb/tt notimex ots pa pap panapress "
    "pa-media prensa-latina press-association pti red red. reuters reuters/ap rferl ria ritzau rna sana sda keystone-sda sid "
    "spa stt tanjug tass tt télam telam thomson-reuters tns tribune-news-service uni upi ukrinform unian "
    "united-press-international vna wam wafa xinhua yonhap agerpres azertac belta bna cnw"
)
_BROADCASTERS = words(
    "abc abc-news al-jazeera aljazeera ard arte bayerischer-rundfunk bbc bbc-news bfmtv br cbc cbs cbs-news cctv cgtn cnbc "
    "cnn ctv deutsche-welle deutschlandfunk dlf dr dr.dk espn euronews fox fox-news franceinfo france-24 france-info hr itv "
    "kbs mbc mdr nbc nbc-news ndr nhk nos npr nrk ntv orf orf.at pbs radio-bremen rai rainews rbb rfi rt rtbf rte rté rtl rts "
    "rtve sat.1 sbs srf sr sky sky-news svt swr swissinfo tagesschau telesur trt tv4 tve vrt voa voice-of-america wdr welt-tv "
    "yle ytn jtbc zdf ztv"
)
_NAMES = frozenset(name.replace("-", " ") for name in (*_AGENCIES, *_BROADCASTERS)) | _AGENCIES | _BROADCASTERS
"""Whole names, lower case, with blanks and with hyphens."""

_WORDS = (
    r"reporting|news|newsroom|newsdesk|desk|staff|team|editors?|editorial|editorial board|redaktion(?:steam|sleitung)?|"
    r"rédaction|redacción|redacció|redactie|redazione|redakcja|redakce|redação|redaksjonen|redaktionen|toimitus|редакция|"
    r"agency|agencies|agentur(?:en)?|agences?|agencias?|agências?|agenzi[ae]|reuters|associated press|"
    r"stabsstelle|pressereferat|öffentlichkeitsarbeit|kommunikation|abteilung|referat|"
    r"publications?|releases?|press|presse(?:stelle|büro|dienst|abteilung)?|pressemitteilung|media|medien|magazine?|magazin|journal|times|post|gazette|tribune|herald|"
    r"zeitung|nachrichten|blatt|tageblatt|anzeiger|\w[\w-]*(?:zeitung|magazin|nachrichten|anzeiger|rundschau|portal|"
    r"redaktion|stiftung|verband(?:e?s)?|verein|ministerium|präsidium|direktion|inspektion|verwaltung|behörde|anwaltschaft|zollamt|"
    r"polizei|feuerwehr|kammer|werke)|polizei|feuerwehr|museum|policía|polícia|polizia|police|policja|politie|carabinieri|gobierno|"
    r"gouvernement|diputación|prefeitura|questura|consejería|museo|musée|museu|"
    r"(?:wochen|volks|handels|amts|gemeinde|mitteilungs|kreis|stadt|anzeigen|fach)blatt|verlag|publishers?|publishing|"
    r"wires?|service|services|grupa|grupo|groupe|holding|association|institute?|institut[eo]?|university|universität|universidad|université|hochschule|college|"
    r"stiftung|foundation|fondation|fundación|assessoria|trust|consortium|federation|farnost|parafia|obec|spolek|klub|club|verband|verein|e\.?\s?v\b\.?|"
    r"ministry|ministerium|ministère|ministerio|department|office|council|committee|society|academy|akademie|"
    r"gmbh|mbh|ag|kg|kft|z\s?rt|sp\. z o\.?\s?o|s\.\s?r\.\s?[lo]|s\.\s?p\.\s?a|"
    r"inc|ltd|limited|group|systems|technologies|solutions|llc|plc|corp|corporation|company|co\.|network|netzwerk|online|"
    r"admin(?:istrator)?|moderator|(?:senior|junior|well-known|new|active|regular|registered) (?:member|user)|mitglied|"
    r"benutzer|webmaster|super user|guest|gast(?:autor(?:in)?|beitrag)?|contributors?|correspondents|reporters|and agencies|"
    r"wydział|urząd|biuro|oddział|odbor|oddělení|úřad|ufficio|ayuntamiento|departamento|mairie|préfecture|gemeente|afdeling|"
    r"(?:web|werbe|internet)-?(?:design|agentur)|ff|sv|tsv|drk|dlrg|spd|cdu|csu|fdp|"
    r"tagesschau|radio|television|televisión|tv|studio|collective|project|projekt|initiative|blog|"
    r"агентство|новости|интерфакс|тасс|газета|редакція|редакцията|редакција|новини|укрінформ|βήμα|σύνταξη|ομάδα|γραφείο|"
    r"redakcia|redakcija|uredništvo|szerkesztőség|toimetus|redacția|redaksi|haber merkezi|haberleri|ajansı?|servisi|ban biên tập"
)
_WORD = re.compile(rf"\W(?:{by_letter(_WORDS)})\b", re.IGNORECASE)
"""Such a word behind a blank or a sign: a search for its beginning alone would be tried at every letter."""
_TOWN = re.compile(
    r"(?:stadt|gemeinde|landkreis|bistum|kanton|pfarrei|kirchengemeinde|stadtverwaltung|landratsamt|comune di|gmina|kommune)\s",
    re.IGNORECASE,
)
_OTHER_WORD = re.compile(
    r"وكالات|وكالة|رويترز|خبرگزاری|تحریریه|نیوز|ڈیسک|מערכת|סוכנויות|חדשות|ब्यूरो|डेस्क|न्यूज|टीम|ডেস্ক|নিউজ|প্রতিবেদক|กองบรรณาธิการ|ข่าว"
    r"|뉴스|신문|일보|방송|통신|미디어|편집부|편집국|취재팀|기자단|사무국|센터|협회|연구소"
    r"|メディア|ニュース|株式会社|有限会社|オンライン|事務局|広報|編集部|編集局|新聞|日報|晚報|晩報|時報|早報|[語语]版$|通信|编辑|记者站|日报|晚报|出版社|期刊|学报|杂志|委员会|办公室|大学$|网$|社$|发布$|[网網]友"
)


def is_organisation(name: str) -> bool:
    """Whether a name is that of an agency, a broadcaster, a desk or a paper, or no name at all."""
    return (
        is_agency(name)
        or name.casefold() in NO_NAME
        or is_account(name)
        or _WORD.search(f" {name}") is not None
        or _TOWN.match(name) is not None
        or (not name.isascii() and _OTHER_WORD.search(name) is not None)
    )


def is_title(name: str) -> bool:
    """Whether a text may be the name of an organisation: short, with letters, and no address."""
    return (
        2 <= len(name) <= _LONGEST
        and any(map(str.isalpha, name))
        and not name.startswith(("http", "("))
        and _NO_TITLE.search(name) is None
        and name.casefold() not in NO_NAME
        and not is_account(name)
    )


_LONGEST = 60
_NO_TITLE = re.compile(r"[@{}<>\[\]$]|%\w+%|(?<!\w)(?:19|20)\d\d(?!\d)|^\d+\S*$")
"""An address, the place of a name that a template left unfilled (`{{author}}`, `%author%`), a tag, a day, a number."""


def is_account(name: str) -> bool:
    """Whether a name is that of the account that puts texts up, of the kind of text, of software, or of a network the paper is on."""
    return _ACCOUNT.match(name) is not None


_ACCOUNTS = (
    r"(?:(?:site|web|website|user|news|blog|system|portal|page|super|main|wp|wordpress|cms)[ _.-]?)?"
    r"(?:admins?\d{0,4}(?![^\W\d_])|administrator)|\w{2,20}[_.-]admin\d{0,4}$|admin[ _.-]?user|"
    r"(?:(?:site|web|news|super|test|demo|guest|default|wp|cms)[ _.-]?)?user[ _.-]?\d{0,2}$|"
    r"(?:guest|test|demo|author|editor|redakteur|autor)[ _-]?\d{1,4}$|sub[ -]?editor$"
)
_UNFILLED = r"(?:your|author'?s?|full|display|user|first|last) ?name$|first ?(?:name)? last ?(?:name)?$|lorem ipsum|test test$"
"""What a form or a theme shows where nobody filled in a name."""
_KINDS = (
    r"(?:sponsored|partner|paid|branded|guest) (?:content|post|story|article|blog|column|commentary)$|press release$|"
    r"reader(?:'?s'?)? (?:letters?|submissions?|submitted)$|a reader$"
)
_SOFTWARE = (
    r"(?:wordpress|typo3|joomla!?|drupal|contao|squarespace|hubspot|shopify|webflow|cms|backend|demo|developer|"
    r"content(?:[ _-]?(?:manager|editor|upload))?)$|.{2,40} v(?:ersion)? ?\d|"
    r"(?:discuz|phpwind|dedecms|phpcms|phpbb|vbulletin|xenforo|sitecore|plone|umbraco)\b|.{2,30} (?:ui|dev(?:elopment)?) team$"
)
_NETWORKS = r"(?:youtube|bluesky|tiktok|telegram|mastodon|flipboard|reddit|whatsapp|linkedin|pinterest|facebook|twitter|instagram)$"
_ACCOUNT = re.compile("|".join((_ACCOUNTS, _UNFILLED, _KINDS, _SOFTWARE, _NETWORKS)), re.IGNORECASE)


def is_office(name: str) -> bool:
    """Whether a text is the name of an office called by what it is for: `Ministry of Harbours, Fisheries and the Sea`."""
    return _FOR.search(name) is not None


_FOR = re.compile(r"\b(?:für|for|of|pour|para|voor|för|til)\b.*(?:,|\b(?:und|and|et|y|e|en|og|och)\b)")


def is_firm(name: str) -> bool:
    """Whether a name is two joined by a sign, as firms are called, `Bench & Burrow`."""
    return "&" in name


def is_agency(name: str) -> bool:
    """Whether a text is the sign of agencies or broadcasters and nothing else: `dpa`, `AFP`, `kna/dpa`, `dpa/lhe`."""
    if "가" <= name[:1] <= "힣":  # as most lines of Korean pages begin
        return False
    text = name.casefold().strip(" ().").removeprefix("the ")
    if text.lstrip()[:1] not in _INITIALS:
        return False
    first, _, rest = (text[called.end() :] if (called := _CALLED.match(text)) else text).partition("/")
    return first.strip() in _NAMES and (not rest or len(rest) <= _SIGN or is_agency(rest))


_INITIALS = frozenset(name[0] for name in _NAMES) | {"a"}
"""What such a sign begins with, or the word for an agency before it."""
_CALLED = re.compile(r"(?:agenc[ií]a|agência|agence|agenzia|agentur|agency)(?: de (?:noticias|notícias))? (?=\S)")
"""What an agency is called before its sign: `Agencia EFE`."""
_SIGN = 4
"""Letters of a regional service's sign behind an agency's, `dpa/lhe`."""
