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

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .clock import DEFAULT_NOW, Clock
    from .key import key_articles, key_page
    from .log import RequestLog, Visit
    from .papers import PAPERS, Paper, all_sites, default_sites, sites_of
    from .server import NewsroomServer, serve, serve_forever
    from .site import Site
    from .skins import SKINS, Skin

__all__ = [
    "DEFAULT_NOW",
    "PAPERS",
    "SKINS",
    "Clock",
    "NewsroomServer",
    "Paper",
    "RequestLog",
    "Site",
    "Skin",
    "Visit",
    "all_sites",
    "default_sites",
    "key_articles",
    "key_page",
    "serve",
    "serve_forever",
    "sites_of",
]

_HOMES = {
    "DEFAULT_NOW": "clock",
    "PAPERS": "papers",
    "SKINS": "skins",
    "Clock": "clock",
    "NewsroomServer": "server",
    "Paper": "papers",
    "RequestLog": "log",
    "Site": "site",
    "Skin": "skins",
    "Visit": "log",
    "all_sites": "papers",
    "default_sites": "papers",
    "key_articles": "key",
    "key_page": "key",
    "serve": "server",
    "serve_forever": "server",
    "sites_of": "papers",
}


def __getattr__(name: str) -> Any:
    """Import what is asked for: the command line reads this package's options without writing a newspaper."""
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f".{home}", __name__), name)
