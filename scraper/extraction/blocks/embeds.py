"""What others' players and posts stand within a text: films, posts of social networks, maps, each by its address."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction.layout import outline
from scraper.extraction.layout.quoted_posts import POST

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from scraper.extraction.layout.outline import Outline

_TAGS = frozenset({"iframe", "video", "embed", "object", "audio", "blockquote", "amp-youtube", "amp-twitter", "amp-iframe", "amp-video"})
_SOURCES = ("src", "data-src", "data-lazy-src", "data-original", "data")
_NO_EMBED = re.compile(
    r"doubleclick|googlesyndication|googletagmanager|adservice|adsystem|\bads?[./]|taboola|outbrain|criteo|recaptcha|"
    r"facebook\.com/(?:plugins/(?:like|share|follow|page)|tr\b)|disqus|tweet_button|follow_button|newsletter|cookie|consent|about:blank",
    re.IGNORECASE,
)
_NOWHERE = outline.IN_NAV | outline.IN_FOOTER | outline.IN_HIDDEN | outline.IN_NOSCRIPT | outline.IN_COMMENTS | outline.IN_FORM


def find(page: Outline, containers: list[int], absolute: Callable[[str | None], str | None]) -> Iterator[tuple[int, str]]:
    """Yield (number of the block it stands before, address) of every embed within some containers, in page order.

    Args:
        page: the page laid out.
        containers: the body's containers.
        absolute: makes an address absolute, or returns None for what is no address.
    """
    seen: set[str] = set()
    for top in containers:
        for node in range(top, page.ends[top]):
            if page.tags[node] not in _TAGS or page.marks[node] & _NOWHERE:
                continue
            url = absolute(_post(page, node) if page.tags[node] == "blockquote" else _source(page, node))
            if url and url not in seen and not _NO_EMBED.search(url):
                seen.add(url)
                yield page.first_block[node], url


def _post(page: Outline, node: int) -> str | None:
    """Return the address of the post that a quotation stands for, as social networks give them out."""
    element = page.els[node]
    if not POST.search(element.get("class") or ""):
        return None
    stated: str | None = element.get("cite") or element.get("data-instgrm-permalink")
    links = [link for link in range(node, page.ends[node]) if page.tags[link] == "a"]
    return stated or (page.els[links[-1]].get("href") if links else None)


def _source(page: Outline, node: int) -> str | None:
    element = page.els[node]
    if any((element.get(name) or "") in ("0", "1", "0px", "1px") for name in ("width", "height")):
        return None
    identity = element.get("data-videoid") if page.tags[node] == "amp-youtube" else element.get("data-tweetid")
    if identity:
        return (
            f"https://www.youtube.com/watch?v={identity}"
            if page.tags[node] == "amp-youtube"
            else f"https://twitter.com/i/status/{identity}"
        )
    found = next((value for name in _SOURCES if (value := element.get(name))), None)
    return found or next((value for child in element.iter("source") if (value := child.get("src"))), None)
