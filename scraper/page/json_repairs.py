"""Likely repairs of JSON that templates wrote by hand: RFC 8259 allows none of what they get wrong.

What publishing systems print between quotes without escaping it is most of it: titles and names with quotes of their own, line breaks,
backslashes. The rest is a comma too many or one too few, objects one behind the other, and brackets that nobody closed.
"""

from __future__ import annotations

import html
import json
import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

_AROUND = re.compile(
    r"^\s*(?:(?:<!--|//<!\[CDATA\[|<!\[CDATA\[|/\*.*?\*/|\ufeff)\s*)+|(?:-->|//\]\]>|/\*\s*\]\]>\s*\*/|\]\]>)\s*$", re.DOTALL
)
_CONTROL = re.compile("[\x00-\x1f\ud800-\udfff]")
_TRAILING_COMMA = re.compile(r",\s*([}\]])")
_GLUED = re.compile(r"}\s*{")
_STRAY_BACKSLASH = re.compile(r'\\(?!["\\/bfnrtu])')
_SIGN = re.compile(r'\\.|["{}\[\]]')
_ENDS_VALUE = re.compile(r'\s*(?:[}\]]|,\s*(?:"[^"]{1,60}"\s*:|[}\]]|$)|$)')
_ENDS_OTHER = re.compile(r'\s*(?:[:}\]]|,\s*(?:["{\[\d}\]-]|true|false|null)|$)')
"""What stands behind the quote that ends the string of a pair, a key or the item of a list: other quotes belong to the text."""
_NEXT_KEY = re.compile(r'\s*"[@\w:]{1,40}"\s*:')
"""A key right behind a string: the comma between them was forgotten."""
_LONGEST, _NEAR = 400_000, 40
"""Letters of a script beyond which only the cheap repairs are tried, and those before a string among which its colon stands."""


def load(script: str) -> Any:
    """Return the value that a script's text holds, mended where it is not JSON; None where no repair makes it any."""
    text = script.strip()
    if text[:1] not in "{[" or text[-1:] not in "}];":
        text = _AROUND.sub("", script).strip()
    text = text.rstrip(";")
    if not text:
        return None
    for attempt in _attempts(text):
        try:
            return _cleaned(json.loads(attempt, strict=False)) if "\\u" in attempt else json.loads(attempt, strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _attempts(text: str) -> Iterator[str]:
    """Yield a text as it is and its likely repairs, the least first."""
    yield text
    flat = _STRAY_BACKSLASH.sub(r"\\\\", _CONTROL.sub(" ", text))
    commas = _TRAILING_COMMA.sub(r"\1", flat)
    yield commas
    yield "[" + _GLUED.sub("},{", commas) + "]"
    if "&quot;" in text and '"' not in text:
        yield html.unescape(commas)
    if text[0] in "{[" and len(text) <= _LONGEST:
        yield _TRAILING_COMMA.sub(r"\1", _rewritten(flat))


def _rewritten(text: str) -> str:
    """Return a text with the quotes inside its strings escaped, commas put between its pairs and its brackets closed."""
    parts: list[str] = []
    open_brackets: list[str] = []
    inside, last, ends = False, 0, _ENDS_OTHER
    for match in _SIGN.finditer(text):
        sign, place = match[0], match.end()
        if sign == '"':
            if not inside:
                inside = True
                ends = _ENDS_VALUE if text[max(place - _NEAR, 0) : place - 1].rstrip()[-1:] == ":" else _ENDS_OTHER
            elif ends.match(text, place):
                inside = False
            elif _NEXT_KEY.match(text, place):
                parts += (text[last:place], ",")
                inside, last = False, place
            else:
                parts += (text[last : place - 1], '\\"')
                last = place
        elif not inside and sign in "{[":
            open_brackets.append("}" if sign == "{" else "]")
        elif not inside and sign in "}]":
            if not open_brackets:  # one bracket too many: what stands behind it is no part of the value
                return "".join((*parts, text[last : place - 1]))
            open_brackets.pop()
    return "".join((*parts, text[last:].rstrip(" ,") if open_brackets else text[last:], *reversed(open_brackets)))


def _cleaned(value: Any) -> Any:
    """Drop NUL and lone surrogates that JSON escapes smuggle in."""
    if isinstance(value, str):
        return _CONTROL.sub(lambda match: match[0] if match[0] in "\n\t\r" else "", value)
    if isinstance(value, list):
        return [_cleaned(item) for item in value]
    if isinstance(value, dict):
        return {_cleaned(key): _cleaned(item) for key, item in value.items()}
    return value
