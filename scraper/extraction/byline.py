"""The byline as printed, and the dateline that opens the story."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction import byline_forms, furniture, hints, outline, people, timestamps
from scraper.extraction.evidence import Candidate
from scraper.extraction.folding import fold, key

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scraper.extraction.context import Context
    from scraper.extraction.outline import Outline, TextBlock
    from scraper.extraction.result import Extraction

_LONGEST = 200
_ABOVE = 30
_APART = 4
_BELOW = 12


def decide(context: Context, found: Extraction) -> None:
    """Fill `byline` and `dateline`."""
    story = found.article
    opening = _opening(context)
    visible = list(_visible(context, opening))
    story.byline = context.ledger.decide("byline", visible, key)
    story.dateline = context.ledger.decide("dateline", _datelines(opening), key)
    _mark(context, story.byline)


def _opening(context: Context) -> byline_forms.Opening | None:
    first = _texts(context)[:3]
    return next((found for text in first if (found := byline_forms.opening(text))), None)


def _texts(context: Context) -> list[str]:
    if context.dump is not None:
        return context.dump.paragraphs
    return [block.flat for block in context.body_blocks if block.number not in context.used]


def _datelines(opening: byline_forms.Opening | None) -> list[Candidate[str]]:
    return [Candidate(opening.dateline, "text", "first paragraph", opening.dateline, 0.8)] if opening and opening.dateline else []


def _visible(context: Context, opening: byline_forms.Opening | None) -> Iterator[Candidate[str]]:
    proposed = [(fold(text), source) for text, _, source in context.proposed("byline") if _is_byline_text(fold(text))]
    if proposed:
        top = max(source.confidence for _, source in proposed)
        lines = list(dict.fromkeys(text for text, source in proposed if source.confidence == top))
        yield Candidate("\n".join(lines), "dom", proposed[0][1].locator, "\n".join(lines), top)
    yield from _elements(context)
    if opening is not None and opening.byline:
        yield Candidate(opening.byline, "text", "opening", opening.byline, 0.7)
    lines = context.dump.bylines if context.dump is not None else _lone_lines(context)
    if lines:
        joined = "\n".join(dict.fromkeys(lines))
        yield Candidate(joined, "text", "line", joined, 0.72)
    for text in _texts(context)[-3:]:
        if glued := byline_forms.glued(text):
            yield Candidate(glued, "text", "closing", glued, 0.6)


def _lone_lines(context: Context) -> list[str]:
    return [block.flat for block in context.body_blocks if block.number not in context.used and byline_forms.is_line(block.flat)]


def _is_byline_text(text: str) -> bool:
    return 2 <= len(text) <= _LONGEST and not timestamps.find(text) and not furniture.is_furniture(text)


def _elements(context: Context) -> Iterator[Candidate[str]]:
    """Elements with a byline's class near the title or right behind the body, and lines that begin with "By"."""
    page = context.outline
    if page is None:
        return
    printed: dict[float, list[TextBlock]] = {}
    for block in around(context, page):
        confidence = _element_confidence(page, block)
        if confidence and _without_date(block.flat):
            printed.setdefault(confidence, []).append(block)
    for confidence, blocks in sorted(printed.items(), reverse=True):
        lines = [_without_date(block.flat) for block in _together(blocks)]
        joined = "\n".join(_one_a_person(lines[:6]))
        node = blocks[0].node
        yield Candidate(joined, "dom", page.els[node].get("class") or page.tags[node], joined, confidence)


def _together(blocks: list[TextBlock]) -> list[TextBlock]:
    """Return the first lines that stand close together, and later ones that name the same people: others are of other stories."""
    kept = blocks[:1]
    named = _names(blocks[0])
    for block in blocks[1:]:
        if block.number - kept[-1].number <= _APART:
            named |= _names(block)
        elif not (_names(block) and _names(block) <= named):
            continue
        kept.append(block)
    return kept


def _names(block: TextBlock) -> set[str]:
    return {key(person.name) for person in people.people_of(_without_date(block.flat))}


def _one_a_person(lines: list[str]) -> list[str]:
    """Of lines that name the same people keep the one with an e-mail address, else the first."""
    kept: dict[tuple[str, ...], str] = {}
    for line in lines:
        names = tuple(sorted(key(person.name) for person in people.people_of(line))) or (key(line),)
        if names not in kept or ("@" in line and "@" not in kept[names]):
            kept[names] = line
    return list(kept.values())


def around(context: Context, page: Outline) -> list[TextBlock]:
    start = page.first_block[context.title_node] if context.title_node >= 0 else max(context.body_first - _ABOVE, 0)
    first = max(context.body_first, start)
    above = page.blocks[max(start - 6, 0) : min(first + 3, start + 60)]
    below = page.blocks[context.body_last : context.body_last + _BELOW] if context.body_last else []
    return [*above, *below]


def _element_confidence(page: Outline, block: TextBlock) -> float:
    text = block.flat
    if len(text) > _LONGEST or page.marks[block.node] & (outline.IN_NAV | outline.IN_CAPTION | outline.IN_FOOTER):
        return 0.0
    names = page.hint_of(block.node, 3) | page.hints[block.first]
    if names & (hints.COMMENTS | hints.RELATED | hints.CAPTION):
        return 0.0
    bare = _without_date(text)
    if byline_forms.western(bare) is not None and people.western(bare):
        return 0.8 if names & hints.BYLINE else 0.6
    if byline_forms.is_line(bare):
        return 0.85 if names & hints.BYLINE else 0.66
    if names & hints.BYLINE and people.people_of(bare) and len(bare) < 90:
        return 0.55
    return 0.0


def _without_date(text: str) -> str:
    """Return a byline line without the date printed in the same line."""
    found = timestamps.find(text)
    if found:
        text = _DATE_LABEL.sub("", text[: found[0].start].rstrip(" ·•,-–—:/(")).rstrip(" ·•,-–—:/(")
        text = text if _HANGUL.search(text) else text.rstrip(" |")
    return _BUTTONS.sub("", text).strip()


_DATE_LABEL = re.compile(
    r"(?:입력|등록|승인|수정|송고|published|updated|posted|on|am|vom|veröffentlicht|aktualisiert)\s*[:：]?\s*$", re.IGNORECASE
)
_BUTTONS = re.compile(
    r"(?:\s*(?:기자\s?페이지|구독(?:하기|중|자 \d+)?|다른\s?기사.*|프로필.*|더\s?보기|팔로우|Follow(?:ing)?|View profile|Email))+$",
    re.IGNORECASE,
)
_HANGUL = re.compile("[가-힣]")


def _mark(context: Context, byline: str | None) -> None:
    if byline is None or context.outline is None:
        return
    wanted = {key(line) for line in byline.split("\n")}
    context.used.update(
        block.number
        for block in context.body_blocks
        if len(block.text) < _LONGEST and (byline_forms.is_line(block.flat) or key(block.text) in wanted)
    )
