"""Books, records, films, files and events that a page describes: their days and writers are not the page's."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction.wording.vocabulary import any_of, words

if TYPE_CHECKING:
    from scraper.extraction.layout.outline import Outline, TextBlock


def is_of_work(page: Outline, block: TextBlock, *, least: int = 1) -> bool:
    """Whether a line stands among so many that describe a book or a record: whom it calls the author wrote that one."""
    around = page.blocks[max(block.number - _AROUND, 0) : block.number + _AROUND + 1]
    lines = (line for one in around if ":" in one.text for line in one.text.split("\n"))
    return sum(_WORK.match(line) is not None for line in lines) >= least


_AROUND = 4
_WORK = re.compile(
    r"(?:titel|title|titre|título|titolo|verlag|isbn|seiten|preis|publisher|pages|price|éditeur|editorial|editore|uitgever|wydawnictwo|"
    r"pagine|páginas|pagina['’]s|prezzo|precio|preço|prix|"
    r"nakladatel\w*|förlag|forlag|musik|melodie|music|regie|label)\b.{0,40}[:：]",
    re.IGNORECASE,
)


def is_fact_of_work(page: Outline, block: TextBlock) -> bool:
    """Whether a line, or a cell, stands among facts of a film, a book, a record, an event: `Running time: 104 minutes`, `ISBN: …`.

    They tell when that came out or is, and who made it. Sentences between them end the list.
    """
    return any(_is_fact(page, one) for one in _beside(page, block))


def _beside(page: Outline, block: TextBlock) -> list[TextBlock]:
    """Return a block with the short ones around it, up to the first that is none, or to the border of a list of definitions."""
    found = [block]
    own = page.around(block.node, "dl")
    for numbers in (range(block.number - 1, block.number - 1 - _NEAR, -1), range(block.number + 1, block.number + 1 + _NEAR)):
        for number in numbers:
            if not 0 <= number < len(page.blocks) or len(page.blocks[number].text) > _SHORT:
                break
            if page.around(page.blocks[number].node, "dl") != own:
                break
            found.append(page.blocks[number])
    return found


_NEAR, _SHORT = 4, 80


def _is_fact(page: Outline, block: TextBlock) -> bool:
    """Whether one of a block's lines has the label of such a fact: before a colon, or as a cell of its own."""
    if _may_be_fact(block.text.lower()) is None:
        return False
    if page.tags[block.node] in ("td", "th", "dt") and _LABEL.fullmatch(block.flat):
        return True
    return any(
        (label := _LABEL.match(line)) is not None and line[label.end() :].lstrip()[:1] in (":", "：") for line in block.text.split("\n")
    )


_FACTS = (
    *words(
        "isbn publisher verlag éditeur editorial editore uitgever wydawnictwo förlag 출판사 펴낸곳 쪽수 출판 出版社 页数 "
        "director regie réalisateur réalisation regia regista dirección regi reżyseria режиссер режиссёр 감독 監督 导演 導演 "
        "runtime laufzeit durée durata duración spieldauer lauflänge speelduur duur 상영시간 러닝타임 上映時間 片长 片長 관람등급 "
        "cast starring darsteller besetzung avec interpreti reparto 출연 出演 主演 genre género genere fsk songs tracks tracklist "
        "place venue where veranstaltungsort treffpunkt lieu luogo lugar 장소 場所 地点 dateigröße systemvoraussetzungen"
    ),
    *("directed by", "running time", "file size", "system requirements", "record label"),
)
_may_be_fact = any_of(_FACTS)
_LABEL = re.compile(rf"[\W_]*(?:{'|'.join(map(re.escape, sorted(_FACTS, key=len, reverse=True)))})s?", re.IGNORECASE)
