"""The article's language: what the page declares, unless its own letters or small words say otherwise."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from scraper.extraction.evidence import Candidate
from scraper.extraction.wording import language_words
from scraper.extraction.wording.folding import has_cjk

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scraper.extraction.context import Context
    from scraper.extraction.result import Extraction

_TAG = re.compile(r"[a-z]{2,3}(?:-[a-z0-9]{2,8})*")
_SCRIPTS = tuple(
    (tag, re.compile(f"{letter}{letter}*"))  # faster than `letter+`, which is tried at every place
    for tag, letter in (("ko", "[\uac00-\ud7a3]"), ("ja", "[\u3040-\u30ff]"), ("zh", "[\u4e00-\u9fff]"))
)
_BLOCK = 7
"""Bits of a letter's place within its block: those of Unicode, from Greek to Khmer, are of 128 code points."""
_WRITTEN = {
    ord(letter) >> _BLOCK: languages.split()
    for letter, languages in (
        *(("α", "el"), ("א", "he iw yi"), ("अ", "hi mr ne mai bho sa"), ("অ", "bn as"), ("ਅ", "pa"), ("અ", "gu"), ("ଅ", "or"), ("அ", "ta")),
        *(
            ("అ", "te"),
            ("ಅ", "kn"),
            ("അ", "ml"),
            ("අ", "si"),
            ("ก", "th"),
            ("ກ", "lo"),
            ("က", "my"),
            ("ა", "ka"),
            ("አ", "am ti"),
            ("ក", "km"),
        ),
    )
}
"""The languages of scripts that few have, the largest first."""
_SAMPLE = 6000
_LONGEST = 12
"""Blocks that are looked at: the longest."""
_SHARE = {"ko": 0.08, "ja": 0.04, "zh": 0.1}


def decide(context: Context, found: Extraction) -> None:
    """Fill `language`."""
    found.article.language = context.language = context.ledger.decide("language", _candidates(context), lambda tag: tag.split("-")[0])


def _candidates(context: Context) -> Iterator[Candidate[str]]:
    metadata = context.metadata
    article = metadata.article or {}
    said = (_normal(metadata.language) if isinstance(metadata.language, str) else None) or ""
    texts = _longest(context)
    script = _by_script(context, texts)
    if script is None and (letters := _by_letters(texts, said.split("-")[0])):
        script = letters
        yield Candidate(letters, "text", "letters", letters, 0.8)
    elif script is None and (own := language_words.told(texts, said.split("-")[0] or None)):
        script = own
        yield Candidate(own, "text", "words", own, 0.8 if said else 0.5)
    elif script:
        tag_of = said if script == "zh" and said.startswith("zh-") else script  # the region tells the characters
        yield Candidate(tag_of, "text", "script", script, 0.8)
    for source, locator, value in (
        ("json-ld", "$.inLanguage", article.get("inLanguage")),
        ("dom", "html[lang]", metadata.language),
        ("meta", "og:locale", metadata.first("og:locale")),
        ("meta", "content-language", metadata.first("content-language", "language", "dc.language")),
    ):
        tag = _normal(value) if isinstance(value, str) else None
        if tag:
            agrees = script is None or tag.startswith(script)
            yield Candidate(tag, source, locator, value, 0.6 if agrees else 0.2)
    if context.profile is not None and context.profile.language and script == context.profile.language:
        yield Candidate(context.profile.language, "state", "profile", context.profile.name, 0.4)


def _normal(value: str) -> str | None:
    tag = value.strip().split(",")[0].strip().replace("_", "-").lower()
    return tag if _TAG.fullmatch(tag) and len(tag) <= 12 else None


def _longest(context: Context) -> list[str]:
    if context.outline is None:
        return []
    return sorted((block.text for block in context.outline.blocks), key=len, reverse=True)[:_LONGEST]


def _by_script(context: Context, texts: list[str]) -> str | None:
    """Return ko, ja or zh where the letters of the page are those of one of them."""
    sample = " ".join(texts)[:_SAMPLE] if context.outline is not None else context.page.markup[:_SAMPLE]
    if not has_cjk(sample):
        return None
    return next((tag for tag, pattern in _SCRIPTS if _reaches(pattern, sample, len(sample) * _SHARE[tag])), None)


def _by_letters(texts: list[str], declared: str) -> str | None:
    """Return the language that the letters of the longest text tell, where the page declares none that is written in them."""
    first = texts[0][:_LETTERS] if texts else ""
    if first.isascii():
        return None
    toned = [letter for letter in first if "ạ" <= letter <= "ỹ"]
    if len(toned) * _TONED > len(first) and len(set(toned)) >= _DIFFERENT:
        return None if declared == "vi" else "vi"
    blocks = Counter(ord(letter) >> _BLOCK for letter in first if not letter.isspace())
    block, most = blocks.most_common(1)[0]
    languages = _WRITTEN.get(block)
    if languages is None or 2 * most < len(first) or declared in languages:
        return None
    return (language_words.told(texts, None) if languages[0] == "hi" else None) or languages[0]


_LETTERS = 200
"""Letters of the text that are looked at: half of them are of its script."""
_TONED, _DIFFERENT = 20, 4
"""Of so many letters of Vietnamese one has a tone and more, and they are many: other languages have two or three of these letters."""


def _reaches(pattern: re.Pattern[str], sample: str, least: float) -> bool:
    """Whether the runs of a script's letters in a sample come to so many letters: mostly its first lines tell."""
    letters = 0
    for match in pattern.finditer(sample):
        letters += match.end() - match.start()
        if letters >= least:
            return True
    return False
