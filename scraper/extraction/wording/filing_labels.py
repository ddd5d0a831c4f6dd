"""The labels by which sites say where an article is filed: `Category:`, `Rubrik`, `Posted in`, `분류`."""

from __future__ import annotations

import re

from scraper.extraction.wording.vocabulary import any_of

NOUNS = (
    r"categor(?:y|ies|ia|ía|ias|ías|ie)|catégories?|kategori(?:en?|er|a|e|ë)?|rubri(?:k|que|ek|ca)|ressort|section|sezione|"
    r"sección|seção|secção|rúbrica|categorie[ën]*|kategória|rovat|рубрика|раздел|категори[яи]|розділ|κατηγορία|danh mục|"
    r"chuyên mục|分类|分類|カテゴリー?"
)
KOREAN_NOUNS = r"카테고리|분류|섹션"
VERBS = (
    r"(?:posted|published) in|(?:veröffentlicht|gepostet|erschienen) (?:in|unter)|publié dans|publicado en|pubblicato in|publicado em|"
    r"geplaatst in|opublikowano w|publicerat i|publisert i|udgivet i|опубликовано в"
)
"""Followed by a day or a place as well, so that only a link behind one is a section."""
_NOUNS = f"{NOUNS}|{KOREAN_NOUNS}"
_holds_stem = any_of(
    (
        *("ategor", "atégor", "rubri", "rúbri", "ressort", "secti", "secci", "seção", "secção", "sezion", "rovat", "рубрик", "раздел"),
        *("категор", "розділ", "κατηγορ", "danh mục", "chuyên mục", "分类", "分類", "カテゴリ", "카테고리", "분류", "섹션"),
        *("posted in", "published in", "veröffentlicht", "gepostet", "erschienen", "publié", "publicado", "pubblicato", "geplaatst"),
        *("opublikowano", "publicerat", "publisert", "udgivet", "опубликовано"),
    )
)
_NOUN = re.compile(rf"(?:{_NOUNS})\s?[:：]?", re.IGNORECASE)
_LABEL = re.compile(rf"(?:{_NOUNS}|{VERBS})\s?[:：]?", re.IGNORECASE)
_CLOSED = re.compile(rf"(?:{_NOUNS})\s?[:：]\s?(?=\S)", re.IGNORECASE)
_NOUN_BEFORE = re.compile(rf"(?:{_NOUNS})(?:\s?[:：]\s?|\s)(?=\S)", re.IGNORECASE)
_BEFORE = re.compile(rf"(?:{_NOUNS}|{VERBS})\s?[:：]?\s?(?=\S)", re.IGNORECASE)


def holds_label(text: str) -> bool:
    """Whether a text may hold such a noun or verb somewhere: a cheap look."""
    return _holds_stem(text.lower()) is not None


def is_noun(text: str) -> bool:
    """Whether a text is such a noun, and nothing else."""
    return _NOUN.fullmatch(text) is not None


def is_label(text: str) -> bool:
    """Whether a text is such a noun or verb, and nothing else."""
    return _LABEL.fullmatch(text) is not None


def behind_colon(text: str) -> str:
    """Return what stands behind such a noun and its colon; empty where a text does not begin so."""
    label = _CLOSED.match(text)
    return text[label.end() :] if label is not None else ""


def behind_noun(text: str) -> str:
    """Return what stands behind such a noun, a colon or a blank between; empty where a text does not begin so."""
    label = _NOUN_BEFORE.match(text)
    return text[label.end() :] if label is not None else ""


def behind_label(text: str) -> str:
    """Return what stands behind such a noun or verb; empty where a text does not begin so."""
    label = _BEFORE.match(text)
    return text[label.end() :] if label is not None else ""
