"""Bodies from format strings: typed blocks, photos and what stands between them, for papers that differ in markup alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..content import SPOKEN_TYPES
from .markup import esc
from .templates import picture

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime

    from ..content import Block, Photo, Story
    from ..site import Site


@dataclass(frozen=True, slots=True)
class BodyStyle:
    """Markup of a body. All values are escaped before they are filled in."""

    figure: str
    """Slots `{src} {alt} {caption}` (the caption's own markup, empty where there is none)."""
    caption: str
    """Slots `{text} {credit}`."""
    credit: str
    """Slot `{text}`."""
    entry: str
    """One entry of a live blog; slots `{time} {iso} {heading} {text} {id}`."""
    entry_heading: str
    entry_time: Callable[[datetime], str]
    paragraph: str = "<p>{text}</p>\n"
    heading: str = "<h{level}>{text}</h{level}>\n"
    quote: str = "<blockquote><p>{text}</p></blockquote>\n"
    list_frame: str = "<ul>\n{items}</ul>\n"
    list_item: str = "<li>{text}</li>\n"
    table: str = "<table><thead>{head}</thead><tbody>{rows}</tbody></table>\n"


def parts(story: Story) -> int:
    """Return how many pages a story has."""
    return len(story.page_starts) + 1


def body_html(
    site: Site, story: Story, style: BodyStyle, page: int = 1, *, hero: bool = False, after: Callable[[int], str] | None = None
) -> str:
    """Return the body of one page of a story.

    Args:
        site: the paper.
        story: the story.
        style: its markup.
        page: of an article in parts, from 1.
        hero: whether the first photo stands elsewhere, above the body.
        after: what stands after the paragraph of an index, such as an advertisement.
    """
    starts = (0, *story.page_starts, len(story.paragraphs))
    first, last = starts[page - 1], starts[page]
    shown = story.photos[1:] if hero and story.photos and story.photos[0].before == 0 else story.photos
    pieces: list[str] = []
    for at, run in _runs(story):
        if first <= at < last:
            said = _said(run)
            pieces += [figure_html(site, story, photo, style) for photo in shown if at <= photo.before < at + said]
            pieces.append(_run_html(run, style))
            pieces += [after(at)] if after and said else []
    return "".join(pieces)


def _runs(story: Story) -> Iterator[tuple[int, list[Block]]]:
    """Yield blocks with the index of their first paragraph; points that follow each other stand together."""
    at = 0
    run: list[Block] = []
    for block in story.body:
        if run and not (block.type == run[-1].type == "list_item"):
            yield at, run
            at += _said(run)
            run = []
        run.append(block)
    if run:
        yield at, run


def _said(run: list[Block]) -> int:
    """Return how many paragraphs a run is."""
    return len(run) if run[0].type in SPOKEN_TYPES else 0


def _run_html(run: list[Block], style: BodyStyle) -> str:
    block = run[0]
    text = esc(block.text)
    if block.type == "list_item":
        return style.list_frame.format(items="".join(style.list_item.format(text=esc(one.text)) for one in run))
    if block.type == "table":
        return _table(block, style)
    if block.type == "entry":
        return _entry(block, style)
    shape = {"heading": style.heading, "quote": style.quote}.get(block.type, style.paragraph)
    return shape.format(text=text, level=block.level or 2)


def _table(block: Block, style: BodyStyle) -> str:
    head, *rows = ([esc(cell) for cell in line.split(" | ")] for line in block.text.split("\n"))
    listed = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    return style.table.format(head=f"<tr>{''.join(f'<th>{cell}</th>' for cell in head)}</tr>", rows=listed)


def _entry(block: Block, style: BodyStyle) -> str:
    heading, _, text = block.text.rpartition("\n")
    at = block.at
    if at is None:
        raise ValueError("an entry without a time")
    return style.entry.format(
        time=style.entry_time(at),
        iso=at.isoformat(),
        heading=style.entry_heading.format(text=esc(heading)) if heading else "",
        text=esc(text),
        id=int(at.timestamp()) % 10_000_000,
    )


def figure_html(site: Site, story: Story, photo: Photo, style: BodyStyle) -> str:
    """Return a photo with its caption and credit."""
    credit = style.credit.format(text=esc(photo.credit)) if photo.credit else ""
    caption = style.caption.format(text=esc(photo.caption), credit=credit) if photo.caption else ""
    source = esc(picture(site, story, story.photos.index(photo)))
    return style.figure.format(src=source, alt=esc(story.title if photo.caption is None else photo.caption), caption=caption)


def hero_html(site: Site, story: Story, style: BodyStyle) -> str:
    """Return the photo above a body, or nothing."""
    has_hero = bool(story.photos) and story.photos[0].before == 0
    return figure_html(site, story, story.photos[0], style) if has_hero else ""
