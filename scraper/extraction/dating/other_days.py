"""Days that a line names as something else's: a deadline, the span of a show, a law's version, a file's, what another label says."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction.lines.date_labels import LABEL, field_of, is_label
from scraper.extraction.times.month_names import WEEKDAYS

if TYPE_CHECKING:
    from scraper.extraction.layout.outline import Outline, TextBlock
    from scraper.extraction.times.timestamps import Found

_WORDS = re.compile(r"[A-Za-zÀ-ÖØ-öø-žƠ-ưỲ-ỹẠ-ỹΆ-ώЀ-ӿ][A-Za-zÀ-ÖØ-öø-žƠ-ưẠ-ỹΆ-ώЀ-ӿ0-9 .'’-]{2,40}")
"""A label in Latin, Greek or Cyrillic letters."""
_LONGEST, _MOST_WORDS = 28, 4
"""Letters of a label in a cell of its own, and words of one before a colon."""
_KIND = re.compile(
    r"news|nachricht|press|meldung|mitteilung|artikel|articl|artículo|artigo|beitrag|bericht|blog|eintrag|release|story|post|communiqué|actu|"
    r"comunica|notizi|notíci|notici|nota|nieuws|aktual|aktuel|zpráv|hír|nyhe|tiedote|uutinen|info|updat|seit|since|online|web(?!inar)|writ|mise|freig|"
    r"publi|veröff|ersch|issue|edi[zt]i|ausgabe|sendung|bearbeitungsstand|^(?:dat|dát|fech|päiv|kuup|tarih|tanggal|ngày|дата|ημερομηνία|время|ημ)\w*$|"
    r"новост|стать|публик|размещ|добавл|создан|δημοσ|ανάρτ|ανακοίν|νέα|đăng|\btin\b|cập nhật",
    re.IGNORECASE,
)
"""What a label holds that names a kind of text or of publication: the day behind it is the text's own."""
_OTHERS = re.compile(
    r"\b(?:Fassung|Urteil|Beschluss|Gesetz|Verordnung|Richtlinie|Satzung|Schreiben|Bescheid|Brief|Sitzung|Foto|Bild|Aufnahme)s?"
    r"(?: vom| v\.| am),?\s*$|"
    r"\b(?:(?:prices?|rates?|figures?) (?:were |was |last )?(?:checked|verified)|tested|visited|inspected|measured)(?: on| at| in)?:?\s*$|"
    r"\b(?:sortie(?: en salles?)?(?: le)?|erscheint(?: am)?|erscheinungstermin|in stock since)\s*:?\s*$|"
    r"(?:발매|출시|개봉)일?\s*[:：]?\s*$|発売日?\s*[:：]?\s*$|"  # what came out is told of
    r"\b(?:\w+schluss|[Dd]eadline)(?: ist)?(?: am)?\s*$|©\s*$|آخر موعد[^\d]{0,20}$|"
    r"\b(?:endet|beginnt|startet|läuft|gültig|valid|ends|starts|begins|runs|until|bis|ab)(?: am| zum| bis| on)?\s*$|[†✝]\s*$|"
    r"\b(?:hasta|jusqu['’]au|fino al|entro il|até(?: o dia| ao)?|tot(?: en met)?|a partir del|à partir du|"
    r"a partire dal|vence|до|po dzień|do dnia)"
    r"(?: el| le| il)?(?: día| jour| giorno)?\s*$|"
    r"\b(?:retrieved|accessed|abgerufen|zugriff|consult(?:é|ado|ato)|geraadpleegd|amended|"
    r"(?:act|law|decree|judgment|ruling|minutes|decision) of|"
    r"(?:loi|décret|arrêté) du|(?:ley|decreto|legge|lei) (?:de|del|do|di))(?: on| am| le| el| il| op| em)?\s*$",
    re.IGNORECASE,
)
_SPAN = re.compile(r"\s*(?:bis(?: zum)?|[–—~～∼-]|to|until|till|through|au|al|a|até|do|t/m|tot|hasta)\s*", re.IGNORECASE)
_SIZE = re.compile(r"[^|]{0,12}\b\d+(?:[.,]\d+)?\s?[KMG]B\b")
"""The size of a file behind its day."""


_PRICED = re.compile(r"MwSt|Mehrwertsteuer|Versandkosten|Amazon (?:Product|Partner|API)|[Pp]rices? (?:and availability|are accurate)")
"""What a line says of the prices of a shop: the day is that on which they were asked for."""


_OF_PAGE = re.compile(
    r"\btime (?:is )?now(?: is)?\b|\bserver ?time\b|\b(?:page|site|list) (?:was )?(?:generated|rendered|loaded|printed|cached)\b|"
    r"\b(?:html|page) rendering (?:was )?created|"
    r"^printed\b(?! in)|^gedruckt am|\bseite (?:erstellt|generiert|gedruckt)|\b(?:imprimé le|impreso el|stampato il)|"
    r"\bever online\b|\b(?:newest|latest) member\b|\bmember since\b|\b(?:visitors?|besucher|visitas|visites)\b.{0,24}\b"
    r"(?:since|seit|desde|depuis)\b|\b(?:version|build|phpbb|vbulletin|php|mysql)\s?(?:®|\(r\))?\s?(?:version\s)?(?=\d)|\d\s?% off\b|"
    r"^heute,? (?:ist|den|der)\b|^(?:web(?:master|design)|gestaltung|umsetzung|layout)\b(?!@)|^(?:das )?wetter\b|\bpegel(?:stand)?\b|"
    r"\bnamenstag\b|\bsonnen(?:auf|unter)gang\b|\bneue(?:s|stes) mitglied\b|\bzuletzt online\b|^neu (?:am|seit)\b|\bpdf\b|"
    r"^letzte[rs]? (?:kommentar|beitrag|log-?in)\b|^spielplan\b|"
    r"aktuelle zeit|текущее время|現在時刻|현재 ?시간",
    re.IGNORECASE,
)
"""What says that a day, or the number that looks like one, is the page's own, its system's, or that of another of its counts."""


def is_of_page(text: str, end: int | None = None) -> bool:
    """Whether a line, up to the day that ends there, tells of the page itself or of what else it counts."""
    return _OF_PAGE.search(text, 0, len(text) if end is None else end + 1) is not None


def is_other(text: str, before: str, found: Found, following: Found | None, preceding: Found | None) -> bool:
    """Whether a day of a line is another's by what stands around it.

    Args:
        text: the line.
        before: what stands between the day before, or the line's begin, and this one.
        found, following, preceding: the day, and those beside it in the line.
    """
    if _OTHERS.search(before) or _SIZE.match(text, found.end) or _PRICED.search(text) or is_of_page(text, found.start):
        return True
    if following is not None and _SPAN.fullmatch(text, found.end, following.start):
        return True
    if preceding is not None and _SPAN.fullmatch(text, preceding.end, found.start):
        return True
    return has_foreign_label(before)


def has_foreign_label(before: str) -> bool:
    """Whether what stands before a day in its line is the label of something else: `Valid until:`, `Born:`."""
    label = before.rstrip()
    rest, _, last = label.rstrip(",").rpartition(" ")
    label = rest if rest.endswith(":") and last.rstrip(".").casefold() in WEEKDAYS else label
    return label.endswith(":") and not label.endswith("::") and _is_foreign(label.rstrip(" :"))


def names_kind(text: str) -> bool:
    """Whether some words name a kind of text or of publication: `This story is from`, `Press release of`."""
    return _KIND.search(text) is not None


def is_in_cell(page: Outline, block: TextBlock) -> bool:
    """Whether a cell stands behind one whose words are the label of something else: `Termin`, `Bewerbungsschluss`."""
    if page.tags[block.node] not in ("dd", "td") or not block.number:
        return False
    label = page.blocks[block.number - 1]
    cell = page.tags[label.node] in ("dt", "th", "td") and page.parents[label.node] == page.parents[block.node]
    if not cell or len(label.text) > _LONGEST:
        return False
    if is_label(label.flat):
        return field_of(label.flat) == "created" and any(
            _PLACE_OR_HOUR.fullmatch(one.flat.rstrip(" :")) for one in page.blocks[block.number + 1 : block.number + 2]
        )
    if is_of_page(label.flat):
        return True
    name = " " in label.flat and label.flat.istitle()
    return (page.tags[label.node] != "td" or label.text.endswith(":") or not name) and _is_foreign(label.flat.rstrip(" :"))


def is_of_case(page: Outline, block: TextBlock, line: str) -> bool:
    """Whether the day of a line is that on which a court's case was filed: its number, or the court, stands beside.

    Args:
        page: the page.
        block: the block of the day.
        line: its text, its label before it.
    """
    if "iled" not in line or _FILED.search(line) is None:
        return False
    return any(_CASE.match(other.flat) is not None for other in page.blocks[max(block.number - _NEAR, 0) : block.number + _NEAR])


_NEAR = 4
"""Blocks beside a day among which such a number stands."""
_FILED = re.compile(r"\b[Ff]iled(?: on)?\s?:?\s+(?:[A-Z][a-z]{2,8}\.?\s)?\d")
_CASE = re.compile(r"(?:docket|case|cause|index)(?: |$)(?:(?:no|number|nr|id)\b|#)|court$", re.IGNORECASE)


def is_of_table(page: Outline, number: int) -> bool:
    """Whether the block of a number stands in a table of data: two rows of two cells, at least, and none of them a sentence."""
    node = page.blocks[number].node if number < len(page.blocks) else -1
    table = page.around(node, "table") if node >= 0 and page.tags[node] in ("td", "th") else -1
    if table < 0 or any(cell.words > _MOST_IN_CELL for cell in page.range(table)):
        return False
    rows = (node for node in range(table, page.ends[table]) if page.tags[node] == "tr")
    return sum(sum(page.tags[cell] in ("td", "th") for cell in page.children(row)) > 1 for row in rows) > 1


_MOST_IN_CELL = 8.0
_PLACE_OR_HOUR = re.compile(
    r"uhrzeit|zeit|beginn|ort|wo|veranstaltungsort|time|place|where|venue|location|heure|lieu|ora|luogo|hora|lugar|tijd|plaats|locatie",
    re.IGNORECASE,
)
"""What the next cell labels where the day is an event's."""


def _is_foreign(label: str) -> bool:
    """Whether some words are a label of their own that names no publication."""
    last = re.split(r"[|·•/,]\s", label)[-1].strip()
    if _OTHERS.search(last):
        return True
    if not _WORDS.fullmatch(last) or last.isupper() or len(last.split()) > _MOST_WORDS or last.rstrip(".").casefold() in WEEKDAYS:
        return False
    if _LAST_OF.match(last) or _DATE_OF.fullmatch(last):
        return True
    return _KIND.search(last) is None and LABEL.search(last) is None


_LAST_OF = re.compile(
    r"(?:letzte[rs]? (?:beitrag|kommentar|antwort)|last (?:post|comment|reply)|derni(?:er|ère) (?:message|commentaire|réponse)|"
    r"último (?:mensaje|comentario)|ultimo (?:messaggio|commento)|laatste (?:bericht|reactie))\b",
    re.IGNORECASE,
)
_DATE_OF = re.compile(
    r"(?:closing|start|end|due|expiry|effective|event|birth|delivery) date|"
    r"date of (?:birth|death|arrest|arrival|departure|travel|event|hearing|sale|purchase|manufacture|expir(?:y|ation)|incident|offen[cs]e|"
    r"accident|loss|marriage|hire|appointment|visit|service|delivery|construction|completion|injury|burial|baptism|admission|discovery|"
    r"commencement|first \w+)|date de sortie|fecha de (?:lanzamiento|estreno)|releasedatum|"
    r"datum (?:der veranstaltung|konání|narození|akce)|"
    r"(?:date|fecha|data) (?:limite|límite|butoir|(?:d[e’'i]l?l?[’']?\s?)?(?:clôture|cierre|inicio|início|début|fin|evento|événement|"
    r"inizio|scadenza|nacimiento|naissance|nascita|nascimento))|data (?:wydarzenia|rozpoczęcia|zakończenia|urodzenia)|"
    r"(?:etkinlik|başlangıç|bitiş|son başvuru|doğum) tarihi|дата (?:проведения|начала|окончания|рождения|мероприятия)|"
    r"tanggal (?:pelaksanaan|lahir|mulai)|ημερομηνία (?:διεξαγωγής|λήξης|γέννησης|έναρξης)",
    re.IGNORECASE,
)
