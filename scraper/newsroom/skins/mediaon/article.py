"""The article column: section, title, byline and dates, body, tags, related articles, comments."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

from ...dice import Dice
from ...resource import Kind, Resource
from ..bodies import BodyStyle, around
from ..clutter import beneath
from ..heads import printed_time
from ..markup import esc
from .blocks import blocks, photo_url

if TYPE_CHECKING:
    from ...content import Byline, Person, Photo, Story
    from ...resource import PageView
    from ...site import Site

_GAP = "<p>&nbsp;</p>\n"
_SPLIT = '</div></div>\n<div class="com_ban">{ad}</div>\n<div class="cnt_view news_body_area"><div class="smartOutput">\n'
_COPY = BodyStyle(paragraph="<p>{text}</p>\n", heading="", captioned="", marked="", bare="", gap=_GAP, line="")


def article_html(site: Site, view: PageView, story: Story) -> str:
    """Return the column."""
    dice = Dice(site.seed, "markup", story.number)
    section = esc(story.section.name)
    front = esc(site.skin.path(Resource(Kind.FRONT, section=story.section.code)))
    skin = dice.pick(("arv_001", "arv_001", "arv_003", "arv_008"))
    title = esc(story.title)
    return f"""<div class="path_wrap"><h3>{section}</h3>
	<ul class="art_top_nav"><li><a href="/">홈</a></li><li><a href="{front}">{section}</a></li></ul></div>
<div class="{skin}">
	<div class="fix_art_top"><div><div><h2>{title}</h2></div></div></div>
	<div class="art_top"><h2>{title}</h2>{_decks(story, dice)}{_info(story)}
		<ul class="util_art"><li><a href="#" class="btn_url">URL복사</a></li><li><a href="#" class="btn_print">인쇄</a></li></ul></div>
	<div class="cnt_view news_body_area"><div id="news_body_area" class="smartOutput">
{_body(site, story, dice)}	</div></div>
	{_tags(story)}{beneath(site, story, _COPY)}
	<div class="com_ban"><a href="/news/banner_click.php?no=29" target="_blank">
		<img src="/data/photos/banner/29.svg" width="640" height="90" alt="배너" /></a></div>
	{blocks(site, view.zone("below"))}
	<div class="reply_box"><h4>네티즌 의견 <b>0</b></h4>
		<form><label>스팸방지</label><textarea rows="3" cols="60"></textarea><span>0/300자</span></form></div>
</div>
"""


def _decks(story: Story, dice: Dice) -> str:
    lines = [esc(line) for line in story.subtitle_lines]
    if len(lines) > 1 and dice.chance(0.4):
        return "".join(f"<h3>{line}</h3>" for line in lines)
    return f"<h3>{'<br />'.join(lines)}</h3>" if lines else ""


def _info(story: Story) -> str:
    items = []
    if story.byline and story.byline.form == "info":
        items.append(f"<li>{_writers(story.byline)}</li>")
    if story.told_published:
        items.append(f"<li>등록 {printed_time(story, story.published, time='%H:%M:%S')}</li>")
    if story.told_modified:
        seconds = "%H:%M" if story.modified_precision == "minute" else "%H:%M:%S"
        items.append(f"<li>수정 {printed_time(story, story.told_modified, time=seconds)}</li>")
    return f'<ul class="art_info">{"".join(items)}</ul>' if items else ""


def _writers(byline: Byline) -> str:
    """One link a person; names that share a role, and desks, stand as they are."""
    apart = ", ".join(" ".join(filter(None, (one.name, one.role, one.email))) for one in byline.people)
    return ", ".join(map(_writer, byline.people)) if apart == byline.text else esc(byline.text)


def _writer(person: Person) -> str:
    """The family prints two spaces between role and address."""
    address = f"  {person.email}" if person.email else ""
    shown = esc(f"{person.name} {person.role}{address}")
    return f'<a href="/news/article_list_writer.html?name={quote(person.name)}&amp;user_no=21">{shown}</a>'


def _body(site: Site, story: Story, dice: Dice) -> str:
    parts = [] if not (story.byline and story.byline.form == "line") else [f"<p>{esc(story.byline.text)}</p>\n"]
    tag = "div" if dice.chance(0.12) else "p"
    for at, text in enumerate(story.paragraphs):
        photos = [_photo(site, story, photo) for photo in story.photos if photo.before == at]
        before, after = around(story, at, _SPLIT)
        place = 0 if at == 0 else len(parts)
        parts[place:place] = [*before, *photos]
        parts += [_paragraph(text, tag, dice, heading=at in story.headings), *after]
    if story.byline and story.byline.form == "closing":
        parts.append(f"<p>{esc(story.byline.text)}</p>\n")
    if story.copyright:
        parts.append(f"<p>{esc(story.copyright)}</p>\n")
    return _GAP.join(parts)


def _paragraph(text: str, tag: str, dice: Dice, *, heading: bool) -> str:
    shown = esc(text)
    if heading:
        return f"<{tag}><strong>{shown}</strong></{tag}>\n"
    if dice.chance(0.1):
        shown = f'<span style="font-size: 16px;">{shown}</span>'
    return f"<{tag}>{shown}{'&nbsp;' if dice.chance(0.15) else ''}</{tag}>\n"


def _photo(site: Site, story: Story, photo: Photo) -> str:
    image = f'<img class="img" src="{esc(photo_url(site, photo.name, story))}" width="600" height="400" alt="">'
    caption = esc(photo.caption or "")
    if photo.form == "figcaption":
        return f'<figure class="img_box">{image}<figcaption>{caption}</figcaption></figure>\n'
    mark = f'<p style="text-align: center;">{caption}</p>\n' if caption else ""
    return f'<p style="text-align: center;">{image}</p>\n{mark}'


def _tags(story: Story) -> str:
    links = "".join(f'<a href="/news/tag_list_all.html?tag={quote(tag)}">#{esc(tag)}</a> ' for tag in story.tags)
    return f'<div class="tag_area">{links}</div>' if links else ""
