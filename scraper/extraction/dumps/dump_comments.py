"""Readers' comments of a plain-text dump, below their heading: who wrote, when, what, and the buttons to answer."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction.lines.dump_words import SENTENCE, has_moment, heads_block, is_moment, is_tool
from scraper.extraction.times import timestamps
from scraper.extraction.wording import comment_headings

if TYPE_CHECKING:
    from scraper.extraction.dumps.dump_lines import Line

_HEADS = re.compile(r"(?:기사\s?|전체\s?|독자\s?)?(?:댓글|의견|100자평|한줄\s?의견)(?:\s?쓰기)?\s?[(\[]?\d*\s?[개건]?[)\]]?")
_ANSWERS = re.compile(r"(?:답글|대댓글|답변|신고|추천|공감|찬성|좋아요)\s?(?:\S{1,3})?\s?\d*(?:\s(?:반대|비추천|비공감|싫어요)\s?\d*)?")
"""Buttons below what a reader wrote."""
_SHORT_MOMENT = re.compile(r"\d{1,2}[./-]\d{1,2}\.?\s\d{1,2}:\d\d|(?:방금|\d{1,2}\s?(?:분|시간|일))\s?전")
_LONGEST_NAME, _LONGEST_SIGN = 14, 44
_NEAR, _PROSE = 40, 60
"""Lines from a heading to the first reader, at most, and letters of the sentences above, at least."""


def without_comments(lines: list[Line]) -> list[Line]:
    """Return the lines of a dump without what readers wrote below its text."""
    texts = [line.text for line in lines]
    start = next((place for place, text in enumerate(texts) if _is_heading(text) and _opens(texts, place)), None)
    if start is None or sum(map(len, filter(_is_plain, texts[:start]))) < _PROSE:
        return lines
    end = next((place for place in range(start + 1, len(texts)) if heads_block(texts[place])), len(texts))
    answers = [place for place in range(start + 1, end) if _is_answer(texts[place])]
    return lines[: start + 1] + lines[answers[-1] + 1 :] if answers else lines


def _is_heading(text: str) -> bool:
    return "가" <= text[:1] <= "힣" and (comment_headings.heads_comments(text) or _HEADS.fullmatch(text) is not None)


def _is_answer(text: str) -> bool:
    return len(text) <= _LONGEST_SIGN and _ANSWERS.fullmatch(text) is not None


def _opens(texts: list[str], start: int) -> bool:
    """Whether a reader's name and hour follow a heading before any sentence does."""
    for place in range(start + 1, min(start + _NEAR, len(texts))):
        text = texts[place]
        if _signs(texts[place - 1], text):
            return True
        if _is_plain(text) or heads_block(text):
            return False
    return False


def _signs(above: str, text: str) -> bool:
    """Whether a line is a name of one word and an hour, or an hour below such a name."""
    if len(text) > _LONGEST_SIGN:
        return False
    if _SHORT_MOMENT.fullmatch(text):
        return 0 < len(above) <= _LONGEST_NAME and " " not in above and not is_tool(above)
    if not has_moment(text):
        return False
    name = above if is_moment(text) else text[: timestamps.find(text)[0].start].strip(" |·(")
    return 0 < len(name) <= _LONGEST_NAME and " " not in name and not is_tool(name)


def _is_plain(text: str) -> bool:
    return len(text) >= SENTENCE and text.rstrip("”\"’')").endswith(("다.", "요.")) and not (text.endswith("니다.") or is_tool(text))
