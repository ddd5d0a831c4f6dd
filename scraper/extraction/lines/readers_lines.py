"""Where readers' comments begin, though neither a heading nor a class says so: with who said it, and when."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction.lines.date_labels import LABEL
from scraper.extraction.lines.line_pieces import spaced
from scraper.extraction.times import timestamps
from scraper.extraction.wording.vocabulary import any_of, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scraper.extraction.layout.outline import Outline, TextBlock

_LONGEST = 110
_DIGIT = re.compile(r"\d")
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
_SIGNED = re.compile(
    r"(?:von|by|par|por|da|di|door|av|af|od) (?P<name>[^.!?:,|]{1,30}?\.?),?(?P<when>(?: (?:am|on|le|el|il|op|den)| [|–—-])? ?\d.*)|"
    r"(?P<then>\d.*) (?:von|by|par|por|da|di|door|av|af|od) (?P<who>[^.!?:,|\d]{1,30}\.?)"
)
"""Whose it is, and when, as writers sign as well: `von Karl am 12.03.2024`."""
_BESIDE = 16
"""Letters beside the day and the hour, at most: *on*, *at*, a colon."""


def begins(page: Outline, block: TextBlock, before: float) -> bool:
    """Whether readers' comments begin at a block.

    Args:
        page: the page, of no live blog: its entries are signed as comments are.
        block: one behind some paragraphs of the text.
        before: rough words of the text before it.
    """
    if _says_who(page.blocks, block.number):
        return True
    return _DIGIT.search(block.text, 0, _LONGEST) is not None and (
        _opens_post(page, block, before) or _signs_like_others(page, block, before)
    )


def is_post(page: Outline, block: TextBlock, *, lone: bool) -> bool:
    """Whether a line is one of several alike with something said between them, each a name and a day: a reader's, an entry's, a card's.

    A `lone` one may be, over a sentence that does not name who said it.
    """
    name = _dated_name(page, block, hour=False)
    said = _said(page, block) if name is not None else ""
    if name is None or not said:
        return False
    if lone and said.endswith(_SENTENCE_ENDS) and (_signed_by(block.text) or name) not in said.lower():
        return True
    near = (*_before(page, block), *page.blocks[block.number + 1 : block.number + _NEAR])
    return any(_is_alike(page, block, other) and _dated_name(page, other, hour=False) not in (None, name) for other in near)


def _says_who(blocks: Sequence[TextBlock], place: int) -> bool:
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


def _opens_post(page: Outline, block: TextBlock, before: float) -> bool:
    """Whether a line that writers sign with as well opens an element in which less is said than stands before it.

    What is said there of the name itself is what a paper says of the writer.
    """
    name = _signed_by(block.text)
    if name is None:
        return False
    _, _, said = block.text.partition("\n")
    opened = (node for node in page.ancestors(block.node) if page.first_block[node] == block.number)
    others = next((held for node in opened if len(held := page.range(node)) > 1), [block])[1:]
    words = block.words if said else sum(other.words for other in others)
    return 0 < words < before and not any(name in text.lower() for text in (said, *(other.text for other in others)))


def _signs_like_others(page: Outline, block: TextBlock, before: float) -> bool:
    """Whether a name and a day stand over something said, with another name alike a little behind it, and more before than there.

    Without a word before the name an hour is asked for, and a sentence, and no such line before: concerts are listed so, too, and the
    entries of live blogs.
    """
    name = _signed_by(block.text)
    signs = name is not None
    name = name or _dated_name(page, block, hour=True)
    said = _said(page, block) if name is not None else ""
    behind = page.blocks[block.number + 1 : block.number + _NEAR]
    if not said or not (signs or said.endswith(_SENTENCE_ENDS)) or sum(other.words for other in behind) > before:
        return False
    if signs:
        return any(_signed_by(other.text) not in (None, name) for other in behind)
    alike = [other for other in (*_before(page, block), *behind) if _is_alike(page, block, other) and _dated_name(page, other, hour=True)]
    return bool(alike) and alike[0].number > block.number and any(_dated_name(page, other, hour=True) != name for other in alike)


def _said(page: Outline, block: TextBlock) -> str:
    """Return what is said below a name and a day, in the same block or the next; nothing where that is another such line."""
    _, _, said = block.text.partition("\n")
    following = page.blocks[block.number + 1 : block.number + 2]
    signed = any(_signed_by(other.text) or _dated_name(page, other, hour=False) for other in following)
    return (said or ("" if signed else "".join(other.text for other in following))).rstrip()


def _before(page: Outline, block: TextBlock) -> list[TextBlock]:
    return page.blocks[max(block.number - _NEAR, 0) : block.number]


def _is_alike(page: Outline, block: TextBlock, other: TextBlock) -> bool:
    return page.tags[other.node] == page.tags[block.node] and page.classes[other.node] == page.classes[block.node]


def _signed_by(text: str) -> str | None:
    """Return whom a line, the first of a block, names before or behind a day and nothing else, in lower case."""
    line = text.partition("\n")[0]
    if len(line) > _LONGEST or _DIGIT.search(line) is None:
        return None
    match = _SIGNED.fullmatch(line.lower())
    if match is None:
        return None
    when = match["when"] or match["then"]
    found = timestamps.find(when)
    return (match["name"] or match["who"]) if len(found) == 1 and len(when) - (found[0].end - found[0].start) <= _BESIDE else None


_SENTENCE_ENDS = tuple(".!?…)。！？")


def _dated_name(page: Outline, block: TextBlock, *, hour: bool) -> str | None:
    """Return the name of a line that is one and a day, and an hour where one is asked for."""
    line = block.text.partition("\n")[0]
    if len(line) > _LONGEST or not line[0].isalpha() or _DIGIT.search(line, max(len(line) - _BESIDE - 1, 0)) is None:
        return None
    line = spaced(page, block).partition("\n")[0]
    found = timestamps.find(line)
    if len(found) != 1 or (hour and found[0].stamp.hour is None) or len(line) - found[0].end > _BESIDE:
        return None
    name = line[: found[0].start].rstrip(" ,|·•-–—(@").lower()
    fits = 1 < len(name) <= _LONGEST_NAME and name.count(" ") < _MOST_WORDS and not _NO_NAME.search(name)
    return name if fits and LABEL.search(name) is None else None


_LONGEST_NAME, _MOST_WORDS = 30, 4
_NO_NAME = re.compile(r"[.!?:;\d]\s|[:;\d|]$")
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
