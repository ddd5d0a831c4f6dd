"""Whole pages: article, home, section front, list, static page, soft 404."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...content import TeaserBlock
from ...dice import Dice
from ...resource import Kind, PageView, Resource
from ..markup import esc, page_window
from .article import article_html
from .blocks import block_html, blocks, photo_url
from .chrome import footer, head, header

if TYPE_CHECKING:
    from ...site import Site

STATIC = {
    "company": (
        "신문사소개",
        "{name}은 해솔고을과 이웃 마을의 소식을 전하는 지역 신문입니다.",
        "2014년 봄 문을 열어 오늘까지 주민의 곁을 지키고 있습니다. 구독과 광고 문의는 문의·요청 면을 이용해 주십시오.",
    ),
    "policy": (
        "개인정보처리방침",
        "{name}은 회원 가입과 댓글 운영에 꼭 필요한 정보만 모으며 목적을 다하면 지체 없이 지웁니다.",
        "이 방침은 2024년 1월 1일부터 시행합니다.",
    ),
    "contact": (
        "문의 · 요청",
        "기사 제보와 정정 요청은 전자우편으로 받습니다.",
        "보내신 내용은 담당 부서가 확인한 뒤 답변드립니다.",
    ),
}


def render(site: Site, view: PageView) -> str:
    """Return the HTML of a page."""
    moving = blocks(site, view.zone("top"))
    title, description, image = _summary(site, view)
    top = head(site, view, title, description, image) + header(site, view, moving)
    return top + _columns(site, view) + footer(site, view)


def _summary(site: Site, view: PageView) -> tuple[str, str, str]:
    """Return title, description and picture for the head."""
    story = view.story
    logo = site.base_url + site.skin.path(Resource(Kind.ASSET, name=f"logo:{site.name}"))
    if story is None:
        label = f"{view.section.name} - " if view.section else ""
        return f"{label}{site.name}", f"{site.name} - 해솔고을과 이웃 마을의 소식", logo
    image = site.base_url + photo_url(site, story.photos[0].name, story) if story.photos else logo
    named = Dice(site.seed, "head", story.number).chance(0.2)
    title = f"{story.title} | {site.name}" if "title_suffix" in story.oddities else story.title
    described = "deck_described" in story.oddities and story.subtitle_lines
    description = " ".join(story.subtitle_lines) if described else story.lead(180)
    return f"{site.name} {story.title}" if named else title, description, image


def _columns(site: Site, view: PageView) -> str:
    main = _main(site, view)
    side = blocks(site, view.zone("side"))
    column = f'<div class="column col27 mb00"><div><div>{side}</div></div></div>' if side else ""
    wide = f'<div class="column col73 mb00"><div><div>{main}</div></div></div>'
    return f'<div class="wrapper"><div id="container">\n{wide}\n{column}</div></div>\n'


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
    if kind is Kind.SOFT_404:
        return '<div class="msg_box"><p>존재하지 않거나 삭제된 기사입니다.</p><p><a href="/">홈으로 돌아가기</a></p></div>'
    if kind is Kind.DISALLOWED:
        return '<div class="msg_box"><p>검색 로봇이 오지 않는 면입니다.</p></div>'
    return blocks(site, view.zone("main"))


def _list(site: Site, view: PageView) -> str:
    name = view.section.name if view.section else "전체기사"
    others, listed = view.zone("main")[:-1], view.zone("main")[-1]
    home = f'<ul class="art_top_nav"><li><a href="/">홈</a></li><li>{esc(name)}</li></ul>'
    bare = TeaserBlock(listed.zone, listed.style, None, listed.stories, listed.lead_length)
    body = block_html(site, bare) if listed.stories else '<div class="ara_001"><p class="no_list">등록된 기사가 없습니다.</p></div>'
    path = f'<div class="path_wrap"><h3>{esc(name)}</h3>{home}</div>'
    return f"{blocks(site, others)}{path}\n{body}\n{_paging(site, view)}"


def _paging(site: Site, view: PageView) -> str:
    if view.resource.kind is not Kind.LIST:
        more = esc(site.skin.path(Resource(Kind.LIST, section=view.resource.section)))
        return f'<div class="paging"><a href="{more}">목록 더보기</a></div>'
    page, last = view.resource.page, view.last_page
    numbers = page_window(page, last)
    links = [_page_link(site, view, at, str(at), "now" if at == page else "") for at in numbers]
    if numbers.start > 1:
        links.insert(0, _page_link(site, view, numbers.start - 1, "이전", "prev"))
    if numbers.stop <= last:
        links.append(_page_link(site, view, numbers.stop, "다음", "next"))
    return f'<div class="paging">{"".join(links)}</div>'


def _page_link(site: Site, view: PageView, page: int, text: str, css: str) -> str:
    url = esc(site.skin.path(Resource(Kind.LIST, section=view.resource.section, page=page)))
    return f'<strong class="now">{text}</strong>' if css == "now" else f'<a href="{url}" class="{css}">{text}</a>'


def not_found(site: Site) -> str:
    """Return the page that goes with a 404."""
    return f"""<!DOCTYPE html>
<html lang="ko"><head><meta charset="UTF-8"><title>{esc(site.name)}</title></head>
<body><p>요청하신 페이지를 찾을 수 없습니다.</p><p><a href="/">홈으로</a></p></body></html>
"""
