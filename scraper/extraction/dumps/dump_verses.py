"""Where the verses of a poem begin in a plain-text dump: lines below its facts that are no sentences, and no buttons either."""

from __future__ import annotations

import re

from scraper.extraction.headlines.site_name import SECTIONS
from scraper.extraction.lines.dump_words import heads_block, is_tool
from scraper.extraction.names.korean_surnames import is_name
from scraper.extraction.wording.folding import HANGUL

_POEM = re.compile(r"(?:^|[\[<(「『]|(?<!\d) )(?:시|동시|시조|詩)(?:[가와로는]?\s|[\])>」』]|$)|^[가-힣]{2,4}\s시인$")
"""What names a poem above it: `시가 있는 아침`, `[시]`, its writer's calling."""
_VERSE = re.compile(r"[^\d()\[\]<>|:@/=©ⓒ·…#▲△▶■◆●◇□○]{3,32}")
_LEAST, _LONGEST_NAME = 5, 4
"""Verses of a poem, at least, and letters of the name above them, at most."""


def start_of(texts: list[str], facts: int) -> int | None:
    """Return the place of a poem's first verse among the lines of a head, None where none begins below its facts.

    Args:
        texts: the lines of the head and those right behind it.
        facts: the place of the line of facts.
    """
    if not any(map(_POEM.search, texts[: facts + _NEAR])):
        return None
    run = 0
    for place in range(facts + 1, len(texts) + 1):
        if place < len(texts) and _is_verse(texts[place]):
            run += 1
            continue
        if run >= _LEAST:
            first = place - run
            return first + (" " not in texts[first] and len(texts[first]) <= _LONGEST_NAME and is_name(texts[first]))
        run = 0
    return None


_NEAR = 6
"""Lines below the facts among which the poet is named."""


def _is_verse(text: str) -> bool:
    if _VERSE.fullmatch(text) is None or HANGUL.search(text) is None:
        return False
    return not (text in SECTIONS or is_tool(text) or heads_block(text))
