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
    """Return the title."""
    return slugify(story.title)


_HABITS = Habits(
    bylines=(),
    dates=(("second", 100),),
    captions=(("figcaption", 92), ("bare", 8)),
    copyrights=((None, 100),),
    modified=0.5,
    tags=0.8,
    headings=0.4,
    language="en",
    zone=ZoneInfo("America/Chicago"),
    times="utc",
    layouts=(("news", 72), ("live", 8), ("gallery", 8), ("video", 6), ("paywall", 6)),
    kickers=0.3,
    slug=slug,
)
_SECTIONS = (
    Section("local", "Metro", "metro"),
    Section("government", "Statehouse", "statehouse"),
    Section("business", "Business", "business"),
    Section("arts", "Arts", "arts"),
    Section("opinion", "Opinion", "opinion"),
)
_BELOW = (
    BlockPlan("below", "rail", "Recommended", "popular", 4),
    BlockPlan("below", "rail", "Just in", "latest", 4),
)


class State(PlainSkin):
    """Three generations of its front end stand side by side: `__NEXT_DATA__`, `window.__STATE__` and an escaped `JSON.parse`."""

    name = "state"
    habits = _HABITS
    sections = _SECTIONS
    first_number = 880_117
    per_page = 12
    disallowed = ("/api/", "/account")
    lost = ("404", "This page could not be found.")
    static_pages: ClassVar[Mapping[str, tuple[str, ...]]] = {"about": ("About", "{name} is a nonprofit newsroom.")}
    plans = Plans(
        home=(
            BlockPlan("main", "hero", None, "latest", 5, 160),
            BlockPlan("main", "rail", "Metro", "local", 4),
            BlockPlan("main", "rail", "Statehouse", "government", 4),
            BlockPlan("main", "rail", "Arts", "arts", 4),
        ),
        article=_BELOW,
        beside=_BELOW[:1],
        all_stories="Latest",
        lead_length=160,
    )
    routes = (
        Route(Kind.PAGE, "/pages/about", "about"),
        Route(Kind.FEED, "/feeds/{section}.xml"),
        Route(Kind.FEED, "/feed.xml"),
        Route(Kind.ASSET, "/_next/static/css/app.css", "style"),
        Route(Kind.ASSET, "/_next/image/{name}.svg"),
        Route(Kind.ARTICLE, "/story/{number}/{name}"),
        Route(Kind.LIST, "/latest?page={page}"),
        Route(Kind.LIST, "/latest"),
        Route(Kind.LIST, "/section/{section}?page={page}"),
        Route(Kind.LIST, "/section/{section}"),
    )

    def render(self, site: Site, view: PageView) -> str:
        """Return the page's HTML."""
        return pages.render(site, view, self.static_pages)
