"""Whole pages: header, article, home, list, static page, soft 404."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...resource import Kind, PageView, Resource
from ..markup import esc
from ..templates import BlockStyle, block_html
from .article import article_html, long_date
from .head import head

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...site import Site

_IMAGE = '<img class="wp-post-image" loading="lazy" src="{src}" alt="" width="320" height="200">'
_WIDGET = '<h2 class="widget-title">{text}</h2>'
_STYLES = {
    "lead": BlockStyle(
        frame='<section class="hero-post">{items}</section>',
        item='<article class="lead-post"><a class="post-thumb" href="{url}" aria-hidden="true" tabindex="-1">{image}</a>'
        '<div class="lead-text">'
        '<h2 class="entry-title"><a href="{url}" rel="bookmark">{title}</a></h2><div class="entry-summary"><p>{snippet}</p></div>'
        '<div class="entry-meta">{names} <span class="date">{when}</span></div></div></article>',
        image=_IMAGE,
        when="%B %d, %Y",
    ),
    "grid": BlockStyle(
        frame='<section class="post-grid">{heading}<div class="grid-items">\n{items}</div></section>',
        item='<article class="grid-post"><a href="{url}" rel="bookmark">{image}<h3 class="grid-title">{title}</h3></a></article>\n',
        heading='<h2 class="section-title"><a href="{more}">{text}</a></h2>',
        image=_IMAGE,
    ),
    "excerpts": BlockStyle(
        frame='<section class="post-excerpts">{heading}\n{items}</section>',
        item='<article class="excerpt-post">{image}<div><h3 class="entry-title"><a href="{url}" rel="bookmark">{title}</a></h3>'
        '<div class="entry-summary"><p>{snippet}</p></div></div></article>\n',
        heading='<h2 class="section-title"><a href="{more}">{text}</a></h2>',
        image=_IMAGE,
    ),
    "links": BlockStyle(
        frame='<section class="post-links">{heading}<ul>\n{items}</ul></section>',
        item='<li><a href="{url}" rel="bookmark">{title}</a></li>\n',
        heading='<h2 class="section-title"><a href="{more}">{text}</a></h2>',
    ),
    "list": BlockStyle(
        frame='<div class="archive-posts">\n{items}</div>',
        item='<article class="post hentry">{image}<div class="post-text"><h2 class="entry-title"><a href="{url}" rel="bookmark">'
        "{title}</a></h2>"
        '<div class="entry-meta"><span class="byline">{names}</span> <span class="date">{when}</span></div>'
        '<div class="entry-summary"><p>{snippet}</p></div></div></article>\n',
        image=_IMAGE,
        when="%B %d, %Y",
    ),
    "recent": BlockStyle(
        frame='<section class="widget widget_recent_entries">{heading}<ul>\n{items}</ul></section>',
        item='<li><a href="{url}">{title}</a> <span class="post-date">{when}</span></li>\n',
        heading=_WIDGET,
        when="%b %d",
    ),
    "popular": BlockStyle(
        frame='<section class="widget widget_top-posts">{heading}<ol>\n{items}</ol></section>',
        item='<li><span class="rank">{rank}</span><a href="{url}">{title}</a></li>\n',
        heading=_WIDGET,
    ),
}
_COOKIES = """<div id="cookie-notice" role="dialog" aria-label="Cookie notice">
<p>We use cookies to improve your experience. By using this site you agree to our policy.</p>
<button type="button" id="cookie-accept">OK</button></div>
"""


def render(site: Site, view: PageView, static_pages: Mapping[str, tuple[str, ...]]) -> str:
    """Return the HTML of a page."""
    return "".join((head(site, view), _header(site, view), _main(site, view, static_pages), _footer(site)))


def _header(site: Site, view: PageView) -> str:
    items = "".join(
        f'<li class="menu-item"><a href="{esc(site.url(Resource(Kind.LIST, section=one.code)))}">{esc(one.name)}</a></li>\n'
        for one in site.sections
    )
    kind = "single single-post" if view.story else "home blog" if view.resource.kind is Kind.HOME else "archive"
    return f"""<body class="{kind} wp-theme-valley">
<a class="skip-link screen-reader-text" href="#content">Skip to content</a>
<div id="page" class="site">
<div class="top-bar"><span class="top-date">{view.made:%A}, {long_date(view.made)}</span><span class="top-links">
<a href="{site.base_url}/subscribe/">Subscribe</a></span></div>
<header id="masthead" class="site-header"><p class="site-title"><a href="{site.base_url}/" rel="home">{esc(site.name)}</a></p>
<p class="site-description">The valley’s own paper since 1889</p></header>
<nav id="site-navigation" class="main-navigation"><ul>
<li class="menu-item"><a href="{site.url(Resource(Kind.LIST))}">Latest</a></li>
{items}</ul></nav>
<div id="content" class="site-content">
"""


def _main(site: Site, view: PageView, static_pages: Mapping[str, tuple[str, ...]]) -> str:
    side = "\n".join(block_html(site, view, block, _STYLES[block.style]) for block in view.zone("side"))
    aside = f'<aside id="secondary" class="widget-area">\n{side}\n</aside>' if side else ""
    return (
        f'<div id="primary" class="content-area"><main id="main" class="site-main">\n{_column(site, view, static_pages)}</main>'
        f"</div>\n{aside}\n"
    )


def _column(site: Site, view: PageView, static_pages: Mapping[str, tuple[str, ...]]) -> str:
    kind = view.resource.kind
    if view.story is not None:
        return article_html(site, view, view.story)
    if kind is Kind.LIST:
        return _list(site, view)
    if kind is Kind.PAGE:
        heading, *lines = static_pages[view.resource.name]
        text = "".join(f"<p>{esc(line.format(name=site.name))}</p>" for line in lines)
        return (
            f'<article class="page type-page"><h1 class="entry-title">{esc(heading)}</h1><div class="entry-content">{text}</div>'
            f"</article>\n"
        )
    if kind is Kind.SOFT_404:
        return (
            '<section class="no-results"><h1 class="page-title">This story is no longer available</h1>'
            "<p>It may have been removed.</p></section>\n"
        )
    if kind is Kind.DISALLOWED:
        return '<section class="no-results"><h1 class="page-title">Archives</h1><p>Please log in to browse the archives.</p></section>\n'
    return "\n".join(block_html(site, view, block, _STYLES[block.style]) for block in view.zone("main"))


def _list(site: Site, view: PageView) -> str:
    (listed,) = view.zone("main")
    name = view.section.name if view.section else "Latest"
    body = block_html(site, view, listed, _STYLES["list"]) if listed.stories else '<p class="no-posts">There are no stories here.</p>'
    return f"""<header class="page-header"><h1 class="page-title">{esc(name)}</h1></header>
{body}
<nav class="navigation pagination"><div class="nav-links">{_paging(site, view)}</div></nav>
"""


def _paging(site: Site, view: PageView) -> str:
    page, last = view.resource.page, view.last_page
    links = []
    for at in sorted({1, *range(max(1, page - 2), min(last, page + 2) + 1), last}):
        url = esc(site.url(Resource(Kind.LIST, section=view.resource.section, page=at)))
        current = f'<span class="page-numbers current">{at}</span>'
        links.append(current if at == page else f'<a class="page-numbers" href="{url}">{at}</a>')
    return " ".join(links)


def _footer(site: Site) -> str:
    links = " · ".join(f'<a href="{site.base_url}/{name}/">{label}</a>' for name, label in (("about", "About Us"), ("contact", "Contact")))
    return f"""</div>
<footer id="colophon" class="site-footer"><p>{links}</p><p class="site-info">© 2025 {esc(site.name)} · Proudly powered by WordPress</p>
</footer>
</div>
{_COOKIES}</body>
</html>
"""
