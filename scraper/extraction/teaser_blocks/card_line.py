"""A teaser's title apart from what is printed in one line with it: its rank, its section, when it came out, how many commented.

What stands in an element of its own beside the title (`<span>1</span>Title`, `<a>Title</a> <span>Nov 27</span>`) is judged by its form;
where only a part of a line is the link, the link is the title.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction.layout import hints
from scraper.extraction.names.korean_organisations import PUBLISHER
from scraper.extraction.teaser_blocks.card_labels import LABEL_TAGS, LONGEST_LABEL, LONGEST_OVERLINE, names_label, names_overline
from scraper.extraction.teaser_blocks.card_pieces import Piece, bold_part, runs, said, text_of
from scraper.extraction.teaser_blocks.card_pointers import is_pointer, without_pointer
from scraper.extraction.times.month_names import MONTHS
from scraper.extraction.wording.folding import DIGIT, fold
from scraper.extraction.wording.vocabulary import words

if TYPE_CHECKING:
    from scraper.extraction.layout.outline import Outline, TextBlock

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
_RANK = re.compile(r"(?:no\.?\s?)?\d{1,2}\s?(?:[.)]|위|位)?|[①-⑳]", re.IGNORECASE)
_COUNT = re.compile(
    r"[\[(]\s?\d{1,5}\s?[\])]|\d{1,5}\s?(?:comments?|댓글|件)|(?:댓글|조회수?|추천|공감)\s?:?\s?\d[\d,]{0,7}", re.IGNORECASE
)
_LATIN = re.compile(r"[^\W\d_]", re.ASCII)
_SOURCE = re.compile(r"(?:^|[\s_-])(?:press|source|cp|office|publisher|media-?name)(?=$|[\s_-])", re.IGNORECASE)
"""Classes of the paper that a portal names behind a title."""
_LONGEST_WHEN = 40


def is_when(text: str) -> bool:
    """Whether the whole of a short text tells a date, a time or an age (`27 Nov 2025, 07:05`, `11/27 17:03`, `3 hours ago`, `4시간전`)."""
    if not 2 < len(text) <= _LONGEST_WHEN or not DIGIT.search(text):
        return False
    found = _WORD.findall(text.lower())
    return len(found) > 1 and all(len(word) <= 4 if word.isdigit() else word in _WHEN_WORDS for word in found)


def is_beside(text: str) -> bool:
    """Whether a text is what lists print beside a title: a time, a rank, a count."""
    return is_when(text) or _RANK.fullmatch(text) is not None or _COUNT.fullmatch(text) is not None


def parted(page: Outline, block: TextBlock, links: list[int]) -> tuple[str, str]:
    """Return the title printed in a block, and what else stands in the block on lines of its own.

    Args:
        page: the page laid out.
        block: the block.
        links: the links to the story.
    """
    inner = page.ends[block.node] - block.node - 1
    if not inner or (inner == 1 and not 0 < block.link_chars < len(block.text)):
        return without_pointer(block.flat), ""
    for run in runs(page, block.node, links):
        if text_of(run) == block.flat:
            return _title(page, run, links)
    return block.flat, ""


def of_link(page: Outline, link: int) -> str:
    """Return the title that a link's text is."""
    pieces = [piece for run in runs(page, link, [link]) for piece in run]
    return _title(page, pieces, [link])[0]


def _title(page: Outline, pieces: list[Piece], links: list[int]) -> tuple[str, str]:
    printed = said(pieces)
    if len(printed) == 1 and printed[0].linked:
        return without_pointer(text_of(printed)), ""
    own, rest = pieces, []
    if pieces and pieces[0].line != pieces[-1].line:
        linked_lines = {piece.line for piece in printed if piece.linked}
        rest = [piece for piece in pieces if linked_lines and piece.line not in linked_lines]
        own = [piece for piece in pieces if piece not in rest] if rest else pieces
    own, lead = _of_one_link(page, _linked_part(own))
    own, below = bold_part(page, own)
    own, lead = _named_part(page, own), lead or below
    while len(own) > 1 and (not own[0].text.strip() or _leads(page, own[0], own[1].text)):
        own = own[1:]
    while len(own) > 1 and (not own[-1].text.strip() or _trails(page, own[-1], own[-2].text)):
        own = own[:-1]
    return without_pointer(_as_stated(page, own, links)), lead or text_of(rest)


def _of_one_link(page: Outline, pieces: list[Piece]) -> tuple[list[Piece], str]:
    """Return the pieces of the link that is the title, and the longest other one, where several links to the story stand in one line.

    It is one whose class calls it a title, else the longest: a button, an overline or a lead may be linked by itself.
    """
    links = {piece.link: None for piece in pieces if piece.link >= 0 and piece.text.strip()}
    if len(links) < 2:
        return pieces, ""
    parts = {link: [piece for piece in pieces if piece.link == link] for link in links}
    best = max(parts, key=lambda link: (page.hints[link] & hints.TITLE != 0, len(text_of(parts[link]))))
    if sum(len(piece.text) for piece in parts[best]) < _LEAST_TITLE:
        return pieces, ""
    leads = (text_of(part) for link, part in parts.items() if link != best and page.hints[link] & hints.DEK)
    return parts[best], max(leads, key=len, default="")


def _named_part(page: Outline, pieces: list[Piece]) -> list[Piece]:
    """Return the pieces that a class calls a title, where they are most of a line that holds more."""
    if len(pieces) < 2:
        return pieces
    named = [place for place, piece in enumerate(pieces) if piece.node >= 0 and page.hints[piece.node] & hints.TITLE]
    if not named or len(named) == len(pieces):
        return pieces
    part = pieces[named[0] : named[-1] + 1]
    return part if len(text_of(part)) * 2 >= len(text_of(pieces)) else pieces


def _as_stated(page: Outline, pieces: list[Piece], links: list[int]) -> str:
    """Return a title without what is glued to it, where a link's own `title` states that the rest is all."""
    text = text_of(pieces)
    if len(pieces) > 1:
        for link in links:
            stated = fold(page.els[link].get("title"))
            if _LEAST_TITLE <= len(stated) < len(text) and (text.endswith(stated) or text.startswith(stated)):
                return stated
    return text


_LEAST_TITLE = 15
"""Letters of a title that parts of a line are told by."""


def _linked_part(pieces: list[Piece]) -> list[Piece]:
    """Return the pieces linked to the story, else all that are linked, where what stands around them is less.

    Of a row of links, and of a paragraph, the story's own link is all that names it.
    """
    if pieces and _is_of_story(pieces[0]) and _is_of_story(pieces[-1]):
        return pieces
    for mine in (True, False):
        places = [place for place, piece in enumerate(pieces) if (piece.link >= 0 if mine else piece.linked) and piece.text.strip()]
        own = pieces[places[0] : places[-1] + 1] if places else []
        if len(own) == len(pieces):
            return own
        outside = [*pieces[: places[0]], *pieces[places[-1] + 1 :]] if places else []
        if own and (len(text_of(outside)) <= len(text_of(own)) or (mine and _is_row_or_prose(pieces))):
            return own
    return pieces


def _is_row_or_prose(pieces: list[Piece]) -> bool:
    others = sum(piece.linked and piece.link < 0 and not piece.text.isspace() for piece in pieces)
    return others >= _ROW or len(text_of(pieces)) > _PARAGRAPH


_ROW, _PARAGRAPH = 2, 200
"""Links to other pages in one line, and letters of one, from which it is a row of links or a paragraph."""


def _is_of_story(piece: Piece) -> bool:
    return piece.link >= 0 and not piece.text.isspace()


def _leads(page: Outline, piece: Piece, behind: str) -> bool:
    """Whether a piece before a title is its rank, its section or its time."""
    text = fold(piece.text)
    if piece.node < 0:
        return not any(map(str.isalnum, text))
    return is_pointer(text) or _RANK.fullmatch(text) is not None or _is_moment(page, piece, text) or _is_label(page, piece, behind)


def _trails(page: Outline, piece: Piece, before: str) -> bool:
    """Whether a piece behind a title is its time, a count, its reporter or its paper, which a class or being glued to it tells."""
    text = fold(piece.text)
    if piece.node < 0:
        return False
    if _is_moment(page, piece, text) or _COUNT.fullmatch(text) is not None or page.hints[piece.node] & hints.BYLINE != 0:
        return True
    if len(text) > LONGEST_LABEL:
        return False
    glued = not (before[-1:].isspace() or piece.text[:1].isspace())
    return _SOURCE.search(page.classes[piece.node] or "") is not None or (glued and PUBLISHER.search(text) is not None)


def _is_moment(page: Outline, piece: Piece, text: str) -> bool:
    return page.tags[piece.node] == "time" or is_when(text) or (page.hints[piece.node] & hints.DATE != 0 and any(map(str.isdigit, text)))


def _is_label(page: Outline, piece: Piece, behind: str) -> bool:
    """Whether a short text is a section or a flag.

    Its class says so, or it is set apart by `<em>` and glued to the title, or in a script that does not slant words for emphasis.
    """
    text = piece.text
    names = page.classes[piece.node] or ""
    if not 0 < len(fold(text)) <= LONGEST_LABEL:
        return 0 < len(text) <= LONGEST_OVERLINE and names_overline(names)
    glued = not (text[-1:].isspace() or behind[:1].isspace())
    tag = page.tags[piece.node]
    return (
        ((glued or _LATIN.search(text) is None) and tag in LABEL_TAGS)
        or tag == "small"
        or names_label(names)
        or names_overline(names)
        or (glued and text.casefold() in _DIRECTIONS)
        or (glued and text[-1:].islower() and _SECTION.fullmatch(text) is not None and _OPENS_TITLE.match(behind) is not None)
    )


_DIRECTIONS = words("previous prev next zurück weiter précédent suivant anterior siguiente vorige volgende")
_SECTION = re.compile(r"[A-ZÀ-Þ][^\W\d_]{3,}|[A-ZÀ-Þ][\w&-]*(?: & | )[A-ZÀ-Þ][\w&-]+|[A-ZÀ-Þ]{1,3}&[A-ZÀ-Þ][a-zß-ÿ]+")
_OPENS_TITLE = re.compile(r"[„“\"‘'«»]?[A-ZÀ-Þ][\w’'-]*\s\S+\s\S")
"""A section in an element that only a style sheet sets apart from the title glued to it, `<span>Panorama</span>Three lost at sea`."""
