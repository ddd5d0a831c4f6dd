"""Whole pages: article, home, list, static page, soft 404."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...resource import Kind, PageView, Resource
from ..bodies import BodyStyle, body_html
from ..heads import logo_path, paging, printed_time, style_path
from ..markup import esc, weekday
from ..templates import block_html, blocks_html
from .blocks import STYLES

if TYPE_CHECKING:
    from ...content import Reading, Story
    from ...site import Site

STATIC = {
    "intro": ("신문사 소개", "{name}은 1999년에 창간한 동네 신문입니다.", "인터넷 판은 2003년에 문을 열었습니다."),
    "ad": ("광고 안내", "광고 문의는 전화로 받습니다."),
}
_PHOTO = '<TABLE BORDER=0 CELLPADDING=2 ALIGN=center><TR><TD><IMG SRC="{src}" WIDTH=420 HEIGHT=280 BORDER=1 ALT=""></TD></TR>'
BODY = BodyStyle(
    paragraph="&nbsp;{text}",
    heading='<FONT COLOR="#003366"><B>{text}</B></FONT>',
    captioned=_PHOTO + '<TR><TD ALIGN=center><FONT SIZE=2 COLOR="#666666">{caption}</FONT></TD></TR></TABLE>',
    marked=_PHOTO + '<TR><TD ALIGN=center><FONT SIZE=2 COLOR="#666666">{caption}</FONT></TD></TR></TABLE>',
    bare=_PHOTO + "</TABLE>",
    gap="<BR><BR>\n",
    line="{text}",
    copyright='<FONT COLOR="#888888">{text}</FONT>',
    split=(
        '</TD></TR>\n<TR><TD ALIGN=center BGCOLOR="#ffffee"><FONT SIZE=2 COLOR="#aa0000">[광고] 햇감자 직거래 장터가 열립니다. '
        '산지에서 바로 보내 드립니다.</FONT></TD></TR>\n<TR><TD CLASS="read">'
    ),
)
_SIGNS = {"맑음": "☀", "비": "☂", "소나기": "☂", "눈": "☃"}


def render(site: Site, view: PageView) -> str:
    """Return the HTML of a page."""
    story = view.story
    title = f"{story.title} : {site.name}" if story and "title_suffix" in story.oddities else f":::: {site.name} ::::"
    return f"""<HTML>
<HEAD>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=euc-kr">
<TITLE>{esc(title)}</TITLE>
<LINK REL="stylesheet" HREF="{style_path(site)}" TYPE="text/css">
</HEAD>
<BODY BGCOLOR="#ffffff" TOPMARGIN=0 LEFTMARGIN=0>
{_top(site, view)}
<TABLE WIDTH=960 BORDER=0 CELLPADDING=0 CELLSPACING=0 ALIGN=center><TR>
<TD WIDTH=130 VALIGN=top BGCOLOR="#f0f3f7">{_menu(site)}</TD>
<TD WIDTH=12></TD>
<TD VALIGN=top>{_main(site, view)}</TD>
<TD WIDTH=12></TD>
<TD WIDTH=200 VALIGN=top>{blocks_html(site, view, view.zone("side"), STYLES)}</TD>
</TR></TABLE>
<TABLE WIDTH=960 BORDER=0 CELLPADDING=8 ALIGN=center BGCOLOR="#dde3ea"><TR><TD ALIGN=center><FONT SIZE=2>
<A HREF="/com/intro.html">신문사 소개</A> | <A HREF="/com/ad.html">광고 안내</A>
| <A HREF="mailto:webmaster@{esc(site.host)}">편집자에게</A><BR>
등록번호 가상 다00{site.seed:03d} 발행인 표단풍 TEL 000-000-0000 FAX 000-000-0001<BR>
Copyright(c) 2003 {esc(site.name)} All rights reserved.</FONT></TD></TR></TABLE>
</BODY>
</HTML>
"""


def _top(site: Site, view: PageView) -> str:
    cells = [_reading(site, one) for one in view.ticker]
    rows = "".join(f"<TR>{''.join(cells[at : at + 8])}</TR>" for at in range(0, len(cells), 8))
    day = f"{view.made.year}년 {view.made.month}월 {view.made.day}일 ({weekday(view.made)})"
    return f"""<TABLE WIDTH=960 BORDER=0 CELLPADDING=4 CELLSPACING=0 ALIGN=center>
<TR><TD ROWSPAN=2 WIDTH=280><A HREF="/"><IMG SRC="{logo_path(site)}" HEIGHT=48 BORDER=0 ALT="{esc(site.name)}"></A></TD>
<TD ALIGN=right><FONT SIZE=2>{day} | <A HREF="/">처음으로</A> | <A HREF="/admin/login">로그인</A></FONT></TD></TR>
<TR><TD ALIGN=right><TABLE CLASS="weather" BORDER=0 CELLPADDING=1 CELLSPACING=0>{rows}</TABLE>
<FONT SIZE=1>{site.skin.weather_source} 제공</FONT></TD></TR>
<TR><TD COLSPAN=2 BGCOLOR="#003366" HEIGHT=3></TD></TR></TABLE>"""


def _reading(site: Site, reading: Reading) -> str:
    """A cell: the sky is told by a picture's alternative text alone."""
    word = reading.sky or ("-" if reading.dash else "")
    source = esc(site.url(Resource(Kind.ASSET, name=f"logo:{_SIGNS.get(word, '☁')}")))
    image = f'<IMG SRC="{source}" WIDTH=12 HEIGHT=14 ALT="{word}">' if word else ""
    number = "" if reading.temperature_c is None else f"{reading.temperature_c:.1f}"
    return f"<TD NOWRAP>{image}{reading.place} {number}℃</TD>"


def _menu(site: Site) -> str:
    links = [("전체기사", Resource(Kind.LIST)), *((one.name, Resource(Kind.LIST, section=one.code)) for one in site.sections)]
    rows = "".join(f'<TR><TD>▪ <A HREF="{esc(site.skin.path(resource))}">{esc(name)}</A></TD></TR>' for name, resource in links)
    return f'<TABLE WIDTH="100%" BORDER=0 CELLPADDING=5 CELLSPACING=0>{rows}</TABLE>'


def _main(site: Site, view: PageView) -> str:
    kind = view.resource.kind
    if view.story is not None:
        return _article(site, view, view.story)
    if kind is Kind.LIST:
        (listed,) = view.zone("main")
        links = " ".join(f"<B>[{text}]</B>" if path is None else f'<A HREF="{esc(path)}">[{text}]</A>' for text, path in paging(site, view))
        heading = f'<FONT SIZE=4 COLOR="#003366"><B>{esc(listed.heading or "")}</B></FONT><HR SIZE=1>'
        return f"{heading}{block_html(site, view, listed, STYLES['list'])}<CENTER>{links}</CENTER><BR>"
    if kind is Kind.PAGE:
        heading, *lines = STATIC[view.resource.name]
        return f"<B>{heading}</B><BR><BR>" + "<BR>".join(esc(line.format(name=site.name)) for line in lines)
    if kind in (Kind.SOFT_404, Kind.DISALLOWED):
        return "<CENTER><BR><BR>삭제된 기사입니다.<BR><BR></CENTER>"
    return blocks_html(site, view, view.zone("main"), STYLES)


def _article(site: Site, view: PageView, story: Story) -> str:
    decks = "<BR>".join(esc(line) for line in story.subtitle_lines)
    deck = f'<TR><TD><FONT SIZE=3 COLOR="#336699">{decks}</FONT></TD></TR>' if decks else ""
    byline = ""
    if story.byline and story.byline.form == "info":
        byline = f"<TR><TD ALIGN=right><FONT SIZE=2>{esc(story.byline.text)}</FONT></TD></TR>"
    return f"""<TABLE WIDTH="100%" BORDER=0 CELLPADDING=4 CELLSPACING=0>
<TR><TD><FONT SIZE=2><A HREF="/">홈</A> &gt; <B>{esc(story.section.name)}</B></FONT></TD></TR>
<TR><TD><FONT SIZE=5><B>{esc(story.title)}</B></FONT></TD></TR>
{deck}{_dates(story)}{byline}
<TR><TD BGCOLOR="#cccccc" HEIGHT=1></TD></TR>
<TR><TD CLASS="read">
{body_html(site, story, BODY)}
</TD></TR>
<TR><TD ALIGN=right><FONT SIZE=2><A HREF="/print.html">[프린트]</A>
<A HREF="javascript:history.back()">[이전화면]</A></FONT></TD></TR></TABLE>
{blocks_html(site, view, view.zone("below"), STYLES)}"""


def _dates(story: Story) -> str:
    if not story.told_published:
        return ""
    text = f"기사입력 : {printed_time(story, story.published, day='%Y-%m-%d')}"
    if story.told_modified:
        text += f" &nbsp; 최종수정 : {printed_time(story, story.told_modified, day='%Y-%m-%d')}"
    return f'<TR><TD><FONT SIZE=2 COLOR="#888888">{text}</FONT></TD></TR>'
