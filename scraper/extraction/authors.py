"""The people of an article: from its byline, its structured data and the markup around the title. An agency or a desk is no person."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from archive.records import Author
from scraper.extraction import byline_forms, east_asian_bylines, hints, people, state_people, unlabelled_names
from scraper.extraction.byline_lines import cut_out
from scraper.extraction.evidence import Candidate
from scraper.extraction.folding import fold, key
from scraper.extraction.organisations import NO_NAME, is_agency, is_organisation
from scraper.extraction.same_people import merged
from scraper.page.jsonld import text_of, types_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scraper.extraction.context import Context
    from scraper.extraction.outline import Outline
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
    own = not korean and not _not_site(context, printed)  # the site's own name: a writer's own site, or a paper that names itself
    if not own:
        proposals.add(printed, "dom", "byline", line or "", 0.85 if korean or fuller else 0.5)
    proposals.add(stated, "json-ld", "$.author", ", ".join(author.name for author in stated), 0.7)
    written = state_people.authors(context.state) if context.state is not None else []
    if context.state is not None:
        proposals.add(written, "state", context.state.locator, ", ".join(author.name for author in written), 0.6)
    for name, value, confidence in _from_meta(context):
        proposals.add(_not_site(context, people.people_of(value)), "meta", name, value, confidence)
    for reporters, raw, confidence in east_asian_bylines.reporters(context):
        proposals.add(reporters, "text", "line", raw, confidence)
    for authors, locator in _marked(context):
        proposals.add(authors, "microdata", locator, ", ".join(author.name for author in authors), 0.42)
    if not proposals.candidates:
        for authors, locator, confidence in unlabelled_names.near_title(context, found, _papers(context) - _own_blog(context)):
            proposals.add(authors, "dom", locator, ", ".join(author.name for author in authors), confidence)
    if not proposals.candidates and own:
        proposals.add(printed, "dom", "byline", line or "", 0.4)
    if not proposals.candidates:
        for authors, source, locator in _organisations(context, line):
            proposals.add(authors, source, locator, authors[0].name, 0.32)
    chosen = context.ledger.decide("authors", proposals.candidates, lambda names: tuple(sorted(names)))
    if chosen is not None:
        found.article.authors = _completed(proposals.lists[chosen], [*printed, *_writer_boxes(context), *stated, *written])
        _add_address(context, found.article.authors)


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
    agency = bool(line) and is_agency(line or "")  # an agency's story is not the paper's own, whatever its structured data says
    article = context.metadata.article or {}
    value = context.metadata.resolve(article.get("author"))
    items = value if isinstance(value, list) else [value]
    names = [name for item in items if (name := text_of(context.metadata.resolve(item))) and _is_title(name)]
    names = [name for name in names if is_agency(name) or not agency]
    if names:
        yield [Author(name=name, org=name) for name in dict.fromkeys(names)], "json-ld", "$.author"
    for name, value, _ in _from_meta(context):
        if _is_title(value) and (is_agency(value) or not agency):
            yield [Author(name=value, org=value)], "meta", name
    cut = cut_out(line) if line else None
    if cut is not None and cut.labelled and _is_title(cut.name):
        yield [Author(name=cut.name, org=cut.name)], "dom", "byline"


def _is_title(name: str) -> bool:
    return 2 <= len(name) <= _LONGEST_NAME and not name.startswith("http") and "@" not in name and name.casefold() not in NO_NAME


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
    papers = _papers(context) - _own_blog(context)
    found: list[Author] = []
    around = range(0)
    locator = ""
    for node in sorted({*_between(page.telling, first, last), *_between(page.links, first, last)}):
        mark = _mark(page, node)
        if not mark or (found and (node not in around or _REVIEWED.search(page.text(page.parents[node])[:_LONGEST]))):
            continue
        name = fold("".join(page.els[node].itertext())).strip(" ,|·:")
        if _is_marked_name(name, papers) and not page.hint_of(node, 4) & (hints.COMMENTS | hints.RELATED):
            people_found = people.western(name)
            found += people_found or ([] if is_agency(name) or found else [Author(name=name)])
            if not locator:
                locator, group = mark, list(page.ancestors(node))[:_GROUP][-1]
                around = range(group, page.ends[group])
    if found:
        yield merged(found[:_MOST]), locator


_GROUP = 4
"""Levels of elements around the first name in which the names of the article's other authors stand."""
_REVIEWED = re.compile(r"\b(?:review|edit|fact|translat|medical|photo|foto|illustrat)\w*\b", re.IGNORECASE)
_MOST = 8
_LONGEST_MARKED = 40


def _between(nodes: list[int], first: int, last: int) -> list[int]:
    return nodes[bisect_left(nodes, first) : bisect_left(nodes, last)]


def _mark(page: Outline, node: int) -> str:
    """Return what says that an element names the author; empty where nothing does."""
    element = page.els[node]
    rel = element.get("rel") or ""
    if "author" in rel:
        return rel
    if element.get("itemprop") == "author":
        return "author"
    return "author page" if page.tags[node] == "a" and _AUTHOR_PAGE.search(element.get("href") or "") else ""


def _is_marked_name(name: str, papers: frozenset[str]) -> bool:
    return 2 <= len(name) <= _LONGEST_MARKED and key(name) not in papers and not name[0].isdigit()


def _own_blog(context: Context) -> frozenset[str]:
    """Return the name of a blog on a host of many blogs: it may be its writer's too."""
    labels = context.page.site.split("_")[0].split(".")
    return frozenset({key(labels[0])} if len(labels) > _HOST else ())


_HOST = 2


_AUTHOR_PAGE = re.compile(
    r"/(?:author|autor|authors|autoren|auteur|profile|writer|staff|people|byline|journalist)s?/[^/?#]+", re.IGNORECASE
)


def _writer_boxes(context: Context) -> list[Author]:
    """Return the people of the boxes about the writer behind the body: they may bring the e-mail address a byline leaves out."""
    return [person for text, _, _ in context.proposed("writer_box") for person in people.people_of(fold(text))]


def _completed(authors: list[Author], others: list[Author]) -> list[Author]:
    details = {key(other.name): other for other in merged(others)}
    for author in authors:
        other = details.get(key(author.name))
        if other is not None:
            author.role, author.email, author.org = author.role or other.role, author.email or other.email, author.org or other.org
    return authors


def _add_address(context: Context, authors: list[Author]) -> None:
    """Give a sole author the address of a `mailto:` link between the title and the text."""
    page = context.outline
    if page is None or context.title_node < 0 or len(authors) != 1 or authors[0].email or authors[0].org == authors[0].name:
        return
    text = page.blocks[min(context.text_first, len(page.blocks) - 1)].node
    for link in _between(page.links, context.title_node, page.blocks[max(context.body_last - 1, 0)].node + _BEHIND):
        href = page.els[link].get("href") or ""
        mail = byline_forms.EMAIL.match(href, len("mailto:")) if href.startswith("mailto:") else None
        if mail is None or _OFFICE.match(mail[0]):
            continue
        if link <= text or any(authors[0].name in around for around in _boxes(page, link, context.title_node)):
            authors[0].email = mail[0]
            return


def _boxes(page: Outline, node: int, title: int) -> Iterator[str]:
    """Yield the texts of the elements around a node, up to what holds the title or more than a box about a writer."""
    for ancestor in list(page.ancestors(node))[:_GROUP]:
        text = page.text(ancestor)
        if len(text) > _BOX or page.within(title, ancestor):
            return
        yield text


_BEHIND, _BOX = 40, 600


_OFFICE = re.compile(
    r"(?:redaktion|info|contact|kontakt|news|tips|editor|letters|mail|service|feedback|press|leserbrief\w*|support)@", re.IGNORECASE
)


def _stated(context: Context) -> list[Author]:
    article = context.metadata.article
    if article is None:
        return []
    value = article.get("author") or article.get("creator")
    items = value if isinstance(value, list) else [value]
    return _not_site(context, merged(author for item in items for author in _from_json(context, item)))


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
        return people.people_of(name) or ([Author(name=name)] if not is_organisation(name) else [])
    if (
        not name
        or (isinstance(item, dict) and not _ORG_TYPES.isdisjoint(types_of(item)) and not people.is_person(name))
        or len(name) > _LONGEST
    ):
        return []
    return people.people_of(name)


def _not_site(context: Context, authors: list[Author]) -> list[Author]:
    names = _papers(context)
    return [author for author in authors if key(author.name) not in names and key(_ARTICLE.sub("", author.name)) not in names]


_ARTICLE = re.compile(r"^(?:the|die|der|das|le|la|les|el|il|de|het)\s+", re.IGNORECASE)


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
