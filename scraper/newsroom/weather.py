"""Weather tickers: readings of fixed places, some without a sky word, some without a number."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from .content import KST, Reading
from .dice import Dice

if TYPE_CHECKING:
    from datetime import datetime

    from .habits import Habits

PLACES = (
    "동두천",
    "강릉",
    "서울",
    "대전",
    "대구",
    "울산",
    "광주",
    "부산",
    "고창",
    "제주",
    "강화",
    "보은",
    "금산",
    "강진군",
    "경주시",
    "거제",
)
"""The sixteen places of the common ticker, in its order."""

_CITIES = ("인천", "수원", "청주", "전주", "여수", "천안")
_MORE = ("대관령", "북강릉", "동해", "원주", "수원", "안동", "고산", "서귀포", "이천", "김해시", "봉화", "구미", "거창", "합천")
PLACE_SETS = {
    "one": ("서울",),
    "sixteen": PLACES,
    "seventeen": (*(place for place in PLACES if place not in ("고창", "강화", "보은", "금산", "거제")), *_CITIES),
    "thirty": (*PLACES, *_MORE),
}
"""Places of the tickers of different papers, by the name that `Habits.ticker` gives."""

SKIES = {
    "맑음": ("01", "clear"),
    "구름조금": ("02", "partly_cloudy"),
    "구름많음": ("03", "mostly_cloudy"),
    "흐림": ("04", "overcast"),
    "소나기": ("05", "shower"),
    "비": ("08", "rain"),
    "눈": ("11", "snow"),
    "안개": ("15", "fog"),
    "박무": ("17", "mist"),
    "연무": ("18", "haze"),
    "황사": ("19", "dust"),
}
"""Sky word: number of its picture, and its code in the record schema. Words are those of the Korea Meteorological Administration."""

_WEIGHTS = (
    ("맑음", 40),
    ("흐림", 25),
    ("구름많음", 15),
    ("구름조금", 12),
    ("비", 6),
    ("눈", 5),
    ("박무", 4),
    ("연무", 3),
    ("안개", 2),
    ("소나기", 1),
    ("황사", 1),
)
_MEAN_BY_MONTH = (-2, 1, 6, 12, 18, 22, 25, 26, 21, 14, 6, 0)
_SOUTH = {
    "제주": 6,
    "부산": 4,
    "거제": 4,
    "울산": 3,
    "강진군": 3,
    "광주": 2,
    "강릉": 2,
    "경주시": 2,
    "대구": 2,
    "동두천": -3,
    "강화": -2,
    "보은": -2,
    "대관령": -9,
    "봉화": -6,
    "원주": -3,
    "이천": -3,
    "안동": -3,
    "서귀포": 7,
    "고산": 6,
    "여수": 4,
}


def readings(seed: int, moment: datetime, places: tuple[str, ...] = PLACES) -> tuple[Reading, ...]:
    """Return the ticker as it stands in the hour of `moment` (aware). It changes from hour to hour."""
    moment = moment.astimezone(KST)
    dice = Dice(seed, "weather", moment.strftime("%Y%m%d%H"))
    mean = _MEAN_BY_MONTH[moment.month - 1] + (3 if 11 <= moment.hour <= 17 else -4 if moment.hour < 8 else 0)
    return tuple(_reading(dice, place, mean) for place in places)


def ticker(seed: int, moment: datetime, habits: Habits) -> tuple[Reading, ...]:
    """Return the ticker of a paper as its habits want it: its places, and the sky as a word or as a bare picture."""
    shown = readings(seed, moment, PLACE_SETS[habits.ticker])
    return shown if habits.sky == "word" else tuple(_as_picture(one) for one in shown)


def _as_picture(reading: Reading) -> Reading:
    return replace(reading, sky=None, icon=SKIES[reading.sky][0] if reading.sky else None)


def _reading(dice: Dice, place: str, mean: int) -> Reading:
    sky = None if dice.chance(0.14) else dice.weighted(_WEIGHTS)
    dash = sky is None and dice.chance(0.35)
    tenths = (mean + _SOUTH.get(place, 0)) * 10 + dice.number(-45, 45)
    return Reading(place, sky, dash, None if dice.chance(0.025) else tenths / 10)
