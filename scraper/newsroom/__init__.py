"""Generated newspapers on loopback with a perfect answer key.

This package imports nothing else of the project, so that it cannot agree with a bug.

    from scraper.newsroom import default_sites, serve
    from scraper.newsroom.check import check

    with serve(default_sites(size=160)) as newsroom:
        print(newsroom.urls)                       # ['http://127.0.0.1:41523', 'http://127.0.0.1:38711']
        ...                                        # crawl them into DIR
        result = check(newsroom.sites, "DIR")
        print(result.render(), result.exact)

A story is a function of (seed, paper, number); a page of that, its URL and the newsroom's clock. Texts, names and papers are invented.
"""

from __future__ import annotations

from .clock import DEFAULT_NOW, Clock
from .key import key_articles, key_page
from .log import RequestLog, Visit
from .server import NewsroomServer, serve, serve_forever
from .site import Site
from .skins import SKINS, Skin

__all__ = [
    "DEFAULT_NOW",
    "SKINS",
    "Clock",
    "NewsroomServer",
    "RequestLog",
    "Site",
    "Skin",
    "Visit",
    "default_sites",
    "key_articles",
    "key_page",
    "serve",
    "serve_forever",
]


def default_sites(size: int = 160, seed: int = 1, clock: Clock | None = None) -> list[Site]:
    """Return one paper of each skin on one clock, `size` articles each."""
    clock = clock or Clock()
    papers = (("mediaon", "해솔고을신문", "haesolgoeul.example"), ("ndsoft", "한여울골일보", "hanyeoulgol.example"))
    return [Site(SKINS[skin], name=name, host=host, seed=seed + at, size=size, clock=clock) for at, (skin, name, host) in enumerate(papers)]
