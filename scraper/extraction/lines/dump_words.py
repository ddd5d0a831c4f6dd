"""What one line of a plain-text dump is: a sentence, a deck, a section's name, a paper's, a button, an hour."""

from __future__ import annotations

import re

from scraper.extraction.lines.date_labels import LABEL
from scraper.extraction.names import byline_forms
from scraper.extraction.times import timestamps
from scraper.extraction.wording import furniture, korean_phrases, korean_toolbars
from scraper.extraction.wording.folding import HANGUL, weight
from scraper.extraction.wording.vocabulary import words

SENTENCE_END = re.compile(r"(?:[다요죠까음함됨임]\.|[.!?…”\"'。」])\s*$")
_SNIPPET_START = re.compile(r"^[▲▶△■]|^[\[(【<][^\])】>]{2,40}(?:기자|특파원)\s*[\])】>]")
SPEAKER = re.compile(r"(?:\[\s?|[◀<]\s?)(?:앵커|기자|리포트|아나운서|진행자|anc|vcr|end)(?:\s?멘트)?(?:\s?\]|\s?[▶>])", re.IGNORECASE)
"""Who speaks next in a broadcaster's report, on a line of its own."""
_SECTION = re.compile(r"[^.!?…“”\"‘’'\[\]~:;]{1,16}")
_PAPER = re.compile(r"[가-힣A-Za-z0-9]{1,8}\s?(?:신문|일보|타임스|타임즈|저널|데일리|헤럴드|닷컴)")
SENTENCE = 25
LONG = 90
_VISITS = re.compile(r"(?:(?:today|total|오늘|어제|전체)\s?[:：]?\s?[\d,]+[\s/|]*){1,3}|tags?", re.IGNORECASE)
"""Counters of a page's visits, and what stands over its tags."""
_MOMENT, _LABELS = 36, 6
_SHORTEST, MARKS = 5, "▲△▶■◆●◇□○#"


def is_bare_date(text: str) -> bool:
    """Whether a line is a date and perhaps its weekday, nothing else: no label, no time."""
    found = timestamps.find(text)
    return len(found) == 1 and found[0].stamp.hour is None and not (text[: found[0].start] + text[found[0].end :]).strip(" .|")


def heads_block(text: str) -> bool:
    """Whether a line names a block of other stories, in Korean or in English, the link to the rest glued to it perhaps."""
    if text.endswith(_GLUED) and text[: -len(_GLUED)] and furniture.heads_block(text[: -len(_GLUED)].rstrip()):
        return True
    return furniture.heads_block(text) or (text.isascii() and (text.casefold() in _ENGLISH_BLOCKS or _MORE.fullmatch(text) is not None))


_GLUED = "더보기"
_MORE = re.compile(r"More (?:in|from|on) [A-Z][\w&'-]{2,15}(?: [A-Z&][\w&'-]{0,15}){0,3}")


_ENGLISH_BLOCKS = frozenset(
    name.replace("-", " ")
    for name in words(
        "most-popular most-read most-viewed most-read-stories popular trending trending-now latest-news top-news top-stories headlines "
        "editor's-picks editors'-picks recommended recommended-stories more-stories also-read"
    )
)


def is_clock(text: str) -> bool:
    """Whether a line above the article is the page's own day: bare, or with the day of the week and the hour of the visit."""
    return is_bare_date(text) or is_bare_date(_TICKS.sub("", text))


def is_edited(text: str) -> bool:
    """Whether a line is when the paper itself was last edited, in the head of every page of it."""
    return text.startswith("UPDATED") and _UPDATED.match(text) is not None


_UPDATED = re.compile(r"UPDATED\.?\s?\d{4}-\d\d-\d\d \d\d:\d\d \([월화수목금토일]\)$")


def ticks(text: str) -> bool:
    """Whether a line is such a day with the day of the week and the hour."""
    return not is_bare_date(text) and is_bare_date(_TICKS.sub("", text))


_TICKS = re.compile(
    r"\s\d{1,2}:\d\d(?::\d\d)?(?=\s\([월화수목금토일]\)$)|(?<=[월화수목금토일][)일])\s(?:오[전후]\s)?\d{1,2}(?::\d\d(?::\d\d)?|시\s?\d{1,2}분)$"
)
"""The hour of the visit, before or behind the day of the week."""


def dates(text: str) -> list[timestamps.Found]:
    """Return the dates of a line of a head: with a year of two digits, in Korean, where an hour stands behind it."""
    found = timestamps.find(text)
    return list(found or (short for short in timestamps.find(text, "ko") if short.stamp.hour is not None))


def tells_facts(text: str) -> bool:
    """Whether a line of a head holds a date and is no headline or deck that mentions one.

    An hour stands in it that is no event's, a label before the date, or hardly anything besides.
    """
    found = dates(text) if len(text) < _LONGEST_FACTS else []
    if not found:
        return False
    if LABEL.search(text[: found[0].start]):
        return True
    if any(one.stamp.hour is not None for one in found):
        told = _HOUR_TOLD.search(text)
        return told is None or korean_toolbars.is_toolbar(told["told"])
    behind = text[found[0].end :]
    if text[found[0].end - 1] != " " and HANGUL.match(behind) and not (behind[0] == "자" or LABEL.match(behind)):
        return False  # `3월 1일부터`
    rest = text[: found[0].start] + text[found[-1].end :]
    return sum(map(str.isalnum, rest)) <= _BESIDES or byline_forms.REPORTER.search(rest) is not None


_LONGEST_FACTS, _BESIDES = 80, 10
_HOUR_TOLD = re.compile(
    r"(?:\d년.*\d일.*\d시(?:\s?\d{1,2}분|\s반)?(?:(?=[에부까])|\s)|"
    r"\d{4}([./-])\s?\d{1,2}\1\s?\d{1,2}\.?\s\d{1,2}:\d\d\s(?=\S+\s\S+\s))(?P<told>[에부까]|"
    r"(?!.*(?:기자|특파원|일보|신문|뉴스|송고|입력|수정|등록|승인|댓글|조회|[가-힣](?:팀|국|본부)\b))(?=.*[가-힣]{4})[가-힣]{2,}\s[^@|]*[가-힣]{2,}$)"
)
"""An hour a headline or a deck tells, `2026년 3월 1일 오전 10시 들꽃축제 개막`: behind a stamp's stand names and counters.

In figures, as stamps are, three words stand behind it, at least.
"""


def has_moment(text: str) -> bool:
    """Whether a line is short and holds a date with its time of day."""
    return len(text) < LONG and any(found.stamp.hour is not None for found in timestamps.find(text))


def is_moment(text: str) -> bool:
    """Whether a line is an hour of a day and hardly more, `2026년10월20일 08시15분 송고`."""
    if len(text) > _MOMENT or not text[-1:].isalnum():
        return False
    found = timestamps.find(text)
    return len(found) == 1 and found[0].stamp.hour is not None and len(text) - (found[0].end - found[0].start) <= _LABELS


def is_sentence(text: str) -> bool:
    """Whether a line of some length ends as sentences do: decks and captions end in a noun, or in what somebody said."""
    return len(text) >= SENTENCE and text.rstrip("”\"’')]").endswith((".", "!", "?", "。"))


def is_text(text: str) -> bool:
    """Whether a line is a sentence of the text, or begins with the dateline of one."""
    opens = byline_forms.opening(text)
    return (is_sentence(text) and not signs(text) and len(text) < LONG and not timestamps.find(text)) or (
        len(text) >= LONG or (opens is not None and opens.byline is not None and len(text) > SENTENCE)
    )


def may_be_deck(text: str) -> bool:
    """Whether a line may be a deck or a caption: no mark of a list or a part before it, no number, writer, date or button."""
    return (
        len(text) >= _SHORTEST
        and " " in text
        and not signs(text)
        and not dates(text)
        and text[0] not in MARKS
        and not SPEAKER.fullmatch(text)
    )


def is_figures(text: str) -> bool:
    """Whether a line is the name of a rate or an index and its figures, `코스닥 829.71 6.04 -0.72%`."""
    return len(text) < LONG and text[-1:] in _FIGURE_ENDS and sum(map(str.isdigit, text)) >= _FIGURES > len(_FIGURE.sub("", text))


_FIGURE = re.compile(r"[\d\s.,%+▲▼△▽()-]+|원·?달러|원/달러|환율|[A-Z&]{2,7}")
_FIGURE_ENDS = frozenset("0123456789%)")
_FIGURES = 5
"""Digits of such a line, at least, and letters of the index's name, fewer."""


def is_tool(text: str) -> bool:
    """Whether a line is a button or a counter, or what a Korean page says of its own services."""
    return furniture.is_furniture(text) or korean_phrases.is_notice(text) or _VISITS.fullmatch(text) is not None


def signs(text: str) -> bool:
    """Whether a line is what stands around the end of a text: its writer, the rights, buttons."""
    return byline_forms.is_line(text) or furniture.is_copyright(text) or is_tool(text)


def is_paper(text: str) -> bool:
    """Whether a line is a newspaper's name and nothing else."""
    return _PAPER.fullmatch(text) is not None


def is_section(text: str) -> bool:
    """Whether a line has the shape of a section's name: short, few words, no sentence marks."""
    return _SECTION.fullmatch(text) is not None and text.count(" ") <= 2 and weight(text) <= 5


def is_snippet(text: str, before: str) -> bool:
    """Whether a line behind a teaser's title is its lead rather than the next title."""
    opens = byline_forms.opening(text)
    return (
        len(text) > LONG
        or _SNIPPET_START.match(text) is not None
        or (opens is not None and opens.byline is not None)
        or ("@" in text and _SIGNED.search(text) is not None)
        or (len(text) > max(len(before), SENTENCE if text.endswith("다.") else _LONG_LEAD) and text.endswith(("다.", "..", "…")))
    )


_LONG_LEAD = 40
"""Letters of a lead that is cut off, at least; a sentence behind a title may be shorter."""
_SIGNED = re.compile(r"다\.\s(?:\d{4}\.\d{1,2}\.\d{1,2}\.?\s)?\S+@\S+$")
"""The end of a caption below the title of a picture: its day and the photographer's address."""
