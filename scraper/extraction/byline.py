"""The byline as printed, the people it names, and the dateline that opens the story."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from archive.records import Author
from scraper.extraction import byline_forms, furniture, hints, outline, people, timestamps
from scraper.extraction.evidence import Candidate
from scraper.extraction.folding import fold, key
from scraper.page.jsonld import text_of, types_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scraper.extraction.context import Context
    from scraper.extraction.outline import Outline, TextBlock
    from scraper.extraction.result import Extraction
    from scraper.page.jsonld import Json

_LONGEST = 200
_ABOVE = 30
_APART = 4
_BELOW = 12
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
    """Fill `byline`, `authors` and `dateline`."""
    story = found.article
    opening = _opening(context)
    visible = list(_visible(context, opening))
    story.byline = context.ledger.decide("byline", visible, key)
    story.dateline = context.ledger.decide("dateline", _datelines(opening), key)
    story.authors = _authors(context, story.byline)
    _mark(context, story.byline)


def _opening(context: Context) -> byline_forms.Opening | None:
    first = _texts(context)[:3]
    return next((found for text in first if (found := byline_forms.opening(text))), None)


def _texts(context: Context) -> list[str]:
    if context.dump is not None:
        return context.dump.paragraphs
    return [block.flat for block in context.body_blocks if block.number not in context.used]


def _datelines(opening: byline_forms.Opening | None) -> list[Candidate[str]]:
    return [Candidate(opening.dateline, "text", "first paragraph", opening.dateline, 0.8)] if opening and opening.dateline else []


def _visible(context: Context, opening: byline_forms.Opening | None) -> Iterator[Candidate[str]]:
    proposed = [(fold(text), source) for text, _, source in context.proposed("byline") if _is_byline_text(fold(text))]
    if proposed:
        top = max(source.confidence for _, source in proposed)
        lines = list(dict.fromkeys(text for text, source in proposed if source.confidence == top))
        yield Candidate("\n".join(lines), "dom", proposed[0][1].locator, "\n".join(lines), top)
    yield from _elements(context)
    if opening is not None and opening.byline:
        yield Candidate(opening.byline, "text", "opening", opening.byline, 0.7)
    lines = context.dump.bylines if context.dump is not None else _lone_lines(context)
    if lines:
        joined = "\n".join(dict.fromkeys(lines))
        yield Candidate(joined, "text", "line", joined, 0.72)
    for text in _texts(context)[-3:]:
        if glued := byline_forms.glued(text):
            yield Candidate(glued, "text", "closing", glued, 0.6)


def _lone_lines(context: Context) -> list[str]:
    return [block.flat for block in context.body_blocks if block.number not in context.used and byline_forms.is_line(block.flat)]


def _is_byline_text(text: str) -> bool:
    return 2 <= len(text) <= _LONGEST and not timestamps.find(text) and not furniture.is_furniture(text)


def _elements(context: Context) -> Iterator[Candidate[str]]:
    """Elements with a byline's class near the title or right behind the body, and lines that begin with "By"."""
    page = context.outline
    if page is None:
        return
    printed: dict[float, list[TextBlock]] = {}
    for block in _around(context, page):
        confidence = _element_confidence(page, block)
        if confidence and _without_date(block.flat):
            printed.setdefault(confidence, []).append(block)
    for confidence, blocks in sorted(printed.items(), reverse=True):
        lines = [_without_date(block.flat) for block in _together(blocks)]
        joined = "\n".join(_one_a_person(lines[:6]))
        node = blocks[0].node
        yield Candidate(joined, "dom", page.els[node].get("class") or page.tags[node], joined, confidence)


def _together(blocks: list[TextBlock]) -> list[TextBlock]:
    """Return the first lines that stand close together, and later ones that name the same people: others are of other stories."""
    kept = blocks[:1]
    named = _names(blocks[0])
    for block in blocks[1:]:
        if block.number - kept[-1].number <= _APART:
            named |= _names(block)
        elif not (_names(block) and _names(block) <= named):
            continue
        kept.append(block)
    return kept


def _names(block: TextBlock) -> set[str]:
    return {key(person.name) for person in people.people_of(_without_date(block.flat))}


def _one_a_person(lines: list[str]) -> list[str]:
    """Of lines that name the same people keep the one with an e-mail address, else the first."""
    kept: dict[tuple[str, ...], str] = {}
    for line in lines:
        names = tuple(sorted(key(person.name) for person in people.people_of(line))) or (key(line),)
        if names not in kept or ("@" in line and "@" not in kept[names]):
            kept[names] = line
    return list(kept.values())


def _around(context: Context, page: Outline) -> list[TextBlock]:
    start = page.first_block[context.title_node] if context.title_node >= 0 else max(context.body_first - _ABOVE, 0)
    first = max(context.body_first, start)
    above = page.blocks[max(start - 6, 0) : min(first + 3, start + 60)]
    below = page.blocks[context.body_last : context.body_last + _BELOW] if context.body_last else []
    return [*above, *below]


def _element_confidence(page: Outline, block: TextBlock) -> float:
    text = block.flat
    if len(text) > _LONGEST or page.marks[block.node] & (outline.IN_NAV | outline.IN_CAPTION | outline.IN_FOOTER):
        return 0.0
    names = page.hint_of(block.node, 3) | page.hints[block.first]
    if names & (hints.COMMENTS | hints.RELATED | hints.CAPTION):
        return 0.0
    bare = _without_date(text)
    if byline_forms.western(bare) is not None and people.western(bare):
        return 0.8 if names & hints.BYLINE else 0.6
    if byline_forms.is_line(bare):
        return 0.85 if names & hints.BYLINE else 0.66
    if names & hints.BYLINE and people.people_of(bare) and len(bare) < 90:
        return 0.55
    return 0.0


def _without_date(text: str) -> str:
    """Return a byline line without the date printed in the same line."""
    found = timestamps.find(text)
    if found:
        text = _DATE_LABEL.sub("", text[: found[0].start].rstrip(" ·•,-–—:/(")).rstrip(" ·•,-–—:/(")
        text = text if _HANGUL.search(text) else text.rstrip(" |")
    return _BUTTONS.sub("", text).strip()


_DATE_LABEL = re.compile(
    r"(?:입력|등록|승인|수정|송고|published|updated|posted|on|am|vom|veröffentlicht|aktualisiert)\s*[:：]?\s*$", re.IGNORECASE
)
_BUTTONS = re.compile(
    r"(?:\s*(?:기자\s?페이지|구독(?:하기|중|자 \d+)?|다른\s?기사.*|프로필.*|더\s?보기|팔로우|Follow(?:ing)?|View profile|Email))+$",
    re.IGNORECASE,
)
_HANGUL = re.compile("[가-힣]")


def _mark(context: Context, byline: str | None) -> None:
    if byline is None or context.outline is None:
        return
    wanted = {key(line) for line in byline.split("\n")}
    context.used.update(
        block.number
        for block in context.body_blocks
        if len(block.text) < _LONGEST and (byline_forms.is_line(block.flat) or key(block.text) in wanted)
    )


def _authors(context: Context, byline: str | None) -> list[Author]:
    printed = people.people_of(byline, _papers(context)) if byline else []
    candidates: list[Candidate[tuple[str, ...]]] = []
    lists: dict[tuple[str, ...], list[Author]] = {}

    def propose(authors: list[Author], source: str, locator: str, raw: str, confidence: float) -> None:
        names = tuple(key(author.name) for author in authors)
        if names:
            lists.setdefault(names, authors)
            candidates.append(Candidate(names, source, locator, raw, confidence))

    korean = byline is not None and _HANGUL.search(byline) is not None
    propose(printed, "dom", "byline", byline or "", 0.85 if korean else 0.5)
    stated = _stated(context)
    propose(stated, "json-ld", "$.author", ", ".join(author.name for author in stated), 0.7)
    for name, value in context.metadata.all(*_META_AUTHORS):
        authors = [] if value.startswith("http") else _not_site(context, people.people_of(value))
        propose(authors, "meta", name, value, 0.45 if name != "twitter:data1" else 0.2)
    for name, raw in _chinese(context):
        propose(name, "text", "记者", raw, 0.5)
    for name, locator in _marked(context):
        propose([Author(name=name)], "microdata", locator, name, 0.42)
    chosen = context.ledger.decide("authors", candidates, lambda names: tuple(sorted(names)))
    if chosen is None:
        return []
    return _completed(lists[chosen], [*printed, *_writer_boxes(context), *stated])


def _chinese(context: Context) -> Iterator[tuple[list[Author], str]]:
    """Reporters named in a line of Chinese: `本报记者 …`, `作者：…`, above the body, in its first paragraph or at its end."""
    page = context.outline
    if page is None or context.language not in ("zh", "ja") and not (context.language or "").startswith("zh"):
        return
    body = [block for block in context.body_blocks if block.words > 3]
    for block in [*(other for other in _around(context, page) if len(other.text) <= 80), *body[:1], *body[-2:]]:
        authors = people.chinese(block.flat[:200] if block in body[:1] else block.flat[-120:])
        if authors:
            yield authors, block.flat
            return


def _marked(context: Context) -> Iterator[tuple[str, str]]:
    """Names that the page's own markup marks as the author's (`rel=author`, `itemprop=author`, an author page's link), pen names included."""
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
        if 2 <= len(name) <= 40 and key(name) not in papers and not name[0].isdigit() and not page.hint_of(node, 4) & (hints.COMMENTS | hints.RELATED) and name.count(" ") <= 3:
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
    if name and isinstance(item, dict) and "Person" in types_of(item) and len(name) <= 60 and "," not in name and not name.startswith("http"):
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
