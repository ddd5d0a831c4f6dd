"""The skin: habits, sections, addresses and block plans."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...content import Section
from ...habits import Habits
from ...resource import BlockPlan, Kind
from ..mediaon_routes import ROUTES, SECTION_FEED
from ..plans import Plans
from ..routed import Route, RoutedSkin
from . import pages

if TYPE_CHECKING:
    from ...resource import PageView
    from ...site import Site

_SIDE = (
    BlockPlan("side", "headlines", "주요기사", "latest", 4, 300),
    BlockPlan("side", "slider", None, "photo", 4),
    BlockPlan("side", "ranked", "가장 많이 본 뉴스", "popular", 10),
    BlockPlan("side", "titles", "기획·연재", "opinion", 4, may_be_empty=True),
)
_HOME = (
    BlockPlan("main", "cover", "COVER STORY", "photo", 1, 420),
    BlockPlan("main", "leads", None, "latest", 4, 450),
    BlockPlan("main", "leads", "종합", "economy", 3, 480),
    BlockPlan("main", "glued", "문화·관광", "culture", 5),
    BlockPlan("main", "leads", "사회", "society", 3, 480),
    BlockPlan("main", "photos", "포토뉴스", "photo", 6),
    *_SIDE,
)


class MediaOnResponsive(RoutedSkin):
    """Papers on MEDIAON's responsive skin."""

    name = "mediaon_respon"
    habits = Habits(
        bylines=(("line", 22), ("opening", 18), ("closing", 16), ("slash", 10), ("glued", 14), ("agency", 8), ("several", 6), ("none", 6)),
        dates=(("second", 55), ("none", 25), ("day", 10), ("modified", 10)),
        captions=(("mark", 70), ("figcaption", 10), ("bare", 20)),
        copyrights=((None, 60), ("[{paper}({host}), 무단전재 및 재배포 금지]", 20), ("<저작권자(c) {paper}, 무단 전재-재배포 금지>", 20)),
        modified=0.3,
        tags=0.3,
        headings=0.12,
        oddities=(
            ("decorated_title", 0.25), ("credit_ending", 0.15), ("credit_caption", 0.2), ("title_suffix", 0.4), ("deck_described", 0.4),
            ("split_body", 0.25), ("print_copy", 0.2), ("next_article", 0.15), ("author_bio", 0.2), ("promotion", 0.2),
            ("comments", 0.25), ("rare_syllables", 0.1),
        ),
        ticker="thirty",
    )  # fmt: skip
    sections = (
        Section("economy", "종합", "1"),
        Section("society", "사회", "2"),
        Section("culture", "문화·관광", "3"),
        Section("local", "지역사회", "4"),
        Section("sports", "스포츠", "5"),
        Section("sky", "날씨", "6"),
        Section("opinion", "사설·칼럼", "7"),
    )
    plans = Plans(
        home=_HOME,
        article=(BlockPlan("inside", "inside", "관련기사", "related", 3), *_SIDE),
        beside=_SIDE,
        lost=_SIDE,
        cover=(BlockPlan("main", "cover", None, "photo", 1, 420),),
        lead_length=500,
    )
    routes = (
        Route(Kind.LIST, "/news/section_list_all.html?page={page}&sec_no={section}"),
        Route(Kind.ASSET, "/data/skin/layout/5/respon/css/index.css", name="style"),
        SECTION_FEED,
        *ROUTES,
    )
    static_pages = pages.STATIC
    first_number = 581_233
    number_parameter = "no"
    per_page = 25
    has_ticker = True
    prints_date = True
    weather_source = "기상청"
    disallowed = ("/member/", "/news/search", "/news/tag_list_all.html", "/news/article_list_writer.html", "/news/banner_click.php")

    def render(self, site: Site, view: PageView) -> str:
        """Return the page's HTML."""
        return pages.render(site, view)
