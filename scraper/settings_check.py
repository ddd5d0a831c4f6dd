"""Settings that mean nothing are refused before a crawl begins, by name: Scrapy itself would say what Python could not convert, no more."""

from __future__ import annotations

import math
from datetime import date
from typing import TYPE_CHECKING, Any

from scrapy.exceptions import UsageError
from scrapy.settings import Settings

from archive.compression import SUFFIXES
from scraper.field_values import is_comment, is_field_value

if TYPE_CHECKING:
    from scrapy.settings import BaseSettings

_CHOICES = {"BACKISSUE_REVISIT": ("due", "all", "none"), "BACKISSUE_COMPRESSION": tuple(SUFFIXES)}
_DAYS = ("BACKISSUE_SINCE", "BACKISSUE_UNTIL")
_DELAYS = "BACKISSUE_HOST_DELAYS"
_FROM_0 = ("BACKISSUE_", "DOWNLOAD_", "AUTOTHROTTLE_")
"""Beginnings of the names of numbers that are times and sizes."""
_FROM_1 = ("CONCURRENT_REQUESTS", "CONCURRENT_REQUESTS_PER_DOMAIN")
"""With 0 a crawl would wait for ever."""
_FRACTIONS = ("DNS_TIMEOUT",)
"""Read as a fraction although the default is a whole number."""


def check_settings(settings: BaseSettings) -> None:
    """Do nothing where every setting means something: ours, and those of Scrapy whose default is a number or a switch.

    Raises:
        UsageError: one does not; `scrapy crawl` says so and ends with exit code 2.
    """
    defaults = Settings()
    defaults.setmodule("scraper.settings", priority="project")
    for name in settings:
        is_given = (settings.getpriority(name) or 0) > 0  # Scrapy's own are right, and to look at a deprecated one warns
        if is_given and settings[name] is not None and (wanted := _complaint(name, settings, defaults.get(name))):
            raise UsageError(f"{name} must be {wanted}, not {settings[name]!r}")


def _complaint(name: str, settings: BaseSettings, default: Any) -> str | None:
    """Return what a setting must be; None where it is that, or may be anything."""
    value = settings[name]
    if choices := _CHOICES.get(name):
        return None if value in choices else f"{', '.join(choices[:-1])} or {choices[-1]}"
    if name == "USER_AGENT":
        return None if is_field_value(str(value)) else "a name in printable ASCII (RFC 9110 section 5.5)"
    if name == "BACKISSUE_CONTACT":
        is_one = not value or is_comment(str(value))
        return None if is_one else "printable ASCII without brackets and backslash (RFC 9110 sections 5.5 and 5.6.5)"
    if name in _DAYS:
        return None if not value or _reads(date.fromisoformat, value) else "a day, YYYY-MM-DD"
    if name == _DELAYS:
        is_one = _reads(settings.getdict, name) and all(_is_number(delay, 0) for delay in settings.getdict(name).values())
        return None if is_one else 'seconds by host, {"news.example": 5}'
    if isinstance(default, bool):
        return None if _reads(settings.getbool, name) else "true or false"
    if isinstance(default, int | float):
        return _complaint_of_number(name, value, whole=isinstance(default, int) and name not in _FRACTIONS)
    return None


def _complaint_of_number(name: str, value: Any, *, whole: bool) -> str | None:
    least = 1 if name in _FROM_1 else 0 if name.startswith(_FROM_0) else -math.inf
    if _is_number(value, least) and (not whole or _reads(int, value)):
        return None
    return f"a {'whole ' if whole else ''}number" + (f" from {least} on" if least >= 0 else "")


def _is_number(value: Any, least: float) -> bool:
    return _reads(float, value) and least <= float(value) < math.inf


def _reads(read: Any, value: Any) -> bool:
    try:
        read(value)
    except (ValueError, TypeError):
        return False
    return True
