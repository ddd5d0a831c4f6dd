"""The search for prose in script data: every string and list of blocks that reads like an article's body, with what holds it."""

from __future__ import annotations

import html
import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from scraper.extraction.script_data.state_blocks import HAS_MARKUP, TAG, blocks_as_html
from scraper.extraction.wording.folding import fold, weight

if TYPE_CHECKING:
    from scraper.extraction.script_data.state_blocks import Json

_LEAST_WORDS = 20.0
WORDS_OF_A_BODY = 40.0
"""Rough words from which prose may be a body by itself; less has to be called one beside the page's title."""
_SHORTEST = 120
"""Characters from which a string may be a body."""
_MAX_DEPTH = 80
"""Objects and lists within each other that are looked into."""
_MAX_OBJECTS = 60_000
_SENTENCE_END = re.compile(r"[.!?…。！？][\"'”’»)\]]?(?=\s|<|$)|다\.|。")
_BODY_KEY = re.compile(r"body|content|html|text|article|story|paragraph|blocks|본문", re.IGNORECASE)
_NO_BODY_KEY = re.compile(
    r"seo|summary|description|excerpt|caption|teaser|related|comment|css|style|script|translat|i18n|message", re.IGNORECASE
)


@dataclass(slots=True)
class FoundBody:
    """Prose that may be the article's."""

    score: float
    """Its words, weighed by the keys that lead to it."""
    words: float
    markup: str
    """It as HTML."""
    path: tuple[str, ...]
    """Keys that lead to it."""
    holders: tuple[dict[str, Json], ...]
    """The objects that hold it, outermost first."""
    agrees: bool = False
    """Whether what holds it bears the page's title."""


def bodies(value: Json) -> list[FoundBody]:
    """Return everything in a value that reads like a body, in its order."""
    walk = _Walk()
    walk.look(value, (), ())
    return walk.found


class _Walk:
    """One walk over one value, depth first, bounded in objects and depth."""

    def __init__(self) -> None:
        self.found: list[FoundBody] = []
        self._left = _MAX_OBJECTS

    def look(self, value: Json, path: tuple[str, ...], holders: tuple[dict[str, Json], ...], depth: int = 0) -> None:
        """Note what of a value reads like a body."""
        self._left -= 1
        if self._left < 0 or depth > _MAX_DEPTH:
            return
        if isinstance(value, dict):
            within = (*holders, value)
            for name, item in value.items():
                if _may_hold(item):
                    self.look(item, (*path, name), within, depth + 1)
        elif isinstance(value, list):
            self._look_at_list(value, path, holders, depth)
        elif _may_hold(value):
            self._look_at_string(value, path, holders, depth)

    def _look_at_list(self, value: list[Json], path: tuple[str, ...], holders: tuple[dict[str, Json], ...], depth: int) -> None:
        if markup := blocks_as_html(value):
            self._judge(markup, path, holders)
        for item in value:
            if _may_hold(item):
                self.look(item, path, holders, depth + 1)

    def _look_at_string(self, value: str, path: tuple[str, ...], holders: tuple[dict[str, Json], ...], depth: int) -> None:
        if value[:1] in "{[":
            try:
                inner = json.loads(value, strict=False)
            except (ValueError, RecursionError):
                return
            self.look(inner, path, holders, depth + 1)
        elif " " in value[:400] or not value.isascii():
            self._judge(value if HAS_MARKUP.search(value) else _as_markup(value), path, holders)

    def _judge(self, markup: str, path: tuple[str, ...], holders: tuple[dict[str, Json], ...]) -> None:
        text = html.unescape(TAG.sub(" ", markup)) if "<" in markup else markup
        words = weight(fold(text))
        sentences = len(_SENTENCE_END.findall(text))
        if words < _LEAST_WORDS or sentences < 2 or words / sentences > 90 or text.count("{") > sentences:
            return
        names = " ".join(path[-2:])
        factor = 1.5 if _BODY_KEY.search(names) else 1.2 if not path and "<p" in markup else 1.0
        if _NO_BODY_KEY.search(names):
            factor *= 0.3
        self.found.append(FoundBody(words * factor, words, markup, path, holders))


def _may_hold(value: Json) -> bool:
    """Whether a value may be a body or hold one: numbers and short strings, of which settings have most, do not."""
    return len(value) >= _SHORTEST if isinstance(value, str) else isinstance(value, (dict, list))


def _as_markup(text: str) -> str:
    return "".join(f"<p>{html.escape(part, quote=False)}</p>" for part in text.split("\n") if part.strip())
