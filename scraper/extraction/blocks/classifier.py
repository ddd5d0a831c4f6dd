"""A small learned judge beside the rules: a logistic regression over named features of a block, its weights readable in
`block_weights.json` (made by `benchmarks/train_blocks.py`). It decides where the generic rules found the body; a profile's word stands.
"""

from __future__ import annotations

import json
from collections import Counter
from functools import cache, lru_cache
from importlib import resources
from typing import TYPE_CHECKING

from scraper.extraction.blocks.block_features import Neighbourhood
from scraper.extraction.blocks.feature_names import names
from scraper.extraction.layout import hints, outline
from scraper.extraction.lines import line_rules
from scraper.extraction.wording import boilerplate
from scraper.extraction.wording.folding import HANGUL, STOPS, key
from scraper.extraction.wording.han_phrases import CALLED_DECK
from scraper.extraction.wording.vocabulary import word_of_names

_MARGIN = 0.2
"""How much (in log odds) it takes to overrule the rules."""
_HEADING_MARGIN = 1.0
"""The same for a heading within the text, and for a sentence in a part of a body cut in several: they are lost more easily than missed."""
_HEADINGS = frozenset({"h2", "h3", "h4"})

if TYPE_CHECKING:
    from scraper.extraction.blocks.feature_names import Group
    from scraper.extraction.context import Context
    from scraper.extraction.layout.outline import Outline, TextBlock


@cache
def weights() -> dict[str, float]:
    """Return the weight of every feature; one without a weight counts nothing."""
    text = resources.files("scraper.extraction.blocks").joinpath("block_weights.json").read_text(encoding="utf-8")
    loaded: dict[str, float] = json.loads(text)
    return loaded


@lru_cache(maxsize=12_288)
def _weight(group: Group) -> float:
    learned = weights()
    return sum(learned.get(name, 0.0) for name in names(group))


def select(context: Context, page: Outline, verdicts: dict[int, str]) -> list[TextBlock]:
    """Return the blocks of the body: those whose weights add up to more than nought, never one whose verdict is final.

    A deck in sentences may be the text's lead; a headline's second line is not. Readers' comments that the rules left out stay out,
    and so does furniture above the text.
    """
    near = Neighbourhood(context, page, verdicts)
    chosen = []
    title = key(page.text(context.title_node)) if context.title_node >= 0 else ""
    parts = cut_parts(page, [block for block in near.blocks if verdicts.get(block.number) == line_rules.TEXT])
    for place, block in enumerate(near.blocks):
        if block.number in context.in_summaries:
            continue
        margin = _MARGIN
        verdict = verdicts.get(block.number)
        if verdict is None and (
            page.marks[block.node] & (outline.IN_FORM | outline.IN_HIDDEN)
            or _is_advert(page, block)
            or _is_button(context, page, block)
            or _is_comment(context, page, block)
            or (len(block.text) <= _LONGEST_PAPER and HANGUL.search(block.text) and context.site.is_key(key(block.text)))
            or _is_no_sentence(context, page, block)
            or (title and block.number < context.text_first and key(block.text) == title)  # the last step of the way to the article
        ):
            continue
        if verdict == line_rules.TEXT:
            kept = page.tags[block.node] in _HEADINGS or (page.parents[block.node] in parts and block.text.endswith(STOPS))
            margin = -_HEADING_MARGIN if kept else -_MARGIN
        if block.number in context.used and (not block.text.endswith(STOPS) or CALLED_DECK.match(block.text)):
            continue
        row = near.groups(place)
        if not row or sum(map(_weight, row)) <= margin:
            continue
        if verdict is None and _heads_box(block):
            continue
        chosen.append(block)
    return chosen


_LONGEST_PAPER = 30
"""Letters of the paper's name alone, at most."""


def cut_parts(page: Outline, texts: list[TextBlock]) -> set[int]:
    """Return the elements of one tag and class beside each other that hold the paragraphs: advertisements cut bodies in such parts."""
    holders = {page.parents[block.node] for block in texts}
    kinds = Counter((page.parents[node], page.tags[node], page.classes[node]) for node in holders if page.classes[node])
    return {node for node in holders if kinds[page.parents[node], page.tags[node], page.classes[node]] > 1}


def _is_advert(page: Outline, block: TextBlock) -> bool:
    """Whether the block or its box is named for what others pay for, or for a gift the paper asks of its readers."""
    if not page.hint_of(block.node, 2) & hints.NEGATIVE:
        return False
    return any(_calls_advert(f" {page.classes[node] or ''}") is not None for node in (block.node, page.parents[block.node]))


_calls_advert = word_of_names("sponsored|advert(?:isement)?s?|promoted?|donation|cta")


def _is_button(context: Context, page: Outline, block: TextBlock) -> bool:
    """Whether a few words are those of a button; questions and headings within the text may be buttons that open their answers."""
    if block.words >= _BUTTON or not page.marks[block.node] & outline.IN_BUTTON or block.number in context.body_numbers:
        return False
    return page.tags[block.node] not in outline.HEADING_LEVELS and not block.text.endswith(STOPS)


_BUTTON = 6.0
"""Rough words from which on what stands in a button may be text."""


def _is_comment(context: Context, page: Outline, block: TextBlock) -> bool:
    return bool(page.marks[block.node] & outline.IN_COMMENTS) or block.number >= context.comments_first


def _heads_box(block: TextBlock) -> bool:
    """Whether a line is the heading of a box of other stories, which may be empty."""
    return len(block.text) < boilerplate.LONGEST_HEADING and boilerplate.closes(block.flat)


_BOX = 3
"""Elements from a line on that may be the box of furniture it stands in."""


def _is_no_sentence(context: Context, page: Outline, block: TextBlock) -> bool:
    """Whether a line without a full stop is of a class of captions, or above the text of one of furniture (`noprint`)."""
    if block.text.endswith(STOPS):
        return False
    asked = hints.NEGATIVE | hints.CAPTION | hints.DEK | hints.BODY
    own = page.hints[block.node] & asked
    if own == hints.CAPTION or block.number >= context.body_first:
        return own == hints.CAPTION
    return hints.NEGATIVE in (own, page.hint_of(block.node, _BOX) & asked)
