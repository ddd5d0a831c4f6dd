"""Lines that hold a date and what stands with one: its label, the writer, the agency, the post itself. They are neither text nor deck."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction.lines import relative_times
from scraper.extraction.lines.byline_lines import cut_out, without_date
from scraper.extraction.lines.date_labels import LABEL
from scraper.extraction.names import people
from scraper.extraction.names.byline_forms import western
from scraper.extraction.names.organisations import is_organisation
from scraper.extraction.times import timestamps
from scraper.extraction.wording.counters import COUNTER
from scraper.extraction.wording.folding import DIGIT, HANGUL, fold

if TYPE_CHECKING:
    from scraper.extraction.layout.outline import Outline

LONGEST = 200
"""Letters of such a line, at most."""
_BESIDE = 24
"""Letters beside the dates that tell nothing, at most."""
_NO_YEAR = re.compile(r"\d{1,2}月\d{1,2}日(?:\s?[(（].[)）])?\s?(?:\d{1,2}(?:[時时:]\d{2}分?))?\s?(?:更新|公開|配信)?")
"""A day without its year on a line of its own."""
_HOURS = re.compile(r"(?<=\d)\s(?:hrs?|hs|h|uhr|น)\.$", re.IGNORECASE)
_TOOLS = re.compile(
    r"\b\d+ (?:comments?|commentaires?|kommentare?|comentarios?|comentários|commenti)\b|"
    r"\b(?:kommentare (?:sind )?(?:deaktiviert|geschlossen)|comments (?:are )?(?:off|closed))(?: (?:für|zu|on|for) .{3,160})?$|"
    r"(?:https?://|www\.)\S+|(?<![\w.-])(?=[\d-]*+[^\W\d])[\w-]++(?:\.[\w-]++){1,3}+(?=\s|$)|(?:【[^】]{1,12}】\s*){2,}|"
    r"[【\[(（]?(?:字[号號体體](?:大小)?\s?[:：]?\s?)?[【\[(（]?(?:特大|大)[】\])）]?[\s|/]*[【\[(（]?中[】\])）]?[\s|/]*"
    r"[【\[(（]?小(?![\u4e00-\u9fff])[】\])）]{0,2}|"
    r"(?:temps de lecture|lesezeit|lesedauer|reading time|tiempo de lectura|tempo di lettura|leestijd|"
    r"čas branja|vrijeme čitanja|czas czytania|doba čtení|čas čtení|lästid|lesetid|læsetid|lukuaika)\s*:?\s*\d+ min\w*\.?|"
    r"\d+[\s-]?(?:min(?:ut(?:e[ns]?|os|i))?\.?\s(?:read|reading|lesezeit|gelesen|de lect\w+|"
    r"d[ie] lettura|de leitura|leestijd)|words|wörter|mots|palabras|woorden)\b",
    re.IGNORECASE,
)
"""What stands beside dates and tells nothing: the site's address, buttons in brackets, how long the text is."""
READING = re.compile(r"(?:\b\d+\s?|^)min(?:ute[ns]?)?\.?\s(?:read|lesezeit)\b|\b(?:lesezeit|lesedauer|reading time)\b", re.IGNORECASE)
"""How long the reading takes, which blogs print beside the writer, where the day may lack its year."""
_PHOTO = re.compile(
    r"\s*[|·•,]\s*(?:fotos?|photos?|bild(?:er)?|kuvat?|zdjęci[ae]|фото|foto[’']s|beeld|images?|illustration|kamera|schnitt|"
    r"herausgeber(?:in)?|quelle|source|kategorien?|category|rubrik|ressort)\s?:\s*[^|·•:]{2,40}(?=$|[|·•])",
    re.IGNORECASE,
)
"""Who took the photo, who publishes the page and where it is filed, in the line of the date."""
_NOTICE = re.compile(
    r"(?:presse|medien)-?(?:mitteilung|information|meldung|dienst|info|notiz)(?: Nr\.?:?)?(?: ?\d{1,4}(?: ?[/-] ?\d{2,4})?)?[\s,|:–-]*",
    re.IGNORECASE,
)
"""What opens the line of a notice's number and day: `Presseinformation 12/2026, 5. März 2026`."""
_NAME = 60
"""Letters of an agency's or a desk's name, at most."""


LONGEST_HOUR = 60
"""Letters of a line of day of the week and hour, at most."""
_OF_THE_WEEK = re.compile(
    r"(?:[^.!?•|]{2,30}\s?[•|]\s?)?(?:today|yesterday|heute|gestern|aujourd['’]hui|hier|hoy|ayer|hoje|ontem|oggi|ieri|vandaag|gisteren|"
    r"i\s?dag|i\s?går|i\s?går|tänään|eilen|dzisiaj|dziś|wczoraj|dnes|včera|сегодня|вчера|сьогодні|вчора|bugün|dün|danas|jučer|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|"
    r"(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|lunes|martes|miércoles|jueves|viernes|"
    r"sábado|domingo|(?:lune|marte|mercole|giove|vener)dì|sabato|domenica|(?:mån|tis|ons|tors|fre|lör|sön|man|lør)dag)"
    r"[,.]?\s(?:(?:at|um|à|a las|às|alle|ore|om|kl\.?|klo|o|о|в|saat|u)\s)?\d{1,2}(?:[:.h]\d{2})?(?:\s?(?:uhr|uur|hs|h|[ap]\.?m\.?))?",
    re.IGNORECASE,
)
"""A day told from today or by its name, with an hour: the line of facts of a broadcaster, behind its name at most."""


_OF_TEXT = re.compile(
    r"(?:born|died|geboren|gestorben|née?|décédée?|nacid[oa]|fallecid[oa]|nat[oa]|mort[oa]|nascid[oa]|född|død|døde|født|"
    r"when|wann|quand|cuándo|quando|wanneer|kiedy|deadline)\s?:",
    re.IGNORECASE,
)
"""What labels a day that the text tells of, in an obituary or an announcement: a life's, an event's."""


_SAID = re.compile(
    r"\b(?:sagte|schrieb|erklärte|teilte|hieß|meldete|berichtete|said|wrote|told|reported|"
    r"a (?:dit|écrit|déclaré)|dijo|escribió|disse|ha detto|zei)\b",
    re.IGNORECASE,
)
"""Who spoke on a day, before a colon: so a text leads to what was said."""


def is_ago(text: str) -> bool:
    """Whether a line says how long ago something was, and how long it takes to read at most: `3 hours ago • 2 min read`."""
    if relative_times.is_vague(text):
        return True
    parts = relative_times.parts_of(text)
    rest = text
    for part in parts:
        rest = rest.replace(part, "", 1)
    return bool(parts) and (not (rest := rest.strip(" |·•,;–—-")) or (len(rest) <= _BESIDE_AGO and READING.search(rest) is not None))


_BESIDE_AGO = 30


def is_date_line(text: str) -> bool:
    """Whether a line is one or two dates with hardly anything else, or with labels and a byline."""
    if is_ago(text):
        return True
    if DIGIT.search(text) is None or _OF_TEXT.match(text) or (text[-1:] == ":" and _SAID.search(text)) or _is_told(text):
        return False
    if "月" in text and _NO_YEAR.fullmatch(text):
        return True
    text = _without_tools(text)
    language = "ko" if HANGUL.search(text) else "hr" if "listopada" in text else "und" if len(text) <= _BESIDE else None
    found = timestamps.find(text, language)  # that word is a month in Croatian and the next one in Polish: a date in either
    if not found:
        return len(text) <= LONGEST_HOUR and not "가" <= text[-1:] <= "힣" and _OF_THE_WEEK.fullmatch(text) is not None
    if len(text) <= LONGEST and (counted := fold(COUNTER.sub(" ", text))) != text:
        return is_date_line(counted)
    dates = sum(one.end - one.start for one in found)
    if len(found) > 1 and 2 * dates >= len(text):
        return not _tells_span(text, found[0].start, text[found[0].end : found[1].start])
    if not 1 <= len(found) <= 2 or len(text) > LONGEST or (text.endswith(".") and found[-1].end < len(text)):
        return False
    if len(text) - dates <= _BESIDE:
        return True
    undated = without_date(text)
    line = cut_out(undated)
    beside = min(len(text) - dates, len(undated))
    if line is not None and line.labelled and beside - len(line.text) <= _BESIDE and _is_writer(line.name):
        return True
    rest = f"{text[: found[0].start]} {text[found[0].end : found[-1].start]} {text[found[-1].end :]}"
    if LABEL.search(rest) is None:
        return False
    unlabelled = fold(LABEL.sub(" ", rest)).strip(" |·•,:-–—()@")
    if line is not None and line.labelled and len(unlabelled) - len(line.text) <= _BESIDE and _is_writer(line.name):
        return True
    return len(unlabelled) <= _BESIDE or western(unlabelled) is not None or (len(unlabelled) <= _NAME and is_organisation(unlabelled))


def _is_told(text: str) -> bool:
    return text[-1:] == "." and _TELLS.match(text) is not None and LABEL.search(text) is None


_TELLS = re.compile(r"[^\W\d_]+(?: [^\W\d_]+){0,4} [a-zà-ÿ]{3,} (?:on|by|until|am|bis|zum|le|el|il|op|den)\s\d")
"""A sentence whose verb stands right before the day: `Applications close on 30 April 2026.`"""


def _tells_span(text: str, first: int, between: str) -> bool:
    """Whether a line labels the days from which to which something lasts, an exhibition or a course."""
    before = text[:first].rstrip()
    return before.endswith(":") and between.strip() in _TO and LABEL.search(before) is None


_TO = frozenset(("-", "–", "—", "bis", "to", "until", "till", "au", "al", "a", "até", "t/m", "do", "до", "έως"))


def _without_tools(text: str) -> str:
    """Return a line without what stands beside dates and tells nothing."""
    text = _HOURS.sub("", text) if "." in text[-2:] else text
    if "min" in text or "Min" in text or "omm" in text or "://" in text or "【" in text or "中" in text or text[:4].lower() == "www.":
        text = fold(_TOOLS.sub(" ", text))
    text = _PHOTO.sub("", text) if ":" in text else text
    return _NOTICE.sub("", text) if text[:1] in "PpMm" else text


def _is_writer(name: str) -> bool:
    return bool(people.western(name)) or people.handle_of(name) is not None


_ENTRY = re.compile(
    r"(?:posted|published|filed) on (?:the )?.{6,30} (?:in|under) (?:the )?(?:category|categories|section|topic)\b.{2,60}$|"
    r"this (?:entry|(?:blog )?post|article|item|page) was (?:last |originally |first )?"
    r"(?:posted|published|written|filed|created|added|updated|modified) (?:on|at|in|by|under)\b|"
    r"am (?:[^\W\d_]{2,10}, )?(?:de[nm] )?\d{1,2}\.\s?(?:\d{1,2}\.|[^\W\d_]{3,10})\s?\d{2,4},?"
    r"(?: um [\d:.]{4,5}(?: uhr)?,?)?(?: von [^.]{2,60}?)?"
    r"(?: (?:in|unter) [^.]{2,60}?)? (?:veröffentlicht|publiziert|geschrieben|gepostet|eingestellt|verfasst|erstellt|abgelegt)\.?$|"
    r"von .{2,60} am [\d./ \w]{6,24}[.,]? (?:und )?(?:abgelegt|kategorie|gespeichert) (?:unter|in)\b|"
    r"diese[rs] (?:(?:blog)?(?:eintrag|beitrag|artikel)|posting) (?:wurde|ist) .{0,160}?(?:abgelegt|veröffentlicht|gespeichert|verfasst|"
    r"geschrieben|gepostet|publiziert|erstellt|eingestellt|verschlagwortet)\b|"
    r"(?:zuerst |ursprünglich )?erschienen (?:am|in)\b.{4,120}$|"
    r"ce(?:t article| billet|tte entrée) (?:a été|est) (?:publié|posté|classé)e? (?:le|dans|par|sous)\b|"
    r"est(?:a entrada|e artículo|e post) (?:fue|ha sido) publicad[oa] (?:el|en|por)\b|"
    r"est[ea] (?:post|artigo|entrada) foi (?:publicad|postad|escrit)[oa] (?:em|por|no|na)\b|"
    r"quest[oa] (?:articolo|post|voce) è stat[oa] (?:pubblicat|scritt|inserit)[oa] (?:il|in|da|alle)\b|"
    r"dit (?:bericht|artikel) (?:is|werd) (?:geplaatst|gepubliceerd|geschreven) (?:op|in|door)\b|"
    r"ten wpis został (?:opublikowany|dodany|umieszczony) (?:w|przez|dnia|\d)|"
    r"(?:detta|det här) inlägg(?:et)? (?:publicerades|postades|skrevs|är) (?:i|den|av)\b|"
    r"tento (?:příspěvek|článek) byl (?:publikován|zveřejněn|napsán) (?:v|dne|\d)",
    re.IGNORECASE,
)
_LONGEST_ENTRY = 600
_AT_HOUR = re.compile(
    r"(?:geschrieben|eingestellt|verfasst|erstellt|gepostet|veröffentlicht|publiziert|gespeichert) von [^.!?]{2,60}?(?: in [^.!?]{2,60}?)?"
    r"(?: um \d{1,2}[:.]\d\d(?: ?uhr| ?h)?| [-–|] (?:zugriffe|aufrufe|hits)\W? [\d.]+)(?: ?\|.{0,80})?",
    re.IGNORECASE,
)
"""A writer and an hour, the day of which is printed over the post: `Geschrieben von Ada Osei in Häfen um 10:11`."""


def tells_entry(text: str) -> bool:
    """Whether a paragraph is a blog's sentence about the post itself: `This entry was posted on … and is filed under …`."""
    if len(text) > _LONGEST_ENTRY:
        return False
    if text[:1] in _ENTRY_STARTS and _ENTRY.match(text) is not None:
        return True
    return len(text) <= LONGEST and " von " in text and _AT_HOUR.fullmatch(text) is not None


_ENTRY_STARTS = frozenset("TtDdCcEeQqVvAaPpFf")
"""First letters of such sentences: most paragraphs need no look at the pattern."""


def label_behind(page: Outline, node: int) -> str | None:
    """Return the field that the line behind a date names, where it is a label and nothing else and no date follows it.

    Args:
        page: the page.
        node: the element of the date, which has its line to itself.
    """
    number = max(page.last_block[node], page.first_block[node] + 1)
    behind = page.blocks[number : number + 2]
    if not behind or len(behind[0].text) > _LABEL_ALONE or (match := LABEL.fullmatch(behind[0].flat)) is None:
        return None
    if len(behind) > 1 and any(map(str.isdigit, behind[1].flat[:_LABEL_ALONE])):
        return None
    around = page.shared(node, behind[0].node)
    return match.lastgroup if page.last_block[around] - page.first_block[around] <= FACTS else None


_LABEL_ALONE = 20
FACTS = 6
"""Blocks of a line of facts, at most."""
