"""The people of an article: from its byline, its structured data and the markup around the title. An agency or a desk is no person."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from archive.records import Author
from scraper.extraction import east_asian_bylines, hints, people, unlabelled_names
from scraper.extraction.byline_lines import cut_out
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
)
_ORG_TYPES = frozenset({"Organization", "NewsMediaOrganization", "Corporation"})


def decide(context: Context, found: Extraction) -> None:
    """Fill `authors`: people; an organisation only where the page names nobody and states it as its author."""
    line = found.article.byline
    printed = people.people_of(line, _papers(context)) if line else []
    proposals = _Proposals()
    korean = line is not None and _HANGUL.search(line) is not None
    stated = _stated(context)
    fuller = _fuller(line, printed, stated)
    proposals.add(printed, "dom", "byline", line or "", 0.85 if korean or fuller else 0.5)
    proposals.add(stated, "json-ld", "$.author", ", ".join(author.name for author in stated), 0.7)
    for name, value, confidence in _from_meta(context):
        proposals.add(_not_site(context, people.people_of(value)), "meta", name, value, confidence)
    for reporters, raw, confidence in east_asian_bylines.reporters(context):
        proposals.add(reporters, "text", "line", raw, confidence)
    for authors, locator in _marked(context):
        proposals.add(authors, "microdata", locator, ", ".join(author.name for author in authors), 0.42)
    if not proposals.candidates:
        for authors, locator, confidence in unlabelled_names.near_title(context, found, _papers(context)):
            proposals.add(authors, "dom", locator, ", ".join(author.name for author in authors), confidence)
    if not proposals.candidates:
        for authors, source, locator in _organisations(context, line):
            proposals.add(authors, source, locator, authors[0].name, 0.32)
    chosen = context.ledger.decide("authors", proposals.candidates, lambda names: tuple(sorted(names)))
    if chosen is not None:
        found.article.authors = _completed(proposals.lists[chosen], [*printed, *_writer_boxes(context), *stated])


def _fuller(line: str | None, printed: list[Author], stated: list[Author]) -> bool:
    """Whether a labelled byline names all people of the structured data and more: there, lists are often cut to the first."""
    cut = cut_out(line) if line else None
    if cut is None or not cut.labelled or not stated or any(" " not in one.name for one in printed):
        return False
    return {key(one.name) for one in stated} < {key(one.name) for one in printed}


class _Proposals:
    """Lists of people proposed for `authors`, by the keys of their names."""

    def __init__(self) -> None:
        self.candidates: list[Candidate[tuple[str, ...]]] = []
        self.lists: dict[tuple[str, ...], list[Author]] = {}

    def add(self, authors: list[Author], source: str, locator: str, raw: str, confidence: float) -> None:
        names = tuple(key(author.name) for author in authors)
        if names:
            self.lists.setdefault(names, authors)
            self.candidates.append(Candidate(names, source, locator, raw, confidence))


def _organisations(context: Context, line: str | None) -> Iterator[tuple[list[Author], str, str]]:
    """Organisations a page states as the author of an article that names no person: an agency, a desk, the paper itself."""
    if (context.language or "").startswith("ko"):  # Korean papers and portals state the publisher there, whoever wrote
        return
    article = context.metadata.article or {}
    value = context.metadata.resolve(article.get("author"))
    items = value if isinstance(value, list) else [value]
    names = [name for item in items if (name := text_of(context.metadata.resolve(item))) and _is_title(name)]
    if names:
        yield [Author(name=name, org=name) for name in dict.fromkeys(names)], "json-ld", "$.author"
    for name, value, _ in _from_meta(context):
        if _is_title(value):
            yield [Author(name=value, org=value)], "meta", name
    cut = cut_out(line) if line else None
    if cut is not None and cut.labelled and _is_title(cut.name):
        yield [Author(name=cut.name, org=cut.name)], "dom", "byline"


def _is_title(name: str) -> bool:
    return 2 <= len(name) <= _LONGEST_NAME and not name.startswith("http") and "@" not in name and name.casefold() not in people.NO_NAME


_LONGEST_NAME = 60


def _from_meta(context: Context) -> Iterator[tuple[str, str, float]]:
    """Yield (name, content, confidence): several elements of one name are one list of people."""
    for name in _META_AUTHORS:
        values = [value for value in context.metadata.meta.get(name, ()) if not value.startswith("http")]
        if values:
            yield name, "; ".join(dict.fromkeys(values)), 0.45
    for label, data in (("twitter:label1", "twitter:data1"), ("twitter:label2", "twitter:data2")):
        label_text, value = context.metadata.first(label) or "", context.metadata.first(data)
        if value and _WRITTEN_BY.search(label_text):
            yield data, value, 0.5


_WRITTEN_BY = re.compile(r"\b(?:by|von|par|por|da|door|av|af|author|autor\w*|auteur)\b|작성자|글쓴이|著者|執筆者|作者", re.IGNORECASE)


def _marked(context: Context) -> Iterator[tuple[list[Author], str]]:
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
            yield [people_found[0] if people_found else Author(name=name)], rel or item or "author page"
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
