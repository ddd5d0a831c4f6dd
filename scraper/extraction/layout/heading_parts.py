"""Headings put together of several elements: an overline, the headline, a second line."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction.wording.folding import fold, key

if TYPE_CHECKING:
    from lxml.html import HtmlElement

    from scraper.extraction.layout.outline import Outline

_MOST = 8
_SHORTEST = 8
SHORTEST_HEADLINE = 12
"""Letters of a text that is long enough for a headline."""
_LONGEST_OVERLINE = 40
_MARKS = " :：|–—-·•/"
OVERLINE = re.compile(
    r"(?:^|[\s_-])(?:kicker|over-?line|(?:over|upper)[-_]?title|pre-?(?:title|line)|eyebrow|top-?line|roof-?line|dachzeile|ober-?zeile|"
    r"spitzmarke|super-?title|ante-?titulo|sur-?titre|occhiello|volanta|cintillo|shoulder)(?=$|[\s_-]|\d)|__kicker|Kicker|headline-?kicker|"
    r"(?:^|[\s_-])series(?:[-_]?(?:name|title|label))?(?=$|\s)|(?:article|story|post|entry)[-_]{1,2}label(?=$|\s)",
)
"""Classes that call a line an overline."""


_ANCHOR = re.compile(
    r"\s*(?:(?P<sign>[#¶§🔗⚓\u200b]+|[↩↑⤴]\ufe0e?\ufe0f?)|"
    r"\[\s?(?:edit|bearbeiten|modifier|editar|modifica|bewerken|edytuj|redigera|править)"
    r"(?:\s?\|\s?[^\]|]{3,40})?\s?\])$",
    re.IGNORECASE,
)


BACK = ("¶", "↩", "↩\ufe0e", "↩\ufe0f", "↑", "⤴")
"""What links say to themselves, or to where a note is called: of lines that are no headings, too."""
BACK_BEFORE = ("↑ ", "^ ", "↩ ")
"""The same as wikis set it, before the note."""


def without_anchor(page: Outline, node: int, text: str) -> str:
    """Return a line without the link to itself that wikis and generators print behind headings, `#`, `¶`, `[edit]`, and behind notes."""
    if text[:2] in BACK_BEFORE and any(fold(page.raw_text(link)) == text[0] for link in range(node, page.ends[node])):
        return text[2:]
    mark = _ANCHOR.search(text)
    if mark is None or (mark["sign"] and not any(_is_anchor(page, link) for link in range(node, page.ends[node]))):
        return text
    return text[: mark.start()] or text


def _is_anchor(page: Outline, node: int) -> bool:
    return page.tags[node] == "a" and _ANCHOR.fullmatch(fold(page.raw_text(node))) is not None


def parts_of(page: Outline, node: int) -> list[str]:
    """Return the texts of a heading's children, wrappers around all of them opened; one text where it is not put together."""
    return [text for text in _texts(_unwrapped(page, node)) if text]


def _unwrapped(page: Outline, node: int) -> HtmlElement:
    """Return the innermost element that holds all that a heading does."""
    element = page.els[node]
    while len(element) == 1 and not fold(element.text) and not fold(element[0].tail) and isinstance(element[0].tag, str):
        element = element[0]
    return element


def _texts(element: HtmlElement) -> list[str]:
    found = [fold(element.text)]
    for child in element:
        if isinstance(child.tag, str) and child.tag not in ("script", "style", "svg"):
            found.append(fold("".join(child.itertext())))
        found.append(fold(child.tail))
    return found


def printed_part(page: Outline, node: int, stated: list[str]) -> str | None:
    """Return those neighbouring children of a heading that make up a title the page states, or None where no proper part of it does.

    Args:
        page: the page laid out.
        node: the heading.
        stated: keys of the stated titles; the whole heading being one of them, nothing is cut.
    """
    return _stated_part(parts_of(page, node), stated)


def headline_part(page: Outline, node: int, stated: list[str], titles: list[str]) -> str | None:
    """Return the same, else the headline behind an overline that a class calls so, or that nothing parts from it in print.

    Args:
        page: the page laid out.
        node: the heading.
        stated: keys of the stated titles that are meant for readers.
        titles: all stated titles.
    """
    parts = parts_of(page, node)
    return _stated_part(parts, stated) or _behind_called(page, node) or _behind_overline(parts, titles)


def _stated_part(parts: list[str], stated: list[str]) -> str | None:
    if not 2 <= len(parts) <= _MOST or key(" ".join(parts)) in stated:
        return None
    spans = [(first, last) for first in range(len(parts)) for last in range(first + 1, len(parts) + 1) if last - first < len(parts)]
    for first, last in sorted(spans, key=lambda span: span[0] - span[1]):
        text = fold(" ".join(parts[first:last])).strip(_MARKS)
        if len(key(text)) >= _SHORTEST and key(text) in stated:
            return text
    return None


def _behind_called(page: Outline, node: int) -> str | None:
    """Return what stands in a heading behind an element that opens it and whose class calls it an overline."""
    element = _unwrapped(page, node)
    first = next(iter(element), None)
    if first is None or fold(element.text) or OVERLINE.search(first.get("class") or "") is None:
        return None
    above, *parts = [text for text in _texts(element) if text]
    text = fold(" ".join(parts)).strip(_MARKS)
    return text if len(above) <= _LONGEST_OVERLINE and len(key(text)) >= SHORTEST_HEADLINE else None


def _behind_overline(parts: list[str], stated: list[str]) -> str | None:
    """Return the headline of a heading where a stated title sets a mark between its overline and it.

    `<h1><span>Quay</span>Station gets its roof back</h1>` beside the title `Quay - Station gets its roof back`.
    """
    for first in range(1, len(parts) if len(parts) <= _MOST else 0):
        above, text = fold(" ".join(parts[:first])), fold(" ".join(parts[first:]))
        if len(above) <= _LONGEST_OVERLINE and above[-1] not in _MARKS and len(key(text)) >= SHORTEST_HEADLINE:
            for title in stated:
                between = title[len(above) : -len(text)].strip() if key(title) == key(above + text) else ""
                if between and not between.strip(_MARKS):
                    return text
                if title.startswith(f"[{above}]") and key(title).startswith(key(above + text)):
                    return text  # a series', in brackets there
    return None


def overline(page: Outline, node: int, title: str | None) -> str | None:
    """Return what a heading holds in front of the title, or None."""
    wanted = key(title)
    parts = parts_of(page, node)
    for first in range(1, len(parts)):
        if key(" ".join(parts[first:])).startswith(wanted) and wanted:
            return fold(" ".join(parts[:first])).strip(_MARKS) or None
    return None


def underline(page: Outline, node: int, title: str | None) -> str | None:
    """Return what a heading holds behind the title in elements of its own, or None."""
    wanted = key(title)
    parts = parts_of(page, node)
    for last in range(1, len(parts)):
        if key(" ".join(parts[:last])).endswith(wanted) and wanted:
            return fold(" ".join(parts[last:])).strip(_MARKS) or None
    return None
