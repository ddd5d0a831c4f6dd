"""NDSOFT (엔디소프트): the other family of Korean local papers, `/news/articleView.html?idxno=`.

Its newest skin prints `입력` and `업데이트`, older ones `승인` and `수정`; blocks of teasers are `article.box-skin` with
`div.auto-article`.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from scraper.profile import Css, Meta, SiteProfile
from scraper.sites.cms.marks import shows_marks_or_url

if TYPE_CHECKING:
    from scraper.page import Page

PROFILE = SiteProfile(
    name="ndsoft",
    zone="Asia/Seoul",
    language="ko",
    number_parameter="idxno",
    article_paths=r"/(?:\w+/)?articleView(?:Amp)?\.html|/",
    list_paths=r"/(?:\w+/)?articleList\.html|/news/(?:search|section)\.html",
    feeds=("/rss/allArticle.xml",),
    lists=("/news/articleList.html?view_type=sm&page={page}",),
    sources=MappingProxyType(
        {
            "section": (Css(".shoulder-group .section-name"), Meta("article:section", 0.85)),
            "title": (Css("header.article-view-header h1.heading"), Css("h1.heading"), Css(".article-head-title"), Css("h3.heading", 0.9)),
            "subtitle": (Css("header.article-view-header h2.subheading"), Css(".subheading", 0.9)),
            "byline": (
                Css(".information-container li.info-name"),
                Css("ul.infomation > li:first-child", 0.5),
                Css(".article-writer .article-writer-name", 0.5),
            ),
            "writer_box": (Css("article.article-writer"),),
            "dates": (Css(".info-update-origin"), Css("li.info-update"), Css("ul.infomation > li"), Css(".info-text")),
            "body": (Css("#article-view-content-div"), Css("[itemprop=articleBody]", 0.9)),
            "tags": (Css("div.tag-group a.tag"),),
            "copyright": (Css("article.article-copyright"),),
            "teaser_heading": (Css("article.box-skin > header.header"),),
            "list_heading": (Css("header.page-header h3"),),
            "list": (Css("section.article-list-content"), Css("#section-list")),
            "furniture": (Css("article.article-writer"), Css("#article-sns"), Css("#emoji-for")),
        }
    ),
)

_MARKS = ("article-view-content-div", "ndsoft", "articleView.html?idxno=", "articleList.html?", "auto-article", "/news/thumbnail/")
_RAW_MARKS = tuple(map(str.encode, _MARKS))


def recognises(page: Page) -> bool:
    """Whether a page is NDSOFT's: two marks of its markup, or its article URL and one; a text dump by its URL."""
    return shows_marks_or_url(page, PROFILE, _RAW_MARKS)
