"""Points in time as pages print them: a ladder of cheap patterns, dateparser with fixed languages last.

Forms: ISO 8601, East Asian (`2023.10.30 오후 2:05`, `2025년 12월 26일 15시 12분`, `2024年3月5日 10:30`), month names of some 80 languages,
numeric dates of the West, fourteen digits; digits of any script, Thai years of the Buddhist era, years of the eras of Japan and
Taiwan, the solar Hijri calendar. A value keeps
the precision it was printed with.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import starmap
from typing import TYPE_CHECKING

from scraper.extraction.times import clock_times, date_forms, era_dates, numeric_dates, short_dates, solar_hijri
from scraper.extraction.times.month_names import MONTHS
from scraper.extraction.times.stamp import Stamp, checked
from scraper.extraction.wording.memories import of_short

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(slots=True, unsafe_hash=True)
class Found:
    """A stamp and where it stands in the text it was read from; never changed."""

    stamp: Stamp
    start: int
    end: int
    weekday: bool = False


may_hold = re.compile(r"\d\D*\d\D*\d").search
"""Whether a text has the three figures that a date has at least, as `3 Mar 19`: a cheap look before its forms."""
_HAS_YEAR = re.compile(r"(?:19|20)\d\d")
_WORD = re.compile(r"[^\W\d_]{3,}", re.ASCII)
_LEVANTINE = re.compile(r"(تشرين|كانون) (?=ا)")
"""Of the months that the Levant calls by two words the blank between them, which a stroke of the same length joins."""
_ANY_WORD = re.compile(date_forms.MONTH)
_NAMED = (date_forms.DAY_FIRST, date_forms.MONTH_FIRST)
_PERSIAN_DIGIT = re.compile("[۰-۹]")
_BUDDHIST = re.compile(r"(?<!\d)25\d\d(?!\d)")
_THAI = re.compile("[\u0e01-\u0e2e]")
_ERA = 543
"""Years from the Buddhist era to the common one."""


def find(text: str, language: str | None = None) -> tuple[Found, ...]:
    """Return every full date (with its year) of a text, in order.

    Args:
        text: any text.
        language: BCP 47; decides between day/month and month/day. With it, a short text's years of two digits are read too (`28.01.22`).
    """
    return _find_in_line(text, language) if len(text) <= _LINE else _find(text, language)


_LINE = 200


def _find(text: str, language: str | None) -> tuple[Found, ...]:
    if may_hold(text) is None:
        return ()
    if not has_year(text):
        written = text
        text = text if text.isascii() else date_forms.with_ascii_digits(text)
        if ("年" in text or "期" in text or "間" in text) and (of_eras := tuple(starmap(Found, era_dates.read(text)))):
            return of_eras
        if ("13" in text or "14" in text) and (solar := tuple(_solar(text, numbers=_is_persian(written, language)))):
            return solar
        if not (text != written and has_year(text)) and not _is_thai(text):
            return tuple(starmap(Found, short_dates.read(text, language))) if language is not None else ()
    if found := _plain(text):
        return found
    numeric = starmap(Found, numeric_dates.read(text, language))
    return tuple(sorted((*_named(text, language), *numeric), key=lambda item: item.start))


_find_in_line = lru_cache(maxsize=3072)(_find)
"""The same lines are asked for their dates by several fields, and stand on many pages of a site."""


@of_short(1024, _LINE)
def _plain(text: str) -> tuple[Found, ...]:
    """Return the dates of a text that say the same in every language: fields ask with one and without."""
    return tuple(sorted((*_east(text), *_digits(text)), key=lambda item: item.start))


def has_year(text: str) -> bool:
    """Whether a text holds the number of a year from 1900 on."""
    return ("20" in text or "19" in text) and _HAS_YEAR.search(text) is not None


def _is_persian(text: str, language: str | None) -> bool:
    return (language or "").startswith(("fa", "ps")) or _PERSIAN_DIGIT.search(text) is not None


def _solar(text: str, *, numbers: bool) -> Iterator[Found]:
    """Dates of the solar Hijri calendar; those in numbers only where the text is Persian."""
    if not numbers and text.isascii():
        return
    named, numeric = date_forms.SOLAR_HIJRI
    for pattern in (named, numeric) if numbers else (named,):
        for match in pattern.finditer(text):
            month = solar_hijri.MONTHS.get(match["mon"].replace("ي", "ی")) if pattern is named else int(match["m"])
            day = solar_hijri.gregorian(int(match["y"]), month, int(match["d"])) if month is not None else None
            if day is not None and (stamp := clock_times.stamp_of(match, day.month, day.day, day.year)) is not None:
                yield Found(stamp, match.start(), match.end())


def _is_thai(text: str) -> bool:
    """Whether a text is Thai with a year of the Buddhist era."""
    return "25" in text and _BUDDHIST.search(text) is not None and _THAI.search(text) is not None


def parse(text: str | None, language: str | None = None) -> Stamp | None:
    """Return the first full date of a text meant to be a date, such as a meta element's content."""
    if not text:
        return None
    text = text.strip()[:200]
    found = find(text, language)
    return found[0].stamp if found else None


def guess(text: str, language: str | None) -> Stamp | None:
    """Return what dateparser makes of a text in this language: the last rung of the ladder, a thousand times as dear as the others."""
    import dateparser

    if not language or len(text) > 60 or not has_year(text):
        return None
    settings = {"REQUIRE_PARTS": ["day", "month", "year"], "PARSERS": ["absolute-time"]}
    try:
        moment = dateparser.parse(text, languages=[language.split("-")[0]], settings=settings)
    except (ValueError, OverflowError, TypeError):
        return None
    if moment is None:
        return None
    hour, minute = (moment.hour, moment.minute) if ":" in text else (None, None)
    return checked(moment.year, moment.month, moment.day, hour, minute, None, None)


def _east(text: str) -> Iterator[Found]:
    for match in date_forms.EAST.finditer(text):
        stamp = clock_times.stamp_of(match, int(match["m"]), int(match["d"]))
        if stamp is not None:
            yield Found(stamp, match.start(), match.end(), weekday=bool(match["wd"]))


def _digits(text: str) -> Iterator[Found]:
    for match in date_forms.DIGITS.finditer(text):
        year, month, day, hour, minute, second = (int(part) if part else None for part in match.groups()[:6])
        stamp = checked(year or 0, month or 0, day or 0, hour, minute, second, clock_times.offset_of(match[7]))
        if stamp is not None:
            yield Found(stamp, match.start(), match.end())


def _named(text: str, language: str | None) -> Iterator[Found]:
    if "تشرين " in text or "كانون " in text:
        text = _LEVANTINE.sub(r"\1ـ", text)
    words = _WORD.findall(text.lower()) if text.isascii() else map(_month_key, _ANY_WORD.findall(text))
    own = [one for word, pattern in _OWN_FORMS if word in text for one in _stamped(pattern, text, language)]
    if own or (MONTHS.keys().isdisjoint(words) and "listopad" not in text.lower()):
        yield from own
        return
    found = [item for pattern in _NAMED for item in _stamped(pattern, text, language)]
    yield from found or _stamped(date_forms.YEAR_FIRST, text, language)
    if not found and text.count(":") > 1:
        yield from _stamped(date_forms.TIME_BETWEEN, text, language)


_OWN_FORMS = (("tháng", date_forms.VIETNAMESE), ("сарын", date_forms.MONGOLIAN), (" gada ", date_forms.LATVIAN))
"""A word that dates in forms of one language hold: that for a month where months are numbered, that for a year."""


def _stamped(pattern: re.Pattern[str], text: str, language: str | None) -> Iterator[Found]:
    for match in pattern.finditer(text):
        month = int(match["m"]) if "m" in pattern.groupindex else _month(match["mon"], language)
        year = int(match["y"])
        if month is None or (year >= _LATEST and not _THAI.search(match["mon"])):
            continue
        stamp = clock_times.stamp_of(match, month, int(match["d"]), year - _ERA if year >= _LATEST else year)
        if stamp is not None:
            yield Found(stamp, match.start(), match.end())


_LATEST = 2500


def _month(word: str, language: str | None) -> int | None:
    """Return the number of a month; `listopad` is November in Polish and Czech, October in Croatian."""
    own = _month_key(word)
    if not own.startswith("listopad"):
        return MONTHS.get(own)
    return {"pl": 11, "cs": 11, "hr": 10}.get((language or "").split("-")[0])


def _month_key(word: str) -> str:
    """Return a word as the table of months has it: lower case, without the dots of an abbreviation."""
    return word.lower().replace(".", "")
