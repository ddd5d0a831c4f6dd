"""Teaser blocks in the family's skins: `arl_` (titles), `hdl_` (leads, photos), `pvw_` (sliders)."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ...content import Story, TeaserBlock
from ...resource import Kind, Resource
from ..markup import esc

if TYPE_CHECKING:
    from ...site import Site

Item = Callable[["Site", Story, int, str | None], str]


def blocks(site: Site, all_blocks: tuple[TeaserBlock, ...]) -> str:
    """Return blocks one under the other."""
    return "\n".join(block_html(site, block) for block in all_blocks)


def block_html(site: Site, block: TeaserBlock) -> str:
    """Return one block; without stories only its heading is left."""
    css, frame, item = _STYLES[block.style]
    items = "\n".join(item(site, story, rank, block.snippet(story)) for rank, story in enumerate(block.stories, 1))
    inside = frame.format(items=items) if items else '<div class="art_box"></div>'
    return f"<div class=\"{css}\">{_heading(site, block)}{inside}</div>\n<hr class='skin_margin' style='height:15px;'>"


def _heading(site: Site, block: TeaserBlock) -> str:
    if block.heading is None:
        return ""
    section = next((one for one in site.sections if one.name == block.heading), None)
    text = esc(block.heading)
    more = ""
    if section is not None or block.heading == "최신기사":
        url = esc(site.skin.path(Resource(Kind.LIST, section=section.code if section else None)))
        text = f'<a href="{url}">{text}</a>'
        more = f'<a href="{url}" class="btn_art_more"><span class="ics ics01"><span class="blind">더보기</span></span></a>'
    return f'<div class="tit_set {"ts11" if more else "ts08"}"><div><h2>{text}</h2>{more}</div></div>'


def _url(site: Site, story: Story) -> str:
    return esc(site.skin.path(Resource(Kind.ARTICLE, number=story.number)))


def photo_url(site: Site, name: str, story: Story) -> str:
    """Return a picture's path, in the family's form: its folder is year, month and ISO week, its file name begins with a Unix time.

    Neither is a date of publication.
    """
    week = story.published.isocalendar().week
    stamp = int(story.published.timestamp()) - 4000
    return site.skin.path(Resource(Kind.ASSET, name=f"{story.published:%Y%m}{week:02d}/art_{stamp}{name}"))


def _image(site: Site, story: Story, size: str, alt: str) -> str:
    if not story.photos:
        return ""
    width, height = size.split("x")
    url = esc(photo_url(site, story.photos[0].name, story))
    return f'<img src="{url}" width="{width}" height="{height}" alt="{esc(alt)}">'


def _lead(site: Site, story: Story, rank: int, snippet: str | None) -> str:
    del rank
    image = _image(site, story, "88x58", story.title)
    deck = f'<h3 class="ofe">{esc(story.subtitle_lines[0])}</h3>' if story.subtitle_lines and not image else ""
    return f"""<li{"" if image else ' class="no_img"'}>
	<div class="art_box"><a href="{_url(site, story)}">
		<h2 class="ofe">{esc(story.title)}</h2>{deck}
		<div><p class="ffd clamp c3">{esc(snippet or "")}</p>{f"<span>{image}</span>" if image else ""}</div>
	</a></div>
</li>"""


def _title(site: Site, story: Story, rank: int, snippet: str | None) -> str:
    del rank, snippet
    return f'<li><a href="{_url(site, story)}" class="ofe" title="{esc(story.title)}">{esc(story.title)}</a></li>'


def _ranked(site: Site, story: Story, rank: int, snippet: str | None) -> str:
    del snippet
    return f'<li><a href="{_url(site, story)}"><em class="num">{rank}</em><strong class="ofe">{esc(story.title)}</strong></a></li>'


def _category(site: Site, story: Story, rank: int, snippet: str | None) -> str:
    del rank, snippet
    word = "전시·공연" if story.topic == "exhibition" else "나들이"
    return f'<li><a href="{_url(site, story)}"><strong class="ofe"><em>{word}</em>{esc(story.title)}</strong></a></li>'


def _big(site: Site, story: Story, rank: int, snippet: str | None) -> str:
    del rank
    deck = f'<h3 class="ofe">{esc(" ".join(story.subtitle_lines))}</h3>' if story.subtitle_lines else ""
    return f"""<a href="{_url(site, story)}">
	<span class="bf32"><span class="bfbox">{_image(site, story, "678x452", story.title)}</span></span>
	<div><h2 class="clamp c2">{esc(story.title)}</h2>{deck}<p class="ffd clamp c2">{esc(snippet or "")}</p></div>
</a>"""


def _photo(site: Site, story: Story, rank: int, snippet: str | None) -> str:
    del snippet
    image = _image(site, story, "490x326" if rank == 1 else "245x163", "thumbnails")
    return f"""<li><a href="{_url(site, story)}" class="art_link">
	<span class="thumb">{image}</span><i class="shadow"></i>
	<div><div><em class="ofe">포토</em><h3 class="clamp c2">{esc(story.title)}</h3></div></div>
</a></li>"""


def _thumb(site: Site, story: Story, rank: int, snippet: str | None) -> str:
    del rank, snippet
    image = _image(site, story, "330x220", story.title)
    return f"""<li><a href="{_url(site, story)}">
	<span class="thumb bf32"><span class="bfbox">{image}</span></span>
	<strong>{esc(story.title)}</strong>
</a></li>"""


def _slide(site: Site, story: Story, rank: int, snippet: str | None) -> str:
    del rank, snippet
    image = _image(site, story, "220x170", story.title)
    return f"""<li><a href="{_url(site, story)}">
	<span class="bf32"><span class="bfbox">{image}</span></span>
	<b><span class="ofe">{esc(story.title)}</span></b><i></i>
</a></li>"""


def _listed(site: Site, story: Story, rank: int, snippet: str | None) -> str:
    del rank
    image = _image(site, story, "160x107", "")
    names = ", ".join(f"{one.name} {one.role}" for one in story.byline.people) if story.byline else ""
    name = f'<li class="name">{esc(names)}</li>' if names else ""
    date = "" if story.date_form == "none" else f'<li class="date">{story.published:%Y.%m.%d %H:%M}</li>'
    return f"""<li><a href="{_url(site, story)}">{f"<span>{image}</span>" if image else ""}
	<h2 class="clamp c2">{esc(story.title)}</h2>
	<p class="ffd clamp c2">{esc(snippet or "")}</p>
	<ul class="art_info">{name}{date}</ul>
</a></li>"""


_STYLES: dict[str, tuple[str, str, Item]] = {
    "leads": ("hdl_003", "<ul>{items}</ul>", _lead),
    "titles": ("arl_034", '<div class="art_box"><ul class="art_list">{items}</ul></div>', _title),
    "related": ("arl_044 rel_art", '<div class="art_box"><ul class="art_list">{items}</ul></div>', _title),
    "ranked": ("arl_023", '<ol class="rank_list">{items}</ol>', _ranked),
    "categories": ("arl_031", '<ul class="section_list">{items}</ul>', _category),
    "big": ("hdl_007", "{items}", _big),
    "photos": ("hdl_010", '<div class="box_wrap"><ul class="box_secondary">{items}</ul></div>', _photo),
    "thumbs": ("hdl_022", '<ul class="ver_list column col02">{items}</ul>', _thumb),
    "slider": ("pvw_007", '<div class="slide_wrap"><ul class="photo_box">{items}</ul></div><div class="slide_num ffd"></div>', _slide),
    "moving": ("recent_art", '<ul class="lst_pop">{items}</ul>', _title),
    "list": ("ara_001", '<ul class="art_list_all">{items}</ul>', _listed),
}
"""Style: class of the block, frame around its items, one item."""
