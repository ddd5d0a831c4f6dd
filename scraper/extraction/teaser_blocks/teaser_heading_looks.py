"""What a heading of teasers looks like by itself: its tag, its type, its class; and how it reads without the link to the rest."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction.layout.outline import HEADING_LEVELS
from scraper.extraction.teaser_blocks import card_line
from scraper.extraction.wording import boilerplate, comment_headings, furniture
from scraper.extraction.wording.folding import DIGIT, begins_in_hangul, fold
from scraper.extraction.wording.memories import LONGEST_NAME, of_short
from scraper.extraction.wording.vocabulary import word_of_names

if TYPE_CHECKING:
    from scraper.extraction.layout.outline import Outline, TextBlock

_calls_heading = word_of_names(
    r"tit|title|tit_set|head|header|heading|ttl|label|box-?title|section-?title|block-?title|sec_ttl", end=r"$|[\s_-]|\d"
)
_PLAIN_TAGS = frozenset({"p", "strong", "dt", "span", "div"})
_MORE_ENDS = frozenset("기eE+›»")
_TAILS = _MORE_ENDS | {"]"}
"""With what a line ends that may hold more than its words: the link to the rest of its block, or to edit it; icons hold low lines."""
_MORE_TAIL = re.compile(r"\s*(?:더\s?보기|전체\s?보기|more|[+›»])\s*$", re.IGNORECASE)


_NEIGHBOURS = frozenset(
    {
        *(
            "이전기사",
            "이전 기사",
            "다음기사",
            "다음 기사",
            "이전글",
            "이전 글",
            "다음글",
            "다음 글",
            "이전뉴스",
            "다음뉴스",
            "이전다음기사",
        ),
        *("前の記事", "次の記事", "上一篇", "下一篇", "Previous article", "Next article", "Previous post", "Next post"),
    }
)
_OPENS, _LONGEST_NEIGHBOUR = "이다前次上下PN", 18
"""How these begin, and letters of one: a cheap look, for every short line of a page is asked for."""
_OPENING = frozenset({"b", "strong", "em", "span", "font"})
_LONGEST_OPENING = 30


def names_neighbour(line: str) -> bool:
    """Whether a line names the story before or behind this one: a heading over its link, a button where it has none."""
    return line[:1] in _OPENS and len(line) <= _LONGEST_NEIGHBOUR and line.rstrip(" :") in _NEIGHBOURS


def heading_before(page: Outline, link: int, around: int) -> str | None:
    """Return the heading that opens the line of a link, in an element of its own within another: `<b>관련기사</b><br><a>…</a>`."""
    first, holder = line_opening(page, link)
    if not around < first < link or page.ends[first] > link or page.tags[first] not in _OPENING:
        return None
    text = fold(page.raw_text(first)).rstrip("| ") if page.parents[first] == holder else ""
    return text if 0 < len(text) <= _LONGEST_OPENING and _heads(text.rstrip(" :>")) else None


def line_opening(page: Outline, link: int) -> tuple[int, int]:
    """Return the element that the line of a link begins with, and what holds it: spans around both are opened."""
    number = page.first_block[link]
    if number >= len(page.blocks):
        return link, link
    first, holder = page.blocks[number].first, page.blocks[number].node
    while first < link < page.ends[first] and page.tags[first] == "span" and not fold(page.els[first].text):
        first, holder = first + 1, first
    return first, holder


def _heads(text: str) -> bool:
    return furniture.heads_block(text) or names_neighbour(text) or _OF_WRITER.fullmatch(text) is not None or points(text)


@of_short(1024, LONGEST_NAME)
def points(text: str) -> bool:
    """Whether a line is what papers set over other stories, `À lire aussi`; Korean has lists of its own."""
    if len(text) > furniture.LONGEST_HEADING or begins_in_hangul(text):
        return False
    return text.lower().rstrip(" :.…") in _POINTERS or (boilerplate.closes(text) and not comment_headings.heads_comments(text))


_POINTERS = frozenset({"mirá también", "mira también", "leé también", "lee también", "leer", "lee", "mira", "citește și", "citiți și"})
"""Those behind which texts go on in boxes of their own: no end of a text."""


_OF_WRITER = re.compile(r"(?:[가-힣]{2,4}|이)\s?기자의? ?(?:다른|최신|최근|인기) ?(?:기사|뉴스) ?(?:보기|더보기)?")


def likely_headings(page: Outline, longest: int) -> list[TextBlock]:
    """Return the lines of so many letters that are set, named or worded as a heading: what most are not, whatever stands around them."""
    tags, classes, parents = page.tags, page.classes, page.parents
    found = []
    for block in page.blocks:
        if len(block.text) > longest:
            continue
        if block.strong or (tag := tags[node := block.node]) in HEADING_LEVELS:
            found.append(block)
            continue
        own, around, text = classes[node], classes[parents[node]], block.flat
        if (
            (own is not None and _is_heading_class(own))
            or ((tag == "header" or (around is not None and "tit" in around)) and is_called_heading(page, block))
            or ((len(text) <= _LONGEST_SAID or text[-1] in _TAILS or "_" in text) and _reads_like_heading(text))
        ):
            found.append(block)
    return found


_LONGEST_SAID = max(furniture.LONGEST_HEADING, _LONGEST_NEIGHBOUR)
"""Letters of a line that is worded as a heading, at most, but for the link to the rest behind it and its like."""


@of_short(1024, LONGEST_NAME)
def _reads_like_heading(text: str) -> bool:
    return furniture.heads_block(_without_more(text)) or names_neighbour(text) or points(text)


def is_called_heading(page: Outline, block: TextBlock) -> bool:
    """Whether a line's class, or that of what it stands in, says that it is a heading."""
    tag = page.tags[block.node]
    own = page.classes[block.node]
    if (own is not None and _is_heading_class(own)) or (tag == "header" and page.tags[block.first] in ("strong", "b")):
        return True
    if tag not in _PLAIN_TAGS or page.parents[block.node] < 0:
        return False
    parent = page.classes[page.parents[block.node]]
    return parent is not None and "tit" in parent and _is_heading_class(parent)


@of_short(2048, LONGEST_NAME)
def _is_heading_class(names: str) -> bool:
    return _calls_heading(f" {names}") is not None


def is_set_apart(page: Outline, block: TextBlock) -> bool:
    """Whether a line is set as a heading: by its tag, or in bold."""
    return page.tags[block.node] in HEADING_LEVELS or block.strong


def heading_text(block: TextBlock) -> str:
    """Return a heading without the link to the rest of its block; one that says nothing else is left whole."""
    return _without_more(block.flat)


def _without_more(text: str) -> str:
    text = text.rstrip(" >›") or text
    if text[-1] == "]" or "_" in text:
        text = _GLUED.sub("", text) or text
    if text[-1] not in _MORE_ENDS:
        return text
    return text if furniture.is_more(text) else _MORE_TAIL.sub("", text)


_GLUED = re.compile(r"\s?\[(?:edit|bearbeiten|modifier|editar)\]$|(?:keyboard_)?(?:chevron|arrow|navigate|expand)_[a-z_]+$")
"""What wikis print behind a heading, and the names of icons that a font would draw."""


@of_short(128, LONGEST_NAME)
def heads_tools(text: str) -> bool:
    """Whether a heading stands over tools, and no stories: sharing, searching, advertisements, the readers' comments; or is a date."""
    return _TOOLS.fullmatch(text) is not None or (DIGIT.search(text) is not None and card_line.is_when(text))


_TOOLS = re.compile(
    r"(?:share|sharen|teile[nt]?|compartir|compart[ei]lha\w*|condividi|partage[rz]?|udostępnij|spread the (?:news|word|love))"
    r"(?:\s(?:this|article|story|post|page|on|via|with|sie dies\w*|dies\w*|sie ihre|mit|auf|cet|en|no)\b.{0,24})?\s?:?|.{3,20} teilen\s?:?|"
    r"(?:follow|folg(?:e[nt]?|t)|suivez|síguenos|siga|seguici|volg|följ)"
    r"(?:[\s-](?:us|me|on|@|sie uns|uns|nous|nos|ons|oss)\b.{0,24})?\s?[:!]?|"
    r"(?:search|suchen?|buscar|rechercher?|zoeken|sök|szukaj|поиск)(?:\s(?:this|the|our) (?:blog|site|archive|website))?\s?:?|"
    r"menue?|menü|(?:\w+ )?navigation|submenu|"
    r"close|schlie(?:ß|ss)en|cerrar|fermer|chiudi|sluiten|zamknij|закрыть|abbrechen|cancel|[x×✕]|"
    r"log ?in|log ind|sign (?:in|up)|anmelden|abonnieren|subscribe|"
    r"\W*(?:anzeigen?|werbung|advert(?:isement|ising|s)?s?|ads|publicidade?|publicité|pubblicità|annons(?:er)?|reklam[ay]?|реклама)\W*|"
    r"(?:the |this |your )?(?:story|article) continues (?:below|after).{0,24}|"
    r"(?:\d+|keine|no) (?:kommentare?|comments?)|leave a (?:reply|comment)|bewerten|"
    r"(?:prev(?:ious)?|next|vorheriger?|nächster?) (?:post|article|story|beitrag|artikel)|"
    r"(?:sie sind hier|you are here|vous êtes ici|(?:primary|secondary) sidebar|social media|facebook|twitter|instagram)\s?:?",
    re.IGNORECASE,
)
