"""Publication and modification. The label decides the field; the page clock decides nothing.

A *bare* date (no label, no time, not in metadata, URL or discovery) equal to the capture day or to the page clock is no witness.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from scraper.extraction.dating import own_clock, own_teaser, printed_dates, script_dates, stated_dates, yearless_days
from scraper.extraction.evidence import BELIEF
from scraper.extraction.times.paper_zone import paper_zone, printed_zone, signed

if TYPE_CHECKING:
    from datetime import tzinfo

    from scraper.extraction.context import Context
    from scraper.extraction.dating.date_witness import Dated
    from scraper.extraction.evidence import Candidate
    from scraper.extraction.result import Extraction
    from scraper.extraction.times.stamp import Stamp

_DEPTH = {"day": 0, "hour": 1, "minute": 2, "second": 3}
_SURE = 0.5


def decide(context: Context, found: Extraction) -> None:
    """Fill the publication and modification fields."""
    proposed = [*stated_dates.witnesses(context), *printed_dates.witnesses(context, found.page_date)]
    candidates = _as_of([_in_zone(context, candidate) for candidate in proposed if _plausible(candidate, context)])
    candidates = _without_template(candidates) if _is_korean(context) else candidates
    if not any(candidate.value[0] == "published" and candidate.confidence >= BELIEF for candidate in candidates):
        stated = (*stated_dates.state_witnesses(context), *script_dates.witnesses(context))
        others = (*stated, *own_teaser.witnesses(context), *yearless_days.witnesses(context))
        candidates += [candidate for candidate in others if _plausible(candidate, context)]
    story = found.article
    published = _choose(context, "published_at", candidates, "published")
    modified = _choose(context, "modified_at", candidates, "modified")
    if published is not None:
        zone = _zone_of(context, published, candidates)
        story.published_at, story.published_local = published.utc(zone), published.local(zone)
        story.published_precision, story.published_date = published.precision, _paper_day(context, published, candidates)
    if modified is not None and published is not None:
        modified = own_clock.like(modified, published)
    if modified is not None and not (published is not None and _says_nothing_new(context, modified, published)):
        zone = _zone_of(context, modified, candidates)
        story.modified_at, story.modified_local, story.modified_precision = modified.utc(zone), modified.local(zone), modified.precision


def _says_nothing_new(context: Context, modified: Stamp, published: Stamp) -> bool:
    """Whether an edit is the publication again, or one before it: pages that appear at a set hour state when they were last saved."""
    return modified.same_moment(published) or own_clock.not_after(context, modified, published)


def _as_of(candidates: list[Candidate[Dated]]) -> list[Candidate[Dated]]:
    """Take a German `Stand: 27.06.2019` for the day of the last change where the page names an earlier day as its own."""
    stated = [item for item in candidates if item.source == "label" and _STAND.match(item.raw or "")]
    if not stated:  # so most pages end
        return candidates
    others = [item for item in candidates if item not in stated and item.value[0] == "published" and item.confidence >= BELIEF]
    first = min((item.value[1].date(None) for item in others), default="9999")
    return [
        replace(item, value=("modified", item.value[1])) if item in stated and first < item.value[1].date(None) else item
        for item in candidates
    ]


_STAND = re.compile(r"(?:daten|letzter )?stand\b\W*(?:vom )?\d", re.IGNORECASE)


def _without_template(candidates: list[Candidate[Dated]]) -> list[Candidate[Dated]]:
    """Doubt the meta elements of a Korean page's template, which says the same midnight of every page.

    So it is where the line of writer and date prints another day with its hour, and nothing but meta elements bears the midnight out.
    """
    published = [item for item in candidates if item.value[0] == "published"]
    sure = [item for item in published if item.source in ("dom", "label") and item.confidence >= _SURE]
    printed = {item.value[1].date(None) for item in sure if item.value[1].hour is not None}
    borne_out = {item.value[1].date(None) for item in published if item.source != "meta"}
    if len(printed) != 1 or not any(_is_midnight(item) and item.value[1].date(None) not in borne_out for item in published):
        return candidates
    return [replace(item, confidence=min(item.confidence, _TEMPLATE)) if item.source == "meta" else item for item in candidates]


_TEMPLATE = 0.28


def _is_midnight(item: Candidate[Dated]) -> bool:
    stamp = item.value[1]
    return item.source == "meta" and stamp.hour == 0 and not stamp.minute and not stamp.second


def _in_zone(context: Context, candidate: Candidate[Dated]) -> Candidate[Dated]:
    """Return a candidate with the offset of its zone, where countries share the zone's abbreviation."""
    field, stamp = candidate.value
    return replace(candidate, value=(field, signed(context, stamp))) if stamp.zone_sign is not None else candidate


def _zone_of(context: Context, stamp: Stamp, candidates: list[Candidate[Dated]]) -> tzinfo | None:
    """Return the zone a stamp is read in: the paper's known one, and for a stamp without an offset its country's."""
    if own_clock.is_abroad(context, candidates):
        return None
    return context.zone if stamp.offset is not None else printed_zone(context)


def _choose(context: Context, field: str, candidates: list[Candidate[Dated]], kind: str) -> Stamp | None:
    """Return the stamp of the strongest day; within it, the most precise one of those that agree, by the paper's own clock."""
    mine = [candidate for candidate in candidates if candidate.value[0] == kind]
    chosen = context.ledger.decide(field, mine, lambda dated: _day_of(dated[1], mine, context))
    if chosen is None:
        return None
    best = own_clock.by_print(_most_precise(context, chosen[1], mine), mine)
    stamp = own_clock.by_own_clock(context, best, mine)
    return own_clock.as_day(context, stamp, mine)


def _most_precise(context: Context, chosen: Stamp, mine: list[Candidate[Dated]]) -> Stamp:
    if chosen.precision == "second":
        return chosen
    zone, day = context.zone, _day_of(chosen, mine, context)
    agreeing = [item for item in mine if item.confidence >= BELIEF and _day_of(item.value[1], mine, context) == day]
    sure = [item for item in agreeing if item.confidence >= _SURE and item.value[1].hour is not None]
    best = max(sure or agreeing, key=lambda item: (_DEPTH[item.value[1].precision], item.confidence), default=None)
    if best is not None and (best.value[1].date(zone) == chosen.date(zone) or best.value[1].hour is not None):
        return best.value[1]
    return chosen


def _is_korean(context: Context) -> bool:
    return (context.language or "").startswith("ko")


def _day_of(stamp: Stamp, candidates: list[Candidate[Dated]], context: Context) -> str:
    """Return the calendar day a stamp stands for in the paper's own time.

    A moment in UTC whose day is a day off that printed or in the URL is the same day where some zone makes it so.
    """
    abroad = own_clock.is_abroad(context, candidates)
    own = stamp.date(None if abroad else context.zone)
    if (context.zone is not None and not abroad) or stamp.offset != 0 or stamp.hour is None:
        return own
    seen = [item for item in candidates if item.source in ("url", "dom", "label") and item.confidence >= BELIEF]
    days = {item.value[1].date(None) for item in seen if item.value[1].offset is None}
    if own in days or any(item.value[1].date(None) == own and item.value[1] != stamp for item in seen):
        return own
    zone = paper_zone(context)
    by_zone = stamp.date(zone) if zone is not None else own
    return next((day for day in sorted(days) if _same_moment_elsewhere(stamp, day)), by_zone)


def _same_moment_elsewhere(stamp: Stamp, day: str) -> bool:
    """Whether a moment in UTC falls on a calendar day anywhere between the zones of California and eastern Australia."""
    moment = datetime(stamp.year, stamp.month, stamp.day, stamp.hour or 0, stamp.minute or 0, tzinfo=UTC)
    other = date.fromisoformat(day)
    return any((moment + timedelta(hours=hours)).date() == other for hours in (-8, 10))


def _paper_day(context: Context, published: Stamp, candidates: list[Candidate[Dated]]) -> str:
    return _day_of(published, [candidate for candidate in candidates if candidate.value[0] == "published"], context)


def _plausible(candidate: Candidate[Dated], context: Context) -> bool:
    """No paper publishes after the page was captured (a day's grace for zones), and none at the zero of a computer's clock."""
    captured, stamp = context.page.captured_at, candidate.value[1]
    if stamp.year <= _EPOCH and _is_zero(candidate):
        return False
    return stamp.year >= 1950 and (
        captured is None or stamp.date(None) <= f"{captured.year:04}-{captured.month:02}-{captured.day:02}" or _next_day(stamp, context)
    )


_EPOCH = 1970


def _is_zero(candidate: Candidate[Dated]) -> bool:
    """Whether a date is second 0 of Unix time, which systems state where they know none; a printed day may be what it says."""
    stamp = candidate.value[1]
    if stamp.hour is None:
        return candidate.source in ("json-ld", "meta", "state") and stamp.date(None) == "1970-01-01"
    moment = stamp.moment(None)
    return (moment or stamp.moment(UTC)) == datetime(_EPOCH, 1, 1, tzinfo=UTC)


def _next_day(stamp: Stamp, context: Context) -> bool:
    captured = context.page.captured_at
    moment = stamp.moment(context.zone)
    return captured is not None and moment is not None and (moment - captured).total_seconds() < 86_400
