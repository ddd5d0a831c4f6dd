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
    dates=(("minute", 70), ("second", 30)),
    captions=(("figcaption", 88), ("bare", 12)),
    copyrights=((None, 60), ("© {paper}. Alle Rechte vorbehalten.", 40)),
    modified=0.5,
    tags=0.7,
    headings=0.4,
    language="de",
    states_news=("second", "minute", "day", "none", "modified"),
    zone=ZoneInfo("Europe/Berlin"),
    organisation="paper",
    layouts=(("news", 62), ("live", 6), ("gallery", 6), ("video", 5), ("parts", 5), ("paywall", 16)),
    kickers=0.85,
    slug=slug,
)
_SECTIONS = (
    Section("local", "Lokales", "lokales"),
    Section("politics", "Politik", "politik"),
    Section("business", "Wirtschaft", "wirtschaft"),
    Section("culture", "Kultur", "kultur"),
    Section("opinion", "Meinung", "meinung"),
)
_SIDE = (
    BlockPlan("side", "ranking", "Meistgelesen", "popular", 5),
    BlockPlan("side", "ticker", "Neueste Nachrichten", "latest", 6),
)
_HOME = (
    BlockPlan("main", "opener", None, "photo", 1, 200),
    BlockPlan("main", "tiles", "Lokales", "local", 4),
    BlockPlan("main", "rows", "Politik", "politics", 4, 160),
    BlockPlan("main", "tiles", "Wirtschaft", "business", 4),
    BlockPlan("main", "rows", "Kultur", "culture", 3, 160),
    BlockPlan("main", "tiles", "Meinung", "opinion", 2),
    *_SIDE,
)
_ARTICLE = (
    BlockPlan("inline", "inline", "Lesen Sie auch", "related", 2),
    BlockPlan("below", "tiles", "Mehr zum Thema", "related", 4),
    *_SIDE,
)


class GermanDaily(PlainSkin):
    """Local times without a zone on the page; times in metadata, where there are any, have the offset of the season."""

    name = "german"
    habits = _HABITS
    sections = _SECTIONS
    first_number = 20_571_204
    per_page = 16
    prints_date = True
    has_news_sitemap = True
    disallowed = ("/suche", "/konto/")
    lost = ("Seite nicht gefunden", "Die gewünschte Seite gibt es nicht oder nicht mehr.")
    static_pages: ClassVar[Mapping[str, tuple[str, ...]]] = {
        "impressum": ("Impressum", "{name} Verlag GmbH, Kornplatz 3, Kornfurt. Verantwortlich im Sinne des Presserechts: die Redaktion."),
        "abo": ("Abonnement", "Digital ab 9,90 Euro im Monat, gedruckt ab 39,50 Euro."),
    }
    plans = Plans(home=_HOME, article=_ARTICLE, beside=_SIDE, lost=_SIDE, all_stories="Archiv", lead_length=180)
    routes = (
        Route(Kind.NEWS_SITEMAP, "/sitemap-news.xml"),
        *(Route(Kind.PAGE, f"/service/{name}.html", name) for name in ("impressum", "abo")),
        Route(Kind.FEED, "/{section}/rss.xml"),
        Route(Kind.FEED, "/rss.xml"),
        Route(Kind.ASSET, "/static/app.css", "style"),
        Route(Kind.ASSET, "/bilder/{name}.svg"),
        Route(Kind.ARTICLE, "/{name}-{number}.html?page={page}"),
        Route(Kind.ARTICLE, "/{name}-{number}.html"),
        Route(Kind.LIST, "/archiv/seite-{page}"),
        Route(Kind.LIST, "/archiv/"),
        Route(Kind.LIST, "/{section}/seite-{page}"),
        Route(Kind.LIST, "/{section}/"),
    )

    def render(self, site: Site, view: PageView) -> str:
        """Return the page's HTML."""
        return pages.render(site, view, self.static_pages)
