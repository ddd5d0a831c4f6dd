"""Teaser blocks of the skin."""

from __future__ import annotations

from ..templates import BlockStyle

_HEADING = '<div class="m01_tit"><h4>{text}</h4></div>'

STYLES = {
    "head": BlockStyle(
        frame='<div class="m01_hbox">{items}</div>',
        item='{image}<a href="{url}"><span class="hbox">{title}</span></a><span class="hboxsubtitle">{deck}</span><p>{snippet}</p>',
        image='<img src="{src}" width="300" height="200" alt="{title}">',
    ),
    "boxed": BlockStyle(
        frame='<div class="m01_box">{heading}<dl>{items}</dl></div>',
        heading=_HEADING,
        item='<dt><a href="{url}">{title}</a></dt><dd>{snippet}</dd>',
    ),
    "titles": BlockStyle(
        frame='<div class="m01_list">{heading}<ul>{items}</ul></div>', heading=_HEADING, item='<li><a href="{url}">{title}</a></li>'
    ),
    "ranked": BlockStyle(
        frame='<div class="m01_rank">{heading}<ol>{items}</ol></div>',
        heading=_HEADING,
        item='<li><em>{rank}</em><a href="{url}">{title}</a></li>',
    ),
    "slider": BlockStyle(
        frame='<div class="m01_slide"><ul>{items}</ul></div>',
        item='<li><a href="{url}">{image}<span>{title}</span></a></li>',
        image='<img src="{src}" width="280" height="180" alt="">',
    ),
    "list": BlockStyle(
        frame='<div class="m01_ara"><ul>{items}</ul></div>',
        item='<li>{image}<a href="{url}"><b>{title}</b></a><p>{snippet}</p><span class="arvdate">{when} / {names}</span></li>',
        image='<img src="{src}" width="120" height="80" alt="">',
    ),
}
"""Markup by the style names of the skin's plans."""
