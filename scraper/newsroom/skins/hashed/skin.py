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
from . import build, pages

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...content import Story
    from ...resource import PageView, Resource
    from ...site import Site


def slug(story: Story) -> str:
    """Return the title."""
    return slugify(story.title)


_HABITS = Habits(
    bylines=(),
    dates=(("second", 60), ("minute", 30), ("modified", 10)),
    captions=(("figcaption", 85), ("bare", 15)),
    copyrights=((None, 100),),
    modified=0.5,
    tags=0.6,
    headings=0.3,
    language="de",
    states_news=("second", "minute", "day", "none", "modified"),
    zone=ZoneInfo("Europe/Berlin"),
    times="unzoned",
    layouts=(("news", 74), ("live", 6), ("gallery", 6), ("parts", 5), ("paywall", 9)),
    kickers=0.6,
    slug=slug,
)
_SECTIONS = (
    Section("local", "Vor Ort", "vor-ort"),
    Section("politics", "Politik", "politik"),
    Section("business", "Wirtschaft", "wirtschaft"),
    Section("culture", "Freizeit", "freizeit"),
    Section("opinion", "Debatte", "debatte"),
)
_BELOW = (
    BlockPlan("below", "cards", "Das könnte Sie interessieren", "popular", 4),
    BlockPlan("below", "lines", "Neu", "latest", 5),
)


class Hashed(PlainSkin):
    """Microdata for machines, relative hashes for class names, a time with its offset in `datetime` on two pages of three."""

    name = "hashed"
    habits = _HABITS
    sections = _SECTIONS
    first_number = 114_511
    per_page = 14
    disallowed = ("/suche", "/login")
    lost = ("Hoppla", "Diese Seite gibt es nicht.")
    static_pages: ClassVar[Mapping[str, tuple[str, ...]]] = {"ueber-uns": ("Über uns", "{name} berichtet aus dem Tal der Lemme.")}
    plans = Plans(
        home=(
            BlockPlan("main", "stage", None, "latest", 3, 150),
            BlockPlan("main", "cards", "Vor Ort", "local", 4),
            BlockPlan("main", "lines", "Politik", "politics", 5),
            BlockPlan("main", "cards", "Freizeit", "culture", 4),
        ),
        article=(BlockPlan("inline", "more", "Mehr zum Thema", "related", 1), *_BELOW),
        beside=_BELOW[:1],
        all_stories="Alles",
        lead_length=150,
    )
    routes = (
        Route(Kind.PAGE, "/ueber-uns", "ueber-uns"),
        Route(Kind.FEED, "/feed/{section}"),
        Route(Kind.FEED, "/feed"),
        Route(Kind.ASSET, "/_app/media/{name}.svg"),
        Route(Kind.ASSET, "/_app/{name}.css"),
        Route(Kind.ARTICLE, "/a/{number}/{name}?page={page}"),
        Route(Kind.ARTICLE, "/a/{number}/{name}"),
        Route(Kind.LIST, "/alles?page={page}"),
        Route(Kind.LIST, "/alles"),
        Route(Kind.LIST, "/r/{section}?page={page}"),
        Route(Kind.LIST, "/r/{section}"),
    )

    def path(self, resource: Resource) -> str:
        """Return path and query of a resource."""
        return f"/_app/{resource.name}.css" if resource.name.startswith("style-") else super().path(resource)

    def style_sheet(self, name: str) -> str | None:
        """Return the style sheet of a build (`style-…`)."""
        return build.style_sheet(name.removeprefix("style-")) if name.startswith("style-") else None

    def render(self, site: Site, view: PageView) -> str:
        """Return the page's HTML."""
        return build.with_hashed_classes(pages.render(site, view, self.static_pages), build.build_id(site.seed, view.made))
