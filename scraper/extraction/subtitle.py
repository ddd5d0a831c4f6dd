"""The deck under the title: its own element above the body, apart from the description for search engines and from the lead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scraper.extraction import timestamps
from scraper.extraction.byline_forms import is_line, western
from scraper.extraction.deck_marks import AGREED, Standing, standing
from scraper.extraction.evidence import Candidate
from scraper.extraction.folding import fold_lines, key
from scraper.extraction.furniture import is_furniture
from scraper.page.jsonld import text_of

if TYPE_CHECKING:
    from scraper.extraction.context import Context
    from scraper.extraction.outline import Outline, TextBlock
    from scraper.extraction.result import Extraction

_LONGEST = 700
_SHORTEST = 8
_LEADS = 2
_PARAGRAPH = 8


def decide(context: Context, found: Extraction) -> None:
    """Fill `subtitle`; note the blocks it stands in."""
    if context.dump is not None:
        value = context.dump.subtitle
        found.article.subtitle = context.ledger.decide("subtitle", [Candidate(value, "text", "head", value, 0.8)] if value else [])
        return
    proposed = _proposed(context)
    title = key(found.article.title)
    leads: set[str] = set()
    candidates = [*proposed, *([] if proposed else _generic(context, title, leads))]
    subtitle = context.ledger.decide("subtitle", [item for item in candidates if not _repeats(key(item.value), title)], key)
    found.article.subtitle = subtitle
    if subtitle not in leads:
        _mark(context, subtitle)


def _repeats(own: str, title: str) -> bool:
    """Whether a text is the title again, alone or with an overline."""
    return own == title or (len(title) >= 12 and title in own and len(own) < 2 * len(title))


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
    for block in context.outline.blocks:
        if key(block.text) in wanted:
            context.used.add(block.number)
            if block.number > context.body_first + 3:
                break


def _generic(context: Context, title: str, leads: set[str]) -> list[Candidate[str]]:
    """Return the decks the generic rules see; into `leads` go those that are the text's own first paragraph, which stays in the text."""
    page = context.outline
    if page is None:
        return []
    stated = _descriptions(context)
    candidates = []
    taken: set[int] = set()
    for block in _between(context, page):
        if block.number in taken or not _is_text(block, title):
            continue
        how = standing(context, page, block, stated)
        if how is None:
            continue
        lines = _with_siblings(page, block, how, title)
        taken.update(line.number for line in lines)
        value = "\n".join(fold_lines(line.text) for line in lines)
        confidence = how.confidence
        if len(lines) > 1 and key(value) in stated:
            confidence = max(confidence, AGREED)
        if not how.named and any(block is other for other in context.body_blocks):
            leads.add(value)
        if len(value) <= _LONGEST:
            candidates.append(Candidate(value, "dom", page.els[block.node].get("class") or page.tags[block.node], value, confidence))
    return [*candidates, *_alternative(context, page)]


def _alternative(context: Context, page: Outline) -> list[Candidate[str]]:
    """Return the stated second headline where it is printed near the title: else it is the title for another place."""
    article = context.metadata.article
    value = text_of(article.get("alternativeHeadline")) if article else None
    if not value or len(value) > _LONGEST or not any(key(block.text) == key(value) for block in _between(context, page)):
        return []
    return [Candidate(value, "json-ld", "$.alternativeHeadline", value, 0.3)]


def _is_text(block: TextBlock, title: str) -> bool:
    text = block.text
    return (
        _SHORTEST <= len(text) <= _LONGEST
        and block.link_density <= 0.5
        and not _repeats(key(text), title)
        and not is_line(block.flat)
        and not (len(text) < 60 and (timestamps.find(text) or western(block.flat) is not None))
        and not is_furniture(block.flat)
    )


def _with_siblings(page: Outline, block: TextBlock, how: Standing, title: str) -> list[TextBlock]:
    """Return the lines of a deck: neighbouring blocks of the same class, or of the element whose class says that it is the deck."""
    lines = [block]
    for other in page.blocks[block.number + 1 : block.number + 5]:
        if not _is_text(other, title):
            break
        inside = how.box >= 0 and page.within(other.node, how.box)
        names = page.els[block.node].get("class")
        alike = how.named and names and page.els[other.node].get("class") == names and page.parents[other.node] == page.parents[block.node]
        if not (inside or alike):
            break
        lines.append(other)
    return lines


def _between(context: Context, page: Outline) -> list[TextBlock]:
    """Return the blocks from the title to the first paragraphs of the body."""
    start = page.first_block[context.title_node] if context.title_node >= 0 else 0
    behind = [block.number for block in context.body_blocks if block.number > start and block.words >= _PARAGRAPH]
    first = behind[0] if behind else start + 12
    return [
        block
        for block in page.blocks[start : max(first, start) + _LEADS]
        if context.title_node < 0 or not page.within(block.node, context.title_node)
    ]


def _descriptions(context: Context) -> list[str]:
    article = context.metadata.article or {}
    stated = (
        context.metadata.first("og:description"),
        context.metadata.first("description"),
        context.metadata.first("twitter:description"),
        text_of(article.get("description")),
    )
    return list(dict.fromkeys(text for value in stated if (text := key(value))))
