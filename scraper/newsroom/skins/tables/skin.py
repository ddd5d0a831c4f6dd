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
    BlockPlan("side", "bullets", "가장 많이 읽은 기사", "popular", 10),
    BlockPlan("side", "thumbs", None, "photo", 3),
    BlockPlan("side", "bullets", "독자마당", "opinion", 4, may_be_empty=True),
)


class Tables(RoutedSkin):
    """Papers that never left the 2000s."""

    name = "tables"
    habits = Habits(
        bylines=(("info_mail", 26), ("line", 14), ("closing", 16), ("slash", 14), ("glued", 14), ("opening", 8), ("none", 8)),
        dates=(("minute", 70), ("day", 14), ("none", 16)),
        captions=(("mark", 50), ("figcaption", 20), ("bare", 30)),
        copyrights=((None, 50), ("<저작권자 ⓒ {paper} 무단전재-재배포금지>", 30), ("ⓒ {paper} & {host}, 무단 전재 및 재배포 금지", 20)),
        modified=0.2,
        tags=0.0,
        headings=0.2,
        oddities=(
            ("decorated_title", 0.15), ("credit_ending", 0.15), ("credit_caption", 0.2), ("title_suffix", 0.4), ("split_body", 0.25),
            ("rare_syllables", 0.5), ("odd_date_form", 0.25),
        ),
        charset="cp949",
    )  # fmt: skip
    sections = (
        Section("economy", "정치·자치", "sc1"),
        Section("society", "사회·환경", "sc2"),
        Section("culture", "문화·생활", "sc3"),
        Section("industry", "경제", "sc4"),
        Section("local", "동네방네", "sc5"),
        Section("sky", "날씨", "sc6"),
        Section("opinion", "독자마당", "sc7"),
    )
    plans = Plans(
        home=(
            BlockPlan("main", "top", None, "photo", 1, 200),
            BlockPlan("main", "titled", "오늘의 주요기사", "latest", 5, 110),
            BlockPlan("main", "bullets", "정치·자치", "economy", 5),
            BlockPlan("main", "bullets", "사회·환경", "society", 5),
            BlockPlan("main", "thumbs", "사진으로 보는 뉴스", "photo", 4),
            BlockPlan("main", "bullets", "문화·생활", "culture", 5),
            *_SIDE,
        ),
        article=(BlockPlan("below", "bullets", "관련기사", "related", 3), *_SIDE),
        beside=_SIDE,
        lost=_SIDE,
        lead_length=150,
    )
    routes = (
        Route(Kind.ARTICLE, "/sub_read.html?uid={number}&mode=view"),
        Route(Kind.LIST, "/sub.html?section={section}&start={page}"),
        Route(Kind.LIST, "/sub.html?section={section}"),
        Route(Kind.LIST, "/list.html?start={page}"),
        Route(Kind.LIST, "/list.html"),
        Route(Kind.FEED, "/rss/rss_news.php"),
        Route(Kind.PAGE, "/com/{name}.html"),
        Route(Kind.ASSET, "/inc/main.css", name="style"),
        Route(Kind.ASSET, "/imgdata/{name}.svg"),
    )
    static_pages = pages.STATIC
    first_number = 7_301
    per_page = 15
    has_ticker = True
    prints_date = True
    weather_source = "기상청"
    disallowed = ("/admin/", "/search", "/print.html")

    def render(self, site: Site, view: PageView) -> str:
        """Return the page's HTML."""
        return pages.render(site, view)
