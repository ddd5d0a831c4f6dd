"""The grammar of a weather ticker: one item is a place, a temperature and perhaps a sky word.

`흐림동두천 23.5℃` (the sky word glued to the place, as a sprite's text leaves it), `서울 -1.3℃`, `-강릉 8.0℃` (no sky known),
`맑음고창 ℃` (no number), `Seoul 12°C Cloudy`.
"""

from __future__ import annotations

import re
from functools import lru_cache

from archive.records import Reading
from scraper.extraction.tickers.sky_words import SKY_WORDS

_INITIALS = "".join(sorted({word[0] for word in SKY_WORDS}))
_SKY = rf"(?=[{_INITIALS}])(?:{'|'.join(sorted(map(re.escape, SKY_WORDS), key=len, reverse=True))})"
"""A sky word; most letters begin none, and need not be compared with each."""
_DEGREES = r"(?:℃|°\s?C\b|º\s?C\b|(?:(?<=\d)|(?<=\d\s))도(?![가-힣])|°|º)"
"""`도` is the last syllable of many a name (`보도`) and means degrees behind a number alone."""
_NUMBER = r"[-−–+]?\d{1,2}(?:\.\d+)?"
_LETTER = r"가-힣A-Za-z\u00c0-\u024f\u0370-\u04ff\u0590-\u06ff\u0900-\u097f\u3040-\u30ff\u4e00-\u9fff"
_PLACE = rf"[{_LETTER}][{_LETTER}.()' -]{{0,18}}?"
_ITEM = re.compile(
    rf"(?:[•·∙*▪■◆○●-]\s+)?(?P<sky>(?:{_SKY})(?=\s|$|[가-힣])|-(?=\s?[가-힣A-Za-z]))?\s*(?P<place>{_PLACE})\s*[:：]?"
    rf"(?:\s+(?P<between>{_SKY}))?\s*(?P<temp>{_NUMBER})?\s*{_DEGREES}\s*(?P<after>{_SKY})?"
    r"(?:\s*[/|·]?\s*(?:초?미세먼지|습도|자외선|강수(?:확률|량)?|체감|풍속|최저(?:기온)?|최고(?:기온)?)\s?.{1,20})?",
    re.IGNORECASE,
)
_SOURCE = re.compile(
    r"(?:자료|출처)?\s*[:=]?\s*(기상청|기상대|웨더아이|케이웨더|웨더뉴스|Weather\s?Underground|OpenWeather(?:Map)?|"
    r"AccuWeather)\s*(?:제공|자료)?",
    re.IGNORECASE,
)

AMBIGUOUS = frozenset({"비", "눈", "먼지", "바람"})
"""Sky words that could also begin a place's name."""

PLACES_LIKE_SKY = frozenset({"비금", "비금도", "비인", "비봉", "비안", "비양도", "눈높이"})
"""Places whose names begin with one of them."""


def reading(text: str) -> Reading | None:
    """Return the reading a folded line or list item holds, or None where the whole of it is no ticker item."""
    found = parts(text)
    return make(*found) if found is not None else None


@lru_cache(maxsize=2048)
def parts(text: str) -> tuple[str, str | None, str | None] | None:
    """Return the place, the sky word, or `-` for it, and the temperature of an item as printed; None as `reading` does."""
    if len(text) > 40 or ("℃" not in text and "°" not in text and "º" not in text and "도" not in text):
        return None
    match = _ITEM.fullmatch(text)
    if match is None:
        return None
    sky, place = match["sky"] or match["between"] or match["after"], match["place"].strip()
    if match["sky"] in AMBIGUOUS and match["sky"] + place in PLACES_LIKE_SKY:
        sky, place = None, match["sky"] + place
    if place in SKY_WORDS or f"{place} {sky}" in SKY_WORDS or _NO_PLACE.fullmatch(place):
        return None
    return place, sky, match["temp"]


_NO_PLACE = re.compile(
    r"(?:(?:현재|오늘의?|지금|내일|모레|실시간)\s?)?(?:날씨|기온|온도|현재|오늘|내일|최저|최고|체감)(?:\s?(?:기온|온도|날씨))?|"
    r"(?:current |today['’]?s? )?(?:weather|temp(?:erature)?|now|today|high|low|feels like)",
    re.IGNORECASE,
)
"""What stands before a temperature and names no place."""


def make(place: str, sky: str | None, temperature: str | None) -> Reading:
    """Return a reading from its printed parts; `-` and an empty word are no sky, a missing number no temperature."""
    word = sky.strip() if sky else None
    if word in ("", "-", "–", "—"):
        word = None
    return Reading(place=place, sky=word, sky_code=SKY_WORDS.get(word.lower()) if word else None, temperature_c=_celsius(temperature))


def _celsius(text: str | None) -> float | None:
    if not text:
        return None
    value = float(text if text.isascii() else text.replace("−", "-").replace("–", "-"))
    return value if -90.0 <= value <= 60.0 else None


def is_sky(word: str) -> bool:
    """Whether a text is a sky word, or the mark for an unknown sky."""
    return word in ("-", "") or word.lower() in SKY_WORDS


def source(text: str) -> str | None:
    """Return who provides the readings, from `기상청 제공` and its like."""
    match = _SOURCE.fullmatch(text)
    return match[1] if match else None
