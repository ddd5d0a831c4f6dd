"""What tags and attributes say of an element: whether it is a block, skipped, inline, a link; what it hands down to all it holds."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from scraper.extraction.wording.vocabulary import words

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_SKIPPED_TAGS = words(
    "script style svg math head select option datalist object embed applet canvas map noframes "
    "textarea input audio video iframe meta link title"
)
_BLOCK_TAGS = words(
    "html body address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption "
    "figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu "
    "nav noscript ol p pre section summary table tbody td tfoot th thead tr ul caption amp-accordion article-body "
    "button label legend picture"
)
# marks that an element hands down to all it holds
IN_NAV, IN_FOOTER, IN_ASIDE, IN_HEADER, IN_FORM, IN_FIGURE, IN_QUOTE, IN_TABLE, IN_LIST, IN_BUTTON, IN_NOSCRIPT, IN_HIDDEN, IN_CAPTION = (
    1 << bit for bit in range(13)
)
IN_COMMENTS = 1 << 13
"""Handed down from an element whose class or id hints at readers' comments."""
OTHER, BLOCK, SKIPPED, SKIPPED_IMAGE, INLINE, BOLD, LINK, LINE_BREAK, IMAGE, ABBREVIATION = range(10)
"""What a tag may be: one of these, which are told apart faster than bits. What is bold is inline as well."""
HEADING_LEVELS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
INLINES, SKIPS = (INLINE, BOLD), (SKIPPED, SKIPPED_IMAGE)
KINDS = {
    **dict.fromkeys(_BLOCK_TAGS, BLOCK),
    **dict.fromkeys(_SKIPPED_TAGS, SKIPPED),
    "img": SKIPPED_IMAGE,
    **dict.fromkeys(("em", "span", "i"), INLINE),
    **dict.fromkeys(("b", "strong"), BOLD),
    "a": LINK,
    "br": LINE_BREAK,
    "amp-img": IMAGE,
    "abbr": ABBREVIATION,
}
"""What a tag is; those not named are `OTHER`."""
HIDING = frozenset({"hidden", "aria-hidden", "style", "role"})
NAMING = dict.fromkeys(words("data-testid data-test-id data-qa data-component data-hook data-gu-name data-test data-cy"))
"""Attributes by which scripts and tests know an element: on pages whose classes are hashes they alone say what it is."""
_TELLING = frozenset(
    {
        *("itemprop", "property", "datetime", "rel", "data-date-time", "data-modify-date-time"),
        *("data-published", "data-publish-date", "data-pubdate"),
        *("data-timestamp", "data-time", "data-utime", "data-epoch", "data-datetime", "data-date", "data-livestamp", "data-unixtime"),
    }
)
TELLS, NAMES, HIDES = range(3)
"""What an attribute may say."""
ATTRIBUTES = {**dict.fromkeys(HIDING, HIDES), **dict.fromkeys(NAMING, NAMES), **dict.fromkeys(_TELLING, TELLS)}
"""What an attribute says of its element, but for classes, ids and references; all others say nothing here."""
_INHERITED = {
    "nav": IN_NAV,
    "menu": IN_NAV,
    "footer": IN_FOOTER,
    "aside": IN_ASIDE,
    "header": IN_HEADER,
    "form": IN_FORM,
    "figure": IN_FIGURE,
    "figcaption": IN_CAPTION | IN_FIGURE,
    "blockquote": IN_QUOTE,
    "table": IN_TABLE,
    "ul": IN_LIST,
    "ol": IN_LIST,
    "button": IN_BUTTON,
    "noscript": IN_NOSCRIPT,
    "label": IN_BUTTON,
    "dialog": IN_HIDDEN,
}

_PHRASING = words(
    "small time u font sup sub cite q code kbd mark ins del s strike tt big wbr data bdi bdo ruby rb rt rp var samp nobr acronym dfn param "
    "source track area col colgroup"
)
"""Other tags that pages are full of."""
TAGS = {tag: (KINDS.get(tag, OTHER), _INHERITED.get(tag, 0)) for tag in (*KINDS, *_INHERITED, *_PHRASING)}
"""What a tag is, and the marks that its element hands down."""


def of_unknown(element: HtmlElement) -> tuple[int, int]:
    """Return what an element of another tag is: a custom element (its name holds a hyphen) without text right beside it is a block.

    A template is shown where it says that it is the inside of its element (HTML Standard, declarative shadow roots).
    """
    if element.tag == "template":
        return (BLOCK if "shadowrootmode" in element.attrib or "shadowroot" in element.attrib else SKIPPED, 0)
    if "-" not in element.tag or (element.tail and not element.tail.isspace()):
        return (OTHER, 0)
    before = element.getprevious()
    parent = element.getparent()
    text = before.tail if before is not None else parent.text if parent is not None else None
    return (OTHER, 0) if text and not text.isspace() else (BLOCK, 0)


def is_page(form: HtmlElement) -> bool:
    """Whether a form holds the page, or a text and nothing to fill in, and marks nothing.

    Some systems (ASP.NET's Web Forms) put one around the page, and boards around each post, to be edited.
    """
    if next(form.iter("h1", "main", "article"), None) is not None:
        return True
    fields = list(islice(form.iter("input", "select", "textarea", "button"), _FIRST_FIELDS))
    if any(field.get("name") == "__VIEWSTATE" for field in fields):
        return True
    return all(field.get("type") == "hidden" for field in fields) and next(form.iter("p"), None) is not None


_FIRST_FIELDS = 12


def is_veiled_page(element: HtmlElement) -> bool:
    """Whether an element that is not shown holds the page: a script shows it once it is ready. A print copy has the page beside it."""
    parent = element.getparent()
    if element.tag == "body":
        return True
    if parent is None or parent.tag != "body" or next(element.iter("h1", "article", "main"), None) is None:
        return False
    own = sum(1 for _ in element.iter("p"))
    return not any(
        next(other.iter("h1", "article", "main"), None) is not None or sum(1 for _ in other.iter("p")) > own
        for other in parent.iterchildren("*")
        if other is not element
    )


def is_folded(element: HtmlElement) -> bool:
    """Whether an element that is not shown is unfolded by what stands right before it: a question, a term, a button that says so.

    It says something of its own: forms, menus and lists of links unfold as well.
    """
    head = element.getprevious()
    if head is None or not isinstance(head.tag, str) or next(element.iter("form", "input", "nav", "h1", "article"), None) is not None:
        return False
    asked = " ".join(head.text_content().split())
    if not asked or len(asked) > _LONGEST_HEAD:
        return False
    unfolds = (
        head.tag == "dt" or asked.endswith(("?", "？")) or any("aria-expanded" in one.attrib for one in head.iter("button", "a", head.tag))
    )
    said = len(element.text_content().split()) if unfolds else 0
    return said >= _SAID and 2 * sum(len(link.text_content().split()) for link in element.iter("a")) < said


_LONGEST_HEAD, _SAID = 200, 5
"""Letters of what unfolds an element, at most, and words in that, at least."""


def is_shown(element: HtmlElement) -> bool:
    """Whether an element that is not shown is text all the same: the page, or what unfolds."""
    return is_veiled_page(element) or is_folded(element)


def is_break(names: str, text: str | None) -> bool:
    """Whether an empty inline element stands for a line break: style sheets make one of a class."""
    return "br" in names.split() and not (text and text.strip())


def hides(name: str, value: str, tag: str) -> bool:
    """Whether an attribute says that its element is not shown, or only when asked for."""
    if name == "style":
        return "display" in value and "display:none" in value.replace(" ", "")
    if name == "role":
        return value == "dialog" or value == "alertdialog"
    return name == "hidden" or (value == "true" and tag != "a")
