"""The skin: habits, sections, addresses and block plans."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar
from zoneinfo import ZoneInfo

from ...content import Section
from ...habits import Habits
from ...resource import BlockPlan, Kind
from ..plain_skin import PlainSkin
from ..plans import Plans
from ..routed import Route
from . import pages

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...content import Story
    from ...resource import PageView
    from ...site import Site


def slug(story: Story) -> str:
    """Return the day of a story."""
    return f"{story.published:%Y%m%d}"


_HABITS = Habits(
    bylines=(),
    dates=(("minute", 70), ("second", 22), ("day", 8)),
    captions=(("figcaption", 90), ("bare", 10)),
    copyrights=((None, 50), ("Copyright {paper} All rights reserved. 無断転載を禁じます。", 50)),
    modified=0.35,
    tags=0.7,
    headings=0.3,
    language="ja",
    zone=ZoneInfo("Asia/Tokyo"),
    layouts=(("news", 64), ("live", 5), ("gallery", 7), ("video", 6), ("parts", 6), ("paywall", 12)),
    kickers=0.2,
    slug=slug,
)
_SECTIONS = (
    Section("society", "社会", "national"),
    Section("local", "地域", "local"),
    Section("politics", "政治", "politics"),
    Section("business", "経済", "business"),
    Section("culture", "文化", "culture"),
    Section("opinion", "オピニオン", "opinion"),
)
_SIDE = (
    BlockPlan("side", "ranking", "アクセスランキング", "popular", 5),
    BlockPlan("side", "news", "新着ニュース", "latest", 6),
)
_HOME = (
    BlockPlan("main", "top", None, "photo", 1, 120),
    BlockPlan("main", "headlines", "主なニュース", "latest", 8),
    BlockPlan("main", "cards", "社会", "society", 4),
    BlockPlan("main", "headlines", "政治", "politics", 5),
    BlockPlan("main", "headlines", "経済", "business", 5),
    BlockPlan("main", "cards", "文化", "culture", 4),
    *_SIDE,
)
_ARTICLE = (
    BlockPlan("below", "related", "関連記事", "related", 4),
    *_SIDE,
)


class JapaneseDaily(PlainSkin):
    """Dates in words; a third of the stories tell machines the time with its offset, some pages tell the day alone."""

    name = "japanese"
    habits = _HABITS
    sections = _SECTIONS
    first_number = 5_204_118
    per_page = 20
    prints_date = True
    disallowed = ("/search/", "/member/")
    lost = ("ページが見つかりません", "お探しのページは削除されたか、移動した可能性があります。")
    static_pages: ClassVar[Mapping[str, tuple[str, ...]]] = {
        "company": ("会社案内", "{name}は地域とともに歩む日刊紙です。"),
        "shop": ("購読案内", "朝刊月額3,400円、電子版月額1,800円。"),
    }
    plans = Plans(home=_HOME, article=_ARTICLE, beside=_SIDE, lost=_SIDE, all_stories="速報")
    routes = (
        *(Route(Kind.PAGE, f"/info/{name}.html", name) for name in ("company", "shop")),
        Route(Kind.FEED, "/rss/index.rdf"),
        Route(Kind.FEED, "/rss/{section}.rdf"),
        Route(Kind.ASSET, "/common/css/base.css", "style"),
        Route(Kind.ASSET, "/photo/{name}.svg"),
        Route(Kind.ARTICLE, "/articles/{name}/k{number}c?page={page}"),
        Route(Kind.ARTICLE, "/articles/{name}/k{number}c"),
        Route(Kind.LIST, "/flash/{page}"),
        Route(Kind.LIST, "/flash/"),
        Route(Kind.LIST, "/{section}/{page}"),
        Route(Kind.LIST, "/{section}/"),
    )

    def render(self, site: Site, view: PageView) -> str:
        """Return the page's HTML."""
        return pages.render(site, view, self.static_pages)
