"""Naver News (네이버 뉴스): a portal that shows the stories of hundreds of Korean papers in one layout, `/article/<paper>/<story>`.

The paper's name stands in `og:article:author` before a bar; dates are attributes of two spans; the subtitle is a `strong` in the text.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from scraper.profile import Css, Hook, SiteProfile
from scraper.sites.cms.marks import shows_marks

if TYPE_CHECKING:
    from scraper.page import Page


def paper_name(page: Page) -> list[str]:
    """Return the name of the paper a portal names as the author of a story, `늘솔신문 | 포털`."""
    stated = page.metadata.first("og:article:author") or ""
    name = stated.split("|")[0].strip()
    return [name] if name else []


PROFILE = SiteProfile(
    name="naver",
    zone="Asia/Seoul",
    language="ko",
    article_paths=r"/(?:mnews/)?(?:(?:hotissue|ranking)/)?article/\d{3}/\d{10}",
    list_paths=r"/(?:section|breakingnews|press|series)/.*",
    sources=MappingProxyType(
        {
            "publisher": (Hook(paper_name),),
            "section": (Css("em.media_end_categorize_item"),),
            "title": (Css("h2#title_area"), Css(".media_end_head_headline", 0.9)),
            "subtitle": (Css("strong.media_end_summary"),),
            "byline": (Css(".byline_s"), Css("em.media_end_head_journalist_name", 0.9)),
            "dates": (Css(".media_end_head_info_datestamp_bunch"),),
            "body": (Css("#dic_area"), Css("#articeBody", 0.8)),
            "copyright": (Css(".copyright .c_text"),),
            "furniture": (Css("strong.media_end_summary"), Css(".media_end_summary_layer"), Css(".byline")),
        }
    ),
)

_MARKS = ("media_end_head", "dic_area", "_ARTICLE_DATE_TIME", "media_end_categorize", "media_end_summary")


def recognises(page: Page) -> bool:
    """Whether a page is laid out as Naver's: three marks of its markup."""
    return shows_marks(page, _MARKS)
