"""The skin: habits, sections, addresses and block plans."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...content import Section
from ...habits import Habits
from ...resource import BlockPlan, Kind
from ..plans import Plans
from ..routed import Route, RoutedSkin
from . import pages

if TYPE_CHECKING:
    from ...resource import PageView
    from ...site import Site

_BELOW = (
    BlockPlan("below", "swipe", None, "photo", 4),
    BlockPlan("below", "ranked", "많이 본 기사", "popular", 5),
    BlockPlan("below", "cards", "최신기사", "latest", 5, 220, may_be_empty=True),
)


class MediaOnMobile(RoutedSkin):
    """Papers whose pages are MEDIAON's for telephones."""

    name = "mediaon_mobile"
    habits = Habits(
        bylines=(("line", 34), ("opening", 20), ("closing", 20), ("info_mail", 14), ("glued", 6), ("none", 6)),
        dates=(("second", 40), ("minute", 20), ("none", 30), ("modified", 10)),
        captions=(("mark", 60), ("bare", 40)),
        copyrights=((None, 60), ("저작권자 ⓒ {paper} 무단전재 및 재배포 금지", 40)),
        modified=0.25,
        tags=0.0,
        headings=0.1,
        oddities=(
            ("read_more", 0.35), ("title_suffix", 0.5), ("deck_described", 0.3), ("next_article", 0.3), ("comments", 0.2),
            ("promotion", 0.2), ("newsletter", 0.2), ("relative_times", 0.6), ("odd_date_form", 0.4), ("decorated_title", 0.1),
        ),
        ticker="one",
        sky="class",
    )  # fmt: skip
    sections = (
        Section("economy", "정치/경제", "101"),
        Section("society", "사회", "102"),
        Section("culture", "생활/문화", "103"),
        Section("industry", "산업", "104"),
        Section("local", "우리지역", "105"),
        Section("sky", "날씨", "106"),
        Section("opinion", "오피니언", "107"),
    )
    plans = Plans(
        home=(
            BlockPlan("main", "top", None, "photo", 1),
            BlockPlan("main", "cards", "헤드라인", "latest", 6, 160),
            BlockPlan("main", "cards", "사회", "society", 4, 160),
            BlockPlan("main", "swipe", "포토뉴스", "photo", 6),
            BlockPlan("main", "titles", "오피니언", "opinion", 4),
            BlockPlan("main", "ranked", "많이 본 기사", "popular", 5),
        ),
        article=(BlockPlan("below", "related", "관련기사", "related", 3), *_BELOW),
        lead_length=200,
    )
    routes = (
        Route(Kind.ARTICLE, "/mobile/article.html?no={number}"),
        Route(Kind.LIST, "/mobile/section_list_all.html?sec_no={section}&page={page}"),
        Route(Kind.LIST, "/mobile/section_list_all.html?sec_no={section}"),
        Route(Kind.LIST, "/mobile/article_list_all.html?page={page}"),
        Route(Kind.LIST, "/mobile/article_list_all.html"),
        Route(Kind.FEED, "/data/rss/news.xml"),
        Route(Kind.PAGE, "/mobile/page.html?code={name}"),
        Route(Kind.ASSET, "/data/skin/mobile/1/css/m_index.css", name="style"),
        Route(Kind.ASSET, "/data/photos/{name}.svg"),
    )
    static_pages = pages.STATIC
    first_number = 302_118
    number_parameter = "no"
    per_page = 15
    has_ticker = True
    prints_date = True
    disallowed = ("/member/", "/mobile/search", "/mobile/article_comment.html")

    def render(self, site: Site, view: PageView) -> str:
        """Return the page's HTML."""
        return pages.render(site, view)
