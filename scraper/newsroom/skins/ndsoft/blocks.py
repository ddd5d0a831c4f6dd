"""Teaser blocks: `article.box-skin` with a style element inside its content, as the family writes them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ...content import Story, TeaserBlock
from ...resource import Kind, Resource
from ..markup import esc

if TYPE_CHECKING:
    from ...site import Site

Item = Callable[["Site", Story, int, str | None], str]


def blocks(site: Site, all_blocks: tuple[TeaserBlock, ...], first_skin: int) -> str:
    """Return blocks one under the other; their skins are numbered from `first_skin`."""
    return '<div class="box-margins" style="margin-bottom:40px;"></div>\n'.join(
        block_html(site, block, first_skin + at) for at, block in enumerate(all_blocks)
    )


def block_html(site: Site, block: TeaserBlock, skin: int) -> str:
    """Return one block; without stories only its heading is left."""
    css, item = _STYLES[block.style]
    items = "\n".join(item(site, story, rank, block.snippet(story)) for rank, story in enumerate(block.stories, 1))
    heading = f'<header class="header"><strong>{esc(block.heading)}</strong></header>\n' if block.heading else ""
    style = f"#skin-{skin} {{ --gutter-x: 1rem; --gutter-y: 1.{skin % 10}rem; }} #skin-{skin} > .item::after {{ content: normal; }}"
    return f"""<article class="box-skin {css}">
{heading}<section class="content"><style>{style}</style><div id="skin-{skin}" class="auto-article">
{items}
</div></section>
</article>"""


def related_html(site: Site, block: TeaserBlock) -> str:
    """Return the list of related articles under a story."""
    items = "".join(f'<li><a href="{_url(site, story)}" target="_top">{esc(story.title)}</a></li>\n' for story in block.stories)
    header = f'<header class="header"><strong>{esc(block.heading or "")}</strong></header>'
    return f'<article class="relation">{header}<ul class="no-bullet">\n{items}</ul></article>'


def _url(site: Site, story: Story) -> str:
    return esc(site.article_url(story.number))


def photo_url(site: Site, story: Story, at: int) -> str:
    """Return a picture's path."""
    return site.skin.path(Resource(Kind.ASSET, name=f"{story.published:%Y%m}/{story.photos[at].name}_{story.published:%M%S}"))


def image(site: Site, story: Story, size: str) -> str:
    """Return the thumbnail of a story, or nothing."""
    if not story.photos:
        return ""
    width, height = size.split("x")
    url = esc(site.base_url + photo_url(site, story, 0))
    shown = f'<img src="{url}" alt="{esc(story.title)}" width="{width}" height="{height}" loading="lazy" />'
    return f'<div class="auto-images thumb">{shown}</div>'


def _title_link(site: Site, story: Story, lines: int) -> str:
    return f'<a href="{_url(site, story)}" target="_top"><DIV class="auto-titles line-x{lines} onload">{esc(story.title)}</DIV></a>'


def _frame(site: Site, story: Story, size: str, css: str = "frame") -> str:
    shown = image(site, story, size)
    return f'<a href="{_url(site, story)}" target="_top" class="{css}">{shown}</a>' if shown else ""


def _ranked(site: Site, story: Story, rank: int, snippet: str | None) -> str:
    del snippet
    return f"""<div class="item">
	<div class="auto-content"><div class="auto-number">{rank}</div>
	{_title_link(site, story, 2)}</div>
	{_frame(site, story, "120x80")}
</div>"""


def _rolling(site: Site, story: Story, rank: int, snippet: str | None) -> str:
    del rank, snippet
    return f'<div class="slick-slide">{_frame(site, story, "300x200", "frame ratio-32")}\n{_title_link(site, story, 1)}</div>'


def _titled(site: Site, story: Story, rank: int, snippet: str | None) -> str:
    del rank, snippet
    return f'<div class="item">{_title_link(site, story, 1)}</div>'


def _card(site: Site, story: Story, rank: int, snippet: str | None) -> str:
    del rank, snippet
    return f'<div class="item">{_frame(site, story, "260x173")}<div class="auto-content">{_title_link(site, story, 2)}</div></div>'


def _lead(site: Site, story: Story, rank: int, snippet: str | None) -> str:
    del rank
    return f"""<div class="item">{_frame(site, story, "160x107")}<div class="auto-content">
	{_title_link(site, story, 1)}
	<a href="{_url(site, story)}" target="_top"><div class="auto-sums line-x3">{esc(snippet or "")}</div></a></div></div>"""


def _listed(site: Site, story: Story, rank: int, snippet: str | None) -> str:
    del rank
    name = f'<em class="info name">{esc(story.byline.text)}</em>' if story.byline else ""
    thumb = _frame(site, story, "200x133", "thumb")
    return f"""<li class="item">{thumb}<div class="view-cont">
	<h4 class="titles"><a href="{_url(site, story)}" target="_top">{esc(story.title)}</a></h4>
	<p class="lead line-6x2"><a href="{_url(site, story)}" target="_top">{esc(snippet or "")}</a></p>
	<span class="byline"><em class="info category">{esc(story.section.name)}</em>{name}
	<em class="info dated">{story.published:%Y.%m.%d %H:%M}</em></span></div></li>"""


def list_html(site: Site, block: TeaserBlock) -> str:
    """Return the list of a list page."""
    items = "\n".join(_listed(site, story, rank, block.snippet(story)) for rank, story in enumerate(block.stories, 1))
    return f'<section id="section-list" class="section-list"><ul class="type2">\n{items}\n</ul></section>'


_STYLES: dict[str, tuple[str, Item]] = {
    "ranked": ("ranked", _ranked),
    "rolling": ("rolling", _rolling),
    "titles": ("titled", _titled),
    "cards": ("cards", _card),
    "leads": ("leads", _lead),
    "hero": ("hero", _lead),
}
"""Style: extra class of the block, one item."""
