"""Whole pages: article, home, section front, list, static page, soft 404."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...resource import Kind, PageView, Resource
from ..heads import logo_path, paging, style_path, summary
from ..markup import esc, weekday
from ..mediaon.chrome import ticker
from ..templates import block_html, blocks_html
from .article import article_html
from .blocks import STYLES

if TYPE_CHECKING:
    from ...site import Site

STATIC = {
    "company": ("신문사소개", "{name}은 가람 골짜기의 소식을 전합니다.", "2009년부터 날마다 두 번 새 소식을 올립니다."),
    "policy": ("개인정보처리방침", "{name}은 꼭 필요한 정보만 모읍니다."),
}


def render(site: Site, view: PageView) -> str:
    """Return the HTML of a page."""
    side = blocks_html(site, view, view.zone("side"), STYLES)
    return f"""{_head(site, view)}{_header(site, view)}<div id="container" class="con_wrap">
<div class="con_left">
{_main(site, view)}</div>
<div class="con_right">{side}</div>
</div>
{_footer(site, view)}"""


def _head(site: Site, view: PageView) -> str:
    said = summary(site, view, "{title} - {paper}")
    title, text, url = esc(said.title), esc(said.description), esc(view.url)
    return f"""<!DOCTYPE html>
<html lang="ko">
<head>
<meta charset="UTF-8">
<title>{title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1.0">
<meta property="og:type" content="article" />
<meta property="og:url" content="{url}" />
<meta property="og:title" content="{title}" />
<meta property="og:description" content="{text}" />
<meta property="og:image" content="{esc(said.image)}" />
<meta name="description" content="{text}" />
<link rel="canonical" href="{url}" />
<link rel="alternate" type="application/rss+xml" title="RSS 2.0" href="/data/rss/news.xml">
<link rel="stylesheet" href="{style_path(site)}">
<script>var jQuery11 = function () {{ return {{ bxSlider: function () {{}} }}; }};</script>
</head>
"""


def _header(site: Site, view: PageView) -> str:
    menu = "".join(
        f'<li><a href="{esc(site.skin.path(Resource(Kind.FRONT, section=section.code)))}">{esc(section.name)}</a></li>'
        for section in site.sections
    )
    everything = site.skin.path(Resource(Kind.LIST))
    return f"""<body>
<div class="respon_wrap active">
<div class="top_bar"><div><p class="today_txt">{view.made:%Y.%m.%d}({weekday(view.made)})</p>
{ticker(site, view)}
<a href="/member/login" class="login">로그인</a></div></div>
<div id="header"><h1><a href="/"><img src="{logo_path(site)}" alt="{esc(site.name)}"></a></h1>
<div class="com_ban"><a href="/news/banner_click.php?no=3">배너</a></div></div>
<div class="gnb_wrap"><ul id="gnb"><li><a href="{everything}">전체기사</a></li>{menu}</ul>
<div class="search_box"><form><fieldset><legend>기사검색</legend>
<a href="javascript:void(0)" class="btn_all_search">검색창 열기</a></fieldset></form></div></div>
"""


def _main(site: Site, view: PageView) -> str:
    kind = view.resource.kind
    if view.story is not None:
        return article_html(site, view, view.story)
    if kind in (Kind.LIST, Kind.FRONT):
        return _list(site, view)
    if kind is Kind.PAGE:
        heading, *lines = STATIC[view.resource.name]
        text = "".join(f"<p>{esc(line.format(name=site.name))}</p>" for line in lines)
        return f'<div class="path_wrap"><h3>{esc(heading)}</h3></div><div class="com_page">{text}</div>'
    if kind in (Kind.SOFT_404, Kind.DISALLOWED):
        return '<div class="msg_box"><p>삭제되었거나 없는 기사입니다.</p><p><a href="/">홈으로</a></p></div>'
    return blocks_html(site, view, view.zone("main"), STYLES)


def _list(site: Site, view: PageView) -> str:
    *others, listed = view.zone("main")
    name = view.section.name if view.section else "전체기사"
    links = "".join(
        f'<strong class="now">{text}</strong>' if path is None else f'<a href="{esc(path)}">{text}</a>' for text, path in paging(site, view)
    )
    if view.resource.kind is Kind.FRONT:
        more = esc(site.skin.path(Resource(Kind.LIST, section=view.resource.section)))
        links = f'<a href="{more}">목록 더보기</a>'
    return f"""{blocks_html(site, view, others, STYLES)}<div class="path_wrap"><h3>{esc(name)}</h3></div>
{block_html(site, view, listed, STYLES["list"])}
<div class="paging">{links}</div>
"""


def _footer(site: Site, view: PageView) -> str:
    name = esc(site.name)
    return f"""<div id="footer"><p><a href="/home/page.html?code=company">신문사소개</a>
<a href="/home/page.html?code=policy">개인정보처리방침</a></p>
<p class="ffd">{name} | 등록번호 가상 아00{site.seed:03d} | 발행·편집인 : 우해찬 | 주소 : 가람군 은행나무길 31 | 전화 000-000-0000<br>
{name}의 모든 콘텐츠(기사)는 저작권의 보호를 받는 바 무단 전재, 복사, 배포 등을 금합니다.</p>
<p class="ffd"><span>UPDATE</span>: {view.made:%Y년 %m월 %d일 %H시 %M분}</p>
<a href="#header" class="btn_top">최상단으로</a> <i>powered by mediaOn</i></div>
</div>
</body>
</html>
<!-- MAKE FILE ({view.made:%Y-%m-%d %H:%M:%S}) -->
"""
