"""Sky words, those of the Korea Meteorological Administration (기상청) and their English like, and the schema's own codes for them."""

from __future__ import annotations

_TABLE = """
clear: 맑음, 맑아짐, 대체로 맑음, clear, sunny, fair
partly_cloudy: 구름조금, 구름 조금, partly cloudy, partly sunny
mostly_cloudy: 구름많음, 구름 많음, cloudy, mostly cloudy
overcast: 흐림, 흐려짐, 대체로 흐림, overcast
rain: 비, 약한비, 약한 비, 강한비, 가랑비, 이슬비, 보슬비, 빗방울, 안개비, 구름많고 비, 흐리고 비, 흐려져 비, rain, light rain, drizzle
shower: 소나기, 구름많고 소나기, 흐리고 소나기, shower, showers
snow: 눈, 약한눈, 강한눈, 눈날림, 소낙눈, 싸락눈, 구름많고 눈, 흐리고 눈, 흐려져 눈, snow
sleet: 진눈깨비, 비/눈, 눈/비, 비 또는 눈, 눈 또는 비, 빗방울눈날림, 구름많고 비/눈, 흐리고 비/눈, sleet
thunderstorm: 천둥번개, 뇌우, 뇌전, 천둥, thunderstorm, thunderstorms
fog: 안개, 짙은안개, fog
mist: 박무, 옅은안개, 엷은안개, mist
haze: 연무, haze
dust: 황사, 먼지, dust
wind: 바람, 강풍, windy
"""

SKY_WORDS: dict[str, str] = {
    word.strip(): code for code, _, words in (line.partition(":") for line in _TABLE.strip().splitlines()) for word in words.split(",")
}
"""Sky words and their `archive.records.SKY_CODES`."""
