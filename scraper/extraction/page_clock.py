"""The page clock: the bare date a page's header shows. It is the day of the visit, never the article's."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

from scraper.extraction.dating.date_places import shares_element
from scraper.extraction.evidence import Candidate
from scraper.extraction.layout import hints, outline
from scraper.extraction.lines.line_rules import is_linked
from scraper.extraction.times import timestamps
from scraper.extraction.times.month_names import WEEKDAYS
from scraper.extraction.wording.folding import DIGIT, HANGUL, fold, key

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scraper.extraction.context import Context
    from scraper.extraction.layout.outline import Outline, TextBlock
    from scraper.extraction.result import Extraction

_HEADER_BLOCKS = 150
_HEADLINES = ("h1", "h2", "h3")
_NO_CLOCKS = ("time", "h1", "h2", "h3", "h4")
"""A date that heads a post, as on blogs, is the post's."""
_LONGEST_LINE = 80
_FAR = 8
"""Blocks between a line and the headline from which it is none of the article's."""
_TOP, _MENU = 3, 2
"""Lines that open a page, and rows of links right behind that are its menu, or links of one such row: old pages name neither."""
_LINKED_ROW = 0.6
"""Share of such a row that is linked, at least: bars may stand between its links."""
_PARTS = re.compile(r"[|｜·•]")
_WEEKDAYS = WEEKDAYS | {
    *("יום ראשון", "יום שני", "יום שלישי", "יום רביעי", "יום חמישי", "יום שישי", "יום שבת"),
    *("วันจันทร์ที่", "วันอังคารที่", "วันพุธที่", "วันพฤหัสบดีที่", "วันศุกร์ที่", "วันเสาร์ที่", "วันอาทิตย์ที่"),
    *("thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy", "chủ nhật"),
}
_ARTICLES = re.compile(r"\s(?:den|the|le|il|o|ngày)$")
"""What stands between a weekday and its date."""
_HEADS = re.compile(
    r"(?:^|\s|(?<!date)(?<!day)(?<!entry)(?<!post)(?<!article)(?<!story)(?<!single)(?<!content)[_-])(?:header|head|hd|masthead|top-?bar|kopf\w*|seitenkopf|ent[eê]te|cabecera|cabe[cç]alho|testata|hoved|nagłówek|fejl[eé]c|hlavi[cč]k\w*|hlava|zaglavlje)(?=$|[\s_-])",
    re.IGNORECASE,
)
"""Names of a page's head in the languages sites are built in."""


def decide(context: Context, found: Extraction) -> None:
    """Fill `page_date`."""
    dump = context.dump
    if dump is not None:
        candidates = [Candidate(dump.page_date, "text", "header", dump.page_date, 0.9)] if dump.page_date else []
        found.page_date = context.ledger.decide("page_date", candidates)
    elif context.outline is not None:
        found.page_date = context.ledger.decide("page_date", [*_proposed(context), *_generic(context, context.outline)])


def _proposed(context: Context) -> Iterator[Candidate[str]]:
    for text, _, source in context.proposed("page_date"):
        stamp = timestamps.parse(text)
        if stamp is not None:
            yield Candidate(stamp.date(None), "dom", source.locator, text, source.confidence)


def _generic(context: Context, page: Outline) -> Iterator[Candidate[str]]:
    """Bare dates with a weekday above the first headline, in the page's head; what the ticker of the weather is shows none."""
    headline = _headline(page)
    for block in page.blocks[: min(_HEADER_BLOCKS, headline)]:
        if (
            len(block.text) <= _LONGEST_LINE
            and block.number not in context.used
            and page.tags[block.node] not in _NO_CLOCKS
            and DIGIT.search(block.text)
            and not _is_under_title(context, page, block)
            and not _opens_post(context, page, block)
        ):
            yield from _clocks(page, block, headline, context.language)


def _is_under_title(context: Context, page: Outline, block: TextBlock) -> bool:
    """Whether the line before a date opens the window's title: old pages have no headings, and the day under a headline is its story's."""
    above = key(page.blocks[block.number - 1].flat) if block.number else ""
    return len(above) >= _TITLE and key(context.metadata.title).startswith(above)


def _opens_post(context: Context, page: Outline, block: TextBlock) -> bool:
    """Whether the line behind a date opens the window's title, in an element that both stand in and that is called a post's: its day."""
    behind = page.blocks[block.number + 1] if block.number + 1 < len(page.blocks) else None
    title = key(behind.flat) if behind is not None else ""
    if behind is None or len(title) < _TITLE or not key(context.metadata.title).startswith(title):
        return False
    return shares_element(page, block.node, behind.node, 3, own=True)


_TITLE = 16
"""Letters of a headline at least: the paper's name opens the window's title too."""


def _headline(page: Outline) -> int:
    """Return the number of the first headline's block; that of no block where there is none."""
    return next((block.number for block in page.headings if page.tags[block.node] in _HEADLINES and block.words > 3), len(page.blocks))


def _clocks(page: Outline, block: TextBlock, headline: int, language: str | None) -> Iterator[Candidate[str]]:
    """Yield the bare dates of a line: the whole of it, or what stands in it beside links, parted by bars or elements."""
    parts = block.link_chars or "℃" in block.text or "°" in block.text or " | " in block.flat or "창간" in block.text
    # the weather, the town or the day of the first issue beside it
    if parts and timestamps.may_hold(page.raw_text(block.node)) is None:
        return
    for text in _unlinked(page, block) if parts else [block.flat]:
        bare = _bare(text, language)
        if bare is None:
            continue
        day, weekday, ticking = bare
        names = page.classes[block.node] or page.classes[block.first] or ""
        in_head = _in_head(page, block, -1 if ticking else headline) or (HANGUL.search(text) is not None and _tops_page(page, block))
        if ticking and not in_head:
            continue
        if (
            "today" in names
            or "today" in (page.classes[block.first] or "")
            or (weekday and in_head and page.marks[block.node] & (outline.IN_HEADER | outline.IN_NAV))
        ):
            confidence = 0.8
        elif weekday:
            confidence = 0.6 if in_head or text.startswith("오늘") else 0.2
        else:
            confidence = 0.25 if in_head and page.hint_of(block.node, 2) & hints.DATE else 0.2
        yield Candidate(day, "dom", names or page.tags[block.node], text, confidence)


def _unlinked(page: Outline, block: TextBlock) -> Iterator[str]:
    element = page.els[block.node]
    whole = (part.text_content() for part in element if len(part) and next(part.iter(*_LINKS), None) is None)
    for text in itertools.chain(whole, element.itertext()):
        if DIGIT.search(text):  # so few of them have
            yield from _dated_parts([fold(piece) for piece in _PARTS.split(text)])


def _dated_parts(parts: list[str]) -> Iterator[str]:
    """Yield the parts of a line with digits, the day of the week before each that is a part beside it: `5 March 2024 | Tuesday`."""
    for before, part, behind in zip(["", *parts], parts, [*parts[1:], ""], strict=False):
        if DIGIT.search(part):
            weekday = next((one for one in (before, behind) if one.lower() in _WEEKDAYS), None)
            yield f"{weekday}, {part}" if weekday else part


_LINKS = ("a", "area")


def _bare(text: str, language: str | None) -> tuple[str, bool, bool] | None:
    """Return the day, whether its weekday is told and whether an hour is, of a text that is a date and nothing else: no label."""
    if len(text) > _LONGEST_LINE:
        return None
    found = timestamps.find(text) or timestamps.find(text, language)
    if len(found) != 1:
        return None
    ticks = _TICKS.search(text)
    if found[0].stamp.hour is not None and ticks is None:
        return None
    behind = _NAME_DAY.sub("", _ISSUE.sub("", text[found[0].end :]))
    weekday = _WEEKDAY_BEHIND.search(behind) is not None
    rest = (_ISSUE_BEFORE.sub("", text[: found[0].start]) + _WEEKDAY_BEHIND.sub("", behind)).strip(" .,|()،").lower()
    rest = _ARTICLES.sub("", rest).removeprefix("오늘은").removeprefix("오늘").removeprefix("현재").strip(" :")
    now = text.startswith(("오늘", "현재"))
    if rest and rest not in _WEEKDAYS:
        return None
    return found[0].stamp.date(None), found[0].weekday or weekday or bool(rest or ticks or now), found[0].stamp.hour is not None


_TICKS = re.compile(r"\([일월화수목금토](?:요일)?\)|\s[일월화수목금토](?:요일)?\s+\d{1,2}:\d\d|일\s\d{1,2}시\s?\d{1,2}분$")
"""The day of the week, with which Korean papers print the hour of the page's own clock too, or that hour in words (`일 10시 11분`)."""
_ISSUE = re.compile(r"\s*\(?제\s?\d{1,6}\s?호\)?$")
_NAME_DAY = re.compile(r"[\s,.|]*\b(?:svátek (?:má|slaví)|meniny má|(?:dziś )?imieniny(?: (?:obchodzą|mają))?)\b.{2,40}$", re.IGNORECASE)
"""Whose name day it is, behind the day in the heads of Czech, Slovak and Polish papers."""
_ISSUE_BEFORE = re.compile(r"^\(?제?\s?\d{1,6}\s?호\)?\s*")
"""The number of the printed issue behind its day, or before it."""
_WEEKDAY_BEHIND = re.compile(
    r"[(\[][일월화수목금토](?:요일)?[)\]]\s*$|(?:^|(?<=[\d.\s]))[일월화수목금토]?(?:요일)\s*$|(?<=[\d.]\s)[일월화수목금토]\s*$"
)


def _tops_page(page: Outline, block: TextBlock) -> bool:
    """Whether a line of a Korean page stands in what is called its top, or is one of the first, with the rows of a menu right behind."""
    if any(_TOPS.search(f"{page.classes[node] or ''} {page.els[node].get('id') or ''}") for node in list(page.ancestors(block.node))[:4]):
        return True
    behind = page.blocks[block.number + 1 : block.number + 1 + _FAR] if block.number <= _TOP else []
    return sum(map(is_linked, behind)) >= _MENU or any(
        other.link_density > _LINKED_ROW and len(page.links_of(other)) > _MENU for other in behind
    )


_TOPS = re.compile(r"(?:^|\s)(?:[gtl]nb|top|util)(?=$|\s)", re.IGNORECASE)


def _in_head(page: Outline, block: TextBlock, headline: int) -> bool:
    """Whether a line stands in the page's head rather than in an article's: in its header, before its menu, or far above the headline.

    `headline` is -1 where the distance tells nothing.
    """
    if any(page.tags[ancestor] in ("article", "main") for ancestor in page.ancestors(block.node)):
        return False
    if page.marks[block.node] & (outline.IN_HEADER | outline.IN_NAV):
        return True
    if any(_HEADS.search(f"{page.classes[node] or ''} {page.els[node].get('id') or ''}") for node in list(page.ancestors(block.node))[:4]):
        return True
    menus = page.tagged("nav")
    menu = page.first_block[menus[0]] if menus else len(page.blocks)
    return block.number < menu < headline or headline - block.number > _FAR
