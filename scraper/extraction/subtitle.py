"""The deck under the title: its own element above the body, apart from the description for search engines and from the lead."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction import kicker
from scraper.extraction.blocks import deck_repeats
from scraper.extraction.blocks.deck_neighbours import is_all_there_is, is_dash_line
from scraper.extraction.blocks.deck_places import HEADINGS, heads_part, is_box_of_lines, is_dashed
from scraper.extraction.bylines.writer_labels import is_label
from scraper.extraction.evidence import Candidate
from scraper.extraction.headlines import dateline, deck_lines
from scraper.extraction.headlines.deck_lines import LINE, LONGEST_DECK, SHORTEST, is_dated, may_be_deck, names_or_dates, repeats
from scraper.extraction.headlines.deck_marks import AGREED, Standing, in_heading, is_lead, standing
from scraper.extraction.headlines.undated_pages import is_undated
from scraper.extraction.lines.date_lines import tells_entry
from scraper.extraction.wording.folding import STOPS, fold, fold_lines, key
from scraper.extraction.wording.han_phrases import CALLED_DECK
from scraper.page.jsonld import text_of

if TYPE_CHECKING:
    from scraper.extraction.context import Context
    from scraper.extraction.layout.outline import Outline, TextBlock
    from scraper.extraction.result import Extraction

_LONGEST_LINES = 350
"""Letters of a deck in several paragraphs, at most: more than this is the text's own beginning."""
_LEADS = 3
_LINES = (*HEADINGS, "li")
"""Elements of which several side by side are one deck: headings, the items of a list."""


def decide(context: Context, found: Extraction) -> None:
    """Fill `subtitle`; note the blocks it stands in."""
    if context.dump is not None:
        value = context.dump.subtitle
        found.article.subtitle = context.ledger.decide("subtitle", [Candidate(value, "text", "head", value, 0.8)] if value else [])
        return
    proposed = _proposed(context)
    title = key(found.article.title)
    path = key(" ".join(found.article.sections) or found.article.section)
    leads: set[str] = set()
    named: set[str] = set()
    candidates = [*proposed, *([] if proposed else _generic(context, found, leads, named))]
    state = context.state
    if state is not None and state.subtitle and len(state.subtitle) <= LONGEST_DECK:
        candidates.append(Candidate(state.subtitle, "state", state.locator, state.subtitle, 0.6))
    subtitle = context.ledger.decide(
        "subtitle",
        [
            item
            for item in candidates
            if not repeats(own := key(item.value), title) and own != path and not context.site.is_key(own) and not is_label(item.value)
        ],
        key,
    )
    found.article.subtitle = CALLED_DECK.sub("", _HOUR.sub("", subtitle)) if subtitle else None
    context.deck_again = deck_repeats.in_text(context, subtitle)
    context.deck_is_lead = subtitle in leads and not context.deck_again
    if not context.deck_is_lead:
        _mark(context, subtitle)
        for other in named - {subtitle} if subtitle else ():
            _mark(context, other)
        vars(context).pop("text_first", None)  # the deck may have been taken for the first paragraph until now


_HOUR = re.compile(r"^\d{1,2}[:.]\d\d (?=[A-ZÀ-Þ][^\W\d_]* \w)")
"""The hour a story was put up, printed in the line of its deck."""


def _proposed(context: Context) -> list[Candidate[str]]:
    """Return the profile's proposal; elements of one selector are lines of one subtitle."""
    by_source: dict[str, list[str]] = {}
    confidence: dict[str, float] = {}
    for text, node, source in context.proposed("subtitle"):
        if text and (context.title_node < 0 or node < 0 or node > context.title_node - 40):
            by_source.setdefault(source.locator, []).append(text)
            confidence[source.locator] = source.confidence
    return [Candidate("\n".join(lines), "dom", locator, "\n".join(lines), confidence[locator]) for locator, lines in by_source.items()]


def _mark(context: Context, subtitle: str | None) -> None:
    if not subtitle or context.outline is None:
        return
    wanted = {key(subtitle), *map(key, subtitle.split("\n"))}
    shortest, longest = min(map(len, wanted)) // _COMPOSED, 2 * len(subtitle) + 20
    for block in context.outline.blocks:
        text = block.text
        if (
            shortest <= len(text) <= longest
            and block.number not in context.deck_again
            and (
                key(text) in wanted
                or key(deck_lines.without_writer(context.outline, block, block.flat)) in wanted
                or key(text.removeprefix(_opening(context.outline, block))) in wanted
            )
        ):
            context.used.add(block.number)
            if block.number > context.body_first + 3:
                break


_COMPOSED = 3
"""Letters of a key that a character stands for in the mean of a line, at most: ligatures and squared units stand for several."""


def _generic(context: Context, found: Extraction, leads: set[str], named: set[str]) -> list[Candidate[str]]:
    """Return the decks the generic rules see.

    Into `leads` go those that are the text's own first paragraph, which stays in the text; into `named` the lines without a full stop
    that a class of a Korean page calls a deck or a summary, and several with a dash each: beside another deck they are no text.
    """
    page = context.outline
    if page is None:
        return []
    title, stated = key(found.article.title), _descriptions(context)
    candidates = []
    taken: set[int] = set()
    near = _between(context, page)
    for block in [*near, *_further(context, page, near, stated)]:
        if block.number in taken or block.number in context.used or not may_be_deck(page, block, title) or heads_part(context, block):
            continue
        how = standing(context, page, block, stated)
        if how is None or (len(block.text) < LINE and names_or_dates(block.flat)) or is_dated(block.flat) or tells_entry(block.flat):
            continue
        in_body = any(block is other for other in context.body_blocks)
        if in_body and not how.named and dateline.of_paragraph(block.flat, found.article, context.language):
            continue
        lines = _with_siblings(page, block, how, title)
        taken.update(line.number for line in lines)
        if in_body and is_all_there_is(context, lines):
            continue
        value = "\n".join(fold_lines(line.text) for line in lines)
        value = _FRAME.sub(r"\1", value)
        above = _opening(page, block)
        value = _MARKS.sub("", value if not above else value.removeprefix(above).lstrip(" :|·–—-"))
        value = deck_lines.without_writer(page, lines[-1], value)
        confidence = how.confidence
        if len(lines) > 1 and key(value) in stated:
            confidence = max(confidence, AGREED)
        if (not how.named or (in_body and block.text.endswith(STOPS) and is_undated(context, page, near))) and is_lead(
            context, page, block
        ):
            leads.add(value)
        sums_up = how.named or is_dashed(block.text)
        if sums_up and (context.language or "").startswith("ko") and not any(line.text.endswith(STOPS) for line in lines):
            named.add(value)
        if len(value) <= (LONGEST_DECK if len(lines) == 1 else _LONGEST_LINES):
            candidates.append(Candidate(value, "dom", page.classes[block.node] or page.tags[block.node], value, confidence))
    behind = in_heading(context, page, found.article.title)
    if behind and not names_or_dates(behind):
        candidates.append(Candidate(behind, "dom", "within the heading", behind, 0.6))
    return [*candidates, *_alternative(context, page)]


def _opening(page: Outline, block: TextBlock) -> str:
    """Return the kicker or the place that an element of its own prints before a deck."""
    return kicker.opening(page, block) or _place_before(page, block)


def _place_before(page: Outline, block: TextBlock) -> str:
    """Return the place that an element of its own prints glued to a deck: `<span class="location">QUAY</span>The ferry …`."""
    child = block.node + 1
    names = page.classes[child] if child < page.ends[block.node] else None
    if not names or page.parents[child] != block.node or _PLACE.search(names) is None or fold(page.els[block.node].text):
        return ""
    place = fold(page.raw_text(child))
    return place if block.flat.startswith(place) and block.flat[len(place) : len(place) + 1].isalnum() else ""


_PLACE = re.compile(r"(?:^|[\s_-])(?:location|place|city|dateline|ort)(?=$|[\s_-])", re.IGNORECASE)


def _alternative(context: Context, page: Outline) -> list[Candidate[str]]:
    """Return the stated second headline where it is printed near the title: else it is the title for another place."""
    article = context.metadata.article
    value = text_of(article.get("alternativeHeadline")) if article else None
    if not value or len(value) > LONGEST_DECK or not any(key(block.text) == key(value) for block in _between(context, page)):
        return []
    return [Candidate(value, "json-ld", "$.alternativeHeadline", value, 0.3)]


_MARKS = re.compile(r"^(?:[/|•·]|[-–—](?=\s[\d가-힣“‘]))\s+", re.MULTILINE)
"""A mark that parts a deck from what stands before it."""
_FRAME = re.compile(r"^[-–—]\s*(\S[^\n]*\S)\s*[-–—]$")
"""Dashes around a deck, as offices set them."""


def _with_siblings(page: Outline, block: TextBlock, how: Standing, title: str) -> list[TextBlock]:
    """Return the lines of a deck: neighbouring blocks of the same class, or of the element whose class says that it is the deck."""
    lines = [block]
    for other in page.blocks[block.number + 1 : block.number + 5]:
        if not may_be_deck(page, other, title) or (len(other.text) < LINE and names_or_dates(other.flat)):
            break
        inside = how.box >= 0 and page.within(other.node, how.box)
        names = page.classes[block.node]
        tag = page.tags[block.node]
        alike = _holder(page, other) == _holder(page, block) and (
            page.classes[other.node] == names if how.named and names else page.tags[other.node] == tag in _LINES
        )
        alike = alike or (is_dash_line(block) and is_dash_line(other) and page.parents[other.node] == page.parents[block.node])
        listed = tag == "p" and page.parents[other.node] == page.parents[block.node] and is_box_of_lines(page, page.parents[block.node])
        if not (inside or alike or listed):
            break
        lines.append(other)
    return lines


def _holder(page: Outline, block: TextBlock) -> int:
    """Return the element around a block, or around the item of a list that holds nothing else."""
    around = page.parents[block.node]
    return page.parents[around] if page.tags[around] == "li" and page.last_block[around] - page.first_block[around] == 1 else around


def _between(context: Context, page: Outline) -> list[TextBlock]:
    """Return the blocks from the title to the first paragraphs of the body."""
    start = page.first_block[context.title_node] if context.title_node >= 0 else 0
    first = context.text_first if context.body_blocks else start + 12
    return [
        block
        for block in page.blocks[start : max(first, start) + _LEADS]
        if context.title_node < 0 or not page.within(block.node, context.title_node)
    ]


def _further(context: Context, page: Outline, near: list[TextBlock], stated: list[str]) -> list[TextBlock]:
    """Return the block further down that is the page's whole description: lists and players may stand between it and the title."""
    last = near[-1].number if near else context.text_first
    wanted = {text for text in stated if len(text) >= _TELLING}
    behind = page.blocks[last + 1 : last + _REACH] if wanted else []
    return [block for block in behind if SHORTEST <= len(block.text) <= LONGEST_DECK and key(block.text) in wanted][:1]


_TELLING, _REACH = 30, 25


def _descriptions(context: Context) -> list[str]:
    article = context.metadata.article or {}
    stated = (
        context.metadata.first("og:description"),
        context.metadata.first("description"),
        context.metadata.first("twitter:description"),
        text_of(article.get("description")),
    )
    return list(dict.fromkeys(text for value in stated if (text := key(value))))
