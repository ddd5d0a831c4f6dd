"""Other stories named within the text of a plain-text dump, and headings between the stories behind it."""

from __future__ import annotations

from scraper.extraction.headlines.site_name import SECTIONS
from scraper.extraction.lines.dump_words import heads_block, is_paper, is_section, is_sentence, is_tool
from scraper.extraction.names import byline_forms
from scraper.extraction.wording import furniture

POLITE = ("니다.", "니다", "세요.", "세요")
"""How a page speaks of its own services; titles end otherwise."""
_TITLES, _PROSE = 6, 40
"""Titles of a box within a text, at most, and letters of a paragraph, at least."""
LINES = _TITLES + 6
"""Lines from the heading on that tell where such a box ends."""


def end_of(lines: list[str]) -> int:
    """Return how many lines, heading first, are a box within the text; 0 where the text does not go on behind.

    It does where two paragraphs stand one below the other, or one and the rights: leads of other stories stand between titles.
    """
    titles = 0
    for place, text in enumerate(lines[1:], 1):
        if _is_prose(text):
            return place if 0 < titles <= _TITLES and _is_of_text(lines[place + 1 :]) else 0
        if heads_block(text) or furniture.is_copyright(text) or byline_forms.is_line(text):
            return 0
        titles += not is_tool(text)
    return 0


def _is_of_text(behind: list[str]) -> bool:
    following = next((text for text in behind if not is_tool(text) or furniture.is_copyright(text)), "")
    return _is_prose(following) or furniture.is_copyright(following)


def _is_prose(text: str) -> bool:
    return len(text) >= _PROSE and text.endswith(("다.", "요.")) and not (is_tool(text) or furniture.is_copyright(text))


RANKING = 5
"""Lines of a ranking that tell it: its name, the first rank and title, the second ones."""


def opens_ranking(lines: list[str]) -> bool:
    """Whether the first line is a name, and titles with their ranks above them follow: other stories under whatever heading.

    Numbered parts of a text hold sentences, not titles.
    """
    if len(lines) < RANKING or len(lines[0]) > _LONGEST_HEADING or lines[0].endswith((".", "다", "요", "?")) or lines[0] in SECTIONS:
        return False
    ranks = [lines[1].strip(".위"), lines[3].strip(".위")]
    return ranks == ["1", "2"] and not any(text.endswith(("다.", "요.")) or len(text) > _LONGEST_TITLE for text in (lines[2], lines[4]))


_LONGEST_HEADING, _LONGEST_TITLE = 24, 80
ACTS = ("하기", "보기", "가기", "받기", "쓰기")
"""How buttons end."""
_SHORTEST, _NAME, _HEADLINE, _CHAIN = 3, 10, 12, 3
"""Letters of a heading's name, at least and at most, and of a title below it, at least; turns from which on they file titles."""


def names_in(lines: list[str]) -> tuple[set[int], set[int]]:
    """Return the places of short names that head the titles below them, and of those that say where each title is filed.

    Args:
        lines: what stands behind a text. Titles are longer than such names; their ranks may stand between.
    """
    names = [place for place, text in enumerate(lines) if _is_name(text) and _is_title(_below(lines, place))]
    chains: list[list[int]] = []
    for place in names:
        if chains and place - chains[-1][-1] == _STEP:
            chains[-1].append(place)
        else:
            chains.append([place])
    labels = {place for chain in chains if len(chain) >= _CHAIN or _is_headed(lines, chain[0]) for place in chain}
    return {place for place in names if len(lines[place]) >= _SHORTEST} - labels, labels


_STEP = 2
"""Lines of a name and its title."""


def _is_headed(lines: list[str], place: int) -> bool:
    """Whether the heading of a block stands right above a name, which says where its first title is filed then."""
    return place > 0 and heads_block(lines[place - 1])


def _below(lines: list[str], place: int) -> str:
    """Return the line below, or that below the first rank."""
    below = lines[place + 1 : place + 3]
    return below[-1] if len(below) > 1 and below[0].strip(".위") == "1" else below[0] if below else ""


def heads_nothing(lines: list[str], place: int) -> bool:
    """Whether a line is a name right above the heading of a block: one that nothing stands under."""
    return place + 1 < len(lines) and _is_name(lines[place]) and heads_block(lines[place + 1])


def _is_name(text: str) -> bool:
    named = 2 <= len(text) <= _NAME and text.count(" ") <= 1 and is_section(text) and text not in SECTIONS
    return (
        named
        and not any(map(str.isdigit, text))
        and not (is_tool(text) or is_paper(text) or byline_forms.is_line(text) or text.endswith(ACTS))
    )


def _is_title(text: str) -> bool:
    spoken = is_tool(text) or furniture.is_copyright(text) or is_sentence(text) or text.endswith(POLITE)
    return len(text) >= _HEADLINE and text.count(" ") > 1 and not spoken
