"""Whole pages: head of the paper, article, home, list, static page, soft 404."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...languages.japanese import WEEKDAYS
from ...resource import Kind, PageView, Resource
from ..markup import esc
from ..templates import BlockStyle, block_html
from .article import article_html
from .head import head

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...site import Site

_IMAGE = '<span class="thumb"><img src="{src}" alt=""></span>'
_HEADING = '<h2 class="ttl"><span>{text}</span></h2>\n'
_LINE = '<li><a href="{url}">{title}</a><span class="time">{when}</span></li>\n'
_STYLES = {
    "top": BlockStyle(
        '<div class="topnews">\n{items}</div>\n',
        '<div class="topnews_in"><a href="{url}">{image}<h2>{title}</h2></a><p>{snippet}</p></div>\n',
        image=_IMAGE,
    ),
    "headlines": BlockStyle(
        '<section class="box">{heading}<ul class="list">\n{items}</ul></section>\n', _LINE, _HEADING, when="%m/%d %H:%M"
    ),
    "cards": BlockStyle(
        '<section class="box">{heading}<ul class="cards">\n{items}</ul></section>\n',
        '<li><a href="{url}">{image}<p class="card_ttl">{title}</p></a></li>\n',
        _HEADING,
        _IMAGE,
    ),
    "list": BlockStyle('<ul class="list list_big">\n{items}</ul>\n', _LINE, when="%Y/%m/%d %H:%M"),
    "related": BlockStyle(
        '<section class="kanren">{heading}<ul>\n{items}</ul></section>\n', '<li><a href="{url}">{title}</a></li>\n', _HEADING
    ),
    "ranking": BlockStyle(
        '<section class="box rank">{heading}<ol>\n{items}</ol></section>\n',
        '<li><span class="no">{rank}</span><a href="{url}">{title}</a></li>\n',
        _HEADING,
    ),
    "news": BlockStyle('<section class="box">{heading}<ul class="list">\n{items}</ul></section>\n', _LINE, _HEADING, when="%H:%M"),
}


def render(site: Site, view: PageView, static_pages: Mapping[str, tuple[str, ...]]) -> str:
    """Return the HTML of a page."""
    side = "".join(block_html(site, view, block, _STYLES[block.style]) for block in view.zone("side"))
    return f"""{head(site, view)}{_paper_head(site, view)}<div id="contents"><div id="main">
{_column(site, view, static_pages)}</div>
<div id="sub">{side}</div></div>
{_foot(site)}"""


def _paper_head(site: Site, view: PageView) -> str:
    made = view.made
    items = "".join(
        f'<li><a href="{esc(site.url(Resource(Kind.LIST, section=one.code)))}">{esc(one.name)}</a></li>' for one in site.sections
    )
    return f"""<body>
<div id="header"><div class="head_in"><p class="logo"><a href="{site.base_url}/">{esc(site.name)}</a></p>
<p class="today">{made.year}年{made.month}月{made.day}日（{WEEKDAYS[made.weekday()]}）</p><p class="reg">
<a href="{site.base_url}/info/shop.html">購読申し込み</a></p></div>
<ul id="gnav"><li><a href="{site.base_url}/flash/">速報</a></li>{items}</ul></div>
"""


def _column(site: Site, view: PageView, static_pages: Mapping[str, tuple[str, ...]]) -> str:
    kind = view.resource.kind
    if view.story is not None:
        below = "".join(block_html(site, view, block, _STYLES[block.style]) for block in view.zone("below"))
        return article_html(site, view, view.story) + below
    if kind is Kind.LIST:
        return _list(site, view)
    if kind is Kind.PAGE:
        heading, *lines = static_pages[view.resource.name]
        return f"<h1>{esc(heading)}</h1>{''.join(f'<p>{esc(line.format(name=site.name))}</p>' for line in lines)}\n"
    if kind in (Kind.SOFT_404, Kind.DISALLOWED):
        return "<h1>表示できません</h1><p>この記事は公開を終了したか、会員専用です。</p>\n"
    return "".join(block_html(site, view, block, _STYLES[block.style]) for block in view.zone("main"))


def _list(site: Site, view: PageView) -> str:
    (listed,) = view.zone("main")
    body = block_html(site, view, listed, _STYLES["list"]) if listed.stories else "<p>記事はありません。</p>"
    page, section = view.resource.page, view.resource.section
    links = "".join(
        f"<b>{at}</b>" if at == page else f'<a href="{esc(site.url(Resource(Kind.LIST, section=section, page=at)))}">{at}</a>'
        for at in range(max(1, page - 4), min(view.last_page, page + 4) + 1)
    )
    name = view.section.name if view.section else "速報"
    return f'<h1 class="cat_ttl">{esc(name)}</h1>\n{body}<div class="pager">{links}</div>\n'


def _foot(site: Site) -> str:
    return f"""<div id="footer"><p>
<a href="{site.base_url}/info/company.html">会社案内</a>｜<a href="{site.base_url}/rss/index.rdf">RSS</a></p>
<p>記事・写真の無断転載を禁じます。 {esc(site.name)}社</p></div>
<div class="cookie" role="dialog" aria-label="Cookie"><p>当サイトではサービス向上のためCookieを使用しています。</p>
<button type="button">同意する</button></div>
</body>
</html>
"""
