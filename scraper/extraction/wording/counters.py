"""Counters of a page's readers, `Gelesen: 204`, `Διαβάστηκε 512 φορές`, which content systems print beside date and writer."""

from __future__ import annotations

import re

TIMES = ("kali", "fois", "volte", "veces", "vezes", "times", "mal", "keer", "raz", "razy", "krát", "gånger", "φορές", "раз", "alkalommal")
"""Words for how often, behind the number."""
COUNTER = re.compile(
    r"(?<!\w)(?:(?:seiten)?aufrufe|zugriffe|gelesen|angesehen|hits|views|reads|viewed|lu|vues?|consulté|consultations|lectures|"
    r"leído|lecturas|visto|vistas|visitas|visite|letto|letture|visualizzazioni|visualizações|acessos|weergaven|bekeken|"
    r"(?:liczba )?(?:odsłon|wyświetleń|odwiedzin)|odsłony|wyświetlenia|czytano|přečteno|zobrazeno|zhlédnuto|počet zobrazení|"
    r"visningar|visninger|okunma(?: sayısı)?|okundu|görüntülen\w+(?: sayısı)?|"
    r"(?:количество |кол-во |число )?(?:просмотр|показ)(?:ов|ы)|прочитано|переглядів|διαβάστηκε|εμφανίσεις|προβολές|αναγνώσεις|"
    r"megtekintés(?:ek)?|olvasva|olvasottság|vizualizări|accesări|afișări|(?:số )?lượt (?:xem|đọc)|đã xem|"
    r"(?:عدد )?(?:ال)?(?:مشاهدات|قراءات|زيارات)|dibaca|dilihat)"
    rf"\s?:?\s?\d[\d.,\xa0]*(?:\s(?:{'|'.join(TIMES)})\b|x\b)?",
    re.IGNORECASE,
)
"""A label and a number, with the word for how often."""
