"""The weather ticker of a page. An article *about* the weather repeats its words and numbers in sentences: those are no readings."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction.evidence import Candidate
from scraper.extraction.layout import hints, outline
from scraper.extraction.lines.line_pieces import pieces_of
from scraper.extraction.tickers import ticker, weather_box
from scraper.extraction.times import timestamps
from scraper.extraction.wording.folding import fold
from scraper.extraction.wording.memories import of_short
from scraper.extraction.wording.vocabulary import any_of

if TYPE_CHECKING:
    from lxml.html import HtmlElement

    from archive.records import Reading
    from scraper.extraction.context import Context
    from scraper.extraction.layout.outline import Outline, TextBlock
    from scraper.extraction.result import Extraction

_FEW, _MANY = 3, 8
"""Items of a ticker outside a weather box: so many with a provider or with sky words, so many without."""
_LONGEST = 40
_SIGNS = "℃°º"
"""Of which every item of a ticker has one; what is counted in `도` alone is none."""
_holds_degrees = any_of(f"{_SIGNS}도")
_APART = 3
"""Blocks from one item to the next: an item may be a row of place, sky and temperature."""
_NEAR = 6
"""Blocks around a run in which a provider counts as its own."""


def decide(context: Context, found: Extraction) -> None:
    """Fill `weather` and `weather_source`."""
    dump = context.dump
    if dump is not None:
        found.weather = dump.readings
        found.weather_source = dump.weather_source if dump.readings else None
    elif context.outline is not None:
        page = context.outline
        run = _proposed_run(context, page) or _best_run(page) or weather_box.readings(page) or _in_line(page)
        found.weather = [reading for _, reading in run]
        found.weather_source = _source(context.outline, run) if run else None
        context.used.update(block.number for block, _ in run if not timestamps.find(block.flat))  # the date may stand in the same line
    if found.weather:
        context.ledger.note("weather", Candidate(None, "dom", "ticker", f"{len(found.weather)} readings", 0.9), chosen=True)


def _proposed_run(context: Context, page: Outline) -> list[tuple[TextBlock, Reading]]:
    """Return the readings of the elements the profile names; an element that is no ticker item is left out."""
    blocks = (block for node in context.proposed_nodes("weather") for block in page.range(node))
    return [(block, reading) for block in blocks if (reading := _reading(page, block))]


def _best_run(page: Outline) -> list[tuple[TextBlock, Reading]]:
    """Return the ticker: a run of items under one parent, in the header or a weather box, never in running text."""
    best: list[tuple[TextBlock, Reading]] = []
    run: list[tuple[TextBlock, Reading]] = []
    last = -1
    printed = "".join([block.text for block in page.blocks])
    if not any(sign in printed for sign in _SIGNS) and not any(found & hints.WEATHER for found in page.name_hints.values()):
        return []
    for block in page.blocks:
        if len(block.text) > _LONGEST or block.text.isascii() or _holds_degrees(block.text) is None:
            continue
        reading = _reading(page, block)
        if reading is None:
            continue
        if run and block.number - last > _APART:
            best = _better(page, best, run)
            run = []
        run.append((block, reading))
        last = block.number
    return _better(page, best, run)


def _better(page: Outline, best: list[tuple[TextBlock, Reading]], run: list[tuple[TextBlock, Reading]]) -> list[tuple[TextBlock, Reading]]:
    return run if len(run) > len(best) and _is_ticker(page, run) else best


def _is_ticker(page: Outline, run: list[tuple[TextBlock, Reading]]) -> bool:
    node = run[0][0].node
    boxed = any(page.hints[ancestor] & hints.WEATHER for ancestor in page.ancestors(node))
    if page.tags[node] == "td" and page.around(node, "article") >= 0:
        return False  # a table of the story
    in_header = page.marks[node] & (outline.IN_HEADER | outline.IN_NAV | outline.IN_LIST) != 0 or page.tags[node] == "dd"
    degrees = all(any(sign in block.text for sign in _SIGNS) for block, _ in run)
    early = run[0][0].number < len(page.blocks) // 2
    in_header = in_header or _are_alike(page, [block.node for block, reading in run if reading.sky], len(run))
    skies = all(reading.sky for _, reading in run)
    told = len(run) >= _MANY or _source(page, run) is not None or skies
    return (boxed and (degrees or skies)) or (degrees and (len(run) >= _FEW and in_header and early and told))


def _are_alike(page: Outline, nodes: list[int], count: int) -> bool:
    """Whether all items with a sky are elements of one class beside each other, in no paragraphs: no lines of a text are set so."""
    looks = {(page.tags[node], page.classes[node], page.parents[node]) for node in nodes}
    return len(nodes) == count and len(looks) == 1 and all(tag != "p" and names for tag, names, _ in looks)


def _reading(page: Outline, block: TextBlock) -> Reading | None:
    """Return a block's reading; the sky word is the text of the item's first child element where it has one."""
    element = page.els[block.node]
    if (pictured := _pictured(page, block)) is not None:
        return pictured
    if len(element) and not (element.text or "").strip():
        first = element[0]
        others = "".join(_text(child) + (child.tail or "") for child in element[1:]) if len(element) > 1 else ""
        parts = _parts(f"{_text(first)}{_BORDER}{first.tail or ''}{others}")
        if parts is not None:
            return ticker.make(*parts)
    spaced = weather_box.spaced(page, block) if len(element) else block.flat
    return ticker.reading(spaced) or ticker.reading(block.flat) or weather_box.of_pair(page, block)


def _in_line(page: Outline) -> list[tuple[TextBlock, Reading]]:
    """Return the readings of a line at the top of a page, parted by bars or strokes, each with its sky; the date may stand before them.

    Beside the date one is enough.
    """
    for block in page.blocks[:_TOP]:
        if len(block.text) > _LONGEST_LINE or not any(sign in block.text for sign in _SIGNS):
            continue
        least = 1 if timestamps.find(block.flat) else 2
        for piece in pieces_of(page, block):
            parts = _BARS.split(piece)
            found = [one for part in parts if (one := ticker.reading(part.strip())) is not None]
            if len(found) == len(parts) >= least and all(one.sky and one.temperature_c is not None for one in found):
                return [(block, one) for one in found]
    return []


_TOP, _LONGEST_LINE = 20, 200
_BARS = re.compile(r"\s*\|\s*|\s/\s")


def _text(element: HtmlElement) -> str:
    return "".join(element.itertext()) if len(element) else element.text or ""


_BORDER = "\ud800"
"""Parts the two texts of an item: a surrogate, which no tree can hold."""


@of_short(1024, 100)
def _parts(item: str) -> tuple[str, str, str | None] | None:
    """Return place, sky word and temperature of an item whose first element is the sky word; the ticker is the same on many pages."""
    first, _, others = item.partition(_BORDER)
    word, rest = fold(first), fold(others)
    read = ticker.parts(rest) if len(word) <= _LONGEST_WORD and rest else None
    if read is None or read[1] not in _NO_SKY or not (ticker.is_sky(word) or not any(map(str.isdigit, word))):
        return None
    place, _, temperature = read
    return place, word, temperature


_LONGEST_WORD = 10
_NO_SKY = (None, "-")


def _pictured(page: Outline, block: TextBlock) -> Reading | None:
    """Return the reading of an item whose sky is what a picture or an icon in it is called: a printed word."""
    word = weather_box.sky_of(page, block.node)
    read = ticker.parts(block.flat) if word else None
    return ticker.make(read[0], word, read[2]) if read is not None and read[1] in _NO_SKY else None


def _source(page: Outline, run: list[tuple[TextBlock, Reading]]) -> str | None:
    first, last = run[0][0].number, run[-1][0].number
    near = [*page.blocks[last + 1 : last + 1 + _NEAR], *page.blocks[max(first - _NEAR, 0) : first]]
    return next((found for block in near if len(block.text) < 30 and (found := ticker.source(block.flat))), None)
