"""Teaser blocks of the portal."""

from __future__ import annotations

from ..templates import BlockStyle

STYLES = {
    "headlines": BlockStyle(
        frame='<div class="office_headline">{heading}<ul class="ofhe_list">{items}</ul></div>',
        heading="<h2>{text}</h2>",
        item=(
            '<li class="ofhe_item"><a href="{url}" class="ofhe_link">{image}<div><strong class="ofhe_headline">{title}</strong>'
            '<p class="ofhe_lede">{snippet}</p></div></a></li>'
        ),
        image='<span class="ofhe_img"><img src="{src}" alt="" width="104" height="70"></span>',
    ),
    "ranking": BlockStyle(
        frame='<div class="rankingnews">{heading}<ul class="rankingnews_list">{items}</ul></div>',
        heading='<h2 class="ra_title">{text}</h2>',
        item=(
            '<li class="rl_item"><a href="{url}" class="rl_link_end"><span class="rl_num">{rank}</span>'
            '<p class="rl_txt">{title}</p><span class="rl_time">{age}</span></a></li>'
        ),
    ),
    "many": BlockStyle(
        frame='<section class="aside_many">{heading}<ol>{items}</ol></section>',
        heading="<h3>{text}</h3>",
        item='<li><a href="{url}"><em>{rank}</em><span>{title}</span></a></li>',
    ),
    "top": BlockStyle(
        frame='<div class="hm_top">{items}</div>',
        item=(
            '<div class="hm_card"><a href="{url}">{image}<strong>{title}</strong><p>{snippet}</p></a>'
            '<span class="hm_press">{publisher}</span></div>'
        ),
        image='<img src="{src}" alt="">',
    ),
    "press": BlockStyle(
        frame='<section class="hm_press_news">{heading}<ul>{items}</ul></section>',
        heading="<h2>{text}</h2>",
        item='<li><span class="press_logo">{publisher}</span><a href="{url}">{title}</a></li>',
    ),
    "section": BlockStyle(
        frame='<section class="hm_section">{heading}<ul>{items}</ul></section>',
        heading='<h2><a href="{more}">{text}</a></h2>',
        item='<li><a href="{url}">{title}</a> <span>{publisher}</span></li>',
    ),
    "list": BlockStyle(
        frame='<div class="section_latest"><ul class="sa_list">{items}</ul></div>',
        item=(
            '<li class="sa_item _LAZY"><div class="sa_item_inner"><div class="sa_thumb">{image}</div><div class="sa_text">'
            '<a href="{url}" class="sa_text_title"><strong class="sa_text_strong">{title}</strong></a>'
            '<div class="sa_text_lede">{snippet}</div>'
            '<div class="sa_text_info"><div class="sa_text_press">{publisher}</div>'
            '<div class="sa_text_datetime"><b>{age}</b></div></div>'
            "</div></div></li>"
        ),
        image='<img src="{src}" alt="" width="140" height="94">',
    ),
}
"""Markup by the style names of the portal's plans."""
