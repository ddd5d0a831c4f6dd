"""The newspaper's names as a page gives them, and titles meant for a window or a share without them."""

from __future__ import annotations

import re
from functools import cached_property
from itertools import combinations, pairwise
from typing import TYPE_CHECKING

from scraper.extraction.headlines.borders import ANY_BORDER, BAR, BORDER, SEPARATOR, borders_of, end_of_head
from scraper.extraction.layout.home_links import home_headings, host_of, mastheads
from scraper.extraction.layout.outline import HEADLINES
from scraper.extraction.lines.line_pieces import pieces_of
from scraper.extraction.wording.folding import HANGUL, as_in_addresses, has_han, key
from scraper.extraction.wording.rubrics import is_rubric
from scraper.extraction.wording.vocabulary import words
from scraper.page.jsonld import text_of

if TYPE_CHECKING:
    from scraper.extraction.context import Context
    from scraper.extraction.layout.outline import Outline

_NAME_BEFORE = re.compile(r"[\[【<]\s?([^\]】>]{2,20}?)\s?[\]】>]\s*(?=\S)")
LONGEST = 300  # characters beyond which a text is no headline
LONGEST_STATED = 1000
"""Characters of a stated title of which parts are looked for: a title element that nobody closed holds the whole page."""
_LONGEST_NAME = 40
_SHORTEST_HEAD = 4
_SHORTEST_LINE = 10
_TAIL_WORDS = 4
SECTIONS = words(
    "정치 사회 경제 국제 문화 스포츠 연예 오피니언 사설 칼럼 생활 지역 전국 산업 증권 금융 부동산 과학 "
    "politics politik sport sports business wirtschaft opinion meinung kultur culture panorama world welt"
)
"""Names of sections that many papers share, as they stand behind a headline in a window's title."""
_SOURCE = re.compile(r"\s*[（(][^（）()]{2,24}[)）]$")
"""The agency or the paper a portal took the story from, behind the headline in its window's title."""
_PART = re.compile(r"\s*[（(]\d{1,2}\s?[/／]\s?\d{1,2}(?:ページ|页|頁)?[)）]$")
"""Which of its pages one is, behind the headline."""


class SiteName:
    """What one page calls its site.

    Attributes:
        names, headings: keys of the names, from structured data, the host, and headings that link home; and of the page's headings.
        heads: those of the names, and what its notice of copyright and its first link home say: no headline is one.
    """

    def __init__(self, context: Context) -> None:
        self._page = context.outline
        self._host = host_of(context)
        self.headings = _heading_keys(context.outline)
        self._home = home_headings(context) | context.logo_names
        self.names = self._stated(context) | self._home | _window_name(context)
        self.heads = self.names | mastheads(context)
        self._shared = key(context.metadata.first("og:title"))
        article = context.metadata.article or {}
        sections = [text_of(article.get("articleSection")), *(value for _, value in context.metadata.all("article:section", "section"))]
        self._sections = SECTIONS | {key(text) for text in sections if text and len(text) <= _LONGEST_NAME}

    def _stated(self, context: Context) -> frozenset[str]:
        metadata = context.metadata
        article = metadata.article or {}
        stated = [
            metadata.first("og:site_name", "application-name", "twitter:site", "publisher", "apple-mobile-web-app-title", "copyright"),
            text_of(article.get("publisher")),
        ]
        labels = self._host.split(".")
        stated += [self._host, *(part for part in labels[:-1] if len(part) > 3 or len(labels) == 2)]
        stated += [name for name in self.headings if not name.isascii() and as_in_addresses(name) in labels[-2:-1]]
        return frozenset(name for text in stated if text and 2 <= len(name := key(text)) <= _LONGEST_NAME)

    def is_key(self, text_key: str) -> bool:
        """Whether the key of a text is one of the site's names and nothing else."""
        return text_key in self.names

    def is_home(self, text: str) -> bool:
        """Whether a Korean text is the name that a heading or a logo linked to the home page gives the site, and nothing else."""
        return HANGUL.search(text) is not None and key(text) in self._home

    def off_heading(self, text: str) -> str:
        """Return a heading without the newspaper's own name behind a bar or a dash, or the number of its page, unless shared so."""
        if (part := _PART.search(text)) is not None and key(text[: part.start()]) == self._shared:
            return text[: part.start()]
        borders = borders_of(SEPARATOR, text)
        if borders and key(text[borders[-1].end() :]) in self.names and len(key(text[: borders[-1].start()])) >= _SHORTEST_HEAD:
            return text[: borders[-1].start()].strip()
        return self._repeated(text) or text

    def _repeated(self, text: str) -> str | None:
        """Return the beginning of a Korean heading meant for a window, `제목 > 지역 | 신문`, where another heading is or ends with it."""
        whole = key(text) if HANGUL.search(text) else ""
        for border in borders_of(SEPARATOR, text) if whole else ():
            head = key(text[: border.start()])
            if len(head) >= _SHORTEST_LINE and any(own != whole and own.endswith(head) for own in self.headings):
                return text[: border.start()].strip()
        return None

    def without(self, text: str) -> str:
        """Cut the newspaper's name and the section from the end (or the name from the start) of a title meant for a window."""
        if len(text) > LONGEST_STATED:
            return text
        whole = key(text)
        if any(whole in heading for heading in self.headings if len(heading) >= len(whole)):
            return self._repeated(text) or text
        text = self._unbracketed(text)
        return self._as_heading(text) or self._as_line(text) or self._cut(text)

    def _unbracketed(self, text: str) -> str:
        """Cut the newspaper's name from the start of a title meant for sharing, `[늘솔신문] 제목`."""
        found = _NAME_BEFORE.match(text)
        if found is None or not (key(found[1]) in self.names or (HANGUL.search(found[1]) and self._is_printed_without(text, found.end()))):
            return text
        return text[found.end() :]

    def _is_printed_without(self, text: str, end: int) -> bool:
        """Whether the page prints a title as a line of its own without the name before it, and nowhere with it."""
        return key(text[end:]) in self._lines and key(text) not in self._lines

    @cached_property
    def _lines(self) -> frozenset[str]:
        """Keys of the page's lines that are long enough for a headline, and first lines of its texts: old pages set it in no heading."""
        blocks = self._page.blocks if self._page is not None else []
        whole = (block.text for block in blocks if block.link_chars < len(block.text))
        broken = (block.text for block in blocks if "\n" in block.text and not block.link_chars)
        first = (line for text in broken if " " in (line := text.partition("\n")[0]))
        return frozenset(key(text) for text in (*whole, *first) if _length(text) >= _SHORTEST_LINE and len(text) <= LONGEST)

    def _as_line(self, text: str) -> str | None:
        """Return the beginning of a title that stands in the page as a line of its own, or what follows a short name before it."""
        starts = [end_of_head(text, match) for match in borders_of(BORDER, text) if _length(text[: match.start()]) >= _SHORTEST_LINE]
        head = next((text[:start].strip() for start in starts if key(text[:start]) in self._lines), None)
        border = SEPARATOR.search(text) if head is None else None
        if border is None or len(tail := text[border.end() :].strip()) < 2 * border.start() or _length(tail) < _SHORTEST_LINE:
            return head or self._behind_rubric(text)
        return tail if key(tail) in self._lines else self._behind_rubric(text)

    def _behind_rubric(self, text: str) -> str | None:
        """Return the line of the page that a title ends with behind the name of a part of the site: `The club - News: Title`."""
        ends = [0, *(border.end() for border in borders_of(BORDER, text))]
        pieces = ((text[start:end].strip(" :|-–—"), text[end:].strip()) for start, end in pairwise(ends))
        return next((tail for name, tail in pieces if is_rubric(name) and key(tail) in self._lines), None)

    @cached_property
    def _behind_category(self) -> frozenset[str]:
        """Keys of what stands in a Korean heading behind its category, each in an element of its own, as boards set their titles."""
        page = self._page
        headed = [] if page is None else [block for block in page.headings if block.first != block.node and HANGUL.search(block.text)]
        parts = [pieces_of(page, block) for block in headed if len(block.text) <= LONGEST] if page is not None else []
        return frozenset(key(pieces[-1]) for pieces in parts if len(pieces) > 1 and len(pieces[-1]) > 2 * len(pieces[0])) - {""}

    def _as_heading(self, text: str) -> str | None:
        """Return the part of a title that stands in the page as a heading, if one does."""
        borders = [(end_of_head(text, match), match.end()) for match in borders_of(BORDER, text)]
        ends = () if text.isascii() else (*(start for start, _ in borders), len(text))
        source = [match.start() for end in ends if (match := _SOURCE.search(text, 0, end))]
        heads = [text[:start].strip() for start in (*(start for start, _ in borders), *source)]
        head = next(
            (one for one in heads if len(own := key(one)) >= _SHORTEST_HEAD and own in self.headings and own not in self.heads), None
        ) or next((one for one in heads if key(one) in self._behind_category), None)
        label = head is not None and text.startswith(f"{head}: ") and (head.isalpha() or self._is_lower(key(head)))
        if head is not None and not label:
            return head
        behind = [(end, len(text)) for _, end in borders]
        pairs = ((end, start) for (_, end), (start, _) in combinations(borders, 2))
        midst = [(end, start) for end, start in pairs if label or start - end > len(text) - start]  # `The blog: Title - The host`
        for start, end in (*behind, *midst):
            part = key(text[start:end])
            if len(part) >= 2 * _SHORTEST_HEAD and part in self.headings and not self._names_site(part):
                return text[start:end].strip()  # a word before it says what it is: `Transcript: Title`
        return head

    def _is_lower(self, own: str) -> bool:
        """Whether a heading is none of the page's first ones, and there are some: an overline in a heading of its own."""
        page = self._page
        first = {key(page.text(node)) for node in page.tagged("h1")} if page is not None else set()
        return bool(first) and own not in first

    def _cut(self, text: str) -> str:
        pieces = [(end_of_head(text, match), match.end()) for match in borders_of(SEPARATOR, text)]
        for start, end in reversed(pieces):
            tail = key(text[end:])
            if len(key(text[:start])) < _SHORTEST_HEAD or not tail or start >= len(text):
                continue
            if (
                self._names_site(tail)
                or tail in self._sections
                or (BAR.fullmatch(text[start:end]) and self._short_tail(text[:start], text[end:]))
            ):
                text = text[:start].strip()
        named = BORDER.search(text) if HANGUL.search(text) else None  # `늘솔신문:제목`
        for start, end in [*pieces[:1], *([named.span()] if named is not None else [])]:
            if end < len(text) and key(text[:start]) in self.heads and len(key(text[end:])) >= _SHORTEST_HEAD:
                text = text[end:].strip()
        return self._without_whole(text)

    def _without_whole(self, text: str) -> str:
        """Cut one of the site's whole names from the end or the start, whatever sign parts it from the title: `Title ~ The Quay`."""
        for border in reversed(list(ANY_BORDER.finditer(text))):
            head, tail = text[: border.start()].strip(), text[border.end() :].strip()
            if key(tail) in self.heads and _length(head) >= _SHORTEST_LINE:
                return head
            if "," not in border[0] and key(head) in self.heads and _length(tail) >= _SHORTEST_LINE:
                return tail
        return text

    def _short_tail(self, head: str, tail: str) -> bool:
        """Whether what stands behind a bar is a name rather than a part of the headline: a few words behind many."""
        return (
            len(tail.split()) <= _TAIL_WORDS
            and len(tail) <= _LONGEST_NAME
            and len(tail) * 2 < len(head)
            and not self._names_site(key(head))
        )

    def _names_site(self, tail: str) -> bool:
        if len(spelt := as_in_addresses(tail)) >= _SHORTEST_HEAD and spelt in key(self._host):
            return True
        return any(
            tail == name
            or (len(name) >= 3 and (tail.startswith(name) or tail.endswith(name) or name.startswith(tail)) and len(tail) < len(name) + 16)
            for name in self.names
        )


def _length(text: str) -> int:
    """Return the letters of a text; one of Han says as much as one and a half of others."""
    return len(text) * 3 // 2 if has_han(text) else len(text)


def _window_name(context: Context) -> frozenset[str]:
    """Return the key of a Korean window's title where it is only the beginning or the end of the title for sharing: the paper's name."""
    window, shared = context.metadata.title, context.metadata.first("og:title")
    if not window or not shared or not HANGUL.search(window) or not _SHORTEST_HEAD <= len(name := key(window)) <= _LONGEST_NAME // 2:
        return frozenset()
    whole = key(shared)
    return frozenset({name}) if len(whole) > 2 * len(name) and (whole.startswith(name) or whole.endswith(name)) else frozenset()


def _heading_keys(page: Outline | None) -> frozenset[str]:
    if page is None:
        return frozenset()
    return frozenset(key(block.text) for block in page.headings if page.tags[block.node] in HEADLINES and len(block.text) <= LONGEST)
