"""A caption parted from the credit that stands with it: in an element of its own, in brackets, behind a sign, or behind a word for it.

A credit is given without that word, its brackets and signs. In Korean, Japanese and Chinese captions the photographer's name is a part
of the sentence (`＝…撮影`, `/… 기자`): there, only an element or a line of its own parts a credit.
"""

from __future__ import annotations

import re

from scraper.extraction.lines.credit_names import (
    AGENCIES,
    LIBRARIES,
    MOST_WORDS,
    SIGN,
    SMALL,
    gives_pictures,
    is_name,
    names_agency,
)
from scraper.extraction.wording.folding import HANGUL, STOPS

_NOUN = (
    r"(?:(?:file |handout )?(?:photo|image|picture)s?(?:\s?(?:credits?|courtesy|source))?|credits?|photograph(?:s|y)?|"
    r"photographer|illustrations?|"
    r"(?:archiv|symbol)(?:foto|bild)|fotos?|fotograf\w{0,3}|fotocredit|bild(?:er|quelle|rechte|nachweis)?|quelle|"
    r"crédits?(?: photos?)?|photographe|"
    r"imagen?|imágenes|imagem|imagens|crédito(?: da imagem)?|beeld|kuvat?|kép|fotó|forrás|źródło|zdroj|zdjęcie|fot|zdj|"
    r"фото|снимка|צילום|写真(?:提供)?|画像(?:提供)?|图(?:片来源|源)?|圖片來源|资料图片?|攝影|摄影|撮影|ảnh|hình|φωτ[οό]|mynd|fotoğraf|صورة|تصوير|عکس|فوٹو|تصویر|ছবি|फोटो|फ़ोटो|छायाचित्र|படம்|ภาพ|"
    r"사진(?:\s?(?:제공|출처))?|촬영|출처)"
)
LABEL = re.compile(
    rf"(?:(?-i:(?!AP|AFP|EPA|PA|PTI)[A-Z]{{2,5}}) )?"
    rf"{_NOUN}\.?\s?(?:[:：=＝／]|/(?!\w)|…|\.\.\.|\b(?:by|von|di|de|par|por|door|av|af|courtesy of|\(c\))(?=\s)|©)\s*|"
    r"(?-i:(?:[A-Z][\w’'-]+ ){1,3})(?:file )?photo by\s+|"
    r"(?:fot|zdj)\.\s?|(?:pics?|pix)(?:\s?:|\sby\b)\s*|(?:courtesy|©|ⓒ|\(c\)|copyright)\s?(?:of\b|by\b|[:：])?\s*",
    re.IGNORECASE,
)
ONLY_LABEL = re.compile(rf"{_NOUN}[\s:.]*", re.IGNORECASE)
BEHIND_TEXT = re.compile(
    rf"(?:\s*[(\[|（［]\s?|\s[-–—/·]\s|(?<=[.!?…”\"»。！？」])\s*|\s*(?=[©ⓒ])|\s(?=\S{{2,14}}\s?[:：＝]))"
    rf"(?P<credit>(?:{LABEL.pattern})(?P<name>[^:!?\n]{{2,80}}?))[)\]）］]?[.]?$",
    re.IGNORECASE,
)
"""A credit with its word at the end of a caption: behind a full stop, a sign or a bracket, or with a colon or `©` anywhere."""
_BEHIND_SIGN = re.compile(
    r"\s(?:\|\s(?P<agency>[^|:!?]{2,80})|(?:/\s|—\s?|(?<=[.!?»]\s))"
    r"(?P<capitals>[A-ZÀ-Þ][A-ZÀ-Þ.'’-]+(?: [A-ZÀ-Þ.'’-]{2,}){1,3}(?: ?[/(][^/]{2,30}| POUR « [^»]{2,40} »)?))$|"
    r"＝（(?P<bracketed>[^（）]{2,30})）$"
)
"""A credit without its word: an agency behind a bar or in Japanese brackets, a name in capitals behind a stroke, a dash or a full stop."""
_BRACKETED = re.compile(r"(?P<before>.*\S)\s*[(\[](?P<credit>[^()\[\]]{3,80})[)\]][.]?$", re.DOTALL)
_TAKEN_BY = re.compile(r"(?:foto?|ph)\.? (?!\d)(?:[a-z]{2,12}\.[a-z]{2,3}$|[A-ZÀ-Þ][\w.'’-]+(?:(?: |/|, )[A-ZÀ-Þ][\w.'’-]+){0,3})")
"""Who took a photo as Italian papers print it in brackets, `(foto Anselmi)`: in small letters, and without a colon."""
_NAMED_BEHIND = re.compile(
    r"(?:Fotos?|Photos?) (?!Studio|Atelier|Video|Club|Researchers|Library)[A-ZÀ-Þ][\w.'’-]+ (?:(?:van|de|den|der|von|di|da) ){0,2}[A-ZÀ-Þ]"
)
"""The word for a photo before two names at least, without a colon, as Dutch and French papers print it in an element of its own."""
_FOR = re.compile(r"[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){1,3} (?:for|of|pour|für|para|per|voor) ")
_ENDS = re.compile(r"\s?(?:摄|攝|摄影|攝影|撮影|촬영)$")
_TAKEN = re.compile(r"^(?:사진|촬영|제공)\s+(?=\S)")
LEAST_WORDS = 3
"""Words of a caption before a name without a word for it, at least."""
EDGES = " \t\n·|-–—:,;/"
_PAIRS = {"(": ")", "[": "]", "（": "）", "【": "】", "<": ">", "〈": "〉"}


def cleaned(credit: str) -> str | None:
    """Return a credit without its brackets, signs and the word that says what it is."""
    text = _BUTTON.sub("", credit.strip(EDGES))
    while len(text) > 2 and _PAIRS.get(text[0]) == text[-1]:
        text = _TAKEN.sub("", text[1:-1].strip(EDGES))
    for _ in range(2):
        if (label := LABEL.match(text) or _SOURCE.match(text)) and label.end() < len(text):
            text = text[label.end() :].strip(EDGES)
    if _TAKEN_BY.fullmatch(text) or _NAMED_BEHIND.match(text):
        text = text.partition(" ")[2]
    text = _ENDS.sub("", text) or text
    if text[:1] in ("(", "[") and _PAIRS[text[0]] not in text:
        text = text[1:].lstrip()
    if text.count("(") == text.count(")") + 1:
        text += ")"  # lost with the one around the credit
    return None if ONLY_LABEL.fullmatch(text) or not any(map(str.isalnum, text)) else text


_SOURCE = re.compile(r"(?:sources?|fuente|fonte)\s?[:：]\s*", re.IGNORECASE)
"""A word that calls the source of a text too: only what is a credit for another reason goes without it."""
_BUTTON = re.compile(r"\s(?:close|schließen|fermer|cerrar|chiudi|\+?\s?clicca per ingrandire|vergrößern|zoom)$", re.IGNORECASE)
"""What overlays of pictures print behind the credit."""


def split_text(text: str) -> tuple[str | None, str | None]:
    """Return the caption and the credit of a text printed in one."""
    if HANGUL.search(text):
        return text, None
    if is_credit_alone(text):
        return None, cleaned(text)
    if (
        (found := BEHIND_TEXT.search(text))
        and found.start()
        and (_is_credited(found["credit"], found["name"]) or (found[0].lstrip()[0] == "|" and _is_short(found["name"])))
    ):
        return text[: found.start()].rstrip(EDGES), cleaned(found["credit"])
    if (found := _BEHIND_SIGN.search(text)) and (
        found["capitals"]
        or found["bracketed"]
        or gives_pictures(found["agency"])
        or (text[: found.start()].endswith(STOPS) and is_name(found["agency"]))
    ):
        caption, credit = text[: found.start()].rstrip(EDGES), found["capitals"] or found["bracketed"] or found["agency"]
        return (None, text) if _MADE_BY.fullmatch(caption) else (caption, cleaned(credit))
    if found := _BRACKETED.match(text):
        before, credit = found["before"], found["credit"]
        if (
            (before[-1] in '.!?”"»' and is_name(credit))
            or (not credit[0].islower() and (names_agency(credit) or _FOR.match(credit)))
            or gives_pictures(credit)
            or _SURE.match(credit)
            or _TAKEN_BY.fullmatch(credit)
        ):
            return before.rstrip(EDGES), cleaned(credit) or credit
    return text or None, None


_MADE_BY = re.compile(r"(?:[A-ZÀ-Þ][\w.'’-]+ ?){2,4}/ ?(?:[A-ZÀ-Þ][\w.'’-]+ ?){1,4}")
"""Who made a picture, and for which paper: `Ada Osei/The Quay | Getty Images` is a credit as a whole."""


def _is_credited(credit: str, name: str) -> bool:
    """Whether what stands behind a word for it is a credit: a name, who gives away pictures, a word or two, anything behind `Credit:`."""
    if is_name(name) or gives_pictures(name):
        return True
    if not credit.removesuffix(name).rstrip().endswith((":", "：", "＝", "…", "...")) or name.endswith(STOPS):
        return False
    parts = name.split()
    return len(parts) <= _FEW or (len(parts) <= MOST_WORDS and _CREDITS.match(credit) is not None)


_FEW = 2
"""Words of a credit that is no name: `Photo: Family archive`."""
_CREDITS = re.compile(r"(?:image |photo |picture )?credits?\b", re.IGNORECASE)


def without_credit(caption: str, credit: str) -> str | None:
    """Return a caption without the credit that is printed apart and ends it again, and without a word for it that nothing follows."""
    if HANGUL.search(caption):
        return caption
    place = caption.find(credit, max(len(caption) - len(credit) - _AROUND, 0))
    if place > 0 and not _goes_on(caption[place + len(credit) :]) and not _PLACED.search(caption[:place]):
        caption = _WORD_LEFT.sub("", caption[:place])
    return _LABEL_LEFT.sub("", caption).rstrip(EDGES + "([") or None


def ends_in_person(caption: str, credit: str) -> bool:
    """Whether a caption ends in the photographer's name as in that of who it shows: behind a word in small letters, no sign between."""
    before = caption.removesuffix(credit)
    parts = credit.split()
    return before != caption and before[-2:-1].islower() and len(parts) in _PERSON and all(map(str.istitle, parts))


_PERSON = (2, 3)


def may_be_credit(text: str) -> bool:
    """Whether a line by a picture, which nothing calls a caption, is a name or an agency rather than what the picture shows."""
    return len(text) <= LONGEST_ALONE and not text.endswith(STOPS) and (is_name(text) or names_agency(text))


def _goes_on(rest: str) -> bool:
    """Whether a sentence goes on behind a name in it, or a day: no more than agencies and their like stand behind a credit."""
    words_behind = rest.split() if SIGN.search(rest) is None else []
    return any(word[0].isdigit() or (word[0].islower() and word.lower() not in SMALL) for word in words_behind)


_PLACED = re.compile(r"\s(?:sur|on|auf|i[mn]|à|at|su|en|op|på|bei|chez|em|n[ao]|nella?|dans|the|with|mit|avec|con)\s$")
"""Words that make the name behind them a part of the sentence: `tous les samedis sur C8`."""
_AROUND = 24
"""Letters around a credit that is printed again: its word, its brackets, the agency's signature."""
_WORD_LEFT = re.compile(rf"\b{_NOUN}\s?[:：=/]?\s*$", re.IGNORECASE)
_LABEL_LEFT = re.compile(rf"(?:(?:^|\s){_NOUN}\s?[:：=]|\s?[©ⓒ])\s*$", re.IGNORECASE)


def is_credit_alone(text: str) -> bool:
    """Whether a text is nothing but who took or gave a picture: behind a word or a sign for it, or a name with an agency's."""
    inner = text[1:-1].strip() if len(text) > _PAIR and _PAIRS.get(text[0]) == text[-1] else text
    if (label := LABEL.match(inner)) is not None:
        rest = inner[label.end() :].lstrip("©ⓒ ")
        return (
            is_name(rest)
            or gives_pictures(rest)
            or (_SURE.match(inner) is not None and 0 < len(rest.split()) <= MOST_WORDS and not rest.endswith(STOPS))
        )
    return len(text) <= LONGEST_ALONE and _ALONE.fullmatch(text) is not None


_PAIR, LONGEST_ALONE = 2, 80
_SURE = re.compile(
    r"(?:image |photo |picture |foto)?credits?\b|©|ⓒ|\(c\)|courtesy|bild(?:quelle|rechte|nachweis)|crédits?\b|photo courtesy", re.IGNORECASE
)
"""Words and signs behind which no caption stands, as behind `Photo:` one may."""
_ALONE = re.compile(
    rf"@?[\w.'’-]+(?: [\w.'’-]+){{0,4}}(?:\s?/\s?| via )(?:{LIBRARIES}|Adobe ?Stock|"
    rf"{AGENCIES}|REUTERS|AOL|Bloomberg|imago|IMAGO|picture alliance|NurPhoto|"
    r"Zuma|ZUMA|Pool|Handout)\b[\w ./|-]{0,30}|"
    r"(?:AP Photo|AFP|REUTERS|Reuters|dpa|Getty Images|IMAGO|imago|Picture Alliance|Archiv[oe]?s?|Archivio)\s?/\s?[\w.'’ /-]{3,50}|"
    r"[A-Z][A-Z.'’ -]{4,40} (?:FOR|/) [A-Z][A-Z.'’& -]{2,40}"
)
"""A photographer beside an agency, or beside the paper, in capitals."""


def at_the_end(text: str, start: int) -> tuple[str | None, str | None]:
    """Part a text where an element of its own, or the image's alternative text, says that a credit may begin."""
    before, rest = text[:start].rstrip(), text[start:].lstrip()
    while rest and rest[0] in '.。!?…”"»':
        before, rest = before + rest[0], rest[1:].lstrip()
    named = (
        is_name(rest)
        and YEAR_ALONE.search(rest) is None
        and len(words_before := before.split()) >= LEAST_WORDS
        and words_before[-1].lower() not in SMALL
    )
    opens = rest[:1] in "|/–—" or (rest[:1] in "([（〈<" and rest.rstrip(". ")[-1:] in ")]）〉>")
    if rest and (LABEL.match(rest) or opens or _ENDS.search(rest) or _TAKEN.match(rest) or named or names_agency(rest)):
        return before.rstrip(EDGES) or None, cleaned(rest)
    return split_text(text)


def _is_short(text: str) -> bool:
    """Whether a text is no sentence, and of no more words than names have."""
    return text[0].isupper() and len(text.split()) < MOST_WORDS and not text.endswith(STOPS)


YEAR_ALONE = re.compile(r"\b(?:19|20)\d\d\W*$")
"""The year that ends a day, which no name does."""
