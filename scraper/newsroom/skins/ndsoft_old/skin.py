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

_SIDE = (
    BlockPlan("side", "numbered", "많이 본 기사", "popular", 10),
    BlockPlan("side", "titles", "최신뉴스", "latest", 6, may_be_empty=True),
    BlockPlan("side", "photos", "포토뉴스", "photo", 4),
)


class NdSoftOld(RoutedSkin):
    """Papers on NDSOFT's older skin: dates to the minute, hardly any metadata."""

    name = "ndsoft_old"
    habits = Habits(
        bylines=(("info", 40), ("opening", 20), ("agency", 10), ("closing_mail", 10), ("several", 8), ("desk", 6), ("none", 6)),
        dates=(("minute", 78), ("day", 12), ("modified", 5), ("none", 5)),
        captions=(("figcaption", 60), ("mark", 20), ("bare", 20)),
        copyrights=(("저작권자 © {paper} 무단전재 및 재배포 금지", 90), (None, 10)),
        modified=0.3,
        tags=0.5,
        headings=0.15,
        oddities=(
            ("decorated_title", 0.15), ("credit_ending", 0.1), ("credit_caption", 0.15), ("title_suffix", 0.9), ("deck_described", 0.2),
            ("split_body", 0.2), ("print_copy", 0.15), ("newsletter", 0.15), ("donation", 0.25), ("author_bio", 0.15), ("promotion", 0.2),
            ("comments", 0.2), ("utc_metadata", 0.3), ("odd_date_form", 0.3),
        ),
    )  # fmt: skip
    sections = (
        Section("economy", "정치·행정", "S1N1"),
        Section("society", "사건·사고", "S1N2"),
        Section("culture", "문화·체험", "S1N3"),
        Section("industry", "농수산·경제", "S1N4"),
        Section("local", "읍면동소식", "S1N5"),
        Section("sports", "체육", "S1N6"),
        Section("opinion", "칼럼·기고", "S1N7"),
    )
    plans = Plans(
        home=(
            BlockPlan("main", "head", None, "photo", 1, 260),
            BlockPlan("main", "headlines", "주요뉴스", "latest", 6),
            BlockPlan("main", "leads", "정치·행정", "economy", 3, 180),
            BlockPlan("main", "leads", "사건·사고", "society", 3, 180),
            BlockPlan("main", "photos", None, "photo", 4),
            BlockPlan("main", "titles", "칼럼·기고", "opinion", 5),
            *_SIDE,
        ),
        article=(BlockPlan("below", "related", "관련기사", "related", 4), *_SIDE),
        beside=_SIDE,
        lost=_SIDE,
        lead_length=180,
    )
    routes = (
        Route(Kind.ARTICLE, "/news/articleView.html?idxno={number}"),
        Route(Kind.LIST, "/news/articleList.html?page={page}&sc_section_code={section}&view_type=sm"),
        Route(Kind.LIST, "/news/articleList.html?sc_section_code={section}&view_type=sm"),
        Route(Kind.LIST, "/news/articleList.html?page={page}&view_type=sm"),
        Route(Kind.LIST, "/news/articleList.html?view_type=sm"),
        Route(Kind.FEED, "/rss/allArticle.xml"),
        Route(Kind.FEED, "/rss/{section}.xml"),
        Route(Kind.PAGE, "/com/{name}.html"),
        Route(Kind.ASSET, "/css/user.style.css", name="style"),
        Route(Kind.ASSET, "/news/photo/{name}.svg"),
    )
    static_pages = pages.STATIC
    first_number = 20_417
    number_parameter = "idxno"
    disallowed = ("/member/", "/admin/", "/news/articlePrint.html", "/com/search.html")

    def render(self, site: Site, view: PageView) -> str:
        """Return the page's HTML."""
        return pages.render(site, view)
