"""MEDIAON (미디어온): the CMS of several dozen Korean local and trade papers, `/news/article.html?no=`.

Its header carries the page clock (`p.today_txt`) and the weather ticker (`ul.weather_slide`, the sky word in a sprite's span, glued to the
place in plain text). Blocks of teasers have a heading in `div.tit_set`; their class is a skin's number (`arl_034`, `hdl_003`, `pvw_007`).
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from scraper.profile import Css, Hook, SiteProfile, XPath
from scraper.selectors import compiled
from scraper.sites.cms.marks import shows_marks_or_url

if TYPE_CHECKING:
    from scraper.page import Page

_LINE_OF_WRITER = "//ul[contains(concat(' ', normalize-space(@class), ' '), ' art_info ')]/li[.//a[contains(@href, 'writer')]]"
"""In CSS `ul.art_info > li:has(a[href*='writer'])`, which cssselect reads from 1.6 on only; readability-lxml holds it at 1.3."""


def _behind_date(page: Page) -> list[str]:
    """Return the reporters that the oldest skin names behind the date: `2019.12.13 09:01:31 / 도담 기자`."""
    lines = compiled("p.arvdate").find(page)
    parts = ("".join(line.itertext()).partition(" / ") for line in lines)
    return [names.strip() for _, _, names in parts if names.strip()]


PROFILE = SiteProfile(
    name="mediaon",
    zone="Asia/Seoul",
    language="ko",
    number_parameter="no",
    article_paths=r"/(?:(?:news|mobile|m)/(?:m_)?article\.html|\w+/view\.html)",
    list_paths=(
        r"/(?:news|mobile|m)/(?:m_)?(?:section|section_list_all|article_list_all|article_list_writer|tag_list_all|"
        r"section_month|search|search_result)\.html"
    ),
    home_paths=r"/(?:(?:news|mobile|m)/?)?(?:index\.html?)?",
    feeds=("/data/rss/news.xml",),
    lists=("/news/article_list_all.html?page={page}",),
    sources=MappingProxyType(
        {
            "section": (Css("div.path_wrap h3"), Css("ul.art_top_nav li:last-child a", 0.85)),
            "sections": (Css("ul.art_top_nav li a"),),
            "title": (
                Css("div.art_top > h2"),
                Css("div.news_top > h3"),
                Css("div.m01_arv .arvtitle"),
                Css("div.m01_arv > div.title", 0.8),
                Css("div.fix_art_top h2", 0.7),
            ),
            "subtitle": (Css("div.art_top > h3"), Css("div.news_top > h4"), Css("div.m01_arv > div.title > p:not(.arvdate)")),
            "byline": (
                XPath(_LINE_OF_WRITER),
                Css("ul.art_info > li.name", 0.9),
                Hook(_behind_date),
            ),
            "dates": (Css("ul.art_info > li"), Css("p.arvdate")),
            "body": (
                Css("#news_body_area"),
                Css("div.news_body_area"),
                Css("div.smartOutput"),
                Css("#CmAdContent"),
                Css("div.m_arv_001_01 > div.news_detail"),
            ),
            "page_date": (Css("p.today_txt"),),
            "weather": (Css("ul.weather_slide > li"),),
            "teaser_heading": (Css("div.tit_set"),),
            "list_heading": (Css("div.path_wrap h3"),),
            "list": (Css("ul.art_list_all"),),
            "tags": (Css("a[href*='/tag_list_all.html?tag=']"),),
            "furniture": (Css("div.jour_box"), Css("div.comment_box")),
        }
    ),
)

_MARKS = (
    "mediaon.co.kr",
    "powered by mediaOn",
    "/data/skin/layout/",
    "/data/skin/mobile/",
    "m_arv_",
    "news_body_area",
    "weather_slide",
    "/news/section_list_all.html",
    "/news/article_list_all.html",
)
_RAW_MARKS = tuple(map(str.encode, _MARKS))


def recognises(page: Page) -> bool:
    """Whether a page is MEDIAON's: two marks of its markup, or its article URL and one; a text dump by its URL."""
    return shows_marks_or_url(page, PROFILE, _RAW_MARKS)
