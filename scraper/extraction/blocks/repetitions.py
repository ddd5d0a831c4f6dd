"""What a body says twice: copies for print, quotations set apart, openings cut off."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from archive.records import TEXT_TYPES
from scraper.extraction.wording.folding import key

if TYPE_CHECKING:
    from archive.records import Block

_START = 120
"""Characters of a block that are enough to tell whether it may repeat another."""


def drop(body: list[Block]) -> None:
    """Drop the blocks of a body that say what others say."""
    _copies_out(body)
    _pulled_out(body)


def _copies_out(body: list[Block]) -> None:
    """Drop long blocks that say what a block before them said: print versions and consent placeholders repeat whole bodies.

    A line or two may be said again, alone: the terms of one of many things.
    """
    begun: dict[str, str] = {}  # a text by how it begins, until another begins so
    said: set[str] = set()
    again: list[bool] = []
    for block in body:
        start = key(block.text[:_START])[:_LEAST_COPY]
        whole = key(block.text) if start in begun else ""
        if whole and begun[start]:
            said.add(key(begun[start]))
        again.append(len(whole) > _LEAST_COPY and whole in said)
        said.add(whole)
        begun[start] = "" if whole else block.text
    body[:] = [
        block
        for place, block in enumerate(body)
        if not again[place] or (len(block.text) < _LONE_COPY and not any(again[max(place - 1, 0) : place] + again[place + 1 : place + 2]))
    ]


_LEAST_COPY, _LONE_COPY = 40, 100


def _pulled_out(body: list[Block]) -> None:
    """Drop quotations set apart, and openings cut off, that say a part of a paragraph again; a text of hundreds of them is made of them."""
    pulled = {place: own for place, block in enumerate(body) if (own := _pulled(block))}
    if 0 < len(pulled) <= _MOST_PULLED:
        said = [(place, key(block.text)) for place, block in enumerate(body) if block.type in TEXT_TYPES]
        again = {place for place, own in pulled.items() if any(other != place and _holds(text, own, body[place]) for other, text in said)}
        again |= {place + 1 for place in again if place + 1 < len(body) and _tells_speaker(body[place + 1])}
        body[:] = [block for place, block in enumerate(body) if place not in again]


def _pulled(block: Block) -> str:
    """Return the key of what a block may say again, the speaker behind a quotation left out; empty where it says something of its own."""
    text = block.text
    if not _LEAST_PULLED <= len(text) <= _LONGEST_PULLED:
        return ""
    framed = block.type == "paragraph" and text[0] in _QUOTED
    if block.type == "quote" or text.endswith(_CUT) or (framed and text[-1] in _QUOTED):
        return key(text)
    signed = _SIGNED.fullmatch(text) if framed else None
    return key(signed[1]) if signed is not None and len(signed[1]) >= _LEAST_PULLED else ""


def _holds(text: str, own: str, block: Block) -> bool:
    """Whether a text holds a quotation and more, or all sentences of one that leaves out what stands between them."""
    if len(text) <= len(own):
        return False
    if own in text or block.type != "quote":
        return own in text
    end, parts = 0, [part for sentence in _SENTENCE_END.split(block.text) if (part := key(sentence))]
    for part in parts:
        if (start := text.find(part, end)) < 0:
            return False
        end = start + len(part)
    return len(parts) > 1


def _tells_speaker(block: Block) -> bool:
    """Whether a block is the line under a quotation set apart that says who said so."""
    return block.type == "quote" and len(block.text) <= _SPEAKER and block.text[0] in _DASHES


_SENTENCE_END = re.compile(r"[.!?,;:…]+(?=\W)")
_SPEAKER, _DASHES = 80, "-–—"
_LEAST_PULLED, _LONGEST_PULLED, _MOST_PULLED = 25, 400, 200
_CUT = ("…", "...")
_SIGNED = re.compile(r"[“\"„«»‘「]([^“”\"„«»「」]+)[”\"“»«’」]\s*[^.!?“”\"„«»「」]{2,60}")
"""A quotation with nothing but its speaker behind it, and no full stop: `“They walk in as if they paid the rent” Ada Osei, keeper`."""
_QUOTED = frozenset('“”"„«»‘’「」')
