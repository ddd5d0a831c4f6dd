"""Whole pages: article, home, list, static page, soft 404."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...resource import Kind, PageView, Resource
from ..bodies import BodyStyle, body_html
from ..clutter import beneath
from ..heads import logo_path, paging, printed_time, style_path, summary
from ..markup import esc, weekday
from ..templates import block_html, blocks_html
from .blocks import STYLES

if TYPE_CHECKING:
    from ...content import Reading, Story
    from ...site import Site

STATIC = {
    "company": ("신문사 소개", "{name} 모바일판입니다.", "이웃의 소식을 가장 가까이에서 전합니다."),
    "policy": ("청소년 보호정책", "{name}은 청소년에게 해로운 정보를 싣지 않습니다."),
}
BODY = BodyStyle(
    paragraph="<p>{text}</p>\n",
    heading="<p><strong>{text}</strong></p>\n",
    captioned='<p class="img"><img src="{src}" alt=""></p><p class="cap">{caption}</p>\n',
    marked='<p class="img"><img src="{src}" alt=""></p><p class="cap">{caption}</p>\n',
    bare='<p class="img"><img src="{src}" alt=""></p>\n',
    gap="<p>&nbsp;</p>\n",
    line="<p>{text}</p>\n",
    copyright="<p>{text}</p>\n",
)


def render(site: Site, view: PageView) -> str:
    """Return the HTML of a page."""
    said = summary(site, view, "{paper} 모바일 - {title}")
    title, text, url = esc(said.title), esc(said.description), esc(view.url)
    menu = "".join(
        f'<li><a href="{esc(site.skin.path(Resource(Kind.LIST, section=one.code)))}">{esc(one.name)}</a></li>' for one in site.sections
    )
    return f"""<!DOCTYPE html>
<html lang="ko"><head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1.0, user-scalable=no">
<title>{title}</title>
<meta property="og:type" content="article"><meta property="og:title" content="{title}"><meta property="og:url" content="{url}">
<meta property="og:description" content="{text}"><meta property="og:image" content="{esc(said.image)}">
<meta name="description" content="{text}"><link rel="canonical" href="{url}">
<link rel="stylesheet" href="{style_path(site)}">
</head>
<body>
<div id="m_wrap">
<header class="m_head"><a href="/"><img src="{logo_path(site)}" alt="{esc(site.name)}"></a>
<div class="m_day"><span>{view.made:%Y.%m.%d}({weekday(view.made)})</span>{"".join(map(_reading, view.ticker))}</div></header>
<nav class="m_gnb"><ul><li><a href="{site.skin.path(Resource(Kind.LIST))}">전체</a></li>{menu}</ul></nav>
<div class="m_con">
{_main(site, view)}
</div>
<footer class="m_foot"><a href="/mobile/page.html?code=company">신문사 소개</a> <a href="/mobile/page.html?code=policy">청소년 보호정책</a>
<p>{esc(site.name)} | 가상 아00{site.seed:03d} | 발행·편집인 차하람 | 모든 기사의 무단 전재, 복사, 배포를 금합니다.</p></footer>
</div>
</body></html>
<!-- MAKE FILE ({view.made:%Y-%m-%d %H:%M:%S}) -->
"""


def _reading(reading: Reading) -> str:
    number = "" if reading.temperature_c is None else f"{reading.temperature_c:.1f}"
    return f'<div class="m_weather"><i class="iw{reading.icon or "00"}"></i>{reading.place} {number}℃</div>'


def _main(site: Site, view: PageView) -> str:
    kind = view.resource.kind
    if view.story is not None:
        return _article(site, view, view.story)
    if kind is Kind.LIST:
        return _list(site, view)
    if kind is Kind.PAGE:
        heading, *lines = STATIC[view.resource.name]
        return f"<h2>{heading}</h2>" + "".join(f"<p>{esc(line.format(name=site.name))}</p>" for line in lines)
    if kind in (Kind.SOFT_404, Kind.DISALLOWED):
        return '<p class="m_msg">삭제되었거나 없는 기사입니다.</p>'
    return blocks_html(site, view, view.zone("main"), STYLES)


def _article(site: Site, view: PageView, story: Story) -> str:
    decks = "".join(f"<h4>{esc(line)}</h4>" for line in story.subtitle_lines)
    return f"""<div class="m_arv_001_01">
<div class="news_top mov_fix"><span class="cate">{esc(story.section.name)}</span><h3>{esc(story.title)}</h3>{decks}{_info(story)}</div>
<div class="news_detail"><div>
{body_html(site, story, BODY)}</div></div>
<div class="m_share"><button type="button">공유</button> <button type="button">글자 크게</button></div>
</div>
{beneath(site, story, BODY)}
{blocks_html(site, view, view.zone("below"), STYLES)}"""


def _info(story: Story) -> str:
    items = [f"<li>{esc(story.byline.text)}</li>"] if story.byline and story.byline.form == "info" else []
    seconds = "%H:%M:%S" if story.date_form == "second" else "%H:%M"
    if story.told_published:
        items.append(f"<li>등록 {printed_time(story, story.published, time=seconds)}</li>")
    if story.told_modified:
        items.append(f"<li>수정 {printed_time(story, story.told_modified, time=seconds)}</li>")
    return f'<ul class="art_info">{"".join(items)}</ul>' if items else ""


def _list(site: Site, view: PageView) -> str:
    (listed,) = view.zone("main")
    links = " ".join(f"<b>{text}</b>" if path is None else f'<a href="{esc(path)}">{text}</a>' for text, path in paging(site, view))
    heading = f'<h2 class="m_tit">{esc(listed.heading or "")}</h2>'
    return f'{heading}{block_html(site, view, listed, STYLES["list"])}<div class="m_page">{links}</div>'
