"""Which page of which site an address of an archive names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .key import key_page
from .variants import Variants

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .site import Site

Row = dict[str, Any]


class Addresses:
    """The addresses of some sites."""

    def __init__(self, sites: Sequence[Site]) -> None:
        """Name the sites."""
        self.sites = tuple(sites)

    def owner(self, url: str) -> Site | None:
        """Return the site that an address belongs to."""
        return next((site for site in self.sites if url.startswith(f"{site.base_url}/")), None)

    def own(self, url: object) -> str:
        """Return an address as the key has it: where articles have others besides, each of them becomes the article's own."""
        text = str(url)
        site = self.owner(text)
        if site is None or (site.variants == Variants() and not site.life.moved):
            return text
        number = site.article_number(text)
        return text if number is None else site.article_url(number)

    def page(self, capture: Row) -> str:
        """Return the address of the page that a capture got, after redirects."""
        return self.own(capture.get("final_url") or capture.get("url"))

    def key(self, url: str) -> Row | None:
        """Return the key of a page now, None where it has none."""
        site = self.owner(url)
        return key_page(site, url) if site is not None else None
