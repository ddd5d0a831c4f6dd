"""Whether a text holds a sentence, or a part of one: told by its marks, in any script."""

from __future__ import annotations

import re

_PAUSE = re.compile("[,;:،、，।॥؟۔።。]")
_STOP = re.compile(r"[.!?…。！？](?=[\s\"'”’»)\]]|$)|[다요죠]\.|[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]{12}")
"""What tells a sentence; in scripts that part no words and print no stops, a run of letters."""


def holds_sentence(text: str) -> bool:
    """Whether a text holds a pause, or what ends a sentence; most Korean sentences end alike, which is soon seen."""
    return "다." in text or _PAUSE.search(text) is not None or _STOP.search(text) is not None


def is_signed(text: str) -> bool:
    """Whether something signs behind the last full stop of a text, as Korean papers print it: `…다./독자 제공`."""
    return "./" in text[-_SIGNATURE:]


_SIGNATURE = 16
"""Letters of such a signature, at most."""
