"""Teaser blocks of the skin."""

from __future__ import annotations

from ..templates import BlockStyle

_HEADING = '<h3 class="m_tit"><a href="{more}">{text}</a></h3>'

STYLES = {
    "top": BlockStyle(
        frame='<div class="m_hdl_001">{items}</div>',
        item='<a href="{url}">{image}<strong>{title}</strong></a>',
        image='<span class="thumb"><img src="{src}" alt="{title}"></span>',
    ),
    "cards": BlockStyle(
        frame='<div class="m_arl_003">{heading}<ul>{items}</ul></div>',
        heading=_HEADING,
        item='<li><a href="{url}">{image}<div><strong class="clamp c2">{title}</strong><p class="clamp c2">{snippet}</p></div></a></li>',
        image='<span class="thumb"><img src="{src}" alt=""></span>',
    ),
    "titles": BlockStyle(
        frame='<div class="m_arl_001">{heading}<ul>{items}</ul></div>',
        heading=_HEADING,
        item='<li><a href="{url}">{title}</a></li>',
    ),
    "related": BlockStyle(
        frame='<div class="m_arl_001 rel">{heading}<ul>{items}</ul></div>',
        heading='<h4 class="m_tit">{text}</h4>',
        item='<li><a href="{url}">{title}</a></li>',
    ),
    "ranked": BlockStyle(
        frame='<div class="m_rank">{heading}<ol>{items}</ol></div>',
        heading='<h3 class="m_tit">{text}</h3>',
        item='<li><a href="{url}"><i>{rank}</i> <span>{title}</span></a></li>',
    ),
    "swipe": BlockStyle(
        frame='<div class="m_pvw_002 swiper">{heading}<ul class="swiper-wrapper">{items}</ul></div>',
        heading=_HEADING,
        item='<li class="swiper-slide"><a href="{url}">{image}<span class="clamp c2">{title}</span></a></li>',
        image='<img src="{src}" alt="">',
    ),
    "list": BlockStyle(
        frame='<div class="m_ara_001"><ul>{items}</ul></div>',
        item=(
            '<li><a href="{url}">{image}<div><h2 class="clamp c2">{title}</h2><p class="clamp c2">{snippet}</p>'
            "<em>{names}</em> <em>{when}</em></div></a></li>"
        ),
        image='<span class="thumb"><img src="{src}" alt=""></span>',
        when="%m.%d %H:%M",
    ),
}
"""Markup by the style names of the skin's plans."""
