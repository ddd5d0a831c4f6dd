"""Days of events: what a class, an hour's end, a place beside them or a heading of their own says of a lecture, a concert, a meeting."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from scraper.extraction.layout import hints, outline
from scraper.extraction.layout.url_shape import path_in
from scraper.extraction.lines.byline_lines import cut_out, without_date
from scraper.extraction.wording.memories import LONGEST_NAME, of_short

if TYPE_CHECKING:
    from scraper.extraction.context import Context
    from scraper.extraction.dating.date_places import Printed
    from scraper.extraction.layout.outline import Outline

_LINE = 120
_QUARTER = 15
"""Minutes by which events begin; a content system writes the minute a text was put up."""


def is_of_event(context: Context, page: Outline, item: Printed) -> bool:
    """Whether a day that no label calls that of publication is an event's.

    Its element's class, its line or a heading of its own says so, or the page stands among the events of its site and the hour is round.
    """
    if in_event_element(page, item.node) or names_event(page, item) or _is_heading(context, page, item):
        return True
    return not (item.stamp.minute or 0) % _QUARTER and is_event_address(path_in(context.page.url))


@of_short(256, 1000)
def is_event_address(path: str) -> bool:
    """Whether an address is that of one of a site's events: `/events/spring-concert`."""
    return _ADDRESS.search(path) is not None


_ADDRESS = re.compile(
    r"/(?:events?|whats?-?on|what-s-on|upcoming|veranstaltung(?:en|skalender)?|termine?|terminkalender|(?:event-?)?kalender|calendar|"
    r"[ée]v[ée]nements?|manifestations|eventos?|eventi|evenement(?:en)?|evenemang|arrangement(?:er)?|tapahtumat?|wydarzeni[ae]|kalendarz|akce|"
    r"udalosti|podujatia|esemenyek|evenimente|dogodki|dogadjanja|etkinlik(?:ler)?|acara)/"
    r"(?:\d{4}/(?:\d\d?/){0,2})?[^/]+/?$",
    re.IGNORECASE,
)
"""Folders of events, in the larger languages, with nothing but a day between them and the event: papers have sections called so."""


def in_event_element(page: Outline, node: int) -> bool:
    """Whether a class around an element says that it tells when something takes place."""
    return any(_is_event(page.classes[around] or "") for around in islice(page.ancestors(node), _EVENT_LEVELS))


@of_short(1024, LONGEST_NAME)
def _is_event(names: str) -> bool:
    return _EVENT.search(names) is not None and _NEWS.search(names) is None


_EVENT_LEVELS = 4
_EVENT = re.compile(
    r"(?:^|\s)(?:[\w-]+[_-])?(?:tribe-events?|(?:event|termin|veranstaltungs?)[_-]?(?:time|zeit|data|daten|details?|info|meta|start))"
    r"(?=$|[\s_-])|(?:^|\s)(?:vevent|dtstart|termine?)(?=$|\s)",
    re.IGNORECASE,
)
_NEWS = re.compile(r"news|post|article|artikel|entry|blog|publi|created", re.IGNORECASE)
"""What such a class may be beside: where both stand in one name, the systems keep posts and events alike."""


def names_event(page: Outline, item: Printed) -> bool:
    """Whether a line says when something ends or from when it lasts, or where it is, in itself or in the next lines: `Ort: Aula`."""
    if not 0 <= item.number < len(page.blocks) or len(item.raw) > _LINE:
        return False
    text = page.blocks[item.number].text
    if _LASTS.search(item.raw, item.start) or _PLACE.search(text, max(text.find(item.raw[item.start : item.end]), 0)):
        return True
    line = cut_out(without_date(text))
    if line is not None and line.names_writer:
        return False  # what is told below is of an event that the text is about
    return any(_PLACE.match(block.text[:_LABEL]) for block in page.blocks[item.number + 1 : item.number + 1 + _FACTS])


_LABEL, _FACTS = 24, 2
_HOUR = r"(?:\d{1,2}[:.h]\d\d(?:\s?(?:uhr|uur|h(?:rs)?|[ap]\.?m\.?))?|\d{1,2}\s?(?:uhr|uur|h(?:rs)?|[ap]\.?m\.?))"
_LASTS = re.compile(
    rf"(?<![\d.:/]){_HOUR}\s*(?:[-–—]|bis|to|until|till|à|a|alle|às|tot|do|til)\s*{_HOUR}(?![\d:])|"
    rf"[\s,]\d{{1,2}}\s?(?:[-–—]|bis|to|à|tot|do)\s?\d{{1,2}}\s?(?:uhr|uur|h(?:rs)?|[ap]\.?m\.?)(?!\w)|"
    r"\d,?\s(?:ab|from|od|dès|à partir de|dalle(?: ore)?|desde las|vanaf|från kl\.?|fra kl\.?)\s"
    r"\d{1,2}(?:[:.h]\d\d|\s?(?:uhr|hod|h\b|[ap]m))",
    re.IGNORECASE,
)
"""From one hour to another, or from an hour on: no text is put up for so long."""
_PLACE = re.compile(
    r"(?:^|(?<=[\d\n|·,;]\s)|(?<=[\n|·,;]))(?:beginn|einlass|(?:veranstaltungs)?ort|treffpunkt|wo|where|venue|place|location|lieu|où|luogo|dove|lugar|dónde|"
    r"waar|locatie|miejsce|gdzie|místo|kde|sted|yer|место|где|τόπος|helyszín|locul|tempat|địa điểm)\s?:",
    re.IGNORECASE,
)
"""Labels of the place and of the beginning, which announcements set behind the day."""


def _is_heading(context: Context, page: Outline, item: Printed) -> bool:
    """Whether a day and a round hour are a heading under the title, with no name of a writer and no class of a date."""
    minute = item.stamp.minute or 0
    if minute % _QUARTER or not 0 <= item.number < len(page.blocks) or context.title_node < 0 or len(item.raw) > _LINE:
        return False
    heading = next((node for node in islice(page.ancestors(item.node), _EVENT_LEVELS) if page.tags[node] in outline.HEADING_LEVELS), -1)
    if heading < 0 or page.first_block[heading] < page.last_block[context.title_node] or page.within(item.node, context.title_node):
        return False
    if page.hint_of(item.node, 2) & (hints.DATE | hints.BYLINE):
        return False
    text = page.blocks[item.number].flat
    line = cut_out(without_date(text))
    if line is not None and line.labelled:
        return False
    beside = page.blocks[item.number + 1].text[:_LABEL] if item.stamp.hour is not None and item.number + 1 < len(page.blocks) else ""
    return any(map(_PRINTED_HOUR.search, (text, beside)))


_PRINTED_HOUR = re.compile(r"\d[:h]\d\d|\d\s?(?:uhr|uur|h\b|[ap]\.?m\b)|\b(?:ore|kl|godz)\.?\s?\d", re.IGNORECASE)
