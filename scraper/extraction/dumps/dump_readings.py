"""Readings of the weather whose place, sky and temperature stand on lines of their own in a plain-text dump."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction.tickers import ticker

if TYPE_CHECKING:
    from scraper.extraction.dumps.dump_lines import Line

_DEGREES = re.compile(r"[-−–+]?\d{1,2}(?:\.\d)?\s?(?:℃|°\s?C|º\s?C)")
_PLACE = re.compile(r"[가-힣]{2,8}")
_HEADER = 60
"""Lines of a page in which its weather stands."""


def join(lines: list[Line]) -> list[Line]:
    """Return the lines of a dump with every such reading on one."""
    if not any("℃" in line.text or "°" in line.text for line in lines[:_HEADER]):
        return lines
    kept: list[Line] = []
    for line in lines[:_HEADER]:
        if _DEGREES.fullmatch(line.text) and (above := _above(kept)):
            whole = " ".join(one.text for one in above)
            place = kept.index(above[0])
            above[0].text = f"{whole} {line.text}"
            kept = kept[: place + 1]
        else:
            kept.append(line)
    return [*kept, *lines[_HEADER:]]


def _above(kept: list[Line]) -> list[Line]:
    """Return the lines that a temperature belongs to: the place, and the sky before or behind it; a letter alone is an icon."""
    near = [line for line in kept[-_NEAR:] if not (line.text.isascii() and len(line.text) == 1)][-2:]
    if not near or not _PLACE.fullmatch(near[-1].text):
        return []
    before = near[0] if len(near) > 1 and _PLACE.fullmatch(near[0].text) else None
    if before is not None and (ticker.is_sky(before.text) or ticker.is_sky(near[-1].text)):
        return near
    return [] if ticker.is_sky(near[-1].text) else near[-1:]


_NEAR = 4
