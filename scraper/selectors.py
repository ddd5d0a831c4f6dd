"""CSS selectors, found by way of the page's index of classes and ids.

A selector of the usual form, one element with a class or id and perhaps something within it (`div.art_top > h2`), is looked up in the
index, and only what stands within is searched; one of a tag and an attribute (`a[href*='/tag/']`) asks the elements of that tag alone. A
search of the whole tree costs ten times as much.
"""

from __future__ import annotations

import re
from functools import lru_cache
from operator import contains, eq
from typing import TYPE_CHECKING

from cssselect import HTMLTranslator
from lxml import etree

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml.html import HtmlElement

    from scraper.page import Page

_WORD = r"(?:[\w-]|[^\x00-\x7f])+"
_NAME = re.compile(rf"[.#]({_WORD})")
_ELSEWHERE = re.compile(r"\[[^\]]*\]|:\w+\((?:[^()]|\([^)]*\))*\)")
"""Parts of a selector whose names need not be on the page, or are no names."""
_ANCHORED = re.compile(rf"(?P<tag>[a-zA-Z][\w-]*)?(?P<names>(?:[.#]{_WORD})+)(?:(?P<axis>\s*>\s*|\s+)(?P<within>[\w.#*].*))?")


_TAG = re.compile(r"[a-zA-Z][\w-]*", re.ASCII)
_BY_ATTRIBUTE = re.compile(
    r"""(?P<tag>[a-zA-Z][\w-]*)?\[(?P<name>[\w-]+)(?P<how>[*^$]?=)(?P<quote>['"]?)(?P<value>[^'"\\\]]+)(?P=quote)\]"""
)
_TESTS: dict[str, Callable[[str, str], bool]] = {"=": eq, "*=": contains, "^=": str.startswith, "$=": str.endswith}


class Selector:
    """One selector, taken apart."""

    def __init__(self, selector: str) -> None:
        """Compile.

        Raises:
            cssselect.SelectorError: it is no CSS selector.
        """
        translator = HTMLTranslator()
        self._whole = etree.XPath(translator.css_to_xpath(selector))
        plain = "," not in selector and "\\" not in selector
        self._needed = frozenset(_NAME.findall(_ELSEWHERE.sub("", selector))) if plain else frozenset()
        anchored = _ANCHORED.fullmatch(selector) if plain else None
        self._tag = anchored["tag"].lower() if anchored and anchored["tag"] else None
        names = re.findall(rf"([.#])({_WORD})", anchored["names"]) if anchored else []
        self._names = tuple(name for _, name in names)
        self._classes = frozenset(name for mark, name in names if mark == ".")
        self._ids = frozenset(name for mark, name in names if mark == "#")
        self._child = anchored is not None and ">" in (anchored["axis"] or "")
        axis = "child::" if self._child else "descendant::"
        asked = _BY_ATTRIBUTE.fullmatch(selector)
        self._asked = ((asked["tag"] or "*").lower(), asked["name"].lower(), _TESTS[asked["how"]], asked["value"]) if asked else None
        within = anchored["within"] if anchored else None
        self._within = etree.XPath(translator.css_to_xpath(within, prefix=axis)) if within else None
        self._within_tag = within.lower() if within and _TAG.fullmatch(within) else None

    def find(self, page: Page) -> list[HtmlElement]:
        """Return a page's elements in page order."""
        if page.tree is None or not page.names.hold(self._needed):
            return []
        if self._asked is not None:
            tag, name, test, value = self._asked
            if (tag, name) == ("a", "href"):
                likely = [(element, href) for element, href in page.links if value in href]  # each test asks for that at least
                return [element for element, href in likely if test(href, value) and element.tag == tag]
            return [element for element in page.tree.iter(tag) if (own := element.get(name)) and test(own, value)]
        if not self._names:
            return elements_of(self._whole(page.tree))
        anchors = [element for element in page.names.bearing(self._names[0]) if self._is(element)]
        if self._within is None:
            return anchors
        if len(anchors) > 1:  # one may stand in another: what they hold would be found twice
            return elements_of(self._whole(page.tree))
        if self._within_tag is not None:
            walk = etree.ElementBase.iterchildren if self._child else etree.ElementBase.iterdescendants
            return [element for anchor in anchors for element in walk(anchor, self._within_tag)]
        return [element for anchor in anchors for element in elements_of(self._within(anchor))]

    def _is(self, element: HtmlElement) -> bool:
        return (
            (self._tag is None or element.tag == self._tag)
            and (not self._classes or self._classes.issubset((element.get("class") or "").split()))
            and (not self._ids or self._ids.issubset((element.get("id") or "",)))
        )


@lru_cache(maxsize=2048)
def compiled(selector: str) -> Selector:
    """Return a selector, taken apart once."""
    return Selector(selector)


def elements_of(found: object) -> list[HtmlElement]:
    """Return the elements among what an XPath expression found."""
    return [item for item in found if isinstance(item, etree.ElementBase)] if isinstance(found, list) else []
