"""What the classes of a block and of its wrappers call it: a deck, a summary, a description, or something that is none."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction.blocks.deck_places import HEADINGS
from scraper.extraction.layout.hints import CAMEL
from scraper.extraction.wording.memories import LONGEST_NAME, of_short

if TYPE_CHECKING:
    from scraper.extraction.context import Context
    from scraper.extraction.layout.outline import Outline, TextBlock

_DECK = re.compile(
    r"(?:^|[\s_-])(?:dek|deck|sub-?titles?|sub-?headings?|sub-?headers?|sub-?headlines?|sub-?heads?|sub-?tit\w*|tit-sub|stand-?first|strap-?line|lede|"
    r"lead|lead-?(?:in|text|paragraph|container)|intro|intro-?text|article-?intro|preamble|vorspann|teaser-?text|chapo|chapeau|"
    r"entradilla|bajada|copete|sumario|sommario|sottotitolo|catenaccio|occhiello|ingress\w*|spot|bold-?intro|mid-?title\w*|sub-?lines?|"
    r"under-?lines?|unterzeile|untertitel|anleser|lead-?text|synopsis|sous-?titre|accroche|subt[ií]tulo|linha-?fina|perex|manchet|"
    r"onderkop|opener|precis|sapo|sapou|(?<![-\w])(?:article|header|news|story)-+teaser|secondary-?title|second-?title|title-?sub|"
    r"anlauf|einleitung(?:s-?text)?|strap|subs|zajawka|podtytul|podtitul|podnaslov|podnadpis|ondertitel|underrubrik|undertittel|underoverskrift)(?=$|[\s_-])"
)
_SUMMARY = re.compile(r"(?:^|[\s_-])(?:summ[au]ry|excerpt|abstract|resumen|resumo|r[eé]sum[eé]|samenvatting)(?=$|[\s_-])")
_DESCRIPTION = re.compile(r"(?:^|[\s_-])(?:description|desc|descripcion|descricao|teaser)(?=$|[\s_-])")
_NO_DECK = re.compile(
    r"(?:^|[\s_-])(?:icon|content-intro|gallery|lightbox|image|img|foto|photo|picture|video|player|author|avatar|profile|byline|widget|related|list|menu|tag|key-?points?|subscribe|subscription|promo|newsletter|paywall|banner)(?=$|[\s_-])"
)
calls_first = re.compile(r"(?:^|[\s_-])(?:first-?par(?:a|agraph)?|drop-?caps?)(?=$|[\s_-])", re.IGNORECASE).search
"""Whether classes call a block the first paragraph of a text, or say that its first letter is a large one."""
LEVELS = 4
"""Wrappers above a block whose names still speak of it."""


def kind_by_names(context: Context, page: Outline, block: TextBlock) -> tuple[str, int]:
    """Return what the classes of a block and its wrappers call it, and the wrapper that does, -1 where it is the block itself.

    A wrapper that holds the title too says nothing of the block.
    """
    chain = [block.first] if block.first != block.node else []
    above = block.node - 1
    if (
        page.tags[block.node] == "p"
        and page.tags[above] in HEADINGS
        and page.ends[above] == block.node
        and not (page.els[above].text or "").strip()
    ):
        chain.append(above)  # `<h2 class="dek"><p>`: the parser ends a heading where a paragraph begins
    for node in (*chain, *list(page.ancestors(block.node))[:LEVELS]):
        if context.title_node >= 0 and page.within(context.title_node, node):
            break
        kind = _called(_names(page, node))
        if kind == "none":
            break
        if kind:
            if _asks(page, node) or (kind == "deck" and _opens_full_text(page, node)) or holds_text(context, page, node):
                return "", -1
            many = page.last_block[node] - page.first_block[node] > LEVELS
            return ("", -1) if many else (kind, node if node not in (block.node, *chain) else -1)
    return "", -1


_ASKS = re.compile(r"(?:^|[\s_-])(?:subscri(?:be|ption)|newsletter|sign-?up|promo|paywall)(?=$|[\s_-])", re.IGNORECASE)
"""Boxes that ask the reader for something: what they call their preamble is no deck."""


def _asks(page: Outline, node: int) -> bool:
    around = [one for one in list(page.ancestors(node))[:LEVELS] if page.last_block[one] - page.first_block[one] <= 2 * LEVELS]
    return any(_ASKS.search(_names(page, one)) for one in around)


def holds_text(context: Context, page: Outline, node: int) -> bool:
    """Whether an element, or those of its classes, hold nearly all of the text below its facts, several blocks: these name no deck."""
    if page.tags[node] in HEADINGS:
        return False  # one that its own end tag does not close holds the text as well
    within, names, text = range(page.first_block[node], page.last_block[node]), page.classes[node], context.body_blocks
    held = [one for one in text if one.number in within or (names is not None and page.classes[one.node] == names)]
    return len(held) > 1 and sum(one.words for one in held) >= _NEARLY_ALL * sum(one.words for one in text if one.number >= held[0].number)


_NEARLY_ALL = 0.8


def _opens_full_text(page: Outline, node: int) -> bool:
    """Whether the element behind one called an opening is called the full text: the two are one text, cut where lists end."""
    behind = page.ends[node]
    if behind >= len(page.parents) or page.parents[behind] != page.parents[node]:
        return False
    return _FULL_TEXT.search(CAMEL.sub("-", page.classes[behind] or "")) is not None


_FULL_TEXT = re.compile(r"(?:^|[\s_-])full-?text(?=$|[\s_-])", re.IGNORECASE)


def _names(page: Outline, node: int) -> str:
    return f"{page.classes[node] or ''} {page.els[node].get('id') or ''} {page.known_as(node)}"


@of_short(4096, LONGEST_NAME)
def _called(names: str) -> str:
    if not names.strip():
        return ""
    words = CAMEL.sub("-", names).lower().replace("_", "-")
    if _NO_DECK.search(words):
        return "none"
    return "deck" if _DECK.search(words) else "summary" if _SUMMARY.search(words) else "description" if _DESCRIPTION.search(words) else ""
