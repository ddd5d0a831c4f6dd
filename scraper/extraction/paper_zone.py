"""The time zone of a paper by its host's country or its language, for countries and languages that keep one zone.

It decides only which calendar day a moment given in UTC was for the paper; times stay as stated.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from scraper.extraction.vocabulary import table

if TYPE_CHECKING:
    from datetime import tzinfo

    from scraper.extraction.context import Context

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


def paper_zone(context: Context) -> tzinfo | None:
    """Return the zone of the paper's calendar: the known one, else by the host's country, else by the article's language."""
    if context.zone is not None:
        return context.zone
    country = context.page.site.split("_")[0].rsplit(".", 1)[-1]
    name = _COUNTRIES.get(country) or _LANGUAGES.get((context.language or "").split("-")[0])
    return ZoneInfo(name) if name is not None else None
