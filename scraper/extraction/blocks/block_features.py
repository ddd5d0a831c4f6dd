"""What the block classifier looks at: each block of text near the body as a list of named yes-or-no features.

Lengths, shares and distances are cut into bins, so that one weight a name says it all. No feature knows a word of any language, a host or
a class name: words speak through the rules' verdicts, class names through their hints.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from scraper.extraction.blocks import body_rules
from scraper.extraction.blocks.deck_places import before_dateline
from scraper.extraction.blocks.feature_names import names
from scraper.extraction.blocks.text_marks import content_of, end_of, start_of
from scraper.extraction.layout import hints, outline, prose_scores
from scraper.extraction.lines import line_rules
from scraper.extraction.wording.folding import key

if TYPE_CHECKING:
    from scraper.extraction.blocks.feature_names import Group
    from scraper.extraction.context import Context
    from scraper.extraction.layout.outline import Outline, TextBlock

_BEFORE, _BEHIND = 25, 30
"""Blocks before and behind the containers that are looked at."""
_DECK, _DECK_IN_HEAD = 12.0, 16.0
"""Rough words up to which a deck above the text is a line of its own, and one in an article's head: longer ones may be leads as well."""
_LEAD = 12
"""Blocks above the containers beyond which only a deck or a described lead is looked at."""
_WORDS = (2.5, 4.5, 8.5, 15.5, 30.5, 60.5)
_LINKS = (0.001, 0.2, 0.5, 0.9)
_FAR = (1, 3, 8, 20)
_SHARES = (0.001, 0.1, 0.3, 0.6, 0.9, 0.999)
_TOTALS = (60.0, 150.0, 400.0, 1000.0)
_LEVELS = 6
_PICTURED = outline.IN_FIGURE | outline.IN_CAPTION
_LEAST_STATED = 300


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
        self._article = article is not None
        self._stated = "stated" if self._article else "unstated"
        self._described = " ".join(text for _, text in context.metadata.all("description", "og:description", "twitter:description"))
        text = article.get("articleBody") if article is not None else None
        self._said = key(text) if isinstance(text, str) and len(text) >= _LEAST_STATED else ""
        self._measure()

    def _measure(self) -> None:
        self._seen: list[float] = []
        """Scores of the containers' blocks before each block, summed."""
        self._skins: list[tuple[str, str | None, str | None]] = []
        self._kept: list[list[TextBlock]] = []
        """For each block, the last text before it."""
        self._facts: list[tuple[str, int, int, str] | None] = [None] * len(self.blocks)
        by_skin: dict[tuple[str, str | None, str | None], float] = {}
        kept: list[TextBlock] = []
        seen = 0.0
        for block in self.blocks:
            value = max(prose_scores.score(self._page, block, heed_hints=False), 0.0)
            self._seen.append(seen)
            if block.number in self._inside:
                seen += value
            self._kept.append(kept)
            if self._verdicts.get(block.number) == line_rules.TEXT:
                kept = [block]
            skin = self._skin(block)
            self._skins.append(skin)
            by_skin[skin] = by_skin.get(skin, 0.0) + value
        self._by_skin = by_skin
        self._total = seen

    def _beside(self, place: int) -> tuple[str, int, int, str]:
        """Return what the neighbours of the block at a place are told of it, worked out for those that are asked for."""
        facts = self._facts[place]
        if facts is None:
            block = self.blocks[place]
            words, links = bisect_right(_WORDS, block.words), bisect_right(_LINKS, block.link_density)
            facts = self._facts[place] = (self._kind(block, self._kept[place]), words, links, self._page.tags[block.node])
        return facts

    def _kind(self, block: TextBlock, kept: list[TextBlock]) -> str:
        """Return the rules' verdict on a block; for one on which they passed none, what it would be, and where the block stands."""
        kind = self._verdicts.get(block.number)
        if kind is not None:
            return kind
        if block.words <= _DECK and block.number in self._context.used:
            return "used"
        inside = block.number in self._inside
        if not inside and (decked := self._decked(block)) is not None:
            return decked
        kind = "far" if block.link_density > 0.8 else "out-" + line_rules.reason(self._page, block, kept)
        return "dropped-" + kind if inside else kind

    def _decked(self, block: TextBlock) -> str | None:
        """Above the body, headlines are titles, decks of pages that state an article are subtitles, and only leads stand far off."""
        above = self._first - block.number
        if above <= 0:
            return None
        if self._context.title_node >= 0 and self._page.within(block.node, self._context.title_node):
            return "title"
        hinted = self._page.hint_of(block.node, 2)
        tag = self._page.tags[block.node]
        if tag == "h1" or (tag in ("h2", "h3") and hinted & hints.TITLE):
            return "title"
        described = len(block.text) > 30 and block.text[:60] in self._described
        if self._article and described and hinted & hints.DEK:
            return "dek"
        if self._context.deck_again and block.number in self._context.used:
            return "dek"
        apart = block.words <= _DECK_IN_HEAD or self._context.states_news
        if apart and block.number in self._context.used and self._is_in_head(block):
            return "dek"
        return "far" if above > _LEAD and not described and not hinted & hints.DEK else None

    def _is_in_head(self, block: TextBlock) -> bool:
        """Whether a block stands under the title, above the date or the writer, or in a `header` with it, above other lines of it.

        A picture may stand between the block and who wrote. On pages that state a news article the deck may end the `header`.
        """
        page, title = self._page, self._context.title_node
        if title >= 0 and page.last_block[title] <= block.number < self._first:
            behind = page.blocks[block.number + 1 : self._first]
            facts = [other for other in behind if not page.marks[other.node] & _PICTURED][:2]
            if before_dateline(page, block) or any(self._verdicts.get(other.number) == "byline" for other in facts):
                return True
        head = page.around(block.node, "header")
        last = page.last_block[head] if head >= 0 and title >= 0 and page.within(title, head) else 0
        return block.number + (not self._context.states_news) < last <= self._first

    def verdict(self, place: int) -> str:
        """Return the rules' verdict on the block at a place of `blocks`; outside the containers it is a guess."""
        return self._beside(place)[0].removeprefix("dropped-").removeprefix("out-")

    def _skin(self, block: TextBlock) -> tuple[str, str | None, str | None]:
        page = self._page
        parent = page.parents[block.node]
        return page.tags[block.node], page.classes[block.node], page.classes[parent] if parent >= 0 else None

    def groups(self, place: int) -> list[Group]:
        """Return the groups of facts about the block at a place of `blocks`; none for one whose verdict is final or would be."""
        if self.verdict(place) in body_rules.FINAL:
            return []
        own = self._beside(place)
        verdict, words, links, _ = own
        block = self.blocks[place]
        share = bisect_right(_SHARES, min(self._by_skin[self._skins[place]] / (self._total + 1.0), 1.0))
        row: list[Group] = [
            ("own", self._stated, *own),
            ("share", share, bisect_right(_TOTALS, self._total)),
            self._where(block, verdict, words, self._seen[place]),
            *self._own(block, words, links),
        ]
        if place:
            row.append(("beside", "before", *self._beside(place - 1)))
        if place + 1 < len(self.blocks):
            row.append(("beside", "behind", *self._beside(place + 1)))
        return row

    def features(self) -> list[list[str]]:
        """Return the features of every block of `blocks` by name."""
        return [[name for group in self.groups(place) for name in names(group)] for place in range(len(self.blocks))]

    def _own(self, block: TextBlock, words: int, links: int) -> list[Group]:
        page, text = self._page, block.text
        row: list[Group] = [
            (
                "text",
                words,
                end_of(text),
                start_of(text),
                block.strong,
                content_of(text),
            )
        ]
        if marks := page.marks[block.node]:
            row.append(("marks", self._stated, marks, words, links))
        own, near = page.hints[block.node], self._near(block)
        if own or near:
            row.append(("hints", self._stated, own, near))
        if text[:60] in self._described:
            row.append(("described", self._stated))
        if self._said and len(text) >= 30:
            row.append(("said", "said" if key(text[:120]) in self._said else "unsaid"))
        return row

    def _near(self, block: TextBlock) -> int:
        page = self._page
        near, node = 0, page.parents[block.node]
        for _ in range(_LEVELS):
            if node < 0 or node in self._context.body_nodes:
                break
            near |= page.hints[node]
            node = page.parents[node]
        return near

    def _where(self, block: TextBlock, verdict: str, words: int, before: float) -> Group:
        if block.number in self._inside:
            place = bisect_right(_SHARES, before / (self._total + 0.01))
            return ("inside", self._stated, verdict, place, words, min(self._depth.get(block.node, 9), 5))
        number = block.number
        side, far = ("above", self._first - number) if number < self._first else ("below", number - self._last + 1)
        return ("outside", self._stated, verdict, side, bisect_right(_FAR, max(far, 0)), words)


def page_depths(page: Outline, containers: list[int]) -> dict[int, int]:
    """Return how deep each element stands in its container."""
    depths: dict[int, int] = {}
    for top in containers:
        depths[top] = 0
        for node in range(top + 1, page.ends[top]):
            depths[node] = depths[page.parents[node]] + 1
    return depths
