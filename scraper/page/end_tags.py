"""End tags that libxml2 reads otherwise than HTML does (Living Standard, 13.2.6.4.7), so that browsers show a page as it was meant.

libxml2 ignores an end tag while a `div` is open that began behind its element, and one of a heading that is of another level: a forgotten
`</div>` in a menu or in the page's header leaves the whole page in it. HTML closes what is open within the element that ends. `</br>` is a
line break there, and `</p>` without a paragraph an empty one; ignored, they glue the words before and behind them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_NESTED = re.compile(r"Opening and ending tag mismatch: \w+ and \w+\s*|Unexpected end tag : (?:h[1-6]|li|ul|ol|dd|dt)\s*")
"""How libxml2 says that it ignored an end tag because of what was open within, and one that no element of its name is open for."""
_PARTED = re.compile(r"Unexpected end tag : (?:p|br)\s*")
_TAG = re.compile(rb"""<(?:(!--)|(/?)([a-zA-Z][^\s/<>]*+)(?:=\s*(?:"[^"]*"|'[^']*')|[^<>])*+>)""")
_RAW = frozenset((b"script", b"style", b"textarea", b"template", b"svg", b"math", b"noscript", b"iframe", b"xmp", b"title"))
"""Elements of which nothing within is looked at."""
_KNOWN = frozenset(
    b"div section article aside nav header footer main hgroup ul ol menu dl li dd dt figure figcaption blockquote center fieldset details "
    b"summary button address pre search h1 h2 h3 h4 h5 h6 table td th caption object marquee".split()
)
"""Elements whose end tags close what is open within them, and those that bound these."""
_BOUNDS = frozenset((b"table", b"td", b"th", b"caption", b"object", b"marquee"))
"""Elements through which no other's end tag reaches ("has an element in scope")."""
_LISTS = frozenset((b"ul", b"ol", b"menu"))
_ITEMS = {b"li": (b"li",), b"dd": (b"dd", b"dt"), b"dt": (b"dd", b"dt")}
_HEADINGS = frozenset((b"h1", b"h2", b"h3", b"h4", b"h5", b"h6"))
_PASSED = frozenset((b"div", b"address"))
"""Elements that a new item of a list closes with the item before it."""
_GLUING = re.compile(
    rb"(<(script|style|textarea)\b(?:[^<]|<(?!/?(?:script|style|textarea)\b))*+</\2)|</br\s*/?>|"
    rb"(</p\s*>)(?=\s*(?:(?![\"'][\s/>])[^<\s]|<(?:a|b|i|u|em|strong|span|font)[\s>]))",
    re.IGNORECASE,
)


_DEEPEST = 500
"""Elements within each other up to which end tags are looked at."""


def heeded(data: bytes, messages: Iterable[str]) -> bytes:
    """Return the markup with what HTML takes its end tags for, the same where libxml2 does as well.

    Args:
        data: the page, UTF-8.
        messages: libxml2's on its tags.
    """
    nested = parted = False
    for message in messages:
        nested = nested or _NESTED.fullmatch(message) is not None
        parted = parted or _PARTED.fullmatch(message) is not None
    if parted:
        data = _GLUING.sub(_parting, data)
    return closed(data) if nested else data


def _parting(tag: re.Match[bytes]) -> bytes:
    """Return a script as it is, line breaks for the end of a paragraph that bare text follows: they say nothing where one is open."""
    return tag[0] if tag[1] else b"</p><br><br>" if tag[3] else b"<br>"


def closed(data: bytes) -> bytes:
    """Return the markup with the end tags that HTML implies before those of elements around them, the same where none is missing."""
    opened: list[bytes] = []
    pieces: list[bytes] = []
    done = at = 0
    endless: set[bytes] = set()
    while (tag := _TAG.search(data, at)) is not None:
        at = tag.end()
        name = tag[3].lower() if tag[3] else b"!--"
        if tag[1] or (name in _RAW and not tag[2]):
            at = _behind(data, at, name, endless)
        elif len(opened) > _DEEPEST:
            return data
        elif name in _KNOWN:
            ends, instead = _ends(opened, name) if tag[2] else (_begins(opened, name), None)
            if ends or instead:
                pieces += (data[done : tag.start()], ends, instead or b"")
                done = tag.end() if instead else tag.start()
    return b"".join((*pieces, data[done:])) if pieces else data


def _behind(data: bytes, at: int, name: bytes, endless: set[bytes]) -> int:
    """Return where a comment or an element that is not looked into ends; where it stands, if it does not."""
    if name in endless:
        return at
    end = re.compile(b"--!?>" if name == b"!--" else rb"</%b[\s/>]" % name, re.IGNORECASE).search(data, at)
    if end is None:
        endless.add(name)
        return at
    return end.end()


def _begins(opened: list[bytes], name: bytes) -> bytes:
    """Open an element; return the end tags of the item of a list before it."""
    count = next((n for n, other in enumerate(reversed(opened), 1) if other not in _PASSED), 0) if name in _ITEMS else 0
    ends = _close(opened, count) if count and opened[-count] in _ITEMS[name] else b""
    opened.append(name)
    return ends


def _ends(opened: list[bytes], name: bytes) -> tuple[bytes, bytes | None]:
    """Close an element; return the end tags of what is open within it, and the one of a heading that ends as another does."""
    place = _place(opened, name)
    if place < 0:
        return b"", None
    ends = _close(opened, len(opened) - place - 1)
    own = opened.pop()
    return ends, b"</%b>" % own if own != name else None


def _close(opened: list[bytes], count: int) -> bytes:
    """Take the innermost open elements and return their end tags, none where libxml2 closes them by itself."""
    taken = [opened.pop() for _ in range(count)]
    return b"".join(b"</%b>" % name for name in taken) if any(name == b"div" or name in _HEADINGS for name in taken) else b""


def _place(opened: list[bytes], name: bytes) -> int:
    """Return the place of the element that an end tag closes, -1 where none is in its scope."""
    names = _HEADINGS if name in _HEADINGS else (name,)
    for place in range(len(opened) - 1, -1, -1):
        if opened[place] in names:
            return place
        if (opened[place] in _BOUNDS and name not in _BOUNDS) or (name == b"li" and opened[place] in _LISTS):
            return -1
    return -1
