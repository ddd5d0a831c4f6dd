"""How reporters of Korean broadcasters sign off: the last words of a report name the station and them."""

from __future__ import annotations

import re

from scraper.extraction.names.korean_surnames import is_labelled_name
from scraper.extraction.wording.folding import STOPS


def signed_off(text: str) -> str | None:
    """Return the words a broadcaster's report ends with, `한들방송 뉴스 김하나입니다.`"""
    found = SIGN_OFF.fullmatch(text) if len(text) <= _LONGEST else None
    return text if found is not None and (found["station"] is None or is_labelled_name(found["name"])) else None


def glued(text: str) -> str | None:
    """Return such words where they are the last sentence of a paragraph: there counts only what has the form of a name."""
    if _ENDS not in text[-_LONGEST_END:]:
        return None
    start = max(text.rfind(f"{mark} ", 0, len(text) - 1) for mark in STOPS) + 2
    last = text[start:] if start > 1 else ""
    found = SIGN_OFF.fullmatch(last) if 0 < len(last) <= _LONGEST else None
    if found is None or (found["station"] or "").rstrip().endswith(_PARTICLES):
        return None
    return last if is_labelled_name(found["name"]) else None


_LONGEST, _ENDS, _LONGEST_END = 40, "니다", 4
_PARTICLES = ("은", "는", "이", "가", "의", "도")
"""How the subject of a sentence ends, which no station is: `담당자는 한들방송 진행자입니다.`"""
_NAME = r"[가-힣]{2,4}"
_BROADCASTER = r"(?:[가-힣A-Za-z]{0,8}(?:뉴스|방송|[A-Z]{2,4}|티브이|TV)|TV[가-힣]{2})"
SIGN_OFF = re.compile(
    rf"(?:지금까지 )?(?:[가-힣]{{2,8}}에서 )?(?P<station>[가-힣A-Za-z]{{2,10}}\s)??(?:{_BROADCASTER}\s){{1,2}}(?P<name>{_NAME}?)"
    r"(?:이었습니다|였습니다|입니다)[.]?(?:\s?[◀\[<]\s?(?i:end)\s?[▶\]>])?"
)
"""A station whose name does not say that it is one may stand before the word for news: behind that counts what has the form of a name."""
