"""What class names say besides what an element holds: a page's subjects (`tag-x`, `category-x`), states and widths (`has-sidebar`)."""

from __future__ import annotations

import re

from scraper.extraction.wording.vocabulary import by_letter, words

_OPENINGS = (
    r"tag|category|cat|has|is|not|no|js|postid|post-type|"
    r"single(?![-_](?:comments?|related|shar(?:e|ing)|social|tags)\b)|"
    r"type|status|format|page|"
    r"wp(?!-caption-text\b|-block-(?:post-(?:author|date|title|excerpt|navigation|comments)|comments?|latest|navigation|social|search)\b)|"
    r"author(?!__(?:name|link)\b|[-_](?:sc|name|source|box|info|bio|meta|link|block|card|details?|line|row|title|area|profile|avatar|e?mail|wrap(?:per)?|desc\w*|dropdown|pop-?(?:up|over)|tooltip|hover-?card|panel)\b)|"
    r"parent|layout|theme|with|without|sidebar-(?:none|right|left|no)"
)
_NOISE = (
    rf"\b(?:{by_letter(_OPENINGS)})[-_][\w-]*\b"
    r"|\bcaption-with[\w-]*"  # small type
    r"|\b(?:rank(?=-math)|(?:kg|notion|mntl-sc-block)-callout)(?![a-z])"  # a plugin's name, and what systems call a note in a text
    r"|\b(?:code-toolbar(?![\w-])|kt-(?:accordion|(?:blocks-)?info-?box)[\w-]*)"  # around a listing; questions, notes of a block editor
    r"|\bshop_attributes\b"  # a shop system's table of what a thing is made of
    r"|\b(?:elementor|siteorigin|so)-widget(?![a-z])"  # page builders call every part of a page so, its text too
)
_NOISE_WITHIN = (
    r"\b\w*(?:no-sidebar|has-sidebar|with-sidebar|sidebar-(?:grid|main|content)|content-sidebar|shareable|"
    r"sharable|adblock\w*|uncommented|header-(?:content|article)|menuitem)\w*\b"
)
_AHEAD = re.compile(_NOISE, re.IGNORECASE)
_ANYWHERE = re.compile(rf"{_NOISE}|{_NOISE_WITHIN}", re.IGNORECASE)
OPENINGS = words(
    "tag category cat has is not no wp js postid post single type status format author page parent layout theme without sidebar "
    "rank kg notion mntl code kt shop"
)
"""Pieces of names, between hyphens and underscores, with which noise begins; `with` may end it as well."""
_SIGNS = words("sidebar able adblock uncommented header- menuitem -widget")
TRIGRAMS = words("ide abl dbl unc ead enu wid")
"""Parts of which a name holds one that has noise in its midst, and three letters of each."""


def holds_sign(low: str) -> bool:
    """Whether a name in lower case may hold noise in its midst."""
    return any(sign in low for sign in _SIGNS)


def without_noise(name: str) -> list[str]:
    """Return what is left of a name without noise."""
    return (_ANYWHERE if holds_sign(name.lower()) else _AHEAD).sub(" ", name).split()
