"""The tags printed with an article: links marked `rel="tag"`, or a list of links under a class or a word that says so."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction.layout import outline
from scraper.extraction.layout.hints import CAMEL
from scraper.extraction.layout.url_shape import shape
from scraper.extraction.wording.folding import fold, has_han
from scraper.extraction.wording.memories import LONGEST_NAME, of_short
from scraper.extraction.wording.tag_labels import is_label
from scraper.extraction.wording.vocabulary import word_of_names

if TYPE_CHECKING:
    from scraper.extraction.context import Context
    from scraper.extraction.layout.outline import Outline

_called_tags = word_of_names(
    r"tags?|tag-?(?:list|box|area|wrap)|tags-?links|hashtags?|keywords?|topics?|themen|themes|temas|schlagworte?|stichworte?|etiquetas|entities|"
    r"post-?labels|subjects|"
    r"mots-cles"
)
_NO_CLASS = re.compile(
    r"popular|trending|menu|nav|share|bar\b|header|(?:(?<!article-)(?<!post-)(?<!entry-)(?<!story-)footer|footer(?!-tags))",
    re.IGNORECASE,
)
_BEHIND = 16
"""Blocks behind the body in which its tags may stand."""
_MOST = 20
_LONGEST = 40
_LEVELS, _AROUND, _TITLE, _SIGNS = 3, 3, 5, 14
_FAR = 30
"""Elements between the start of a list of tags and one of its links."""


def read(context: Context) -> list[str]:
    """Return the printed tags that are links, in page order; empty where none are. Of a text dump, whatever tags it prints."""
    if context.dump is not None:
        return context.dump.tags
    return _texts(context.outline, context.tag_links) if context.outline is not None else []


def links_of(context: Context) -> list[int]:
    """Return the links that are the printed tags, in page order; to be asked for once the body is located."""
    page = context.outline
    if page is None or not context.body_nodes:
        return []
    first = page.first_block[context.title_node] if context.title_node >= 0 else context.body_first
    last = max(page.last_block[node] for node in context.body_nodes) + _BEHIND
    starts = page.first_block
    links = [link for link in page.links if first <= starts[link] <= last and not _is_elsewhere(page, link)]
    marked = [link for link in links if "tag" in (rel := (page.els[link].get("rel") or "").split()) and "category" not in rel]
    if marked:
        return marked[:_MOST]
    texts: dict[int, str] = {}
    holders = {link: holder for link in links if (holder := _holder(page, link, texts, context.text_first)) >= 0}
    if not holders:
        behind = [link for link in links if context.text_first < page.first_block[link] < len(page.blocks)]
        behind = [link for link in behind if not page.marks[link] & outline.IN_QUOTE]  # posts of networks have their own
        return _hashed(page, behind) or _in_folder(page, behind)
    lone: list[int] = []
    for _ in range(_LISTS):
        if not holders:
            break
        held = _together(page, holders, links)
        if all(len(text) <= _LONGEST for text in _texts(page, held)) and not _are_titles(context, page, held):
            if len(held) > 1 and (not lone or _begins_one(page, lone[0], held)):
                return held if len(held) <= _MOST else lone
            lone = lone or held  # the topic over the title: a list that holds it may follow
        told = {next(iter(holders)), *held}
        holders = {link: holder for link, holder in holders.items() if link not in told}  # titles of other stories on the topic
    return lone


def _are_titles(context: Context, page: Outline, held: list[int]) -> bool:
    """Whether links are titles of stories: the box of one is called by its tag, too."""
    return all(
        _is_long(fold(page.raw_text(link))) and shape(context.absolute(page.els[link].get("href")) or "") == "article" for link in held
    )


def _is_long(text: str) -> bool:
    """Whether a text has as many words, or signs in Han, as titles of stories have."""
    return text.count(" ") >= _TITLE or (has_han(text) and len(text) >= _SIGNS)


_LISTS = 6
"""Lists that are looked at for the article's tags, at most."""


def _begins_one(page: Outline, lone: int, held: list[int]) -> bool:
    """Whether the text of a link is one of those of a list, a count behind it or not."""
    own = fold(page.raw_text(lone))
    return any(text.startswith(own) for text in _texts(page, held))


def _hashed(page: Outline, links: list[int]) -> list[int]:
    """Return the links behind the text that are set in one element and begin with `#`: two at least, for one may be a heading's."""
    hashed = [link for link in links if "#" in page.blocks[page.first_block[link]].flat and page.raw_text(link).lstrip()[:1] == "#"]
    around = [page.parents[page.parents[link] if page.tags[page.parents[link]] == "li" else link] for link in hashed]
    return [link for link, holder in zip(hashed, around) if holder == around[0]] if len(hashed) > 1 else []


def _in_folder(page: Outline, links: list[int]) -> list[int]:
    """Return the links that lead to tags by their addresses, where they alone make up an element right behind the text."""
    tags = [link for link in links if not page.marks[link] & outline.IN_ASIDE and _FOLDER.search(page.els[link].get("href") or "")]
    for around in list(page.ancestors(page.parents[tags[0]]))[:_LEVELS] if tags else ():
        held = [link for link in tags if page.within(link, around)]
        if len(held) > 1:
            alone = held == outline.between(page.links, around, page.ends[around]) and len(held) <= _FEW
            return held if alone and all(one.link_density > _ALONE for one in page.range(around)) else []
    return []


_FOLDER = re.compile(r"/(?:tags?|topics?|keywords?|themen?|schlagwort|stichwort|etiquetas?|temas?)/[^/?#]+/?(?:$|[?#])", re.IGNORECASE)
_ALONE, _FEW = 0.9, 8
"""Share of letters linked in such an element, and links of it, at most: more are those of the whole site."""


def _together(page: Outline, holders: dict[int, int], links: list[int]) -> list[int]:
    """Return the links of the first list: those within its element, or, where every tag has one of its own, within what holds them.

    A word before the first tag speaks for the whole list it stands in.
    """
    link, first = next(iter(holders.items()))
    held = [link for link in holders if page.within(link, first)]
    if len(held) > 1:
        return held
    above = list(page.ancestors(page.parents[link]))[:_LEVELS]
    items = next((node for node in above if page.tags[node] in ("ul", "ol", "dl") or (node == first and page.tags[node] != "li")), first)
    if page.tags[items] in ("ul", "ol", "dl") or not calls_tags(page.classes[first] or ""):
        return [other for other in links if page.within(other, items)]
    around = page.parents[first]
    return [link for link, holder in holders.items() if page.within(link, around) and page.tags[holder] == page.tags[first]]


def _is_elsewhere(page: Outline, link: int) -> bool:
    marks = page.marks[link]
    if marks & (outline.IN_HIDDEN | outline.IN_COMMENTS):
        return True
    if (href := page.els[link].get("href") or "")[:1] == "#" and len(href) > 1:  # another part of the page: its comments
        return True
    if marks & outline.IN_NAV:
        menu = next((node for node in page.ancestors(link) if page.tags[node] == "nav"), link)
        return not calls_tags(page.classes[menu] or "")
    if not marks & outline.IN_FOOTER:
        return False
    return not any(
        (tag := page.tags[node]) in ("article", "main") or (tag == "footer" and _OF_ARTICLE.search(page.classes[node] or ""))
        for node in page.ancestors(link)
    )


_OF_ARTICLE = re.compile(r"(?:^|[\s_-])(?:content|article|artikel|post|entry|story)(?:[_-]+[a-z]+)?[_-]*footer", re.IGNORECASE)


def _texts(page: Outline, links: list[int]) -> list[str]:
    return [text for link in links if (text := _without_count(page, link))]


def _without_count(page: Outline, link: int) -> str:
    """Return the text of a link without the number in an element of its own that ends it: how many stories have the tag."""
    text = fold(page.raw_text(link))
    last = next(iter(page.els[link][-1:]), None)
    if last is None or not text[-1:].strip(")").isdigit() or fold(last.tail):
        return text
    count = fold(last.text)
    return text[: -len(count)].rstrip() or text if _COUNT.fullmatch(count) and text.endswith(count) else text


_COUNT = re.compile(r"\(?\d[\d.,]*\)?")


def _holder(page: Outline, link: int, texts: dict[int, str], first: int) -> int:
    """Return the element around a link that a class or its first words call a list of tags, -1 where there is none.

    Args:
        page: the page laid out.
        link: the link.
        texts: what elements begin with, filled here: the links of a list have the same around them.
        first: number of the text's first block.
    """
    node, end, before = page.parents[link], link, ""
    for _ in range(_AROUND):
        if node < 0 or page.tags[node] in ("body", "main", "article") or page.first_block[node] <= first < page.last_block[node]:
            break  # what holds the text as well is no list
        own = tag if "-" in (tag := page.tags[node]) else ""  # an element that the site defines says by its name what it holds
        if calls_tags(names := f"{page.classes[node] or ''} {page.known_as(node)} {own}".rstrip()):
            of_site = "cloud" in names.lower() and page.around(node, "article") < 0
            return -1 if of_site else node
        if link - node <= _FAR and len(before) <= _LONGEST:
            opening = "".join([_opening(page, place, texts) for place in range(node, end)])
            before = opening + before
            if opening.strip() and len(before) <= _LONGEST and is_label(fold(before)):
                return node
        node, end = page.parents[node], node
    return -1


def _opening(page: Outline, node: int, texts: dict[int, str]) -> str:
    """Return the text right behind an element's own tag."""
    text = texts.get(node)
    if text is None:
        text = texts[node] = "" if page.tags[node] in ("script", "style") else page.els[node].text or ""
    return text


@of_short(4096, LONGEST_NAME)
def calls_tags(names: str) -> bool:
    """Whether names call what bears them a list of tags."""
    names = CAMEL.sub("-", names)
    return _called_tags(f" {names}") is not None and _NO_CLASS.search(names) is None
