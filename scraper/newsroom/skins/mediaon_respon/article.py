"""The article column."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

from ..bodies import BodyStyle, body_html
from ..clutter import beneath
from ..heads import printed_time
from ..markup import esc
from ..templates import blocks_html
from .blocks import STYLES

if TYPE_CHECKING:
    from ...content import Story
    from ...resource import PageView
    from ...site import Site

_IMAGE = '<img class="sm-image-c" src="{src}" width="640" alt="">'
BODY = BodyStyle(
    paragraph="<div>{text}</div>\n",
    heading='<div><b style="font-size:18px">{text}</b></div>\n',
    captioned=f'<figure class="img_box">{_IMAGE}<figcaption>{{caption}}</figcaption></figure>\n',
    marked=f'<div style="text-align:center">{_IMAGE}</div>\n<div class="cap">{{caption}}</div>\n',
    bare=f'<div style="text-align:center">{_IMAGE}</div>\n',
    gap="<div>&nbsp;</div>\n",
    line="<div>{text}</div>\n",
    copyright="<div>{text}</div>\n",
    split='</div></div>\n<div class="mid_ban">{ad}</div>\n<div class="cnt_view news_body_area"><div class="smartOutput">\n',
)


def article_html(site: Site, view: PageView, story: Story) -> str:
    """Return the column."""
    title, section = esc(story.title), esc(story.section.name)
    inserted = blocks_html(site, view, view.zone("inside"), STYLES)
    return f"""<div class="path_wrap"><h3>{section}</h3></div>
<div class="arv_001_01">
	<div class="fix_art_top"><div><div><h2>{title}</h2></div></div></div>
	<div class="art_top"><h2>{title}</h2>{"".join(f"<h3>{esc(line)}</h3>" for line in story.subtitle_lines)}
		{_info(story)}
		<ul class="util"><li>글자크기</li><li><a href="#url">URL복사</a></li><li><a href="#print">인쇄</a></li></ul></div>
	<div class="cnt_view news_body_area"><div id="news_body_area" class="smartOutput">
{body_html(site, story, BODY, inserted)}</div></div>
{_tags(story)}{beneath(site, story, BODY)}
	<div class="reply_box"><h4>네티즌 의견 <b>0</b></h4><label>스팸방지</label> <span>0/300자</span></div>
</div>
"""


def _info(story: Story) -> str:
    items = [f"<li>{esc(story.byline.text)}</li>"] if story.byline and story.byline.form == "info" else []
    if story.told_published:
        items.append(f"<li>등록 {printed_time(story, story.published, time='%H:%M:%S')}</li>")
    if story.told_modified:
        items.append(f"<li>수정 {printed_time(story, story.told_modified, time=_edit_form(story))}</li>")
    return f'<ul class="art_info">{"".join(items)}</ul>' if items else ""


def _edit_form(story: Story) -> str:
    return "%H:%M:%S" if story.modified_precision == "second" else "%H:%M"


def _tags(story: Story) -> str:
    links = " ".join(f'<a href="/news/tag_list_all.html?tag={quote(tag)}">#{esc(tag)}</a>' for tag in story.tags)
    return f'<div class="tag_area">{links}</div>' if links else ""
