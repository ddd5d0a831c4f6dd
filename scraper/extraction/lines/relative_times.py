"""How long ago something was, in the words of some forty languages: `3 hours ago`, `vor 3 Stunden`, `il y a une heure`, `3시간 전`.

Such a line is read against the time of capture alone, as precise as its unit, the last one of two (`1 day 3 hours ago`): weeks, months
and years name no day.
"""

from __future__ import annotations

import re
from datetime import UTC, timedelta
from typing import TYPE_CHECKING

from scraper.extraction.lines.date_labels import LABEL
from scraper.extraction.times import clock_times
from scraper.extraction.times.stamp import Stamp
from scraper.extraction.wording.vocabulary import any_of, table

if TYPE_CHECKING:
    from datetime import datetime, tzinfo

LONGEST, LONGEST_PARTED = 48, 100
"""Letters of such a line with its label, and of one with a writer or a counter besides, at most."""
_MINUTE, _DAY = 60, 86_400
_UNITS: dict[str, int] = {
    word: int(seconds)
    for seconds, units in table("""
60: minute minutes min mins min. minuten minuto minutos minuti minuut minuta minutę minuty minut minuter minutter minutt minuuttia minuutti
60: минуту минуты минут мин хвилину хвилини хвилин dakika dk minutami minutou perce perccel λεπτά λεπτό menit minit phút
60: minuts دقيقة دقائق דקות דקה मिनट মিনিট 分 分钟 分鐘 분 นาที minūtes minučių minuutit minuta minute
3600: hour hours hr hrs h stunde stunden std std. heure heures hora horas ora ore un'ora un’ora uur uren godzina godzinę godziny godzin
3600: timme timmar time timer tuntia tunti час часа часов годину години годин saat sa hodinou hodinami hodinou órája órával ore oră ώρα ώρες
3600: hores jam giờ tiếng ساعة ساعات ساعتين שעה שעות שעתיים घंटा घंटे ঘণ্টা 時間 小时 小時 시간 ชั่วโมง stundas valandas valandų tundi sati sata ur
86400: day days d tag tage tagen jour jours día días dia dias giorno giorni dag dagen dagar dage dager dzień dni päivää päivä
86400: dies день дня дней дні днів gün dnem dny napja nappal zi zile μέρα μέρες ημέρα ημέρες hari ngày يوم أيام يومين יום ימים יומיים
86400: दिन দিন 日 天 일 วัน dienas dienų päeva dana dni
0: week weeks wk wks w month months mo mos year years yr yrs y woche wochen monat monaten jahr jahren semaine semaines mois an
0: ans année années
0: semana semanas mes meses mês año años ano anos settimana settimane mese mesi anno anni week weken maand maanden jaar tydzień
0: tygodnie tygodni
0: miesiąc miesiące miesięcy rok lata lat vecka veckor månad månader år uke uker måned måneder uge uger viikko viikkoa kuukausi
0: kuukautta vuosi vuotta
0: неделю недели недель месяц месяца месяцев год года лет тиждень тижні тижнів місяць місяці місяців рік роки років hafta ay yıl
0: týdnem týdny měsícem měsíci rokem lety týždňom týždňami mesiacom mesiacmi rokom rokmi hete hónapja éve hét hónap év săptămână
0: săptămâni lună luni
0: εβδομάδα εβδομάδες μήνα μήνες χρόνο χρόνια minggu pekan bulan tahun tuần tháng năm setmana setmanes mesos any anys أسبوع
0: أسبوعين أسابيع شهر شهرين
0: أشهر سنة سنتين سنوات שבוע שבועיים שבועות חודש חודשיים חודשים שנה שנתיים שנים सप्ताह हफ्ते महीने महीना साल वर्ष সপ্তাহ মাস বছর
0: 週間 週 周 星期 个星期
0: か月 ヶ月 カ月 ヵ月 ケ月 个月 個月 月 年 주 주일 개월 달 년 สัปดาห์ เดือน ปี tjedan tjedna tjedana mjesec mjeseca mjeseci
0: godinu godine godina месеца седмици
""").items()
    for word in units
}
"""Seconds of a unit by its word; 0 for what is longer than a day and names none."""
_BEFORE = r"vor|il y a|hace|há|před|pred|prije|пре|преди|acum|πριν(?: από)?|منذ|قبل|לפני|prieš|pirms|hê|fa"
_AFTER = r"ago|fa|geleden|atrás|temu|sedan|siden|sitten|назад|тому|önce|(?:yang )?lalu|trước|पहले|আগে|前|전|ที่แล้ว|ก่อน|ezelőtt|tagasi|atpakaļ"
_ONE = r"an?|one|eine[rmn]?|une|un[ao]?|uma?|een|én|egy|en|ett|et|bir|một|jedn\w{1,2}|o|μία|ένα"
_WORDS = "|".join(sorted(map(re.escape, _UNITS), key=len, reverse=True))
_AGO = re.compile(
    rf"(?:(?P<before>{_BEFORE})\s|f[oö]r\s(?=.*\b(?:siden|sedan)$))?(?:(?P<count>\d{{1,3}})\s?|(?:{_ONE})\s)?(?P<unit>{_WORDS})"
    rf"(?:,?\s(?:\w{{1,3}}\s)?(?P<more>\d{{1,2}})\s?(?P<finer>{_WORDS}))?(?:\s?(?P<after>{_AFTER}))?"
)
_ITSELF = frozenset({"perce", "órája", "napja", "hete", "hónapja", "éve"})
"""Hungarian units that say *ago* themselves."""
_DUALS = frozenset({"ساعتين", "يومين", "שעתיים", "יומיים"})
"""Two hours and two days in one word."""
_may_be_ago = any_of(
    (
        *("vor ", "il y a", "hace ", "há ", "for ", "för ", "před ", "pred ", "prije ", "пре ", "преди ", "acum ", "πριν", "منذ", "قبل"),
        *("prieš ", "pirms ", " ago", "fa ", " fa", "geleden", "atrás", "temu", "sedan", "siden", "sitten", "назад", "тому", "önce"),
        *(
            "lalu",
            "trước",
            "पहले",
            "আগে",
            "前",
            "전",
            "ที่แล้ว",
            "ก่อน",
            "ezelőtt",
            "tagasi",
            "atpakaļ",
            "perce",
            "órája",
            "napja",
            " hete",
            "hónapja",
            " éve",
            "לפני",
        ),
    )
)
_VAGUE = re.compile(
    r"(?:last )?(?:updated|edited|modified|revised) (?:(?:(?:over|about|almost|more than) )?(?:an?|\d{1,3}) (?:week|month|year)s? ago|"
    r"this (?:week|month)|yesterday|today)"
)
_EDGES = " \t·•|,.:()[]–—-"


def is_vague(text: str) -> bool:
    """Whether a line says roughly when a page was last changed, as guides do, and names no day: `Updated over a week ago`."""
    return len(text) <= LONGEST and _VAGUE.fullmatch(text.lower()) is not None


def is_line(text: str) -> bool:
    """Whether a line is nothing but how long ago something was, with its label at most."""
    return _match(text) is not None


def read(text: str, now: datetime, zone: tzinfo | None = None) -> Stamp | None:
    """Return the time that a line stands for against the time of capture, as precise as its unit.

    Args:
        text: the line.
        now: when the page was captured, aware.
        zone: of the paper, in which days are counted; UTC where it is not known.
    """
    match = _match(text)
    if match is None:
        return None
    unit = _UNITS[match["unit"]]
    passed = int(match["count"] or (2 if match["unit"] in _DUALS else 1)) * unit
    if unit and match["finer"] is not None:
        unit = _UNITS[match["finer"]]
        passed += int(match["more"]) * unit
    if not unit:
        return None
    try:
        moment = (now - timedelta(seconds=passed)).astimezone(zone if zone is not None and unit == _DAY else UTC)
    except OverflowError:
        return None
    if unit == _DAY:
        return Stamp(moment.year, moment.month, moment.day)
    return Stamp(moment.year, moment.month, moment.day, moment.hour, moment.minute if unit == _MINUTE else None, None, 0)


def parts_of(text: str) -> list[str]:
    """Return the parts of a line that say how long ago something was, with their labels: `By Ada Osei | 3 hours ago`."""
    if len(text) > LONGEST_PARTED or _may_be_ago(text.lower()) is None:
        return []
    if is_line(text):
        return [text]
    return [part for part in _BORDER.split(text) if part and is_line(part)]


_BORDER = re.compile(r"\s*[|·•,;]\s*|\s[-–—]\s|\s(?=(?:by|von|par|por|di|door|av|af)\s[A-ZÀ-Þ])", re.IGNORECASE)
"""What parts such a part from the writer, the section or a counter in its line."""


def day_named(text: str, now: datetime, zone: tzinfo | None) -> Stamp | None:
    """Return the time of a line that calls its day today or yesterday, `Today, 10:15`; None where the paper's zone is not known."""
    if zone is None or len(text) > LONGEST:
        return None
    bare = text.lower().strip(_EDGES)
    label = LABEL.match(bare)
    match = _NAMED_DAY.fullmatch(bare[label.end() :].strip(_EDGES) if label is not None else bare)
    if match is None:
        return None
    day = (now.astimezone(zone) - timedelta(days=0 if match["today"] else 1)).date()
    stamp = clock_times.completed(Stamp(day.year, day.month, day.day), match["time"])
    moment = stamp.moment(zone) if stamp is not None else None
    return stamp if moment is not None and moment <= now else None  # what is yet to come is an event


_NAMED_DAY = re.compile(
    r"(?:(?P<today>today|heute|aujourd['’]hui|hoy|oggi|vandaag|hoje|idag|i dag|tänään|dzisiaj|dziś|сегодня|сьогодні|dnes|azi|σήμερα|bugün|"
    r"hari ini|hôm nay|اليوم|היום|आज|今天|今日|오늘|วันนี้)|"
    r"yesterday|gestern|hier|ayer|ieri|gisteren|ontem|igår|i går|eilen|wczoraj|вчера|вчора|včera|tegnap|χθες|dün|kemarin|hôm qua|أمس|"
    r"אתמול|昨天|昨日|어제|เมื่อวาน)[\s,|·•–-]*(?:at|um|à|a las|alle(?: ore)?|ore|om|kl\.?|klo|o|в|о|às|lúc|pukul)?\s*"
    r"(?P<time>\d{1,2}\s?[:.h]\s?\d\d(?:\s?[ap]\.?m\.?|\s?uhr)?)"
)


def _match(text: str) -> re.Match[str] | None:
    if len(text) > LONGEST or _may_be_ago(low := text.lower()) is None:
        return None
    bare = low.strip(_EDGES)
    match = _AGO.fullmatch(bare)
    if match is None and (label := LABEL.match(bare)) is not None:
        match = _AGO.fullmatch(bare[label.end() :].strip(_EDGES))
    if match is None or not (match["before"] or match["after"] or match["unit"] in _ITSELF):
        return None
    return match
