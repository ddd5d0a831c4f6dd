"""Teaser blocks of the skin."""

from __future__ import annotations

from ..templates import BlockStyle

_HEADING = (
    '<div class="tit_set ts08"><div><h2><a href="{more}">{text}</a></h2>'
    '<a href="{more}" class="btn_art_more"><span class="ics ics01"><span class="blind">더보기</span></span></a></div></div>'
)
_PLAIN = '<div class="tit_set ts11"><div><h2>{text}</h2></div></div>'
_GAP = "\n<hr class='skin_margin' style='height:20px;'>"
_THUMB = '<span class="bf32"><span class="bfbox"><img src="{src}" alt="{title}"></span></span>'

STYLES = {
    "cover": BlockStyle(
        frame='<div class="hdl_018">{heading}{items}</div>' + _GAP,
        heading=_PLAIN,
        item=(
            '<a href="{url}">{image}<div><h2 class="clamp c2">{title}</h2><h3 class="ofe">{deck}</h3>'
            '<p class="ffd clamp c3">{snippet}</p></div></a>'
        ),
        image=_THUMB,
    ),
    "leads": BlockStyle(
        frame='<div class="hdl_003">{heading}<ul class="art_ul">{items}</ul></div>' + _GAP,
        heading=_HEADING,
        item=(
            '<li><div class="art_box"><a href="{url}"><h2 class="ofe">{title}</h2>'
            '<div><p class="ffd clamp c3">{snippet}</p>{image}</div></a></div></li>'
        ),
        image='<span><img src="{src}" width="110" height="74" alt="{title}"></span>',
    ),
    "headlines": BlockStyle(
        frame='<div class="arl_007">{heading}<ul>{items}</ul></div>' + _GAP,
        heading=_PLAIN,
        item='<li>{image}<a href="{url}"><b class="clamp c2">{title}</b><p class="ffd clamp c2">{snippet}</p></a></li>',
        image='<span class="th"><img src="{src}" width="88" height="58" alt=""></span>',
    ),
    "glued": BlockStyle(
        frame='<div class="arl_031">{heading}<ul class="section_list">{items}</ul></div>' + _GAP,
        heading=_HEADING,
        item='<li><a href="{url}"><strong class="ofe"><em>문화현장</em>{title}</strong></a></li>',
    ),
    "photos": BlockStyle(
        frame='<div class="hdl_019">{heading}<ul class="ph_ul">{items}</ul></div>' + _GAP,
        heading=_PLAIN,
        item=(
            '<li><a href="{url}" class="art_link"><span class="thumb">{image}</span><em class="ofe">포토</em>'
            '<h3 class="clamp c2">{title}</h3></a></li>'
        ),
        image='<img src="{src}" alt="thumbnails">',
    ),
    "slider": BlockStyle(
        frame='<div class="pvw_007"><div class="slide_wrap"><ul class="photo_box">{items}</ul></div></div>' + _GAP,
        item='<li><a href="{url}">{image}<b><span class="ofe">{title}</span></b></a></li>',
        image=_THUMB,
    ),
    "ranked": BlockStyle(
        frame='<div class="arl_019">{heading}<ol class="rank_list">{items}</ol></div>' + _GAP,
        heading=_PLAIN,
        item='<li><a href="{url}"><em class="num">{rank}</em><strong class="clamp c2">{title}</strong></a></li>',
    ),
    "titles": BlockStyle(
        frame='<div class="arl_034">{heading}<div class="art_box"><ul class="art_list">{items}</ul></div></div>' + _GAP,
        heading=_PLAIN,
        item='<li><a href="{url}" class="ofe" title="{title}">{title}</a></li>',
    ),
    "inside": BlockStyle(
        frame='<div class="rel_in">{heading}<ul>{items}</ul></div>',
        heading="<strong>{text}</strong>",
        item='<li><a href="{url}">{title}</a></li>',
    ),
    "list": BlockStyle(
        frame='<div class="c011_ara"><ul class="art_list_all">{items}</ul></div>',
        item=(
            '<li><a href="{url}"><span>{image}</span><h2 class="cmp c2"><i>{section}</i> {title}</h2><p class="ffd clamp c2">{snippet}</p>'
            '<ul class="art_info"><li class="name">{names}</li><li class="date">{when}</li></ul></a></li>'
        ),
        image='<img src="{src}" width="170" height="114" alt="">',
    ),
}
"""Markup by the style names of the skin's plans."""
