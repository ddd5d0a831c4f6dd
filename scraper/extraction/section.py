"""The section a page files its article under."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction.evidence import Candidate
from scraper.extraction.layout import outline
from scraper.extraction.sections import section_links
from scraper.extraction.sections.breadcrumb import MARKS, crumbs_of, names_writer, path_of
from scraper.extraction.sections.filed_sections import filed
from scraper.extraction.sections.home_names import NEWS
from scraper.extraction.sections.section_names import FILED, may_name_section
from scraper.extraction.sections.section_places import own_facts
from scraper.extraction.sections.selected_items import selected
from scraper.extraction.wording.folding import fold, key
from scraper.extraction.wording.vocabulary import word_of_names
from scraper.page.jsonld import Json, text_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scraper.extraction.context import Context
    from scraper.extraction.layout.outline import Outline, TextBlock
    from scraper.extraction.result import Extraction

_calls_label = word_of_names(
    r"section-?(?:name|label)|section_name|category|categories|cate|kicker|categorize_item|rubrik|"
    r"topic-?label|article-?section|sect?|sort|eyebrow|guide_categorization_item"
)
_LINKED_LABEL, _ALL = re.compile(r"(?:^|[\s_-])(?:section|cat)(?=$|\s)"), 0.9
"""Names that boxes of all kinds bear, too: they call a line a section's name where it is a link and nothing else, or in the menu."""
_LONGEST = 40
_NEAR = 60
"""Elements above the title among which a section's name is looked for."""
_UNDER = 25
"""Elements below the title among which the line of facts names it."""
_STATED = (
    "article:section",
    "og:article:section",
    "section",
    "articlesection",
    "cxenseparse:section",
    "parsely-section",
    "category",
    "content_category",
)
_SHORTEST_FILED, _LONGEST_FILED = len("이 기사는 언론사에서 . 섹션으로 분류"), 80
"""Letters of a line that holds such a sentence."""


def decide(context: Context, found: Extraction) -> None:
    """Fill `section` and `sections`."""
    if context.dump is not None:
        section = context.dump.section
        found.article.section = context.ledger.decide("section", [Candidate(section, "text", "head", section, 0.8)] if section else [])
        found.article.sections = [section] if section else []
        return
    title = found.article.title
    crumbs = [crumb for crumb in crumbs_of(context) if len(crumb) <= _LONGEST and not _repeats(crumb, key(title))]
    crumbs = [crumb for crumb in crumbs if not context.site.is_key(key(crumb))]
    candidates = [item for item in _candidates(context, crumbs, title) if not context.site.is_key(key(item.value))] or _not_of_writers(
        context, section_links.by_folder(context, title)
    )
    candidates = candidates or list(filed(context)) or list(section_links.in_window(context, title)) or list(selected(context))
    section = context.ledger.decide("section", candidates, key)
    if section is not None and section.islower():  # as the system calls it: the page may print it as a name
        section = next((item.value for item in candidates if not item.value.islower() and key(item.value) == key(section)), section)
    found.article.section = section
    found.article.sections = crumbs or ([section] if section else [])


def _not_of_writers(context: Context, candidates: Iterator[Candidate[str]]) -> list[Candidate[str]]:
    """Leave out the name of whom the page states as its author: firms stand above their releases, linked to all of these."""
    article = context.metadata.article
    writer = key(text_of(context.metadata.resolve(article.get("author")))) if article else ""
    return [item for item in candidates if (key(item.value) != writer or not writer) and not names_writer(context, item.value)]


def _repeats(crumb: str, title: str) -> bool:
    """Whether a crumb is the page's own: its title, most of it, or it with more around it."""
    own = key(crumb)
    return own == title or (own in title and 2 * len(own) >= len(title)) or (len(title) >= _TITLE and title in own)


_TITLE = 16
"""Letters of a title that no section's name holds by chance."""


def _candidates(context: Context, crumbs: list[str], title: str | None) -> Iterator[Candidate[str]]:
    for text, _, source in context.proposed("section"):
        text = fold(text)
        if text and len(text) <= _LONGEST:
            yield Candidate(text, "dom", source.locator, text, source.confidence)
    yield from _stated(context)
    if crumbs:
        innermost = crumbs[-2] if len(crumbs) > 1 and key(crumbs[-1]) == NEWS else crumbs[-1]
        yield Candidate(innermost, "dom", "breadcrumb", " > ".join(crumbs), 0.58)
    yield from _marked(context)
    yield from _labels(context)
    yield from section_links.in_menu(context, title)
    yield from _filed(context)
    if context.state is not None and context.state.section and len(context.state.section) <= _LONGEST:
        yield Candidate(context.state.section, "state", context.state.locator, context.state.section, 0.6)
    if context.page.discovery.section:
        value = fold(context.page.discovery.section)
        yield Candidate(value, "discovery", context.page.discovery.via, value, 0.35)


def _stated(context: Context) -> Iterator[Candidate[str]]:
    """What the page says for machines, in JSON-LD and in its metadata."""
    article = context.metadata.article
    for order, value in enumerate(_filed_under(article.get("articleSection")) if article else ()):
        if _PATH.fullmatch(value):  # a printed name is better than the folders a system files by
            last = value.rpartition("/")[2].replace("-", " ")
            yield Candidate(last, "json-ld", "$.articleSection", value, 0.4)
        elif len(value) <= _LONGEST and may_name_section(value):
            yield Candidate(value, "json-ld", "$.articleSection", value, (0.45 if order else 0.6) * _native(context, value))
    for name, value in context.metadata.all(*_STATED):
        if value and len(value) <= _LONGEST and "," not in value and may_name_section(fold(value)):
            worth = 0.55 + (_PRINTED if fold(value) in _over_title(context) else 0.0)
            yield Candidate(fold(value), "meta", name, value, worth * _native(context, value))


_PRINTED = 0.01
"""What a stated section gains that is printed right above the title: some papers state the folders within which it lies beside it."""


def _over_title(context: Context) -> list[str]:
    page = context.outline
    first = page.first_block[context.title_node] if page is not None and context.title_node >= 0 else 0
    return [block.flat for block in page.blocks[max(first - 3, 0) : first]] if page is not None else []


def _filed_under(stated: Json) -> list[str]:
    """Return the sections that JSON-LD states: a list's, or those that WordPress joins by commas without a blank (`Politics,Europe`)."""
    names = [name for item in (stated if isinstance(stated, list) else [stated]) if (name := text_of(item))]
    parts = _JOINED.split(names[0]) if len(names) == 1 else names
    return [name for part in parts[:_MOST_STATED] if (name := part.strip())]


_PATH = re.compile(r"[a-z\d-]{2,30}(?:/[a-z\d-]{2,30}){1,3}")
_JOINED, _MOST_STATED = re.compile(r",(?=\S)"), 6


def _native(context: Context, value: str) -> float:
    """Weigh a section's name in Latin letters on a page in another script: it is the CMS's key, not what the paper prints."""
    return 0.6 if value.isascii() and context.language in ("ko", "ja", "zh") else 1.0


def _filed(context: Context) -> Iterator[Candidate[str]]:
    """Portals say in a sentence where the paper filed the article."""
    page = context.outline
    for block in page.blocks if page is not None and context.language == "ko" else ():
        if _SHORTEST_FILED <= len(block.text) < _LONGEST_FILED and "이 기사는" in block.flat and (match := FILED.search(block.flat)):
            yield Candidate(match[1], "dom", "sentence", block.flat, 0.7)
            return


def _marked(context: Context) -> Iterator[Candidate[str]]:
    """What the markup says is the section: `itemprop="articleSection"`, and above the title `rel="category"` (WordPress)."""
    page = context.outline
    if page is None:
        return
    last = context.title_node if context.title_node >= 0 else len(page.els)
    own = own_facts(page, context.title_node)
    for node in page.telling:
        element = page.els[node]
        item, rel = element.get("itemprop") == "articleSection", element.get("rel") if page.tags[node] == "a" else None
        item = item and (node < last or page.first_block[node] in own)
        if not item and not (rel and "category" in rel.split() and last - _NEAR < node < last + _UNDER):
            continue
        first_link = next(iter(outline.between(page.links, node, page.ends[node])), node)  # an element around several is no name
        text = fold(page.raw_text(first_link)).strip(MARKS)
        if not 0 < len(text) <= _LONGEST or not may_name_section(text):
            continue
        if item:
            yield Candidate(text, "microdata", "articleSection", text, 0.6)
        else:
            yield Candidate(text, "dom", "a[rel=category]", text, 0.55 if node < last else 0.4)


def _labels(context: Context) -> Iterator[Candidate[str]]:
    """A short label with a section's class, right above the title; a kicker is one only where it is a link or an item of the menu."""
    page = context.outline
    if page is None or context.title_node < 0:
        return
    last, first = context.title_node, context.title_node - _NEAR
    for block in page.blocks:
        if block.node > last or block.node < first:
            continue
        names = f"{page.classes[block.node] or ''} {page.classes[block.first] or ''}"
        inner = _label_of(page, block, names)
        if inner < 0 or "menu-item" in names or page.marks[block.node] & outline.IN_BUTTON:
            continue
        links = page.links_of(block)
        name = fold(page.raw_text(_innermost(context, links) if links else inner))
        doubted = "kicker" in names or "eyebrow" in names
        if not may_name_section(name) or (doubted and not links and not section_links.is_menu_item(page, block.first, name)):
            continue
        yield Candidate(name, "dom", names.strip(), block.flat, 0.35 if doubted else 0.45)
        return


def _label_of(page: Outline, block: TextBlock, names: str) -> int:
    """Return the element of a block that a class calls a section's name, -1 where none is: its own, or the one that opens its line.

    Args:
        page: the page laid out.
        block: the block.
        names: the classes of both elements.
    """
    opening = page.classes[block.first] or ""
    opens = block.first != block.node and bool(_calls_label(f" {opening}") or _LINKED_LABEL.search(opening))
    inner = block.first if opens else block.node
    text = fold(page.raw_text(inner)) if opens else block.flat
    if len(text) > _LABEL:
        return -1
    linked = _LINKED_LABEL.search(names) is not None and (
        block.link_density > _ALL or (not block.link_chars and section_links.is_menu_item(page, block.first, text))
    )
    return inner if linked or _calls_label(f" {names}") else -1


_LABEL = 20
"""Letters of a label, at most."""


def _innermost(context: Context, links: list[int]) -> int:
    """Return the first link of a label, or the one behind it that leads to a folder within that one's."""
    first, *others = ((link, path_of(context, link)) for link in links[:_MOST_STEPS])
    link, folder = first
    for other, path in others:
        if folder and path and folder != path and path.startswith(folder):
            link, folder = other, path
    return link


_MOST_STEPS = 3
