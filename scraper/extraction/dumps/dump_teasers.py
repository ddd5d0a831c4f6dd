"""The blocks of other stories behind the text of a plain-text dump."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction.dumps import dump_boxes, dump_title
from scraper.extraction.dumps.dump_foot import is_address
from scraper.extraction.headlines.site_name import SECTIONS
from scraper.extraction.lines import dump_words
from scraper.extraction.names import byline_forms
from scraper.extraction.teaser_blocks.teaser_fold import Printed
from scraper.extraction.wording import furniture, korean_phrases

if TYPE_CHECKING:
    from scraper.extraction.dumps.dump_lines import Line

_RANK = 2
_IMPRINT = re.compile(
    r"^제호\s?[:：]|발행인|편집인|등록번호|등록일자|발행일자|대표전화|^(?:\(주\)|㈜|주식회사\s)\S{2,12}$|^[가-힣]{1,4}\s?,?\s?[가-힣]0\d{4}$|"
    r"^(?:주소\s?[:：]\s?)?[가-힣]{2,7}\s(?:[가-힣]{1,5}[시군구]\s){1,2}[가-힣\d]{1,12}(?:로|길|동)\s?\d|사업자\s?(?:등록)?번호|청소년\s?보호|책임자\s?[:：]|^(?:담당\s?부서|담당자|문의처?|최종\s?수정일?)\s?[:：]|^(?:제\s?)?\d{2,5}호(?:\s[\d.]+)?$|^(?:주소|전화|팩스|TEL|FAX|E-?mail)\s?[:：.]|^UPDATED?\b|^\d{1,3}\s?(?:분|시간|일)\s?전$|"
    r"^\d{4}[./-]\d{1,2}[./-]\d{1,2}\b[\d :]{0,10}\w{0,4}$|^\d{4}년 \d{1,2}월 \d{1,2}일$|https?://"
)
"""Lines of the paper's imprint and addresses, when a story came out and how long ago: no titles."""


def _is_rank(text: str) -> bool:
    """Whether a line is the number of the story below it, `3` or `3.`, a sign alone, `×`, or turns the block's pages."""
    number = text.rstrip(".위")
    return (number.isdigit() and len(number) <= _RANK) or not any(map(str.isalnum, text)) or _PAGER.fullmatch(text) is not None


_PAGER = re.compile(r"(?:[^.…“”]{0,14}(?:슬라이드|페이지|목록)\s?)?(?:이전|다음)|\d{1,2}\s?/\s?\d{1,2}")
"""What turns the pages of a block."""


_TURNS = re.compile(r"(?:이전|다음)(?:\s?(?:기사|글|뉴스))?")
"""What stands over the title of the story before or behind this one."""
_NEXT = re.compile(r"^(?:이전|다음)\s?(?:기사|글)\s+(?=\S+\s)")
"""What stands before the title of the story before or behind this one."""


def _tells_source(text: str) -> bool:
    """Whether a line is an hour, a paper's name or a writer: what stands beside a title."""
    papers = dump_words.is_paper(text) or _AGENCY.fullmatch(text) is not None
    return papers or dump_words.is_moment(text) or (len(text) <= _LONGEST_WRITER and byline_forms.is_line(text))


_TABS = ("많이 본", "댓글 많은")
"""Buttons that turn a ranking's lists, between its heading and the first story."""
_NO_TITLE, _LONGEST_ACT = 6, 16
"""Letters of a line too short for a title, and of a button that says what it does."""
_TAB = 3
"""Letters of a word that is no title: what turns a list is so short."""
_LONGEST_WRITER = 30
_AGENCY = re.compile(r"\S{2,4}(?:통신|방송)|연합뉴스|뉴시스|뉴스1")
_NUMBERED = re.compile(r"(\d{1,2})(?:[.위]\s?|\s)(?=\D)")


def find(tail: list[Line]) -> tuple[list[Printed], list[str]]:
    """Return the teasers of every block, in order, and the headings that have none."""
    teasers: list[Printed] = []
    headings: list[tuple[str, int]] = []
    block: str | None = None
    rank, numbered = 0, False
    turned: set[int] = set()
    texts = [line.text for line in tail]
    names, labels = dump_boxes.names_in(texts)
    for place, line in enumerate(tail):
        text = _NEXT.sub("", line.text)
        if _is_rank(text) or (line is tail[-1] and " " not in text) or _IMPRINT.search(text) or is_address(text) or _tells_source(text):
            continue
        if furniture.is_more(text) or (dump_words.is_tool(text) and not _heads(tail, place)) or furniture.is_copyright(text):
            if not furniture.is_more(text) and (rank or not (text in _TABS or korean_phrases.is_notice(text))):
                block, rank = None, 0
            continue
        if place in names or _heads(tail, place) or dump_boxes.heads_nothing(texts, place):
            block, rank = text, 0
            headings.append((text, len(teasers)))
        elif place in labels or _is_filing(text, block) or (rank and len(text) <= _NO_TITLE <= len(teasers[-1].title or "") / 2):
            continue  # where the next story is filed; what a writer or a paper says of itself, her desk
        elif (
            teasers
            and rank
            and teasers[-1].snippet is None
            and teasers[-1].block == block
            and dump_words.is_snippet(text, teasers[-1].title or "")
        ):
            teasers[-1].snippet = text
        elif not (text.endswith("다.") and len(text) >= dump_words.SENTENCE):  # a sentence of another story
            rank += 1
            turned |= {len(teasers)} if place and _TURNS.fullmatch(texts[place - 1]) else set()
            number = _NUMBERED.match(text)
            numbered = number is not None and number[1] == str(rank) and (rank == 1 or numbered)
            teasers.append(Printed(block=block, rank=rank, title=text[number.end() :] if number and numbered else text))
    bounds = [*(at for _, at in headings[1:]), len(teasers)]
    empty = [name for (name, at), end in zip(headings, bounds) if not any(item.block == name for item in teasers[at:end])]
    return _without_lone(teasers, turned), empty


def _is_filing(text: str, block: str | None) -> bool:
    """Whether a line is where the next story is filed, a word alone, or a service's sentence where no heading stands over it."""
    return (
        (len(text) <= _LONGEST_ACT and text.endswith(dump_boxes.ACTS))
        or text in SECTIONS
        or (" " not in text and (block is None or len(text) <= _TAB))
        or text.endswith("니다." if block else dump_boxes.POLITE)
        or (block is None and text.isascii() and text.endswith("."))
    )


def _without_lone(teasers: list[Printed], turned: set[int]) -> list[Printed]:
    """Return the teasers without lines alone that no heading stands over: what of a page's services no list knows.

    The stories before and behind this one (`turned`) are told by the word above each.
    """
    ranks = [item.rank if item.block is None and place not in turned else 0 for place, item in enumerate(teasers)]
    return [item for item, rank, behind in zip(teasers, ranks, [*ranks[1:], 0]) if rank != 1 or behind > 1 or item.snippet]


def _closes_list(text: str) -> bool:
    """Whether a line above the link to the rest of a block is the last of its titles: headings are short, and end in what they head."""
    return dump_title.is_headline(text) and not text.endswith(_HEADED)


_HEADED = ("뉴스", "기사", "소식", "포토", "이슈", "칼럼", "콘텐츠", "영상", "보기", "정보", "특집", "이야기")
_RECOMMENDED = re.compile(r"당신이 좋아할\s?만한 콘텐츠")
"""Heads stories and advertisements; only where stories follow is it told in a text."""


def _heads(tail: list[Line], place: int) -> bool:
    """Whether a line is the heading of a block: `더보기` follows, or it is short and stands apart from what follows."""
    text = tail[place].text
    if furniture.is_more(text) or len(text) > 30:
        return False
    following = tail[place + 1] if place + 1 < len(tail) else None
    if following is not None and furniture.is_more(following.text):
        return not (korean_phrases.is_notice(text) or (place and _closes_list(text)))
    if dump_words.heads_block(text) or _RECOMMENDED.fullmatch(text):
        return True
    if not (place and dump_words.heads_block(tail[place - 1].text)):
        ranked = [line.text for line in tail[place : place + dump_boxes.RANKING]]
        if dump_boxes.opens_ranking(ranked) and not dump_words.is_tool(text):
            return True
    apart = following is None or following.gap >= 1
    return apart and dump_words.is_section(text) and not dump_words.is_tool(text) and tail[place].gap >= 1
