"""What the fields of one page share: the page, its profile, the ledger of witnesses, and what has been found so far."""

from __future__ import annotations

import sys
from functools import cached_property
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from scraper.extraction.blocks import body_ends
from scraper.extraction.evidence import Ledger
from scraper.extraction.headlines.site_name import SiteName
from scraper.extraction.layout import home_links, prose_scores
from scraper.extraction.layout.links import base_url, origin_of, resolved
from scraper.extraction.layout.outline import Outline
from scraper.extraction.layout.walk import MOST_ELEMENTS
from scraper.extraction.lines.date_lines import is_date_line
from scraper.extraction.script_data import state
from scraper.extraction.sections import printed_tags, unlinked_tags
from scraper.extraction.text_dump import TextDump
from scraper.extraction.wording import appeals, furniture, walls
from scraper.extraction.wording.folding import fold
from scraper.page.archived import original
from scraper.page.jsonld import types_of
from scraper.page.markup import parse
from scraper.page.names import Names
from scraper.page.state import load_states

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import tzinfo

    from lxml.html import HtmlElement

    from scraper.extraction.layout.outline import TextBlock
    from scraper.page import Metadata, Page
    from scraper.profile import SiteProfile, Source

_ZONE_OF_LANGUAGE = {"ko": "Asia/Seoul", "ja": "Asia/Tokyo"}
"""Languages whose papers all keep one zone."""
_BODY_IN_SIGHT = 90.0
"""Rough words of prose in a page's elements above which its scripts are not searched for a body."""


_PARAGRAPH = 8
"""Words from which a block of the body is a paragraph rather than a line above it."""


class Context:
    """State of one extraction.

    Attributes:
        language: the article's language, once decided.
        title_node: element the title was read from, -1 where that is unknown.
        body_nodes: containers of the body, in page order.
        body_first, body_last: block numbers between which the body lies (`body_last` exclusive); equal where there is none.
        state: the article in the page's script data, where its elements hold no body; set once `outline` was read.
        comments_first: number of the heading of the readers' comments, where one closes the body.
        in_cards: numbers of blocks in cards of other stories that no class names.
        in_summaries: numbers of blocks in boxes that sum the text up by machine.
        deck_is_lead: whether the subtitle is the text's own first paragraph, set in bold, which stays in the text.
        deck_again: numbers of the text's own paragraphs that say the subtitle again, which stay in the text.
        told: keys of the writers whom the text itself names against the page's account.
        opened: the byline that opens the text, empty where none does.
        used: numbers of blocks that are some field of the article or furniture, so no paragraph.
    """

    def __init__(self, page: Page, profile: SiteProfile | None) -> None:
        self.page = page
        self.profile = profile
        self.ledger = Ledger()
        self.language: str | None = None
        self.title_node = -1
        self.body_nodes: list[int] = []
        self.body_blocks: list[TextBlock] = []
        self.body_first = self.body_last = 0
        self.told: set[str] = set()
        self.opened = ""
        self.used: set[int] = set()
        self.in_cards: frozenset[int] = frozenset()
        self.in_summaries: set[int] = set()
        self.deck_is_lead = False
        self.deck_again: frozenset[int] = frozenset()
        self.comments_first = sys.maxsize
        self.state: state.StateArticle | None = None
        self._places: dict[str, int] = {}

    def place_of(self, word: str) -> int:
        """Return where the markup first has a word, -1 where it has none: more than one field asks, and large pages take a while."""
        place = self._places.get(word)
        if place is None:
            page = self.page
            # bytes are looked through in half the time that most markup takes, whose letters are of two bytes each
            missing = page.encoding == "utf-8" and word.encode() not in page.body
            place = self._places[word] = -1 if missing else page.markup.find(word)
        return place

    @property
    def metadata(self) -> Metadata:
        """Structured data of the page."""
        return self.page.metadata

    @cached_property
    def states_news(self) -> bool:
        """Whether the page states, for itself or around its title, that it is a news article rather than any article or post."""
        if any("NewsArticle" in name for name in types_of(self.metadata.article or {})):
            return True
        page = self.outline
        if page is None or self.title_node < 0 or self.place_of("/NewsArticle") < 0:
            return False
        return any((page.els[node].get("itemtype") or "").endswith("schema.org/NewsArticle") for node in page.ancestors(self.title_node))

    @cached_property
    def states_story(self) -> bool:
        """Whether the page states an article or its publication, or marks a moment as such: pages of firms and offices do not."""
        published = self.metadata.first("article:published_time", "og:published_time")
        return self.metadata.article is not None or published is not None or bool(self.outline is not None and self.outline.tagged("time"))

    @cached_property
    def outline(self) -> Outline | None:
        """The page laid out; None for a text dump or a page without elements. A body found only in script data stands at its end."""
        tree = self.page.tree
        if tree is None:
            return None
        page = Outline(tree)
        self.page.names = Names(page.els, page.named)
        if len(page.els) < MOST_ELEMENTS:
            self.page.links = page.references
        if prose_scores.prose(page) >= _BODY_IN_SIGHT:
            return page
        self.state = state.find(load_states(tree), self.metadata.title)
        if self.state is not None and not self.state.agrees and self.state.words < 2 * prose_scores.plain_words(page):
            self.state = None
        body = parse(f'<article class="article-body">{self.state.markup}</article>') if self.state is not None else None
        return Outline(tree, body) if body is not None else page

    @cached_property
    def body_numbers(self) -> frozenset[int]:
        """Numbers of `body_blocks`; to be asked for once the body is located."""
        return frozenset(block.number for block in self.body_blocks)

    @cached_property
    def text_first(self) -> int:
        """Number of the first paragraph of the text behind the title; to be asked for once both are located."""
        page = self.outline
        start = page.last_block[self.title_node] if page is not None and self.title_node >= 0 else 0
        behind = (
            block.number
            for block in self.body_blocks
            if block.number >= start and block.words >= _PARAGRAPH and block.number not in self.used and not is_date_line(block.flat)
        )
        return next(behind, max(self.body_first, start))

    @cached_property
    def text_last(self) -> int:
        """Number behind the last block of the text that reads like prose, walls and appeals behind it left out."""
        page, rights = self.outline, body_ends.rights_of(self)
        texts = (
            block.number + 1
            for block in reversed(self.body_blocks)
            if page is not None
            and block.number < rights
            and prose_scores.score(page, block) > 0
            and not (walls.is_wall(block.flat) or appeals.is_appeal(block.flat) or furniture.is_copyright(block.flat))
        )
        return next(texts, self.body_last)

    @cached_property
    def tag_links(self) -> list[int]:
        """Links that are the article's printed tags; to be asked for once the body is located."""
        return printed_tags.links_of(self)

    @cached_property
    def tag_words(self) -> dict[int, list[str]]:
        """The article's tags that are printed without links, by the number of their block; to be asked for once the body is located."""
        return unlinked_tags.read(self) if not self.tag_links else {}

    @cached_property
    def logo_names(self) -> frozenset[str]:
        """Keys of the paper's names in the links to its home page."""
        return home_links.logo_names(self)

    @cached_property
    def site(self) -> SiteName:
        """The paper's names as the page gives them."""
        return SiteName(self)

    @cached_property
    def dump(self) -> TextDump | None:
        """The parts of a text dump; None for HTML."""
        return TextDump(self.page.markup) if self.page.is_text else None

    @cached_property
    def base(self) -> str | None:
        """URL that relative references are resolved against."""
        return base_url(self.page)

    @cached_property
    def origin(self) -> str | None:
        """Scheme and host of the same, None where it has none."""
        return origin_of(self.base)

    @cached_property
    def zone(self) -> tzinfo | None:
        """Zone of the paper's clock: the profile's, else that of a language whose papers all keep one."""
        name = self.profile.zone if self.profile is not None else None
        if name is None and self.language is not None:
            name = _ZONE_OF_LANGUAGE.get(self.language.split("-")[0])
        return ZoneInfo(name) if name is not None else None

    def absolute(self, href: str | None) -> str | None:
        """Return an absolute http(s) URL, of a web archive's copy that of the page copied; as written where the page's own is not known."""
        if not href or href.startswith(("data:", "javascript:", "about:", "blob:")):
            return None
        url = resolved(href, self.base, self.origin) or (fold(href) if self.base is None else None)
        return original(url) if url is not None else None

    def sources(self, field: str) -> tuple[Source, ...]:
        """Return the profile's candidates for a field."""
        return self.profile.sources.get(field, ()) if self.profile is not None else ()

    def proposed(self, field: str) -> Iterator[tuple[str, int, Source]]:
        """Yield (text, element's index or -1, source) of the profile's candidates for a field, in page order per source."""
        for item, node, source in self.placed(field):
            if isinstance(item, str):
                yield item, node, source
            elif self.outline is not None:
                yield self.outline.text(node), node, source

    def placed(self, field: str) -> Iterator[tuple[str | HtmlElement, int, Source]]:
        """Yield (text or element, its index or -1, source) of the same candidates, without reading what the elements hold."""
        for source in self.sources(field):
            for item in source.find(self.page):
                if isinstance(item, str):
                    yield item, -1, source
                elif self.outline is not None and (node := self.outline.index.get(item, -1)) >= 0:
                    yield item, node, source

    def proposed_nodes(self, field: str) -> list[int]:
        """Return the elements among the profile's candidates for a field."""
        found = [item for source in self.sources(field) for item in source.find(self.page) if not isinstance(item, str)]
        if not found or self.outline is None:  # most fields of most sites have no candidates, and the index takes a while
            return []
        index = self.outline.index
        return [index[item] for item in found if item in index]
