"""Links to other stories: which a page has outside its own text and the parts of its own article."""

from __future__ import annotations

import itertools
import re
from functools import lru_cache
from typing import TYPE_CHECKING

from scraper.extraction.layout import outline
from scraper.extraction.layout.links import LONGEST, common
from scraper.extraction.layout.networks import is_network
from scraper.extraction.layout.url_shape import ID_PARAMETERS, shape
from scraper.extraction.teaser_blocks import card_line, card_pointers
from scraper.extraction.teaser_blocks.teaser_heading_looks import heading_before, points
from scraper.extraction.wording import boilerplate, furniture
from scraper.extraction.wording.folding import fold
from scraper.page.archived import original

if TYPE_CHECKING:
    from scraper.extraction.context import Context
    from scraper.extraction.layout.outline import Outline, TextBlock
    from scraper.profile import SiteProfile

_PART = re.compile(
    r"/?(?:page|seite|p)?[/=-]?\d{1,3}/?|[?&][a-z_]{0,12}(?:page|p|seite|pg)=(?:\d{1,3}|all)|/?[?&]?(?:comments?|kommentare)/?|"
    r"/(?:images?|photos?|pictures?|gallery)(?:/\d{1,4})?/?",
    re.IGNORECASE,
)
_MIDST, _PROSE = 0.3, 8.0
"""Share that is linked, at most, and rough words, at least, of a line in the midst of which a link is none to a story of a list."""
_WHOLE = 0.9
"""Share from which on a line of the text is a link and nothing else."""
_SENTENCES = 15.0
"""Rough words of a paragraph that stands elsewhere, at least."""


def story_links(context: Context, page: Outline, *, listing: bool) -> dict[int, str]:
    """Return the links of the page that lead to other stories, each with the story's URL."""
    urls: dict[int, str] = {}
    own = (context.page.url or "").partition("#")[0].rstrip("/")
    els, marks, hrefs, origin, profile = page.els, page.marks, page.hrefs, context.origin, context.profile
    numbered = _numbered(own) if profile is None else None
    on_network = profile is None and is_network(context.page.url or "")
    for link in page.links:
        if marks[link] & _APART or (href := hrefs.get(els[link])) is None:
            continue
        url = _story_of(context, href, origin, on_network, numbered)
        if url and not _is_own_part(own, url) and not _is_inline(context, page, link, listing=listing):
            urls[link] = url
    title = context.title_node
    for link in outline.between(page.links, title, page.ends[title]) if title >= 0 else ():
        if urls.get(link, "").rstrip("/") == own:
            urls.pop(link, None)  # the title is a link to the page itself
    return urls


def _story_of(context: Context, href: str, origin: str | None, on_network: bool, numbered: re.Pattern[str] | None) -> str:
    """Return the URL of the story a reference means, empty where it means none."""
    profile = context.profile
    url = _common_story(href, origin, profile, on_network) if len(href) <= LONGEST else None
    if url is None:  # of another form
        url = context.absolute(href)
        url = url if url is not None and _is_story(url, profile, on_network) else ""
    if not url and numbered is not None:
        other = context.absolute(href)
        return other if other is not None and numbered.fullmatch(other) is not None else ""
    return url


def _numbered(own: str) -> re.Pattern[str] | None:
    """Return the form of the addresses that have another number of some digits where the page's own has one.

    At its end, `/news/8812/`; on a board, whose address is none of a story's else, in its query, `/bbs/view.asp?idx=48213&cate=7`.
    """
    path, _, query = own.partition("?")
    numbers = (_NUMBER_IN_QUERY.fullmatch(part) for part in query.split("&")) if query and shape(own) != "article" else ()
    named = next((one for one in numbers if one is not None and one["name"].lower() in ID_PARAMETERS), None)
    if named is not None:
        digits = len(named["number"]) + 1
        return re.compile(rf"{re.escape(path)}\?(?:[^#]*&)?{named['name']}=\d{{2,{digits}}}(?:&[^#]*)?(?:#.*)?")
    found = _NUMBER_AT_END.fullmatch(own) or _NUMBER_ALONE.fullmatch(own) or _NUMBER_IN_FOLDER.fullmatch(own)
    return re.compile(rf"{re.escape(found[1])}\d{{{len(found[2]) - 1},{len(found[2])}}}/?(?:[?#].*)?") if found is not None else None


_NUMBER_IN_QUERY = re.compile(r"(?P<name>\w+)=(?P<number>\d{2,})")
_NUMBER_AT_END = re.compile(r"(https?://[^?#]+/)(\d{4})")
_NUMBER_ALONE = re.compile(r"(https?://[^/?#]+/)(\d{2,3})")
_NUMBER_IN_FOLDER = re.compile(r"(https?://[^/?#]+(?:/[^/?#]+)?/[^/?#]*[a-z]{3}[^/?#]*(?<!page)/)(\d{2,3})")
"""An address that ends in a number too short to tell a story's by itself; of weblogs one that is all of the path may be shorter."""
_APART = outline.IN_HIDDEN | outline.IN_COMMENTS | outline.IN_NAV
"""Where links are to no story of a list."""


@lru_cache(maxsize=4096)
def _common_story(href: str, origin: str | None, profile: SiteProfile | None, on_network: bool) -> str | None:
    """Return the URL of the story that a reference of a common form means, empty where it means none; None of another form.

    A bare anchor means none where the page's own URL is known.

    Most links of a page stand on every page of its site.
    """
    url = common(href, origin)
    if url is None:
        return "" if origin and href[0] == "#" else None
    url = original(url)
    return url if _is_story(url, profile, on_network) else ""


def _is_story(url: str, profile: SiteProfile | None, on_network: bool) -> bool:
    """Whether a URL is that of a story, by the profile's word or by its form; `on_network` says that the page is a network's own."""
    if profile is not None:
        return profile.is_article_url(url)
    return shape(url) == "article" and (on_network or not is_network(url))


def _is_own_part(own: str, url: str) -> bool:
    """Whether a URL is that of another part of the page's own article, of its pictures or its comments: its own URL, and a little more."""
    return len(url) > len(own) > 0 and url.startswith(own) and _PART.fullmatch(url[len(own) :]) is not None


def _is_inline(context: Context, page: Outline, link: int, *, listing: bool) -> bool:
    """Whether a link stands in the article's own text; on a list page, in the midst of prose."""
    first, last = context.body_first, context.body_last
    number = page.first_block[link]
    if context.body_nodes and first <= number < last and any(page.within(link, node) for node in context.body_nodes):
        text = fold(page.raw_text(link))
        holder = _line_of(page, link, text)
        if holder is None:
            return False
        if listing:
            return holder.link_density < _MIDST and holder.words >= _PROSE and not holder.flat.lstrip("·•- ").startswith(text)
        line = next((line for line in holder.text.split("\n") if text in line), holder.flat) if "\n" in holder.text else holder.flat
        beside = fold(line.replace(text, " ", 1)).strip(_BULLETS)
        if (
            furniture.heads_block(beside)
            or boilerplate.closes(beside)
            or _LABEL.fullmatch(beside)
            or points(beside.rstrip(" |"))
            or card_pointers.is_pointer(beside)
            or heading_before(page, link, page.parents[link]) is not None
        ):
            return False
        return beside != "" and holder.link_density < _WHOLE and holder.number in context.body_numbers and not card_line.is_beside(beside)
    return number < len(page.blocks) and page.blocks[number].words >= _SENTENCES and _is_in_prose(page, link, page.blocks[number])


def _is_in_prose(page: Outline, link: int, holder: TextBlock) -> bool:
    """Whether a link is a few words in the midst of a paragraph, wherever that stands."""
    if holder.link_density >= _MIDST:
        return False
    text = fold(page.raw_text(link))
    line = holder.flat.rstrip(_END_MARKS)
    return 0 < len(text) * _FEW < len(line) and text in line and not line.startswith(text) and not line.endswith(text.rstrip(_END_MARKS))


_LABEL = re.compile(r"[\[<(【〈][^\])>】〉]{0,12}[가-힣][^\])>】〉]{0,12}[\])>】〉]")
"""What a Korean list prints before a title: its topic in brackets."""
_END_MARKS = " .!?)]»”\"'"
_FEW = 4
"""Times the letters of a link that a paragraph has in which it is a few words."""


def _line_of(page: Outline, link: int, text: str) -> TextBlock | None:
    """Return the line that a link is read in.

    One that opens in the middle of a line begins with that line's block, and one in a text parted by breaks with that text's first.
    """
    number = page.first_block[link]
    near = [block for block in page.blocks[number : max(page.last_block[link], number + 1)] if block.link_chars]
    if near or number >= len(page.blocks):
        return max(near, key=lambda block: block.link_chars, default=None)
    node = page.blocks[number].node
    lines = itertools.takewhile(lambda block: block.node == node, itertools.islice(page.blocks, number, None))
    return next((block for block in lines if block.link_chars and text in block.flat), None)


_BULLETS = " -·•▶▷☞■>»›→"
