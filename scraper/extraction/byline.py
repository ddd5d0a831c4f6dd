"""The byline as printed."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from scraper.extraction import byline_forms, captions, furniture, hints, japanese_names, outline, people, state_people, timestamps
from scraper.extraction.byline_lines import BylineLine, cut_out, may_label, spaced, without_date
from scraper.extraction.evidence import Candidate
from scraper.extraction.fact_lines import in_page_foot, tops_text
from scraper.extraction.folding import fold, key
from scraper.extraction.organisations import is_agency, is_organisation

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scraper.extraction.context import Context
    from scraper.extraction.outline import Outline, TextBlock
    from scraper.extraction.result import Extraction

_LONGEST = 200
_ABOVE = 30
_APART = 4
_BELOW = 12
_SIGN = 40
_LAST, _INTO = 3, 5


def decide(context: Context, found: Extraction) -> None:
    """Fill `byline`."""
    story = found.article
    opening = _opening(context)
    visible = list(_visible(context, opening))
    story.byline = context.ledger.decide("byline", visible, key)
    _mark(context, story.byline)


def _opening(context: Context) -> byline_forms.Opening | None:
    first = [text for text in _texts(context, below_title=True)[:_HEAD] if len(text) >= _PARAGRAPH][:4]
    return next((found for text in first if (found := byline_forms.opening(text))), None)


_HEAD, _PARAGRAPH = 8, 30
"""Blocks from the title on, and letters of one, among which the first paragraph is looked for."""


def _texts(context: Context, *, below_title: bool = False) -> list[str]:
    if context.dump is not None:
        return context.dump.paragraphs
    page = context.outline
    first = page.last_block[context.title_node] if below_title and page is not None and context.title_node >= 0 else 0
    if context.body_last <= first:
        first = 0
    return [block.flat for block in context.body_blocks if block.number >= first and block.number not in context.used]


def _visible(context: Context, opening: byline_forms.Opening | None) -> Iterator[Candidate[str]]:
    proposed = [(fold(text), source) for text, _, source in context.proposed("byline") if _is_byline_text(fold(text))]
    if proposed:
        top = max(source.confidence for _, source in proposed)
        lines = list(dict.fromkeys(text for text, source in proposed if source.confidence == top))
        yield Candidate("\n".join(lines), "dom", proposed[0][1].locator, "\n".join(lines), top)
    closing = [glued for text in _texts(context)[-3:] if (glued := byline_forms.glued(text))]
    signed = opening.byline if opening is not None and opening.byline else closing[0] if closing else ""
    yield from _elements(context, signed)
    if context.state is not None and (stated := state_people.byline(context.state)):
        yield Candidate(stated, "state", context.state.locator, stated, 0.6)
    if opening is not None and opening.byline:
        yield Candidate(opening.byline, "text", "opening", opening.byline, 0.7)
    lines = context.dump.bylines if context.dump is not None else _lone_lines(context)
    if lines:
        joined = "\n".join(dict.fromkeys(lines))
        yield Candidate(joined, "text", "line", joined, 0.72)
    for text in _signatures(context):
        yield Candidate(text, "text", "within the text", text, 0.48)
    for text in _texts(context)[-2:]:
        if (signed_off := _BRACKETED.fullmatch(text)) and people.whole_names(signed_off[1]):
            yield Candidate(signed_off[1], "text", "in brackets", text, 0.45)
    for glued in closing:
        yield Candidate(glued, "text", "closing", glued, 0.6)


_BRACKETED = re.compile(
    r"\(\s*((?!(?:Via|Foto|Bild|Quelle|Aus|From|Source)\b)[A-ZÀ-Þ][a-zß-ÿ]+(?:-[A-ZÀ-Þ][a-zß-ÿ]+)?"
    r"(?: (?:von|van|de|zu|der|den|la|[A-ZÀ-Þ]\.))*"
    r" [A-ZÀ-Þ][a-zß-ÿ]+(?:-[A-ZÀ-Þ][a-zß-ÿ]+)?)\s*\)"
)
"""A name in brackets on a line of its own: who wrote the text that ends there."""


def _signatures(context: Context) -> Iterator[str]:
    """Lines of the text that begin with a writer's label and a colon, `Autorin: …`."""
    for block in context.body_blocks:
        if len(block.text) > _LONGEST or ":" not in block.text[:_LABEL] or not _COLON_LABEL.match(block.flat):
            continue
        line = cut_out(block.flat)
        if line is not None and line.labelled and people.western(line.name):
            yield line.text
            return


_LABEL = 16
_COLON_LABEL = re.compile(r"(?:autor(?:in|en)?(?:/autorin)?|authors?|auteurs?|autore|text|von|by)\s*:", re.IGNORECASE)


def _lone_lines(context: Context) -> list[str]:
    page = context.outline
    return [
        block.flat
        for block in context.body_blocks
        if block.number not in context.used
        and byline_forms.is_line(block.flat)
        and page is not None
        and not captions.in_photo_table(page, block)
    ]


def _is_byline_text(text: str) -> bool:
    return 2 <= len(text) <= _LONGEST and not timestamps.find(text) and not furniture.is_furniture(text)


def _elements(context: Context, signature: str) -> Iterator[Candidate[str]]:
    """Elements with a byline's class near the title or right behind the body, and lines that begin with "By".

    A box behind the text is worth less than what it repeats: a line above the text that names more, or `signature`, the byline that opens
    the text or is glued to its end.
    """
    signed = {key(person.name) for person in people.people_of(signature)} if signature else set()
    above: set[str] = set()
    page = context.outline
    if page is None:
        return
    printed: dict[float, list[TextBlock]] = {}
    for block in around(context, page):
        confidence = _element_confidence(context, page, block)
        if confidence:
            confidence -= 0.0 if _heads(context, page, block) else _FAR
            if block.number < context.text_first:
                above |= _names(page, block)
            elif (signed or above) and block.number >= context.body_last:
                names = _names(page, block)
                confidence = min(confidence, _REPEATED) if names <= signed or names < above else confidence
            printed.setdefault(round(confidence, 3), []).append(block)
    for confidence, blocks in sorted(printed.items(), reverse=True):
        lines = [line.text for block in _together(page, blocks) if (line := line_of(page, block))]
        joined = "\n".join(_one_a_person(lines[:6]))
        node = blocks[0].node
        if confidence <= _UNLABELLED and blocks[0].number >= context.body_last - _LAST > context.body_first:
            joined = lines[0] if lines else ""
        if joined:
            yield Candidate(joined, "dom", page.classes[node] or page.tags[node], joined, confidence)


_UNLABELLED = 0.55
"""Confidence of a line whose class alone makes it a byline: behind the text only the first such line counts."""
_REPEATED = 0.5
_FAR = 0.25
"""What a byline loses that does not stand between the title and the text: it may be that of another story."""


def _heads(context: Context, page: Outline, block: TextBlock) -> bool:
    """Whether a block stands above the text, or opens or closes it."""
    start = page.first_block[context.title_node] if context.title_node >= 0 else 0
    return (
        start - 4 <= block.number <= max(context.text_first, start) + _INTO
        or context.body_last - 2 <= block.number <= context.body_last + 1
    )


def line_of(page: Outline, block: TextBlock) -> BylineLine | None:
    """Return the byline of a block: a Korean line without its date, else the segment a label names."""
    if _HANGUL.search(block.text):
        text = without_date(block.flat)
        return BylineLine(text, text, labelled=False) if text else None
    return cut_out(without_date(spaced(page, block)))


def _together(page: Outline, blocks: list[TextBlock]) -> list[TextBlock]:
    """Return the first lines that stand close together, and later ones that name the same people: others are of other stories."""
    kept = blocks[:1]
    named = _names(page, blocks[0])
    for block in blocks[1:]:
        if block.number - kept[-1].number <= _APART:
            named |= _names(page, block)
        elif not (_names(page, block) and _names(page, block) <= named):
            continue
        kept.append(block)
    return kept


def _names(page: Outline, block: TextBlock) -> set[str]:
    line = line_of(page, block)
    return {key(person.name) for person in people.people_of(line.name)} if line else set()


def _one_a_person(lines: list[str]) -> list[str]:
    """Drop lines that name nobody that a line before them does not: boxes about the writers repeat the byline."""
    kept: list[str] = []
    seen: list[set[str]] = []
    for line in lines:
        names = {key(person.name) for person in people.people_of(line)} or {key(line)}
        if not any(names <= earlier for earlier in seen):
            kept.append(line)
            seen.append(names)
    return kept


def around(context: Context, page: Outline) -> list[TextBlock]:
    start = page.first_block[context.title_node] if context.title_node >= 0 else max(context.body_first - _ABOVE, 0)
    first = max(context.text_first, start)
    above = page.blocks[max(start - 6, 0) : min(first + _INTO, start + 60)]
    behind = max(min(context.body_last - _LAST, context.text_last), min(first + _INTO, start + 60))
    below = page.blocks[behind : max(context.body_last, behind) + _BELOW] if context.body_last else []
    return [*above, *below]


def _element_confidence(context: Context, page: Outline, block: TextBlock) -> float:
    text = block.flat
    if len(text) > _LONGEST or page.marks[block.node] & (outline.IN_NAV | outline.IN_CAPTION):
        return 0.0
    if in_page_foot(context, page, block.node, block.number):
        return 0.0
    names = _hints_of(page, block)
    if names & (hints.COMMENTS | hints.RELATED | hints.CAPTION) or captions.in_photo_table(page, block):
        return 0.0
    east = not text.isascii() and _EAST.search(text) is not None
    if not (names & hints.BYLINE or east or "@" in text or may_label(text) or (len(text) <= _SIGN and is_agency(text))):
        return 0.0
    line = line_of(page, block)
    if line is None:
        return 0.0
    tops = tops_text(context, page, block.number)
    if (context.language or "").startswith("ja") and (tops or _ends_text(context, block.number)) and japanese_names.is_line(line.text):
        return 0.6
    if line.labelled and people.western(line.name):
        return 0.8 if names & hints.BYLINE else 0.6
    if byline_forms.is_line(line.text):
        return 0.85 if names & hints.BYLINE else 0.66
    if names & hints.BYLINE and people.whole_names(line.name) and len(line.text) < 90:
        return 0.55
    if names & hints.BYLINE and line.labelled and is_handle_line(line):
        return 0.5
    shown = line.text  # without the date that may stand in the same line
    agency = len(shown) <= _SIGN and (is_agency(shown) or (names & hints.BYLINE and is_organisation(shown)))
    return 0.5 if agency and tops and page.tags[block.node] not in _HEADINGS else 0.0


def _ends_text(context: Context, number: int) -> bool:
    return context.body_last - _LAST <= number <= context.body_last + 1 or abs(number - context.text_last) <= 1


_HEADINGS = ("h1", "h2", "h3", "h4")


def is_handle_line(line: BylineLine) -> bool:
    """Whether a labelled line names a pen name; what `Text` or `Words` labels is a size more often than a name."""
    return people.handle_of(line.name) is not None and not line.text.casefold().startswith(("text", "words", "story", "artikel"))


def _hints_of(page: Outline, block: TextBlock) -> int:
    """Return the hints of a block and of what is around it; a writer's class on it counts more than a caption's further out."""
    korean = _HANGUL.search(block.text) is not None  # there, the boxes about the writer stand behind a printed byline
    found = page.hints[block.first] & ~(hints.BYLINE if korean and _is_writers(page.classes[block.first] or "") else 0)
    for level, ancestor in enumerate(page.ancestors(block.node)):
        if level == _LEVELS:
            break
        own = page.hints[ancestor]
        if found & hints.BYLINE:
            own &= ~hints.CAPTION
        writers = _is_writers(page.classes[ancestor] or "")
        found |= own & ~hints.BYLINE if korean and writers else own | (hints.BYLINE if writers else 0)
    return found


_LEVELS = 3
_WRITERS = re.compile(
    r"(?:^|[\s_-])(?:post-?|entry-?|article-?)?(?:author|autor|writer)[-_]+(?:name|link|box|info|meta|bio|block|card|details?|row|component|content|"
    r"wrapper|text|title|line|byline|by|area|profile|e?mail)(?=$|[\s_-])",
    re.IGNORECASE,
)


@lru_cache(maxsize=8192)
def _is_writers(names: str) -> bool:
    return _WRITERS.search(names) is not None


_HANGUL = re.compile("[가-힣]")
_EAST = re.compile("[\u3040-\u30ff\u4e00-\u9fff가-힣]")


def _mark(context: Context, byline: str | None) -> None:
    if byline is None or context.outline is None:
        return
    wanted = {key(line) for line in byline.split("\n")}
    context.used.update(
        block.number
        for block in context.body_blocks
        if len(block.text) < _LONGEST and (byline_forms.is_line(block.flat) or key(block.text) in wanted)
    )
    context.used.update(
        block.number for block in around(context, context.outline) if len(block.text) < _LONGEST and key(block.text) in wanted
    )
