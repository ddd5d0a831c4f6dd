"""The people of an article: from its byline, its structured data and the markup around the title. An agency or a desk is no person."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from archive.records import Author
from scraper.extraction import byline, hints, people
from scraper.extraction.evidence import Candidate
from scraper.extraction.folding import fold, key
from scraper.page.jsonld import text_of, types_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scraper.extraction.context import Context
    from scraper.extraction.result import Extraction
    from scraper.page.jsonld import Json

_LONGEST = 200
_HANGUL = re.compile("[가-힣]")
_META_AUTHORS = (
    "author",
    "article:author",
    "og:article:author",
    "dc.creator",
    "dcterms.creator",
    "parsely-author",
    "sailthru.author",
    "cxenseparse:author",
    "byl",
    "creator",
    "authors",
    "dable:author",
    "twitter:data1",
)
_ORG_TYPES = frozenset({"Organization", "NewsMediaOrganization", "Corporation"})


def decide(context: Context, found: Extraction) -> None:
    """Fill `authors`."""
    line = found.article.byline
    printed = people.people_of(line, _papers(context)) if line else []
    candidates: list[Candidate[tuple[str, ...]]] = []
    lists: dict[tuple[str, ...], list[Author]] = {}

    def propose(authors: list[Author], source: str, locator: str, raw: str, confidence: float) -> None:
        names = tuple(key(author.name) for author in authors)
        if names:
            lists.setdefault(names, authors)
            candidates.append(Candidate(names, source, locator, raw, confidence))

    korean = line is not None and _HANGUL.search(line) is not None
    propose(printed, "dom", "byline", line or "", 0.85 if korean else 0.5)
    stated = _stated(context)
    propose(stated, "json-ld", "$.author", ", ".join(author.name for author in stated), 0.7)
    for name, value in context.metadata.all(*_META_AUTHORS):
        authors = [] if value.startswith("http") else _not_site(context, people.people_of(value))
        propose(authors, "meta", name, value, 0.45 if name != "twitter:data1" else 0.2)
    for reporters, raw in _chinese(context):
        propose(reporters, "text", "记者", raw, 0.5)
    for name, locator in _marked(context):
        propose([Author(name=name)], "microdata", locator, name, 0.42)
    chosen = context.ledger.decide("authors", candidates, lambda names: tuple(sorted(names)))
    if chosen is not None:
        found.article.authors = _completed(lists[chosen], [*printed, *_writer_boxes(context), *stated])


def _chinese(context: Context) -> Iterator[tuple[list[Author], str]]:
    """Reporters named in a line of Chinese: `本报记者 …`, `作者：…`, above the body, in its first paragraph or at its end."""
    page = context.outline
    if page is None or (context.language or "")[:2] not in ("zh", "ja"):
        return
    body = [block for block in context.body_blocks if block.words > 3]
    for block in [*(other for other in byline.around(context, page) if len(other.text) <= 80), *body[:1], *body[-2:]]:
        authors = people.chinese(block.flat[:200] if block in body[:1] else block.flat[-120:])
        if authors:
            yield authors, block.flat
            return


def _marked(context: Context) -> Iterator[tuple[str, str]]:
    """Names the markup marks as the author's (`rel=author`, `itemprop=author`, a link to an author's page), pen names included."""
    page = context.outline
    if page is None or not context.body_nodes:
        return
    first, last = max(context.title_node - 60, 0), page.blocks[context.body_last - 1].node + 80 if context.body_last else len(page.els)
    papers = _papers(context)
    for node in range(first, min(last, len(page.els))):
        element = page.els[node]
        rel, item, href = element.get("rel") or "", element.get("itemprop") or "", element.get("href") or ""
        if not ("author" in rel or item == "author" or (page.tags[node] == "a" and _AUTHOR_PAGE.search(href))):
            continue
        name = fold("".join(element.itertext())).strip(" ,|·:")
        if (
            2 <= len(name) <= 40
            and key(name) not in papers
            and not name[0].isdigit()
            and not page.hint_of(node, 4) & (hints.COMMENTS | hints.RELATED)
            and name.count(" ") <= 3
        ):
            people_found = people.western(name)
            yield (people_found[0].name if people_found else name), rel or item or "author page"
            return


_AUTHOR_PAGE = re.compile(r"/(?:author|autor|authors|autoren|auteur|profile|writer|staff|people|byline|journalist)s?/", re.IGNORECASE)


def _writer_boxes(context: Context) -> list[Author]:
    """Return the people of the boxes about the writer behind the body: they may bring the e-mail address a byline leaves out."""
    return [person for text, _, _ in context.proposed("writer_box") for person in people.people_of(fold(text))]


def _completed(authors: list[Author], others: list[Author]) -> list[Author]:
    details = {key(other.name): other for other in people.merged(others)}
    for author in authors:
        other = details.get(key(author.name))
        if other is not None:
            author.role, author.email, author.org = author.role or other.role, author.email or other.email, author.org or other.org
    return authors


def _stated(context: Context) -> list[Author]:
    article = context.metadata.article
    if article is None:
        return []
    value = article.get("author") or article.get("creator")
    items = value if isinstance(value, list) else [value]
    return _not_site(context, people.merged(author for item in items for author in _from_json(context, item)))


def _from_json(context: Context, item: Json) -> list[Author]:
    item = context.metadata.resolve(item)
    name = text_of(item)
    if (
        name
        and isinstance(item, dict)
        and "Person" in types_of(item)
        and len(name) <= 60
        and "," not in name
        and not name.startswith("http")
    ):
        return people.people_of(name) or ([Author(name=name)] if not people.is_organisation(name) else [])
    if (
        not name
        or (isinstance(item, dict) and not _ORG_TYPES.isdisjoint(types_of(item)) and not people.is_person(name))
        or len(name) > _LONGEST
    ):
        return []
    return people.people_of(name)


def _not_site(context: Context, authors: list[Author]) -> list[Author]:
    names = _papers(context)
    return [author for author in authors if key(author.name) not in names]


def _papers(context: Context) -> frozenset[str]:
    """Return the keys of the newspaper's own names."""
    article = context.metadata.article or {}
    stated = (
        context.metadata.first("og:site_name"),
        context.metadata.first("copyright"),
        text_of(article.get("publisher")),
        context.page.site,
        context.page.site.split(".")[0],
    )
    return frozenset(key(text) for text in stated if text)
