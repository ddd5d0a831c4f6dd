"""Articles in several pages: which page comes next, and one Extraction of all of them. Pure functions."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import takewhile
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlsplit

from archive.records import TEXT_TYPES
from scraper.extraction.layout.links import absolute, base_url

if TYPE_CHECKING:
    from collections.abc import Iterator

    from archive.records import Block
    from scraper.extraction.result import Extraction
    from scraper.page import Page

MOST_PARTS = 20
"""Pages of one article that are read at most."""

_PARAMETERS = frozenset(("page", "pg", "p", "seite", "pagina", "pag"))
_IN_PATH = (re.compile(r"/(?:page/|seite[-/]|p)?(\d{1,2})/?$"), re.compile(r"[_-](\d{1,2})(?=\.\w{2,5}$)"))
"""`/story/2/`, `/story/page/2`, `/story_2.html`."""


def part_number(url: str, first_url: str) -> int | None:
    """Return which page of the article at `first_url` a URL asks for, from 2; None where it is no further page of it."""
    try:
        parts, first = urlsplit(url), urlsplit(first_url)
    except ValueError:
        return None
    if (parts.scheme, parts.netloc) != (first.scheme, first.netloc):
        return None
    query, wanted = _pairs(parts.query), _pairs(first.query)
    if parts.path.rstrip("/") == first.path.rstrip("/"):
        number = next((value for name, value in query if name.lower() in _PARAMETERS and (name, value) not in wanted), None)
        if number is None:
            return None
        rest = [(name, value) for name, value in query if name.lower() not in _PARAMETERS or value != number]
        return _page_number(number) if rest == [pair for pair in wanted if pair[0].lower() not in _PARAMETERS or pair[1] != "1"] else None
    if query != wanted:
        return None
    for pattern in _IN_PATH:
        match = pattern.search(parts.path)
        if match is not None and (parts.path[: match.start()] + parts.path[match.end() :]).rstrip("/") == first.path.rstrip("/"):
            return _page_number(match[1])
    return None


def stem_of(first_url: str) -> str:
    """Return what the URLs of all further pages of an article begin with: the article's own, up to its last full stop or slash."""
    whole = first_url.partition("?")[0].partition("#")[0].rstrip("/")
    end = whole.rfind(".")
    return whole[:end] if end > whole.rfind("/") else whole


@lru_cache(maxsize=2048)  # the links of an article stand on the pages read before and after it too
def _pairs(query: str) -> tuple[tuple[str, str], ...]:
    return tuple(parse_qsl(query, keep_blank_values=True))


def _page_number(text: str | None, *, least: int = 2) -> int | None:
    number = int(text) if text is not None and re.fullmatch(r"[0-9]{1,2}", text) else 0
    return number if number >= least else None


def next_part(page: Page, first_url: str, number: int) -> str | None:
    """Return the URL of the page after the `number`th of the article at `first_url`; None where this is the last.

    The page says so itself: by `rel="next"`, or by a link that is nothing but the next page's number.
    """
    for url in _links_on(page, str(number + 1)):
        if part_number(url, first_url) == number + 1:
            return url
    return None


def _links_on(page: Page, text: str) -> Iterator[str]:
    """Yield the URLs that hold a page's number and that the page says are next, or links by the number alone."""
    if page.tree is None:
        return
    base = base_url(page)
    # the number first, then what stands before it: a pattern that begins with text is looked for like one
    holds_number = re.compile(rf"{text}(?![0-9])(?:(?<![0-9]{text})|(?<=(?<![0-9])0{text}))").search
    says_next = any("next" in rel.split() for rel, _, _, _ in page.metadata.links)
    heads = ((element, element.get("href") or "") for element in (page.tree.iter("link") if says_next else ()))
    for element, href in (*heads, *page.links):
        if text not in href or not holds_number(href):
            continue
        is_next = "next" in (element.get("rel") or "").lower().split()
        if is_next or (element.tag == "a" and "".join(element.itertext()).strip() == text):
            url = absolute(href, base)
            if url is not None:
                yield url


def append(whole: Extraction, part: Extraction) -> bool:
    """Put the text and images of a further page behind those of the pages before it; return whether it brought any text.

    What every page repeats at its top (title, lead, byline), and whole paragraphs that stand in an earlier one, are left out. What every
    page repeats at its foot stays behind the text of the last one. The pager's own numbers are no text. An article may be signed on its
    last page only.
    """
    story, more = whole.article, part.article
    body, added = _without_pager(story.body), _without_pager(more.body)
    known = {block.text for block in body} | {text for text in (story.title, story.subtitle, story.byline) if text}
    end = len(body) - _shared_foot(body, added)
    fresh: list[Block] = []
    for block in added[: len(added) - (len(body) - end)]:
        if block.text in known and (not fresh or len(block.text) >= _SHORTEST_REPEATED):
            continue
        fresh.append(block)
    story.body = [*body[:end], *fresh, *body[end:]]
    story.paragraphs = [block.text for block in story.body if block.type in TEXT_TYPES]
    story.text = "\n\n".join(story.paragraphs) or None
    story.char_count, story.paragraph_count = len(story.text or ""), len(story.paragraphs)
    seen = {image.url for image in story.images}
    story.images += [image for image in more.images if image.url not in seen]
    if story.byline is None and fresh:
        story.byline, story.authors = more.byline, story.authors or more.authors
    return bool(fresh)


def _without_pager(body: list[Block]) -> list[Block]:
    """Return a page's blocks without the bare numbers that it begins or ends with: of its pager, what is no link is easily read as text."""
    start, end = 0, len(body)
    while end > start and _page_number(body[end - 1].text, least=1) is not None:
        end -= 1
    while start < end and _page_number(body[start].text, least=1) is not None:
        start += 1
    return body[start:end]


def _shared_foot(body: list[Block], added: list[Block]) -> int:
    """Return with how many blocks of the same text both end."""
    pairs = zip(reversed(body), reversed(added), strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0].text == pair[1].text, pairs))


_SHORTEST_REPEATED = 40
"""Characters of a text that is not said twice in an article by chance."""
