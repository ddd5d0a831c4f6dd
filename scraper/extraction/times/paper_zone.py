"""The time zone of a paper by its host's country or its language, for countries and languages that keep one zone.

It decides which calendar day a moment given in UTC was for the paper, and what moment a printed time without a zone was; stated offsets
stay as stated.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from scraper.extraction.times.month_names import SHARED_ZONES
from scraper.extraction.wording.vocabulary import table

if TYPE_CHECKING:
    from datetime import tzinfo

    from scraper.extraction.context import Context
    from scraper.extraction.times.stamp import Stamp

_COUNTRIES = {
    country: zone
    for zone, countries in table("""
Europe/Berlin: de at ch li lu nl be fr it es dk se no pl cz sk hu si hr rs ba me mk mt
Europe/London: uk ie pt
Europe/Athens: fi ee lv lt ro bg gr cy ua
Europe/Istanbul: tr
Asia/Tokyo: jp
Asia/Seoul: kr
Asia/Shanghai: cn hk tw sg my ph
Asia/Kolkata: in lk
Asia/Karachi: pk
Asia/Dhaka: bd
Asia/Jerusalem: il
Africa/Johannesburg: za
Africa/Lagos: ng
Africa/Nairobi: ke tz ug
Asia/Bangkok: th vn
""").items()
    for country in countries
}
"""One zone of each country's clock; countries east of Greenwich, so that a day written as midnight in UTC stays the same day."""
_LANGUAGES = {
    language: zone
    for zone, languages in table("""
Europe/Berlin: de it pl nl sv da nb nn no cs sk hu sl hr
Europe/Athens: fi et lv lt ro bg el uk
Europe/Istanbul: tr
Asia/Tokyo: ja
Asia/Seoul: ko
Asia/Shanghai: zh
""").items()
    for language in languages
}


_COUNTRY_OF_LANGUAGE = {
    language: country
    for country, languages in table("""
in: hi mr gu ta te kn ml or as
il: he
ie: ga
cn: zh
""").items()
    for language in languages
}
"""Languages whose papers appear in one of the countries that share the abbreviation of a zone."""
_SHARED = frozenset({"me"})
"""Country codes that hosts of all the world use."""


def paper_zone(context: Context) -> tzinfo | None:
    """Return the zone of the paper's calendar: the known one, else by the host's country, else by the article's language."""
    return printed_zone(context) or _zone(_LANGUAGES.get((context.language or "").split("-")[0]))


def printed_zone(context: Context) -> tzinfo | None:
    """Return the zone of the times a paper prints: the known one, else that of the country the host or the page's locale names.

    The language alone does not tell it: German and Spanish papers appear on all continents.
    """
    if context.zone is not None:
        return context.zone
    host, locale = _of_host(context), _of_locale(context)
    return _zone(_COUNTRIES.get(host if host in _COUNTRIES and host not in _SHARED else locale))


def signed(context: Context, stamp: Stamp) -> Stamp:
    """Return a stamp with the offset that the abbreviation of its zone means in the country of the host, the locale or the language."""
    if stamp.zone_sign is None:
        return stamp
    language = _COUNTRY_OF_LANGUAGE.get((context.language or "").split("-")[0], "")
    zones = SHARED_ZONES[stamp.zone_sign]
    zone = next((zones[country] for country in (_of_host(context), _of_locale(context), language) if country in zones), None)
    if zone is None:
        return replace(stamp, zone_sign=None) if stamp.offset is not None else stamp
    moment = datetime(stamp.year, stamp.month, stamp.day, stamp.hour or 0, stamp.minute or 0, tzinfo=ZoneInfo(zone))
    offset = moment.utcoffset()
    return replace(stamp, offset=int(offset.total_seconds()) // 60, zone_sign=None) if offset is not None else stamp


def _of_host(context: Context) -> str:
    return context.page.site.split("_")[0].rsplit(".", 1)[-1]


def _of_locale(context: Context) -> str:
    locale = context.metadata.first("og:locale") or context.metadata.language or ""
    country = locale.replace("_", "-").rpartition("-")[2].lower() if len(locale) == _LOCALE else ""
    return {"gb": "uk"}.get(country, country)


_LOCALE = len("de-DE")


def _zone(name: str | None) -> tzinfo | None:
    return ZoneInfo(name) if name is not None else None
