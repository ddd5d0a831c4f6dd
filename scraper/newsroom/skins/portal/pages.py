"""Whole pages: article, home, list, static page, soft 404."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...resource import Kind, PageView, Resource
from ..heads import logo_path, paging, style_path, summary
from ..markup import esc
from ..templates import block_html, blocks_html
from .article import article_html
from .blocks import STYLES

if TYPE_CHECKING:
    from ...site import Site

STATIC = {
    "about": ("서비스 안내", "{name}은 여러 언론사의 기사를 한곳에서 보여 줍니다.", "기사의 저작권은 각 언론사에 있습니다."),
    "rule": ("기사 배열 원칙", "{name}의 기사 배열은 자동으로 이루어집니다."),
}


def render(site: Site, view: PageView) -> str:
    """Return the HTML of a page."""
    menu = "".join(
        f'<li class="Nlist_item"><a href="{esc(site.skin.path(Resource(Kind.LIST, section=one.code)))}">{esc(one.name)}</a></li>'
        for one in site.sections
    )
    side = blocks_html(site, view, view.zone("side"), STYLES)
    return f"""{_head(site, view)}<body>
<div class="u_skip"><a href="#ct">본문 바로가기</a></div>
<header class="header"><div class="header_inner"><h1><a href="/"><img src="{logo_path(site)}" alt="{esc(site.name)}"></a></h1>
<form class="find"><input type="search" placeholder="뉴스 검색"></form><a href="/my/login">로그인</a></div></header>
<nav class="Nnav"><ul><li class="Nlist_item"><a href="{site.skin.path(Resource(Kind.LIST))}">속보</a></li>{menu}</ul></nav>
<div id="ct_wrap" class="ct_wrap"><main id="ct" class="ct_scroll">
{_main(site, view)}
</main><aside class="ct_aside">{side}</aside></div>
<footer class="footer"><a href="/notice/about">서비스 안내</a> <a href="/notice/rule">기사 배열 원칙</a>
<p>본 콘텐츠의 저작권은 제공처 또는 {esc(site.name)}에 있으며,
이를 무단 이용하는 경우 저작권법 등에 따라 법적 책임을 질 수 있습니다.</p></footer>
</body></html>
"""


def _head(site: Site, view: PageView) -> str:
    said = summary(site, view, "{title}")
    title, text, url = esc(said.title), esc(said.description), esc(view.url)
    press = view.story.publisher if view.story else None
    author = f'<meta property="og:article:author" content="{esc(press)} | {esc(site.name)}">\n' if press else ""
    kind = "article" if view.story else "website"
    return f"""<!doctype html>
<html lang="ko" data-useragent="pc"><head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<meta property="og:title" content="{title}"><meta property="og:type" content="{kind}"><meta property="og:url" content="{url}">
<meta property="og:image" content="{esc(said.image)}"><meta property="og:description" content="{text}">
<meta property="og:site_name" content="{esc(site.name)}">
{author}<meta name="twitter:card" content="summary"><meta name="twitter:title" content="{title}">
<link rel="canonical" href="{url}"><link rel="stylesheet" href="{style_path(site)}">
<script>window.__page = {{"now": "{view.made:%Y%m%d%H%M%S}", "service": "news"}};</script>
</head>
"""


def _main(site: Site, view: PageView) -> str:
    kind = view.resource.kind
    if view.story is not None:
        return article_html(site, view, view.story)
    if kind is Kind.LIST:
        (listed,) = view.zone("main")
        links = " ".join(
            f"<strong>{text}</strong>" if path is None else f'<a href="{esc(path)}">{text}</a>' for text, path in paging(site, view)
        )
        heading = f'<div class="section_title"><h2 class="section_title_h">{esc(listed.heading or "")}</h2></div>'
        return f'{heading}{block_html(site, view, listed, STYLES["list"])}<div class="paging">{links}</div>'
    if kind is Kind.PAGE:
        heading, *lines = STATIC[view.resource.name]
        return (
            f'<div class="notice"><h2>{heading}</h2>' + "".join(f"<p>{esc(line.format(name=site.name))}</p>" for line in lines) + "</div>"
        )
    if kind in (Kind.SOFT_404, Kind.DISALLOWED):
        return '<div class="error_msg"><h2>기사를 찾을 수 없습니다.</h2><p>언론사의 요청으로 삭제되었거나 주소가 바뀐 기사입니다.</p></div>'
    return blocks_html(site, view, view.zone("main"), STYLES)
