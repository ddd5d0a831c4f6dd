"""What stands between the facts and the first sentence of a plain-text dump: a deck, captions, buttons that no list knows."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

from scraper.extraction.dumps.dump_captions import is_posed, is_told_caption, without_captions
from scraper.extraction.lines.dump_words import (
    MARKS,
    SENTENCE,
    SENTENCE_END,
    SPEAKER,
    dates,
    heads_block,
    is_text,
    is_tool,
    may_be_deck,
    signs,
    tells_facts,
)
from scraper.extraction.lines.korean_credits import is_marked
from scraper.extraction.names import byline_forms
from scraper.extraction.names.korean_officials import official
from scraper.extraction.wording import korean_toolbars
from scraper.extraction.wording.folding import HANGUL

if TYPE_CHECKING:
    from scraper.extraction.dumps.dump_lines import Line

_MOST, _FAR = 15, 40
"""Lines of pictures and the like between writer and text, at most, and with those of tools, which some pages print twice."""
_LONGEST_JUNK = 24
_SIGNED_CAPTION = re.compile(
    r"[./]\s?(?:[가-힣]{2,8}\s?=\s?)?[가-힣]{2,4}\s?(?:사진|선임|인턴|객원)?기자\s\S+@\S+(?:\s?/?\s?\d{4}\.\d{1,2}\.\d{1,2}\.?/?)?$"
)
"""A reporter with an address at the end of a line above the text: who took the picture."""


def read(body: list[Line], title: str) -> tuple[list[str], set[int]]:
    """Return the lines of a deck above the first sentence, and the places of lines there that are none of the text.

    What stands above the facts, or where none are told, may be text: these lines are kept. So are a list's, and who speaks.

    Args:
        body: lines of the text, its writer and buttons.
        title: the article's, which a picture's text may repeat; the deck of a Korean one is Korean.
    """
    first = next((place for place, line in enumerate(body) if opens_text(line)), len(body))
    texts = [line.text for line in body[:first]]
    if first > _FAR or first == len(body) or (first > _MOST and sum(not is_tool(text) and not text.isdigit() for text in texts) > _MOST):
        return [], set()
    korean = HANGUL.search(title) is not None
    told = next((place for place, text in enumerate(texts) if byline_forms.is_line(text) or dates(text)), first)
    summed = of_others(texts)
    lines = {place: text for place, text in enumerate(texts) if may_be_deck(text) and place not in summed}
    uncaptioned = [text for text in without_captions(list(lines.values())) if text != title and not _is_of_picture(text)]
    among = {texts[place] for place in range(told + 1, first) if is_among_tools(texts, place)}
    decks = [
        text for text in uncaptioned if not korean or (is_deck(text) and (told == first or (is_deck_below(text) and text not in among)))
    ]
    none = {place for place, text in lines.items() if text not in (decks if place > told else uncaptioned)}
    none |= {place for place, text in enumerate(texts) if place > told and (_is_junk(text) or text == title or _is_of_picture(text))}
    return (decks if all(place > told for place, text in lines.items() if text in decks) else []), none | summed


def opens_text(line: Line) -> bool:
    """Whether a line is a sentence of the text, be it as short as a button, or set apart and ends in a full stop as no deck does."""
    text = line.text
    if is_marked(text) or tells_facts(text):
        return False
    return is_text(text) or (len(text) < SENTENCE and " " in text and _is_short_sentence(text, apart=line.gap > 0))


def _is_short_sentence(text: str, *, apart: bool) -> bool:
    stops = text.rstrip("”\"’'").endswith(("다.", "요.")) or (apart and _FRAGMENT.search(text) is not None)
    return stops and not (signs(text) or _is_of_picture(text))


_FRAGMENT = re.compile(r"\s\S*[가-힣](?<!모습)(?<!장면)(?<!전경)(?<!제공)\.$")


def of_others(texts: list[str]) -> set[int]:
    """Return the places of a summary by machine, from its heading to the next button, and of titles below a heading of other stories."""
    start = next((place for place, text in enumerate(texts) if _SUMMED.fullmatch(text)), len(texts))
    places = set(itertools.takewhile(lambda place: not is_tool(texts[place]), range(start + 1, len(texts))))
    summed = places if start + 1 + len(places) < len(texts) else set()
    heading = next((place for place, text in enumerate(texts) if heads_block(text)), len(texts))
    return summed | set(range(heading, len(texts)))


_SUMMED = re.compile(r"(?:AI|인공지능)\s?(?:기사\s?|뉴스\s?)?(?:[3세]\s?줄\s?|핵심\s?)?요약")


def deck_of(texts: list[str], printed: list[str], title: str | None) -> str | None:
    """Return the deck among the lines of a head that are neither title nor facts, None where there is none.

    Args:
        texts: these lines.
        printed: all lines of the head; what stands in it twice is no deck.
        title: the article's; where it is Korean, its deck is.
    """
    once = [text for text in texts if printed.count(text) == 1 and not (_NAME.fullmatch(text) or is_told_caption(text))]
    korean = HANGUL.search(title or "") is not None
    once = [text for text in once if (is_deck(text) if korean else text.count(" ") >= _ENGLISH_SPACES)]
    decks = [text for text in without_captions(once) if not is_marked(text)]
    return joined(decks) if 0 < len(decks) <= _MOST_DECKS else None


_NAME = re.compile(r"\S{1,7}(?:\s\d{1,5})?|[가-힣]{2,4}\s[가-힣]{2,4}")
"""A word alone, with a number, or two short words: a name or a counter, no deck."""
_ENGLISH_SPACES = 3
_MOST_DECKS = 4
"""Lines of a deck, at most: more of them are what else a page prints above its text."""


def joined(decks: list[str]) -> str:
    """Return the lines of a deck without the dash that opens each."""
    return "\n".join(_DASH.sub("", text, count=1) for text in decks)


_DASH = re.compile(r"^[-–]\s(?=\S)")


def _is_of_picture(text: str) -> bool:
    return (
        _SIGNED_CAPTION.search(text) is not None
        or _GIVEN.fullmatch(text) is not None
        or is_posed(text)
        or (is_marked(text) and not byline_forms.is_line(text))
    )


_GIVEN = re.compile(r"[^.“”]{2,30}\s제공")
"""Who gave the picture."""


def is_deck(text: str) -> bool:
    """Whether a line may be the deck of a Korean title: no button, no name of a picture, nobody's telephone."""
    return "☎" not in text and HANGUL.search(text) is not None and korean_toolbars.may_be_deck(text) and official(text) is None


def is_deck_below(text: str) -> bool:
    """Whether a line below the facts may be the deck: buttons of two words stand there, and captions that say what somebody is doing."""
    words = sum(any(map(str.isalpha, word)) for word in text.split())
    return text[0] not in MARKS and words >= _WORDS and len(text) >= _LETTERS and not text.rstrip(".").endswith((" 있다", " 있는 모습"))


def is_among_tools(texts: list[str], place: int) -> bool:
    """Whether a short line without a headline's signs stands between buttons, known ones or lone words: it is one as well."""
    if len(texts[place]) >= _SURE or _SIGNS.search(texts[place]):
        return False
    if any(text[:_ALIKE] == texts[place][:_ALIKE] for text in texts[max(place - 1, 0) : place + 2] if text != texts[place]):
        return True  # the same of something else: to enlarge, to make smaller
    above, below = texts[max(place - _ROW, 0) : place][::-1], texts[place + 1 : place + 1 + _ROW]
    return all(any(_opens_tools(text) for text in itertools.takewhile(_may_be_tool, side)) for side in (above, below))


def _opens_tools(text: str) -> bool:
    return is_tool(text) or _is_junk(text)


def _may_be_tool(text: str) -> bool:
    return len(text) < _SURE and _SIGNS.search(text) is None


_ROW, _ALIKE = 3, 5
_SURE = 20
_SIGNS = re.compile("[“”‘’\"'…,?!·\\d]")
_WORDS, _LETTERS = 3, 10
"""Words and letters of a deck below the facts, at least."""


def _is_junk(text: str) -> bool:
    """Whether a short line is no sentence, no item of a list, and tells neither who speaks nor when: a button, a lone word."""
    if len(text) > _LONGEST_JUNK or may_be_deck(text) or text[0] in MARKS or SENTENCE_END.search(text) or SPEAKER.fullmatch(text):
        return False
    return not (byline_forms.is_line(text) or dates(text))
