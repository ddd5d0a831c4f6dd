"""The kicker: a line printed above the title, apart from the section's name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction.evidence import Candidate
from scraper.extraction.headlines import series
from scraper.extraction.layout import hints, outline
from scraper.extraction.layout.heading_parts import OVERLINE, overline
from scraper.extraction.lines.date_lines import READING
from scraper.extraction.lines.line_pieces import pieces_of, spaced
from scraper.extraction.times import timestamps
from scraper.extraction.wording import furniture
from scraper.extraction.wording.folding import fold, key
from scraper.extraction.wording.vocabulary import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scraper.extraction.context import Context
    from scraper.extraction.layout.outline import Outline, TextBlock
    from scraper.extraction.result import Extraction

_FLAG = re.compile(
    r"(?:live|breaking|breaking news|(?:top|featured|editor[’']?s) (?:story|pick)|"
    r"exclusiv[eoa]|exclusi(?:f|vité)|esclusiva|exclusief|en exclusiva|ekskluzivno|ekskluzywnie|özel(?: haber)?|eksklusi[fv]t?|эксклюзив|"
    r"artikel|article|artículo|articolo|artigo|nachricht|meldung|beitrag|news|기사|뉴스|updated?|new|premium|plus|\+|s?plus|abo|abonnés|abonnenten|"
    r"(?:(?:article|contenu) )?réservé aux abonnés|(?:nur )?für abonnent(?:en|:innen|innen)|abo-artikel|premium-?artikel|"
    r"(?:(?:solo|sólo|exclusivo|contenido exclusivo)(?: para)?) suscriptores|suscriptor(?:es)?|(?:conteúdo )?exclusivo para assinantes|"
    r"(?:solo )?per gli abbonati|"
    r"(?:alleen )?voor abonnees|(?:kun )?for abonnent[ea]r|för prenumeranter|(?:tylko )?dla prenumeratorów|tilaajille|pro předplatitele|"
    r"原创|原創|转载|轉載|首发|首發|独家|獨家|置顶|置頂|속보|단독|(?:유료|구독자?|회원|프리미엄)\s?(?:전용|기사|콘텐츠)?|"
    r"exklusiv|eilmeldung|eil|direct|en direct|ao vivo|en vivo|última hora|urgente|video|podcast|advertisement|advertorial|"
    r"advertentie|annonse|annons|anzeige|publicidad|publicidade|patrocinad[oa]|publirr?eportaje|publirédactionnel|"
    r"annonsørinnhold|sponsored(?: content)?|paid (?:content|post)|subscribers? only|"
    r"members? only|free|gratis|locked|[a-z]{1,3}\+|(?:有料|無料|会員)(?:会員)?(?:限定|公開)?(?:記事)?|独自|速報|動画|"
    r"(?:會員|訂閱|付費|会员|付费)(?:專享|专享|限定|文章)?)",
    re.IGNORECASE,
)
"""Marks over a title that name no subject."""
_OF_BOARDS = words("thema topic thread sujet tema discussion discussione diskussion discusión betreff subject onderwerp emne ämne wątek")
"""What boards print before the title of every thread."""
_STEPS = re.compile(r"[>›»](?:$|\s)")
"""What parts the steps of a way to the article, or points on."""
_DATED = re.compile(r"\b(?:19|20)\d\d\b")
_DAY = re.compile(r"\b\d{1,2}[./-]\d{1,2}[./-]\d{2}\b")
"""A day with a year of two digits."""
_ABOVE = 8
_LONGEST = 80
_LONGEST_UNMARKED = 40
_NO_PLACE = (
    outline.IN_NAV | outline.IN_BUTTON | outline.IN_LIST | outline.IN_FORM | outline.IN_HIDDEN | outline.IN_FIGURE | outline.IN_TABLE
)


def decide(context: Context, found: Extraction) -> None:
    """Fill `kicker`."""
    taken = {key(found.article.title), key(found.article.section), *map(key, found.article.sections)}
    taken |= {key("".join(found.article.sections)), *context.site.names}
    candidates = [candidate for candidate in _candidates(context, found.article.title, taken) if not _is_none(candidate.value, taken)]
    found.article.kicker = context.ledger.decide("kicker", candidates, key)


def _is_none(text: str, taken: set[str]) -> bool:
    """Whether a line is the section's name, alone or with a date, or a flag that says how the article is offered or how new it is."""
    words = key(text)
    return (
        words in taken
        or _STEPS.search(text) is not None
        or _FLAG.fullmatch(text) is not None
        or READING.search(text) is not None
        or text.lower().rstrip(" :") in _OF_BOARDS
        or _DAY.search(text) is not None
        or bool(timestamps.find(text))
        or any(name and words.startswith(name) and _DATED.search(text) for name in taken)
    )


def _candidates(context: Context, title: str | None, taken: set[str]) -> Iterator[Candidate[str]]:
    for text, _, source in context.proposed("kicker"):
        if fold(text):
            yield Candidate(fold(text), "dom", source.locator, text, source.confidence)
    state = context.state
    if state is not None and state.kicker and len(state.kicker) <= _LONGEST:
        yield Candidate(state.kicker, "state", state.locator, state.kicker, 0.6)
    if context.dump is not None and context.dump.kicker:
        yield Candidate(context.dump.kicker, "text", "head", context.dump.kicker, 0.6)
    page = context.outline
    if page is None or context.title_node < 0:
        return
    above = overline(page, context.title_node, title)
    if above and len(above) <= _LONGEST:
        yield Candidate(above, "dom", "within the heading", above, 0.5)
    first = page.first_block[context.title_node]
    for block in page.blocks[max(first - _ABOVE, 0) : first]:
        short = len(block.text) <= _LONGEST
        names = _names_in(page, block) if short else ""
        if short and OVERLINE.search(names) and not page.marks[block.node] & (outline.IN_NAV | outline.IN_BUTTON):
            text = _apart(page, block, taken)
            if text:
                yield Candidate(text, "dom", names.strip(), block.flat, 0.6)
            return
    yield from _right_above(context, page)
    last = page.last_block[context.title_node]
    for block in page.blocks[last : last + _BELOW]:
        if (text := opening(page, block)) and not page.marks[block.node] & _NO_PLACE:
            yield Candidate(text, "dom", "before the deck", block.flat, 0.35)


def _names_in(page: Outline, block: TextBlock) -> str:
    """Return the classes of a block and of the elements in its line."""
    return " ".join(filter(None, (page.classes[node] for node in (block.node, *_within(page, block)))))


def _within(page: Outline, block: TextBlock) -> range:
    behind = page.blocks[block.number + 1].first if block.number + 1 < len(page.blocks) else len(page.els)
    return range(block.first, min(page.ends[block.node], behind))


def opening(page: Outline, block: TextBlock) -> str:
    """Return the kicker that an element of its own prints before a block's text: `<p class="deck"><span class="kicker">…</span>…`."""
    child = block.node + 1
    names = page.classes[child] if child < page.ends[block.node] else None
    if not names or page.parents[child] != block.node or not OVERLINE.search(names) or fold(page.els[block.node].text):
        return ""
    text = fold(page.raw_text(child))
    return text if len(text) <= _LONGEST_UNMARKED and len(text) < len(block.flat) and block.flat.startswith(text) else ""


_BELOW = 2
"""Blocks behind the title of which the first words may be the kicker."""


def _right_above(context: Context, page: Outline) -> Iterator[Candidate[str]]:
    """A short line right above the title in the title's own parent, no link, no date, no name."""
    first = page.first_block[context.title_node]
    block = page.blocks[first - 1] if first > 0 else None
    if block is None or len(block.text) > _LONGEST_UNMARKED or page.marks[block.node] & _NO_PLACE:
        return
    if block.link_chars and series.name_of(block.flat) is None:
        return  # the section
    parent = page.parents[context.title_node]
    holder = block.node if page.parents[block.node] == parent else page.parents[block.node]
    beside = block.node == parent or page.parents[holder] == parent
    hinted = (page.hint_of(block.node, 1) | page.hints[block.first]) & (hints.DATE | hints.BYLINE | hints.CAPTION | hints.DEK)
    text = _words(page, block)
    numbered = series.name_of(text) is not None
    if numbered:  # what stands before it in an element of its own is the section, or the kind of text
        text = pieces_of(page, block)[-1]
        beside = beside and block.link_chars <= len(block.flat) - len(text)
    if (
        beside
        and not hinted
        and any(map(str.isalpha, text))
        and (numbered or not any(map(str.isdigit, text)))
        and not furniture.is_furniture(text)
        and text[-1] not in ".:!?"
    ):
        yield Candidate(text, "dom", "right above the title", text, 0.4)


def _words(page: Outline, block: TextBlock) -> str:
    """Return a line without a mark that stands in an element of its own before it (`+`, a lock)."""
    first = fold(page.raw_text(block.first)) if block.first != block.node else ""
    if first and len(first) < len(block.flat) and not any(map(str.isalnum, first)) and block.flat.startswith(first):
        return block.flat[len(first) :].strip()
    return fold(spaced(page, block))


def _apart(page: Outline, block: TextBlock, taken: set[str]) -> str:
    """Return a kicker without what elements of their own print in its line: the section's name, a day, a flag.

    Where a class calls an element of the line an overline, and not the line, that element is it: sections stand before it.
    """
    if not OVERLINE.search(page.classes[block.node] or ""):
        inner = (node for node in _within(page, block) if OVERLINE.search(page.classes[node] or ""))
        text = fold(page.raw_text(next(inner, block.node)))
        if text and len(text) < len(block.flat) and text in block.flat:
            return text
    pieces = pieces_of(page, block)
    if len(pieces) == 1:
        return _words(page, block)
    if len(pieces) >= _ROW and block.link_density > _LINKED:
        return ""  # the links in the first line of a page
    kept = [piece for piece in pieces if any(map(str.isalnum, piece)) and not _is_none(piece.strip(_BESIDE), taken)]
    return spaced(page, block) if kept == pieces else " ".join(kept).strip(_BESIDE)


_BESIDE = " |·•/,-–—"
_ROW, _LINKED = 3, 0.8
"""Pieces of a menu's row, at least, and the share of it that is linked."""
