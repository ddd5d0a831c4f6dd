"""Whole pages: article, home, section front, list, static page, soft 404."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

from ...resource import Kind, PageView, Resource
from ..bodies import BodyStyle, body_html
from ..clutter import beneath
from ..heads import logo_path, paging, printed_time, style_path, summary
from ..markup import esc, weekday
from ..mediaon.chrome import ticker
from ..templates import block_html, blocks_html
from .blocks import STYLES

if TYPE_CHECKING:
    from ...content import Story
    from ...site import Site

STATIC = {
    "company": ("회사소개", "{name}은 2001년 인터넷에서 시작한 신문입니다."),
    "policy": ("이용약관", "{name}의 기사를 옮길 때에는 출처를 밝혀 주십시오."),
}
_IMAGE = '<img src="{src}" width="480" height="320" alt="">'
BODY = BodyStyle(
    paragraph="<p>{text}</p>\n",
    heading='<p><font color="#7a1f1f"><b>{text}</b></font></p>\n',
    captioned=f'<table class="m01_photo"><tr><td>{_IMAGE}</td></tr><tr><td class="cap">{{caption}}</td></tr></table>\n',
    marked=f'<p align="center">{_IMAGE}</p>\n<p align="center">{{caption}}</p>\n',
    bare=f'<p align="center">{_IMAGE}</p>\n',
    gap="",
    line="<p>{text}</p>\n",
    copyright='<p class="m01_copy">{text}</p>\n',
)


def render(site: Site, view: PageView) -> str:
    """Return the HTML of a page."""
    said = summary(site, view, "{title} - {paper}")
    title, text, url = esc(said.title), esc(said.description), esc(view.url)
    menu = "".join(
        f'<li><a href="{esc(site.skin.path(Resource(Kind.FRONT, section=one.code)))}">{esc(one.name)}</a></li>' for one in site.sections
    )
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="ko">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>{title}</title>
<meta name="description" content="{text}" />
<meta property="og:title" content="{title}" />
<meta property="og:url" content="{url}" />
<meta property="og:image" content="{esc(said.image)}" />
<link rel="stylesheet" type="text/css" href="{style_path(site)}" />
<script>var jQuery11 = function () {{ return {{ bxSlider: function () {{}} }}; }};</script>
</head>
<body>
<div id="m01_top"><p class="today_txt">{view.made:%Y.%m.%d} ({weekday(view.made)})</p>
{ticker(site, view)}
<a href="/member/login">로그인</a></div>
<div id="m01_head"><a href="/"><img src="{logo_path(site)}" alt="{esc(site.name)}" /></a></div>
<div id="m01_menu"><ul><li><a href="{site.skin.path(Resource(Kind.LIST))}">전체기사</a></li>{menu}</ul></div>
<div id="m01_wrap"><div class="m01_left">
{_main(site, view)}
</div><div class="m01_right">{blocks_html(site, view, view.zone("side"), STYLES)}</div></div>
<div id="m01_foot"><a href="/home/page.html?code=company">회사소개</a> | <a href="/home/page.html?code=policy">이용약관</a><br />
{esc(site.name)} 가상 아00{site.seed:03d} 발행인 진보담 편집인 진보담 온누리시 대장간길 4 / 무단 전재, 복사, 배포 등을 금합니다.<br />
powered by mediaOn</div>
</body>
</html>
<!-- MAKE FILE ({view.made:%Y-%m-%d %H:%M:%S}) -->
"""


def _main(site: Site, view: PageView) -> str:
    kind = view.resource.kind
    if view.story is not None:
        return _article(site, view, view.story)
    if kind in (Kind.LIST, Kind.FRONT):
        return _list(site, view)
    if kind is Kind.PAGE:
        heading, *lines = STATIC[view.resource.name]
        return f"<h4>{heading}</h4>" + "".join(f"<p>{esc(line.format(name=site.name))}</p>" for line in lines)
    if kind in (Kind.SOFT_404, Kind.DISALLOWED):
        return '<p class="m01_none">삭제된 기사입니다.</p>'
    return blocks_html(site, view, view.zone("main"), STYLES)


def _list(site: Site, view: PageView) -> str:
    (listed,) = view.zone("main")
    links = " ".join(f"<b>{text}</b>" if path is None else f'<a href="{esc(path)}">{text}</a>' for text, path in paging(site, view))
    if view.resource.kind is Kind.FRONT:
        links = f'<a href="{esc(site.skin.path(Resource(Kind.LIST, section=view.resource.section)))}">더보기</a>'
    heading = f'<div class="path_wrap"><h3>{esc(listed.heading or "")}</h3></div>'
    return f'{heading}{block_html(site, view, listed, STYLES["list"])}<div class="paging">{links}</div>'


def _article(site: Site, view: PageView, story: Story) -> str:
    deck = "<br />".join(esc(line) for line in story.subtitle_lines)
    links = " ".join(f'<a href="/news/tag_list_all.html?tag={quote(tag)}">{esc(tag)}</a>' for tag in story.tags)
    tags = f'<div class="m01_tag"><b>태그</b> {links}</div>' if links else ""
    return f"""<div class="path_wrap"><h3>{esc(story.section.name)}</h3></div>
<div class="m01_arv">
<div class="title"><span class="arvtitle">{esc(story.title)}</span>
{f'<p class="arvsubtitle">{deck}</p>' if deck else ""}{_line(story)}</div>
<div class="m01_arv_notice"><div class="cnt_view news_body_area"><div class="smartOutput"><div itemprop="articleBody"><div id="CmAdContent">
{body_html(site, story, BODY)}</div></div></div></div></div>
{tags}</div>
{blocks_html(site, view, view.zone("below"), STYLES)}
{beneath(site, story, BODY)}"""


def _line(story: Story) -> str:
    """Date and reporter share a line: `2019.12.13 09:01:31 / 김도현 기자`."""
    seconds = "%H:%M:%S" if story.date_form == "second" else "%H:%M"
    parts = [printed_time(story, story.published, time=seconds)] if story.told_published else []
    if story.byline and story.byline.form == "info":
        parts.append(esc(story.byline.text))
    line = f'<p class="arvdate">{" / ".join(parts)}</p>' if parts else ""
    edited = story.told_modified
    return line + (f'<p class="arvdate">(최종수정 {printed_time(story, edited, time=seconds)})</p>' if edited else "")
