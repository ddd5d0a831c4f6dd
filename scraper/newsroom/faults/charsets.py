"""Wrong, missing and lying charsets, characters that no text should hold, and data without end. The page can be read all the same."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from ..answer import Answer
from ..response import Reply, respond
from .bulk import DEPTH
from .fault import Fault, Occasion

if TYPE_CHECKING:
    from collections.abc import Callable

_META = re.compile(r"<meta\b[^>]*charset=[^>]*>", re.IGNORECASE)
_SCRIPT = re.compile(r"(<script\b.*?</script>)", re.IGNORECASE | re.DOTALL)
LEGACY = {"ko": ("cp949", "euc-kr"), "ja": ("cp932", "shift_jis")}
"""Codec and charset name of a language's old pages (WHATWG Encoding Standard: labels)."""
_WESTERN = ("cp1252", "windows-1252")


def _changed(change: Callable[[str, str, str], Answer]) -> Callable[[Occasion], Reply]:
    """Return the reply that puts a page into another charset: `change` gets its text, codec and charset name."""

    def reply(occasion: Occasion) -> Reply:
        answer = occasion.answer()
        habits = occasion.site.skin.habits
        if answer.status != 200:
            return occasion.ordinary()
        codec, name = LEGACY.get(habits.language, _WESTERN)
        changed = change(answer.body.decode(habits.charset), codec, name)
        return respond(occasion.request, replace(changed, modified=answer.modified))

    return reply


def _encoded(text: str, codec: str) -> bytes:
    """Return the text's bytes; what the codec lacks becomes a character reference, or within a script a JavaScript escape."""
    pieces = _SCRIPT.split(text)
    return b"".join(_escaped(piece, codec) if at % 2 else piece.encode(codec, "xmlcharrefreplace") for at, piece in enumerate(pieces))


def _escaped(script: str, codec: str) -> bytes:
    return b"".join(_escape(sign, codec) for sign in script)


def _escape(sign: str, codec: str) -> bytes:
    try:
        return sign.encode(codec)
    except UnicodeEncodeError:
        units = sign.encode("utf-16-be")
        return b"".join(b"\\u%04x" % int.from_bytes(units[at : at + 2], "big") for at in range(0, len(units), 2))


def _missing(text: str, codec: str, name: str) -> Answer:
    del name
    return Answer(200, "text/html", _encoded(_META.sub("", text), codec))


def _lying(text: str, codec: str, name: str) -> Answer:
    return Answer(200, "text/html; charset=utf-8", _encoded(_META.sub(f'<meta charset="{name}">', text, count=1), codec))


def _wrong(text: str, codec: str, name: str) -> Answer:
    del codec
    return Answer(200, f"text/html; charset={name}", _META.sub('<meta charset="utf-8">', text, count=1).encode())


def _spoiled(spoil: Callable[[bytes], bytes]) -> Callable[[Occasion], Reply]:
    def reply(occasion: Occasion) -> Reply:
        answer = occasion.answer()
        if answer.status != 200:
            return occasion.ordinary()
        return respond(occasion.request, Answer(200, answer.content_type, spoil(answer.body), answer.modified))

    return reply


def _with_nuls(body: bytes) -> bytes:
    return body.replace(b"</p>", b"</p>\x00").replace(b"<body", b"<!-- \x00 --><body", 1)


def _with_surrogates(body: bytes) -> bytes:
    """Half a pair as a character reference, in a script's string, and as the bytes that no UTF-8 may hold (RFC 3629 section 3)."""
    tail = b'<script>var half = "\\ud83d";</script><!-- \xed\xa0\xbd --><span hidden>&#xD83D;\xed\xa0\xbd</span></body>'
    return body.replace(b"</body>", tail, 1)


def _deeper(body: bytes) -> bytes:
    return body.replace(b"</body>", b"<div>" * DEPTH + b"</div>" * DEPTH + b"</body>", 1)


def _with_control_references(body: bytes) -> bytes:
    return body.replace(b"</body>", b"<div hidden>one&#11;line<br>and&#x0b;<br><br>&#1;another</div></body>", 1)


LEVELS = 40


def _with_endless_data(body: bytes) -> bytes:
    """Flattened data in which every level holds the next one twice, and a stream whose row ends before it begins."""
    levels = b",".join(b'{"content":%d,"children":%d}' % (level + 1, level + 1) for level in range(1, LEVELS))
    data = b'<script type="application/json">[{"content":1},%s,"%s"]</script>' % (levels, b"So it was. " * 40)
    stream = b'<script>self.__next_f.push([1,"5:T-6,%s"])</script>' % (b"x" * 400)
    return body.replace(b"</body>", data + stream + b"</body>", 1)


CHARSETS = (
    Fault("charset_missing", "article", "an old charset that neither header nor page tells", _changed(_missing)),
    Fault("charset_lying", "article", "the header says UTF-8, the page is in the old charset and says so", _changed(_lying)),
    Fault("charset_wrong", "article", "the header says the old charset, the page is in UTF-8 and says so", _changed(_wrong)),
    Fault("nul_bytes", "article", "NUL bytes between elements and in a comment", _spoiled(_with_nuls)),
    Fault("lone_surrogates", "article", "halves of surrogate pairs below the article", _spoiled(_with_surrogates)),
    Fault(
        "control_references",
        "article",
        "control characters as references, beside line breaks below the article",
        _spoiled(_with_control_references),
    ),
    Fault("endless_data", "article", "script data below the article that unfolds without end", _spoiled(_with_endless_data)),
    Fault("deep_nesting", "article", "5 000 elements within each other below the article", _spoiled(_deeper)),
)
