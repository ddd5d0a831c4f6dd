"""Embedded state: the JSON that pages rendered in the browser carry in their scripts.

Forms read: scripts that are JSON as a whole (Next's `__NEXT_DATA__`), JSON handed to an assignment or a call (`window.X = {…}`,
`Fusion.globalContent = {…}`, `push({…})`, `JSON.parse("…")`), React's flight rows (`self.__next_f.push([1, "…"])`), Nuxt's flattened
payloads (devalue: objects whose values are places in one array), and, where a script is code, its long string literals.
"""

from __future__ import annotations

import contextlib
import json
import re
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

Json: TypeAlias = Any

_LEAST = 300
"""Shortest script that can hold an article."""
_LARGEST = 8_000_000
_STARTS = 60
"""Values tried in one script."""
_MAX_DEPTH = 60
_MOST_UNFOLDED = 50_000
"""Values that a flattened payload unfolds to, at most: a page of a large paper has some ten thousand."""
_START = re.compile(r"""(?:=|\(|\breturn)\s*(?=[\[{"'])""")
_FLIGHT = re.compile(r"__next_f\s*\.push\(\s*\[1,\s*(?=\")")
_ROW = re.compile(rb"([0-9a-f]{1,6}):")
_TEXT_ROW = re.compile(rb"T([0-9a-f]{1,8}),")
_LITERAL = re.compile(r'(?<!\\)"((?:[^"\\\n]|\\.){250,}+)"')
"""A long string; one that begins within another, behind a backslash, would be followed to the end of the script each time."""
_DECODER = json.JSONDecoder(strict=False)


def load_states(tree: HtmlElement) -> list[tuple[str, Json]]:
    """Return (locator, value) of the data in a page's scripts, in page order; JSON-LD is not state."""
    found: list[tuple[str, Json]] = []
    flight: list[str] = []
    for number, script in enumerate(tree.iter("script")):
        text = script.text or ""
        kind = (script.get("type") or "").lower()
        if _FLIGHT.search(text, 0, 400):
            flight.extend(_chunks(text))
            continue
        if len(text) < _LEAST or len(text) > _LARGEST or "ld+json" in kind:
            continue
        name = script.get("id") or f"script[{number + 1}]"
        found.extend((name, _hydrated(value)) for value in _values(text, kind))
    if flight:
        found.extend(("__next_f", value) for value in _rows("".join(flight).encode("utf-8", "replace")))
    return found


def _values(text: str, kind: str) -> Iterator[Json]:
    stripped = text.strip()
    if "json" in kind or stripped[:1] in ("{", "["):
        try:
            yield json.loads(stripped, strict=False)
        except (ValueError, RecursionError):
            pass
        else:
            return
    position, read = 0, 0
    for _ in range(_STARTS):
        start = _START.search(text, position)
        if start is None:
            break
        value, position = _value_at(text, start.end())
        if value is not None and position - start.end() >= _LEAST:
            read += position - start.end()
            yield value
    if read * 2 < len(text):  # code: its long strings may hold the text
        yield from (value for literal in _LITERAL.finditer(text) if (value := _literal(literal[1])) is not None)


def _value_at(text: str, place: int) -> tuple[Json, int]:
    if text[place] == "'":
        end = text.find("'", place + 1)
        return (text[place + 1 : end], end) if end > 0 else (None, place + 1)
    try:
        return _DECODER.raw_decode(text, place)
    except (ValueError, RecursionError):
        return None, place + 1


def _literal(raw: str) -> str | None:
    try:
        value = json.loads(f'"{raw}"', strict=False)
    except ValueError:
        return None
    return value if isinstance(value, str) else None


def _chunks(text: str) -> Iterator[str]:
    for start in _FLIGHT.finditer(text):
        value, _ = _value_at(text, start.end())
        if isinstance(value, str):
            yield value


def _rows(stream: bytes) -> Iterator[Json]:
    """Yield the values of flight rows: `id:JSON` up to a newline, `id:T<bytes in hex>,text`; `$id` stands for a text row."""
    texts: dict[str, str] = {}
    values: list[Json] = []
    place = 0
    while (row := _ROW.match(stream, place)) is not None:
        place = row.end()
        if stream[place : place + 1] == b"T":
            text = _TEXT_ROW.match(stream, place)
            if text is None:
                break
            end = text.end() + int(text[1], 16)
            texts[row[1].decode()] = stream[text.end() : end].decode("utf-8", "replace")
            place = end
            continue
        end = stream.find(b"\n", place)
        end = len(stream) if end < 0 else end
        if stream[place : place + 1] in (b"{", b"["):
            with contextlib.suppress(ValueError, RecursionError):
                values.append(json.loads(stream[place:end], strict=False))
        place = end + 1
    yield from (_referred(value, texts, 0) for value in values)
    yield from texts.values()


def _referred(value: Json, texts: dict[str, str], depth: int) -> Json:
    if isinstance(value, str):
        return texts.get(value[1:], value) if value.startswith("$") else value
    if depth > _MAX_DEPTH:
        return None
    if isinstance(value, list):
        return [_referred(item, texts, depth + 1) for item in value]
    if isinstance(value, dict):
        return {key: _referred(item, texts, depth + 1) for key, item in value.items()}
    return value


def _hydrated(value: Json) -> Json:
    """Return the tree a devalue array stands for; any other value as it is."""
    if not (isinstance(value, list) and len(value) > 2 and isinstance(value[0], (list, dict))):
        return value
    places = value[0].values() if isinstance(value[0], dict) else value[0]
    if not all(isinstance(place, (int, str)) and not isinstance(place, bool) for place in places) or not any(
        isinstance(item, str) for item in value
    ):
        return value
    return _Devalue(value).at(0, 0)


class _Devalue:
    """One flattened payload; shared objects are built once, cycles and what unfolds to more than a page can hold end in null."""

    def __init__(self, items: list[Json]) -> None:
        self._items = items
        self._built: dict[int, Json] = {}
        self._sizes: dict[int, int] = {}
        """How many values each built one holds, shared ones counted wherever they stand: who reads it walks a tree."""

    def at(self, place: Json, depth: int) -> Json:
        if not isinstance(place, int) or isinstance(place, bool) or not 0 <= place < len(self._items) or depth > _MAX_DEPTH:
            return None
        if place in self._built:
            return self._built[place]
        self._built[place] = None
        item = self._items[place]
        held: list[Json] = []
        if isinstance(item, dict):
            held = list(item.values())
            item = {key: self.at(value, depth + 1) for key, value in item.items()}
        elif isinstance(item, list):
            tagged = len(item) == 2 and isinstance(item[0], str)
            held = item[1:] if tagged else item
            item = self.at(item[1], depth + 1) if tagged else [self.at(value, depth + 1) for value in item]
        self._sizes[place] = 1 + sum(self._sizes.get(value, 1) for value in held if isinstance(value, int))
        if self._sizes[place] > _MOST_UNFOLDED:
            item, self._sizes[place] = None, 1
        self._built[place] = item
        return item
