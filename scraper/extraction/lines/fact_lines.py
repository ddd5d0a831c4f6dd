"""Where an article's own lines of facts stand: who wrote it and when, between title and text, or in the foot of its element."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction.layout import hints, outline
from scraper.extraction.layout.outline import HEADLINES
from scraper.extraction.wording.filing_labels import behind_label

if TYPE_CHECKING:
    from scraper.extraction.context import Context
    from scraper.extraction.layout.outline import Outline, TextBlock

_UNDER = 3
_LONGEST = 12
"""Blocks of a foot that is a line or two of facts."""
_ARTICLES_FOOT = re.compile(r"(?:^|[\s_-])(?:article|entry|post|story)[-_]{1,2}foot", re.IGNORECASE)
_BEHIND = 2


def tops_text(context: Context, page: Outline, number: int) -> bool:
    """Whether a block stands between the title and the text: there, a `footer` is the article's own line of facts."""
    if context.title_node < 0:
        return False
    title = page.last_block[context.title_node]
    return title <= number <= max(context.text_first, title + _UNDER)


def in_page_foot(context: Context, page: Outline, node: int, number: int) -> bool:
    """Whether an element stands in a `footer` that is no line of facts of the article's: the page's, a comment's, a teaser's."""
    return bool(page.marks[node] & outline.IN_FOOTER) and not tops_text(context, page, number) and not _foots_article(context, page, node)


def _foots_article(context: Context, page: Outline, node: int) -> bool:
    """Whether an element stands in a short `footer` of the very `article` that holds the text, or one called so right behind the text."""
    footer = page.around(node, "footer")
    if (
        footer < 0
        or page.last_block[footer] - page.first_block[footer] > _LONGEST
        or page.hint_of(footer) & (hints.COMMENTS | hints.RELATED)
    ):
        return False
    if _ARTICLES_FOOT.search(page.classes[footer] or "") and 0 <= page.first_block[footer] - context.body_last <= _BEHIND:
        return True
    article = page.around(footer, "article")
    return article >= 0 and page.first_block[article] <= context.text_first < page.first_block[footer]


def in_later_article(context: Context, page: Outline, node: int) -> bool:
    """Whether an element stands in an `article` with a heading that begins behind the text: the next story, loaded below, or a teaser."""
    if not context.body_last > context.body_first:
        return False
    articles = page.tagged("article")
    later = [a for a in articles if page.first_block[a] >= context.body_last and page.within(node, a)]
    return any(page.tags[child] in HEADLINES for article in later for child in range(article, page.ends[article]))


def in_list_behind(context: Context, page: Outline, block: TextBlock) -> bool:
    """Whether the heading of a list of other stories stands between the text and a block; not where it names the block's own person."""
    if not context.body_last > context.body_first:
        return False
    behind = (one for one in page.headings if context.body_last <= one.number < block.number)
    return any(len(one.text) <= _HEADING and _OTHERS.match(one.flat) and block.flat not in one.flat for one in behind)


_HEADING = 60
_OTHERS = re.compile(
    r"(?:weitere|mehr|ähnliche|verwandte|neueste|aktuelle|beliebte|meist|das könnte|auch interessant|more|related|recommended|latest|"
    r"popular|most|you (?:may|might)|read (?:next|more|also)|à lire|articles|lire aussi|te puede|noticias|"
    r"artículos|leggi|articoli|lees|meer|läs|"
    r"les også|czytaj|zobacz|čtěte)\b",
    re.IGNORECASE,
)


def heads_contacts(page: Outline, number: int) -> bool:
    """Whether a short line that heads a block says whom to ask, not who wrote."""
    heads = (block.flat for block in page.blocks[max(number - _UNDER, 0) : number])
    return any(len(text) <= _HEADING and _CONTACTS.fullmatch(text) for text in heads)


def is_of_contact(page: Outline, block: TextBlock) -> bool:
    """Whether a block tells how to reach somebody: it names a telephone under a heading of contacts."""
    return _TELEPHONE.search(block.flat) is not None and heads_contacts(page, block.number)


_TELEPHONE = re.compile(r"\b(?:tel(?:efon|ephone)?|fon|phone|mobil|fax)\b|@", re.IGNORECASE)
_CONTACTS = re.compile(
    r"(?:(?:key|media|press|your|our|main|related|more)\s)*(?:contacts?|people|professionals|attorneys|lawyers|speakers?|team|staff)\W?|"
    r"(?:(?:ihre?|unsere?|weitere)\s)?(?:presse)?(?:kontakte?|ansprech(?:partner(?:in(?:nen)?)?|personen?))\W?",
    re.IGNORECASE,
)


def says_where_filed(block: TextBlock) -> bool:
    """Whether a line is a label and links to the sections that the article is filed under: `Posted in Local, Ferries`."""
    names = behind_label(block.flat) if len(block.text) <= _LONGEST_FILED else ""
    return names != "" and block.link_chars >= _LINKED * sum(map(str.isalnum, names))


_LONGEST_FILED, _LINKED = 160, 0.8
