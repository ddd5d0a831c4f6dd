"""What a page is for that holds text and is no article: its reader fills in a form, logs in, searches, buys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scraper.extraction.blocks import story_cards
from scraper.extraction.bylines.writers_pages import is_writers_page
from scraper.extraction.layout.doors import leads_in
from scraper.extraction.layout.url_shape import is_service
from scraper.extraction.names import people
from scraper.extraction.wording import service_titles
from scraper.extraction.wording.folding import key, weight
from scraper.extraction.wording.rubrics import is_rubric

if TYPE_CHECKING:
    from scraper.extraction.context import Context
    from scraper.extraction.layout.outline import Outline
    from scraper.extraction.result import Extraction

_SIGNING = 2
"""Fields for passwords in the form of who registers: the second repeats the first. One stands in many a page's corner."""
_LINE, _SENTENCE = 80, 6.0
"""Characters of a paragraph that is prose however it ends, and rough words of one that ends as a sentence does."""
_ENDS = (".", "!", "?", "。", "！", "？", "…", "”", "»", "“", '"', "।", "۔", "؟")


def is_of_service(context: Context, found: Extraction) -> bool:
    """Whether title, address or form say that readers do something on a page that states no article, names no writer and prints no day.

    A title that is nothing but the name of such a page is believed against a day as well: blogging systems state one for every page.
    """
    story = found.article
    if context.metadata.article is not None or (story.byline and story.published_local):
        return False
    if service_titles.is_service(story.title):
        return True
    if is_marked(context, found):
        return False
    url = context.page.url or ""
    own = not story.authors and (is_service(url) or leads_in(url))
    return own or service_titles.asks(story.title) or _registers(context) or _sells(context)


def is_marked(context: Context, found: Extraction) -> bool:
    """Whether a page bears a mark of an article: a day, a byline, an article object, or a writer whom more than a meta element names.

    Such an element holds the firm's name on every page of many a site.
    """
    story = found.article
    if story.published_local or story.byline or context.metadata.article:
        return True
    return any(witness.field == "authors" and witness.chosen and witness.source != "meta" for witness in context.ledger.witnesses)


def is_of_writer(context: Context, found: Extraction) -> bool:
    """Whether a page is at the address of a writer's page, has a name for its title and names no writer but that one, with the role."""
    story = found.article
    if story.title is None or not is_writers_page(context.page.url):
        return False
    if story.byline:
        return key(story.byline) == key(story.title)
    return [one.name for one in people.whole_names(story.title)] == [story.title]


def is_of_rubric(context: Context, found: Extraction) -> bool:
    """Whether a page bears the name of a part of its site, and its text are stories under headings that link to their own pages."""
    page, title = context.outline, found.article.title
    prose = [block.number for block in context.body_blocks if block.words >= _LEAD]
    if page is None or not prose or not title or not is_rubric(title):
        return False
    heads = [block.number for block, _ in story_cards.linked_headings(context, page) if block.number < prose[-1]]
    return len(heads) > 1 and heads[0] < prose[0]


_LEAD = 8.0
"""Rough words of a story's lead, at least."""


def is_gallery(found: Extraction) -> bool:
    """Whether a page prints a day and several pictures with captions, more of them than it points to other stories."""
    captioned = sum(image.caption is not None for image in found.article.images)
    return found.article.published_local is not None and captioned >= _SLIDES and captioned > len(found.sightings)


_SLIDES = 4


def prose(paragraphs: list[str]) -> float:
    """Return the rough words of the paragraphs that are long or end as sentences do: labels, prices and items of lists do neither."""
    return sum(
        words for text in paragraphs if (words := weight(text)) and (len(text) >= _LINE or (words >= _SENTENCE and text.endswith(_ENDS)))
    )


def _registers(context: Context) -> bool:
    """Whether amid the text stands a form that asks for a new password."""
    page = context.outline
    if page is None or context.place_of("password") < 0 or not context.body_blocks:
        return False
    amid = range(context.body_blocks[0].node, context.body_blocks[-1].node)
    fields = [node for node in page.tagged("input") if node in amid and (page.els[node].get("type") or "").lower() == "password"]
    forms = [page.around(node, "form") for node in fields]
    return any(form >= 0 and forms.count(form) >= _SIGNING for form in forms)


def _sells(context: Context) -> bool:
    """Whether the page's heading names a product of its microdata, or its JSON-LD holds one that is on offer."""
    if any(node.get("offers") for node in context.metadata.typed("Product")):
        return True
    page = context.outline
    return page is not None and context.title_node >= 0 and context.place_of("/Product") >= 0 and _is_of_product(page, context.title_node)


def _is_of_product(page: Outline, title: int) -> bool:
    return any((page.els[node].get("itemtype") or "").endswith("schema.org/Product") for node in page.ancestors(title))
