"""Teaser blocks of the skin."""

from __future__ import annotations

from ..templates import BlockStyle

_HEADING = '<div class="box-header"><strong class="box-title">{text}</strong></div>'
_BOX = '<div class="auto-article {css}">{{heading}}<ul>{{items}}</ul></div>'

STYLES = {
    "head": BlockStyle(
        frame='<div class="auto-article auto-h01">{items}</div>',
        item=(
            '<div class="item">{image}<a href="{url}" class="auto-titles"><strong>{title}</strong></a>'
            '<p class="auto-sum">{snippet}</p></div>'
        ),
        image='<span class="auto-images"><img src="{src}" alt="{title}"></span>',
    ),
    "headlines": BlockStyle(
        frame=_BOX.format(css="auto-d02"),
        heading=_HEADING,
        item='<li>{image}<a href="{url}">{title}</a></li>',
        image='<em><img src="{src}" alt="" width="120" height="80"></em>',
    ),
    "leads": BlockStyle(
        frame=_BOX.format(css="auto-b05"),
        heading=_HEADING,
        item='<li>{image}<div><a href="{url}" class="auto-titles">{title}</a><p class="auto-sum">{snippet}</p></div></li>',
        image='<span class="auto-images"><img src="{src}" alt=""></span>',
    ),
    "photos": BlockStyle(
        frame=_BOX.format(css="auto-p03"),
        heading=_HEADING,
        item='<li><a href="{url}"><span class="auto-images">{image}</span><strong class="auto-titles">{title}</strong></a></li>',
        image='<img src="{src}" alt="{title}">',
    ),
    "titles": BlockStyle(
        frame=_BOX.format(css="auto-m01"), heading=_HEADING, item='<li><a href="{url}" class="line-height-3-2x">{title}</a></li>'
    ),
    "numbered": BlockStyle(
        frame=_BOX.format(css="auto-n04"),
        heading=_HEADING,
        item='<li><span class="number">{rank}</span><a href="{url}">{title}</a></li>',
    ),
    "related": BlockStyle(
        frame='<div class="relation-box">{heading}<ul class="no-bullet">{items}</ul></div>',
        heading='<strong class="rel-title">{text}</strong>',
        item='<li><a href="{url}">{title}</a></li>',
    ),
    "list": BlockStyle(
        frame='<section class="article-list-content text-left">{items}</section>',
        item=(
            '<div class="list-block">{image}<div class="list-titles"><a href="{url}"><strong>{title}</strong></a></div>'
            '<p class="list-summary"><a href="{url}">{snippet}</a></p>'
            '<div class="list-dated">{section} | {names} | {when}</div></div>'
        ),
        image='<div class="list-image" style="background-image:url({src})"></div>',
        when="%Y-%m-%d %H:%M",
    ),
}
"""Markup by the style names of the skin's plans."""
