"""Moments by the paper's own clock: the offset that another witness or the printed hour gives them, and a day where no more is meant."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from scraper.extraction.evidence import BELIEF
from scraper.extraction.times.paper_zone import printed_zone

if TYPE_CHECKING:
    from scraper.extraction.context import Context
    from scraper.extraction.dating.date_witness import Dated
    from scraper.extraction.evidence import Candidate
    from scraper.extraction.times.stamp import Stamp

_PRINTED = ("dom", "label", "meta")
_STEP, _WEST, _EAST = 30, -11 * 60, 14 * 60
"""Minutes: zones are whole half hours apart, and these the furthest; half a day apart is as likely an hour without its half."""


def by_own_clock(context: Context, stamp: Stamp, candidates: list[Candidate[Dated]]) -> Stamp:
    """Return a moment with the paper's own offset, where the page tells it.

    A time without an offset takes that of another witness of the same hour. A moment in UTC is written with the offset another witness
    states it with, or that lies between it and the printed hour.
    """
    if stamp.hour is None or stamp.minute is None or stamp.zone_sign is not None:
        return stamp
    believed = [item for item in candidates if item.confidence >= BELIEF and item.value[1].minute is not None]
    if stamp.offset is None and printed_zone(context) is None:
        stamp = _with_offset(stamp, [item.value[1] for item in believed])
    if stamp.offset != 0:
        return stamp
    if (zoned := _printed_with_zone(stamp, believed)) is not None:
        return zoned
    minute = _minute(stamp)  # seconds are stated and hardly ever printed
    own = next((item.value[1].offset for item in candidates if item.value[1].offset and _minute(item.value[1]) == minute), None)
    if own is not None:
        return shifted(stamp, own)
    printed = [item.value[1] for item in believed if item.source in _PRINTED]
    if (kept := _kept(context, stamp)) and any(_apart(stamp, item.value[1]) == kept for item in believed if item.source in _STATED):
        return replace(stamp, offset=kept)  # the wall clock of the paper, which its theme only calls UTC
    stated = {item.value[1].offset for item in believed if item.value[1].offset and _wall(item.value[1]) == _wall(stamp)}
    if len(stated) == 1 and any(other.offset is None and _wall(other) == _wall(stamp) for other in printed):
        return replace(stamp, offset=stated.pop())  # the hour printed: the paper's own clock was only called UTC
    return _as_printed(context, stamp, [other for other in printed if other.offset is None and other.zone_sign is None])


def _printed_with_zone(stamp: Stamp, believed: list[Candidate[Dated]]) -> Stamp | None:
    """Return the hour that the page prints with a zone, where a moment in UTC is whole hours off: a clock that is only called so."""
    zoned = [item.value[1] for item in believed if item.source in ("dom", "label") and item.value[1].offset]
    if len({_minute(other) for other in zoned}) != 1:
        return None
    own, moment = _minute(zoned[0]), _minute(stamp)
    seconds = abs((own - moment).total_seconds()) if own is not None and moment is not None else 0
    return zoned[0] if _NEAREST <= seconds <= _FURTHEST and not seconds % _WHOLE else None


_NEAREST, _FURTHEST, _WHOLE = 2 * 3600, 14 * 3600, 1800
"""An hour is nothing: papers print the zone's winter name (`CET`) in summer as well."""
_STATED = ("meta", "json-ld")


def _apart(stamp: Stamp, other: Stamp) -> int | None:
    """Return the minutes by which one moment that is called UTC is ahead of another."""
    if other.offset != 0 or other.minute is None:
        return None
    return int((_wall(stamp) - _wall(other)).total_seconds()) // 60


def _minute(stamp: Stamp) -> datetime | None:
    moment = stamp.moment(None)
    return moment.replace(second=0, microsecond=0) if moment is not None else None


def _with_offset(stamp: Stamp, others: list[Stamp]) -> Stamp:
    """Return a time with the offset of a witness of the same minute, or with what parts it from a moment in UTC, if these agree."""
    same = {other.offset for other in others if other.offset is not None and _wall(other) == _wall(stamp)}
    apart = {minutes for other in others if other.offset == 0 and (minutes := _between(stamp, other)) is not None}
    offsets = same | apart
    return replace(stamp, offset=offsets.pop()) if len(offsets) == 1 else stamp


def _as_printed(context: Context, stamp: Stamp, printed: list[Stamp]) -> Stamp:
    """Return a moment in UTC by the clock of the hours printed without an offset.

    Where a page in a language of one zone prints the very hour of the stated moment, the paper's own clock was only called UTC.
    """
    kept = _kept(context, stamp) if printed else None
    offsets = {offset for other in printed if (offset := _between(other, stamp)) is not None and kept in (None, offset)}
    if len(offsets) == 1:
        return shifted(stamp, offsets.pop())
    if context.zone is not None and any(_wall(other) == _wall(stamp) for other in printed):
        return replace(stamp, offset=None)
    return stamp


def shifted(stamp: Stamp, offset: int) -> Stamp:
    """Return a moment in UTC as a clock shows it that is so many minutes ahead."""
    wall = datetime(stamp.year, stamp.month, stamp.day, stamp.hour or 0, stamp.minute or 0, tzinfo=UTC) + timedelta(minutes=offset)
    return replace(stamp, year=wall.year, month=wall.month, day=wall.day, hour=wall.hour, minute=wall.minute, offset=offset)


def like(modified: Stamp, published: Stamp) -> Stamp:
    """Return an edit stated in UTC with the offset of the publication it follows within a day."""
    first, last = published.moment(None), modified.moment(None)
    if modified.offset != 0 or modified.minute is None or not published.offset or first is None or last is None:
        return modified
    return shifted(modified, published.offset) if abs(last - first) < timedelta(days=1) else modified


def _kept(context: Context, stamp: Stamp) -> int | None:
    """Return the minutes by which the clock of the paper's country is ahead of a moment in UTC; None where the country is not known."""
    zone, moment = printed_zone(context), stamp.moment(None)
    offset = moment.astimezone(zone).utcoffset() if zone is not None and moment is not None else None
    return int(offset.total_seconds()) // 60 if offset is not None else None


def _between(local: Stamp, moment: Stamp) -> int | None:
    """Return the offset that makes a printed time a moment in UTC, where one of the world's zones keeps it."""
    minutes = int((_wall(local) - _wall(moment)).total_seconds()) // 60
    return minutes if minutes % _STEP == 0 and _WEST <= minutes <= _EAST and minutes not in (0, 12 * 60) else None


def _wall(stamp: Stamp) -> datetime:
    return datetime(stamp.year, stamp.month, stamp.day, stamp.hour or 0, stamp.minute or 0, tzinfo=UTC)


def by_print(stamp: Stamp, candidates: list[Candidate[Dated]]) -> Stamp:
    """Return the hour that a page prints of the day whose midnight it states: content systems fill a day up with one."""
    if stamp.hour != 0 or stamp.minute or stamp.second or stamp.offset == 0:
        return stamp
    printed = {item.value[1] for item in candidates if item.source in ("label", "dom") and item.confidence >= _BELIEVED}
    hours = [one for one in printed if one.hour is not None and one.offset is None and _wall(one).date() == _wall(stamp).date()]
    return replace(hours[0], offset=stamp.offset) if len(hours) == 1 else stamp


_BELIEVED = 0.4
"""The belief in a printed hour from which on it outweighs a midnight."""


def as_day(context: Context, stamp: Stamp, candidates: list[Candidate[Dated]]) -> Stamp:
    """Return the day alone of a midnight, in UTC or by the paper's clock, that another witness gives as a bare day.

    Content systems fill a day up with one.
    """
    if stamp.hour is None or stamp.minute or stamp.second:
        return stamp
    bare = {_day(item) for item in candidates if item.value[1].hour is None and item.source != "url" and item.confidence >= BELIEF}
    own = replace(stamp, hour=None, minute=None, second=None)
    if stamp.hour == 0 and own.date(None) in bare:
        return own
    zone = printed_zone(context)
    moment = stamp.moment(zone) if zone is not None and bare else None
    if moment is None or zone is None or not (stamp.offset == 0 or (stamp.second is not None and stamp.hour <= _SMALL)):
        return stamp
    local = next((one for one in map(moment.astimezone, (zone, UTC)) if one.hour == 0 and one.date().isoformat() in bare), None)
    return replace(own, year=local.year, month=local.month, day=local.day, offset=None) if local is not None else stamp


_SMALL = 2
"""The hour of night up to which a full hour is midnight elsewhere: later ones may be when a paper appears."""


def _day(item: Candidate[Dated]) -> str:
    return item.value[1].date(None)


def not_after(context: Context, modified: Stamp, published: Stamp) -> bool:
    """Whether an edit was not made after the article came out, or says no more than its day: of what the paper published it is none."""
    if modified.hour is None or published.hour is None:
        first, last = published.date(context.zone), modified.date(context.zone)
        return last < first or (last == first and modified.hour is None)
    zone = printed_zone(context)
    first_moment, last_moment = published.moment(zone), modified.moment(zone)
    if first_moment is None and last_moment is None:
        return _wall(modified) <= _wall(published)
    if first_moment is None or last_moment is None:
        return modified.date(None) < published.date(None) and _wall(published) - _wall(modified) > timedelta(days=1)
    return last_moment <= first_moment


def is_abroad(context: Context, candidates: list[Candidate[Dated]]) -> bool:
    """Whether a paper in a language of one zone appears elsewhere: the page states a moment with another offset and prints its day there.

    So do the papers of Koreans in America; a server's offset alone says nothing, for the day printed is then that of the paper's zone.
    """
    if context.zone is None or context.profile is not None:
        return False
    published = [item for item in candidates if item.value[0] == "published" and item.confidence >= BELIEF]
    printed = {item.value[1].date(None) for item in published if item.source in ("dom", "label") and item.value[1].offset is None}
    stated = [item.value[1] for item in published if item.value[1].offset and item.value[1].hour is not None]
    return bool(printed) and any(one.date(None) in printed and one.date(context.zone) not in printed for one in stated)
