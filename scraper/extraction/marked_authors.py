"""The people the markup around title and text marks as authors: `rel=author`, `itemprop=author`, links to an author's page or address."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from archive.records import Author
from scraper.extraction import byline_forms, hints, korean_names, people
from scraper.extraction.date_places import in_own_article
from scraper.extraction.fact_lines import heads_contacts, in_later_article
from scraper.extraction.folding import DIGIT, HANGUL, fold, key
from scraper.extraction.memories import of_short
from scraper.extraction.organisations import NO_NAME, is_agency, is_organisation
from scraper.extraction.outline import IN_HEADER, IN_NAV, between
from scraper.extraction.same_people import merged
from scraper.extraction.stated_authors import own_blog, papers

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scraper.extraction.context import Context
    from scraper.extraction.outline import Outline

_LONGEST = 200


def marked(context: Context) -> Iterator[tuple[list[Author], str]]:
    """Names the markup marks as the author's (`rel=author`, `itemprop=author`, a link to an author's page), pen names included."""
    page = context.outline
    if page is None or not context.body_nodes:
        return
    first, last = max(context.title_node - 60, 0), page.blocks[context.body_last - 1].node + 80 if context.body_last else len(page.els)
    own = papers(context) - own_blog(context)
    text = page.blocks[min(context.text_first, len(page.blocks) - 1)].node
    found: list[Author] = []
    around = range(0)
    first_found = 0
    locator = ""
    telling = set(between(page.telling, first, last))
    for node in sorted(telling.union(between(page.links, first, last))):
        mark = _told(page, node) if node in telling else ""
        mark = mark or _mark(
            context, page, node, heading=0 <= context.title_node <= node < text or _heads_article(context, page, node), above=node < text
        )
        if not mark:  # so most links are
            continue
        later = found and (node not in around or first_found < text <= node)
        later = later or (node > text and (heads_contacts(page, page.first_block[node]) or in_later_article(context, page, node)))
        if later or (found and _REVIEWED.search(page.text(page.parents[node])[:_LONGEST])):
            continue
        name = fold(page.raw_text(node))
        if not name or DIGIT.search(name):  # counters of a user's posts
            name = _stated_within(page, node) or name
        name = name.strip(" ,|·:")
        if mark == _AUTHOR and HANGUL.search(name) and not (korean_names.may_be_person(name) or _is_stated(context, name)):
            continue  # papers keep their section of people's news in a folder of that name
        if _is_marked_name(name, own) and not page.hint_of(node, 4) & (hints.COMMENTS | hints.RELATED):
            people_found = people.western(name)
            found += people_found or ([_pen_name(name)] if not found and mark not in (_MEMBER, _CLASSED) and _is_pen_name(name) else [])
            if not locator:
                locator, first_found, group = mark, node, list(page.ancestors(node))[:_GROUP][-1]
                around = range(group, page.ends[group])
    if found:
        yield merged(found[:_MOST]), locator


def _heads_article(context: Context, page: Outline, node: int) -> bool:
    """Whether an element stands above the title in the `header` of its `article`."""
    return 0 <= node < context.title_node and page.marks[node] & IN_HEADER != 0 and in_own_article(context, page, node)


def _stated_within(page: Outline, node: int) -> str:
    """Return the name that an element within an author's holds, `<div itemprop="author"><meta itemprop="name" content="…">`."""
    inside = next((one for one in range(node + 1, page.ends[node]) if page.els[one].get("itemprop") == "name"), -1)
    return (page.els[inside].get("content") or fold(page.raw_text(inside))) if inside >= 0 else ""


_GROUP = 4
"""Levels of elements around the first name in which the names of the article's other authors stand."""
_REVIEWED = re.compile(r"\b(?:review|edit|fact|translat|medical|photo|foto|illustrat)\w*\b", re.IGNORECASE)
_MOST = 8
_LONGEST_MARKED = 40


def _told(page: Outline, node: int) -> str:
    """Return which attribute of an element says that it names the author; empty where none does."""
    rel = page.els[node].get("rel") or ""
    return rel if "author" in rel else "author" if page.els[node].get("itemprop") == "author" else ""


def _mark(context: Context, page: Outline, node: int, *, heading: bool, above: bool) -> str:
    """Return what the address or the class of a link says that names the author; empty where nothing does.

    A link to a person's page counts outside of prose; one to a member's page, which readers and networks have as well, only on the page's
    own host and between title and text.
    """
    if page.tags[node] != "a":
        return ""
    href = page.els[node].get("href") or ""
    foldered = "/" in href
    if foldered and _is_author_page(href):
        mark = _AUTHOR
    elif above and page.hints[node] & hints.BYLINE and _AUTHOR_CLASS.search(page.classes[node] or "") and not page.marks[node] & IN_NAV:
        mark = _CLASSED
    elif foldered and heading and (not href.startswith(("http", "//")) or context.page.site in href) and _MEMBER_PAGE.search(href):
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
    return not is_agency(name) and name.casefold() not in NO_NAME and len(name.split()) <= _PEN_WORDS and not _NO_PEN_NAME.search(name)


def _pen_name(name: str) -> Author:
    return Author(name=name, org=name if is_organisation(name) else None)


_PEN_WORDS = 4
_NO_PEN_NAME = re.compile(r"[$€£%!?:]|\d{3}\.")
_AUTHOR_PAGE = re.compile(
    r"/(?=[abcejkprswy])(?:authors?|autor(?:es|en|in|innen|i)?|auteurs?|autore|profiles?|profil|writers?|staff|people|bylines?|journalist(?:s|e|en|in|innen)?|"
    r"editors?|contributors?|columnists?|columnistas?|reporters?|correspondents?|redakteure?|redacteurs?|periodistas?|skribent(?:er)?|"
    r"kirjoittaja|penulis|yazar(?:lar)?|avtor[iy]?|experts?)/[^/?#]+",
    re.IGNORECASE,
)


@of_short(2048, 1000)
def _is_author_page(href: str) -> bool:
    return _AUTHOR_PAGE.search(href) is not None


_MEMBER_PAGE = re.compile(
    r"/(?:users?|members?|mitglieder|team|redaktion|equipe|redaccion)/[^/?#]+/?$|/@[\w.-]+/?$|[?&]author=\w", re.IGNORECASE
)


def _is_stated(context: Context, name: str) -> bool:
    """Whether the page states a name as its author's that is not the paper's own: a pen name has no surname."""
    return not context.site.is_key(own := key(name)) and any(
        key(value) == own for _, value in context.metadata.all("author", "twitter:data1")
    )


def add_address(context: Context, authors: list[Author]) -> None:
    """Give a sole author the address of a `mailto:` link between the title and the text; a Korean one that beside the name or behind."""
    page = context.outline
    if len(authors) > 1 and page is not None and context.title_node >= 0:
        _add_each(context, page, authors)
    if len(authors) != 1 or authors[0].email or authors[0].org == authors[0].name:
        return
    if context.dump is not None:
        authors[0].email = next(filter(None, map(_closing_address, context.dump.closing)), None)
    if page is None or context.title_node < 0:
        return
    text = page.blocks[min(context.text_first, len(page.blocks) - 1)].node
    for link, address in _mailboxes(context, page):
        if link <= text or any(authors[0].name in around for around in _boxes(page, link, context.title_node)):
            authors[0].email = address
            return
    if not (context.language or "").startswith("ko"):
        authors[0].email = _own_address(context, authors[0].name)
    else:
        authors[0].email = _address_behind(context, page) or _address_beside(context, page, authors[0].name)


def _add_each(context: Context, page: Outline, authors: list[Author]) -> None:
    """Give each of several authors the address linked in the least element that names one of them, and no other."""
    for link, address in _mailboxes(context, page):
        named = next(
            filter(None, ([one for one in authors if one.name in around] for around in _boxes(page, link, context.title_node))), []
        )
        if len(named) == 1 and named[0].email is None:
            named[0].email = address


def _mailboxes(context: Context, page: Outline) -> Iterator[tuple[int, str]]:
    """Yield the `mailto:` links from the title to a little behind the text with their addresses, those of offices left out."""
    for link in between(page.links, context.title_node, page.blocks[max(context.body_last - 1, 0)].node + _BEHIND):
        href = page.els[link].get("href") or ""
        mail = byline_forms.EMAIL.match(href, len("mailto:")) if href.startswith("mailto:") else None
        if mail is not None and not _OFFICE.match(mail[0]):
            yield link, mail[0]


def _own_address(context: Context, name: str) -> str | None:
    """Return the address alone on a line at the end of the text, where a part of the writer's name begins or ends its mailbox."""
    parts = [part for word in name.casefold().split() if len(part := word.replace("-", "")) >= _PART_OF_NAME]
    for block in context.body_blocks[-_LAST:] if parts else ():
        address = _closing_address(block.flat) if "@" in block.text else None
        mailbox = (address or "").partition("@")[0].casefold()
        if address and any(mailbox.startswith(part) or mailbox.endswith(part) for part in parts):
            return address
    return None


_PART_OF_NAME = 4


def _address_behind(context: Context, page: Outline) -> str | None:
    """Return the address that ends a Korean text, on a line of its own or behind its last stop: agencies print no other there."""
    blocks = page.blocks[max(context.body_last - _LAST, 0) : context.body_last + 1]
    alone = next((address for block in blocks if (address := _closing_address(block.flat))), None)
    if alone is not None:
        return alone
    ends = (_ENDING_ADDRESS.search(block.flat) for block in context.body_blocks[-_ENDS:] if "@" in block.text[-_LONGEST_ADDRESS:])
    return next((match[1] for match in ends if match is not None and not _OFFICE.match(match[1])), None)


_ENDS, _LONGEST_ADDRESS = 2, 60
_ENDING_ADDRESS = re.compile(rf"[.\d]\s/?({byline_forms.EMAIL.pattern})$", re.ASCII)
"""The photographer's address behind the day at the end of what an agency says of a picture."""


def _closing_address(line: str) -> str | None:
    match = _CLOSING_ADDRESS.fullmatch(line) if "@" in line else None
    return match[1] if match is not None and not _OFFICE.match(match[1]) else None


def _address_beside(context: Context, page: Outline, name: str) -> str | None:
    """Return the address in a line that begins with the writer's name, or that stands below it in the card behind the text."""
    first = page.last_block[context.title_node]
    end = context.body_last + _CARD
    for block in page.blocks[first:end]:
        signs = "@" in block.text and name in block.text and len(block.text) <= _SIGNED and byline_forms.names_reporter(block.flat)
        if not (signs or block.text.startswith(name)):
            continue
        if "@" in block.text:
            if mail := byline_forms.EMAIL.search(block.flat):
                return None if _OFFICE.match(mail[0]) else mail[0]
        elif len(block.text) <= len(name) + _ROLE:
            below = (_closing_address(other.flat) for other in page.blocks[block.number + 1 : block.number + 1 + _BELOW])
            if address := next(filter(None, below), None):
                return address
    return None


_LAST, _CARD, _ROLE, _BELOW, _SIGNED = 6, 6, 8, 3, 60
_CLOSING_ADDRESS = re.compile(rf"(?:[◎○●※]\s?[^.!?@]{{2,40}}\s)?({byline_forms.EMAIL.pattern})", re.ASCII)


def _boxes(page: Outline, node: int, title: int) -> Iterator[str]:
    """Yield the texts of the elements around a node, up to what holds the title or more than a box about a writer."""
    for ancestor in list(page.ancestors(node))[:_GROUP]:
        text = page.text(ancestor)
        if len(text) > _BOX or page.within(title, ancestor):
            return
        yield text


_BEHIND, _BOX = 40, 600


_OFFICE = re.compile(
    r"(?:redaktion|info|contact|kontakt|news|tips|editor|letters|mail|service|feedback|press|leserbrief\w*|support|jebo|webmaster|desk|photo|admin|master)@",
    re.IGNORECASE,
)
