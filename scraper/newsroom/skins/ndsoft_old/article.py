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

_IMAGE = '<img src="{src}" alt="" width="600" class="photo">'
BODY = BodyStyle(
    paragraph="<p>{text}</p>\n",
    heading='<p><span style="color:#2980b9;"><strong>{text}</strong></span></p>\n',
    captioned=(
        f'<div style="text-align:center"><figure class="photo-layout image float-center">{_IMAGE}'
        "<figcaption>{caption}</figcaption></figure></div>\n"
    ),
    marked=(
        f'<table class="photo_table" align="center"><tbody><tr><td>{_IMAGE}</td></tr>'
        '<tr><td class="photo_cap">{caption}</td></tr></tbody></table>\n'
    ),
    bare=f'<div style="text-align:center">{_IMAGE}</div>\n',
    gap="\n",
    line="<p>{text}</p>\n",
    split='</div>\n{ad}\n<div class="article-body-part">\n',
)


def article_html(site: Site, view: PageView, story: Story) -> str:
    """Return the column."""
    deck = "<br>".join(esc(line) for line in story.subtitle_lines)
    notice = f'<div class="view-copyright">{esc(story.copyright)}</div>' if story.copyright else ""
    return f"""<div class="article-head"><div class="nav-location"><a href="/">홈</a> &gt; <a href="#">{esc(story.section.name)}</a></div>
<div class="article-head-title">{esc(story.title)}</div>
{f'<h4 class="subheading">{deck}</h4>' if deck else ""}
<div class="info-text"><ul class="infomation">{_information(story, view.views)}</ul></div>
<div class="tools"><button type="button">페이스북</button> <button type="button">트위터</button>
<button type="button">글씨키우기</button></div></div>
<div id="article-view-content-div" class="article-veiw-body" itemprop="articleBody">
<div class="article-body-part">
{body_html(site, story, BODY)}
</div></div>
{notice}
{_writer(story)}
{_tags(story)}
{blocks_html(site, view, view.zone("below"), STYLES)}
{beneath(site, story, BODY)}"""


def _information(story: Story, views: int) -> str:
    items = [f'<li><i class="fa fa-user-o"></i> {esc(story.byline.text)}</li>'] if story.byline and story.byline.form == "info" else []
    if story.told_published:
        items.append(f'<li><i class="fa fa-clock-o"></i> 승인 {printed_time(story, story.published)}</li>')
    if story.told_modified:
        items.append(f"<li>수정 {printed_time(story, story.told_modified)}</li>")
    if views:
        items.append(f"<li>조회수 {views:,}</li>")
    items.append("<li>댓글 0</li>")
    return "".join(items)


def _writer(story: Story) -> str:
    """The box of the one reporter whose address stands in no other place."""
    people = story.byline.people if story.byline and story.byline.form == "info" else ()
    if len(people) != 1 or not people[0].email:
        return ""
    mail = esc(people[0].email)
    return (
        f'<div class="view-editors"><strong>{esc(people[0].name)} {esc(people[0].role or "")}</strong> <a href="mailto:{mail}">{mail}</a>'
        ' <a href="#more">다른기사 보기</a></div>'
    )


def _tags(story: Story) -> str:
    links = "".join(f'<a href="/com/search.html?sc_word={quote(tag)}">#{esc(tag)}</a> ' for tag in story.tags)
    return f'<div class="view-tags"><strong>키워드</strong> {links}</div>' if links else ""
