"""The skin: habits, sections, addresses and block plans."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...content import Section
from ...habits import Habits
from ...resource import BlockPlan, Kind
from ..mediaon_routes import ROUTES
from ..plans import Plans
from ..routed import Route, RoutedSkin
from . import pages

if TYPE_CHECKING:
    from ...resource import PageView
    from ...site import Site

_SIDE = (
    BlockPlan("side", "ranked", "많이 본 기사", "popular", 5),
    BlockPlan("side", "boxed", "핫이슈", "society", 3, 200),
    BlockPlan("side", "slider", None, "photo", 3),
    BlockPlan("side", "titles", "연재", "opinion", 4, may_be_empty=True),
)


class MediaOnM01(RoutedSkin):
    """Papers on MEDIAON's oldest skin."""

    name = "mediaon_m01"
    habits = Habits(
        bylines=(("several", 20), ("info_mail", 20), ("opening", 20), ("agency", 10), ("closing", 16), ("none", 14)),
        dates=(("second", 80), ("minute", 10), ("none", 10)),
        captions=(("mark", 50), ("figcaption", 30), ("bare", 20)),
        copyrights=((None, 40), ("<저작권자 ⓒ {paper} 무단전재 배포금지>", 60)),
        modified=0.0,
        tags=0.2,
        headings=0.2,
        oddities=(("credit_caption", 0.2), ("title_suffix", 0.5), ("deck_described", 0.3), ("comments", 0.3), ("donation", 0.3)),
    )
    sections = (
        Section("economy", "정치", "66"),
        Section("society", "사회", "67"),
        Section("culture", "문화", "68"),
        Section("industry", "경제", "69"),
        Section("local", "지역", "70"),
        Section("weather", "날씨", "71"),
        Section("opinion", "칼럼", "72"),
    )
    plans = Plans(
        home=(
            BlockPlan("main", "head", None, "photo", 1, 300),
            BlockPlan("main", "boxed", "주요기사", "latest", 5, 300),
            BlockPlan("main", "titles", "정치", "economy", 5),
            BlockPlan("main", "titles", "문화", "culture", 5),
            *_SIDE,
        ),
        article=(BlockPlan("below", "titles", "관련기사", "related", 4), *_SIDE),
        beside=_SIDE,
        lost=_SIDE,
        lead_length=300,
    )
    routes = (
        Route(Kind.LIST, "/news/section_list_all.html?page={page}&sec_no={section}"),
        Route(Kind.ASSET, "/data/skin/layout/1/m01/images/css/index_cache.css", name="style"),
        *ROUTES,
    )
    static_pages = pages.STATIC
    first_number = 96_502
    number_parameter = "no"
    per_page = 20
    has_ticker = True
    prints_date = True
    weather_source = "기상청"
    disallowed = ("/member/", "/news/search", "/news/tag_list_all.html", "/news/article_list_writer.html", "/news/banner_click.php")

    def render(self, site: Site, view: PageView) -> str:
        """Return the page's HTML."""
        return pages.render(site, view)
