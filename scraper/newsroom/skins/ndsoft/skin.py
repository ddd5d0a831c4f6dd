"""The skin: habits, sections and block plans."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...content import Section
from ...habits import Habits
from ...resource import BlockPlan, Kind, Resource
from ..markup import clutter_styles, style_file
from ..plans import Plans
from ..routed import Route, RoutedSkin
from . import pages

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...resource import PageView
    from ...site import Site

_LIST = "/news/articleList.html"
_OF_A_SEARCH = frozenset(("sc_area", "sc_word"))
_HABITS = Habits(
    states_news=("second",),
    bylines=(("info", 86), ("desk", 8), ("none", 6)),
    dates=(("second", 86), ("minute", 14)),
    captions=(("figcaption", 85), ("bare", 15)),
    copyrights=(("저작권자 © {paper} 무단전재 및 재배포, AI학습 및 활용 금지", 80), ("저작권자 © {paper} 무단전재 및 재배포 금지", 20)),
    modified=0.45,
    tags=0.85,
    headings=0.2,
)
_AWKWARD = Habits(
    bylines=(("info", 40), ("several", 12), ("agency", 14), ("opening", 12), ("closing", 6), ("glued", 6), ("desk", 6), ("none", 4)),
    dates=(("second", 66), ("minute", 14), ("day", 10), ("none", 10)),
    captions=(("figcaption", 85), ("bare", 15)),
    copyrights=_HABITS.copyrights,
    states_news=("second",),
    modified=0.45,
    tags=0.6,
    headings=0.3,
    oddities=(
        ("decorated_title", 0.3), ("rare_syllables", 0.1), ("credit_ending", 0.2), ("credit_caption", 0.25), ("title_suffix", 0.8),
        ("deck_described", 0.3), ("split_body", 0.2), ("print_copy", 0.25), ("next_article", 0.2), ("newsletter", 0.3), ("donation", 0.3),
        ("author_bio", 0.25), ("read_more", 0.2), ("comments", 0.3), ("promotion", 0.3), ("utc_metadata", 0.5), ("odd_date_form", 0.3),
    ),
)  # fmt: skip
"""Every awkward thing the family's pages can have."""
_SECTIONS = (
    Section("economy", "정치와 경제", "S1N1"),
    Section("society", "사회", "S1N2"),
    Section("culture", "문화와 여행", "S1N3"),
    Section("industry", "산업과 교육", "S1N4"),
    Section("local", "우리 동네", "S1N5"),
    Section("weather", "날씨와 생활", "S1N6"),
    Section("opinion", "여론마당", "S1N7"),
)
_SIDE = (
    BlockPlan("side", "ranked", "많이 본 뉴스", "popular", 7),
    BlockPlan("side", "rolling", "포토뉴스", "photo", 5, may_be_empty=True),
    BlockPlan("side", "titles", "최신뉴스", "latest", 5),
)
_HOME = (
    BlockPlan("main", "hero", None, "photo", 1, 220),
    BlockPlan("main", "cards", "주요뉴스", "latest", 6),
    BlockPlan("main", "leads", "정치와 경제", "economy", 4, 260),
    BlockPlan("main", "leads", "사회", "society", 4, 260),
    BlockPlan("main", "cards", "문화와 여행", "culture", 3),
    BlockPlan("main", "titles", "여론마당", "opinion", 5),
    BlockPlan("main", "titles", "우리 동네", "local", 5, may_be_empty=True),
    *_SIDE,
)
_PLANS = Plans(
    home=_HOME, article=(BlockPlan("below", "related", "관련기사", "related", 4), *_SIDE), beside=_SIDE, lost=_SIDE, lead_length=160
)


class NdSoft(RoutedSkin):
    """Papers on NDSOFT's 2025 skin: dates in metadata and JSON-LD to the second, printed to the minute.

    One story in seven has no date in metadata.
    """

    name = "ndsoft"
    habits = _HABITS
    sections = _SECTIONS
    plans = _PLANS
    routes = (
        Route(Kind.ARTICLE, "/news/articleView.html?idxno={number}"),
        Route(Kind.LIST, f"{_LIST}?sc_section_code={{section}}&view_type=sm&page={{page}}"),
        Route(Kind.LIST, f"{_LIST}?sc_section_code={{section}}&view_type=sm"),
        Route(Kind.LIST, f"{_LIST}?view_type=sm&page={{page}}"),
        Route(Kind.LIST, f"{_LIST}?view_type=sm"),
        Route(Kind.NEWS_SITEMAP, "/news/sitemap_news.xml"),
        Route(Kind.FEED, "/rss/allArticle.xml"),
        Route(Kind.FEED, "/rss/{section}.xml"),
        Route(Kind.PAGE, "/com/{name}.html"),
        Route(Kind.ASSET, "/css/style.min.css", name="style"),
        Route(Kind.ASSET, "/news/photo/{name}.svg"),
    )
    static_pages = pages.STATIC
    first_number = 90_000_311
    number_parameter = "idxno"
    has_news_sitemap = True
    disallowed = ("/member/", "/admin/", "/com/search.html", "/news/articlePrint.html")

    def locate(self, path: str, query: Mapping[str, str]) -> Resource | None:
        """Return what a path and its query name. Searches by writer and tag name nothing the paper lists: they find no article."""
        if path == _LIST and not _OF_A_SEARCH.isdisjoint(query):
            return Resource(Kind.PAGE, name=pages.SEARCH)
        return super().locate(path, query)

    def render(self, site: Site, view: PageView) -> str:
        """Return the page's HTML."""
        return pages.render(site, view)

    def not_found(self, site: Site) -> str:
        """Return the HTML that goes with a 404."""
        return pages.not_found(site)

    def style_sheet(self, name: str) -> str | None:
        """Return the style sheet."""
        return style_file("ndsoft") + clutter_styles() if name == "style" else None


class AwkwardNdSoft(NdSoft):
    """The same with every awkward thing the family's pages can have."""

    name = "ndsoft_awkward"
    habits = _AWKWARD
