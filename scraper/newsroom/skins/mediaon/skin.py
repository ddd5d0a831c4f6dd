"""The skin: habits, sections and block plans."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...content import Section
from ...habits import Habits
from ...resource import BlockPlan, Kind
from ..markup import clutter_styles, style_file
from ..mediaon_routes import ROUTES, SECTION_FEED
from ..plans import Plans
from ..routed import Route, RoutedSkin
from . import pages

if TYPE_CHECKING:
    from ...resource import PageView
    from ...site import Site

_HABITS = Habits(
    bylines=(("line", 34), ("opening", 22), ("closing", 14), ("slash", 8), ("info_mail", 14), ("none", 8)),
    dates=(("none", 62), ("second", 38)),
    captions=(("mark", 60), ("figcaption", 20), ("bare", 20)),
    copyrights=((None, 70), ("[{paper}({host}), 무단전재 및 재배포 금지]", 15), ("저작권자 ⓒ {paper} 무단전재 및 재배포 금지", 15)),
    modified=0.4,
    tags=0.3,
    headings=0.08,
)
_AWKWARD = Habits(
    bylines=(
        ("line", 18), ("opening", 14), ("closing", 10), ("slash", 8), ("info_mail", 8), ("none", 6), ("glued", 14), ("agency", 12),
        ("several", 6), ("closing_mail", 4),
    ),
    dates=(("none", 40), ("second", 34), ("day", 14), ("modified", 12)),
    captions=(("mark", 60), ("figcaption", 20), ("bare", 20)),
    copyrights=_HABITS.copyrights,
    modified=0.4,
    tags=0.3,
    headings=0.15,
    oddities=(
        ("decorated_title", 0.3), ("rare_syllables", 0.1), ("credit_ending", 0.2), ("credit_caption", 0.25), ("title_suffix", 0.4),
        ("deck_described", 0.3), ("split_body", 0.3), ("print_copy", 0.25), ("next_article", 0.2), ("newsletter", 0.2), ("donation", 0.2),
        ("author_bio", 0.25), ("read_more", 0.2), ("comments", 0.25), ("promotion", 0.2), ("twelve_hours", 0.15),
    ),
    ticker="seventeen",
)  # fmt: skip
"""Every awkward thing the family's pages can have."""
_SECTIONS = (
    Section("economy", "정치·경제", "11"),
    Section("society", "사회", "12"),
    Section("culture", "라이프·문화", "13"),
    Section("industry", "산업일반", "14"),
    Section("local", "지역", "17"),
    Section("weather", "날씨·환경", "21"),
    Section("opinion", "오피니언", "25"),
)
_SIDE = (
    BlockPlan("side", "titles", "최신기사", "latest", 5, may_be_empty=True),
    BlockPlan("side", "leads", "정치·경제", "economy", 2, 500, may_be_empty=True),
    BlockPlan("side", "leads", "사회", "society", 2, 470, may_be_empty=True),
    BlockPlan("side", "leads", "라이프·문화", "culture", 1, 500),
    BlockPlan("side", "photos", "포토", "photo", 3, may_be_empty=True),
    BlockPlan("side", "ranked", "많이 본 뉴스", "popular", 7),
)
_ARTICLE = (
    BlockPlan("below", "related", "관련기사", "related", 4),
    *_SIDE,
    BlockPlan("side", "slider", None, "photo", 3),
)
_HOME = (
    BlockPlan("top", "moving", "실시간뉴스", "latest", 6),
    BlockPlan("main", "big", None, "photo", 1, 420),
    BlockPlan("main", "leads", None, "society", 4, 450),
    BlockPlan("main", "thumbs", None, "photo", 4),
    BlockPlan("main", "leads", "정치·경제", "economy", 3, 500),
    BlockPlan("main", "categories", "라이프·문화", "culture", 5),
    BlockPlan("main", "leads", "지역", "local", 3, 480),
    BlockPlan("main", "photos", "포토뉴스", "photo", 5),
    BlockPlan("side", "slider", None, "photo", 4),
    BlockPlan("side", "titles", "오피니언", "opinion", 5),
    BlockPlan("side", "titles", "최신기사", "latest", 8),
    BlockPlan("side", "ranked", "많이 본 뉴스", "popular", 10),
    BlockPlan("side", "titles", "공지사항", "notice", 0),
)
_PLANS = Plans(
    home=_HOME,
    article=_ARTICLE,
    beside=_SIDE,
    lost=_SIDE,
    cover=(BlockPlan("main", "big", None, "photo", 1, 420),),
    lead_length=400,
)


class MediaOn(RoutedSkin):
    """Papers on MEDIAON: header date and weather ticker of the visit, most articles without a printed date."""

    name = "mediaon"
    habits = _HABITS
    sections = _SECTIONS
    plans = _PLANS
    routes = (
        Route(Kind.LIST, "/news/section_list_all.html?sec_no={section}&page={page}"),
        Route(Kind.ASSET, "/data/skin/layout/1/m11/images/css/index_cache.css", name="style"),
        SECTION_FEED,
        *ROUTES,
    )
    static_pages = pages.STATIC
    first_number = 41_207
    number_parameter = "no"
    has_ticker = True
    prints_date = True
    weather_source = "기상청"
    disallowed = (
        "/member/", "/news/search.html", "/news/search_result.html", "/news/tag_list_all.html", "/news/article_list_writer.html",
        "/news/banner_click.php",
    )  # fmt: skip

    def render(self, site: Site, view: PageView) -> str:
        """Return the page's HTML."""
        return pages.render(site, view)

    def not_found(self, site: Site) -> str:
        """Return the HTML that goes with a 404."""
        return pages.not_found(site)

    def style_sheet(self, name: str) -> str | None:
        """Return the style sheet."""
        return style_file("mediaon") + clutter_styles() if name == "style" else None


class AwkwardMediaOn(MediaOn):
    """The same with every awkward thing the family's pages can have."""

    name = "mediaon_awkward"
    habits = _AWKWARD
