"""Whole pages: article, home, list, static page, soft 404."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...resource import Kind, PageView, Resource
from ..markup import esc, page_window, weekday
from .article import article_html
from .blocks import blocks, list_html
from .head import head

if TYPE_CHECKING:
    from ...site import Site

SEARCH = "search"
STATIC = {
    "com-1": ("매체소개", "{name}은 한여울 골짜기 일곱 고을의 소식을 날마다 적습니다."),
    "privacy": ("개인정보처리방침", "{name}은 회원 정보를 목적 밖에 쓰지 않습니다."),
    "ad": ("광고문의", "광고와 구독은 대표전화로 문의해 주십시오."),
}
_NOTHING_FOUND = ("검색 결과", "찾으시는 말이 담긴 기사가 없습니다.")


def render(site: Site, view: PageView) -> str:
    """Return the HTML of a page."""
    return "".join((head(site, view), _header(site, view), _main(site, view), _footer(site)))


def _menu_item(url: str, code: str, name: str) -> str:
    link = f'<a href="{esc(url)}" target="_top" class="gl-menu-link">{esc(name)}</a>'
    return f'<li class="gl-menu-item" data-menu-code="{code}">{link}</li>\n'


def _header(site: Site, view: PageView) -> str:
    menu = "".join(_menu_item(site.url(Resource(Kind.LIST, section=one.code)), one.code, one.name) for one in site.sections)
    logo = site.url(Resource(Kind.ASSET, name=f"logo:{site.name}"))
    everything = _menu_item(site.url(Resource(Kind.LIST)), "ALL", "전체기사")
    return f"""<body class="">
<nav class="skip-nav"><a href="#user-menu" class="skip-nav-item">주요서비스 바로가기</a>
<a href="#user-container" class="skip-nav-item">본문 바로가기</a></nav>
<div id="user-wrap" class="user-wrap"><div id="user-wrapper">
<header id="user-header" class="user-header">
<div id="user-gnb" class="gl-gnb"><div class="index-width">
	<div class="gl-updated">발행일: {view.made:%Y-%m-%d %H:%M} ({weekday(view.made)}) </div>
	<ul class="gl-account ms-auto"><li class="gl-account-item">
	<a href="{site.base_url}/member/login.html" class="gl-account-link">로그인</a></li></ul>
</div></div>
<header id="nav-header" class="gl-logo-container"><div class="gl-logo"><a href="{site.base_url}/" target="_top">
	<img src="{logo}" alt="{esc(site.name)}" height="64" /></a></div></header>
<nav id="user-nav" class="gl-nav index-width"><ul id="user-menu" class="gl-menu">
{everything}{menu}</ul></nav>
</header>
<main id="user-container" class="user-container"><div class="position-relative index-width">
"""


def _main(site: Site, view: PageView) -> str:
    if view.story is not None:
        return article_html(site, view, view.story)
    side = blocks(site, view.zone("side"), 23)
    return f'<div class="grid"><div class="grid-body">{_column(site, view)}</div><aside class="grid-side">{side}</aside></div>\n'


def _column(site: Site, view: PageView) -> str:
    kind = view.resource.kind
    if kind is Kind.LIST:
        return _list(site, view)
    if kind is Kind.PAGE:
        heading, text = STATIC.get(view.resource.name, _NOTHING_FOUND)
        return f'{_page_header(heading)}<div class="com-page"><p>{esc(text.format(name=site.name))}</p></div>'
    if kind is Kind.SOFT_404:
        return (
            f'<div class="notice-box"><p>삭제되었거나 존재하지 않는 기사입니다.</p><p><a href="{site.base_url}/">첫 화면으로</a></p></div>'
        )
    if kind is Kind.DISALLOWED:
        return '<div class="notice-box"><p>회원 전용 화면입니다.</p></div>'
    return blocks(site, view.zone("main"), 40)


def _list(site: Site, view: PageView) -> str:
    name = view.section.name if view.section else "전체기사"
    (listed,) = view.zone("main")
    body = list_html(site, listed) if listed.stories else '<p class="no-list">등록된 기사가 없습니다.</p>'
    page, last = view.resource.page, view.last_page
    numbers = page_window(page, last)
    links = [_page_link(site, view, at, str(at)) for at in numbers]
    if numbers.start > 1:
        links.insert(0, _page_link(site, view, numbers.start - 1, "이전"))
    if numbers.stop <= last:
        links.append(_page_link(site, view, numbers.stop, "다음"))
    paging = f'<nav class="pagination"><ul>{"".join(links)}</ul></nav>'
    return f"{_page_header(name)}\n{body}\n{paging}"


def _page_header(name: str) -> str:
    return f'<header class="page-header"><h3 class="heading">{esc(name)}</h3></header>'


def _page_link(site: Site, view: PageView, page: int, text: str) -> str:
    if page == view.resource.page:
        return f'<li class="current">{text}</li>'
    url = esc(site.url(Resource(Kind.LIST, section=view.resource.section, page=page)))
    return f'<li><a href="{url}">{text}</a></li>'


def _footer(site: Site) -> str:
    links = "".join(
        f'<li class="footer-nav-item"><a href="{esc(site.url(Resource(Kind.PAGE, name=name)))}" class="footer-nav-link">{heading}</a></li>'
        for name, (heading, _) in STATIC.items()
    )
    name = esc(site.name)
    return f"""</div></main>
</div>
<footer id="user-footer"><article class="footer-nav-container"><ul class="footer-nav index-width">{links}</ul></article>
<article class="index-width"><ul class="gl-address"><li class="gl-address-item">법인명: (주){name}</li>
<li class="gl-address-item">주소: 한여울군 물레방앗길 7</li><li class="gl-address-item">대표전화: 000-000-0000</li>
<li class="gl-address-item">제호: {name}</li><li class="gl-address-item">등록번호: 가상 아00{site.seed:03d}</li>
<li class="gl-address-item">등록일: 2016-05-09</li><li class="gl-address-item">발행·편집인: 남로운</li>
<li class="gl-address-item copyright">Copyright by {name} All rights reserved.</li></ul>
<div class="ndsoft">ND소프트</div></article></footer>
</div>
</body>
</html>
"""


def not_found(site: Site) -> str:
    """Return the page that goes with a 404."""
    return f"""<!doctype html>
<html lang="ko"><head><meta charset="utf-8"><title>404 - {esc(site.name)}</title></head>
<body><h1>404</h1><p>페이지를 찾을 수 없습니다.</p><p><a href="{site.base_url}/">{esc(site.name)}</a></p></body></html>
"""
