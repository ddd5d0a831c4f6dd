"""A teaser's title apart from what is printed in one line with it: its rank, its section, when it came out, how many commented.

What stands in an element of its own beside the title (`<span>1</span>Title`, `<a>Title</a> <span>Nov 27</span>`) is judged by its form;
where only a part of a line is the link, the link is the title.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from scraper.extraction import hints
from scraper.extraction.folding import DIGIT, fold
from scraper.extraction.month_names import MONTHS
from scraper.extraction.vocabulary import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scraper.extraction.outline import Outline, TextBlock

_INLINE = words("a span em i b strong time small font mark u s sup sub abbr cite ins big tt wbr img picture source svg use path br")
_APART = _INLINE - {"a", "wbr", "br"}
_WORD = re.compile(r"[^\W\d_]+|\d+")
_WHEN_WORDS = (
    words(
        "am pm a p m uhr um h min mins minute minutes minuten hour hours hr hrs stunde stunden std day days tag tage tagen week weeks "
        "woche wochen ago vor il y hace há fa heures heure jour jours horas hora días dias ore giorni today yesterday heute gestern "
        "st nd rd th of de mon tue tues wed thu thur thurs fri sat sun mo di mi do fr sa so monday tuesday wednesday thursday friday "
        "saturday sunday montag dienstag mittwoch donnerstag freitag samstag sonntag est edt gmt utc bst cet kst jst "
        "년 월 일 시 분 초 전 오전 오후 시간전 시간 분전 일전 요일 화 수 목 금 토 "
        "年 月 日 時 分 秒 前 時間前 分前 日前 小时前 分钟前 天前 午前 午後 火 水 木 金 土 更新"
    )
    | MONTHS.keys()
)
_RANK = re.compile(r"(?:no\.?\s?)?\d{1,2}\s?(?:[.)]|위|位)?", re.IGNORECASE)
_COUNT = re.compile(
    r"[\[(]\s?\d{1,5}\s?[\])]|\d{1,5}\s?(?:comments?|댓글|件)|(?:댓글|조회수?|추천|공감)\s?:?\s?\d[\d,]{0,7}", re.IGNORECASE
)
_LABEL = re.compile(
    r"(?:^|[\s_-])(?:cat|cate|category|label|section|kicker|tag|badge|flag|rubrik|ressort|topic|ico|icon|num|rank)(?=$|[\s_-])|__label",
    re.IGNORECASE,
)
_POINTER = re.compile(
    r"(?:(?:read|see) (?:more|also|next)|also read|more|related|(?:lesen sie|lies|siehe) auch|mehr dazu|(?:à )?lire aussi|à voir aussi|"
    r"leia (?:também|mais)|veja também|lea? también|lee también|te puede interesar|mira también|"
    r"leggi anche|lees ook|läs (?:också|även|mer)|"
    r"les også|læs også|lue myös|(?:czytaj|zobacz) (?:też|także|również)|přečtěte si(?: také)?|baca juga|"
    r"читайте также|관련\s?기사|関連記事)"
    r"\s?:\s+(?=\S)",
    re.IGNORECASE,
)
_LONGEST_POINTER = 24
_LATIN = re.compile(r"[^\W\d_]", re.ASCII)
LABEL_TAGS = frozenset({"em", "i"})
_LONGEST_LABEL = 20
_LONGEST_WHEN = 40


@dataclass(slots=True)
class _Piece:
    text: str
    node: int
    """The innermost inline element, -1 for text directly in the block."""
    linked: bool
    line: int


def is_when(text: str) -> bool:
    """Whether the whole of a short text tells a date, a time or an age (`27 Nov 2025, 07:05`, `11/27 17:03`, `3 hours ago`, `4시간전`)."""
    if not 2 < len(text) <= _LONGEST_WHEN or not DIGIT.search(text):
        return False
    found = _WORD.findall(text.lower())
    return len(found) > 1 and all(len(word) <= 4 if word.isdigit() else word in _WHEN_WORDS for word in found)


def is_beside(text: str) -> bool:
    """Whether a text is what lists print beside a title: a time, a rank, a count."""
    return is_when(text) or _RANK.fullmatch(text) is not None or _COUNT.fullmatch(text) is not None


def parted(page: Outline, block: TextBlock) -> tuple[str, str]:
    """Return the title printed in a block, and what else stands in the block on lines of its own."""
    inner = page.ends[block.node] - block.node - 1
    if not inner or (inner == 1 and not 0 < block.link_chars < len(block.text)):
        return _without_pointer(block.flat), ""
    pieces = next((run for run in _runs(page, block.node) if fold("".join(piece.text for piece in run)) == block.flat), None)
    return _title(page, pieces) if pieces else (block.flat, "")


def of_link(page: Outline, link: int) -> str:
    """Return the title that a link's text is."""
    pieces = [piece for run in _runs(page, link) for piece in run]
    return _title(page, pieces)[0]


def _title(page: Outline, pieces: list[_Piece]) -> tuple[str, str]:
    linked_lines = {piece.line for piece in pieces if piece.linked and piece.text.strip()}
    rest = [piece for piece in pieces if linked_lines and piece.line not in linked_lines]
    own = [piece for piece in pieces if piece not in rest] if rest else pieces
    own = _linked_part(own)
    while len(own) > 1 and (not own[0].text.strip() or _leads(page, own[0], own[1].text)):
        own = own[1:]
    while len(own) > 1 and (not own[-1].text.strip() or _trails(page, own[-1])):
        own = own[:-1]
    return _without_pointer(fold("".join(piece.text for piece in own))), fold("".join(piece.text for piece in rest))


def _without_pointer(title: str) -> str:
    """Return a title without the words before it that only point to it: `READ MORE: …`, `Lire aussi : …`."""
    pointer = _POINTER.match(title) if ":" in title[:_LONGEST_POINTER] else None
    return title[pointer.end() :] if pointer else title


def _linked_part(pieces: list[_Piece]) -> list[_Piece]:
    """Return the linked pieces, where what stands before and after them is little or no words of a title."""
    places = [place for place, piece in enumerate(pieces) if piece.linked and piece.text.strip()]
    if not places:
        return pieces
    own = pieces[places[0] : places[-1] + 1]
    outside = fold("".join(piece.text for piece in (*pieces[: places[0]], *pieces[places[-1] + 1 :])))
    return own if len(outside) <= len(fold("".join(piece.text for piece in own))) else pieces


def _leads(page: Outline, piece: _Piece, behind: str) -> bool:
    """Whether a piece before a title is its rank, its section or its time."""
    text = fold(piece.text)
    if piece.node < 0:
        return not any(map(str.isalnum, text))
    return _RANK.fullmatch(text) is not None or _is_moment(page, piece, text) or _is_label(page, piece, behind)


def _trails(page: Outline, piece: _Piece) -> bool:
    """Whether a piece behind a title is its time, a count or its reporter."""
    text = fold(piece.text)
    if piece.node < 0:
        return False
    return _is_moment(page, piece, text) or _COUNT.fullmatch(text) is not None or page.hints[piece.node] & hints.BYLINE != 0


def _is_moment(page: Outline, piece: _Piece, text: str) -> bool:
    return page.tags[piece.node] == "time" or is_when(text) or (page.hints[piece.node] & hints.DATE != 0 and any(map(str.isdigit, text)))


def _is_label(page: Outline, piece: _Piece, behind: str) -> bool:
    """Whether a short text is a section or a flag.

    Its class says so, or it is set apart by `<em>` and glued to the title, or in a script that does not slant words for emphasis.
    """
    text = piece.text
    if not 0 < len(fold(text)) <= _LONGEST_LABEL:
        return False
    apart = not (text[-1:].isspace() or behind[:1].isspace()) or _LATIN.search(text) is None
    tag = page.tags[piece.node]
    return (apart and tag in LABEL_TAGS) or tag == "small" or _LABEL.search(page.classes[piece.node] or "") is not None


def _runs(page: Outline, node: int) -> Iterator[list[_Piece]]:
    """Yield the runs of inline text of an element, parted where an element that is no inline one begins or ends."""
    run: list[_Piece] = []
    line = 0
    stack: list[tuple[int, bool]] = []  # open inline elements with whether they are within a link
    inside_link = any(page.tags[ancestor] == "a" for ancestor in page.ancestors(node))
    for place in range(node, page.ends[node]):
        while stack and place >= page.ends[stack[-1][0]]:
            closed, _ = stack.pop()
            _add(page, run, page.els[closed].tail, stack, line)
        tag = page.tags[place]
        if place != node and tag not in _INLINE:
            if any(piece.text.strip() for piece in run):
                yield run
            run, line = [], line + 1
        if tag == "br":
            line += 1
            run.append(_Piece(" ", -1, linked=False, line=line))
        stack.append((place, tag == "a" or (stack[-1][1] if stack else inside_link)))
        _add(page, run, page.els[place].text, stack, line)
    while len(stack) > 1:
        closed, _ = stack.pop()
        _add(page, run, page.els[closed].tail, stack, line)
    if any(piece.text.strip() for piece in run):
        yield run


def _add(page: Outline, run: list[_Piece], text: str | None, stack: list[tuple[int, bool]], line: int) -> None:
    if text:
        top, linked = stack[-1]
        run.append(_Piece(text, top if page.tags[top] in _APART else -1, linked, line))
