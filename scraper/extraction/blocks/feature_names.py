"""The names of the block classifier's features: every group of facts about a block gives a few, and each name has one weight."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from scraper.extraction.layout import hints, outline

if TYPE_CHECKING:
    from collections.abc import Callable

_MARKS = {
    "nav": outline.IN_NAV, "footer": outline.IN_FOOTER, "aside": outline.IN_ASIDE, "header": outline.IN_HEADER, "form": outline.IN_FORM,
    "figure": outline.IN_FIGURE, "quote": outline.IN_QUOTE, "table": outline.IN_TABLE, "list": outline.IN_LIST,
    "button": outline.IN_BUTTON, "noscript": outline.IN_NOSCRIPT, "hidden": outline.IN_HIDDEN, "caption": outline.IN_CAPTION,
}  # fmt: skip
_HINTS = {
    "negative": hints.NEGATIVE, "body": hints.BODY, "caption": hints.CAPTION, "byline": hints.BYLINE, "date": hints.DATE,
    "dek": hints.DEK, "title": hints.TITLE, "comments": hints.COMMENTS, "related": hints.RELATED, "footer": hints.FOOTER,
}  # fmt: skip
CONTENT = ("digits", "address", "bar", "sign", "question", "exclamation", "capitals")

Group: TypeAlias = tuple[str, ...] | tuple[Any, ...]
"""A few discrete facts of a block that give features together: the group's name and its facts. There are far fewer of them than blocks."""


def names(group: Group) -> tuple[str, ...]:
    """Return the features that a group of facts gives; their weights are what is remembered, not their names, which take a kilobyte."""
    kind, *facts = group
    return tuple(":".join(map(str, parts)) for parts in _NAMES[kind](*facts))


def _own_names(stated: str, verdict: str, words: int, links: int, tag: str) -> list[tuple[object, ...]]:
    return [
        ("bias",), ("verdict", verdict), ("words", words), ("links", links), ("tag", tag),
        ("verdict", verdict, "words", words), ("tag", tag, "words", words), ("words", words, "links", links),
        (stated, "words", words), (stated, "tag", tag), (stated, "verdict", verdict),
    ]  # fmt: skip


def _text_names(words: int, end: str, start: str, strong: bool, content: int) -> list[tuple[object, ...]]:
    found: list[tuple[object, ...]] = [("end", end, words), ("start", start)]
    if strong:
        found.append(("bold", words))
    return [*found, *((name,) for bit, name in enumerate(CONTENT) if content >> bit & 1)]


def _mark_names(stated: str, marks: int, words: int, links: int) -> list[tuple[object, ...]]:
    found: list[tuple[object, ...]] = [("in", name) for name, bit in _MARKS.items() if marks & bit]
    if marks & outline.IN_LIST:
        found.append(("in:list", words, links))
    if marks & outline.IN_TABLE:
        found.append(("in:table", words, stated))
    return found


def _hint_names(stated: str, own: int, near: int) -> list[tuple[object, ...]]:
    return [
        *(("own", stated, name) for name, bit in _HINTS.items() if own & bit),
        *(("own", name) for name, bit in _HINTS.items() if own & bit),
        *(("near", name) for name, bit in _HINTS.items() if near & bit),
    ]


def _inside_names(stated: str, verdict: str, place: int, words: int, depth: int) -> list[tuple[object, ...]]:
    return [
        ("inside", stated, verdict), ("inside", verdict, place), ("place", place), ("place", place, "words", words), ("depth", depth),
    ]  # fmt: skip


def _outside_names(stated: str, verdict: str, side: str, far: int, words: int) -> list[tuple[object, ...]]:
    return [(side,), (side, far), (side, "words", words), (side, stated), (side, stated, verdict)]


def _beside_names(side: str, verdict: str, words: int, links: int, tag: str) -> list[tuple[object, ...]]:
    return [(side, "words", words), (side, "links", links), (side, verdict), (side, "tag", tag)]


_NAMES: dict[str, Callable[..., list[tuple[object, ...]]]] = {
    "own": _own_names,
    "text": _text_names,
    "marks": _mark_names,
    "hints": _hint_names,
    "inside": _inside_names,
    "outside": _outside_names,
    "beside": _beside_names,
    "described": lambda stated: [("described", stated)],
    "said": lambda said: [(said,)],
    "share": lambda share, total: [("skin", share), ("total", total)],
}
