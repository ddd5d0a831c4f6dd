"""What every source of dates proposes: the field, the point in time, the words it was read from."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeAlias

from scraper.extraction import timestamps
from scraper.extraction.evidence import Candidate

if TYPE_CHECKING:
    from scraper.extraction.context import Context
    from scraper.extraction.stamp import Stamp

Dated: TypeAlias = "tuple[str, Stamp]"
"""`published` or `modified`, and when."""

_DAY_FIRST_ZONES = ("uk", "au", "nz", "ie", "za", "in", "sg", "hk", "my")
_BOTH = "en"


def witness(field: str, stamp: Stamp, source: str, locator: str | None, raw: str, confidence: float) -> Candidate[Dated]:
    """Return one proposal."""
    return Candidate((field, stamp), source, locator, raw, confidence)


def numeric_language(context: Context) -> str | None:
    """Return the language that decides between day/month and month/day: English of no stated country is taken for American.

    Other English-speaking countries are told by the page's locale or the host's country.
    """
    language = context.language
    if language != _BOTH:
        return language
    locale = (context.metadata.first("og:locale") or "").replace("_", "-").lower()
    if locale.startswith("en-"):
        return locale
    country = context.page.site.split("_")[0].rsplit(".", 1)[-1]
    return language if country in _DAY_FIRST_ZONES else "en-us"


def read(value: str, language: str | None) -> Stamp | None:
    """Return the date of a value that is meant to be one: by the cheap patterns, else by dateparser in the page's language."""
    if _COMPACT.fullmatch(value):
        value = f"{value[:4]}-{value[4:6]}-{value[6:]}"
    return timestamps.parse(value, language) or timestamps.guess(value, language)


_COMPACT = re.compile(r"(?:19|20)\d\d[01]\d[0-3]\d")
"""A day without marks between its figures."""
