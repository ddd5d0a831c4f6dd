"""The addresses that MEDIAON's desktop skins share. Each skin tells its style sheet and the further pages of a section before them."""

from __future__ import annotations

from ..resource import Kind
from .routed import Route

ROUTES = (
    Route(Kind.ARTICLE, "/news/article.html?no={number}"),
    Route(Kind.FRONT, "/news/section.html?sec_no={section}"),
    Route(Kind.LIST, "/news/section_list_all.html?sec_no={section}"),
    Route(Kind.LIST, "/news/article_list_all.html?page={page}"),
    Route(Kind.LIST, "/news/article_list_all.html"),
    Route(Kind.FEED, "/data/rss/news.xml"),
    Route(Kind.PAGE, "/home/page.html?code={name}"),
    Route(Kind.ASSET, "/data/photos/{name}.svg"),
)
SECTION_FEED = Route(Kind.FEED, "/data/rss/section_{section}.xml")
