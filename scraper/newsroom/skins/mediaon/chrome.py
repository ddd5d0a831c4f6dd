"""What stands around every page: head, date, ticker, menu, search, footer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...resource import Kind, Resource
from ...weather import SKIES
from ..markup import esc, weekday

if TYPE_CHECKING:
    from ...content import Reading
    from ...resource import PageView
    from ...site import Site


def head(site: Site, view: PageView, title: str, description: str, image: str) -> str:
    """Return the head element. As in the family, `og:type` is `article` on every page, and no metadata tells a date."""
    url, name, text = esc(view.url), esc(site.name), esc(description)
    return f"""<!DOCTYPE html>
<html lang="ko">
<head>
<meta charset="UTF-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="viewport" content="width=1060">
<meta property="og:url" content="{url}" />
<meta property="og:type" content="article" />
<meta property="og:title" content="{esc(title)}" />
<meta property="og:description" content="{text}" />
<meta property="og:image" content="{esc(image)}" />
<meta name="twitter:url" content="{url}" />
<meta name="twitter:title" content="{esc(title)}" />
<meta name="twitter:card" content="photo" />
<link rel="canonical" href="{url}" />
<link rel="alternate" type="application/rss+xml" title="RSS 2.0" href="/data/rss/news.xml">
<link type="text/css" rel="stylesheet" href="/data/skin/layout/1/m11/images/css/index_cache.css">
<title>{esc(title)}</title>
<meta name="subject" content="{name}" />
<meta name="copyright" content="{name}" />
<meta name="title" content="{esc(title)}" />
<meta name="description" content="{text}" />
<script type="text/javascript">var jQuery11 = function() {{ return {{ bxSlider: function() {{}} }}; }};</script>
</head>
"""


def header(site: Site, view: PageView, moving: str) -> str:
    """Return everything above the page's columns; `moving` is the strip of newest headlines, if the page has one."""
    return f"""<body>
<div class="body_wrap">
<ul class="accessibility"><li><a href="#gnb">주메뉴 바로가기</a></li><li><a href="#container">본문 바로가기</a></li></ul>
<div class="wrapper top_nav"><div>
	<ul class="tn_left"><li><a href="/">시작페이지로</a></li><li><a href="#">즐겨찾기</a></li></ul>
	<p class="today_txt">{view.made:%Y.%m.%d} ({weekday(view.made)})</p>
	{ticker(site, view)}
	<ul class="tn_right"><li><a href="/home/page.html?code=contact">내용문의</a></li>
	<li><a href="/member/member_login.html" class="c_black">로그인</a></li></ul>
</div></div>
<div id="header" class="wrapper"><div>
	<div class="head_top"><div>
		<h1><b><a href='/' target='_top'><img src='{_logo(site)}' alt='{esc(site.name)}' class='png24' /></a></b></h1>
		<div class="ht_right"><a href="/news/banner_click.php?no=17" target="_blank" class="com_ban">
			<img src="/data/photos/banner/17.svg" width="220" height="60" alt="배너" /></a></div>
	</div></div>
	<div class="head_cen">
		<ul id="gnb" class="vertical">{_menu(site)}</ul>
		<div class="search_box"><form method="post" action="/news/search_result.html"><fieldset>
			<legend>기사검색</legend>
			<div class="search_con" style="display:none"><label for="search" class="i_label">검색어를 입력해주세요</label>
			<input id="search" name="search" type="text" class="i_text">
			<a href="javascript:void(0)" class="btn_search_close"><span>닫기</span></a></div>
			<a href="javascript:void(0)" class="btn_all_search">검색창 열기</a>
		</fieldset></form></div>
		<a href="/news/search.html" class="btn_detail_search">상세검색</a>
	</div>
</div></div>
{moving}"""


def ticker(site: Site, view: PageView) -> str:
    """Return the weather box: the sky word is the text of a sprite span, the place follows it without a space."""
    slide = f"weather_slide_{site.seed:04x}{view.made:%Y%m%d%H}"
    items = "\n".join(f'\t\t<li class="icon_w">{_reading(one)}</li>' for one in view.ticker)
    return f"""<div class="weather_box wt02 ico01">
	<ul class="weather_slide" id="{slide}">
{items}
	</ul>
	<script>jQuery11('#{slide}').bxSlider({{auto: true, mode: 'fade', pause: 2500}});</script>
	<a href="#kma" class="wc">{site.skin.weather_source} 제공</a>
</div>"""


def _reading(reading: Reading) -> str:
    code = SKIES[reading.sky][0] if reading.sky else "00"
    word = reading.sky or ("-" if reading.dash else "")
    number = "" if reading.temperature_c is None else f"{reading.temperature_c:.1f}"
    return f'<span class="iw{code}">{word}</span>{reading.place} {number}℃'


def _menu(site: Site) -> str:
    links = [("/news/article_list_all.html", "전체기사")]
    for position, section in enumerate(site.sections):
        kind = Kind.FRONT if position < 2 else Kind.LIST
        links.append((site.skin.path(Resource(kind, section=section.code)), section.name))
    return "".join(f'<li><a href="{esc(url)}" id="gnbnav{at}"><span>{esc(name)}</span></a></li>' for at, (url, name) in enumerate(links, 1))


def _logo(site: Site) -> str:
    return site.skin.path(Resource(Kind.ASSET, name=f"logo:{site.name}"))


def footer(site: Site, view: PageView) -> str:
    """Return everything below the page's columns, and the comment of the page cache after the end of the document."""
    visitors = 9_000_000 + view.made.toordinal() % 1000 * 131 + view.made.minute
    return f"""<div class="wrapper" id="footer"><div>
	<div class="foot_wrap">
		<h6><b><a href='/' target='_top'><img src='{_logo(site)}' alt='로고' class='png24' /></a></b></h6>
		<div class="foot_con">
			<ul><li><a href="/home/page.html?code=company">신문사소개</a></li>
			<li><a href="/home/page.html?code=policy">개인정보처리방침</a></li>
			<li class="bgnone"><a href="/home/page.html?code=contact">문의 &middot; 요청</a></li></ul>
			<p class="ffd">{esc(site.name)} | 등록번호 : 가상 아00{site.seed:03d} | 등록일 : 2014. 03. 02
| 제호 : {esc(site.name)} | 발행인 : 하늬결 | 편집인 : 봉예솔 | 주소 : 해솔시 강변로 12<br />
전화번호 : 000-0000-0000 | {esc(site.name)}의 모든 콘텐츠(기사)는 저작권의 보호를 받는 바 무단 전재, 복사, 배포 등을 금합니다.</p>
			<b><a href="#cms">powered by mediaOn</a></b>
			<p class="ffd mt00"><span class="fwb mr00">UPDATE</span>: {view.made:%Y년 %m월 %d일 %H시 %M분}</p>
			<p class="ffd mt00">총 방문자 수 {visitors:,}</p>
		</div>
	</div>
	<div class="btn_top_wrap"><a href="#gnb" class="btn_top">최상단으로</a></div>
</div></div>
</div>
</body>
</html>
<!-- MAKE FILE ({view.made:%Y-%m-%d %H:%M:%S}) -->
"""
