"""Pages without what their markup says in words: class names and ids hashed, or the elements that name their part of a page made `div`.

What a page is left with are its text, its order and its nesting, as on sites whose builder hashes names: measured so, an extractor
shows how far it lives on names.
"""

from __future__ import annotations

import hashlib
import re

from scraper.page import Page

HIDINGS = ("names", "elements", "both")
_TAG = re.compile(r"<(script|style)\b.*?</\1\s*>|<!--.*?-->|<[a-zA-Z][^>]*>", re.DOTALL | re.IGNORECASE)
_NAMES = re.compile(r"""(\s(?:class|id)\s*=\s*)("[^"]*"|'[^']*'|[^\s>]+)""", re.IGNORECASE)
_PARTS = re.compile(r"<(/?)(?:article|main|section|header|footer|aside|nav|figure|figcaption)\b", re.IGNORECASE)
_WORDS = re.compile(r"<(/?)(?:time|address|cite)\b", re.IGNORECASE)


def hidden(body: bytes, hiding: str) -> bytes:
    """Return a page in its own encoding without names (`names`), without telling elements (`elements`), or without `both`."""
    page = Page(body)
    markup = page.markup
    if hiding in ("names", "both"):
        markup = _TAG.sub(lambda tag: tag[0] if tag[1] or tag[0].startswith("<!") else _NAMES.sub(_hashed, tag[0]), markup)
    if hiding in ("elements", "both"):
        markup = _WORDS.sub(r"<\1span", _PARTS.sub(r"<\1div", markup))
    return markup.encode(page.encoding, "xmlcharrefreplace")


def _hashed(attribute: re.Match[str]) -> str:
    names = attribute[2].strip("\"'").split()
    return f'{attribute[1]}"' + " ".join(f"c{hashlib.sha256(name.encode()).hexdigest()[:7]}" for name in names) + '"'
