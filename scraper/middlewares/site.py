"""A crawl stays on the site it was asked for: a redirect to another one is refused before it is followed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from archive.identity import site_of
from scraper.middlewares.private import RefusedAddress

if TYPE_CHECKING:
    from scrapy import Request


class SameSiteMiddleware:
    """Refuse a request that a redirect took to another site than its URL was found on."""

    def process_request(self, request: Request) -> None:
        """Let the request pass or refuse it.

        Raises:
            RefusedAddress: the request left its site.
        """
        found = request.meta.get("found")
        if found is None:
            return
        try:
            stays = site_of(request.url) == site_of(found.url)
        except ValueError as error:
            raise RefusedAddress("no address") from error
        if not stays:
            raise RefusedAddress("redirected to another site")
