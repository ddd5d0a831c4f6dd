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
from ..slugs import slugify
from . import pages

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...content import Story
    from ...resource import PageView
    from ...site import Site


def slug(story: Story) -> str:
    """Return section and title."""
    return f"{story.section.code}/{slugify(story.title)}"


_HABITS = Habits(
    bylines=(),
    dates=(("second", 100),),
    captions=(("figcaption", 90), ("bare", 10)),
    copyrights=((None, 100),),
    modified=0.55,
    tags=0.9,
    headings=0.4,
    language="en",
    states_news=("second", "minute", "day", "none", "modified"),
    locale="en-gb",
    zone=ZoneInfo("Europe/London"),
    organisation="desk",
    layouts=(("news", 62), ("live", 8), ("gallery", 7), ("video", 7), ("parts", 6), ("paywall", 10)),
    states_access=True,
    kickers=0.5,
    slug=slug,
)
_SECTIONS = (
    Section("local", "News", "news"),
    Section("government", "Politics", "politics"),
    Section("business", "Money", "money"),
    Section("arts", "Culture", "culture"),
    Section("opinion", "Comment", "comment"),
)
_HOME = (
    BlockPlan("main", "splash", None, "latest", 5, 160),
    BlockPlan("main", "row", "Politics", "government", 4),
    BlockPlan("main", "row", "Money", "business", 4),
    BlockPlan("main", "row", "Culture", "arts", 4),
    BlockPlan("main", "ranked", "Most viewed", "popular", 6),
)
_RANKED = BlockPlan("below", "ranked", "Most viewed", "popular", 6)
_ARTICLE = (
    BlockPlan("below", "onward", "More on this story", "related", 3),
    BlockPlan("below", "row", "Latest", "latest", 4),
    _RANKED,
)


class Graph(PlainSkin):
    """Times in UTC for machines and in London's for people; the body stands in several containers with advertisements between them."""

    name = "graph"
    habits = _HABITS
    sections = _SECTIONS
    first_number = 7_315_001
    per_page = 15
    has_news_sitemap = True
    disallowed = ("/search", "/account/")
    lost = ("Sorry – we can’t find that page", "It may have moved, or the address may be wrong.")
    static_pages: ClassVar[Mapping[str, tuple[str, ...]]] = {
        "about": ("About {name}", "{name} is independent and answers to its readers."),
        "subscribe": ("Subscribe", "Choose a plan. You can cancel at any time."),
    }
    plans = Plans(home=_HOME, article=_ARTICLE, beside=(_RANKED,), all_stories="All stories", lead_length=160)
    routes = (
        Route(Kind.NEWS_SITEMAP, "/sitemaps/news.xml"),
        *(Route(Kind.PAGE, f"/info/{name}", name) for name in ("about", "subscribe")),
        Route(Kind.FEED, "/{section}/rss"),
        Route(Kind.FEED, "/rss"),
        Route(Kind.ASSET, "/assets/main.css", "style"),
        Route(Kind.ASSET, "/img/{name}.svg"),
        Route(Kind.ARTICLE, "/{name}-n{number}?page={page}"),
        Route(Kind.ARTICLE, "/{name}-n{number}"),
        Route(Kind.LIST, "/all?page={page}"),
        Route(Kind.LIST, "/all"),
        Route(Kind.LIST, "/{section}?page={page}"),
        Route(Kind.LIST, "/{section}"),
    )

    def render(self, site: Site, view: PageView) -> str:
        """Return the page's HTML."""
        return pages.render(site, view, self.static_pages)
