"""The measure of a crawl's speed: Scrapy fetching a list of pages and doing nothing with them.

Usage: python -m benchmarks.plain_scrapy URLS.txt CONCURRENCY
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from scrapy import Request, Spider
from scrapy.crawler import AsyncCrawlerProcess

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from scrapy.http import Response


class PlainSpider(Spider):
    """Fetch and forget."""

    name = "plain"
    urls: tuple[str, ...] = ()

    async def start(self) -> AsyncIterator[Any]:
        """Yield a request a URL."""
        for url in self.urls:
            yield Request(url)

    def parse(self, response: Response) -> None:
        """Do nothing."""


def main() -> None:
    """Run."""
    concurrency = int(sys.argv[2])
    settings = {
        "CONCURRENT_REQUESTS": concurrency,
        "CONCURRENT_REQUESTS_PER_DOMAIN": concurrency,
        "COOKIES_ENABLED": False,
        "HTTPPROXY_ENABLED": False,
        "LOG_ENABLED": False,
        "LOG_INSTALL_ROOT_HANDLER": False,
        "REMOTE_CONTROL_ENABLED": False,
        "TELNETCONSOLE_ENABLED": False,
    }
    process = AsyncCrawlerProcess(settings)
    process.crawl(PlainSpider, urls=tuple(Path(sys.argv[1]).read_text("utf-8").split()))
    process.start()


if __name__ == "__main__":
    main()
