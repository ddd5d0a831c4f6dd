"""Lists of blocks in script data as HTML: Arc's `content_elements`, ProseMirror's and Contentful's nested `content`, lists of strings."""

from __future__ import annotations

import html
import re
from typing import Any, TypeAlias

from scraper.extraction.wording.folding import fold

Json: TypeAlias = Any

TAG = re.compile(r"<[^>]{0,2000}>")
HAS_MARKUP = re.compile(r"</?(?:p|div|br|h[1-6]|ul|span|strong|figure|section|article)\b", re.IGNORECASE)
KIND_KEYS = ("type", "nodeType", "__typename", "kind", "tag", "_type")
_BLOCK_TAGS = {"header": "h2", "heading": "h2", "subheadline": "h2", "subtitle": "h2", "crosshead": "h2", "quote": "blockquote",
               "blockquote": "blockquote", "pullquote": "blockquote", "list-item": "li", "listitem": "li", "list_item": "li"}  # fmt: skip
_TAGGED = {"li": "<ul><{0}>{1}</{0}></ul>", "blockquote": "<{0}><p>{1}</p></{0}>"}
_CLOCK = re.compile(r"\d{2}:\d{2}")
_BLOCK_KEYS = (
    *("content", "text", "html", "htmlText", "bodyText", "body", "value", "paragraph", "children", "items", "item"),
    *("fields", "data", "model", "attributes", "elements", "blocks"),
)
_TELLING_KEYS = frozenset((*KIND_KEYS, *_BLOCK_KEYS, "rows", "cells"))
"""An object without any of these, as the settings of an advertisement are, is no block."""
_NO_BLOCKS = re.compile(
    r"image|video|gallery|photo|advert|\bad\b|related|newsletter|promo|interstitial|oembed|embed|raw_html|social|caption|"
    r"teaser|author|tag|link_list|reference|correction|script|infobox",
    re.IGNORECASE,
)


def blocks_as_html(blocks: list[Json]) -> str:
    """Return a list of blocks as HTML; empty where it is none."""
    if len(blocks) < 2 and not (blocks and isinstance(blocks[0], dict)):
        return ""
    return "".join([_block(item, 0) for item in blocks[:2000] if isinstance(item, (str, dict))])


def _block(item: Json, depth: int) -> str:
    if isinstance(item, str):
        return (item if HAS_MARKUP.search(item) else f"<p>{html.escape(item, quote=False)}</p>") if len(item) > 1 else ""
    if not isinstance(item, dict) or depth > 8 or _TELLING_KEYS.isdisjoint(item):
        return ""
    kind = next((item[name] for name in KIND_KEYS if isinstance(item.get(name), str)), "")
    if (special := _special(item, kind.lower())) is not None:
        return special
    tag = _BLOCK_TAGS.get(kind.lower(), "p")
    level = item.get("level")
    if tag == "h2" and isinstance(level, int) and 1 <= level <= 6:
        tag = f"h{level}"
    for name in _BLOCK_KEYS:
        value = item.get(name)
        if isinstance(value, str) and value.strip():
            return value if HAS_MARKUP.search(value) else _TAGGED.get(tag, "<{0}>{1}</{0}>").format(tag, value)
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
        return f'<div class="live-entry">{shown}{heading}{text if HAS_MARKUP.search(text) else f"<p>{text}</p>"}</div>'
    return "" if _NO_BLOCKS.search(kind) else None


def _is_table(value: Json) -> bool:
    return isinstance(value, list) and len(value) > 1 and all(isinstance(row, list) and row for row in value)


def _cells(row: list[Json]) -> str:
    return "".join(f"<td>{_line(cell)}</td>" for cell in row if isinstance(cell, (str, int, float)))


def _line(value: Json) -> str:
    return html.escape(fold(TAG.sub(" ", str(value))), quote=False)


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
