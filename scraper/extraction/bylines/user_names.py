"""Pen names that no label names: in an element of a writer's class, in the link to a member's page, before the hour of a post."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from archive.records import Author
from scraper.extraction.bylines.signatures import line_behind
from scraper.extraction.dating.date_places import shares_element
from scraper.extraction.layout import hints, outline
from scraper.extraction.lines.byline_lines import AT_TIME, without_date
from scraper.extraction.names import people
from scraper.extraction.names.organisations import is_organisation
from scraper.extraction.wording.folding import fold
from scraper.extraction.wording.vocabulary import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scraper.extraction.context import Context
    from scraper.extraction.layout.outline import Outline, TextBlock

_USERS = words(
    "author autor autorin auteur autore verfasser writer username user-name userlink poster byline post-author entry-author post_author "
    "author-name post-author-name ljuser nickname bigusername i-ljuser-username"
)
"""Classes of the element that holds a writer's name and nothing else."""
_LONGEST_NAME, _MOST_WORDS, _POST, _ABOVE = 30, 4, 4, 4
_NOT_HERE = outline.IN_NAV | outline.IN_CAPTION | outline.IN_FOOTER | outline.IN_FIGURE | outline.IN_COMMENTS


def of_page(context: Context, page: Outline) -> Iterator[Author]:
    """Yield the name that stands alone in an element of a writer's class between title and text, or right behind the text.

    Pen names have one word; those of a forum's users may have more. The first themes of blogs print them before the hour.
    """
    text = page.blocks[min(context.text_first, len(page.blocks) - 1)].node
    for block in page.blocks[page.last_block[context.title_node] : context.text_first]:
        if "@" in block.text and (signed_at := AT_TIME.search(block.text)) and (author := people.handle_of(signed_at[1])):
            yield author
    behind = line_behind(context, page)
    ends = (behind.node, page.ends[behind.node]) if behind is not None else (0, 0)
    if behind is not None and (hour := _BEFORE_HOUR.match(behind.flat)) and (author := people.handle_of(hour[1])):
        yield author
    above = page.blocks[max(page.first_block[context.title_node] - _ABOVE, 0)].node
    for node in (*range(context.title_node, text), *range(*ends)):
        if (author := _user_at(page, node)) is not None:
            yield author
    for node in range(above, context.title_node):
        shared = _is_member(page, node) and shares_element(page, node, context.title_node, _POST)
        if shared and (author := _user_at(page, node)) is not None:
            yield author
    for block in page.blocks[context.body_last : context.body_last + _FOOT] if context.body_last else ():
        if _NAMES_AUTHOR.search(page.classes[block.node] or "") and (author := _user_at(page, block.node, called=True)) is not None:
            yield author


def _user_at(page: Outline, node: int, *, called: bool = False) -> Author | None:
    """Return the name that an element of a writer's class, or one that is `called` a writer's, holds and nothing else."""
    member = _is_member(page, node)
    if not (called or member or not _names(page, node).isdisjoint(_USERS) or _is_query(page, node)):
        return None
    if page.marks[node] & _NOT_HERE or page.hint_of(node) & hints.COMMENTS:
        return None
    name = without_date(fold(" ".join(page.els[node].itertext()))).strip(" |·•,")
    author = people.handle_of(name) or (_user(name) if member else None)
    return author if author is not None and not author.name.isdigit() else None


def _names(page: Outline, node: int) -> set[str]:
    """Return an element's classes and the words they are made of."""
    return {part for name in (page.classes[node] or "").lower().split() for part in (name, *name.replace("__", "_").split("_"))}


def _is_member(page: Outline, node: int) -> bool:
    """Whether an element is named for a user, or is the link to the page about a member of a forum."""
    if page.tags[node] == "a" and _PROFILE.search(page.els[node].get("href") or "") is not None:
        return True
    return not _names(page, node).isdisjoint(_MEMBERS)


def holds_member(page: Outline, block: TextBlock) -> bool:
    """Whether a block holds the name of a forum's member: behind the first post's text it is of who answers."""
    return any(_is_member(page, node) for node in range(block.node, page.ends[block.node]))


def _is_query(page: Outline, node: int) -> bool:
    """Whether an element is a link to the posts of one author, as blogs list them: `?author=3`."""
    return page.tags[node] == "a" and re.search(r"[?&]author=\w", page.els[node].get("href") or "") is not None


_FOOT, _NAMES_AUTHOR = 4, re.compile(r"author(?:-|__?)name(?:\s|$)")
"""Blocks behind the text, and the class of a name among them, in the words of block and element."""
_PROFILE = re.compile(r"[?&;]action=profile\b|/(?:member|profile)\.php\?|(?:^|/)space-uid-\d|mod=space&(?:amp;)?uid=\d")
_MEMBERS = words("i-ljuser-username username user-name userlink nickname bigusername ljuser")
_BEFORE_HOUR = re.compile(
    r"(\S{3,30}) (?:um|at|alle|à|om|às) \d{1,2}[:.h]\d\d(?=.{0,60}\b(?:kommentar|comment|comentário|reacties|permalink))", re.IGNORECASE
)
"""A pen name and an hour, with the links to the post's comments in the line: so hosts of diaries set the line behind a post."""


def _user(name: str) -> Author | None:
    fits = len(name) <= _LONGEST_NAME and len(name.split()) <= _MOST_WORDS and not is_organisation(name)
    return Author(name=name) if fits and name[:1].isalnum() else None
