"""Lines with which readers' comments begin, where neither a heading nor a class says that they are: who said it, and when."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction.times import timestamps
from scraper.extraction.wording.vocabulary import any_of, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scraper.extraction.layout.outline import TextBlock

_LONGEST = 110
_holds_sign = any_of(
    words("sagt schr meint antwort kommentier kommentar reaktion # says said wrote écrit dit dice escribió dijo schreef zei scritto")
)
"""Of which every such line holds one, in lower case."""
_SAID = re.compile(
    r"(?:#?\d{1,4}[.):]?\s)?(?P<name>[^.!?:,]{2,40}?)\s"
    r"(?:sagte?|schrieb|schreibt|meinte?|antwortete?|kommentierte?|hat (?:gesagt|geschrieben)|"
    r"says|said|wrote|a (?:écrit|dit)|ha scritto|dice|escribió|dijo|schreef|zei)(?: dazu)?\b(?P<when>.*)"
)
"""Who said it, and when: `Ada Osei schrieb am 5. März 2026 um 17:45 Uhr:`."""
_NUMBERED = re.compile(r"#\d{1,4}\s?[|:.)]?\s(?P<name>[^.!?]{2,40}?)\s(?P<when>(?:am |on |\||-|\()?.*\d)")
_BY_READER = re.compile(r"(?:kommentar|antwort|reaktion) von:? (?P<name>[^.!?]{2,40}?)(?P<when>[\s|,(-].*\d.*)")
_FORMS = (_SAID, _NUMBERED, _BY_READER)
_BESIDE = 16
"""Letters beside the day and the hour, at most: *on*, *at*, a colon."""


def opens_comment(blocks: Sequence[TextBlock], place: int) -> bool:
    """Whether the line at a place, or that and the next, says which reader said something and when.

    One that tells a day alone needs another reader's line of its form behind it: a text may say who spoke on which day.
    """
    told = _told(blocks, place)
    if told is None:
        return False
    name, form, hour = told
    if hour:
        return True
    others = (_told(blocks, number) for number in range(place + 1, min(place + _NEAR, len(blocks))))
    return any(other is not None and other[1] is form and other[0] != name for other in others)


_NEAR = 6
"""Blocks within which the next reader's line stands."""


def _told(blocks: Sequence[TextBlock], place: int) -> tuple[str, re.Pattern[str], bool] | None:
    """Return whom a line names, its form, and whether it tells the hour."""
    line, _, behind = blocks[place].text.partition("\n")
    if len(line) > _LONGEST or (line[-1:] not in _ENDS and not line[-1:].isdigit()) or _holds_sign(line.lower()) is None:
        return None
    behind = (behind or (blocks[place + 1].flat if place + 1 < len(blocks) else "")).partition("\n")[0]
    if line[-1] in ":…" and len(behind) <= _LONGEST // 2 and behind[-1:].isalnum():
        line = f"{line} {behind}"
    for form in _FORMS:
        match = form.fullmatch(line.lower())
        found = timestamps.find(match["when"]) if match is not None else []
        if match is not None and len(found) == 1 and len(match["when"]) - (found[0].end - found[0].start) <= _BESIDE:
            return match["name"], form, found[0].stamp.hour is not None
    return None


_ENDS = ":…|)rh"
