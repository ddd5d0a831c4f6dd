"""Names that stand beside the date between the title and the text, with no label and no class: a name and a date are a byline."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction.blocks import lone_tables
from scraper.extraction.bylines import biographies, signatures, user_names
from scraper.extraction.bylines.bare_names import bare_names
from scraper.extraction.bylines.block_bylines import is_photographers
from scraper.extraction.bylines.pen_names import pen_names
from scraper.extraction.bylines.positions import names_with_role
from scraper.extraction.bylines.writer_labels import is_label
from scraper.extraction.layout import hints, outline
from scraper.extraction.layout.home_links import links_home
from scraper.extraction.lines import captions, relative_times
from scraper.extraction.lines.byline_lines import may_label
from scraper.extraction.lines.date_lines import READING
from scraper.extraction.lines.described_works import is_fact_of_work
from scraper.extraction.lines.fact_lines import is_of_contact
from scraper.extraction.lines.line_pieces import pieces_of
from scraper.extraction.names import byline_forms, people
from scraper.extraction.names.roles import opens_with_role
from scraper.extraction.times import timestamps
from scraper.extraction.wording.folding import key
from scraper.extraction.wording.furniture import heads_block

if TYPE_CHECKING:
    from collections.abc import Iterator

    from archive.records import Author
    from scraper.extraction.context import Context
    from scraper.extraction.layout.outline import Outline, TextBlock
    from scraper.extraction.result import Extraction

_LONGEST, _SENTENCE = 120, 5.0
"""Letters of a line that may hold a name, at most, and rough words of a sentence, which does not, at least."""
_BESIDE, _BEHIND = 2, 6
"""Blocks between a name and its date, and those behind the text in which it may stand, at most."""


def near_title(context: Context, found: Extraction, papers: frozenset[str]) -> Iterator[tuple[list[Author], str, float]]:
    """Yield (people, locator, confidence): the first names beside a date, else the first pen name behind a label; note their block."""
    page = context.outline
    if page is None or context.title_node < 0:
        return
    named = (found.article.section, *found.article.sections, *found.article.tags, found.article.kicker)
    taken = {key(text) for text in named if text} | papers
    blocks = _header(context, page)
    dated = {
        block.number
        for block in blocks
        if _is_dated(page, block)
        or READING.search(block.flat)
        or relative_times.parts_of(block.flat)
        or any(timestamps.find(text, "und") for text in (block.flat, *pieces_of(page, block)))
    }
    for block in blocks:
        beside = any(abs(block.number - number) <= _BESIDE for number in dated) or _before_role(page, block) or names_with_role(block.flat)
        if (
            not beside
            or is_of_contact(page, block)
            or _is_headed(context, page, block)
            or is_fact_of_work(page, block)
            or is_photographers(page, block.number)
            or (block.number > context.text_first and user_names.holds_member(page, block))
        ):
            continue
        authors = (
            []
            if links_home(context, page, block.node)
            else [
                one
                for one in bare_names(context, page, block)
                if key(one.name) not in taken
                and one.name not in (found.article.title or "")  # whom a text is about, or where
                and not (_heads_page(context, page, block, one) or _is_place(context, page, one))
            ]
        )
        if authors:
            authors = _without_site(context, [*authors, *_alike(context, page, block, taken)])
            context.used.add(block.number)
            yield authors, page.classes[block.node] or page.tags[block.node], 0.4
            return
    yield from pen_names(page, [*blocks, *_foot(context, page)], taken)
    places = (
        user_names.of_page(context, page),
        biographies.about_author(context, page),
        _on_card(context, page),
        signatures.signed(context),
        biographies.in_deck(found.article.subtitle or ""),
        biographies.in_facts(page),
        biographies.in_profile(context, page),
    )
    locators = ("user name", "about the author", "card", "signature", "deck", "facts of the post", "profile")
    for locator, found_there in zip(locators, places, strict=True):
        if (author := next((one for one in found_there if key(one.name) not in taken), None)) is not None:
            yield [author], locator, 0.34
            return


def _is_headed(context: Context, page: Outline, block: TextBlock) -> bool:
    """Whether a heading of a few words that calls no writer stands right over a line, as *Location* does over a hall; a deck is longer."""
    above = page.blocks[block.number - 1] if block.number else block
    if page.tags[above.node] not in outline.HEADING_LEVELS or above.words > _LABEL or page.within(above.node, context.title_node):
        return False
    return above.number > page.last_block[context.title_node] and not is_label(above.flat.rstrip(":"))


_LABEL = 3.0


def _on_card(context: Context, page: Outline) -> list[Author]:
    """Return the reporter whose name and role are a line a little behind a Korean text, before any list of stories."""
    korean = (context.language or "").startswith("ko") and context.body_last
    for block in page.blocks[context.text_last : context.text_last + _CARD] if korean else ():
        if heads_block(block.flat) or page.tags[block.node] == "li":
            break
        line = pieces_of(page, block)[0]
        if len(line) <= _LONGEST_NAME and byline_forms.names_reporter(line) and byline_forms.is_line(line):
            return people.people_of(line)
    return []


_CARD, _LONGEST_NAME = 8, 24


def _before_role(page: Outline, block: TextBlock) -> bool:
    """Whether a line of its own right behind another says what a writer does: `<p>Ada Osei</p><p>Harbour correspondent</p>`."""
    behind = page.blocks[block.number + 1 : block.number + 2]
    return any(
        len(line.text) <= _ROLE_LINE
        and not line.link_chars
        and page.parents[line.node] in (page.parents[block.node], block.node)
        and opens_with_role(line.flat)
        for line in behind
    )


_ROLE_LINE = 40


def _header(context: Context, page: Outline) -> list[TextBlock]:
    start = max(page.first_block[context.title_node] - 3, 0)
    end = max(context.text_first + 2, page.last_block[context.title_node] + 3)
    never = outline.IN_NAV | outline.IN_CAPTION | outline.IN_FOOTER | outline.IN_ASIDE | outline.IN_FIGURE
    return [
        block
        for block in page.blocks[start : min(end, start + 40)]
        if len(block.text) <= _LONGEST
        and not (block.text.endswith(".") and block.words >= _SENTENCE and block.text[-4:-1].isalpha() and not _says_when(page, block))
        and not page.within(block.node, context.title_node)
        and not page.marks[block.node] & never
        and not (page.tags[block.node] in outline.HEADLINES and not page.hint_of(block.node, 3) & hints.BYLINE)
        and not page.hint_of(block.node, 3) & (hints.RELATED | hints.COMMENTS | hints.CAPTION)
        and (page.hint_of(block.node, 2) & hints.BYLINE or not captions.says_alt(page, block))
        and not (_BEGINS_SENTENCE.match(block.flat) and captions.follows_picture(page, block))
        and not lone_tables.holds(page, block)
        and not _is_of_menu(context, page, block)
    ]


_BEGINS_SENTENCE = re.compile(r"(?:\S+\s){4,}\S+[.!?…”\"]\s")
"""What a picture shows, in a sentence: the name behind it is that of who took it."""


def _is_of_menu(context: Context, page: Outline, block: TextBlock) -> bool:
    """Whether a block above the title is one of several items of a list that are links and nothing else, or heads such a list anywhere."""
    if page.tags[block.node] in _LOW_HEADINGS and (below := page.next_of(block.node)) >= 0 and page.tags[below] == "ul":
        return all(one.link_density > _LINKED for one in page.range(below))
    if page.tags[block.node] != "li" or block.number >= page.first_block[context.title_node] or page.hint_of(block.node, 3) & hints.BYLINE:
        return False
    return sum(one.link_density > _LINKED for one in page.range(page.parents[block.node])) >= _MENU


_LINKED, _MENU = 0.8, 3
_LOW_HEADINGS = ("h4", "h5", "h6")


def _is_dated(page: Outline, block: TextBlock) -> bool:
    return page.hint_of(block.node, 2) & hints.DATE != 0


def _says_when(page: Outline, block: TextBlock) -> bool:
    """Whether a line that ends as a sentence does is one of facts: called a day by its class, or a label with a day behind it."""
    return _is_dated(page, block) or (may_label(block.flat[:_OPENING]) and bool(timestamps.find(block.flat)))


_OPENING = 12


def _foot(context: Context, page: Outline) -> list[TextBlock]:
    """Return the dated lines behind the text, no reader's comment among them: some blogs say there who posted it."""
    behind = page.blocks[max(context.body_last - 1, 0) : context.body_last + _BEHIND]
    comments = next((block.number for block in behind if page.hint_of(block.node) & (hints.COMMENTS | hints.RELATED)), len(page.blocks))
    comments = min(comments, context.comments_first)
    return [block for block in behind if block.number < comments and len(block.text) <= _LONGEST and any(map(str.isdigit, block.text))]


def _alike(context: Context, page: Outline, block: TextBlock, taken: set[str]) -> Iterator[Author]:
    """Yield the names of the items behind the first of a list."""
    for other in page.blocks[block.number + 1 : block.number + _LIST] if page.tags[block.node] == "li" else ():
        if page.parents[other.node] != page.parents[block.node] or not (named := bare_names(context, page, other)):
            return
        yield from (one for one in named if key(one.name) not in taken)


_LIST = 6


def _without_site(context: Context, authors: list[Author]) -> list[Author]:
    """Leave out the site's name as the window's title has it, where somebody else is named in the line."""
    window = key(context.metadata.title)
    return [one for one in authors if not window.endswith(key(one.name))] or authors


def _heads_page(context: Context, page: Outline, block: TextBlock, author: Author) -> bool:
    """Whether a name in the page's header is the site's, with which the window's title ends or begins."""
    window, name = key(context.metadata.title), key(author.name)
    in_head = page.marks[block.node] & outline.IN_HEADER and block.number < page.first_block[context.title_node]
    return bool(in_head) and (window.endswith(name) or window.startswith(name))


def _is_place(context: Context, page: Outline, author: Author) -> bool:
    """Whether a name in capitals opens the text's first paragraph as well: it is where that was written, `(ANSA) - QUAY TOWN, 12 MAR -`."""
    if not author.name.isupper() or context.text_first >= len(page.blocks):
        return False
    return author.name in page.blocks[context.text_first].flat[:_DATELINE]


_DATELINE = 60
