"""What every source of dates proposes: the field, the point in time, the words it was read from."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeAlias

from scraper.extraction.evidence import Candidate
from scraper.extraction.times import timestamps

if TYPE_CHECKING:
    from scraper.extraction.context import Context
    from scraper.extraction.layout.outline import Outline
    from scraper.extraction.times.stamp import Stamp

Dated: TypeAlias = "tuple[str, Stamp]"
"""`published` or `modified`, and when."""

_DAY_FIRST_ZONES = ("uk", "au", "nz", "ie", "za", "in", "sg", "hk", "my")
_BOTH, _DEFAULT = "en", "en-us"


def witness(field: str, stamp: Stamp, source: str, locator: str | None, raw: str, confidence: float) -> Candidate[Dated]:
    """Return one proposal."""
    return Candidate((field, stamp), source, locator, raw, confidence)


def numeric_language(context: Context) -> str | None:
    """Return the language that decides between day/month and month/day: English of no stated country is taken for American.

    Other English-speaking countries are told by the page's locale, the host's country, or days of other lines that no month can be: the
    language that content systems declare of themselves, `en-US`, tells nothing there.
    """
    language, declared = context.language, (context.metadata.language or "").lower()
    if language not in (_BOTH, _DEFAULT):
        return language
    if _DECLARED.match(declared):
        return declared
    locale = (context.metadata.first("og:locale") or "").replace("_", "-").lower()
    if locale.startswith("en-") and locale != _DEFAULT:
        return locale
    country = context.page.site.split("_")[0].rsplit(".", 1)[-1]
    if country in _DAY_FIRST_ZONES:
        return _BOTH
    return "en-gb" if context.outline is not None and _prints_day_first(context.outline) else _DEFAULT


def _prints_day_first(page: Outline) -> bool:
    """Whether some lines of a page set the day before the month in figures (`20/11/2014`), and none behind it."""
    texts = [block.flat for block in page.blocks if "/" in block.text and len(block.text) <= _LINE]
    return any(map(_DAY_FIRST.search, texts)) and not any(map(_MONTH_FIRST.search, texts))


_DECLARED = re.compile(r"(?!en|und|mul|zxx)[a-z]{2,3}(?:-|$)")
"""A language other than English that the page declares, whose labels and dates stand around the English text."""
_LINE = 200
_DAY_FIRST = re.compile(r"(?<![\d/])(?:1[3-9]|2\d|3[01])/(?:0?[1-9]|1[0-2])/(?:19|20)\d\d(?!\d)")
_MONTH_FIRST = re.compile(r"(?<![\d/])(?:0?[1-9]|1[0-2])/(?:1[3-9]|2\d|3[01])/(?:19|20)?\d\d(?!\d)")


def read(value: str, language: str | None) -> Stamp | None:
    """Return the date of a value that is meant to be one: by the cheap patterns, else by dateparser in the page's language."""
    if _COMPACT.fullmatch(value):
        value = f"{value[:4]}-{value[4:6]}-{value[6:]}"
    return timestamps.parse(value, language) or timestamps.guess(value, language)


_COMPACT = re.compile(r"(?:19|20)\d\d[01]\d[0-3]\d")
"""A day without marks between its figures."""
