"""Where the body stands: the container whose blocks of text weigh most.

Every block gets a signed score (long prose positive, link lists and scraps negative); an element's sum is that of what it holds, each
child's negative capped so that furniture between two parts cannot split a body. From the root the path follows the child that holds nearly
all of the sum; siblings of the same tag and class as the container that hold prose join it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from scraper.extraction.blocks import parts_behind
from scraper.extraction.layout import hints, outline
from scraper.extraction.layout.prose_scores import score
from scraper.extraction.lines.amid_text import heads_readers
from scraper.extraction.wording.folding import STOPS
from scraper.extraction.wording.sentences import is_signed

if TYPE_CHECKING:
    from scraper.extraction.context import Context
    from scraper.extraction.layout.outline import Outline, TextBlock

_CAP = 4.0
_CAP_ALL = 60.0
_KEEP_STATED, _KEEP = 0.78, 0.9
"""Share of an element's sum that a child must hold for the path to follow it: less where the page states an article (JSON-LD)."""
_KEEP_TITLED = 0.6
"""The same for a child that holds the title besides."""
_KEEP_ARTICLE = 0.35
"""The same for one that is called an article, be another child more."""
_ENOUGH = 12.0
_SIBLING = 8.0
_LEAST_LEADS = 2
"""Paragraphs of a live blog's lead, at least."""


def locate(context: Context) -> list[int]:
    """Return the containers of the body in page order; empty where nothing on the page reads like prose."""
    page = context.outline
    if page is None or not page.els:
        return []
    proposed = _proposed(context, page)
    if proposed:
        return proposed
    for heed in (True, False):
        scores = [score(page, block, heed_hints=heed) for block in page.blocks]
        title = _without_title(context, page, scores)
        _discount_comments(context, page, scores)
        for number in context.in_cards:
            scores[number] = min(scores[number], 0.0)
        sums = _subtree_sums(page, scores)
        if sums and sums[0] + title >= _ENOUGH:
            break
    node = _descend(page, sums, _KEEP_STATED if context.metadata.articles else _KEEP, context.title_node)
    if not any(block.text.endswith(STOPS) for block in page.range(node)) and (marked := _of_marked_lines(context, page)):
        return marked
    if sums[node] <= 1.0:
        return []
    return parts_behind.joined(context, page, _with_lead(context, page, _with_siblings(page, node, sums)))


_MARKS = "◇◆▲△▶▷■□●○◎"
_LEAST_LINES, _BETWEEN = 2, 2


def _of_marked_lines(context: Context, page: Outline) -> list[int]:
    """Return the element of a notice without a sentence, as East Asian papers print appointments and deaths: its lines behind marks."""
    start = page.last_block[context.title_node] if context.title_node >= 0 else len(page.blocks)
    run: list[TextBlock] = []
    for block in page.blocks[start:]:
        if block.text[0] in _MARKS and not block.link_chars and block.words > 1:
            if run and block.number - run[-1].number > _BETWEEN:
                break
            run.append(block)
    if len(run) < _LEAST_LINES or any(page.marks[block.node] & _NO_TEXT for block in run):
        return []
    node = run[0].node
    while not page.within(run[-1].node, node):
        node = page.parents[node]
    return [] if page.within(context.title_node, node) else [node]


_NO_TEXT = outline.IN_NAV | outline.IN_FOOTER | outline.IN_ASIDE | outline.IN_FORM | outline.IN_HIDDEN


def _without_title(context: Context, page: Outline, scores: list[float]) -> float:
    """Take the title out of the reckoning, and return its score: long ones weigh as much as a paragraph and would draw in the head."""
    taken = 0.0
    if (title := context.title_node) >= 0:
        for number in range(page.first_block[title], page.last_block[title]):
            taken += max(scores[number], 0.0)
            scores[number] = min(scores[number], 0.0)
    return taken


def _discount_comments(context: Context, page: Outline, scores: list[float]) -> None:
    """Let what stands behind the heading of the readers' comments weigh little, where some text stands between the title and it."""
    if context.title_node < 0:
        return
    start = page.last_block[context.title_node]
    for heading in page.headings:
        if heading.number < start or not heads_readers(page, heading):
            continue
        if sum(value for value in scores[start : heading.number] if value > 0) >= _SIBLING:
            scores[heading.number :] = [value * _IN_COMMENTS if value > 0 else value for value in scores[heading.number :]]
            return


_IN_COMMENTS = 0.1


def _with_lead(context: Context, page: Outline, nodes: list[int]) -> list[int]:
    """Put the lead of a live blog before its entries: the element above them, below the title, whose paragraphs read like text."""
    if context.title_node < 0 or next(context.metadata.typed("LiveBlogPosting"), None) is None:
        return nodes
    leads: dict[int, list[float]] = {}
    for block in page.blocks[page.last_block[context.title_node] : page.first_block[nodes[0]]]:
        if page.tags[block.node] == "p" and (value := score(page, block)) > 0:
            leads.setdefault(page.parents[block.node], []).append(value)
    best = max(leads, key=lambda node: sum(leads[node]), default=-1)
    if best < 0 or len(leads[best]) < _LEAST_LEADS or sum(leads[best]) < _ENOUGH:
        return nodes
    return [best] if page.within(nodes[0], best) else [best, *nodes]


def _proposed(context: Context, page: Outline) -> list[int]:
    """Return the element the profile names, where it holds text, with its like beside it: bodies are cut in parts by advertisements."""
    for _, node, source in context.placed("body"):
        if node >= 0 and page.last_block[node] > page.first_block[node] and source.confidence >= 0.5:
            return _parts(page, node)
    return []


def _parts(page: Outline, node: int) -> list[int]:
    """Return an element and what is of its tag and class beside it, or beside what holds nothing but it, and holds prose."""
    own = (page.first_block[node], page.last_block[node])
    base = node
    while base >= 0 and (page.first_block[base], page.last_block[base]) == own and page.tags[base] not in ("body", "html", "main", "td"):
        kind = (page.tags[base], page.classes[base])
        parts = [
            child
            for child in page.children(page.parents[base])
            if child != base
            and (page.tags[child], page.classes[child]) == kind
            and (sum(max(score(page, block), 0.0) for block in page.range(child)) >= _SIBLING or _is_sentence(page, child))
        ]
        if parts and kind[1] is not None:
            return sorted([base, *parts])
        base = page.parents[base]
    return [node]


def _subtree_sums(page: Outline, scores: list[float]) -> list[float]:
    """Return every element's sum over the blocks it holds, the negative of each child and of all together capped."""
    good = [0.0] * len(page.els)
    bad = [0.0] * len(page.els)
    for block, value in zip(page.blocks, scores):
        if value >= 0:
            good[block.node] += value
        else:
            bad[block.node] = max(bad[block.node] + value, -_CAP)
    parents = page.parents
    for node in range(len(good) - 1, 0, -1):
        total, less = good[node], bad[node]
        if less:
            total += max(-_CAP_ALL, less)
            good[node] = total
        if total > 0:
            good[parents[node]] += total
        elif total < 0:
            bad[parents[node]] += max(-_CAP, total)
    if good:
        good[0] += max(bad[0], -_CAP_ALL)
    return good


def _descend(page: Outline, sums: list[float], keep: float, title: int) -> int:
    node = 0
    strongest = sums.index(max(sums))
    if sums[0] < sums[strongest] / 2:  # scraps on every level above outweigh the text
        node = strongest
    several = title > node and sum(page.tags[block.node] == "h1" for block in page.headings) > 1
    while True:
        best = max(page.children(node), key=lambda child: sums[child], default=-1)
        if several and (own := _of_several(page, sums, node, title)) >= 0:
            node = own
            continue
        if best < 0 or page.tags[best] in _TEXT_TAGS:
            return node
        if (article := _article_of(page, node, title)) >= 0 and sums[article] >= max(_KEEP_ARTICLE * sums[node], _ENOUGH):
            node = article
            continue
        if sums[best] < (_KEEP_TITLED if page.within(title, best) and title > best else keep) * sums[node]:
            return node
        if page.tags[best] in ("tr", "td") and sums[best] < 0.97 * sums[node]:
            return node
        node = best


def _article_of(page: Outline, node: int, title: int) -> int:
    """Return the child called an article that holds the title, -1 where none does."""
    own = page.child_holding(title, node)
    return own if own >= 0 and own != title and page.tags[own] == "article" else -1


def _of_several(page: Outline, sums: list[float], node: int, title: int) -> int:
    """Return the child that holds the title, where a child alike holds another headline: the next story, loaded below; else -1."""
    own = page.child_holding(title, node)
    if own < 0 or page.classes[own] is None or sums[own] < 2 * _ENOUGH:
        return -1
    others = (block.node for block in page.headings if page.tags[block.node] == "h1" and not page.within(block.node, own))
    alike = [child for child in page.children(node) if child != own and page.classes[child] == page.classes[own]]
    return own if alike and any(page.within(other, child) for other in others for child in alike) else -1


_TEXT_TAGS = frozenset({"p", "h1", "h2", "li", "blockquote", "span"})


def _with_siblings(page: Outline, node: int, sums: list[float]) -> list[int]:
    """Join siblings of one tag and class that hold prose: bodies are cut into such chunks by advertisements."""
    parent = page.parents[node]
    if parent < 0 or page.tags[node] in ("body", "html", "main"):
        return [node]
    own = (page.tags[node], page.classes[node])
    if own[1] is None:
        return [node]
    said = page.hints[node] & hints.COMMENTS
    named = (page.hints[node] | hints.hints(own[1].replace("__", "-"))) & hints.BODY != 0
    return [
        child
        for child in page.children(parent)
        if child == node
        or (
            (page.tags[child], page.classes[child]) == own
            and page.hints[child] & hints.COMMENTS == said
            and (sums[child] >= _SIBLING or (named and _is_sentence(page, child)))
        )
    ]


def _is_sentence(page: Outline, node: int) -> bool:
    """Whether an element holds text that ends as sentences do, and no link: the last part of a body may be one short paragraph."""
    blocks = page.range(node)
    return bool(blocks) and all(
        (block.text.endswith(STOPS) or is_signed(block.text)) and not block.link_chars and score(page, block) > 0 for block in blocks
    )
