"""What class names say besides what an element holds: a page's subjects (`tag-x`, `category-x`), states and widths (`has-sidebar`)."""

from __future__ import annotations

import re

from scraper.extraction.vocabulary import words

_NOISE = re.compile(
    r"\b(?:(?:tag|category|cat|has|is|not|no|js|postid|post-type|single|type|status|format|page|"
    r"wp(?!-caption-text\b|-block-(?:post-(?:author|date|title|excerpt|navigation|comments)|comments?|latest|navigation|social|search)\b)|"
    r"author(?![-_](?:sc|name|box|info|bio|meta|link|block|card|details?|line|row|title|area|profile|avatar|e?mail|wrap(?:per)?|desc\w*)\b)|"
    r"parent|layout|theme|with|without|sidebar-(?:none|right|left|no))[-_][\w-]*)\b"
    r"|\bcaption-with[\w-]*"  # small type
    r"|\b(?:elementor|siteorigin|so)-widget(?![a-z])"  # page builders call every part of a page so, its text too
    r"|\b\w*(?:no-sidebar|has-sidebar|with-sidebar|sidebar-(?:grid|main|content)|content-sidebar|shareable|"
    r"sharable|adblock\w*|uncommented|header-(?:content|article)|menuitem)\w*\b",
    re.IGNORECASE,
)
_NOISE_WORDS = words(
    "tag category cat has is not no wp js postid post single type status format author page parent layout theme with without sidebar"
)


def may_hold_noise(low: str) -> bool:
    """Whether a name in lower case may hold such parts: a cheap look before they are taken out."""
    pieces = low.replace("_", "-").split("-")
    return (
        not _NOISE_WORDS.isdisjoint(pieces)
        or not "".join(pieces).isalnum()
        or "sidebar" in low
        or "able" in low
        or "adblock" in low
        or "uncommented" in low
        or "header-" in low
        or "menuitem" in low
        or "-widget" in low
    )


def without_noise(name: str) -> list[str]:
    """Return what is left of a name without such parts."""
    return _NOISE.sub(" ", name).split()
