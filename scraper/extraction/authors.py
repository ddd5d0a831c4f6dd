"""The people of an article: from its byline, its structured data and the markup around the title. An agency or a desk is no person."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from archive.records import Author
from scraper.extraction.bylines import (
    byline_worth,
    east_asian_bylines,
    full_names,
    joint_reporters,
    marked_authors,
    printed_details,
    printed_roles,
    script_authors,
    signing_desks,
    state_people,
    stated_authors,
    unlabelled_names,
    writer_addresses,
)
from scraper.extraction.evidence import Candidate
from scraper.extraction.lines.byline_lines import cut_out
from scraper.extraction.names import people
from scraper.extraction.names.han_surnames import begins_name
from scraper.extraction.names.organisations import is_agency, is_firm, is_office, is_title
from scraper.extraction.names.same_people import merged
from scraper.extraction.wording.folding import HANGUL, fold, key
from scraper.page.jsonld import text_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scraper.extraction.context import Context
    from scraper.extraction.result import Extraction


def decide(context: Context, found: Extraction) -> None:
    """Fill `authors`: people; an organisation only where the page names nobody and states it as its author."""
    line = found.article.byline
    papers = stated_authors.papers(context)
    marked = list(marked_authors.marked(context))
    printed = _as_marked(people.people_of(line, papers), [one for authors, _ in marked for one in authors]) if line else []
    proposals = _Proposals()
    korean = line is not None and HANGUL.search(line) is not None
    stated = stated_authors.stated(context)
    hosts = [one for one in stated if stated_authors.is_host(context, one.name, printed=bool(printed))]
    stated = [one for one in stated if one not in hosts]
    # the site's own name: a writer's own site, or a paper that names itself
    blogger = any(" " in one.name and key(one.name) in stated_authors.own_blog(context) for one in printed)
    own = not korean and not blogger and not stated_authors.not_site(context, printed)
    linked = {key(one.name) for authors, locator in marked if locator == "author page" for one in authors}
    everyone = {key(one.name) for authors, _ in marked for one in authors}
    printed = byline_worth.without_posts(printed, stated, linked)
    if not own:
        proposals.add(printed, "dom", "byline", line or "", byline_worth.against(context, line or "", printed, stated, linked, everyone))
    proposals.add(stated, "json-ld", "$.author", ", ".join(author.name for author in stated), 0.7)
    written = state_people.authors(context.state) if context.state is not None else []
    if context.state is not None:
        proposals.add(written, "state", context.state.locator, ", ".join(author.name for author in written), 0.6)
    for name, value, confidence in stated_authors.from_meta(context):
        if (key(value) in papers and is_firm(value)) or is_office(value) or (" " not in value and not printed and _signs_desk(line)):
            continue
        if (context.language or "").startswith("zh") and "\u4e00" <= value[:1] <= "\u9fff" and not begins_name(value):
            confidence = _PEN_NAME
        if stated_authors.is_host(context, value, printed=bool(printed)):
            hosts += people.people_of(value)
            continue
        proposals.add(stated_authors.not_site(context, people.people_of(value)), "meta", name, value, confidence)
    for reporters, raw, confidence in east_asian_bylines.reporters(context):
        proposals.add(reporters, "text", "line", raw, confidence)
    for authors, locator in marked:
        proposals.add(authors, "microdata", locator, ", ".join(author.name for author in authors), 0.42)
    if not proposals.candidates:
        _propose_weak(proposals, context, found, (printed if own else []) or hosts[:1], papers)
    chosen = context.ledger.decide("authors", proposals.candidates, lambda names: tuple(sorted(names)))
    if chosen is not None:
        everybody = [one for authors in proposals.lists.values() for one in authors]
        people_named = _without_paper(_unplaced(proposals.lists[chosen], found.article.title), papers | _window(context))
        authors = joint_reporters.completed(context, full_names.completed(context, people_named, everybody))
        printed_too = [*printed, *_writer_boxes(context), *stated, *written, *people.people_of(context.opened)]
        others = [*printed_too, *(one for who, _ in marked for one in who), *printed_roles.beside_names(context)]
        found.article.authors = _completed(authors, others)
        _without_of(found.article.authors, (context.language or "")[:2])
        printed_details.add(context, line, found.article.authors)
        found.article.byline = printed_details.without_label(line, found.article.authors)
        writer_addresses.add(context, found.article.authors)


def _signs_desk(line: str | None) -> bool:
    """Whether the printed byline is that of a desk: one word that the page states besides is the account of who put the text up."""
    cut = cut_out(line) if line else None
    return cut is not None and _DESK.fullmatch(cut.name) is not None


def _propose_weak(proposals: _Proposals, context: Context, found: Extraction, own: list[Author], papers: frozenset[str]) -> None:
    """Propose what is believed only where nobody is named: names without a label, else the site's own, else an organisation."""
    line = found.article.byline
    signed = line is not None and is_agency(line)  # beside an agency's sign a section has the form of a name
    near = () if signed else unlabelled_names.near_title(context, found, papers - stated_authors.own_blog(context))
    for authors, locator, confidence in near:
        proposals.add(authors, "dom", locator, ", ".join(author.name for author in authors), confidence)
    if not proposals.candidates:
        proposals.add(own, "dom", "byline", line or "", 0.4)
    for authors, name in script_authors.stated(context) if not proposals.candidates else ():
        authors = stated_authors.not_site(context, authors)
        proposals.add(authors, "state", name, ", ".join(author.name for author in authors), 0.36)
    if not proposals.candidates:
        for authors, source, locator in _organisations(context, line):
            proposals.add(authors, source, locator, authors[0].name, 0.32)


_PEN_NAME = 0.35
"""Confidence of a stated name in Han that begins with no surname: a pen name, or who supplied the text."""


def _window(context: Context) -> set[str]:
    """Return the last piece of the window's title behind two others, as its key: most papers end it with their name."""
    pieces = _WINDOW.split(context.metadata.title or "")
    return {key(pieces[-1])} if len(pieces) > _PIECES else set()


_WINDOW, _PIECES = re.compile(r"\s[-–—|]\s|\s?[|]\s?"), 2


def _without_paper(authors: list[Author], papers: frozenset[str]) -> list[Author]:
    """Leave out a piece of the paper's own name that a byline was glued to, where others are named: `Le Courrier de Vaubrun Ada Osei`."""
    for one in authors:
        one.name = _behind_paper(one.name, papers)
    people = [
        one
        for one in authors
        if (own := key(one.name)) not in papers and not any(len(own) >= _PIECE and paper.startswith(own) for paper in papers)
    ]
    return people or authors


def _behind_paper(name: str, papers: frozenset[str]) -> str:
    """Return a name of two words at least without the paper's whole name before it, `The Quay Ada Osei`."""
    parts = name.split()
    end = next((end for end in range(len(parts) - 2, 0, -1) if key(" ".join(parts[:end])) in papers), 0)
    return " ".join(parts[end:]) if end else name


_PIECE = 6


def _as_marked(printed: list[Author], marked: list[Author]) -> list[Author]:
    """Cut what stands behind a name in the printed line where the markup ends the name, `Ada Osei Harbour correspondent`, `Ada Oseion`.

    A line that is nothing but the marked names, a blank between them, names them all.
    """
    names = [other.name for other in marked]
    if len(printed) == 1 < len(names) and printed[0].name == " ".join(names):
        return marked
    for one in printed:
        shorter = next((name for name in names if " " in name and one.name.startswith(name)), None) if one.name not in names else None
        one.name = shorter or one.name
    return printed


def _unplaced(authors: list[Author], title: str | None) -> list[Author]:
    """Leave out names behind the first that stand in the title: places, `Von Ada Osei, Bad Elmbridge`."""
    if len(authors) < _PLACED or not title:
        return authors
    return [author for place, author in enumerate(authors) if not place or author.email or author.role or author.name not in title]


_PLACED = 2


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
    names = [name for item in items if (name := text_of(context.metadata.resolve(item))) and is_title(name)]
    names = [name for name in names if (is_agency(name) or not agency) and not (context.states_news and stated_authors.is_numbered(name))]
    cut = cut_out(line) if line else None
    if cut is not None and cut.labelled and is_agency(cut.name):
        yield [Author(name=cut.name, org=cut.name)], "dom", "byline"
    if names:
        yield (
            [Author(name=name, org=name) for name in dict.fromkeys(stated_authors.unlabelled(name) or name for name in names)],
            "json-ld",
            "$.author",
        )
    for name, values, _ in stated_authors.from_meta(context):
        value = values.split("; ")[0]
        if is_title(value) and (is_agency(value) or not agency):
            yield [Author(name=value, org=value)], "meta", name
    if cut is not None and ((cut.labelled and is_title(cut.name)) or _DESK.fullmatch(cut.name)):
        yield [Author(name=cut.name, org=cut.name)], "dom", "byline"
    yield from signing_desks.alone(context)


_DESK = re.compile(
    r"(?:die |la |de )?(?:(?:online|news|web)-?)?(?:redaktion|rédaction|redacción|redazione|redactie|redakcja|redakce|redação|redacció)"
    r"(?: [A-ZÀ-Þ][\w.-]+){0,2}",
    re.IGNORECASE,
)
"""The desk of a paper or a site, where it alone signs."""


def _without_of(authors: list[Author], language: str) -> None:
    """Cut the word for `by` before Romanian and Catalan names, `De Ana Munteanu`: elsewhere it may be a part of the name."""
    word = {"ro": "De ", "ca": "Per "}.get(language)
    if word is None:
        return
    for one in authors:
        if one.name.startswith(word) and one.name.count(" ") > 1:
            one.name = one.name.removeprefix(word)


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
