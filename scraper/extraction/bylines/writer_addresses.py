"""The e-mail address that stands beside an author: between title and text, in the card behind it, at the end of a Korean text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction.layout.outline import between
from scraper.extraction.names import byline_forms, korean_names

if TYPE_CHECKING:
    from collections.abc import Iterator

    from archive.records import Author
    from scraper.extraction.context import Context
    from scraper.extraction.layout.outline import Outline


def add(context: Context, authors: list[Author]) -> None:
    """Give a sole author the address of a `mailto:` link between the title and the text; a Korean one that beside the name or behind."""
    page = context.outline
    if len(authors) > 1 and page is not None and context.title_node >= 0:
        _add_each(context, page, authors)
    if context.dump is not None:
        _add_beside(authors, context.dump.cards)
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
        authors[0].email = _own_address(context, page, authors[0].name)
    else:
        authors[0].email = _address_behind(context, page, authors[0].name) or _address_beside(context, page, authors[0].name)


def _add_each(context: Context, page: Outline, authors: list[Author]) -> None:
    """Give each of several authors the address linked in the least element that names one of them, or in the line right behind the name."""
    for link, address in _mailboxes(context, page):
        named = next(
            filter(None, ([one for one in authors if one.name in around] for around in _boxes(page, link, context.title_node))), []
        )
        if len(named) > 1 and (number := page.first_block[link]) < len(page.blocks):
            lines = page.blocks[number].text.partition(address)[0].rstrip("\n").split("\n")
            named = [one for one in named if one.name in lines[-1]]
        if len(named) == 1 and named[0].email is None:
            named[0].email = address
    if (context.language or "").startswith("ko"):
        _add_signed(context, page, authors)


def _add_signed(context: Context, page: Outline, authors: list[Author]) -> None:
    """Give each of several Korean authors the address beside the name in a line at the end of the text."""
    for block in page.blocks[max(context.body_last - _LAST, 0) : context.body_last + _CARD]:
        if "@" not in block.text or len(block.text) > _SIGNED * len(authors) or not byline_forms.names_reporter(block.flat):
            continue
        _add_beside(authors, [block.flat])


def _add_beside(authors: list[Author], lines: list[str]) -> None:
    """Give each of several Korean authors the address that stands beside the name."""
    for line in lines:
        beside = {one.name: one.email for one in korean_names.people_of(line) if one.email and not _OFFICE.match(one.email)}
        for author in authors:
            author.email = author.email or beside.get(author.name)


def _mailboxes(context: Context, page: Outline) -> Iterator[tuple[int, str]]:
    """Yield the `mailto:` links from the title to a little behind the text with their addresses, those of offices left out."""
    for link in between(page.links, context.title_node, page.blocks[max(context.body_last - 1, 0)].node + _BEHIND):
        href = page.els[link].get("href") or ""
        mail = byline_forms.EMAIL.match(href, len("mailto:")) if href.startswith("mailto:") else None
        if mail is not None and not _OFFICE.match(mail[0]):
            yield link, mail[0]


def _own_address(context: Context, page: Outline, name: str) -> str | None:
    """Return the address alone on a line above the text or at its end, where a part of the writer's name begins or ends its mailbox."""
    parts = [part for word in name.casefold().split() if len(part := word.replace("-", "")) >= _PART_OF_NAME]
    above = page.blocks[page.last_block[context.title_node] : context.text_first]
    for block in (*above, *context.body_blocks[-_LAST:]) if parts else ():
        address = _closing_address(block.flat) if "@" in block.text else None
        mailbox = (address or "").partition("@")[0].casefold()
        if address and any(mailbox.startswith(part) or mailbox.endswith(part) for part in parts):
            return address
    return None


_PART_OF_NAME = 4


def _address_behind(context: Context, page: Outline, name: str) -> str | None:
    """Return the address that ends a Korean text, alone on a line or behind the last stop and the writer: agencies print no other there."""
    blocks = page.blocks[max(context.body_last - _LAST, 0) : context.body_last + 1]
    alone = next((address for block in blocks if (address := _closing_address(block.flat))), None)
    if alone is not None:
        return alone
    ends = (_ENDING_ADDRESS.search(block.flat) for block in context.body_blocks[-_ENDS:] if "@" in block.text[-_LONGEST_ADDRESS:])
    return next((match[2] for match in ends if match is not None and match[1] in ("", name) and not _OFFICE.match(match[2])), None)


_ENDS, _LONGEST_ADDRESS = 2, 60
_ENDING_ADDRESS = re.compile(rf"[.\d]\s/?((?:[가-힣]{{2,4}}(?=\s?기자\s))?)(?:\s?기자\s)?({byline_forms.EMAIL.pattern})$", re.ASCII)
"""The photographer's address behind the day at the end of what an agency says of a picture, or the reporter's behind her name."""


def _closing_address(line: str) -> str | None:
    match = _CLOSING_ADDRESS.fullmatch(line) if "@" in line else None
    return match[1] if match is not None and not _OFFICE.match(match[1]) else None


def _address_beside(context: Context, page: Outline, name: str) -> str | None:
    """Return the address in a line that begins with the writer's name, or that stands below it in the card behind the text."""
    first = page.last_block[context.title_node]
    end = context.body_last + _CARD
    for block in page.blocks[first:end]:
        if "@" in block.text and (address := _glued_address(block.flat, name)):
            return address
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


def _glued_address(line: str, name: str) -> str | None:
    """Return the address right behind a writer's name and role in a line of facts, whose elements no space parts."""
    mail = byline_forms.EMAIL.search(line.partition(name)[2][: _ROLE + _LONGEST_ADDRESS]) if len(line) <= _FACTS else None
    return mail[0] if mail is not None and mail.start() <= _ROLE and not _OFFICE.match(mail[0]) else None


_FACTS = 160
_GROUP, _LAST, _CARD, _ROLE, _BELOW, _SIGNED = 4, 6, 6, 8, 3, 60
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
    r"(?:redaktion|info|contact|kontakt|news|tips|editor|letters|mail|service|feedback|press|leserbrief\w*|support|jebo|webmaster|desk|photo|admin|master|english)@",
    re.IGNORECASE,
)
