"""Dates a page states for machines: JSON-LD, meta elements, its URL, the state its scripts carry, and what led to it."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from scraper.extraction.dating.date_witness import numeric_language, read, witness
from scraper.extraction.dating.event_days import is_event_address
from scraper.extraction.dating.script_dates import SITES, agreed, days_of_sites
from scraper.extraction.lines.date_labels import META_MODIFIED, META_OTHER_PUBLISHED, META_PUBLISHED
from scraper.extraction.times import timestamps
from scraper.page.jsonld import text_of, types_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scraper.extraction.context import Context
    from scraper.extraction.dating.date_witness import Dated
    from scraper.extraction.evidence import Candidate
    from scraper.extraction.times.stamp import Stamp

_URL_DATE = re.compile(r"/((?:19|20)\d\d)(?:/([01]?\d)/([0-3]?\d)(?=[/_.-]|$)|-?([01]\d)(?:-?([0-3]\d)(?=\D|$)|/([0-3]\d)/))")
"""A year with a month and a day behind it: a year and a week (`/2021/43`) or a season (`/2021-22`) is none.

Papers printed page by page, as in China, part month and day into folders: `/html/2009-05/12/content_1.htm`, `/202403/22/`.
"""
_URL_WORD_DATE = re.compile(r"[/_-](?:((?:19|20)\d\d)([-_]?)([01]\d)\2([0-3]\d)|([0-3]\d)[-_.]([01]\d)[-_.]((?:19|20)\d\d))(?=[_./-]|$)")
"""A day among the words of the last part of the path, before or behind them."""
_URL_DAY_FOLDER = re.compile(r"/()()()()([0-3]\d)-([01]\d)-((?:19|20)\d\d)(?=/)")
"""A day that is a folder of the path."""
_JSON_LD = (
    ("datePublished", "published", 0.88),
    ("dateCreated", "published", 0.4),
    ("uploadDate", "published", 0.3),
    ("dateModified", "modified", 0.85),
)
_LOOSE_META = frozenset({"date", "dc.date", "dcterms.date", "last-published", "article:published", "datepublished"})
"""Names that content systems also use for the day of the last change, or for other stories on the page."""
_OTHERS = SITES | {"Comment", "Review", "ImageObject", "VideoObject", "AudioObject", "Person", "Event", "Product", "PodcastEpisode"}
_STATE_NAMES = (
    *("datePublished", "publishedAt", "published_at", "publishedDate", "publishDate", "publicationDate", "firstPublished"),
    *("firstPublishedAt", "firstPublishedDate", "firstPublicationDate", "created_at", "regDt", "deployDt", "publishDt"),
    *("published_date", "publish_date", "publication_date", "published_time", "publishTime", "date_published"),
    *("pubtime", "pubTime", "pub_time"),
)
_COMMON = ("ubli", "created_at", "regDt", "deployDt", "pubtime", "pubTime", "pub_time")
_BY_COMMON = {common: tuple((name.index(common), place) for place, name in enumerate(_STATE_NAMES) if common in name) for common in _COMMON}
_LOOSE_NAMES = frozenset({"firstPublicationDate", "publicationDate", "datePublished"})
"""Names that also count where the script writes them without quotes."""
_STATE_VALUE = re.compile(r"([\"'\\]*)\s*:\s*[\\\"']*((?:19|20)\d\d[-.]?[01]\d[-.]?[0-3]\d(?:[T ][\d:.]{5,15}(?:Z|[+-]\d\d:?\d\d)?)?)")


def witnesses(context: Context) -> Iterator[Candidate[Dated]]:
    """Yield the dates stated for machines, but for those of the scripts' state."""
    yield from _json_ld(context)
    yield from _meta(context)
    yield from _url(context)
    if context.state is not None:
        for kind, value in (("published", context.state.published), ("modified", context.state.modified)):
            if value and (stamp := timestamps.parse(value)):
                yield witness(kind, stamp, "state", context.state.locator, value, 0.6)
    discovery = context.page.discovery
    # a plain sitemap's date is that of the last change, whatever changed
    if discovery.date and discovery.via != "sitemap" and (stamp := timestamps.parse(discovery.date, context.language)):
        # sitemaps and feeds write `:00` where the paper's own clock has no seconds
        listed = stamp if stamp.second else replace(stamp, second=None)
        yield witness("published", listed, "discovery", discovery.via, discovery.date, 0.6)


def _json_ld(context: Context) -> Iterator[Candidate[Dated]]:
    article, language = context.metadata.article or {}, numeric_language(context)
    for path, kind, confidence in _JSON_LD:
        value = text_of(article.get(path))
        if value and (stamp := read(value, language)):
            yield witness(kind, stamp, "json-ld", f"$.{path}", value, confidence)
    if "datePublished" not in article:
        yield from _of_page(context)


def _of_page(context: Context) -> Iterator[Candidate[Dated]]:
    """The date of the page's other objects (`WebPage`, `HowTo`), where they agree on one day."""
    found: dict[str, tuple[str, Stamp]] = {}
    for node in context.metadata.nodes:
        value = node.get("datePublished")
        if isinstance(value, str) and _OTHERS.isdisjoint(types_of(node)) and (stamp := timestamps.parse(value, context.language)):
            found.setdefault(stamp.date(None), (value, stamp))
    if len(found) == 1:
        value, stamp = next(iter(found.values()))
        yield witness("published", stamp, "json-ld", "$..datePublished", value, 0.5)


def _meta(context: Context) -> Iterator[Candidate[Dated]]:
    language = numeric_language(context)
    others = tuple(name for name in context.metadata.meta if META_OTHER_PUBLISHED.search(name) and name not in META_PUBLISHED)
    for names, kind, base in ((META_PUBLISHED, "published", 0.84), (others, "published", _OTHER), (META_MODIFIED, "modified", 0.7)):
        found = [(name, value, stamp) for name, value in context.metadata.all(*names) if (stamp := read(value, language))]
        days: dict[str, set[str]] = {}
        for name, _, stamp in found:
            days.setdefault(name, set()).add(stamp.date(None))
        for place, (name, value, stamp) in enumerate(found):
            confidence = min(base - min(place, 10) * 0.02, _most(context, stamp) if kind == "published" else 1.0)
            if name == "date" and stamp.hour is None:
                confidence = min(confidence, 0.4)
            elif name == "date":  # with some systems the day of the last build: a printed label says more
                confidence = min(confidence, 0.62)
            elif name.startswith(("dc.", "dcterms.")) or "create" in name:  # often the day the item was made, not that it was put out
                confidence = min(confidence, 0.58)
            if len(days[name]) > 1 and name in _LOOSE_META:
                confidence = 0.2
            yield witness(kind, stamp, "meta", name, value, confidence)


_OTHER = 0.31
"""Confidence of a name no list holds: any day printed as the article's says more, as systems print the first and state the last."""


def _most(context: Context, stamp: Stamp) -> float:
    """Return what a stated publication is worth at most: less where it is later than the last change and nothing else states it.

    Then it may be that of the page's last move: a day printed with a label is the article's, and one in a `time` that says otherwise.
    """
    page, published = context.outline, stamp.moment(None)
    if published is None or page is None or "datePublished" in (context.metadata.article or {}):
        return 1.0
    changed = [timestamps.parse(value) for _, value in context.metadata.all("article:modified_time")]
    moments = [one.moment(None) for one in changed if one is not None]
    if not any(moment is not None and moment < published for moment in moments):
        return 1.0
    agreed = any((page.els[node].get("datetime") or "").startswith(stamp.date(None)) for node in page.telling)
    return _LATE_BUT_PRINTED if agreed else _LATE


_LATE, _LATE_BUT_PRINTED = 0.55, 0.7


def _url(context: Context) -> Iterator[Candidate[Dated]]:
    url = context.metadata.link("canonical") or context.page.url or ""
    try:
        path = urlsplit(url).path
    except ValueError:
        return
    if is_event_address(path):
        return
    match = _URL_DATE.search(path)
    last = max(path.rstrip("/").rfind("/"), 0)
    if match is None and (words := _URL_WORD_DATE.search(path, last) or _URL_DAY_FOLDER.search(path)) is not None:
        year, _, month, day = words.group(1, 2, 3, 4) if words[1] else (words[7], "", words[6], words[5])
        if stamp := timestamps.parse(f"{year}-{month}-{day}"):
            yield witness("published", stamp, "url", "path", words[0], 0.4)
    if match and (stamp := timestamps.parse(f"{match[1]}-{match[2] or match[4]}-{match[3] or match[5] or match[6]}")):
        yield witness("published", stamp, "url", "path", match[0], 0.5)


def state_witnesses(context: Context) -> Iterator[Candidate[Dated]]:
    """Yield the date the scripts' state holds under a publication's name, where all places under that name agree on one day."""
    if context.page.is_text:
        return
    yield from _tag_manager(context)
    sites = days_of_sites(context)
    values = [(name, value) for name, value in _state_values(context) if value not in sites]
    yield from agreed(((name, value, _state_stamp(value)) for name, value in values), 0.4)


def _state_stamp(value: str) -> Stamp | None:
    return timestamps.parse(f"{value[:4]}-{value[4:6]}-{value[6:8]}" if value.isdigit() else value)


def _tag_manager(context: Context) -> Iterator[Candidate[Dated]]:
    """The day of the post as a plugin for tag managers hands it on: in the form the blog prints its days."""
    markup = context.page.markup
    place = context.place_of("pagePostDate")
    if place >= 0 and (match := _POST_DATE.match(markup, place)) is not None:
        value = match[1].replace("\\/", "/")
        if stamp := read(value, numeric_language(context)):
            yield witness("published", stamp, "state", "pagePostDate", value, 0.4)


_POST_DATE = re.compile(r"pagePostDate[\"']\s*:\s*[\"']([^\"']{6,40})[\"']")


def _state_values(context: Context) -> Iterator[tuple[str, str]]:
    """Yield (name, date) wherever a script writes one of the names of a publication's date in front of a date."""
    markup = context.page.markup
    for name, start in sorted(_named_places(context)):
        before = markup[start - 1] if start else ""
        match = _STATE_VALUE.match(markup, start + len(_STATE_NAMES[name]))
        if match is not None and (before in "\"'\\" or (_STATE_NAMES[name] in _LOOSE_NAMES and not match[1] and not before.isalnum())):
            yield _STATE_NAMES[name], match[2]


def _named_places(context: Context) -> Iterator[tuple[int, int]]:
    """Yield (which name, where) of the names; what most of them have in common is searched for once."""
    markup = context.page.markup
    for common, names in _BY_COMMON.items():
        place = context.place_of(common)
        while place >= 0:
            for offset, name in names:
                if markup.startswith(_STATE_NAMES[name], place - offset) and place >= offset:
                    yield name, place - offset
            place = markup.find(common, place + 1)
