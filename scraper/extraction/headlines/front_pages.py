"""Pages that hold no story of their own: home pages at other addresses, as an article's that was taken down, and dialogues alone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction.layout.url_shape import path_in
from scraper.extraction.wording.folding import key
from scraper.extraction.wording.vocabulary import words
from scraper.page.jsonld import text_of

if TYPE_CHECKING:
    from scraper.extraction.context import Context

_HOME = words("home homepage index.html index.htm index.php") | {""}


def states_front(context: Context) -> bool:
    """Whether a page states the home page's address as its own, twice, that it is a site rather than an article, and the site's name first.

    Systems that state the home page's address on every page state the article's headline beside it.
    """
    metadata = context.metadata
    kind = metadata.first("og:type")
    if kind not in ("website", None):
        return False
    if metadata.article is not None and key(text_of(metadata.article.get("headline"))) != key(metadata.title):
        return False
    urls = [context.absolute(url) for url in (metadata.link("canonical"), metadata.first("og:url")) if url]
    if len(urls) < _BOTH or not all(url and "?" not in url and path_in(url).strip("/").lower() in _HOME for url in urls):
        return False
    title, shared = key(metadata.title).removeprefix("the"), key(metadata.first("og:title")).removeprefix("the")
    if not title or shared[:_NAME] != title[:_NAME]:
        return False
    host = (urls[0] or "").partition("//")[2].partition("/")[0].removeprefix("www.").partition(".")[0]
    names = (key(host), *context.site.names)
    return title.startswith(tuple(short for name in names if len(short := name.removeprefix("the")) >= _SHORTEST))


_BOTH = 2
_NAME, _SHORTEST = 8, 4


def pops_up(context: Context) -> bool:
    """Whether all that was taken for a text stands in what is shown over the page when asked for: it has no other."""
    page = context.outline
    if page is None:
        return False
    said = [block for block in context.body_blocks if block.words >= _SENTENCE]
    return bool(said) and all(any(_POP_UP.search(page.classes[node] or "") for node in page.ancestors(block.node)) for block in said)


_SENTENCE = 8.0
"""Rough words of a sentence at least."""
_POP_UP = re.compile(r"(?:^|[\s_-])(?:pop-?up|modal|lightbox)(?=$|[\s_-])", re.IGNORECASE)
