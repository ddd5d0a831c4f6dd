"""The people a page states for machines as its authors, in JSON-LD and meta elements, and the names of the paper itself."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from archive.records import Author
from scraper.extraction.lines.byline_lines import cut_out
from scraper.extraction.names import han_names, people
from scraper.extraction.names.byline_forms import EMAIL
from scraper.extraction.names.organisations import is_firm, is_office, is_organisation
from scraper.extraction.names.person_names import is_person
from scraper.extraction.names.roles import is_position, is_role
from scraper.extraction.names.same_people import merged
from scraper.extraction.wording.folding import as_in_addresses, key
from scraper.page.jsonld import text_of, types_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scraper.extraction.context import Context
    from scraper.page.jsonld import Json

_LONGEST = 200
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
    "citation_author",
)
_ORG_TYPES = frozenset({"Organization", "NewsMediaOrganization", "Corporation"})


def stated(context: Context) -> list[Author]:
    """Return the people the page's JSON-LD article states, the paper itself left out; where it states no article, those of the page."""
    article = context.metadata.article or next((node for node in context.metadata.typed("WebPage", "Question") if "author" in node), None)
    if article is None:
        return []
    value = article.get("author") or article.get("creator")
    found = ((item, _from_json(context, item)) for item in _people_in(context, value))
    return not_site(context, merged(author for item, authors in found for author in _described(item, authors)))


def _people_in(context: Context, value: Json, depth: int = 0) -> Iterator[Json]:
    """Yield each object or text of an author's value: lists of any depth, a `Role` around a person, one object with several names."""
    value = context.metadata.resolve(value)
    if isinstance(value, list):
        for item in value if depth < _DEEPEST else ():
            yield from _people_in(context, item, depth + 1)
    elif isinstance(value, dict) and not value.get("name"):
        held = value.get("author") or value.get("creator") or value.get("@list")
        parts = [text for name in ("givenName", "familyName") if (text := text_of(value.get(name)))]
        if held and depth < _DEEPEST:
            yield from _people_in(context, held, depth + 1)
        else:
            yield {**value, "name": " ".join(parts)} if len(parts) == _PAIR else value
    elif isinstance(value, dict) and isinstance(value["name"], list):
        yield from ({**value, "name": name} for name in value["name"][:_MOST])
    else:
        yield value


_DEEPEST, _MOST = 4, 30


def _from_json(context: Context, item: Json) -> list[Author]:
    name = unlabelled(_named(text_of(item)))
    firm = name and (is_firm(name) or (isinstance(item, dict) and not _ORG_TYPES.isdisjoint(types_of(item))))
    if name and ((firm and key(name) in papers(context) | {_window_site(context)}) or _NO_NAME.match(name) or is_office(name)):
        return []
    if name and context.states_news and is_numbered(name):
        return []
    if (
        name
        and isinstance(item, dict)
        and "Person" in types_of(item)
        and len(name) <= 60
        and "," not in name
        and not name.startswith("http")
    ):
        return people.people_of(name) or ([Author(name=name)] if key(name) and not is_organisation(name) else [])
    if not name or (isinstance(item, dict) and not _ORG_TYPES.isdisjoint(types_of(item)) and not is_person(name)) or len(name) > _LONGEST:
        return []
    return people.people_of(name)


def _described(item: Json, authors: list[Author]) -> list[Author]:
    """Return the one person of an object with the role and the e-mail address that schema.org's `jobTitle` and `email` state."""
    if len(authors) == 1 and isinstance(item, dict):
        one, role = authors[0], text_of(item.get("jobTitle"))
        email = (text_of(item.get("email")) or "").removeprefix("mailto:")
        one.role = one.role or (role if role and (is_role(role) or is_position(role)) else None)
        one.email = one.email or (email if EMAIL.fullmatch(email) else None)
    return authors


def _named(name: str | None) -> str | None:
    """Return a stated name without markup around it, and with the surname behind where it is set before: `Osei, Ada`."""
    if name and "<" in name:
        name = " ".join(_TAG.sub(" ", name).split())
    turned = _SURNAME_FIRST.sub(r"\2 \1", name) if name and "," in name else name
    return name if name is None or turned == name or any(map(is_organisation, name.split(", "))) else turned


_TAG = re.compile(r"</?[a-zA-Z][^<>]*>")


def unlabelled(name: str | None) -> str | None:
    """Return a stated name without a byline's word before it: `By Ada Osei`."""
    cut = cut_out(name) if name and " " in name and len(name) <= _LONGEST else None
    return cut.name if cut is not None and cut.labelled else name


_NO_NAME = re.compile(r"\(|[\W\d_]+$")
"""What opens with a bracket, as the place before a text does, or holds no letter, as an address in numbers."""


def is_numbered(name: str) -> bool:
    """Whether a name is that of an account which a newsroom numbers, `quay04`: newspapers print no pen names."""
    return name[-1:].isdigit() and _NUMBERED.fullmatch(name) is not None


_NUMBERED = re.compile(r"[a-z]{2,12}[._-]?\d{1,4}", re.ASCII)


def from_meta(context: Context) -> Iterator[tuple[str, str, float]]:
    """Yield (name, content, confidence): several elements of one name are one list of people."""
    others = [name for name in context.metadata.meta if _CALLED_AUTHOR.search(name) and name not in _META_AUTHORS]
    for name in (*_META_AUTHORS, *others):
        values = [value for value in context.metadata.meta.get(name, ()) if not value.startswith("http") and not _ADDRESS.search(value)]
        if not values:
            continue
        if name == "citation_author":
            values = [" ".join(reversed(value.split(", "))) for value in values]  # `Osei, Ada`
        else:
            values = [_named(value) or "" for value in values]
        if values:
            yield name, "; ".join(dict.fromkeys(values)), _OTHER if name in others else 0.45
    place = context.place_of("pagePostAuthor") if not context.page.is_text else -1
    if place >= 0 and (match := _POST_AUTHOR.match(context.page.markup, place)) is not None:  # as plugins for tag managers hand it on
        yield "pagePostAuthor", match[1], 0.4
    for label, data in (("twitter:label1", "twitter:data1"), ("twitter:label2", "twitter:data2")):
        label_text, value = context.metadata.first(label) or "", context.metadata.first(data)
        if value and _WRITTEN_BY.search(label_text):
            yield data, value, 0.5


_OTHER = 0.41
_CALLED_AUTHOR = re.compile(
    r"(?:^|[.:_-])(?<!web[._-])(?<!site[._-])(?<!theme[._-])(?<!template[._-])(?<!smartbanner:)(?:(?:article|story|post|content|news)[-_.]?)?"
    r"(?:author|writer|byline)(?:[-_.]?names?)?$"
)
"""Names of other systems' elements for the writer, `lp.article:author`: not those for who made the site, its template or its app."""
_SURNAME_FIRST = re.compile(r"^([A-ZÀ-Þ][\w'’-]+), ([A-ZÀ-Þ][\w.'’-]+(?: [A-ZÀ-Þ]\.?)?)$")
_ADDRESS = re.compile(
    r"^www\.|,\s(?:germany|deutschland|österreich|austria|schweiz|switzerland|france|"
    r"usa|uk|united kingdom|italia|italy|españa|spain|nederland)$",
    re.IGNORECASE,
)
"""A place or the site's address, which some systems state as the author."""
_POST_AUTHOR = re.compile(r"pagePostAuthor[\"']\s*:\s*[\"']([^\"'<>]{2,60})[\"']")
_WRITTEN_BY = re.compile(r"\b(?:by|von|par|por|da|door|av|af|author|autor\w*|auteur)\b|작성자|글쓴이|著者|執筆者|作者", re.IGNORECASE)


def not_site(context: Context, authors: list[Author]) -> list[Author]:
    """Return the people without those that are the paper itself: as the page states it, or, beside others, as the window's title ends."""
    names = papers(context)
    own = [author for author in authors if key(author.name) not in names and key(_ARTICLE.sub("", author.name)) not in names]
    own = [author for author in own if not _heads_window_site(context, author.name)]
    if len(own) < _PAIR:
        return own
    site = _window_site(context)
    return [author for author in own if key(author.name) != site] or own


def _window_site(context: Context) -> str:
    """Return the key of what the window's title ends with, mostly the site's name."""
    return key(_WINDOW.split(context.metadata.title or "")[-1])


def is_host(context: Context, name: str, *, printed: bool) -> bool:
    """Whether a name is the host's, its marks left out: `Göl Postası` on `golpostasi.example`.

    One without marks is so where a byline is printed besides and the host begins with another part, `www1.fenpost.example`.
    """
    labels = context.page.site.split("_")[0].split(".")
    if " " not in name or name.isascii():
        return " " in name and printed and key(name) in labels[1:-1]
    low = name.lower().translate(_LETTERS)
    return any(key(as_in_addresses(form)) in labels for form in (low, low.translate(_UMLAUTS)))


_LETTERS, _UMLAUTS = str.maketrans("ıđ", "id"), str.maketrans("äöü", "aou")
"""Letters that have no mark to leave out, and those that addresses spell with an e or without."""


def _heads_window_site(context: Context, name: str) -> bool:
    """Whether a name in Han is what the site's name at the window's end begins with, `标题_河湾新闻`, and no person's."""
    if not "\u4e00" <= name[:1] <= "\u9fff" or han_names.is_name(name):
        return False
    title, _, site = _HAN_WINDOW.sub("\n", context.metadata.title or "").rpartition("\n")
    return bool(title) and site.strip().startswith(name) and not _BLOG.search(site)


_HAN_WINDOW = re.compile(r"\s?(?:[_|｜]|[-–—]{1,2})\s?")
_BLOG = re.compile(r"的|博客|專欄|专栏|空间|blog", re.IGNORECASE)
_PAIR = 2
_WINDOW = re.compile(r"\s[-–—|·»:]\s")


_ARTICLE = re.compile(r"^(?:the|die|der|das|le|la|les|el|il|de|het)\s+", re.IGNORECASE)


def papers(context: Context) -> frozenset[str]:
    """Return the keys of the newspaper's own names."""
    article = context.metadata.article or {}
    stated = (
        context.metadata.first("og:site_name"),
        context.metadata.first("copyright"),
        text_of(article.get("publisher")),
        context.page.site,
        context.page.site.split(".")[0],
    )
    return frozenset(key(text) for text in stated if text) | context.logo_names


def own_blog(context: Context) -> frozenset[str]:
    """Return the name of a blog on a host of many blogs: it may be its writer's too."""
    labels = context.page.site.split("_")[0].split(".")
    return frozenset({key(labels[0])} if len(labels) > _HOST else ())


_HOST = 2
