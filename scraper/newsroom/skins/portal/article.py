"""The article column."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..bodies import BodyStyle, body_html
from ..clutter import beneath
from ..heads import printed_time
from ..markup import esc
from ..templates import blocks_html
from .blocks import STYLES

if TYPE_CHECKING:
    from datetime import datetime

    from ...content import Story
    from ...resource import PageView
    from ...site import Site

_PHOTO = '<span class="end_photo_org"><div class="nbd_a"><img src="{src}" alt="" width="647">'
BODY = BodyStyle(
    paragraph="{text}",
    heading="<b>{text}</b>",
    captioned=_PHOTO + '</div><em class="img_desc">{caption}</em></span>',
    marked=_PHOTO + '</div><em class="img_desc">{caption}</em></span>',
    bare=_PHOTO + "</div></span>",
    gap="<br><br>\n",
    line="{text}",
)


def article_html(site: Site, view: PageView, story: Story) -> str:
    """Return the column."""
    press, section = esc(story.publisher or site.name), esc(story.section.name)
    summary = "<br>".join(esc(line) for line in story.subtitle_lines)
    notice = f'<div class="copyright"><p class="c_text">{esc(story.copyright)}</p></div>' if story.copyright else ""
    return f"""<div class="media_end_head"><a href="#press" class="media_end_head_top_logo"><span class="press_name">{press}</span></a>
<div class="media_end_head_title"><h2 id="title_area" class="media_end_head_headline"><span>{esc(story.title)}</span></h2></div>
<div class="media_end_head_info"><div class="media_end_head_info_datestamp">{_stamps(story)}
<a href="#origin" class="media_end_head_origin_link">기사원문</a></div>{_journalists(story)}</div>
<div class="media_end_tools"><button type="button">본문 요약봇</button> <button type="button">글자 크기 변경하기</button>
<button type="button">SNS 보내기</button></div></div>
<div id="contents" class="newsct_body"><article id="dic_area" class="go_trans _article_content">
{f'<strong class="media_end_summary">{summary}</strong>' if summary else ""}{body_html(site, story, BODY)}
</article>
{_signature(story)}</div>
<div class="end_copy">{notice}
<div class="media_end_categorize">이 기사는 언론사에서
<em class="media_end_categorize_item">{section}</em> 섹션으로 분류했습니다.</div></div>
{beneath(site, story, BODY)}
{blocks_html(site, view, view.zone("below"), STYLES)}
<div class="cbox_module"><strong>댓글</strong> 댓글 정책에 따라 {press}에서 제공하는 댓글은 없습니다.</div>"""


def _stamps(story: Story) -> str:
    first = _stamp("입력", "_ARTICLE_DATE_TIME", "data-date-time", story, story.published)
    edited = story.told_modified
    return first + (_stamp("수정", "_ARTICLE_MODIFY_DATE_TIME", "data-modify-date-time", story, edited) if edited else "")


def _stamp(label: str, css: str, attribute: str, story: Story, moment: datetime) -> str:
    exact = f' {attribute}="{moment:%Y-%m-%d %H:%M:%S}"' if story.date_form == "second" else ""
    shown = printed_time(story, moment, day="%Y.%m.%d.")
    return (
        f'<div class="datestamp"><em class="media_end_head_info_datestamp_term">{label}</em>'
        f'<span class="media_end_head_info_datestamp_time {css}"{exact}>{shown}</span></div>'
    )


def _journalists(story: Story) -> str:
    """Names with roles on top; the whole byline, with addresses, stands under the body."""
    people = story.byline.people if story.byline and story.byline.form == "info" else ()
    shown = "".join(
        f'<a href="#journalist"><em class="media_end_head_journalist_name">{esc(f"{one.name} {one.role or str()}".strip())}</em></a>'
        for one in people
    )
    return f'<div class="media_end_head_journalist">{shown}</div>' if shown else ""


def _signature(story: Story) -> str:
    if story.byline is None or story.byline.form != "info":
        return ""
    return f'<div class="byline"><p class="byline_p"><span class="byline_s">{esc(story.byline.text)}</span></p></div>'
