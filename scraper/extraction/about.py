"""The smaller fields: publisher, canonical URL, tags, copyright."""

from __future__ import annotations

import html
import re
from itertools import chain
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from scraper.extraction.evidence import Candidate
from scraper.extraction.layout import hints, outline
from scraper.extraction.layout.url_shape import shape
from scraper.extraction.lines.byline_lines import without_date
from scraper.extraction.lines.date_labels import COLOPHON
from scraper.extraction.names import byline_forms
from scraper.extraction.sections import printed_tags, tag_names
from scraper.extraction.wording import furniture
from scraper.extraction.wording.folding import fold, key
from scraper.page.jsonld import text_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scraper.extraction.context import Context
    from scraper.extraction.layout.outline import Outline, TextBlock
    from scraper.extraction.result import Extraction


def publisher(context: Context, found: Extraction) -> None:
    """Fill `publisher`."""
    article = context.metadata.article or {}
    stated = text_of(context.metadata.resolve(article.get("publisher")))
    candidates = [
        Candidate(fold(text), "dom", source.locator, text, source.confidence)
        for text, _, source in context.proposed("publisher")
        if fold(text)
    ]
    if stated and not stated.startswith("http"):
        candidates.append(Candidate(stated, "json-ld", "$.publisher", stated, 0.7))
    for name, confidence in (
        ("og:site_name", 0.75),
        ("application-name", 0.4),
        ("publisher", 0.4),
        ("dc.publisher", 0.4),
        ("copyright", 0.35),
    ):
        value = context.metadata.first(name)
        name_of = _without_rights(fold(value), of_copyright=name == "copyright") if value and len(value) <= 80 else ""
        if value and name_of and not name_of.startswith("http"):
            candidates.append(Candidate(name_of, "opengraph" if name.startswith("og:") else "meta", name, value, confidence))
    found.article.publisher = context.ledger.decide("publisher", candidates, key)


def _without_rights(value: str, *, of_copyright: bool) -> str:
    """Return the paper's name without the sign of copyright, the year and the words about rights around it; empty for a template's code.

    A year or `by` is a part of the name (`2020 Magazine`, `Bywater Press`) where no sign stands before it, but in a notice of copyright.
    """
    name = value
    for _ in range(_ESCAPED):
        name = html.unescape(name)
    if _CODE.search(name) is not None:
        return ""
    before = _NOTICE.match(name) if of_copyright else _RIGHTS_BEFORE.match(name)
    return _RIGHTS_BEHIND.sub("", name[before.end() :] if before is not None else name).strip(" ,-–|")


_ESCAPED = 3
"""Times an entity may have been escaped again."""
_CODE = re.compile(r"[{}]|%\w+%|&\w+;")
_SIGNS, _YEARS = r"(?:(?:copyright\b|©|ⓒ|\(c\))[\s,:]*)", r"(?:(?:by\b|(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)?\d\d)?(?!\w))[\s,:]*)"
_NOTICE = re.compile(rf"(?:{_SIGNS}|{_YEARS})+", re.IGNORECASE)
_RIGHTS_BEFORE = re.compile(rf"{_SIGNS}(?:{_SIGNS}|{_YEARS})*", re.IGNORECASE)
_RIGHTS_BEHIND = re.compile(
    r"[\s,.–-]*(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|tutti i diritti riservati|"
    r"版权所有|版權所有|(?:©|ⓒ|\(c\)).*)[\s.]*$",
    re.IGNORECASE,
)


_AMP = re.compile(r"^/amp(?=/)|/amp(?:\.html)?/?$|(?<=\w)\.amp(?=\.html?$|$)")
"""What tells the address of a page in AMP from that of the page it is of."""


def canonical(context: Context, found: Extraction) -> None:
    """Fill `canonical_url`: only where it is of the same site and no home, list or section page."""
    candidates = []
    for source, locator, value, confidence in (
        ("dom", "link[rel=canonical]", context.metadata.link("canonical"), 0.8),
        ("opengraph", "og:url", context.metadata.first("og:url"), 0.5),
    ):
        url = context.absolute(value)
        if url and _is_trusted(context, url):
            candidates.append(Candidate(url, source, locator, value, confidence))
    found.article.canonical_url = context.ledger.decide("canonical_url", candidates)


def _is_trusted(context: Context, url: str) -> bool:
    own = context.page.url
    if own is not None and not context.page.is_of_site(url):
        return False
    profile = context.profile
    if profile is not None and (known := profile.page_type(url)) is not None:
        return known == "article"
    if own is not None and urlsplit(url).path.rstrip("/") == _AMP.sub("", urlsplit(own).path).rstrip("/"):
        return shape(url) != "home" or shape(own) == "home"
    return shape(url) not in ("home", "list")


def tags(context: Context, found: Extraction) -> None:
    """Fill `tags`: those printed with the article, else the keywords it states."""
    title = key(found.article.title)
    source, chosen = next(((source, chosen) for source, chosen in _tags(context) if chosen), ("", []))
    chosen = [tag for tag in chosen if not (len(title) >= _TELLING_TITLE and title in key(tag))]  # the window's title, as its only keyword
    if chosen and not (len(chosen) == 1 and context.site.is_key(key(chosen[0]))):
        found.article.tags = chosen
        context.ledger.note("tags", Candidate(None, source, "tags", ", ".join(chosen), 0.7), chosen=True)


_TELLING_TITLE = 10
"""Letters of a title that is no keyword."""


def _tags(context: Context) -> Iterator[tuple[str, list[str]]]:
    """Yield the tags of each place that may hold them, the best first."""
    yield "dom", tag_names.cleaned([text for text, _, _ in context.proposed("tags")] or printed_tags.read(context))
    yield "json-ld", tag_names.cleaned(_keywords(context))[:_MOST_TAGS]
    yield "dom", tag_names.cleaned(chain.from_iterable(context.tag_words.values()))  # of unknown borders where no link parts them
    if context.state is not None:
        yield "state", tag_names.cleaned(context.state.tags)


def _keywords(context: Context) -> list[str]:
    article = context.metadata.article or {}
    value = article.get("keywords")
    parts: list[str] = []
    if isinstance(value, str):
        parts = _split(text_of(value) or "")
    elif isinstance(value, list):
        texts = [text for item in value if (text := text_of(item))]  # strings, or `DefinedTerm` objects
        parts = _split(texts[0]) if len(texts) == 1 else texts
    if not parts:
        parts = [value for _, value in context.metadata.all("article:tag")]
        parts = _split(parts[0]) if len(parts) == 1 else parts
    return parts or _split(context.metadata.first("news_keywords") or "")


def _split(text: str) -> list[str]:
    """Return the keywords of one text: between commas, or where it has none between semicolons, bars or the marks of hashtags."""
    if sign := next((sign for sign in (",", ";", "|") if sign in text), None):
        return text.split(sign)
    return _HASHTAGS.findall(text) if text.startswith("#") else [text]


_HASHTAGS = re.compile(r"#[^#]+(?=#|$)")


_MOST_TAGS = 40


def rights(context: Context, found: Extraction) -> None:
    """Fill `copyright`: the line printed with the article, not the footer's."""
    if context.dump is not None:
        line = context.dump.copyright
        found.article.copyright = context.ledger.decide("copyright", [Candidate(line, "text", "line", line, 0.9)] if line else [])
        return
    found.article.copyright = context.ledger.decide("copyright", _rights(context, key(found.article.publisher)))


_BEHIND = 8
"""Blocks behind the body's containers in which its rights may be stated."""
_LINKED, _TITLE, _MOST_STORIES = 0.8, 4.0, 2
"""Share of letters within links and rough words of another story's title; behind more than two of them stand no rights of this one."""


def _in_footer(page: Outline, node: int) -> bool:
    return page.marks[node] & outline.IN_FOOTER != 0 or page.hint_of(node, 4) & hints.FOOTER != 0


def _rights(context: Context, publisher: str) -> Iterator[Candidate[str]]:
    for text, _, source in context.proposed("copyright"):
        yield Candidate(fold(text), "dom", source.locator, text, source.confidence)
    page = context.outline
    if page is None or not context.body_nodes:
        return
    last = max(page.last_block[node] for node in context.body_nodes)
    article = page.around(context.body_nodes[0], "article")
    if article < 0 and context.text_first < len(page.blocks):  # comments as long as the text make a container of what holds both
        article = page.around(page.blocks[context.text_first].node, "article")
    end = max(last + _BEHIND, page.last_block[article] if article >= 0 else 0)
    stories = 0
    first = context.body_first
    if context.body_nodes[0] >= page.appended and context.title_node >= 0:  # a text of the scripts stands behind all that is printed
        first = page.last_block[context.title_node]
    for block in page.blocks[first:end]:
        own = article >= 0 and page.within(block.node, article)
        stories += not own and block.number >= last and block.link_density > _LINKED and block.words >= _TITLE
        if stories > _MOST_STORIES:
            return
        if not furniture.is_copyright(block.flat) or COLOPHON.search(block.flat):  # that of the paper, with its imprint
            continue
        if (own or not _in_footer(page, block.node)) and not _is_of_picture(page, block, publisher):
            yield Candidate(_notice(page, block), "dom", page.classes[block.node], block.flat, 0.6)
            return


def _notice(page: Outline, block: TextBlock) -> str:
    """Return a block that states rights without the writer's line above, and without the button behind."""
    text = " ".join(line for line in block.text.split("\n") if not byline_forms.is_line(without_date(line) or line))
    for link in reversed(page.links_of(block) if block.link_chars else []):
        name = fold(page.raw_text(link))
        if name and text.endswith(name) and furniture.is_furniture(name):
            text = text.removesuffix(name).rstrip(" |·/ㅣ")
    return text


def _is_of_picture(page: Outline, block: TextBlock, publisher: str) -> bool:
    """Whether a line with a sign of copyright says who took a picture: in a caption, or a name alone that is not the paper's."""
    if page.marks[block.node] & (outline.IN_FIGURE | outline.IN_CAPTION):
        return True
    if _RESERVES.search(block.flat) is not None:  # component libraries call all small type a caption
        return False
    if page.hint_of(block.node, 2) & hints.CAPTION:
        return True
    return not (publisher and publisher in key(block.flat))


_RESERVES = re.compile(
    r"(?:19|20)\d\d|copyright|rights|rechte|reserv|riserv|vorbehalten|droits|derechos|direitos|prawa|무단|재배포|저작권|無断|転載|版权|版權|转载|dpa-infocom",
    re.IGNORECASE,
)
"""What a notice says of a text: the year, or that rights are reserved."""
