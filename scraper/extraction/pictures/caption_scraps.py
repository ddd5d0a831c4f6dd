"""What stands by a picture and says nothing of it: buttons, counters, the word for a picture, who wrote what stands beside it."""

from __future__ import annotations

import re

from scraper.extraction.names import byline_forms, people


def says_nothing(text: str) -> bool:
    """Whether what stands by a picture is a button, a counter, the word for a picture, or who wrote what stands beside it."""
    if len(text) > _LONGEST_NOTHING:
        return False
    if not any(map(str.isalnum, text)):
        return True
    name = byline_forms.western(text)
    return _NOTHING.fullmatch(text) is not None or (name is not None and len(people.whole_names(name)) == 1 and len(name.split()) <= _NAME)


_LONGEST_NOTHING, _NAME = 40, 4
_NOTHING = re.compile(
    r"[(\[]?\s?(?:videos?|pin(?: it)?|zoom|vergrößern|bild vergrößern|(?:click (?:here )?to )?enlarge(?: (?:this )?image)?|agrandir|"
    r"ampliar|ingrandisci|clicca per ingrandire|vergroten|forstør|förstora|powiększ|увеличить|放大|拡大(?:する)?|拡大画像を見る|"
    r"(?:\d+ ?(?:/|of|von|de|di|sur) ?)?\d+ ?(?:bilder|fotos?|photos?|images?|pictures|imágenes|immagini|枚|장|"
    r"fotografi[ií]?e?|fotek|snímků|zdję(?:cie|cia|ć)|kuvaa|fotoğraf|kép|poze)|"
    r"(?:view|see|show|open) (?:photos?|images?|gallery|caption)|"
    r"(?:photo |picture |image |foto|bilder)?-?(?:galler(?:y|ia|i)|galerie|galería|galeria)|"
    r"(?:hide |show )?caption|close|schließen|fermer|cerrar|chiudi|share|teilen|source|sources|quelle|fuente|fonte|"
    r"(?:image|photo|foto|bild|picture|credit)s?(?: (?:by|von))?|снимка|фото|写真|图|link mail whatsapp|发送给朋友|打印本文)\s?[.:)\]]?",
    re.IGNORECASE,
)


def is_beside(text: str) -> bool:
    """Whether a line beside a picture is a link to read on, or says how many pictures there are."""
    return len(text) <= _LONGEST_NOTHING and (
        _GOES_ON.fullmatch(text) is not None or (text[:1].isdigit() and _NOTHING.fullmatch(text) is not None)
    )


_GOES_ON = re.compile(
    r"(?:leer más|seguir leyendo|lire la suite|leia mais|weiterlesen|mehr lesen|leggi tutto|lees meer|læs mere|les mer|läs mer)\W{0,3}",
    re.IGNORECASE,
)
"""The link to a story under its picture, in the lists of others."""


def without_counter(caption: str) -> str:
    """Return a caption without which of how many pictures is shown, printed before it: `1 of 3 The ferry`."""
    counter = _COUNTER.match(caption)
    if counter is None:
        return caption
    place, number = (int(counter["place"] or counter["slide"]), int(counter["all"] or counter["slides"]))
    return caption[counter.end() :] if place <= number else caption


_COUNTER = re.compile(
    r"(?P<place>\d{1,3})\s?(?:of|von|de|di|sur|van|av|af|z|из)\s?(?P<all>\d{1,3})(?:[.:]\s|\s+)(?=\W?[^\W\d_a-z])|"
    r"(?P<slide>\d{1,3})\s?/\s?(?P<slides>\d{1,3})[.:]\s(?=\W?[^\W\d_a-z])"
)
"""Which of how many pictures is shown, before a capital; behind a stroke alone only with a stop or a colon: `9/11 Memorial`."""
