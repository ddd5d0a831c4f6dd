"""The article column: header, information, body, and everything the family puts under it."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

from ...dice import Dice
from ..bodies import BodyStyle, around
from ..clutter import beneath
from ..heads import printed_time
from ..markup import esc
from .blocks import blocks, photo_url, related_html

if TYPE_CHECKING:
    from ...content import Photo, Story
    from ...resource import PageView
    from ...site import Site

_TOOLS = """<div class="helper-tool-group"><button type="button" class="helper-tool page-share" title="공유" aria-label="공유">공유</button>
<button type="button" class="helper-tool page-print" title="인쇄" aria-label="인쇄">인쇄</button>
<div class="dropdown"><button type="button" class="helper-tool font-size" title="글자크기 설정" aria-label="글자크기설정">가</button>
<div class="dropdown-pane fontsize-dropdown"><div class="fontsize-title">글자크기 설정</div>
<div class="fontsize-preview">기사의 본문 내용은 이 글자크기로 변경됩니다.</div></div></div></div>"""
_SPLIT = '</div>\n{ad}<div class="article-veiw-body view-page">\n'
_COPY = BodyStyle(paragraph="<p>{text}</p>\n", heading="", captioned="", marked="", bare="", gap="", line="")
_EMOJI = "".join(
    f'<button type="button" class="emoji-btns {css}"><span class="text">{text}</span><i class="number">0</i></button>'
    for css, text in (("good", "좋아요"), ("warm", "훈훈해요"), ("sad", "슬퍼요"), ("angry", "화나요"), ("want", "후속기사 원해요"))
)


def article_html(site: Site, view: PageView, story: Story) -> str:
    """Return article and side column."""
    title = esc(story.title)
    deck = "<br />\n".join(esc(line) for line in story.subtitle_lines)
    return f"""<div id="article-view" class="atlview"><div class="atlview-wrapper">
<style>#article-view .atlview-grid {{ --side-width: 300px; }}
#article-view .info-update:not(.show) .info-update-origin {{ display: none; }}</style>
<div id="sticky-header"><div class="aht-wrapper width-1200">
	<div class="item titles"><span class="aht-title-view" tabindex="-1">{title}</span></div></div></div>
<header class="article-view-header">
	<article class="shoulder-group"><div class="section-name">
		{esc(story.section.name)}	</div></article>
	<H1 class="heading">{title}</H1>{f'<H2 class="subheading">{deck}</H2>' if deck else ""}</header>
<section id="articleViewCon" class="atlview-grid">
<article class="atlview-grid-body">
	<div class="information-container">{_information(story)}</div>
	<div class="article-body">
		<article class="article-sytool-container">{_TOOLS}</article>
		<div id="article-view-content-div" class="article-veiw-body view-page" itemprop="articleBody">
{_body(site, story)}		</div>
	</div>
	<div id="emoji-for">{_EMOJI}</div>
	{_under(site, story)}
	{"".join(related_html(site, block) for block in view.zone("below"))}
	{_comments(story)}{beneath(site, story, _COPY)}
</article>
<aside class="atlview-grid-side"><div class="sticky">{blocks(site, view.zone("side"), 23)}</div></aside>
</section></div></div>
"""


def _information(story: Story) -> str:
    name = f'<li class="info-name" aria-label="기자명">\n\t\t\t{esc(story.byline.text)}\t\t</li>' if _named(story) and story.byline else ""
    update = f'<li class="info-update">\n\t\t\t{_times(story)}\n\t\t</li>' if story.told_published or story.told_modified else ""
    return f'<ul class="breadcrumbs">\n\t\t{name}\n\t\t{update}\n\t\t<li>댓글 0</li></ul>'


def _times(story: Story) -> str:
    first = f"입력 {printed_time(story, story.published)}" if story.told_published else ""
    if not story.told_modified:
        return first
    origin = f'<i class="icon-angle-up-min"></i>\n\t\t\t<div class="info-update-origin">{first}</div>'
    return f"업데이트 {printed_time(story, story.told_modified)}\n\t\t\t{origin}"


def _body(site: Site, story: Story) -> str:
    dice = Dice(site.seed, "markup", story.number)
    parts = [_line(story)] if story.byline and story.byline.form == "line" else []
    for at, text in enumerate(story.paragraphs):
        before, after = around(story, at, _SPLIT)
        parts += before
        parts += [_photo(site, story, photo) for photo in story.photos if photo.before == at]
        shown = esc(text)
        if at in story.headings:
            shown = f"<strong>{shown}</strong>"
        elif dice.chance(0.15):
            shown = shown.replace(" ", "&nbsp;", 1)
        parts += [f"<p>{shown}</p>\n\n", *after]
    if story.byline and story.byline.form == "closing":
        parts.append(_line(story))
    parts.append(
        '<script>\n\t$(function() { if (typeof ImageViewer != "undefined") { new ImageViewer(".photo-layout", 0); } });\n</script>'
    )
    return "".join(parts)


def _named(story: Story) -> bool:
    """Whether the page's own place for the byline holds it."""
    return story.byline is not None and story.byline.form == "info"


def _line(story: Story) -> str:
    return f"<p>{esc(story.byline.text)}</p>\n\n" if story.byline else ""


def _photo(site: Site, story: Story, photo: Photo) -> str:
    at = story.photos.index(photo)
    caption = esc(photo.caption or "")
    figcaption = f"\n<figcaption>{caption}</figcaption>" if caption else ""
    number = story.number % 1_000_000 + at
    source = esc(site.base_url + photo_url(site, story, at))
    image = f'<img alt="{caption}" height="400" loading="lazy" src="{source}" width="600" />'
    return f"""<div style="text-align:center">
<figure class="photo-layout image photo_{number} float-center" data-idxno="{number}" data-type="photo"
 style="display:inline-block; max-width:600px">{image}{figcaption}
</figure>
</div>

"""


def _under(site: Site, story: Story) -> str:
    """Share modal, writer box, tags and copyright."""
    tags = "\n".join(
        f'<a href="{site.base_url}/news/articleList.html?sc_area=K&amp;sc_word={quote(tag)}&amp;view_type=sm" class="tag">#{esc(tag)}</a>'
        for tag in story.tags
    )
    group = f'<div class="tag-group" aria-label="Keywords">\n{tags}\n</div>' if tags else ""
    notice = f'<article class="article-copyright">{esc(story.copyright)}</article>' if story.copyright else ""
    share = f'<button type="button" class="sns facebook" title="페이스북" data-title="{esc(story.title)}">페이스북</button>'
    return f"""<div class="reveal" id="article-sns" style="display:none">
	<div class="reveal-header"><div class="reveal-title">이 기사를 공유합니다</div></div>
	<section class="reveal-container">{share}</section></div>
	{_writer(site, story)}
	{group}
	{notice}"""


def _search(site: Site, area: str, word: str) -> str:
    return f"{site.base_url}/news/articleList.html?sc_area={area}&amp;sc_word={quote(word)}&amp;view_type=sm"


def _writer(site: Site, story: Story) -> str:
    """The box of the one reporter whose address is known."""
    if story.byline is None or not _named(story) or len(story.byline.people) != 1 or not story.byline.people[0].email:
        return ""
    mail = story.byline.people[0].email
    more = _search(site, "I", mail.partition("@")[0])
    return f"""<article class="article-writer"><div class="article-writer-account"><div class="article-writer-content">
	<a href="{more}" class="article-writer-name">{esc(story.byline.text)}</a>
	<a href="mailto:{mail}" class="article-writer-mail">{mail}</a></div></div>
	<a href="{more}" class="article-writer-more">기자의 다른 기사보기</a></article>"""


def _comments(story: Story) -> str:
    return f"""<article id="comment" class="default"><header id="reply" class="cmt-header">
	<div class="titles"><strong class="comment-count">0</strong>개의 댓글</div></header>
	<article class="comment-write"><form class="comment-form"><input type="hidden" name="parent_idxno" value="{story.number}" />
	<label for="cmtContent" class="show-for-sr">댓글 내용입력</label>
	<textarea id="cmtContent" class="comment-content" placeholder="댓글을 남겨 주십시오."></textarea>
	<span class="cur--length"><strong>0</strong> / 400</span></form></article></article>"""
