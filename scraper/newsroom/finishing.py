"""What is done to a page's HTML after its skin made it: counters, other addresses, another layout's style sheet, a site below a path."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from .dice import Dice
from .resource import Kind, PageView, Resource
from .variants import with_sessions, with_variants

if TYPE_CHECKING:
    from .site import Site

_ROOTED = re.compile(r"""(=\s*["']|\b(?:href|src|action|background)=|\burl\(["']?)/(?!/)""")
_COUNTERS = {"ko": "조회 {:,}", "en": "{:,} views", "de": "{:,} Aufrufe", "ja": "閲覧数 {:,}"}


def finished(site: Site, view: PageView, page: str) -> str:
    """Return the page as it is sent."""
    if view.skin is not None and view.skin is not site.skin:
        page = _other_style(site, view.skin.name, page)
    if site.life.lively:
        page = page.replace("</body>", _counter(site, view) + "</body>", 1)
    if site.faults is not None and view.resource.kind is Kind.HOME:
        page = page.replace("</head>", site.faults.head_links(site) + "</head>", 1)
        page = page.replace("</body>", site.faults.links(site) + "</body>", 1)
    if view.story is not None:
        page = with_variants(site, view, page)
    if site.variants.session:
        page = with_sessions(site, view, page)
    return below_path(site, page)


def _counter(site: Site, view: PageView) -> str:
    views = Dice(site.seed, "views", view.url).number(40, 9_000) + view.views
    return f'<div class="view_count">{_COUNTERS[site.skin.habits.language].format(views)}</div>'


def _other_style(site: Site, name: str, page: str) -> str:
    """Ask for the style sheet of the layout the page wears."""
    style = site.skin.path(Resource(Kind.ASSET, name="style"))
    return page.replace(f'{style}"', f'{style}?layout={name}"')


def below_path(site: Site, page: str) -> str:
    """Put a site's path in front of addresses that begin at the root of the host."""
    path = urlsplit(site.base_url).path
    return _ROOTED.sub(rf"\g<1>{path}/", page) if path else page
