"""The character encoding of a page, decided once.

Order of belief: byte order mark, `Content-Type` header, `<meta>` declaration, each only where the bytes decode cleanly with it; on a page
whose html element says that it is Korean, UTF-8 and CP949; then the detector (faust-cchardet). Labels mean what the WHATWG Encoding
Standard says: `euc-kr` and its kin are CP949, `iso-8859-1` is Windows-1252. Where header and declaration disagree, the one that leaves no
U+FFFD wins; and since Windows-1252, which servers name by default, reads any bytes, UTF-8 and the encodings of East Asia are believed
before it where the bytes decode cleanly with them.
"""

from __future__ import annotations

import codecs
import re
from typing import TYPE_CHECKING

import cchardet

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_META = re.compile(rb"""<meta[^>]{0,400}?charset\s*=\s*["']?\s*([\w.:-]{2,40})""", re.IGNORECASE)
_HEADER = re.compile(r"""charset\s*=\s*["']?\s*([\w.:-]{2,40})""", re.IGNORECASE)
_META_WINDOW = 8192
_IN_KOREAN = re.compile(rb"""<html\b[^>]{0,200}?\blang\s*=\s*["']?ko\b""", re.IGNORECASE)

_LABELS = {
    "euc-kr": "cp949", "euckr": "cp949", "euc_kr": "cp949", "korean": "cp949", "ks_c_5601-1987": "cp949", "ks_c_5601-1989": "cp949",
    "ks_c_5601": "cp949", "ksc5601": "cp949", "ksc_5601": "cp949", "ms949": "cp949", "windows-949": "cp949", "uhc": "cp949",
    "iso-8859-1": "cp1252", "latin1": "cp1252", "latin-1": "cp1252", "iso8859-1": "cp1252", "ascii": "cp1252", "us-ascii": "cp1252",
    "gb2312": "gb18030",
    "gbk": "gb18030", "x-gbk": "gb18030", "shift_jis": "cp932", "shift-jis": "cp932", "sjis": "cp932", "x-sjis": "cp932",
    "big5": "big5hkscs", "big5-hkscs": "big5hkscs", "tis-620": "cp874",
    "iso-8859-9": "cp1254", "utf8": "utf-8", "unicode-1-1-utf-8": "utf-8",
    "utf-16": "utf-8", "utf-16le": "utf-8", "utf-16be": "utf-8",
}  # fmt: skip
"""WHATWG labels whose meaning differs from Python's codec of that name. A page that declares UTF-16 in ASCII bytes is not UTF-16."""

_MULTIBYTE = frozenset(("utf-8", "cp949", "cp932", "gb18030", "big5hkscs", "euc_jp", "iso2022_jp"))
"""Codecs that hardly any text in another encoding decodes cleanly with."""


def codec_for(label: str) -> str | None:
    """Return the Python codec a declared label stands for, or None where it names no text encoding."""
    name = label.strip().lower()
    name = _LABELS.get(name, name)
    try:
        info = codecs.lookup(name)
    except (LookupError, ValueError):
        return None
    return info.name if getattr(info, "_is_text_encoding", True) else None


def decode(body: bytes, headers: Sequence[tuple[str, str]] = ()) -> tuple[str, str]:
    """Return a page's text and the codec it was decoded with. Never raises: undecodable bytes become U+FFFD."""
    for bom, codec in _BOMS:
        if body.startswith(bom):
            return body.decode(codec, "replace"), codec
    labels = _declared(body, headers)
    first = next(labels, None)
    if first == "utf-8" and (text := _strict(body, first)) is not None:  # as most pages are: nothing else is asked for
        return text, first
    declared = list(dict.fromkeys((first, *labels))) if first is not None else []
    if first == "cp1252":
        declared.sort(key=lambda codec: codec not in _MULTIBYTE)
    if "utf-8" not in declared and any(byte in body for byte in (b"\xc3", b"\xe2", b"\xea", b"\xeb", b"\xec", b"\xed")):
        declared = [*_multibyte_first(body), *declared]
    for codec in declared:
        text = _strict(body, codec)
        if text is not None:
            return text, codec
    if not declared or declared == ["utf-8"]:
        text = _strict(body, "utf-8")
        if text is not None:
            return text, "utf-8"
    return _least_damage(body, declared)


def _declared(body: bytes, headers: Sequence[tuple[str, str]]) -> Iterator[str]:
    for name, value in headers:
        if name.lower() == "content-type" and (match := _HEADER.search(value)) and (codec := codec_for(match[1])):
            yield codec
    for found in _META.finditer(body[:_META_WINDOW]):
        if codec := codec_for(found[1].decode("ascii", "replace")):
            yield codec
            return
    if _IN_KOREAN.search(body[:_META_WINDOW]):  # the detector takes a few words of Korean for many another language
        yield from ("utf-8", "cp949")


def _multibyte_first(body: bytes) -> list[str]:
    """Bytes with many multi-byte sequences that are valid UTF-8 are UTF-8, whatever a single-byte or CJK declaration says."""
    text = _strict(body, "utf-8")
    return ["utf-8"] if text is not None and len(text) + 8 <= len(body) else []


def _strict(body: bytes, codec: str) -> str | None:
    try:
        return body.decode(codec, "strict")
    except (UnicodeDecodeError, LookupError, ValueError):
        return None


def _least_damage(body: bytes, declared: list[str]) -> tuple[str, str]:
    detected = cchardet.detect(body).get("encoding")
    guess = codec_for(detected) if detected else None
    if guess and guess not in declared and (text := _strict(body, guess)) is not None and not declared:
        return text, guess
    candidates = [*declared, *([guess] if guess else []), "utf-8"]
    trials = [(body.decode(codec, "replace"), codec) for codec in dict.fromkeys(candidates)]
    return min(trials, key=lambda trial: trial[0].count("\ufffd"))
