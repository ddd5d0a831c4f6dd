"""Where the text of a plain-text dump ends: at a heading, a button, a gap wider than those between its paragraphs."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from scraper.extraction.dumps import dump_boxes, dump_facts, dump_foot
from scraper.extraction.lines.dump_words import SENTENCE, heads_block, is_sentence, is_tool, signs
from scraper.extraction.lines.korean_credits import credit_of
from scraper.extraction.names import byline_forms
from scraper.extraction.times import timestamps
from scraper.extraction.wording import furniture

if TYPE_CHECKING:
    from scraper.extraction.dumps.dump_lines import Line

_GAP_BEFORE_TAIL = 3


def start_of(lines: list[Line], start: int) -> tuple[int, list[int]]:
    """Return where the tail begins, and the places of other stories named within the text above it."""
    told = closed = signed = False
    boxes: list[int] = []
    prose = any(is_sentence(line.text) and not signs(line.text) for line in lines[start : start + _NEAR])
    usual = _usual_gaps(lines[start:])
    names = {line.text[len("by ") :].strip() for line in lines[: start + _NEAR] if dump_facts.signs_in_english(line.text)}
    for place in range(start, len(lines)):
        text = lines[place].text
        if boxes and place <= boxes[-1]:
            continue
        heads = told and heads_block(text)
        if heads and not (closed or signed) and (end := dump_boxes.end_of([line.text for line in lines[place : place + dump_boxes.LINES]])):
            boxes += range(place, place + end)
            continue
        if (
            heads
            or (closed and not signs(text))
            or (told and (text in names or dump_foot.is_imprint(lines, place)))
            or (told and dump_boxes.opens_ranking([line.text for line in lines[place : place + dump_boxes.RANKING]]))
            or (heads_block(text) and all(furniture.is_copyright(line.text) for line in lines[start:place]))
        ):
            return place, boxes
        if not told and is_tool(text):
            continue  # the tools between the head and the text
        told = told or (len(text) >= SENTENCE and (is_sentence(text) or not prose) and not signs(text) and not timestamps.find(text))
        closed = closed or (told and furniture.is_copyright(text))
        signed = signed or (told and byline_forms.is_line(text))
        if _ends(lines, place, start) or (place > start and _is_wide(lines[place], usual) and not _goes_on_with(lines, place)):
            return place, boxes
    return len(lines), boxes


def last_sentence(body: list[Line]) -> int:
    """Return the place of a text's last sentence, 0 where it has none.

    Behind who signed a text in the plain style, formal lines (`사람을 만나러 갑니다.`) are what reporters say of themselves.
    """
    places = [place for place in range(1, len(body)) if _is_sentence(body[place].text) and not furniture.is_copyright(body[place].text)]
    signed = next(
        (place for place in range(len(body)) if byline_forms.is_line(body[place].text) and any(at < place for at in places)), len(body)
    )
    plain = sum(not body[place].text.endswith(_FORMAL) for place in places if place < signed)
    if 2 * plain > sum(place < signed for place in places):
        places = [
            place for place in places if place < signed or len(body[place].text) > _LONGEST_CARD or not body[place].text.endswith(_FORMAL)
        ]
    return places[-1] if places else 0


_FORMAL, _LONGEST_CARD = ("니다.", "니다"), 40


def _is_sentence(text: str) -> bool:
    return text.endswith(_ENDS_OF_SENTENCES) or is_sentence(text)


def _is_wide(line: Line, usual: dict[bool, int]) -> bool:
    """Whether the gap before a line parts a text from what stands behind it.

    Three empty lines do, or more than sentences have before them; with white space in it, more than that.
    """
    if line.spacer:
        return True in usual and line.gap > usual[True] + 1
    return line.gap >= max(_GAP_BEFORE_TAIL, usual.get(False, 0) + 1)


def _usual_gaps(lines: list[Line]) -> dict[bool, int]:
    """Return the gap that most sentences have before them, with white space in it (True) and without; none that only one has.

    Some copies lose the `&nbsp;` of the empty paragraphs, and three empty lines are left between any two.
    """
    sentences = [line for line in lines if _is_sentence(line.text)]
    found = {}
    for spacer in (True, False):
        times = Counter(line.gap for line in sentences if line.spacer is spacer)
        often = [gap for gap, count in times.items() if count > max(1, times.total() / _OFTEN)]
        if often:
            found[spacer] = max(often)
    return found


_OFTEN = 4
"""Of as many sentences one has a gap that is usual: captions stand right above some."""


def _ends(lines: list[Line], place: int, start: int) -> bool:
    """Whether a line ends the text by itself: a heading with `더보기`, a button behind which no sentence comes."""
    text = lines[place].text
    if not furniture.is_copyright(text):
        if place + 1 < len(lines) and furniture.is_more(lines[place + 1].text):
            return True
        if is_tool(text) and place > start and not _goes_on(lines, place + 1):
            return True
    return False


_NEAR = 24
"""Lines behind the head among which a text's first sentence stands, if it has any."""


def _continues(text: str) -> bool:
    """Whether a line is a sentence of a text; what stands behind one begins with a heading, a button or a writer."""
    opens = byline_forms.opening(text)
    return text.endswith(_ENDS_OF_SENTENCES) and not (signs(text) or (opens and opens.byline))


_ENDS_OF_SENTENCES = ("다.", "요.")


def _goes_on_with(lines: list[Line], place: int) -> bool:
    """Whether a line behind a gap is of the text: a sentence, or the marked heading of one."""
    text = lines[place].text
    return _continues(text) or (text[0] in _HEADING_MARKS and place + 1 < len(lines) and _continues(lines[place + 1].text))


_HEADING_MARKS = "◆◇■□●○"


def _goes_on(lines: list[Line], place: int) -> bool:
    """Whether the next line that says something is a sentence: the text goes on behind a link or a button within it."""
    behind = ((at, line.text) for at, line in enumerate(lines[place : place + _FAR]) if not signs(line.text))
    at, following = next((item for item in behind if credit_of(item[1]) is None), (0, ""))
    return len(following) >= (SENTENCE if at < _WITHIN else _PARAGRAPH) and _continues(following)


_WITHIN, _FAR = 4, 12
"""Lines in which a text goes on behind a button, and behind a row of them."""
_PARAGRAPH = 40
"""Letters of a paragraph behind a row of buttons, at least."""
