"""What clings to the ends of a printed byline, and lines that begin as one and are none."""

from __future__ import annotations

import re

from scraper.extraction.wording.folding import HANGUL

_NOTICE = re.compile(
    r"\b(?:you|i|we) agree\b|\bprivacy policy\b|\bterms of (?:use|service)\b|\bstimme ich\b|\bvous acceptez\b", re.IGNORECASE
)
_MORE = re.compile(
    r"(?:weitere|mehr|alle|more|all|other|view all|see all|tous les|toutes les|plus de|m[áa]s|todos los|altri|meer|alla|fler)"
    r"(?: (?:artikel|beiträge|texte|posts?|articles?|stories|publications|artículos|notas|articoli|artiklar))?"
    r" (?:von|by|from|de|par|di|van|av) (?P<name>[^|:]{3,60}?)(?:\s+(?:alle autor\w+|all authors?|tous les auteurs|todos los autores)\W*)?",
    re.IGNORECASE,
)
"""A link to what else the writer wrote."""
_HEAD = re.compile(r"^(?:(?:[&+]|and|und|et|og|och)\s+(?=[A-ZÀ-Þ])|(?:作者|文|记者|記者)\s?[:：]\s*(?=\S{2,6}[:：]))")
"""What joined a writer before, or the label of nobody in front of another."""
_TAIL = re.compile(
    r"\s+(?:erstellt|veröffentlicht|aktualisiert|published|posted|updated|created|publié|publicado|pubblicato|gepubliceerd|publicerad)"
    r"(?: (?:am|on|le|el|il|op))?\s?:?$|\s+[^\s:：]{2,6}：$",
    re.IGNORECASE,
)
"""The label of a day that is cut off, or of a counter that a script fills."""
_LONG = 60


def is_notice(line: str) -> bool:
    """Whether a line that opens with a byline's word speaks of terms: `By signing up, you agree to …`."""
    return len(line) > _LONG and _NOTICE.search(line) is not None


def tidied(byline: str) -> str:
    """Return a byline, of one or more lines, without what clings to the ends of a line."""
    return "\n".join(map(_line, byline.split("\n")))


def _line(line: str) -> str:
    if (more := _MORE.fullmatch(line)) is not None:
        return more["name"]
    if line[:1] in _BRACKETS and HANGUL.search(line) is None:
        line = _WITHIN.sub("", line)
    return _TAIL.sub("", _HEAD.sub("", line, count=1)).strip() or line


_BRACKETS, _WITHIN = "【（［", re.compile(r"(?<=[【（［])\s+|\s+(?=[】）］])")
"""East Asian brackets, and blanks within them, which stand where a link to the writer ends; Korean papers print some."""
