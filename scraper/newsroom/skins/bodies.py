"""Bodies from format strings, with the awkward things that stand within them (`scraper.newsroom.oddities`)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .clutter import AD, READ_MORE, newsletter, promotion
from .markup import esc
from .templates import picture

if TYPE_CHECKING:
    from ..content import Photo, Story
    from ..site import Site


@dataclass(frozen=True, slots=True)
class BodyStyle:
    """Markup of a body. `{text}` is escaped text; a photo's slots are `{src}` and `{caption}`."""

    paragraph: str
    heading: str
    captioned: str
    """A photo whose caption has a place of its own."""
    marked: str
    """A photo whose caption is a paragraph after it."""
    bare: str
    gap: str
    """Between two pieces."""
    line: str
    """A byline on its own line."""
    copyright: str = ""
    """Empty where the copyright line stands elsewhere."""
    split: str = ""
    """End of a container, `{ad}`, start of the next."""


def body_html(site: Site, story: Story, style: BodyStyle, inserted: str = "") -> str:
    """Return the inside of the body's container; `inserted` (a box of related articles, say) stands after the second paragraph."""
    parts: list[str] = []
    for at, text in enumerate(story.paragraphs):
        before, after = around(story, at, style.split, inserted)
        photos = [_photo(site, story, photo, style) for photo in story.photos if photo.before == at]
        opening = [style.line.format(text=esc(story.byline.text))] if at == 0 and story.byline and story.byline.form == "line" else []
        shown = (style.heading if at in story.headings else style.paragraph).format(text=esc(text))
        parts += [*before, *photos, *opening, shown, *after]
    if story.byline and story.byline.form == "closing":
        parts.append(style.line.format(text=esc(story.byline.text)))
    if story.copyright and style.copyright:
        parts.append(style.copyright.format(text=esc(story.copyright)))
    return style.gap.join(parts)


def around(story: Story, at: int, split: str, inserted: str = "") -> tuple[list[str], list[str]]:
    """Return what stands before and after a paragraph that is none of the body.

    Args:
        story: whose oddities tell it.
        at: the paragraph's index.
        split: what ends a container and begins the next, with `{ad}` between; empty where the markup cannot be split.
        inserted: what stands after the second paragraph.
    """
    count = len(story.paragraphs)
    before, after = [], [inserted] if inserted and at == 1 else []
    if "split_body" in story.oddities and split:
        if at in _cuts(story):
            before.append(split.format(ad=AD))
    elif "read_more" in story.oddities:
        if at == max(2, count // 2):
            before.append('<div class="fold_body">')
        if at == count - 1:
            after.append(f"</div>{READ_MORE}")
    if at == 2 and "promotion" in story.oddities:
        after.append(promotion(story))
    if at == 3 and "newsletter" in story.oddities:
        after.append(newsletter(story))
    return before, after


def _cuts(story: Story) -> frozenset[int]:
    """Return before which paragraphs a new container begins; a heading stays with what follows it."""
    count = len(story.paragraphs)
    return frozenset(at - 1 if at - 1 in story.headings else at for at in (max(2, count // 3), max(3, 2 * count // 3)))


def _photo(site: Site, story: Story, photo: Photo, style: BodyStyle) -> str:
    form = {"figcaption": style.captioned, "mark": style.marked}.get(photo.form, style.bare)
    source = picture(site, story, story.photos.index(photo))
    return form.format(src=esc(source), caption=esc(photo.caption or ""))
