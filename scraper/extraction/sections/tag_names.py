"""What of an article's tags are subjects: no labels, buttons, codes and counters of the publishing system."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction.sections.section_names import is_subject
from scraper.extraction.wording.folding import fold, key

if TYPE_CHECKING:
    from collections.abc import Iterable

_LONGEST = 60
_CODE = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-.*|\d{5,}|[@{<].*|[a-z]+(?:_[a-z]+)+|(?:https?:)?//.*", re.IGNORECASE)
"""Identifiers, numbers and names that only the publishing system knows."""
_FILED = (re.compile(r"[A-Za-z][\w -]{1,24}:\s\S.*"), 0.0), (re.compile(r"[A-Za-z_]{2,20}/\w.*"), 0.8)
"""`Page Type: Article`, `Length/medium`: what a system files an article by, and the share of its tags from which they are no subjects."""
_FEW = 3
_NO_TAGS = frozenset(
    map(
        key,
        (
            *("article tags", "post tags", "blog tags", "themen", "thema", "topics", "topic", "temas", "thèmes", "argomenti"),
            *("stichworte", "schlagworte", "keywords", "etiquetas"),
            *("temas relacionados", "mots-clés", "more", "mehr", "all", "alle", "todos", "tous", "tutti", "все", "show all", "see all"),
            *("mostrar todos los tags", "alle themen", "alle tags", "read more", "learn more", "tweet", "share", "rss", "rss 2.0"),
            *("태그", "키워드", "タグ", "标签", "關鍵字", "关键词", "关键字"),
            *("相关标签", "查看话题", "查看更多", "纠错", "打印", "收藏", "举报", "推荐", "延伸", "延伸阅读", "相关阅读"),
        ),
    )
)


_MORE_OF = re.compile(
    r"(?:more (?:from|by)|mehr von|plus de|m[áa]s de|mais de|altro di|meer van|mer (?:av|från|fra)|mere fra|więcej od)\s+(?-i:[A-ZÀ-Þ])",
    re.IGNORECASE,
)
"""A link to what else somebody wrote, or to the rest of a section."""


def cleaned(texts: Iterable[str]) -> list[str]:
    """Return the tags among some texts, without signs and marks around them, each once and in order."""
    once: dict[str, str] = {}
    for text in texts:
        if (tag := _bare(text)) and _may_be_tag(tag):
            once.setdefault(tag.casefold(), tag)
    found = list(once.values())
    for pattern, share in _FILED:
        filed = [tag for tag in found if pattern.fullmatch(tag)]
        if len(filed) >= _FEW and len(filed) >= share * len(found):
            found = [tag for tag in found if tag not in filed]
    return found


def _bare(text: str) -> str:
    tag = fold(text).lstrip("#").strip(' ,;【】"“”„«»')
    return _COUNTED.sub("", tag) if tag[-1:] == ")" else tag


_COUNTED = re.compile(r"(?<=\S)\s\(\d[\d.,]*(?: (?:posts?|articles?|stories))?\)$")
"""How many stories have the tag."""


def _may_be_tag(tag: str) -> bool:
    return (
        len(tag) <= _LONGEST
        and _CODE.fullmatch(tag) is None
        and not tag.endswith((":", "："))
        and key(tag) not in _NO_TAGS
        and _MORE_OF.match(tag) is None
        and (is_subject(tag) or tag.isdigit())
    )
