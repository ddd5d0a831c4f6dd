"""The order in which the fields of a page are decided, each guarded: an error in one field is that field's failure, not the page's."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from scraper.extraction import (
    about,
    access,
    article_kind,
    authors,
    body,
    byline,
    dates,
    images,
    kicker,
    language,
    page_clock,
    page_kind,
    section,
    subtitle,
    teasers,
    title,
    weather,
)
from scraper.extraction.context import Context
from scraper.extraction.headlines import dateline
from scraper.extraction.result import Extraction

if TYPE_CHECKING:
    from collections.abc import Callable

    from scraper.page import Page
    from scraper.profile import SiteProfile

Step: TypeAlias = "Callable[[Context, Extraction], None]"

STEPS: tuple[tuple[tuple[str, ...], Step], ...] = (
    (("language",), language.decide),
    (("weather", "weather_source"), weather.decide),
    (("page_date",), page_clock.decide),
    (("title",), title.decide),
    (("section", "sections"), section.decide),
    (("kicker",), kicker.decide),
    (("body",), body.locate),
    (("subtitle",), subtitle.decide),
    (("byline",), byline.decide),
    (("authors",), authors.decide),
    (("published_at", "modified_at"), dates.decide),
    (("images",), images.decide),
    (("paragraphs", "body", "text"), body.finish),
    (("dateline",), dateline.decide),
    (("publisher",), about.publisher),
    (("canonical_url",), about.canonical),
    (("tags",), about.tags),
    (("copyright",), about.rights),
    (("article_type",), article_kind.decide),
    (("free_access",), access.decide),
    (("teasers", "sightings"), teasers.decide),
)
"""Fields and the function that decides them, in order: later ones build on what earlier ones found."""

_OF_ARTICLES_ALONE = frozenset(
    {
        *(subtitle.decide, byline.decide, authors.decide, dates.decide, images.decide, body.finish, dateline.decide, kicker.decide),
        *(about.tags, about.rights, article_kind.decide, access.decide),
    }
)
_STEPS_OF_FRONTS = tuple(step for step in STEPS if step[1] not in _OF_ARTICLES_ALONE)
"""What is decided of a home or section page: bylines, dates and texts that it prints are those of the stories it points to."""
_OF_STORIES_ALONE = frozenset({subtitle.decide, byline.decide, authors.decide, dates.decide, dateline.decide, kicker.decide})
_STEPS_OF_HOMES = tuple(step for step in STEPS if step[1] not in _OF_STORIES_ALONE)
"""What is decided of a home page that no profile knows: it may be that of no paper, and have a text of its own."""


def run(page: Page, profile: SiteProfile | None) -> Extraction:
    """Return everything read from one page (see `scraper.extraction.extract`)."""
    found = Extraction(status="failed", profile=profile.name if profile is not None else None)
    context = Context(page, profile)
    reason = _unreadable(context, found)
    if reason is not None:
        found.status, found.reason = "not_article", reason
        return found
    for fields, step in _steps(context):
        _guarded(context, found, fields, step)
    _guarded(context, found, ("status",), page_kind.decide)
    if found.status == "failed":
        found.reason = "extraction failed: " + ", ".join(context.ledger.failed)
    found.article.failed_fields = list(dict.fromkeys(context.ledger.failed))
    found.evidence = context.ledger.witnesses
    return found


def _steps(context: Context) -> tuple[tuple[tuple[str, ...], Step], ...]:
    if page_kind.is_front(context):
        return _STEPS_OF_FRONTS
    return _STEPS_OF_HOMES if page_kind.by_url(context) == "home" else STEPS


def _unreadable(context: Context, found: Extraction) -> str | None:
    page = context.page
    if not page.body.strip(b" \t\r\n\0"):
        return "empty"
    if page.is_binary:
        return "binary"
    found.encoding = page.encoding
    if not page.is_text and page.tree is None:
        return "empty"
    return None


def _guarded(context: Context, found: Extraction, fields: tuple[str, ...], step: Step) -> None:
    try:
        step(context, found)
    except Exception as error:  # noqa: BLE001 - whatever one field's code runs into is that field's failure, noted with its text
        for field in fields:
            context.ledger.failure(field, error)
