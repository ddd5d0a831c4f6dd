"""Whole pages: article, home, list, static page, soft 404."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...resource import Kind, PageView, Resource
from ..heads import logo_path, metadata_time, paging, style_path, summary
from ..markup import esc, weekday
from ..templates import block_html, blocks_html
from .article import article_html
from .blocks import STYLES

if TYPE_CHECKING:
    from ...content import Story
    from ...site import Site

STATIC = {
    "com-1": ("회사소개", "{name}은 남쪽 바다 열두 고을의 신문입니다."),
    "com-2": ("구독신청", "{name}의 종이 신문은 한 주에 두 번 나옵니다."),
}


def render(site: Site, view: PageView) -> str:
    """Return the HTML of a page."""
    side = blocks_html(site, view, view.zone("side"), STYLES)
    return f"""{_head(site, view)}{_header(site, view)}<div id="user-container"><div class="user-content">
{_main(site, view)}
</div><aside class="user-aside">{side}</aside></div>
<footer id="user-footer"><p><a href="/com/com-1.html">회사소개</a> <a href="/com/com-2.html">구독신청</a></p>
<p>{esc(site.name)} | 등록번호 : 가상 다00{site.seed:03d} | 발행인 : 탁지담 | 주소 : 은여울시 포구로 8 | 대표전화 : 000-000-0000</p>
<p>Copyright © 2025 {esc(site.name)}. All rights reserved. mail to webmaster@{esc(site.host)}</p><p>ND소프트</p></footer>
</div></body></html>
"""


def _head(site: Site, view: PageView) -> str:
    said = summary(site, view, "{title} < {section} < 기사본문 - {paper}")
    title, text, url = esc(said.title), esc(said.description), esc(view.url)
    return f"""<!DOCTYPE html>
<html lang="ko"><head>
<meta charset="utf-8">
<title>{title}</title>
<meta name="title" content="{title}"><meta name="description" content="{text}"><meta name="author" content="{esc(site.name)}">
<meta property="og:title" content="{title}"><meta property="og:description" content="{text}"><meta property="og:url" content="{url}">
<meta property="og:image" content="{esc(said.image)}"><meta property="og:site_name" content="{esc(site.name)}">
{_times(site, view.story) if view.story else ""}<link rel="canonical" href="{url}">
<link rel="alternate" type="application/rss+xml" title="전체기사" href="/rss/allArticle.xml">
<link rel="stylesheet" href="{style_path(site)}">
</head>
"""


def _times(site: Site, story: Story) -> str:
    """Times in metadata: on the pages whose oddity says how, and only to the precision that the page prints."""
    if "utc_metadata" not in story.oddities or story.date_form != "minute":
        return ""
    edited = ""
    if story.told_modified:
        edited = f'<meta property="article:modified_time" content="{metadata_time(site, story, story.told_modified)}">\n'
    return f'<meta property="article:published_time" content="{metadata_time(site, story, story.published)}">\n{edited}'


def _header(site: Site, view: PageView) -> str:
    menu = "".join(
        f'<li><a href="{esc(site.skin.path(Resource(Kind.LIST, section=one.code)))}">{esc(one.name)}</a></li>' for one in site.sections
    )
    return f"""<body><div id="user-wrap">
<header id="user-header"><div class="top-line"><span class="dated">UPDATED. {view.made:%Y-%m-%d %H:%M} ({weekday(view.made)})</span>
<span><a href="/member/login">로그인</a> 회원가입</span></div>
<div class="logo"><a href="/"><img src="{logo_path(site)}" alt="{esc(site.name)}"></a></div>
<nav><ul id="user-menu"><li><a href="{esc(site.skin.path(Resource(Kind.LIST)))}">전체기사</a></li>{menu}</ul></nav></header>
"""


def _main(site: Site, view: PageView) -> str:
    kind = view.resource.kind
    if view.story is not None:
        return article_html(site, view, view.story)
    if kind is Kind.LIST:
        (listed,) = view.zone("main")
        links = "".join(
            f'<li class="current">{text}</li>' if path is None else f'<li><a href="{esc(path)}">{text}</a></li>'
            for text, path in paging(site, view)
        )
        heading = f'<header class="article-list-header"><h3 class="heading">{esc(listed.heading or "")}</h3></header>'
        return f'{heading}{block_html(site, view, listed, STYLES["list"])}<ul class="pagination">{links}</ul>'
    if kind is Kind.PAGE:
        heading, *lines = STATIC[view.resource.name]
        return f"<h3>{heading}</h3>" + "".join(f"<p>{esc(line.format(name=site.name))}</p>" for line in lines)
    if kind in (Kind.SOFT_404, Kind.DISALLOWED):
        return '<p class="no-article">삭제된 기사이거나 볼 수 없는 화면입니다.</p>'
    return blocks_html(site, view, view.zone("main"), STYLES)
