"""The labels that sites print before an article's tags: `Tags:`, `Schlagwörter`, `키워드`."""

from __future__ import annotations

import re

_KOREAN = r"#?\s?(?:관련|연관|주요|기사)?\s?(?:키워드|태그)"
LABELS = (
    r"explore more on these topics|topics in this (?:article|story)|(?:read|see) more (?:about|on)|tags?|tagged(?: (?:in|with|as))?|"
    r"keywords?|topics|related topics|filed under|labels|"
    r"mehr (?:zu den themen|lesen über)|themen|schlagworte?|schlagwörter|stichwörter|stichworte?|lees meer over|trefwoorden|onderwerpen|"
    r"etiquetas|mots[- ]clés|temas|argomenti|tópicos|palabras clave|palavras-chave|parole chiave|assuntos|archivado en|"
    r"ключевые слова|метки|мітки|anahtar kelimeler|kata kunci|ključne riječi|oznake|etichete|λέξεις κλειδιά|"
    r"برچسب[\u200c ]?ها|کلیدواژه[\u200c ]?ها|"
    r"nøkkelord|nyckelord|emner|ämnen|avainsanat|aiheet|słowa kluczowe|tagi|tematy|klíčová slova|témata|štítky|címkék|etiketler|"
    r"ετικ[εέ]τες|теги(?: статьи)?|темы|الكلمات المفتاحية|וسوم|תגיות|तगी|विषय|แท็ก|từ khóa|chủ đề|"
    rf"{_KOREAN}|関連キーワード|キーワード|タグ|标签|关键词|標籤|關鍵字"
)
"""In lower case and without the colon."""
_ALONE = re.compile(rf"(?:{LABELS})\s*[:：]?", re.IGNORECASE)
_BEFORE = re.compile(rf"(?:{LABELS})\s*[:：]\s*(?=\S)|(?:{_KOREAN})\s+(?=#|[^\s,][^,]*,)", re.IGNORECASE)


def is_label(text: str) -> bool:
    """Whether a text is such a label, and nothing else."""
    return _ALONE.fullmatch(text) is not None


def behind_label(text: str) -> str:
    """Return what stands behind such a label and its colon; empty where a text does not begin so."""
    label = _BEFORE.match(text)
    return text[label.end() :] if label is not None else ""
