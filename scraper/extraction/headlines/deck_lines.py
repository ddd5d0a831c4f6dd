"""Which lines near a title have the form of a deck: text of some length that is no date, byline, caption, button or notice."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction.blocks.deck_places import SENTENCE, is_apart
from scraper.extraction.layout import hints
from scraper.extraction.layout.outline import HEADING_LEVELS
from scraper.extraction.lines.byline_lines import cut_out, without_date
from scraper.extraction.lines.captions import is_caption
from scraper.extraction.lines.date_lines import LONGEST, READING, is_ago, is_date_line
from scraper.extraction.lines.han_lines import is_facts
from scraper.extraction.lines.korean_captions import says_itself
from scraper.extraction.lines.line_pieces import pieces_of
from scraper.extraction.lines.relative_times import parts_of
from scraper.extraction.names import japanese_names, people
from scraper.extraction.names.byline_forms import has_dateline, is_line, western
from scraper.extraction.names.korean_guests import is_guest
from scraper.extraction.names.korean_roles import has_role
from scraper.extraction.names.organisations import is_organisation
from scraper.extraction.names.roles import is_role
from scraper.extraction.times import timestamps
from scraper.extraction.wording.appeals import is_appeal
from scraper.extraction.wording.boilerplate import is_pointer
from scraper.extraction.wording.folding import DIGIT, HANGUL, STOPS, fold, has_cjk, has_han, key
from scraper.extraction.wording.furniture import is_furniture
from scraper.extraction.wording.notices import is_notice
from scraper.extraction.wording.opinion_notices import tells_whose
from scraper.extraction.wording.walls import is_wall

if TYPE_CHECKING:
    from scraper.extraction.context import Context
    from scraper.extraction.layout.outline import Outline, TextBlock

LONGEST_DECK = 700
"""Letters of a deck, at most."""
SHORTEST, _SHORTEST_CJK = 8, 5
"""Letters of a deck, at least, and of one in Han, kana or Hangul."""
LINE = 60
"""Letters up to which a line may be a date or a byline rather than a deck."""


def repeats(own: str, title: str) -> bool:
    """Whether a text is the title again, alone, with an overline, or most of it."""
    return own == title or (len(title) >= 12 and title in own and len(own) < 2 * len(title)) or (2 * len(own) > len(title) and own in title)


def may_be_deck(page: Outline, block: TextBlock, title: str) -> bool:
    """Whether a block is neither too long nor too short for a deck under this title (its key), and nothing of another kind."""
    text = block.text
    return (
        len(text) <= LONGEST_DECK
        and (len(text) >= SHORTEST or (len(text) >= _SHORTEST_CJK and has_cjk(text)))
        and not (len(text) < LINE and text[-1] in ":：")
        and (block.link_density <= 0.5 or _links_itself(page, block))
        and not (repeats(key(text), title) or ("\n" in text and title.endswith(key(text.partition("\n")[0]))))
        and not (is_line(block.flat) or (has_han(text) and japanese_names.is_line(block.flat)))
        and not (HANGUL.search(text) and _tells_no_story(pieces_of(page, block)))
        and not _HAN_NAME.fullmatch(text)
        and not says_itself(block.flat)
        and not (len(text) < LINE and _CONTENTS.fullmatch(text.lower()))
        and not is_furniture(block.flat)
        and not (text[0] in "[<" and _SERIES.match(text))
        and not has_dateline(text)
        and not (text[0] in _CAPTION_MARKS and (text.count(text[0]) > 1 or is_caption(page, block)))
        and not (len(text) <= LONGEST and is_date_line(block.flat))
        and not (len(text) <= _LONGEST_NOTICE and any(says(block.flat) for says in (is_wall, is_pointer, is_notice, tells_whose)))
        and not (len(text) < LINE and is_appeal(block.flat))
        and not _CREDITED.match(text)
        and not (HANGUL.search(text) and _OF_BOOK.fullmatch(text))
        and not (len(text) < LINE and _TELEPHONE.search(text))
        and not _heads_entry(page, block)
    )


def _heads_entry(page: Outline, block: TextBlock) -> bool:
    """Whether a heading stands behind the hour that opens its own element: it is that of a live blog's entry."""
    around, before = page.parents[block.node], page.blocks[block.number - 1] if block.number else block
    heads = page.tags[block.node] in HEADING_LEVELS and page.first_block[around] == before.number < block.number
    return heads and _HOUR.fullmatch(before.flat) is not None


_HOUR = re.compile(r"(?:오[전후]\s)?\d{1,2}[:.]\d\d(?:\s?(?:Uhr|h|[AaPp]\.?[Mm]\.?))?")


def _links_itself(page: Outline, block: TextBlock) -> bool:
    """Whether a line is a link to the page that the heading right above it links, too: the article itself, or to nowhere."""
    if page.tags[block.node] not in _LINKED_HEADINGS or not block.number:
        return False
    own = {page.els[link].get("href") for link in page.links_of(page.blocks[block.number - 1])}
    return bool(own) and all((page.els[link].get("href") or "") in own | {"#"} for link in page.links_of(block))


_LINKED_HEADINGS = ("h2", "h3", "h4")


def _tells_no_story(pieces: list[str]) -> bool:
    """Whether the elements that make up a Korean line name a guest writer, open with a role read out, or each is a button or a label."""
    if len(pieces) > 1 and len(pieces[0]) <= _ROLE and pieces[0].endswith(",") and has_role(pieces[0]):
        return True
    told = (is_furniture(piece) or is_line(piece) or is_ago(piece) for piece in pieces)
    return is_guest(" ".join(pieces)) or (len(pieces) > 1 and all(told))


_ROLE = 6


_LONGEST_NOTICE = 160
"""Letters of what a paper says of its pages under a title, at most: for whom they are, how old, who reads them out."""
_CREDITED = re.compile(r"(?:foto|photo|bild)\s?(?:credits?|nachweis)\s?[:：]", re.IGNORECASE)
"""Who took a picture, in so many words."""
_OF_BOOK = re.compile(r"[《『「〈][^《》『』「」〈〉\n]{1,60}[》』」〉]|.{2,60}(?:지음|옮김|펴냄|엮음|그림)\s?[│|/,·].{2,60}(?:쪽|원)")
"""The title of a book in its signs, and who wrote it, how many pages it has and what it costs: the head of a review's text."""
_TELEPHONE = re.compile(r"[☎☏]|\b0\d{1,2}[-.)]\s?\d{3,4}[-.]\d{4}\b")
"""Whom to call."""
_HAN_NAME = re.compile("[\u4e00-\u9fff々]{1,4}[ \u3000]?[\u4e00-\u9fff\u3040-\u309f々]{1,4}")
"""A name's length in Han, or of its given name in kana: no deck."""
_CONTENTS = re.compile(
    r"(?:table of )?contents|inhalts(?:verzeichnis|übersicht)|table des matières|sommaire|(?:índice|tabla) de contenidos?|"
    r"indice(?: dei contenuti)?|inhoudsopgave|목차|目[录錄次]"
)
"""What heads the list of a text's parts."""
_SERIES = re.compile(r"[\[<](?:기획|연재|특집|시리즈|기고|칼럼)[^\]>]{0,12}[\]>]")
"""What a line begins with that names the series an article is of."""
_CAPTION_MARKS = "▲△▼◀▶"
_LONGEST_DATED = 160


_TELLS_LENGTH = re.compile(
    r"(?:reading time|lesezeit|lesedauer|temps de lecture|tiempo de lectura|tempo d[ie] lettura|tempo de leitura|leestijd)\s*:?\s*\d",
    re.IGNORECASE,
)
"""How long the reading takes, be it glued to what stands before it."""


def is_dated(text: str) -> bool:
    """Whether dates make up half of a line or more, all but a writer and her role, or it tells how long the reading takes."""
    if len(text) > _LONGEST_DATED or not DIGIT.search(text):
        return False
    if _TELLS_LENGTH.search(text) or _tells_how_long_ago(text):
        return True
    days = timestamps.find(text)
    if 2 * sum(date.end - date.start for date in days) >= len(text):
        return True
    name, _, role = without_date(text).partition(",") if days else ("", "", "")
    return is_role(role.strip(" |·-")) and people.person_of(name) is not None


def _tells_how_long_ago(text: str) -> bool:
    """Whether a line opens with who wrote and ends with how long ago: `By Ada Osei, Courier Technology Writer | 1 hr 4 mins ago`."""
    ago = parts_of(text)
    line = cut_out(text) if ago and text.endswith(ago[-1]) else None
    return line is not None and line.labelled


_HAN_LABEL = re.compile(r"(?:作者|文|来源|來源|日期|时间|時間|编辑|編輯)\s?[:：]")


def names_or_dates(text: str) -> bool:
    """Whether a short text is a date or names the writer."""
    if timestamps.find(text) or _DAY.search(text) or western(text) is not None or READING.search(text):
        return True
    if _CAPTION.match(text):
        return True
    if has_cjk(text):
        return _HAN_LABEL.match(text) is not None or is_facts(text)
    line, parts = cut_out(text), text.split(",")
    people_named = any(people.person_of(part) for part in parts)
    beside = parts if len(parts) == _NAME_AND_ROLE else _DASH.split(text)
    if len(beside) == _NAME_AND_ROLE and beside[1].strip()[:1].isupper() and people.whole_names(beside[0]):
        return beside is parts or len(beside[1].split()) <= _PAPER
    named = sum(len(part) for part in parts if people.person_of(part) or (people_named and is_organisation(part)))
    return line is None or line.labelled or named * 2 > len(text)


_NAME_AND_ROLE, _PAPER = 2, 4
"""Parts of a line that names who spoke, `Ada Osei, Minister of Harbours`, and words of a paper behind a dash, at most."""
_DASH = re.compile(r"\s[-–—|/]\s")
_CAPTION = re.compile(r"(?:file photo|photo|foto|bild|image|credit)\b|©|\(c\)", re.IGNORECASE)
_DAY = re.compile(r"\d{1,2},? (?:19|20)\d\d|(?:19|20)\d\d \d{1,2}:\d\d|\d{1,2}:\d\d$")


def is_line_apart(context: Context, page: Outline, block: TextBlock) -> bool:
    """Whether a line, in no Chinese or Japanese, is set apart so from sentences with full stops, which not every script has."""
    if len(block.text) > _ONE_LINE or has_han(block.text) or not is_apart(context, page, block):
        return False
    behind = [other for other in context.body_blocks if other.number > block.number and other.words >= SENTENCE][:3]
    return any(other.text.endswith(STOPS) for other in behind)


_ONE_LINE = 200
"""Letters of a deck of one line, at most."""


def looks_bold(page: Outline, block: TextBlock) -> bool:
    """Whether a block is set in bold, by its element, a class or its style."""
    if block.strong or _BOLD.search((page.classes[block.node] or "").lower()) is not None:
        return True
    return "bold" in (page.els[block.node].get("style") or "")


_BOLD = re.compile(r"(?:^|[\s_-])(?:bold|semibold|medium|fett|strong)(?=$|[\s_-])")


def without_writer(page: Outline, block: TextBlock, value: str) -> str:
    """Return a deck without the byline that an element of its own ends it with: `<p>The quay reopens. <span class="byline">By …`."""
    for node in range(block.node + 1, page.ends[block.node]):
        if page.hints[node] & hints.BYLINE and value.endswith(line := fold(page.raw_text(node))) and 0 < len(line) < len(value) - SHORTEST:
            return value.removesuffix(line).rstrip(" |·–—-")
    return value
