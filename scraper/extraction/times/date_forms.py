"""The forms dates are printed in, as patterns: groups `y m d` (or `a b`, `mon`), and those of a time of day behind the date."""

from __future__ import annotations

import re

from scraper.extraction.times.month_names import SEASONAL, SHARED_ZONES, ZONES

_HALVES = (
    r"[ap]\.?\s?m\b\.?|[πμ]\.?\s?μ\b\.?|[قب]\.?\s?ظ\.?|(?:قبل|بعد)\s?از\s?ظهر|صباح(?:اً|ًا|ا)?|مساء(?:اً|ًا|ا|ً)?|[صم](?![\u0600-\u06ff])|"
    r"पूर्वाह्न|अपराह्न|ö[ös]\b"
)
_ZONES = "|".join([*ZONES, *(f"(?-i:{name.upper()})" for name in {**SEASONAL, **SHARED_ZONES} if name not in ZONES)])
"""Abbreviations of zones; those that are words of some language (`ist`, `et`) in capitals only."""
_TIME = (
    r"(?:[T\s,،|·•@(\[/]|시각|um|at|à|às|a las|alle|la\b|ساعت|الساعة|على الساعة|kl\.?|klo|ob|kell|saat|pukul|jam|lúc|เวลา|ເວລາ|"
    r"(?:វេលា)?ម៉ោង|or[ae]|om|(?:o )?godz\.?|στις|[воуuov]\b|-|–|—|•)*"
    r"(?P<noon>오전|오후|午前|午後|上午|下午|(?-i:[AP]M(?=\s?\d{1,2}:)))?\s*(?P<h>\d{1,2})\s*(?:[:：]\s*(?P<mi>\d{2})(?!\d)(?:\s*[:：]\s*(?P<s>\d{2})(?!\d)(?:[.,]\d+)?)?"
    r"|[시時点點时]\s*(?:(?P<mi2>\d{1,2})\s*[분分]\s*(?:(?P<s2>\d{1,2})\s*[초秒])?)?|[.h]\s?(?P<mi3>\d{2})(?=\s*(?:uhr|"
    r"h\b|am\b|pm\b|a\.m|p\.m|$|[^\d.]))|(?=\s*(?:[ap]\.?m\b|uhr)))"
    rf"\s*(?P<noon2>{_HALVES})?"
    r"(?:\s*uhr)?\)?\s*(?P<off>Z\b|(?:UTC|GMT)?\s?[+-]\d{1,2}:?\d{2}\b|[(]?(?:UTC|GMT)\s?[+-]\d{1,2}\b|[(]?\b(?:"
    + _ZONES
    + r")(?![^\W\d_]))?"
)
_WEEKDAY = (
    r"(?P<wd>\s*[(（\[]?\s*(?:[월화수목금토일月火水木金土日](?:요일|曜日?)?|星期[一二三四五六日天]|周[一二三四五六日]|"
    r"\b(?:mon|tue|wed|thu|fri|sat|sun)(?:[a-z]{0,5}day)?\b\.?)\s*[)）\]]?(?=[\s,|]|$|\d|오|午))?"
)
TIME_BEHIND = rf"{_WEEKDAY}(?:{_TIME})?"
"""The weekday and the time of day behind a day."""
TIME_ALONE = re.compile(_TIME + r"\s*(?:hs?\.?|น\.|ч\.?)?\s*", re.IGNORECASE)
"""A time of day and nothing else."""
TIME_BEFORE = re.compile(
    rf"(?<![\d:./-])(?P<h>\d{{1,2}}):(?P<mi>\d\d)(?::(?P<s>\d\d))?\s*(?P<noon2>{_HALVES})?(?:\s*(?:uhr|h\b))?\s*(?P<off>"
    + _ZONES
    + r")?[\s,|·•/–-]*(?P<word>[^\W\d_]{2,14})?\.?,?\s*",
    re.IGNORECASE,
)
"""A time of day before a date, with a weekday between them."""
EAST = re.compile(
    r"(?P<y>(?:19|20)(?<![\d.]\d\d)\d\d)\s*(?P<sep>[.\-/년年])\s*(?P<m>\d{1,2})\s*(?:(?P=sep)|[월月])\s*(?P<d>\d{1,2})(?!\d)\s*(?:[.号]|[일日](?!요일|曜))?"
    + _WEEKDAY
    + r"(?:"
    + _TIME
    + r")?",
    re.IGNORECASE,
)
DIGITS = re.compile(r"((?:19|20)(?<!\d\d\d)\d\d)([01]\d)([0-3]\d)[T\s]?([0-2]\d)([0-5]\d)([0-5]\d)?(?!\d)(Z|[+-]\d\d:?\d\d)?")

MONTH = r"(?P<mon>[^\s\d!-\-/:-@\[-`{-~·•–—،]{2,})"
"""A word that may be a month's name, with the vowel signs of the scripts that have them and the dots of abbreviations."""
DAY_FIRST = re.compile(
    r"(?<![\d/.-])(?P<d>\d{1,2})(?:st|nd|rd|th|er|\.|[º°]|ª|-?(?:го|е|ше|η))?[\s\-/]*(?:de |of |d['’]|ta['’] |ngày )?\s*"
    + MONTH
    + r"[,،\s\-/]*(?:de |del |พ\.ศ\.\s?|(?:pazar(?:tesi)?|salı|çarşamba|perşembe|cuma(?:rtesi)?),?\s)?\s*"
    r"(?P<y>(?:19|20|25)\d\d)(?=r?\b)[,.]?(?:r\.|\s?(?:г|р|r)\.|\s(?:года|року)\b)?"
    r"(?:,?\s(?:pazar(?:tesi)?|salı|çarşamba|perşembe|cuma(?:rtesi)?)(?=[\s,–-]*\d))?(?:" + _TIME + r")?",
    re.IGNORECASE,
)
MONTH_FIRST = re.compile(
    r"(?<!\w)" + MONTH + r"\s*(?P<d>\d{1,2})(?:st|nd|rd|th)?(?:\s*[,،.]\s*|\s+)(?P<y>(?:19|20)\d\d)\b,?(?:" + _TIME + r")?",
    re.IGNORECASE,
)
TIME_BETWEEN = re.compile(
    r"(?<!\w)" + MONTH + r"\s+(?P<d>\d{1,2})\s(?P<h>\d\d):(?P<mi>\d\d):(?P<s>\d\d)(?P<noon2>\s[AP]M)?\s(?:(?P<off>[A-Z]{3,4}|[+-]\d{4})\s)?"
    r"(?P<y>(?:19|20)\d\d)\b"
)
"""As the C library prints dates, and old scripts with it: `Thu Jun 2 14:22:11 CEST 2005`."""
YEAR_FIRST = re.compile(
    r"(?<![\d/.-])(?P<y>(?:19|20)\d\d)\.?\s(?:m\. |gada |жылғы |оны )?"
    + MONTH
    + r"\s(?P<d>\d{1,2})(?![\d:])\.?(?:\s?d\.)?,?(?:\s(?:hétfő|kedd|szerda|csütörtök|péntek|szombat|vasárnap),?)?(?:"
    + _TIME
    + r")?",
    re.IGNORECASE,
)
"""Hungarian, Lithuanian and others: `2024. március 3.`, `2024 m. kovo 3 d.`"""
LATVIAN = re.compile(
    r"(?<![\d/.-])(?P<y>(?:19|20)\d\d)\.\s?gada\s(?P<d>\d{1,2})\.\s?" + MONTH + r",?(?:\s(?:plkst\. ?)?" + _TIME + r")?", re.IGNORECASE
)
"""`2024. gada 12. marts`."""
MONGOLIAN = re.compile(
    r"(?P<y>20\d\d)\s?оны\s(?P<m>\d{1,2})(?:-р)?\s?(?:дугаар |дүгээр )?сарын\s(?P<d>\d{1,2})(?!\d)(?:-\w{1,3}|\s?өдөр)?,?(?:"
    + _TIME
    + r")?",
    re.IGNORECASE,
)
VIETNAMESE = re.compile(r"(?<!\d)(?P<d>\d{1,2}) tháng (?P<m>\d{1,2})(?:,| năm) (?P<y>20\d\d)\b,?(?:" + _TIME + r")?", re.IGNORECASE)
NUMERIC = re.compile(
    r"(?<![\d./-])(?P<a>\d{1,2})(?P<sep>[./-])(?:(?<=\.)\s)?(?P<b>\d{1,2})(?P=sep)(?:(?<=\.)\s)?(?P<y>(?:19|20)\d\d)(?!\d)"
    r"(?:,|\.(?=\s+(?:[uo] )?\d{1,2}[:.]\d\d))?(?:" + _TIME + r")?",
    re.IGNORECASE,
)
"""Day and month in numbers; in Central Europe also with blanks behind the dots, `12. 3. 2019`."""
SHORT = re.compile(
    r"(?<![\d./-])'?(?P<a>\d\d)\.\s?(?P<b>\d\d)\.\s?(?P<y2>\d\d)(?![\d.%€$]|\s?(?:uhr|euro|mio))[,.]?(?:" + _TIME + r")?", re.IGNORECASE
)
SHORT_ALONE = re.compile(
    r"(?<![\w./-])(?P<a>[0-3]?\d)(?P<sep>[./-])(?P<b>[0-3]?\d)(?P=sep)(?P<y2>\d\d)(?![\w./%€$-])(?:" + _TIME + r")?", re.IGNORECASE
)
"""As `SHORT`, also with single digits, slashes or hyphens: only of a line that holds hardly anything else."""
SHORT_NAMED = re.compile(
    r"(?<![\w./-])(?:(?P<a>[0-3]?\d)\.?[\s/-]"
    + MONTH
    + r"\.?,?[\s/-]['’]?(?P<y2>\d\d)|"
    + MONTH.replace("mon", "mon2")
    + r"\s(?P<a2>[0-3]?\d),?\s['’](?P<y3>\d\d))"
    r"(?![\w./%€$:-])(?:" + _TIME + r")?",
    re.IGNORECASE,
)
"""A month's name before or behind a day, `12 mar 19`, `Mar 12 '19`: only of a line that holds hardly anything else."""
HYPHENED = re.compile(r"(?<![\d./-])(?P<a>\d\d)-(?P<b>\d\d)-(?P<y2>\d\d)(?=\s+\d\d:\d\d)(?:" + _TIME + r")?")
"""The form of Korea's most common bulletin board, year first: `26-01-06 17:45`."""
SOLAR_HIJRI = (
    re.compile(
        r"(?<!\d)(?P<d>\d{1,2})\s*(?P<mon>[\u0600-\u06ff]{2,9})(?:\s?ماه)?\s*(?P<y>1[34]\d\d)(?!\d)[,،]?(?:" + _TIME + r")?", re.IGNORECASE
    ),
    re.compile(r"(?<![\d/])(?P<y>1[34]\d\d)[/-](?P<m>\d{1,2})[/-](?P<d>\d{1,2})(?!\d)[,،]?(?:" + _TIME + r")?", re.IGNORECASE),
)
"""Persian dates, by the month's name and in numbers, with ASCII digits."""
_OTHER_DIGITS = re.compile(r"[٠-٩۰-۹०-९০-৯੦-੯૦-૯୦-୯௦-௯౦-౯೦-೯൦-൯๐-๙໐-໙၀-၉០-៩]")


def with_ascii_digits(text: str) -> str:
    """Return a text with the digits of other scripts (`٢٠٢٤`, `२०२४`) as ASCII ones, nothing else changed."""
    return _OTHER_DIGITS.sub(lambda match: str(int(match[0])), text)
