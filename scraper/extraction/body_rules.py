"""What the rules say of each block within the body's containers: text, or which kind of furniture, field or repetition."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

from scraper.extraction import boilerplate, boxes, byline_forms, container, embeds, furniture, outline
from scraper.extraction.captions import is_caption
from scraper.extraction.date_lines import LONGEST, is_date_line, tells_entry
from scraper.extraction.folding import STOPS, key, weight
from scraper.extraction.vocabulary import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scraper.extraction.context import Context
    from scraper.extraction.outline import Outline, TextBlock
    from scraper.extraction.result import Extraction

TEXT = "text"
FINAL = frozenset(words("used title byline by date dek furniture copyright placeholder caption pointer appeal far boxed embed"))
"""Verdicts that nothing overrules."""

_KICKER = 4.0
"""Rough words of a kicker that is no text, at most."""
_PLACEHOLDER = re.compile(r"(?:\$\$|\[\[|\{\{|%%|##)[\w\s.:/-]{1,60}(?:\$\$|\]\]|\}\}|%%|##)")
"""A mark that a script would replace by an advertisement or a widget."""


_NUMBERED = re.compile(
    r"\W{0,3}(?:(?:meldung|artikel|article|beitrag|news|story|document|dokument|text|ref|id|nr|no|nummer|number|dpa(?:-infocom)?)"
    r"[\s.:#,/-]{1,3}){1,3}[\d/-]{4,24}\W{0,2}",
    re.IGNORECASE,
)
"""The number an agency or a system gives a story, printed as a line of its own."""


_BUTTONS = re.compile(
    r"(?:\[[^\[\]]{1,12}\]\s*){2,}|[▶►▷]\s*(?:video|audio|podcast|film|play|abspielen|vidéo|vídeo|動画|영상|동영상|视频)", re.IGNORECASE
)
"""Buttons in brackets, and the sign of a player."""


def judge(context: Context, page: Outline, found: Extraction) -> dict[int, str]:
    """Return the verdict on every block of `context.body_blocks` by its number."""
    own = _own_lines(found, deck=not context.deck_is_lead)
    longest = max(map(len, own), default=0) * 2 + 20
    verdicts: dict[int, str] = {}
    stated = context.metadata.article is not None  # in an article, a network's post is embedded; a forum's or a blog's text may be one
    skipped: set[int] = set()
    asking: set[int] = set()
    kept: list[TextBlock] = []
    blocks = context.body_blocks
    start = _start(context, page, blocks)
    tags = {page.first_block[link] for link in context.tag_links}
    for place, block in enumerate(blocks):
        verdict = (
            "far" if block.number < start else "furniture" if block.number in tags and block.link_density > _LINKED else None
        ) or _field(context, block, own, longest, opening=not kept)
        if verdict is None and stated and embeds.is_post(page, block):
            verdict = "embed"
        if verdict is None and block.number in asking:
            verdict = "appeal"
        if verdict is None and block.number in skipped:
            verdict = _boxed(block)
        if verdict is None and _ends(page, block, kept):
            links = list(itertools.takewhile(_is_linked, blocks[place + 1 :]))
            behind = blocks[place + 1 + len(links) :]
            goes_on = links and behind and _is_alike(page, behind[0], kept[-1])
            if not goes_on and boxes.prose(page, blocks[place + 1 :]) < max(0.3 * boxes.prose(page, kept), 20.0):
                verdicts.update((rest.number, "after") for rest in blocks[place:])
                break
            skipped = {other.number for other in (*boxes.around(context, page, block), *links)}
            verdict = _line_kind(block.flat) or _boxed(block)
        verdict = verdict or reason(page, block, kept)
        if verdict == "appeal" and kept:
            asking |= {other.number for other in boxes.around(context, page, block) if other.number > block.number}
        verdicts[block.number] = verdict
        if verdict == TEXT:
            kept.append(block)
    verdicts.update((block.number, "boxed") for block in boxes.around_forms(context, page))
    verdicts.update((block.number, "boxed") for block in boxes.left_over(context, page, kept, verdicts))
    verdicts.update((block.number, "byline") for block in _bylines_above(page, context.body_nodes, own))
    return verdicts


def _is_linked(block: TextBlock) -> bool:
    return block.link_density > _LINKED


def _is_alike(page: Outline, block: TextBlock, text: TextBlock) -> bool:
    """Whether a block is a sentence set as the text before a box is, in the same element: then the text goes on behind the box."""
    return (
        page.parents[block.node] == page.parents[text.node]
        and (page.tags[block.node], page.classes[block.node]) == (page.tags[text.node], page.classes[text.node])
        and block.text.endswith(STOPS)
        and reason(page, block, [text]) == TEXT
    )


def _boxed(block: TextBlock) -> str:
    """Return the verdict on a block of a box: a link to another story is no text whatever speaks for it."""
    return "pointer" if _is_linked(block) or boilerplate.is_pointer(block.flat) else "box"


def _start(context: Context, page: Outline, blocks: list[TextBlock]) -> int:
    """Return the number of the first block that may be text: the one behind the title, where the title stands above the text."""
    if context.title_node < 0:
        return 0
    start = page.last_block[context.title_node]
    above = [block for block in blocks if block.number < start and not page.within(block.node, context.title_node)]
    return start if boxes.prose(page, above) * _ABOVE < boxes.prose(page, [block for block in blocks if block.number >= start]) else 0


_LINKED = 0.8
"""Share of a block's letters within links from which a tag in it tells that it holds nothing else."""
_ABOVE = 5.0
"""How many times as much text must stand behind the title as above it, for what stands above it to be none."""


def _bylines_above(page: Outline, containers: list[int], own: dict[str, str]) -> Iterator[TextBlock]:
    """Yield the lines above the containers that are the byline: the classifier looks for leads there."""
    lines = {line for line, kind in own.items() if kind == "byline"}
    longest = max(map(len, lines), default=0) * 2 + 20
    first = page.first_block[containers[0]] if containers else 0
    for block in page.blocks[max(first - _BEFORE, 0) : first] if lines else ():
        if len(block.text) <= longest and key(block.text) in lines:
            yield block


_BEFORE = 25


def _own_lines(found: Extraction, *, deck: bool) -> dict[str, str]:
    """Return the keys of the article's other fields, which the body may repeat."""
    story = found.article
    lines = {key(line): "dek" for line in (*(story.subtitle or "").split("\n"), story.subtitle or "") if deck}
    lines |= {key(line): "byline" for line in (*(story.byline or "").split("\n"), *(author.name for author in story.authors))}
    if story.kicker and weight(story.kicker) <= _KICKER:  # a longer one may be the text's own first line
        lines[key(story.kicker)] = "dek"
    lines[key(story.title)] = "title"
    lines.pop("", None)
    return lines


def _field(context: Context, block: TextBlock, own: dict[str, str], longest: int, *, opening: bool) -> str | None:
    if block.number in context.used:
        return "used"
    if len(block.text) <= longest and (kind := own.get(key(block.text))) is not None and (kind != "dek" or opening):
        return kind
    return None


def _ends(page: Outline, block: TextBlock, kept: list[TextBlock]) -> bool:
    """Whether a block is the heading of what follows an article, or of a box within it."""
    return bool(kept) and len(block.text) < boilerplate.LONGEST_HEADING and boilerplate.closes(block.flat) and page.tags[block.node] != "li"


def reason(page: Outline, block: TextBlock, kept: list[TextBlock]) -> str:
    """Return the verdict on a block by its own text and place."""
    text = block.flat
    if len(text) <= 200 and (line := _line_kind(text)) is not None:
        return line
    if boilerplate.is_pointer(text):
        return "pointer"
    if len(text) <= 2 and text.isdigit() and (_in_paging(page, block) or not (kept or page.tags[block.node] == "li")):
        return "furniture"
    if block.words < 45 and (boilerplate.is_appeal(text) or boilerplate.is_wall(text)):
        return "appeal"
    marks = page.marks[block.node]
    if marks & outline.IN_CAPTION or is_caption(page, block):
        return "caption"
    if marks & outline.IN_FIGURE:
        return "figure"
    if (len(text) <= LONGEST and is_date_line(text)) or tells_entry(text):
        return "date"
    if block.link_density > 0.6 and (block.words < 25 or block.link_density > 0.9):
        if page.tags[block.node] in _HEADINGS and _is_of_list(page, block):
            return "pointer"
        return TEXT if _linked_content(page, block, kept) else "linked"
    return "by" if block.words < 12 and not text.endswith(".") and byline_forms.western(text) is not None else TEXT


def _line_kind(text: str) -> str | None:
    if text[:1] in "$[{%#" and _PLACEHOLDER.fullmatch(text):
        return "placeholder"
    if furniture.is_furniture(text) or furniture.is_more(text) or (text[-1].isdigit() and _NUMBERED.fullmatch(text)):
        return "furniture"
    if text[0] in "[▶►▷" and _BUTTONS.fullmatch(text):
        return "furniture"
    if text.startswith("SOURCE ") and not text.endswith(STOPS):
        return "furniture"
    if furniture.is_copyright(text):
        return "copyright"
    return "byline" if byline_forms.is_line(text) else None


_HEADINGS = frozenset({"h2", "h3", "h4", "h5", "h6"})


def _linked_content(page: Outline, block: TextBlock, kept: list[TextBlock]) -> bool:
    """A linked heading or a list item within prose may be content; a linked line of its own is a pointer to another story."""
    tag = page.tags[block.node]
    if tag in ("h2", "h3", "h4"):
        return bool(kept) and not _is_card(page, block)
    if tag == "p" and block.link_density < 0.9 and block.words >= 8 and block.text.endswith(STOPS):
        return bool(kept) and page.parents[kept[-1].node] == page.parents[block.node]
    return tag == "li" and block.words >= 3 and bool(kept) and page.tags[kept[-1].node] == "li" and kept[-1].link_density < 0.6


def _is_of_list(page: Outline, heading: TextBlock) -> bool:
    """Whether a linked heading stands right before or behind another: they are titles of other stories, one below the other."""
    beside = page.blocks[max(heading.number - 1, 0) : heading.number + 2]
    return sum(page.tags[other.node] == page.tags[heading.node] and _is_linked(other) for other in beside) > 1 and _is_linked(heading)


def _is_card(page: Outline, heading: TextBlock) -> bool:
    """Whether a linked heading is another story's: it stands within its link, or in a box with nothing but its photo or its label."""
    box = page.parents[heading.node]
    if any(page.tags[node] == "a" for node in list(page.ancestors(box))[:_CARD_LEVELS]):
        return True
    if any(container.score(page, other) > 0 for other in page.range(box)):
        return False
    return page.last_block[box] - page.first_block[box] > 1 or bool(outline.between(page.images, box, page.ends[box]))


_CARD_LEVELS = 3


def _in_paging(page: Outline, block: TextBlock) -> bool:
    """Whether the block before or behind a number is the link to the page before or after."""
    beside = page.blocks[max(block.number - 1, 0) : block.number + 2]
    return any(one.link_chars and one.flat.isdigit() and len(one.flat) <= 2 and abs(int(one.flat) - int(block.flat)) == 1 for one in beside)
