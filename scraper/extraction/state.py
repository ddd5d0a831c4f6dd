"""The article within embedded state: the largest prose in a page's script data, and what stands beside it in the same object.

Used where the page's own elements hold no body. A body is one string (HTML or plain text), or a list of blocks: Arc's
`content_elements`, ProseMirror's and Contentful's nested `content`, lists of strings, and their like.
"""

from __future__ import annotations

import html
import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

from scraper.extraction.folding import fold, key, weight

if TYPE_CHECKING:
    from collections.abc import Iterator

Json: TypeAlias = Any

_LEAST_WORDS = 40.0
_MAX_DEPTH = 40
_MAX_OBJECTS = 60_000
_TAG = re.compile(r"<[^>]{0,2000}>")
_HAS_MARKUP = re.compile(r"</?(?:p|div|br|h[1-6]|ul|span|strong|figure|section|article)\b", re.IGNORECASE)
_SENTENCE_END = re.compile(r"[.!?…。！？][\"'”’»)\]]?(?=\s|<|$)|다\.|。")
_BODY_KEY = re.compile(r"body|content|html|text|article|story|paragraph|blocks|본문", re.IGNORECASE)
_NO_BODY_KEY = re.compile(
    r"seo|summary|description|excerpt|caption|teaser|related|comment|css|style|script|translat|i18n|message", re.IGNORECASE
)
_TITLE_KEYS = ("headline", "headlines", "title", "webTitle", "name", "articleTitle", "newsTitle")
_SUBTITLE_KEYS = ("subtitle", "subTitle", "subheadline", "subheadlines", "dek", "deck", "standfirst", "subhead")
_KICKER_KEYS = ("kicker", "overline", "eyebrow", "supertitle", "topline", "label")
_SECTION_KEYS = ("section", "primarySection", "primary_section", "sectionName", "section_name", "category", "categoryName", "channel")
_TAG_KEYS = ("tags", "keywords", "topics")
_NAME_KEYS = ("basic", "text", "rendered", "default", "name", "title", "label")
_MOST = 40
"""Authors or tags taken from one list."""
_PAID = re.compile(r"(?:is_?)?(?:premium|paid|paywalled|subscriber_?only|members_?only|locked|plus)", re.IGNORECASE)
_FREE = re.compile(r"(?:is_?)?(?:free|accessible_?for_?free|free_?access)", re.IGNORECASE)
_PUBLISHED = re.compile(
    r"(?:date_?published|(?:first_?|date_?)?publish(?:ed|ing)?_?(?:date|at|on|time|dt)?|publication_?(?:date|time)|pub_?date|display_?date|"
    r"first_publish_date|(?:reg|deploy|input|service|write|release)(?:ist(?:er|ration))?_?(?:date|dt|time|at|ymdt?))",
    re.IGNORECASE,
)
_MODIFIED = re.compile(
    r"(?:date_?modified|(?:last_?)?(?:modif(?:y|ied|ication)|updated?|mod|edit(?:ed)?)_?(?:date|at|on|time|dt))", re.IGNORECASE
)
_MOMENT = re.compile(r"(?:19|20)\d\d[-./]?[01]\d[-./]?[0-3]\d.{0,24}")
_KIND_KEYS = ("type", "nodeType", "__typename", "kind", "tag", "_type")
_BLOCK_TAGS = {"header": "h2", "heading": "h2", "subheadline": "h2", "subtitle": "h2", "crosshead": "h2", "quote": "blockquote",
               "blockquote": "blockquote", "pullquote": "blockquote", "list-item": "li", "listitem": "li", "list_item": "li"}  # fmt: skip
_TAGGED = {"li": "<ul><{0}>{1}</{0}></ul>", "blockquote": "<{0}><p>{1}</p></{0}>"}
_CLOCK = re.compile(r"\d{2}:\d{2}")
_BLOCK_KEYS = (
    *("content", "text", "html", "htmlText", "bodyText", "body", "value", "paragraph", "children", "items", "item"),
    *("fields", "data", "model", "attributes", "elements", "blocks"),
)
_NO_BLOCKS = re.compile(
    r"image|video|gallery|photo|advert|\bad\b|related|newsletter|promo|interstitial|oembed|embed|raw_html|social|caption|"
    r"teaser|author|tag|link_list|reference|correction|script|infobox",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class StateArticle:
    """An article read from script data."""

    markup: str
    """Its body as HTML."""
    locator: str
    """The script and the path of keys to the body."""
    words: float
    title: str | None
    subtitle: str | None
    published: str | None
    """As written."""
    modified: str | None
    agrees: bool
    """Whether it bears the page's title."""
    holders: tuple[dict[str, Json], ...] = ()
    """The objects that hold the body, outermost first: at most three."""
    kicker: str | None = None
    section: str | None = None
    tags: tuple[str, ...] = ()
    kind: str | None = None
    """What the data calls the article, lower case: `story`, `live` …"""
    paid: bool | None = None
    """Whether it is for subscribers, where the data says so."""


@dataclass(slots=True)
class _Found:
    score: float
    words: float
    markup: str
    path: tuple[str, ...]
    holders: tuple[dict[str, Json], ...]
    agrees: bool = False


def find(states: list[tuple[str, Json]], title: str | None) -> StateArticle | None:
    """Return the article of a page's script data, or None where none of it reads like one.

    Args:
        states: (locator, value), as `scraper.page.state.load_states` returns them.
        title: the page's title; data that bears it is preferred.
    """
    best: tuple[_Found, str] | None = None
    wanted = key(title)
    for locator, value in states:
        for found in _Walk().candidates(value):
            own = next((name for holder in reversed(found.holders) if (name := key(_text(holder, _TITLE_KEYS)))), "")
            if len(own) >= 8 and wanted and (own[:40] in wanted or wanted[:40] in own):
                found.score, found.agrees = found.score * 4.0, True
            elif found.score <= found.words:  # neither the page's title nor a telling key
                continue
            if best is None or found.score > best[0].score:
                best = found, locator
    return _article(*best) if best is not None else None


def _article(found: _Found, locator: str) -> StateArticle:
    def nearest(keys: tuple[str, ...]) -> str | None:
        return next((text for holder in reversed(found.holders[-3:]) if (text := _text(holder, keys))), None)

    return StateArticle(
        markup=found.markup,
        locator=f"{locator}:{'.'.join(found.path[-6:])}",
        words=found.words,
        title=nearest(_TITLE_KEYS),
        subtitle=nearest(_SUBTITLE_KEYS),
        published=_moment(found.holders, _PUBLISHED),
        modified=_moment(found.holders, _MODIFIED),
        agrees=found.agrees,
        holders=found.holders[-3:],
        kicker=nearest(_KICKER_KEYS),
        section=nearest(_SECTION_KEYS),
        tags=_tags(found.holders[-1]) if found.holders else (),
        kind=_kind(found.holders[-1]) if found.holders else None,
        paid=_paid(found.holders[-1]) if found.holders else None,
    )


def _tags(holder: dict[str, Json]) -> tuple[str, ...]:
    value = next((value for name in _TAG_KEYS if isinstance(value := holder.get(name), list)), [])
    texts = (item if isinstance(item, str) else _text(item, _NAME_KEYS) if isinstance(item, dict) else None for item in value[:_MOST])
    return tuple(dict.fromkeys(fold(text) for text in texts if text))


def _kind(holder: dict[str, Json]) -> str | None:
    value = next((value for name in (*_KIND_KEYS, "articleType", "subtype") if isinstance(value := holder.get(name), str)), None)
    return value.lower() if value else None


def _paid(holder: dict[str, Json]) -> bool | None:
    for name, value in holder.items():
        if isinstance(value, bool):
            if _PAID.fullmatch(name):
                return value
            if _FREE.fullmatch(name):
                return not value
    return None


def _moment(holders: tuple[dict[str, Json], ...], names: re.Pattern[str]) -> str | None:
    for holder in reversed(holders[-3:]):
        for name, value in holder.items():
            if isinstance(value, str) and names.fullmatch(name) and _MOMENT.fullmatch(value):
                return value
    return None


def _text(holder: dict[str, Json], keys: tuple[str, ...]) -> str | None:
    for name in keys:
        value = holder.get(name)
        if isinstance(value, dict):
            value = next((value[inner] for inner in _NAME_KEYS if value.get(inner)), None)
        if isinstance(value, str) and 0 < len(value) <= 600 and (text := fold(html.unescape(_TAG.sub(" ", value)))):
            return text
    return None


class _Walk:
    """One walk over one value, depth first, bounded in objects and depth."""

    def __init__(self) -> None:
        self._left = _MAX_OBJECTS

    def candidates(self, value: Json, path: tuple[str, ...] = (), holders: tuple[dict[str, Json], ...] = ()) -> Iterator[_Found]:
        """Yield everything that reads like a body."""
        self._left -= 1
        if self._left < 0 or len(path) > _MAX_DEPTH:
            return
        if isinstance(value, str):
            yield from self._of_string(value, path, holders)
        elif isinstance(value, dict):
            for name, item in value.items():
                if isinstance(item, (str, list, dict)):
                    yield from self.candidates(item, (*path, name), (*holders, value))
        elif isinstance(value, list):
            markup = _joined(value)
            if markup:
                yield from _judged(markup, path, holders)
            for item in value:
                if isinstance(item, (list, dict, str)):
                    yield from self.candidates(item, path, holders)

    def _of_string(self, value: str, path: tuple[str, ...], holders: tuple[dict[str, Json], ...]) -> Iterator[_Found]:
        if len(value) < 120:
            return
        if value[:1] in "{[":
            try:
                inner = json.loads(value, strict=False)
            except (ValueError, RecursionError):
                return
            yield from self.candidates(inner, path, holders)
        elif " " in value[:400] or not value.isascii():
            yield from _judged(value if _HAS_MARKUP.search(value) else _as_markup(value), path, holders)


def _as_markup(text: str) -> str:
    return "".join(f"<p>{html.escape(part, quote=False)}</p>" for part in text.split("\n") if part.strip())


def _judged(markup: str, path: tuple[str, ...], holders: tuple[dict[str, Json], ...]) -> Iterator[_Found]:
    text = html.unescape(_TAG.sub(" ", markup)) if "<" in markup else markup
    words = weight(fold(text))
    sentences = len(_SENTENCE_END.findall(text))
    if words < _LEAST_WORDS or sentences < 2 or words / sentences > 90 or text.count("{") > sentences:
        return
    names = " ".join(path[-2:])
    factor = 1.5 if _BODY_KEY.search(names) else 1.2 if not path and "<p" in markup else 1.0
    if _NO_BODY_KEY.search(names):
        factor *= 0.3
    yield _Found(words * factor, words, markup, path, holders)


def _joined(blocks: list[Json]) -> str:
    """Return a list of blocks as HTML; empty where it is none."""
    if len(blocks) < 2 and not (blocks and isinstance(blocks[0], dict)):
        return ""
    return "".join(_block(item, 0) for item in blocks[:2000])


def _block(item: Json, depth: int) -> str:
    if isinstance(item, str):
        return (item if _HAS_MARKUP.search(item) else f"<p>{html.escape(item, quote=False)}</p>") if len(item) > 1 else ""
    if not isinstance(item, dict) or depth > 8:
        return ""
    kind = next((item[name] for name in _KIND_KEYS if isinstance(item.get(name), str)), "")
    if (special := _special(item, kind.lower())) is not None:
        return special
    tag = _BLOCK_TAGS.get(kind.lower(), "p")
    level = item.get("level")
    if tag == "h2" and isinstance(level, int) and 1 <= level <= 6:
        tag = f"h{level}"
    for name in _BLOCK_KEYS:
        value = item.get(name)
        if isinstance(value, str) and value.strip():
            return value if _HAS_MARKUP.search(value) else _TAGGED.get(tag, "<{0}>{1}</{0}>").format(tag, value)
        if isinstance(value, list) and value:
            inline = _inline(value, depth)
            return f"<{tag}>{inline}</{tag}>" if inline else "".join(_block(part, depth + 1) for part in value)
        if isinstance(value, dict) and (inner := _block({"type": kind, **value} if kind else value, depth + 1)):
            return inner
    return ""


def _special(item: dict[str, Json], kind: str) -> str | None:
    """Return the HTML of pictures, tables and a live blog's entries; empty for what is no text; None for ordinary blocks."""
    rows = next((item[name] for name in ("content", "rows", "data", "cells") if _is_table(item.get(name))), None)
    if rows is not None:
        return f"<table>{''.join(f'<tr>{_cells(row)}</tr>' for row in rows)}</table>"
    source = next((item[name] for name in ("url", "src", "href") if isinstance(item.get(name), str)), None)
    if source and re.fullmatch(r"image|photo|picture|figure", kind):
        caption = f"<figcaption>{_line(item.get('caption'))}</figcaption>" if isinstance(item.get("caption"), str) else ""
        return f'<figure><img src="{html.escape(source)}">{caption}</figure>'
    text, moment = (
        item.get("content"),
        next((item[name] for name in ("time", "date", "publishedAt") if isinstance(item.get(name), str)), None),
    )
    if "entry" in kind and isinstance(text, str) and moment:
        heading = f"<h3>{_line(item['headline'])}</h3>" if isinstance(item.get("headline"), str) else ""
        clock = _CLOCK.search(moment)
        shown = f"<time>{clock[0]}</time>" if clock else ""
        return f'<div class="live-entry">{shown}{heading}{text if _HAS_MARKUP.search(text) else f"<p>{text}</p>"}</div>'
    return "" if _NO_BLOCKS.search(kind) else None


def _is_table(value: Json) -> bool:
    return isinstance(value, list) and len(value) > 1 and all(isinstance(row, list) and row for row in value)


def _cells(row: list[Json]) -> str:
    return "".join(f"<td>{_line(cell)}</td>" for cell in row if isinstance(cell, (str, int, float)))


def _line(value: Json) -> str:
    return html.escape(fold(_TAG.sub(" ", str(value))), quote=False)


def _inline(parts: list[Json], depth: int) -> str:
    """Return the text of runs (`{"type": "text", "text": …}`), or empty where a part is a block of its own."""
    texts: list[str] = []
    for part in parts:
        if isinstance(part, str):
            texts.append(part)
            continue
        if not isinstance(part, dict):
            return ""
        text = part.get("text") if isinstance(part.get("text"), str) else part.get("value")
        kind = part.get("type") or part.get("nodeType") or part.get("_type") or "text"
        if isinstance(text, str) and kind in ("text", "span"):
            texts.append(text)
        elif kind in ("hyperlink", "link", "a") and isinstance(part.get("content") or part.get("children"), list) and depth < 8:
            texts.append(_inline(part.get("content") or part.get("children") or [], depth + 1))
        else:
            return ""
    return "".join(texts)
