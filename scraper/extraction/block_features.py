"""What the block classifier looks at: each block of text near the body as a list of named yes-or-no features.

Lengths, shares and distances are cut into bins, so that one weight a name says it all. No feature knows a word of any language, a host or
a class name: words speak through the rules' verdicts, class names through their hints.
"""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache
from typing import TYPE_CHECKING

from scraper.extraction import body_rules, container, hints, outline
from scraper.extraction.folding import key

if TYPE_CHECKING:
    from scraper.extraction.context import Context
    from scraper.extraction.outline import Outline, TextBlock

_BEFORE, _BEHIND = 25, 30
"""Blocks before and behind the containers that are looked at."""
_LEAD = 12
"""Blocks above the containers beyond which only a deck or a described lead is looked at."""
_WORDS = (2.5, 4.5, 8.5, 15.5, 30.5, 60.5)
_LINKS = (0.001, 0.2, 0.5, 0.9)
_FAR = (1, 3, 8, 20)
_SHARES = (0.001, 0.1, 0.3, 0.6, 0.9, 0.999)
_TOTALS = (60.0, 150.0, 400.0, 1000.0)
_ENDS = {**dict.fromkeys(".!?…。！？”\"'»」)", "stop"), **dict.fromkeys(":：;；", "colon"), **dict.fromkeys(",，、-–—", "comma")}
_STARTS = {**dict.fromkeys("•·*-–—▶▷►>»☞→◆■□●○#", "mark"), **dict.fromkeys("“\"'„«「‘", "quote"), **dict.fromkeys("([{（【", "bracket")}
_MARKS = {
    "nav": outline.IN_NAV, "footer": outline.IN_FOOTER, "aside": outline.IN_ASIDE, "header": outline.IN_HEADER, "form": outline.IN_FORM,
    "figure": outline.IN_FIGURE, "quote": outline.IN_QUOTE, "table": outline.IN_TABLE, "list": outline.IN_LIST,
    "button": outline.IN_BUTTON, "noscript": outline.IN_NOSCRIPT, "hidden": outline.IN_HIDDEN, "caption": outline.IN_CAPTION,
}  # fmt: skip
_HINTS = {
    "negative": hints.NEGATIVE, "body": hints.BODY, "caption": hints.CAPTION, "byline": hints.BYLINE, "date": hints.DATE,
    "dek": hints.DEK, "title": hints.TITLE, "comments": hints.COMMENTS, "related": hints.RELATED, "footer": hints.FOOTER,
}  # fmt: skip
_LEVELS = 6
_LEAST_STATED = 300


@lru_cache(maxsize=4096)
def _mark_names(marks: int) -> tuple[str, ...]:
    return tuple(f"in:{name}" for name, bit in _MARKS.items() if marks & bit)


@lru_cache(maxsize=4096)
def _hint_names(prefix: str, found: int) -> tuple[str, ...]:
    return tuple(f"{prefix}:{name}" for name, bit in _HINTS.items() if found & bit)


@lru_cache(maxsize=65536)
def _named(*parts: object) -> str:
    return ":".join(map(str, parts))


class Neighbourhood:
    """The blocks in and around the containers of a page's body, and what they share."""

    def __init__(self, context: Context, page: Outline, verdicts: dict[int, str]) -> None:
        self._context = context
        self._page = page
        self._verdicts = verdicts
        first = min(page.first_block[node] for node in context.body_nodes)
        last = max(page.last_block[node] for node in context.body_nodes)
        title = page.first_block[context.title_node] if context.title_node >= 0 else first
        start = max(first - _BEFORE, min(title, first), 0)
        self.blocks = page.blocks[start : last + _BEHIND]
        self._first, self._last = first, last
        self._inside = {block.number for node in context.body_nodes for block in page.range(node)}
        self._depth = page_depths(page, context.body_nodes)
        article = context.metadata.article
        self._stated = article is not None
        self._described = " ".join(text for _, text in context.metadata.all("description", "og:description", "twitter:description"))
        text = article.get("articleBody") if article is not None else None
        self._said = key(text) if isinstance(text, str) and len(text) >= _LEAST_STATED else ""
        self._measure()

    def _measure(self) -> None:
        self._scores: list[float] = []
        self._kinds: list[str] = []
        by_skin: dict[tuple[str, str | None, str | None], float] = {}
        kept: list[TextBlock] = []
        for block in self.blocks:
            kind = self._verdicts.get(block.number)
            if kind is None:
                kind = "far" if block.link_density > 0.8 else "out-" + body_rules.reason(self._page, block, kept)
                kind = "dropped-" + kind if block.number in self._inside else self._decked(block) or kind
            elif kind == body_rules.TEXT:
                kept.append(block)
            value = max(container.score(self._page, block, heed_hints=False), 0.0)
            self._kinds.append(kind)
            self._scores.append(value)
            skin = self._skin(block)
            by_skin[skin] = by_skin.get(skin, 0.0) + value
        self._by_skin = by_skin
        self._total = sum(value for block, value in zip(self.blocks, self._scores) if block.number in self._inside)

    def _decked(self, block: TextBlock) -> str | None:
        """Above the body, headlines are titles, decks of pages that state an article are subtitles, and only leads stand far off."""
        above = self._first - block.number
        if above <= 0:
            return None
        hinted = self._page.hint_of(block.node, 2)
        tag = self._page.tags[block.node]
        if tag == "h1" or (tag in ("h2", "h3") and hinted & hints.TITLE):
            return "title"
        described = len(block.text) > 30 and block.text[:60] in self._described
        if described and hinted & hints.DEK and self._stated:
            return "dek"
        return "far" if above > _LEAD and not described and not hinted & hints.DEK else None

    def verdict(self, place: int) -> str:
        """Return the rules' verdict on the block at a place of `blocks`; outside the containers it is a guess."""
        return self._kinds[place].removeprefix("dropped-").removeprefix("out-")

    def _skin(self, block: TextBlock) -> tuple[str, str | None, str | None]:
        page = self._page
        parent = page.parents[block.node]
        return page.tags[block.node], page.els[block.node].get("class"), page.els[parent].get("class") if parent >= 0 else None

    def features(self) -> list[list[str]]:
        """Return the features of every block of `blocks`; none for one whose verdict is final."""
        shapes = [self._shape(block) for block in self.blocks]
        rows: list[list[str]] = []
        seen = 0.0
        for place, block in enumerate(self.blocks):
            if block.number in self._inside:
                seen += self._scores[place]
            if self.verdict(place) in body_rules.FINAL:
                rows.append([])
                continue
            before = seen - (self._scores[place] if block.number in self._inside else 0.0)
            row = ["bias", *self._own(block, self._kinds[place], *shapes[place]), *self._where(block, before, shapes[place][0])]
            for name, other in (("before", place - 1), ("behind", place + 1)):
                if 0 <= other < len(self.blocks):
                    row.append(_named(name, "words", shapes[other][0]))
                    row.append(_named(name, "links", shapes[other][1]))
                    row.append(_named(name, self._kinds[other]))
                    row.append(_named(name, "tag", self._page.tags[self.blocks[other].node]))
            rows.append(row)
        return rows

    def _shape(self, block: TextBlock) -> tuple[int, int]:
        return bisect_right(_WORDS, block.words), bisect_right(_LINKS, block.link_density)

    def _own(self, block: TextBlock, kind: str, words: int, links: int) -> list[str]:
        page, text = self._page, block.text
        tag = page.tags[block.node]
        stated = "stated" if self._stated else "unstated"
        row = [
            _named("verdict", kind), _named("words", words), _named("links", links), _named("tag", tag),
            _named("verdict", kind, "words", words), _named("tag", tag, "words", words), _named("words", words, "links", links),
            _named(stated, "words", words), _named(stated, "tag", tag), _named(stated, "verdict", kind),
            _named("end", _ENDS.get(text[-1], "none"), words), _named("start", _start(text)),
        ]  # fmt: skip
        if block.strong:
            row.append(_named("bold", words))
        row.extend(_content(text))
        marks = page.marks[block.node]
        row.extend(_mark_names(marks))
        row.extend(_hint_names(f"own:{stated}", page.hints[block.node]))
        if block.text[:60] in self._described:
            row.append(_named("described", stated))
        if marks & outline.IN_LIST:
            row.append(_named("in:list", words, links))
        if marks & outline.IN_TABLE:
            row.append(_named("in:table", words, stated))
        row.extend(self._hinted(block))
        if self._said and len(text) >= 30:
            row.append("said" if key(text[:120]) in self._said else "unsaid")
        return row

    def _hinted(self, block: TextBlock) -> list[str]:
        page = self._page
        near, node = 0, page.parents[block.node]
        for _ in range(_LEVELS):
            if node < 0 or node in self._context.body_nodes:
                break
            near |= page.hints[node]
            node = page.parents[node]
        return [*_hint_names("own", page.hints[block.node]), *_hint_names("near", near)]

    def _where(self, block: TextBlock, seen: float, words: int) -> list[str]:
        number = block.number
        share = self._by_skin[self._skin(block)] / (self._total + 1.0)
        row = [_named("skin", bisect_right(_SHARES, min(share, 1.0))), _named("total", bisect_right(_TOTALS, self._total))]
        if number in self._inside:
            place = bisect_right(_SHARES, seen / (self._total + 0.01))
            depth = min(self._depth.get(block.node, 9), 5)
            kind = self._kinds[number - self.blocks[0].number]
            row.append(_named("inside", "stated" if self._stated else "unstated", kind))
            return [
                *row,
                _named("inside", kind, place),
                _named("place", place),
                _named("place", place, "words", words),
                _named("depth", depth),
            ]
        side, far = ("above", self._first - number) if number < self._first else ("below", number - self._last + 1)
        stated = "stated" if self._stated else "unstated"
        row += [side, _named(side, bisect_right(_FAR, max(far, 0))), _named(side, "words", words), _named(side, stated)]
        return [*row, _named(side, stated, self._kinds[number - self.blocks[0].number])]


def page_depths(page: Outline, containers: list[int]) -> dict[int, int]:
    """Return how deep each element stands in its container."""
    depths: dict[int, int] = {}
    for top in containers:
        depths[top] = 0
        for node in range(top + 1, page.ends[top]):
            depths[node] = depths[page.parents[node]] + 1
    return depths


def _start(text: str) -> str:
    first = text[0]
    if first in _STARTS:
        return _STARTS[first]
    if first.isdigit():
        return "digit"
    return "lower" if first.islower() else "upper" if first.isupper() else "other"


def _content(text: str) -> list[str]:
    found = []
    if len(text) < 400:
        digits = sum(map(str.isdigit, text))
        if digits * 5 > len(text):
            found.append("digits")
        if "@" in text or "://" in text or "www." in text:
            found.append("address")
        if "|" in text:
            found.append("bar")
        if "©" in text or "®" in text:
            found.append("sign")
        if "?" in text:
            found.append("question")
        if "!" in text:
            found.append("exclamation")
        if text.isupper():
            found.append("capitals")
    return found
