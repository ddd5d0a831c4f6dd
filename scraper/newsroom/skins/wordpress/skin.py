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
    """Return a story's address without its slashes at both ends."""
    return f"{story.published:%Y/%m/%d}/{slugify(story.title)}"


_HABITS = Habits(
    bylines=(),
    dates=(("second", 84), ("minute", 6), ("day", 8), ("none", 2)),
    captions=(("figcaption", 85), ("bare", 15)),
    copyrights=((None, 70), ("Copyright {paper}. All rights reserved. This material may not be published or redistributed.", 30)),
    modified=0.4,
    tags=0.8,
    headings=0.3,
    language="en",
    locale="en-us",
    zone=ZoneInfo("America/New_York"),
    times="unzoned",
    dated_addresses=True,
    layouts=(("news", 66), ("live", 7), ("gallery", 7), ("video", 6), ("parts", 7), ("paywall", 7)),
    kickers=0.15,
    slug=slug,
)
_SECTIONS = (
    Section("local", "Local News", "local-news"),
    Section("government", "Government", "government"),
    Section("business", "Business", "business"),
    Section("arts", "Arts & Life", "arts-life"),
    Section("opinion", "Opinion", "opinion"),
)
_SIDE = (
    BlockPlan("side", "recent", "Recent Posts", "latest", 6),
    BlockPlan("side", "popular", "Most Read", "popular", 5),
)
_HOME = (
    BlockPlan("main", "lead", None, "latest", 1, 200),
    BlockPlan("main", "grid", "Top Stories", "photo", 4),
    BlockPlan("main", "excerpts", "Local News", "local", 4, 180),
    BlockPlan("main", "excerpts", "Government", "government", 3, 180),
    BlockPlan("main", "grid", "Arts & Life", "arts", 4),
    BlockPlan("main", "links", "Opinion", "opinion", 5),
    *_SIDE,
)
_ARTICLE = (
    BlockPlan("inline", "inline", "Read more", "related", 1),
    BlockPlan("below", "grid", "More in this section", "related", 4),
    *_SIDE,
)


class WordPress(PlainSkin):
    """Metadata by an SEO plug-in, dates in UTC there and in words on the page, a header with the day's date."""

    name = "wordpress"
    habits = _HABITS
    sections = _SECTIONS
    first_number = 41_207
    per_page = 12
    prints_date = True
    disallowed = ("/wp-admin/", "/tag/", "/author/")
    lost = ("Page not found", "Nothing was found at this location.")
    static_pages: ClassVar[Mapping[str, tuple[str, ...]]] = {
        "about": ("About Us", "{name} has covered the valley since 1889. It is owned by the people who write it."),
        "subscribe": ("Subscribe", "Home delivery is $18 a month; the website alone is $6."),
        "contact": ("Contact", "Write to us, or come by the office on Tanner Street."),
    }
    plans = Plans(home=_HOME, article=_ARTICLE, beside=_SIDE, lost=_SIDE, all_stories="Latest", lead_length=220)
    common_routes = (
        Route(Kind.HOME, "/"),
        Route(Kind.ROBOTS, "/robots.txt"),
        Route(Kind.SITEMAP_INDEX, "/wp-sitemap.xml"),
        Route(Kind.SITEMAP, "/wp-sitemap-posts-post-{page}.xml"),
    )
    routes = (
        *(Route(Kind.PAGE, f"/{name}/", name) for name in ("about", "subscribe", "contact")),
        Route(Kind.LIST, "/category/{section}/page/{page}/"),
        Route(Kind.LIST, "/category/{section}/"),
        Route(Kind.LIST, "/latest/page/{page}/"),
        Route(Kind.LIST, "/latest/"),
        Route(Kind.FEED, "/category/{section}/feed/"),
        Route(Kind.FEED, "/feed/"),
        Route(Kind.ASSET, "/wp-content/themes/valley/style.css", "style"),
        Route(Kind.ASSET, "/wp-content/uploads/{name}.svg"),
        Route(Kind.ARTICLE, "/{name}/{page}/"),
        Route(Kind.ARTICLE, "/{name}/"),
    )

    def render(self, site: Site, view: PageView) -> str:
        """Return the page's HTML."""
        return pages.render(site, view, self.static_pages)
