"""What a printed date is worth: label and element stand alone, anything else is believed by its place, its class and its time of day."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from scraper.extraction.dating import (
    clock_places,
    date_elements,
    date_names,
    date_places,
    event_days,
    label_places,
    mentions,
    other_days,
    page_feet,
    page_heads,
)
from scraper.extraction.dating.date_witness import witness
from scraper.extraction.dating.line_segments import is_before_change, is_segment
from scraper.extraction.dating.linked_dates import is_of_link
from scraper.extraction.dating.signed_days import is_signed
from scraper.extraction.layout import hints, outline
from scraper.extraction.layout.quoted_posts import is_post
from scraper.extraction.lines import caption_words, captions, readers_lines
from scraper.extraction.lines.byline_lines import cut_out, without_date
from scraper.extraction.lines.chronicles import heads_item, opens_item
from scraper.extraction.lines.date_lines import is_date_line
from scraper.extraction.lines.described_works import is_fact_of_work
from scraper.extraction.wording.folding import HANGUL

if TYPE_CHECKING:
    from scraper.extraction.context import Context
    from scraper.extraction.dating.date_places import Printed
    from scraper.extraction.dating.date_witness import Dated
    from scraper.extraction.evidence import Candidate
    from scraper.extraction.layout.outline import Outline

_SHORT = 60
_SENTENCE = 80
_LINE = 120
_BESIDE = 30
"""Characters beside a date from which a paragraph of the text is prose that mentions it."""
_WORTH = {"time": 0.6, "below": 0.33, "opening": 0.36, "refreshed": 0.36, "hatom": 0.32, "issue": 0.34}
_LABELS = ("published", "modified", "created")
_CREATED = 0.74
"""What a label of the day a text was created is worth at most, so that its hour does not outweigh the day it came out."""


def weighed(context: Context, item: Printed, page_date: str | None) -> Candidate[Dated] | None:
    """Return what a printed date says and how much it is to be believed, None where it says nothing."""
    stamp, field = item.stamp, item.field
    if item.number in context.in_cards or _is_of_part(context, item):
        return None
    if item.number >= context.comments_first and not (context.outline is not None and date_places.is_headed(context.outline, item.number)):
        return None
    if context.outline is not None and item.node >= 0 and date_places.is_of_other(context, context.outline, item.node):
        return None
    locator = _locator(context, item.node)
    if context.outline is not None and item.node >= 0 and is_of_link(context, context.outline, item):
        return None
    if field in _LABELS:
        if label_places.is_of_others(context, item):
            return None
        if field == "created" and context.outline is not None and event_days.names_event(context.outline, item):
            return None
        said = _labelled(field, item, locator)
        return replace(said, confidence=_FOOT) if field == "created" and label_places.in_foot(context, item) else said
    if field == "time" and not date_places.is_foreign(context, item, page_date):
        if context.outline is not None and event_days.is_of_event(context, context.outline, item):
            return None
        below = context.body_last and item.number > context.body_last + _SIGN_OFF
        return witness("published", stamp, "dom", "time", item.raw, _WORTH["below"] if below else _WORTH["time"])
    if field in ("opening", "refreshed", "hatom", "issue"):
        if date_places.is_clock(context, item, page_date):
            return None
        return witness("published", stamp, "dom", field, item.raw, _WORTH[field])
    confidence = _unlabelled(context, item, page_date) if field is None else 0.0
    return witness("published", stamp, "dom", locator, item.raw, confidence) if confidence > 0 else None


def _is_of_part(context: Context, item: Printed) -> bool:
    """Whether a date is that of a part of the text: a network's post that it quotes, one of several posts alike, an item of a chronicle."""
    page = context.outline
    if page is None or not 0 <= item.number < len(page.blocks):
        return False
    block = page.blocks[item.number]
    behind = 0 < context.text_last <= item.number
    if len(block.text) <= _LINE and is_fact_of_work(page, block) and not date_places.is_beside_writer(context, item):
        return True
    if is_post(page, block) or (item.number > context.text_first and readers_lines.is_post(page, block, lone=behind)):
        return True
    return item.field not in _LABELS and (heads_item(page, block, timed=True) or opens_item(page, block))


def _labelled(field: str, item: Printed, locator: str | None) -> Candidate[Dated]:
    """Return what a labelled date says: the day a text was created is the day it came out where no label says otherwise."""
    in_sentence = len(item.raw) > _SENTENCE and item.start > _SENTENCE // 2 and not is_date_line(item.raw)
    worth = 0.45 if in_sentence else 0.86 if item.stamp.hour is not None else 0.75
    if field == "created":
        return witness("published", item.stamp, "label", locator, item.raw, min(worth, _CREATED))
    return witness(field, item.stamp, "label", locator, item.raw, worth)


_FOOT = 0.33
_SIGN_OFF = 1
"""Blocks behind the text up to which a `time` is as likely the article's as one above: what stands further down is of other stories."""


def _unlabelled(context: Context, item: Printed, page_date: str | None) -> float:
    """Return what a printed date without a label is worth: place and class speak for it, a missing time or a credit against it."""
    page, node, stamp = context.outline, item.node, item.stamp
    if page is None or node < 0:
        return 0.4 if stamp.hour is not None or _OFFICE.fullmatch(item.raw, item.end) else _own_day(context, item, page_date)
    if stamp.hour is None and item.raw.endswith(_KOREAN_STOPS) and HANGUL.search(item.raw):
        return 0.0  # a sentence that mentions a day, however short
    names = page_heads.names_of(page, node)
    named = date_names.names_publication(names)
    if (
        page.hint_of(node, 6) & (hints.COMMENTS | hints.RELATED)
        or (page.marks[node] & outline.IN_HIDDEN and item.number >= context.body_last)
        or date_places.is_furniture(context, page, node, item.number)
        or (item.number > context.text_first and (_SAID.search(item.raw) or other_days.is_of_table(page, item.number)))
        or (page.hint_of(node, 2) & hints.CAPTION and caption_words.is_marked(item.raw))
        or (0 < item.number < len(page.blocks) and (item.start or stamp.hour is None) and captions.credited(page, page.blocks[item.number]))
        or (not named and event_days.is_of_event(context, page, item))
        or (date_places.is_clock(context, item, page_date) and not named)
    ):
        return 0.0
    heads = item.number <= context.text_first + mentions.FACTS
    apart = item.number <= context.text_first and date_elements.is_apart(page, item)
    alone = apart or (heads and len(item.raw) <= _LINE and date_elements.is_alone(page, item))
    dated = (
        apart
        or page.hint_of(node, 3) & (hints.DATE | hints.BYLINE) != 0
        or date_names.names_date(names)
        or date_names.names_romance_date(names, context.language)
    )
    if not (dated or named or page.tags[node] == "time" or date_elements.is_apart(page, item)) and mentions.is_amid(context, page, item):
        return mentions.AMID
    if not named and _is_of_page(context, page, item, dated=dated):
        return 0.0
    captioned = page.marks[node] & outline.IN_CAPTION
    if captioned and len(item.raw) - (item.end - item.start) > _BESIDE:
        return 0.0
    place = _below(context, item, dated=dated) * (_CAPTIONED if captioned else 1.0)
    place *= _UNDER_HEADING if page_feet.is_headed(context, page, item.number) else 1.0
    beside = context.title_node >= 0 and date_places.shares_element(page, node, context.title_node, 2)
    prose = (
        len(item.raw) - (item.end - item.start) > _BESIDE
        and item.number > context.body_first
        and item.number in context.body_numbers
        and not (context.title_node >= 0 and page.within(node, context.title_node))
        and not (heads and (alone or is_segment(item)))
        and not is_date_line(item.raw)
    )
    alone = alone or len(item.raw) <= _SHORT or (item.start < 12 and beside and not prose)
    alone = alone or ((len(item.raw) <= _LINE or is_date_line(item.raw)) and (is_segment(item) or is_before_change(item)))
    if len(item.raw) <= _LINE and date_places.is_beside_writer(context, item):
        if "@" not in item.raw:
            return _BESIDE_WRITER * place
        prose, alone = False, True
    elif not (dated or named) and mentions.is_told(page, item):
        return mentions.AMID
    if stamp.hour is not None:
        alone = (alone and len(item.raw) <= _SENTENCE) or _heads_text(context, page, item)
        return (0.55 if dated else 0.4 if alone else 0.25) * place
    return ((0.45 if dated else 0.34) if alone and not prose else 0.1) * place


def _is_of_page(context: Context, page: Outline, item: Printed, *, dated: bool) -> bool:
    """Whether a date stands where a clock does: beside what such shows, outside the article's head, or behind the text among facts."""
    above = date_places.is_above(context, page, item)
    behind = not above and 0 < context.text_last <= item.number
    if clock_places.shows_now(context, page, item.node, dated=dated, amid=not (above or behind)):
        return True
    if above:
        return not date_places.is_of_article(context, page, item, dated=dated)
    if not behind or dated or date_elements.is_apart(page, item) or _signs(context, item):
        return False
    return not (is_date_line(item.raw) or _LABELLED.match(item.raw)) or _is_apart_from_story(context, page, item)


def _is_apart_from_story(context: Context, page: Outline, item: Printed) -> bool:
    """Whether a date stands outside the least element that holds the title and the text: in another column, or below."""
    if context.title_node < 0 or context.text_first >= len(page.blocks):
        return False
    story = page.shared(context.title_node, page.blocks[context.text_first].node)
    return page.tags[story] not in ("body", "html") and not page.within(item.node, story)


_LABELLED = re.compile(r"[^\W\d_]+\s?[:：]")
"""A label: `Source: the diocese, 5 March 2026`."""


def _heads_text(context: Context, page: Outline, item: Printed) -> bool:
    """Whether a date stands in a line of facts, however long, between title and text."""
    title = context.title_node
    return title >= 0 and page.last_block[title] <= item.number < context.text_first and is_date_line(item.raw)


def _own_day(context: Context, item: Printed, page_date: str | None) -> float:
    """Return what a day alone in a saved text is worth: below a headline it is the article's, unless the page's clock shows it."""
    own = context.dump is not None and item.raw.strip() in context.dump.own_days
    return 0.34 if own and not date_places.is_clock(context, item, page_date) else 0.0


_BESIDE_WRITER = 0.6
_OFFICE = re.compile(r"[ |]{0,3}[가-힣]{1,11}(?:부|처|청|위원회)")
"""The office of a government that gave a text out, behind the day on which it did."""


_KOREAN_STOPS = ("다.", "요.", "다.”", '다."')
_CAPTIONED = 0.8
"""What a date keeps of its worth in a caption, which tells of the picture: alone on the page it may still be the article's."""


def _below(context: Context, item: Printed, *, dated: bool) -> float:
    """Return what a date keeps of its worth behind the text, and within it where no class says that it is one."""
    last = context.text_last
    if last and item.number >= last:
        return 1.0 if item.number in (last, context.body_last) and _signs(context, item) else 0.6
    return 0.9 if item.number > context.body_first and not dated else 1.0


_UNDER_HEADING = 0.5


def _signs(context: Context, item: Printed) -> bool:
    """Whether a line begins with who wrote the post, `Von Ada Osei | 5. März 2026`: not with who commented on it."""
    if context.outline is not None and is_signed(context.outline, item):
        return True
    line = cut_out(without_date(item.raw))
    return line is not None and item.raw.startswith(line.text) and line.names_writer and not _REPLY.match(line.text)


_REPLY = re.compile(r"kommentar|comment|antwort|reply", re.IGNORECASE)
_SAID = re.compile(
    r"^#\d+\s|^(?:kommentar|comment|commentaire|comentario|commento|reactie|komentarz|комментарий|yorum)\s(?:von|by|de|di|van|av)\s|"
    r"\b(?:schrieb|antwortete|meinte?|sagte?|says|said|wrote|a écrit|a dit|ha scritto|dice|escribió|dijo|schreef|zei)\b[^.]{0,24}\d",
    re.IGNORECASE,
)
"""What readers' comments say before their day."""


def _locator(context: Context, node: int) -> str | None:
    page = context.outline
    return page.classes[node] or page.tags[node] if page is not None and node >= 0 else None
