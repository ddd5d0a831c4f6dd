"""From markup to an lxml tree that has lost no text.

libxml2 takes elements that it does not know (`<header>`, `<main>`, one of the site's own) for no end of the head: where a page leaves out
`<body>`, as HTML allows, all of it lies in the head. It is taken to the body, as browsers do.

libxml2 drops text without an error in two cases seen in the wild: after an early `</body>` or `</html>` (so those tags are removed), and
below its nesting limit (so such pages go through Beautiful Soup, which listens to the same parser, and are rebuilt with the nesting cut off
at `MAX_DEPTH`). It reads some end tags otherwise than browsers do: `end_tags` mends these.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lxml import etree
from lxml import html as lxml_html

from scraper.page import end_tags

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lxml.html import HtmlElement

MAX_DEPTH = 512
"""Nesting kept in a tree rebuilt from Beautiful Soup, as in Blink: deeper elements become siblings at this depth."""

_EARLY_END = re.compile(rb"</(?:body|html)\s*>", re.IGNORECASE)
_SCRIPT_WITHOUT_END = re.compile(rb"(<script\b[^<>]*)/>(?=(?:[^<]|<(?!/?script\b))*+</script\b)")
"""A script that the slash of XML is to end and its own end tag does: HTML heeds no such slash, libxml2 takes the code for text."""
_CONTROL = bytes((*range(9), 11, *range(14, 32)))
_CONTROLS = tuple(bytes([code]) for code in _CONTROL)
_LOOKUP = etree.ElementDefaultClassLookup(element=lxml_html.HtmlElement)
"""One class for every element: lxml.html's own look-up calls Python for each."""
_NAME = re.compile(r"""[^\s<>&/"'={}]+\Z""")
"""Names that lxml takes: unquoted markup makes others of stray signs, which hold nothing worth reading."""
_NO_CHARACTERS = re.compile("[\ufffe\uffff]")
_UNSAFE = re.compile("[\x00-\x08\x0b\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_HEAD_ELEMENTS = frozenset(
    ("title", "meta", "link", "base", "style", "script", "noscript", "template", "object", "basefont", "bgsound", "noframes")
)
"""What may stand in a head (HTML Living Standard, 13.2.6.4.4 and 4.2); any other element begins the body."""
_MOST_REBUILT = 100_000
"""Tags of a page that is rebuilt: 1.5 kB of memory each. Of a page with more, what libxml2 kept is taken."""


def parse(markup: str | bytes) -> HtmlElement | None:
    """Return the page's root element, or None where the markup holds no element at all.

    Args:
        markup: as text, or as valid UTF-8 without the two characters that are none (U+FFFE, U+FFFF).
    """
    data = _cleaned(markup)
    if not data or data.isspace():
        return None
    try:
        root, parser = _tree(data)
        heeded = end_tags.heeded(data, _on_tags(parser))
        if heeded != data:
            data = heeded
            root, parser = _tree(data)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return None
    if _cut_off(parser) and data.count(b"<") <= _MOST_REBUILT:
        root = _through_soup(data.decode("utf-8", "replace"))
    return _with_body(root) if isinstance(root, lxml_html.HtmlElement) else None


def _tree(data: bytes) -> tuple[etree._Element, etree.HTMLParser]:
    """Return what libxml2 makes of a page, and the parser with its messages."""
    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True, collect_ids=False)
    parser.set_element_class_lookup(_LOOKUP)
    return etree.fromstring(data, parser), parser


def _on_tags(parser: etree.HTMLParser) -> list[str]:
    """Return what libxml2 says of end tags that it did not expect."""
    return [error.message for error in parser.error_log if error.type == etree.ErrorTypes.ERR_TAG_NAME_MISMATCH]


def _with_body(root: HtmlElement) -> HtmlElement:
    """Return the tree with what lies in its head, and belongs to the body, at the body's start."""
    head = root[0] if len(root) else None
    if head is None or head.tag != "head":
        return root
    strays = [element for element in head if element.tag not in _HEAD_ELEMENTS]
    if strays:
        body = root.find("body")
        if body is None:
            body = etree.SubElement(root, "body")
        text, body.text = body.text, None
        body[:0] = strays  # each takes the text behind it along
        strays[-1].tail = (strays[-1].tail or "") + (text or "")
    return root


def _cleaned(markup: str | bytes) -> bytes:
    """Return the markup as UTF-8 without end tags of body and html, and without what no XML tree can hold."""
    data = _NO_CHARACTERS.sub("", markup).encode("utf-8", "ignore") if isinstance(markup, str) else markup
    if any(code in data for code in _CONTROLS):  # thirty looks for one byte are faster than one look at every byte
        data = data.translate(None, _CONTROL)
    return _EARLY_END.sub(b"", _SCRIPT_WITHOUT_END.sub(rb"\1>", data))


def _cut_off(parser: etree.HTMLParser) -> bool:
    """Whether libxml2 stopped at a limit of its own ("Excessive depth in document: 2048"): what follows is missing from the tree."""
    last = parser.error_log.last_error
    return last is not None and last.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT


def _through_soup(markup: str) -> HtmlElement:
    """Build the tree from the events of libxml2's parser, which has no limit to its nesting until it builds a tree itself."""
    from bs4 import BeautifulSoup
    from bs4.element import Comment, Declaration, Doctype, NavigableString, ProcessingInstruction, Tag

    root: HtmlElement = lxml_html.Element("html")
    soup = BeautifulSoup(markup, "lxml", multi_valued_attributes=None)
    made: dict[int, tuple[HtmlElement, int]] = {}
    for node in soup.descendants:
        parent, depth = made.get(id(node.parent), (root, 0))
        if isinstance(node, Tag):
            if node.parent is soup:
                element = root
            else:
                holder = parent.getparent() if depth >= MAX_DEPTH else None
                element = lxml_html.Element(node.name if _NAME.match(node.name) else "span")
                (parent if holder is None else holder).append(element)
            _set_attributes(element, node.attrs)
            made[id(node)] = element, min(depth + 1, MAX_DEPTH)
        elif isinstance(node, NavigableString) and not isinstance(node, (Comment, Declaration, Doctype, ProcessingInstruction)):
            _append_text(parent, _UNSAFE.sub("", str(node)), deep=depth >= MAX_DEPTH)
    return root


def _set_attributes(element: HtmlElement, attributes: Mapping[str, object]) -> None:
    for key, value in attributes.items():
        if _NAME.match(key):
            element.set(key, _UNSAFE.sub("", str(value)))


def _append_text(parent: HtmlElement, text: str, *, deep: bool) -> None:
    """Append a text node. Where the nesting was cut off, the text goes behind the last sibling, which keeps the order of reading."""
    holder = parent.getparent() if deep else None
    last = parent[-1] if len(parent) else None
    if holder is not None and holder[-1] is not parent:
        last = holder[-1]
    if last is None:
        parent.text = (parent.text or "") + text
    else:
        last.tail = (last.tail or "") + text
