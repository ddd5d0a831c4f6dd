"""How the visit of a URL ended, read from its status, its page or its failure. Every URL ends in a state with a reason."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from scrapy.exceptions import (
    CannotResolveHostError,
    DownloadCancelledError,
    DownloadConnectionRefusedError,
    DownloadFailedError,
    DownloadTimeoutError,
    IgnoreRequest,
    ResponseDataLossError,
)

from archive.records import Discovery
from scraper.discovery import classify_url, found_url, key_of
from scraper.found import Outcome
from scraper.middlewares.encoding import DamagedBody
from scraper.middlewares.private import RefusedAddress
from scraper.middlewares.robots import RefusedByRobots

if TYPE_CHECKING:
    from datetime import datetime

    from archive.records import Policy
    from scraper.extraction.result import Extraction
    from scraper.found import FoundUrl
    from scraper.period import Period
    from scraper.reading import Reading

_TRANSIENT_STATUSES = frozenset((408, 425, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524, 527))
"""Answers after which another try may succeed (RFC 9110, RFC 8470, and the 52x of a widespread front end)."""

_INSTEAD = frozenset(("blocked", "consent", "error"))
"""What answers with status 200 in an article's place: the article may be there at the next visit."""

_FAILURES: tuple[tuple[type[BaseException], str], ...] = (
    (DownloadTimeoutError, "timeout"),
    (DownloadConnectionRefusedError, "connection refused"),
    (CannotResolveHostError, "host not found"),
    (ResponseDataLossError, "body cut short"),
    (DownloadCancelledError, "too large"),
    (DownloadFailedError, "connection lost"),
    (OSError, "network error"),
)


def outcome_of_status(status: int, target: FoundUrl, retry_at: datetime | None = None) -> tuple[Outcome, str] | None:
    """Return outcome and event of an answer that brings no page; None for one that does (2xx)."""
    if 200 <= status < 300 and status not in (204, 205):
        return None
    reason = f"http {status}"
    if status == 304:
        return (Outcome(state="done"), "unchanged") if target.kind == "article" else (Outcome(state="done", reason=reason), "not_article")
    if status in (404, 410):
        return Outcome(state="done", reason=reason), "gone" if target.kind == "article" else "not_article"
    if status in (401, 402, 403, 405, 406, 451):
        return Outcome(state="refused", reason=reason), "refused"
    return Outcome(state="failed", reason=reason, transient=status in _TRANSIENT_STATUSES, retry_at=retry_at), "failed"


def outcome_of_page(target: FoundUrl, final_url: str, extraction: Extraction, period: Period) -> tuple[Outcome, str, FoundUrl | None]:
    """Return outcome and event of a page that was read, and the canonical to fetch in its stead where it is an alias."""
    if target.kind == "article" and classify_url(final_url)[0] == "home":
        return Outcome(state="done", reason="redirected to home"), "gone", None
    is_article = target.kind == "article" or (target.discovery.via == "start" and target.kind == "section")
    if extraction.status == "failed":
        return Outcome(state="failed", reason=extraction.reason), "failed", None
    if extraction.status != "article" or not is_article:
        reason = extraction.reason or target.kind
        if target.kind == "article" and reason in _INSTEAD:
            return Outcome(state="failed", reason=reason, transient=reason == "error"), "failed", None
        return Outcome(state="done", reason=reason), "not_article", None
    published = extraction.article.published_date
    if published is not None and not period.holds(date.fromisoformat(published)):
        return Outcome(state="refused", reason="published on another day"), "refused", None
    canonical = _canonical(target, final_url, extraction)
    if canonical is not None:
        return Outcome(state="done", reason="alias", canonical_key=canonical.key, title=extraction.article.title), "alias", canonical
    if target.own_story:
        extraction.article.canonical_url = None
    return Outcome(state="done", title=extraction.article.title), "new", None


def page_type(target: FoundUrl, event: str, reading: Reading) -> str | None:
    """Return whether a page that was read is an article, home or section page; null where it is none of them."""
    if event in ("new", "alias"):
        return "article"
    if target.kind == "article":
        return None
    if target.kind == "section" and reading.has_profile:
        return reading.page_type
    return target.kind


def is_reserved(policy: Policy) -> bool:
    """Return whether a page is reserved from text and data mining, or asks not to be used for machine learning."""
    words = f"{policy.x_robots_tag or ''} {policy.robots_meta or ''}".lower().replace(",", " ").split()
    return policy.tdm_reservation == "1" or "noai" in words or "noml" in words


def _canonical(target: FoundUrl, final_url: str, extraction: Extraction) -> FoundUrl | None:
    """Return the other URL that makes this article's record; null where this page does."""
    url = extraction.article.canonical_url
    if url is None or target.accept_alias or key_of(url) in (target.key, key_of(final_url)):
        return None
    return found_url(url, Discovery(via="link", source_url=final_url), kind="article")


def outcome_of_failure(error: BaseException | None) -> Outcome:
    """Return the outcome of a fetch that was refused or brought no answer."""
    if isinstance(error, RefusedByRobots | RefusedAddress):
        return Outcome(state="refused", reason=str(error))
    if isinstance(error, DamagedBody):
        return Outcome(state="failed", reason=str(error), transient=True)
    if isinstance(error, IgnoreRequest):
        return Outcome(state="failed", reason=str(error).lower() or "ignored")
    for kind, reason in _FAILURES:
        if isinstance(error, kind):
            return Outcome(state="failed", reason=reason, transient=kind is not DownloadCancelledError)
    return Outcome(state="failed", reason=type(error).__name__)
