"""A small learned judge beside the rules: a logistic regression over named features of a block, its weights readable in
`block_weights.json` (made by `benchmarks/train_blocks.py`). It decides where the generic rules found the body; a profile's word stands.
"""

from __future__ import annotations

import json
from functools import cache, lru_cache
from importlib import resources
from typing import TYPE_CHECKING

from scraper.extraction import body_rules
from scraper.extraction.block_features import Neighbourhood
from scraper.extraction.feature_names import names
from scraper.extraction.folding import STOPS

_MARGIN = 0.2
"""How much (in log odds) it takes to overrule the rules."""
_HEADING_MARGIN = 1.0
"""The same for a heading within the text: it is lost more easily than missed."""
_HEADINGS = frozenset({"h2", "h3", "h4"})

if TYPE_CHECKING:
    from scraper.extraction.context import Context
    from scraper.extraction.feature_names import Group
    from scraper.extraction.outline import Outline, TextBlock


@cache
def weights() -> dict[str, float]:
    """Return the weight of every feature; one without a weight counts nothing."""
    text = resources.files("scraper.extraction").joinpath("block_weights.json").read_text(encoding="utf-8")
    loaded: dict[str, float] = json.loads(text)
    return loaded


@lru_cache(maxsize=65_536)
def _weight(group: Group) -> float:
    learned = weights()
    return sum(learned.get(name, 0.0) for name in names(group))


def select(context: Context, page: Outline, verdicts: dict[int, str]) -> list[TextBlock]:
    """Return the blocks of the body: those whose weights add up to more than nought, never one whose verdict is final.

    A deck in sentences may be the text's lead; a headline's second line is not.
    """
    near = Neighbourhood(context, page, verdicts)
    chosen = []
    for block, row in zip(near.blocks, near.groups()):
        margin = _MARGIN
        if verdicts.get(block.number) == body_rules.TEXT:
            margin = -_HEADING_MARGIN if page.tags[block.node] in _HEADINGS else -_MARGIN
        if row and sum(map(_weight, row)) > margin and not (block.number in context.used and not block.text.endswith(STOPS)):
            chosen.append(block)
    return chosen
