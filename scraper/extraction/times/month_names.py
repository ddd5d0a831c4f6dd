"""Names of months and weekdays in the languages papers are printed in, and the abbreviations of zones."""

from __future__ import annotations

import json
from importlib import resources

from scraper.extraction.wording.vocabulary import table

_WEEKDAY_NAMES = resources.files("scraper.extraction.times").joinpath("weekday_names.json").read_text(encoding="utf-8")
"""From the same data, long and short."""
WEEKDAYS: frozenset[str] = frozenset(json.loads(_WEEKDAY_NAMES))
"""Names of weekdays, lower case, without dots."""
_NAMES = resources.files("scraper.extraction.times").joinpath("month_names.json").read_text(encoding="utf-8")
"""Taken from dateparser's data (CLDR, 76 languages of the Gregorian calendar), with the Arabic names of the Levant and the Maghreb;
without names that mean two months (`listopad`) and, in Latin letters, without most of those shorter than four."""

MONTHS: dict[str, int] = {name: int(number) for number, names in json.loads(_NAMES).items() for name in names.split()}
"""Number of a month by its name, lower case, without dots."""
MONTHS |= {"تشرينـالأول": 10, "تشرينـالاول": 10, "تشرينـالثاني": 11, "كانونـالأول": 12, "كانونـالاول": 12, "كانونـالثاني": 1}

SEASONAL = {"et": "America/New_York", "ct": "America/Chicago", "pt": "America/Los_Angeles"}
"""Zones whose abbreviation, in capitals behind a time, leaves summer time open: the day tells."""

ZONES: dict[str, int] = {
    name: int(minutes)
    for minutes, names in table("""
0: z utc gmt
60: bst cet mez
120: cest mesz eet
180: eest msk
420: wib
480: hkt sgt wita
540: kst jst
600: aest
660: aedt
-240: edt
-300: est cdt
-360: cst mdt
-420: mst pdt
-480: pst
""").items()
    for name in names
}
"""Minutes east of UTC; for those of `SHARED_ZONES`, where no country says otherwise."""

SHARED_ZONES: dict[str, dict[str, str]] = {
    "ist": {"in": "Asia/Kolkata", "il": "Asia/Jerusalem", "ie": "Europe/Dublin"},
    "cst": {"cn": "Asia/Shanghai", "hk": "Asia/Shanghai", "tw": "Asia/Shanghai"},
    "bst": {"bd": "Asia/Dhaka"},
    "pst": {"ph": "Asia/Manila", "pk": "Asia/Karachi"},
    "est": {"au": "Australia/Sydney"},
}
"""Zones of several countries that are abbreviated alike, by country; `ist` says nothing without one."""
