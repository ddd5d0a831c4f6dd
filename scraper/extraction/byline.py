"""The byline as printed."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from scraper.extraction.bylines import state_people, told_writers
from scraper.extraction.bylines.byline_blocks import SIGN_OFF, mark
from scraper.extraction.bylines.byline_ends import is_notice, tidied
from scraper.extraction.bylines.byline_places import LONGEST
from scraper.extraction.bylines.byline_repeats import signed_once
from scraper.extraction.bylines.element_bylines import in_elements, read_out
from scraper.extraction.evidence import Candidate
from scraper.extraction.headlines.article_labels import is_opinion
from scraper.extraction.lines.captions import credited, in_photo_table
from scraper.extraction.names import byline_forms, han_names, people, sign_offs
from scraper.extraction.names.korean_guests import is_guest
from scraper.extraction.names.korean_names import is_written_by
from scraper.extraction.names.korean_officials import official
from scraper.extraction.names.korean_surnames import HANGUL_NAME
from scraper.extraction.sections import section_links
from scraper.extraction.times import timestamps
from scraper.extraction.wording import furniture
from scraper.extraction.wording.folding import HANGUL, fold, key
from scraper.extraction.wording.no_names import NO_NAME

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scraper.extraction.context import Context
    from scraper.extraction.result import Extraction


def decide(context: Context, found: Extraction) -> None:
    """Fill `byline`."""
    story = found.article
    opening = _opening(context)
    context.opened = (opening.byline if opening is not None else None) or ""
    visible = [
        _tidied(candidate)
        for candidate in _visible(context, opening, opinion=is_opinion(title=story.title, section=story.section, kicker=story.kicker))
        if not (is_notice(candidate.value) or _names_section(context, candidate.value) or han_names.is_editors(candidate.value))
    ]
    visible = [candidate for candidate in visible if not _is_of_paper(context, candidate.value)] or visible
    told = _told_otherwise(context, visible)
    story.byline = context.ledger.decide("byline", [*visible, *told], key)
    mark(context, story.byline)


def _names_section(context: Context, value: str) -> bool:
    """Whether a Korean word alone is an item of the page's menu: sections stand beside the date as writers do."""
    page = context.outline
    if page is None or context.title_node < 0 or HANGUL_NAME.fullmatch(value) is None:
        return False
    return section_links.is_menu_item(page, context.title_node, value)


def _is_of_paper(context: Context, value: str) -> bool:
    """Whether a line is the paper's name, its address behind it or not: where somebody signed besides, these are the writer's no more."""
    mail = byline_forms.EMAIL.search(value) if "@" in value else None
    return context.site.is_key(key(value[: mail.start()] if mail is not None else value))


def _tidied(candidate: Candidate[str]) -> Candidate[str]:
    value = tidied(_without_buttons(candidate.value) if candidate.value[-1:] > "\u2e7f" else candidate.value)
    return candidate if value == candidate.value else replace(candidate, value=value)


def _without_buttons(value: str) -> str:
    """Return the lines of a byline without buttons in Han, such as the one to follow the writer."""
    lines = value.split("\n")
    return "\n".join(line for line in lines if line not in NO_NAME) if len(lines) > 1 else value


def _told_otherwise(context: Context, visible: list[Candidate[str]]) -> list[Candidate[str]]:
    """Return the line by which the text names its writer, where no line of more weight names that one beside others."""
    told = told_writers.told(context)
    names = people.keys_of(told) if told else set()
    best = max(visible, key=lambda candidate: candidate.confidence, default=None)
    lines = [people.keys_of(line) for line in best.value.split("\n")] if best is not None and names else []
    if not told or any(names < line for line in lines):
        return []
    context.told = names
    return [Candidate(told, "text", "told by the text", told, 0.9)] if lines != [names] else []


def _opening(context: Context) -> byline_forms.Opening | None:
    first = [text for text in _texts(context, below_title=True)[:_HEAD] if len(text) >= _PARAGRAPH][:4]
    found = [opening for text in first if (opening := byline_forms.opening(text))]
    return next((opening for opening in found if opening.byline), found[0] if found else None)  # a caption has the dateline alone


_HEAD, _PARAGRAPH = 8, 30
"""Blocks from the title on, and letters of one, among which the first paragraph is looked for."""


def _texts(context: Context, *, below_title: bool = False, captions: bool = True) -> list[str]:
    if context.dump is not None:
        return context.dump.paragraphs
    page = context.outline
    first = page.last_block[context.title_node] if below_title and page is not None and context.title_node >= 0 else 0
    if context.body_last <= first:
        first = 0
    return [
        block.flat
        for block in context.body_blocks
        if block.number >= first and block.number not in context.used and (captions or page is None or not credited(page, block))
    ]


def _visible(context: Context, opening: byline_forms.Opening | None, *, opinion: bool) -> Iterator[Candidate[str]]:
    proposed = [(fold(text), source) for text, _, source in context.proposed("byline") if _is_byline_text(fold(text))]
    if proposed:
        top = max(source.confidence for _, source in proposed)
        lines = list(dict.fromkeys(text for text, source in proposed if source.confidence == top))
        yield Candidate("\n".join(lines), "dom", proposed[0][1].locator, "\n".join(lines), top)
    closing = [glued for text in _texts(context, captions=False)[-3:] if (glued := byline_forms.glued(text))]
    closing.sort(key=lambda line: _PHOTOGRAPHER.search(line) is not None)  # the last caption's comes before the text's end
    signed = opening.byline if opening is not None and opening.byline else closing[0] if closing else ""
    elements = list(in_elements(context, signed))
    yield from elements
    yield from read_out(context)
    if context.state is not None and (stated := state_people.byline(context.state)):
        yield Candidate(stated, "state", context.state.locator, stated, 0.6)
    if opening is not None and opening.byline:
        fewer = any(people.keys_of(opening.byline) < people.keys_of(item.value) for item in elements if item.confidence >= _SURE)
        yield Candidate(opening.byline, "text", "opening", opening.byline, _FEWER if fewer else 0.7)
    lines = context.dump.bylines if context.dump is not None else _lone_lines(context)
    if lines:
        ordered = sorted(set(lines))
        begun = {line for line, fuller in pairwise(ordered) if fuller.startswith(line)}
        fuller = [line for line in dict.fromkeys(lines) if line not in begun]
        if len(fuller) <= _MOST_LINES:
            joined = "\n".join(signed_once(fuller))
            others = [item.value for item in elements if item.confidence >= _SURE]
            others += [opening.byline] if opening is not None and opening.byline else []
            fewer = any(people.keys_of(joined) < people.keys_of(other) for other in others)
            yield Candidate(joined, "text", "line", joined, _FEWER if fewer else 0.72)
    if (text := told_writers.labelled_line(context)) is not None:
        yield Candidate(text, "text", "within the text", text, 0.48)
    if (text := told_writers.over_verses(context)) is not None:
        yield Candidate(text, "text", "over verses", text, 0.5)
    texts = [text for text in _texts(context) if not furniture.is_copyright(text)]
    yield from _closing(texts, _behind_prose(context), opinion=opinion)
    for glued in closing:
        yield Candidate(glued, "text", "closing", glued, 0.6)


_SURE, _FEWER = 0.65, 0.655
"""Confidence of a byline near the title, at least, and of a line that names fewer people than that or than what opens the text."""
_MOST_LINES = 40
"""Lines of one byline, at most: more of them are a list of the staff."""
_PHOTOGRAPHER = re.compile(r"(?:사진|영상|촬영)\s?기자")


def _behind_prose(context: Context) -> list[str]:
    """Return the line right behind the last sentence of a text, where furniture follows it in the same element."""
    page, number = context.outline, context.text_last
    return [page.blocks[number].flat] if page is not None and number in context.body_numbers else []


def _closing(texts: list[str], behind: list[str], *, opinion: bool) -> Iterator[Candidate[str]]:
    """Lines of their own at the end of the text that name who wrote it and carry no reporter's role; over an opinion, too, an official."""
    for text in texts[:1]:
        if opinion and official(text):
            yield Candidate(text, "text", "opening", text, 0.5)
    for text in dict.fromkeys([*texts[-1:], *behind]):
        if HANGUL.search(text) and (is_guest(text) or is_written_by(text) or (opinion and official(text))):
            yield Candidate(text, "text", "closing", text, 0.5)
    for text in texts[-2:]:
        if (bracketed := _BRACKETED.fullmatch(text)) and people.whole_names(bracketed[1]):
            yield Candidate(bracketed[1], "text", "in brackets", text, 0.45)
    for text in texts[-SIGN_OFF:]:
        if (sign := sign_offs.signed_off(text) or sign_offs.glued(text)) is not None:
            yield Candidate(sign, "text", "signing off", text, 0.5)


_BRACKETED = re.compile(
    r"\(\s*((?!(?:Via|Foto|Bild|Quelle|Aus|From|Source)\b)[A-ZÀ-Þ][a-zß-ÿ]+(?:-[A-ZÀ-Þ][a-zß-ÿ]+)?"
    r"(?: (?:von|van|de|zu|der|den|la|[A-ZÀ-Þ]\.))*"
    r" [A-ZÀ-Þ][a-zß-ÿ]+(?:-[A-ZÀ-Þ][a-zß-ÿ]+)?)\s*\)"
)
"""A name in brackets on a line of its own: who wrote the text that ends there."""


def _lone_lines(context: Context) -> list[str]:
    page = context.outline
    return [
        block.flat
        for block in context.body_blocks
        if block.number not in context.used
        and byline_forms.is_line(block.flat)
        and page is not None
        and not (in_photo_table(page, block) or credited(page, block))
    ]


def _is_byline_text(text: str) -> bool:
    return 2 <= len(text) <= LONGEST and not timestamps.find(text) and not furniture.is_furniture(text)
