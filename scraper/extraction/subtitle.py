"""The deck under the title: its own element above the body, apart from the description for search engines and from the lead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scraper.extraction import hints, outline, timestamps
from scraper.extraction.byline_forms import is_line
from scraper.extraction.evidence import Candidate
from scraper.extraction.folding import fold, fold_lines, key
from scraper.page.jsonld import text_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scraper.extraction.context import Context
    from scraper.extraction.outline import Outline, TextBlock
    from scraper.extraction.result import Extraction

_LONGEST = 700
_SHORTEST = 8


def decide(context: Context, found: Extraction) -> None:
    """Fill `subtitle`; note the blocks it stands in."""
    if context.dump is not None:
        value = context.dump.subtitle
        found.article.subtitle = context.ledger.decide("subtitle", [Candidate(value, "text", "head", value, 0.8)] if value else [])
        return
    proposed = _proposed(context)
    candidates = [*proposed, *([] if proposed else _generic(context, found.article.title))]
    title = key(found.article.title)
    subtitle = context.ledger.decide("subtitle", [item for item in candidates if key(item.value) != title], key)
    found.article.subtitle = subtitle
    _mark(context, subtitle)


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


def _generic(context: Context, title: str | None) -> Iterator[Candidate[str]]:
    page = context.outline
    stated = _descriptions(context)
    if page is None:
        return
    for block in _between(context, page):
        text = fold_lines(block.text)
        if (
            not _SHORTEST <= len(text) <= _LONGEST
            or block.link_density > 0.5
            or key(text) == key(title)
            or is_line(block.flat)
            or (len(text) < 60 and timestamps.find(text))
        ):
            continue
        confidence = _confidence(context, page, block, stated)
        if confidence > 0:
            yield Candidate(text, "dom", page.els[block.node].get("class") or page.tags[block.node], text, confidence)
    alternative = context.metadata.article.get("alternativeHeadline") if context.metadata.article else None
    if (value := text_of(alternative)) and len(value) <= _LONGEST:
        yield Candidate(value, "json-ld", "$.alternativeHeadline", value, 0.3)


def _between(context: Context, page: Outline) -> list[TextBlock]:
    """Return the blocks from the title to the first paragraphs of the body."""
    start = page.first_block[context.title_node] if context.title_node >= 0 else 0
    end = context.body_first if context.body_first > start else start + 12
    return [block for block in page.blocks[start : end + 2] if not page.within(block.node, context.title_node) or context.title_node < 0]


def _confidence(context: Context, page: Outline, block: TextBlock, stated: list[str]) -> float:
    """Return how much a block between title and body looks like a deck: by its class, its level, and the page's own description."""
    own = key(block.text)
    near = page.hint_of(block.node, 2)
    marks = page.marks[block.node]
    if (
        near & (hints.BYLINE | hints.CAPTION | hints.COMMENTS | hints.RELATED | hints.DATE)
        or marks & _NEVER
        or _is_summary_box(page, block)
    ):
        return 0.0
    agrees = any(_alike(own, text) for text in stated)
    if page.hint_of(block.node, 3) & hints.DEK:
        return 0.85 if agrees else 0.6
    if page.tags[block.node] in ("h2", "h3") and block.words >= 4:
        return 0.6 if agrees else 0.4 if _beside_title(context, page, block) else 0.0
    return 0.5 if agrees and own in stated and _apart_from_body(context, page, block) else 0.0


_NEVER = outline.IN_FIGURE | outline.IN_CAPTION | outline.IN_NAV | outline.IN_BUTTON | outline.IN_HIDDEN | outline.IN_ASIDE


def _alike(own: str, stated: str) -> bool:
    return len(stated) > 15 and (own == stated or (len(own) > 40 and (stated.startswith(own[:60]) or own.startswith(stated[:60]))))


def _beside_title(context: Context, page: Outline, block: TextBlock) -> bool:
    """Whether a heading follows the title within the same element, a wrapper or two apart."""
    if context.title_node < 0:
        return False
    around = page.parents[context.title_node]
    return block.node > context.title_node and (
        page.within(block.node, around)
        or (
            page.parents[around] >= 0
            and page.within(block.node, page.parents[around])
            and block.number < page.last_block[context.title_node] + 3
        )
    )


def _apart_from_body(context: Context, page: Outline, block: TextBlock) -> bool:
    """Whether a block's parent is another than that of the paragraphs behind it: then it is set apart, not the first of them."""
    behind = [other for other in context.body_blocks if other.number > block.number][:4]
    own = page.parents[block.node] if page.tags[block.node] in ("p", "h2", "h3", "h4") else block.node
    same = sum((page.parents[other.node] if page.tags[other.node] == "p" else other.node) == own for other in behind)
    return len(behind) >= 2 and same * 2 < len(behind) and page.els[block.node].get("class") != page.els[behind[-1].node].get("class")


def _is_summary_box(page: Outline, block: TextBlock) -> bool:
    """Whether the block stands in a box that says it is a summary made by a machine, or in a list of key points."""
    for level, ancestor in enumerate(page.ancestors(block.node)):
        if level > 4:
            break
        if page.hints[ancestor] & hints.DEK and any("요약" in other.text or "AI" in other.text for other in page.range(ancestor)[:12]):
            return True
    return "요약" in block.text and len(block.text) > 40


def _descriptions(context: Context) -> list[str]:
    metadata = context.metadata
    article = metadata.article or {}
    found = [
        metadata.first("og:description"),
        metadata.first("description"),
        metadata.first("twitter:description"),
        text_of(article.get("description")),
    ]
    return [key(fold(text)) for text in found if text]
