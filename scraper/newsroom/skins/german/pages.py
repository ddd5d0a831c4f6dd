"""Whole pages: head of the paper, article, home, list, static page, soft 404."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...languages.german import MONTHS, WEEKDAYS
from ...resource import Kind, PageView, Resource
from ..markup import esc
from ..templates import BlockStyle, block_html
from .article import article_html
from .head import head

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...site import Site

_IMAGE = '<img src="{src}" alt="" loading="lazy">'
_HEADING = '<h2 class="leiste">{text}</h2>\n'
_STYLES = {
    "opener": BlockStyle(
        '<div class="aufmacher">\n{items}</div>\n',
        '<div class="teaser"><a href="{url}">{image}<h2>{title}</h2></a><p>{snippet}</p></div>\n',
        image=_IMAGE,
    ),
    "tiles": BlockStyle(
        '<section class="kacheln">{heading}<div class="kacheln__reihe">\n{items}</div></section>\n',
        '<div class="teaser"><a href="{url}">{image}<h3>{title}</h3></a></div>\n',
        _HEADING,
        _IMAGE,
    ),
    "rows": BlockStyle(
        '<section class="zeilen">{heading}\n{items}</section>\n',
        '<div class="teaser teaser--zeile">{image}<div><a href="{url}"><h3>{title}</h3></a><p>{snippet}</p></div></div>\n',
        _HEADING,
        _IMAGE,
    ),
    "list": BlockStyle(
        '<div class="liste">\n{items}</div>\n',
        '<div class="teaser teaser--zeile">{image}<div><span class="datum">{when}</span><a href="{url}"><h3>{title}</h3></a><p>'
        "{snippet}</p></div></div>\n",
        image=_IMAGE,
        when="%d.%m.%Y",
    ),
    "ranking": BlockStyle(
        '<section class="randspalte">{heading}<ol>\n{items}</ol></section>\n',
        '<li><b>{rank}</b><a href="{url}">{title}</a></li>\n',
        _HEADING,
    ),
    "ticker": BlockStyle(
        '<section class="randspalte">{heading}<ul>\n{items}</ul></section>\n',
        '<li><time>{when}</time><a href="{url}">{title}</a></li>\n',
        _HEADING,
        when="%H:%M",
    ),
}
_COOKIES = """<div class="einwilligung" role="dialog" aria-label="Einwilligung"><p><strong>Mit Werbung weiterlesen</strong>
<br>Wir und unsere Partner verarbeiten Daten. Ihre Einwilligung können Sie jederzeit widerrufen.</p>
<button type="button">Einwilligen und weiter</button></div>
"""


def render(site: Site, view: PageView, static_pages: Mapping[str, tuple[str, ...]]) -> str:
    """Return the HTML of a page."""
    side = "".join(block_html(site, view, block, _STYLES[block.style]) for block in view.zone("side"))
    return f"""{head(site, view)}{_paper_head(site, view)}<div class="seite"><main class="haupt">
{_column(site, view, static_pages)}</main>
<aside class="rand">{side}</aside></div>
{_foot(site)}"""


def _paper_head(site: Site, view: PageView) -> str:
    items = "".join(
        f'<li><a href="{esc(site.url(Resource(Kind.LIST, section=one.code)))}">{esc(one.name)}</a></li>' for one in site.sections
    )
    day = f"{WEEKDAYS[view.made.weekday()]}, {view.made.day}. {MONTHS[view.made.month - 1]} {view.made.year}"
    return f"""<body>
<header class="kopf"><div class="kopf__zeile"><span class="kopf__datum">{day}</span><a href="{site.base_url}/service/abo.html">Abo</a></div>
<p class="kopf__titel"><a href="{site.base_url}/">{esc(site.name)}</a></p>
<nav class="kopf__menue"><ul>{items}<li><a href="{site.base_url}/archiv/">Archiv</a></li></ul></nav></header>
"""


def _column(site: Site, view: PageView, static_pages: Mapping[str, tuple[str, ...]]) -> str:
    kind = view.resource.kind
    if view.story is not None:
        below = "".join(block_html(site, view, block, _STYLES[block.style]) for block in view.zone("below"))
        return article_html(site, view, view.story, below)
    if kind is Kind.LIST:
        return _list(site, view)
    if kind is Kind.PAGE:
        heading, *lines = static_pages[view.resource.name]
        return f"<h1>{esc(heading)}</h1>{''.join(f'<p>{esc(line.format(name=site.name))}</p>' for line in lines)}\n"
    if kind in (Kind.SOFT_404, Kind.DISALLOWED):
        return "<h1>Nicht mehr verfügbar</h1><p>Dieser Inhalt wurde gelöscht oder ist nur für Abonnenten zugänglich.</p>\n"
    return "".join(block_html(site, view, block, _STYLES[block.style]) for block in view.zone("main"))


def _list(site: Site, view: PageView) -> str:
    (listed,) = view.zone("main")
    body = block_html(site, view, listed, _STYLES["list"]) if listed.stories else "<p>Keine weiteren Artikel.</p>"
    page, section = view.resource.page, view.resource.section
    shown = range(max(1, page - 3), min(view.last_page, page + 3) + 1)
    links = "".join(
        f'<li class="aktiv">{at}</li>'
        if at == page
        else f'<li><a href="{esc(site.url(Resource(Kind.LIST, section=section, page=at)))}">{at}</a></li>'
        for at in shown
    )
    name = view.section.name if view.section else "Archiv"
    return f'<h1 class="rubrik">{esc(name)}</h1>\n{body}<ul class="seiten">{links}</ul>\n'


def _foot(site: Site) -> str:
    return f"""<footer class="fuss"><p>
<a href="{site.base_url}/service/impressum.html">Impressum</a> · <a href="{site.base_url}/rss.xml">RSS</a></p>
<p>© 2025 {esc(site.name)} Verlag GmbH</p></footer>
{_COOKIES}</body>
</html>
"""
