"""The people the markup around title and text marks as authors: `rel=author`, `itemprop=author`, links to an author's page or address."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from archive.records import Author
from scraper.extraction.bylines.stated_authors import own_blog, papers, unlabelled
from scraper.extraction.bylines.writer_labels import is_label
from scraper.extraction.bylines.writers_pages import is_members_page, leads_to_writer
from scraper.extraction.dating.date_places import in_own_article
from scraper.extraction.layout import hints
from scraper.extraction.layout.outline import IN_ASIDE, IN_CAPTION, IN_FIGURE, IN_HEADER, IN_NAV, between
from scraper.extraction.lines.fact_lines import heads_contacts, in_later_article
from scraper.extraction.names import korean_names, people
from scraper.extraction.names.korean_roles import has_role
from scraper.extraction.names.organisations import is_account, is_agency, is_organisation
from scraper.extraction.names.person_names import begins_no_name
from scraper.extraction.names.same_people import merged
from scraper.extraction.wording.folding import DIGIT, HANGUL, fold, key
from scraper.extraction.wording.no_names import NO_NAME

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scraper.extraction.context import Context
    from scraper.extraction.layout.outline import Outline

_LONGEST = 200


def marked(context: Context) -> Iterator[tuple[list[Author], str]]:
    """Names the markup marks as the author's (`rel=author`, `itemprop=author`, a link to an author's page), pen names included."""
    page = context.outline
    if page is None or not context.body_nodes:
        return
    first, last = max(context.title_node - 60, 0), page.blocks[context.body_last - 1].node + 80 if context.body_last else len(page.els)
    if context.comments_first < len(page.blocks):
        last = min(last, page.blocks[context.comments_first].node)
    own = papers(context) - own_blog(context)
    text = page.blocks[min(context.text_first, len(page.blocks) - 1)].node
    found: list[Author] = []
    around = range(0)
    first_found = 0
    locator = ""
    marks = _marks(context, page, first, last, text)
    cards = {node: key(page.raw_text(node)) for node in marks if _is_of_card(page, node)}
    others = cards if len(set(cards.values())) > 1 else {}
    for node, mark in marks.items():
        if node in others:
            continue
        later = found and (node not in around or first_found < text <= node)
        later = later or (node > text and _is_of_all(page, node)) or _is_sent(page, node)
        later = later or (node > text and (heads_contacts(page, page.first_block[node]) or in_later_article(context, page, node)))
        if later or (found and _REVIEWED.search(page.text(page.parents[node])[:_LONGEST])):
            continue
        name = fold(page.raw_text(node))
        if not name or DIGIT.search(name) or _tells_more(page, node):  # counters of a user's posts
            name = _stated_within(page, node) or name
        name = name.strip(" ,|·:")
        if mark == _AUTHOR and HANGUL.search(name) and not (korean_names.may_be_person(name) or _is_stated(context, name)):
            continue  # papers keep their section of people's news in a folder of that name
        if _is_marked_name(name, own) and not page.hint_of(node, 4) & (hints.COMMENTS | hints.RELATED):
            people_found = people.people_of(name) if HANGUL.search(name) and has_role(name) else people.western(name)
            name = unlabelled(name) or name
            found += people_found or ([_pen_name(name)] if not found and mark not in (_MEMBER, _CLASSED) and _is_pen_name(name) else [])
            if not locator:
                locator, first_found, group = mark, node, list(page.ancestors(node))[:_GROUP][-1]
                around = range(group, page.ends[group])
    if found:
        yield merged(found[:_MOST]), locator


def _marks(context: Context, page: Outline, first: int, last: int, text: int) -> dict[int, str]:
    """Return the elements of a range that are marked as an author's name, with what marks them."""
    telling = set(between(page.telling, first, last))
    found: dict[int, str] = {}
    for node in sorted(telling.union(between(page.links, first, last))):
        mark = _told(page, node) if node in telling else ""
        mark = mark or _mark(
            context, page, node, heading=0 <= context.title_node <= node < text or _heads_article(context, page, node), above=node < text
        )
        if mark:  # most links have none
            found[node] = mark
    return found


def _is_sent(page: Outline, node: int) -> bool:
    """Whether `From` stands before a link: governments name there the offices and the ministers that a notice comes from."""
    first = page.first_block[node]
    return any(block.flat.rstrip(" :") == "From" for block in page.blocks[max(first - 1, 0) : first])


def _is_of_card(page: Outline, node: int) -> bool:
    """Whether a linked heading stands right before a name: where several do, of several people, they are other stories' writers."""
    number = page.first_block[node]
    before = page.blocks[max(number - _CARD, 0) : number]
    return any(page.tags[block.node] in _CARD_HEADINGS and 2 * block.link_chars > len(block.text) for block in before)


_CARD, _CARD_HEADINGS = 4, ("h3", "h4", "h5", "h6")


def _is_of_all(page: Outline, node: int) -> bool:
    """Whether a link to a writer's page is one of several in a list of a side column that no label heads: of all who write for the site."""
    item = page.around(node, "li")
    if item < 0 or not page.marks[node] & IN_ASIDE:
        return False
    parent = page.parents[item]
    links = between(page.links, parent, page.ends[parent])
    if sum(leads_to_writer(page.els[link].get("href") or "") for link in links) < _SEVERAL:
        return False
    first = page.first_block[parent]
    return first == 0 or not is_label(page.blocks[first - 1].flat)


_SEVERAL = 2


def _heads_article(context: Context, page: Outline, node: int) -> bool:
    """Whether an element stands above the title in the `header` of its `article`."""
    return 0 <= node < context.title_node and page.marks[node] & IN_HEADER != 0 and in_own_article(context, page, node)


def _stated_within(page: Outline, node: int) -> str:
    """Return the name that an element within an author's holds, `<div itemprop="author"><meta itemprop="name" content="…">`."""
    inside = next((one for one in range(node + 1, page.ends[node]) if _is_name(page, one)), -1)
    return (page.els[inside].get("content") or fold(page.raw_text(inside))) if inside >= 0 else ""


def _tells_more(page: Outline, node: int) -> bool:
    """Whether the microdata of an element tells of the author besides the name: an office, a few words about a life."""
    return page.tags[node] != "a" and any(page.els[one].get("itemprop") in _BESIDES for one in range(node + 1, page.ends[node]))


_BESIDES = ("jobTitle", "description", "affiliation", "worksFor")
_GROUP = 4
"""Levels of elements around the first name in which the names of the article's other authors stand."""
_REVIEWED = re.compile(r"\b(?:review|edit|fact|translat|medical|photo|foto|illustrat)\w*\b", re.IGNORECASE)
_MOST = 8
_LONGEST_MARKED = 40


def _told(page: Outline, node: int) -> str:
    """Return which attribute says that an element is the author, with any prefix (`schema:author`, `dc:creator`); empty where none does."""
    element = page.els[node]
    rel = element.get("rel") or ""
    if "author" in rel:
        return rel
    told = {(element.get(name) or "").rsplit(":", 1)[-1].lower() for name in ("itemprop", "property")}
    return "author" if "author" in told or ("creator" in told and not _is_of_picture(page, node)) else ""


def _is_of_picture(page: Outline, node: int) -> bool:
    """Whether an element stands in a figure, or in one whose type is that of a picture or a film: its creator took that."""
    if page.marks[node] & (IN_FIGURE | IN_CAPTION):
        return True
    types = (page.els[one].get("itemtype") or page.els[one].get("typeof") or "" for one in page.ancestors(node))
    return any(kind.endswith(("ImageObject", "VideoObject", "Photograph", "MediaObject")) for kind in types)


def _is_name(page: Outline, node: int) -> bool:
    """Whether an element is told to be the name of what stands around it."""
    element = page.els[node]
    return element.get("itemprop") == "name" or (element.get("property") or "").rsplit(":", 1)[-1] == "name"


def _mark(context: Context, page: Outline, node: int, *, heading: bool, above: bool) -> str:
    """Return what the address or the class of a link says that names the author; empty where nothing does.

    A link to a person's page counts outside of prose; one to a member's page, which readers and networks have as well, only on the page's
    own host and between title and text.
    """
    if page.tags[node] != "a":
        return ""
    href = page.els[node].get("href") or ""
    foldered = "/" in href
    if foldered and leads_to_writer(href):
        mark = _AUTHOR
    elif above and page.hints[node] & hints.BYLINE and _AUTHOR_CLASS.search(page.classes[node] or "") and not page.marks[node] & IN_NAV:
        mark = _CLASSED
    elif foldered and heading and (not href.startswith(("http", "//")) or context.page.site in href) and is_members_page(href):
        mark = _MEMBER
    else:
        return ""
    return "" if _in_prose(page, node) else mark


def _in_prose(page: Outline, node: int) -> bool:
    return page.first_block[node] < len(page.blocks) and page.blocks[page.first_block[node]].words > _LINE_OF_NAMES


_AUTHOR, _MEMBER, _CLASSED = "author page", "member page", "author class"
_AUTHOR_CLASS = re.compile(r"(?:^|\s)(?:p-|post-|entry-|article-|blog-)?author(?:-name|-link)?(?:\s|$)")
"""Classes that say of a link that it is its text that names the author."""
_LINE_OF_NAMES = 30


def _is_marked_name(name: str, papers: frozenset[str]) -> bool:
    return 2 <= len(name) <= _LONGEST_MARKED and key(name) not in papers and not name[0].isdigit() and name[0] not in "(["


def _is_pen_name(name: str) -> bool:
    if is_agency(unlabelled(name) or name) or name.casefold() in NO_NAME or begins_no_name(name) or is_account(name):
        return False
    return len(name.split()) <= _PEN_WORDS and not _NO_PEN_NAME.search(name)


def _pen_name(name: str) -> Author:
    return Author(name=name, org=name if is_organisation(name) else None)


_PEN_WORDS = 4
_NO_PEN_NAME = re.compile(r"[$€£%!?:]|\d{3}\.")


def _is_stated(context: Context, name: str) -> bool:
    """Whether the page states a name as its author's that is not the paper's own: a pen name has no surname."""
    return not context.site.is_key(own := key(name)) and any(
        key(value) == own for _, value in context.metadata.all("author", "twitter:data1")
    )
