"""Daum News (다음 뉴스): the other Korean portal, `/v/<story>`. `og:article:author` is the paper; `og:regDate` the time it came in."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from scraper.profile import Css, Hook, SiteProfile
from scraper.sites.cms.marks import shows_marks
from scraper.sites.cms.naver import paper_name

if TYPE_CHECKING:
    from scraper.page import Page

PROFILE = SiteProfile(
    name="daum",
    zone="Asia/Seoul",
    language="ko",
    article_paths=r"/v/\d{11,}",
    list_paths=r"/(?:society|politics|economic|foreign|culture|digital|entertain|sports|ranking|breakingnews)(?:/.*)?",
    sources=MappingProxyType(
        {
            "publisher": (Hook(paper_name),),
            "title": (Css("h3.tit_view"),),
            "byline": (Css(".info_view > .txt_info:first-child", 0.9),),
            "dates": (Css(".info_view .txt_info"), Css(".info_view .num_date")),
            "body": (Css(".article_view section"), Css(".article_view", 0.9)),
            "furniture": (Css(".list_viewrelate"),),
        }
    ),
)

_MARKS = ("tit_view", "info_view", "article_view", "dmcf-ptype", "num_date")


def recognises(page: Page) -> bool:
    """Whether a page is laid out as Daum's: three marks of its markup."""
    return shows_marks(page, _MARKS)
