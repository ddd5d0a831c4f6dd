"""What the rules say of one block by its own text and place: text, or which kind of furniture, field or pointer."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction.layout import outline, prose_scores
from scraper.extraction.lines import captions, han_lines, korean_facts
from scraper.extraction.lines.amid_text import heads_paragraphs, heads_part, is_amid
from scraper.extraction.lines.byline_lines import cut_out
from scraper.extraction.lines.chronicles import heads_item, is_entry
from scraper.extraction.lines.date_labels import LABEL, is_label
from scraper.extraction.lines.date_lines import LONGEST, is_ago, is_date_line, tells_entry
from scraper.extraction.lines.fact_lines import says_where_filed
from scraper.extraction.lines.line_pieces import pieces_of, spaced
from scraper.extraction.lines.line_verdicts import is_tool, line_kind, of_bars
from scraper.extraction.lines.scraps import is_scrap
from scraper.extraction.lines.yearless_lines import is_yearless
from scraper.extraction.names import byline_forms
from scraper.extraction.wording import appeals, boilerplate, walls
from scraper.extraction.wording.comment_headings import heads_comments
from scraper.extraction.wording.contact_lines import is_telephone
from scraper.extraction.wording.folding import DIGIT, HANGUL, STOPS, has_han
from scraper.extraction.wording.player_lines import is_of_player
from scraper.extraction.wording.rubrics import TEMPLATE_LABELS, is_rubric
from scraper.extraction.wording.service_lines import is_service

if TYPE_CHECKING:
    from scraper.extraction.layout.outline import Outline, TextBlock

TEXT = "text"
_GLUED = re.compile(
    r"(?:(?:19|20)|\d:)\d\d(?=[^\W\d_])|\d:\d\d(?=\d)|(?<=[a-zß-ÿ])\d{1,2}[./]|(?<=[)\u0900-\u0dff])[A-Z][a-z]|"
    r"(?<=\d mal)[A-Z]"
)
"""A day or a label that only the borders of elements part from what stands beside it."""
_HEADINGS = frozenset({"h2", "h3", "h4", "h5", "h6"})
_NUMBERS = re.compile(r"1(?: \d{1,4})*")
"""The numbers of a listing's lines, in an element of their own."""
LINKED = 0.8
"""Share of a block's letters within links from which it holds nothing else."""
_WHOLE = 0.95
"""Share of a bold paragraph's letters within links from which it is another story's title."""
_LABEL = 24
"""Letters in which the colon stands behind the label of a bold pointer (`LEE: …`)."""
_FIGURE_LINE = 12.0
"""Rough words of a line in a figure that is no sentence of a text set in it."""
_CARD_LEVELS = 3
_CREDITS = 2
"""Lines of roles and names with which an element of credits begins."""


def reason(page: Outline, block: TextBlock, kept: list[TextBlock]) -> str:
    """Return the verdict on a block by its own text and place."""
    return TEXT if is_entry(page, block) else _reason(page, block, kept)


def _heads(page: Outline, block: TextBlock) -> bool:
    """Whether a button's word is the heading of a part of the text: *Transcript*, *Comments*."""
    return heads_part(page, block) if heads_comments(block.flat) else heads_paragraphs(page, block)


def _reason(page: Outline, block: TextBlock, kept: list[TextBlock]) -> str:
    text = block.flat
    if len(text) <= LONGEST and (line := line_kind(text) or of_bars(text, opens=not kept)) is not None:
        return TEXT if heads_part(page, block) else line
    if ("\n" in block.text and _are_facts(block, kept)) or (len(kept) <= 1 and _are_facts_beside(page, block)):
        return "byline"
    if boilerplate.is_pointer(text) and not (":" in text[:_LABEL] and kept and is_amid(page, block, kept)) and not _heads(page, block):
        return "pointer"
    if is_scrap(page, block, kept):
        return "furniture"
    if block.words < 55 and (is_service(text) or is_of_player(text) or appeals.is_appeal(text) or walls.is_wall(text)):
        return "appeal"
    marks = page.marks[block.node]
    if marks & outline.IN_CAPTION or (captions.is_caption(page, block) and not is_amid(page, block, kept)):
        return "caption"
    if page.tags[block.node] == "pre" and (marks & outline.IN_FIGURE or text[0] == "1"):
        return "furniture" if _NUMBERS.fullmatch(text) else TEXT
    if marks & outline.IN_FIGURE and not (marks & outline.IN_QUOTE and text[0] in _SPOKEN and _is_quotation(page, block)):
        short = block.words < _FIGURE_LINE and not text.endswith(STOPS) and page.tags[block.node] not in _HEADINGS
        return "caption" if short or captions.alone_in_figure(page, block) else "figure"
    if (len(text) <= LONGEST and is_date_line(_parted(page, block)) if DIGIT.search(text) is not None else is_ago(text)) or tells_entry(
        text
    ):
        return TEXT if heads_item(page, block) or _is_explained(page, block) else "date"
    if (
        (not kept and (is_yearless(text) or (len(text) <= _LABEL and (is_label(text) or text.lower() in TEMPLATE_LABELS))))
        or (not kept and is_rubric(text) and page.tags[block.node] not in _HEADINGS)
        or korean_facts.is_facts(text)
        or (not kept and korean_facts.is_hour(text))
        or ("조회" in text and korean_facts.is_counted(" ".join(pieces_of(page, block))))
    ):
        return "date"
    if block.link_chars and ((block.link_density > 0.6 and (block.words < 25 or block.link_density > 0.9)) or says_where_filed(block)):
        return _of_linked(page, block, kept)
    return "by" if block.words < 12 and not text.endswith(".") and byline_forms.western(text) is not None else TEXT


def _is_explained(page: Outline, block: TextBlock) -> bool:
    """Whether a line is what a list of definitions says of a term, *Event date*, none of which labels the page's own days."""
    bare = page.tags[block.node] == "dd" and LABEL.search(block.flat) is None
    held = page.around(block.node, "dl") if bare else -1
    terms = [one.flat for one in page.range(held) if page.tags[one.node] == "dt"] if held >= 0 else []
    return bool(terms) and not any(is_label(term.rstrip(" :")) for term in terms)


_SPOKEN = '“"„«‘「'
"""Marks that open what a guest says of a house; a paper repeats words of its text without them."""


def _is_quotation(page: Outline, block: TextBlock) -> bool:
    """Whether a figure holds a quotation and who said it, and no picture."""
    figure = page.around(block.node, "figure")
    return figure >= 0 and not outline.between(page.images, figure, page.ends[figure])


def _parted(page: Outline, block: TextBlock) -> str:
    """Return a block's text, words apart where a day is glued to one; Korean texts stay as they are."""
    text = block.flat
    return spaced(page, block) if HANGUL.search(text) is None and _GLUED.search(text) else text


def _are_facts(block: TextBlock, kept: list[TextBlock]) -> bool:
    """Whether a block's lines tell of the article; behind a Chinese text what to scan and to follow may stand under who edited it."""
    text, lines = block.flat, block.text.split("\n")
    if len(text) <= LONGEST and all(map(_is_fact, lines)):
        return True
    return bool(kept) and "。" not in text and has_han(text) and all(map(han_lines.is_facts, lines[:_CREDITS]))


def _are_facts_beside(page: Outline, block: TextBlock) -> bool:
    """Whether elements beside each other make up a line over the text, and all but one of them tell of the article."""
    if len(block.flat) > LONGEST or ":" not in block.flat:
        return False
    parts = pieces_of(page, block)
    return len(parts) >= _FACTS_BESIDE and sum(map(_is_fact, parts)) >= len(parts) - 1


_FACTS_BESIDE = 3


def _is_fact(line: str) -> bool:
    """Whether one of a block's lines tells of the article and is none of its text: its writer, its day, its readers, what they may give."""
    if line == "" or len(line) > LONGEST:
        return False
    writer = cut_out(line)
    if (writer is not None and writer.text == line and writer.names_writer) or is_telephone(line):
        return True
    return line_kind(line) is not None or is_date_line(line) or appeals.is_appeal(line)


def _of_linked(page: Outline, block: TextBlock, kept: list[TextBlock]) -> str:
    """Return the verdict on a block that is a link and hardly anything else."""
    if block.text.lstrip("▶☞※▷[ ").startswith(("관련기사", "관련 기사", "관련뉴스")) or says_where_filed(block):
        return "pointer"
    text = block.flat
    if (page.tags[block.node] in _HEADINGS and _is_of_list(page, block)) or _is_row(page, block) or _leads_to_parts(page, block):
        return "pointer"
    if kept and not text.endswith(STOPS):
        if block.strong and page.tags[block.node] == "p" and block.link_density > _WHOLE:
            return "pointer"
        if ":" in text[:_LABEL] and (block.strong or text.partition(":")[0].isupper()):
            return "pointer"
    return TEXT if _linked_content(page, block, kept) else "linked"


def _is_row(page: Outline, block: TextBlock) -> bool:
    """Whether bars part a line into links alone, one of them a button: `Back to the start | Webmaster`."""
    if "|" not in block.text or len(block.text) > LONGEST or len(page.links_of(block)) != block.text.count("|") + 1:
        return False
    return any(map(is_tool, block.flat.split("|")))


def _leads_to_parts(page: Outline, block: TextBlock) -> bool:
    """Whether a block is links to places of its own page and nothing else, one behind the other: a table of contents."""
    links = page.links_of(block) if block.link_density > _WHOLE else []
    return len(links) >= _CONTENTS and all((page.els[link].get("href") or "").startswith("#") for link in links)


_CONTENTS = 3


def _linked_content(page: Outline, block: TextBlock, kept: list[TextBlock]) -> bool:
    """A linked heading or a list item within prose may be content; a linked line of its own is a pointer to another story."""
    tag = page.tags[block.node]
    if kept and tag != "li" and _opens_answer(page, block):
        return True
    if tag in ("h2", "h3", "h4"):
        return bool(kept) and not _is_card(page, block)
    if tag == "p" and block.link_density < 0.9 and block.words >= 8 and block.text.endswith(STOPS):
        return bool(kept) and page.parents[kept[-1].node] == page.parents[block.node]
    return tag == "li" and block.words >= 3 and bool(kept) and page.tags[kept[-1].node] == "li" and kept[-1].link_density < 0.6


def _opens_answer(page: Outline, block: TextBlock) -> bool:
    """Whether a question is a link to nothing but a place of its own page, and a sentence stands behind it: it shows and hides that."""
    if not block.text.endswith(("?", "？")):
        return False
    behind = page.blocks[block.number + 1 : block.number + 2]
    if not behind or behind[0].link_chars or not behind[0].text.endswith(STOPS) or behind[0].words < _ANSWER:
        return False
    links = [link for link in range(block.first, page.ends[block.node]) if page.tags[link] == "a"]
    return bool(links) and all((page.els[link].get("href") or "#").startswith(("#", "javascript:")) for link in links)


_ANSWER = 6.0
"""Rough words of an answer that its question shows and hides, at least."""


def _is_of_list(page: Outline, heading: TextBlock) -> bool:
    """Whether a linked heading stands right before or behind another: they are titles of other stories, one below the other."""
    beside = page.blocks[max(heading.number - 1, 0) : heading.number + 2]
    return sum(page.tags[other.node] == page.tags[heading.node] and is_linked(other) for other in beside) > 1 and is_linked(heading)


def _is_card(page: Outline, heading: TextBlock) -> bool:
    """Whether a linked heading is another story's: it stands within its link, or in a box with nothing but its photo or its label."""
    box = page.parents[heading.node]
    if any(page.tags[node] == "a" for node in list(page.ancestors(box))[:_CARD_LEVELS]):
        return True
    if any(prose_scores.score(page, other) > 0 for other in page.range(box)):
        return False
    story = next((node for node in list(page.ancestors(box))[:_CARD_LEVELS] if page.tags[node] == "article"), -1)
    if story >= 0 and not any(prose_scores.score(page, other) > 0 for other in page.range(story)):
        return True
    if page.tags[box] in _BOXES and page.last_block[box] - page.first_block[box] == 1 and heading.link_density > _WHOLE:
        return True
    return page.last_block[box] - page.first_block[box] > 1 or bool(outline.between(page.images, box, page.ends[box]))


_BOXES = ("section", "aside", "article")
"""Elements that a lone linked heading makes up where it points to another story; a part of the text has paragraphs as well."""


def is_linked(block: TextBlock) -> bool:
    """Whether a block is links and hardly anything else."""
    return block.link_density > LINKED
