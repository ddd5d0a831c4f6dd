"""Sky words, those of the Korea Meteorological Administration (기상청) and what other papers print, and the schema's own codes for them."""

from __future__ import annotations

_TABLE = """
clear: 맑음, 맑아짐, 갬, 구름없음, 대체로 맑음, clear, sunny, fair
clear: klar, sonnig, heiter, ensoleillé, soleil, dégagé, ciel dégagé, soleado, despejado, sereno, soleggiato
clear: ensolarado, zonnig, helder, 晴れ, 快晴, 晴
partly_cloudy: 구름조금, 구름 조금, 구름약간, 구름 약간, partly cloudy, partly sunny
partly_cloudy: wolkig, leicht bewölkt, teils bewölkt, heiter bis wolkig, éclaircies, poco nuboso, poco nuvoloso
partly_cloudy: parcialmente nublado, licht bewolkt
partly_cloudy: 晴れ時々曇り, 晴れのち曇り, 少云
mostly_cloudy: 구름많음, 구름 많음, cloudy, mostly cloudy
mostly_cloudy: bewölkt, stark bewölkt, nuageux, très nuageux, nublado, nuboso, muy nuboso, nuvoloso
mostly_cloudy: bewolkt, zwaar bewolkt, 曇り時々晴れ, 多云
overcast: 흐림, 흐려짐, 차차 흐려짐, 대체로 흐림, overcast
overcast: bedeckt, couvert, cubierto, coperto, encoberto, 曇り, くもり, 阴
rain: 비, 약한비, 약한 비, 강한비, 강한 비, 가랑비, 이슬비, 보슬비, 빗방울, 안개비, 비 온 후 갬, 비온후갬, rain, light rain, drizzle
rain: regen, leichter regen, pluie, lluvia, pioggia, chuva, 雨, 小雨, 中雨, 大雨
shower: 소나기, shower, showers
shower: schauer, regenschauer, averses, chubascos, rovesci, buien, にわか雨, 阵雨
snow: 눈, 약한눈, 강한눈, 눈날림, 소낙눈, 싸락눈, snow
snow: schnee, schneefall, neige, nieve, neve, sneeuw, 雪, 小雪, 大雪
sleet: 진눈깨비, 비/눈, 눈/비, 비 또는 눈, 눈 또는 비, 빗방울눈날림, sleet
sleet: schneeregen, aguanieve, nevischio, みぞれ, 雨夹雪
thunderstorm: 천둥번개, 뇌우, 뇌전, 천둥, thunderstorm, thunderstorms
thunderstorm: gewitter, orages, orage, tormenta, tormentas, temporale, temporali, trovoada, onweer, 雷雨, 雷阵雨
fog: 안개, 짙은안개, fog
fog: nebel, brouillard, niebla, nebbia, nevoeiro, 霧, 雾
mist: 박무, 옅은안개, 엷은안개, mist
haze: 연무, haze
dust: 황사, 먼지, dust
wind: 바람, 강풍, windy
wind: windig, vent, viento, 強風
"""

_KOREAN_SKIES = ("", "흐리고", "흐려져", "구름많고", "구름 많고", "대체로 흐리고", "맑고")
_KOREAN_TIMES = ("", "가끔", "한때")
_KOREAN_FALLS = {"비": "rain", "눈": "snow", "비/눈": "sleet", "눈/비": "sleet", "소나기": "shower", "진눈깨비": "sleet"}
"""What 기상청 puts together: a sky, how often, what falls (`흐리고 가끔 비`)."""

SKY_WORDS: dict[str, str] = {
    **{
        " ".join(filter(None, (sky, often, fall))): code
        for sky in _KOREAN_SKIES
        for often in _KOREAN_TIMES
        for fall, code in _KOREAN_FALLS.items()
    },
    **{word.strip(): code for code, _, words in (line.partition(":") for line in _TABLE.strip().splitlines()) for word in words.split(",")},
}
"""Sky words and their `archive.records.SKY_CODES`."""
