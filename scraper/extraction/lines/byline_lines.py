"""Lines that name the writer in languages that capitalise names: what in them is the byline, once dates, labels and buttons are cut."""

from __future__ import annotations

import re
from dataclasses import dataclass

from scraper.extraction.lines import relative_times
from scraper.extraction.lines.date_labels import without_label
from scraper.extraction.names import people
from scraper.extraction.names.byline_labels import LABEL_WORDS, MAY_START, NAME_BEHIND, OUR_WRITER, WRITER_COLON, WRITER_SPACE, WRITTEN_BY
from scraper.extraction.names.person_names import is_caseless
from scraper.extraction.names.roles import is_role
from scraper.extraction.times import timestamps
from scraper.extraction.times.month_names import MONTHS, WEEKDAYS
from scraper.extraction.wording.folding import DIGIT, HANGUL, fold
from scraper.extraction.wording.memories import of_short
from scraper.extraction.wording.vocabulary import any_of, by_letter, words

_DATE_LABEL = re.compile(
    r"(?:기사|최초|최종)?\s?(?:입력|등록|승인|수정|송고|전송|발행|게재|작성|촬영|업데이트|지면)(?:일시?|일자|시간|시각)?(?:\s일시)?\s*[:：\[]?\s*$|"
    r"(?:^|(?<=[\s|·•(]))(?:published|updated|last updated|posted|"
    r"date|datum|data|fecha|дата|ημερομηνία|on|am|le|el|den|vom|op|il|en|em|pe|dne|dnia|dn\.|d\.|kl\.|à\(s\)|στις|at|um|alle|veröffentlicht|"
    r"aktualisiert|erstellt|mis à jour|publié|actualizado|publicado|stand|güncelleme)(?:\s+(?:on|am|le|el|em))?\s*[:：]?\s*$",
    re.IGNORECASE,
)
_BUTTONS = re.compile(
    r"(?:\s*\+?\s?(?:기자\s?페이지|(?<=기자\s)기자\s?(?:스크랩|구독)|구독(?:하기|중|자 \d+)?|"
    r"(?:\S{2,4}\s?)?(?:기자의\s)(?:다른\s?)?기사.*|다른\s?기사.*|프로필.*|더\s?보기|"
    r"(?:메일|쪽지)\s?보내기|TALK|"
    r"팔로우|Follow(?:ing)?|View profile|Email))+[\s|]*$",
    re.IGNORECASE,
)
_holds_button = any_of(words("페이지 구독 스크랩 기사 프로필 보기 보내기 팔로우 follow profile mail talk"))
"""Of which every such button holds one."""
_NO_YEAR = re.compile(
    r"\s+(?:입력\s?)?(?:(?:\d{1,2}월\s?\d{1,2}일|\d\d[.-]\d\d)\.?(?:\s+(?:오전\s|오후\s)?\d{1,2}:\d\d)?|\d{1,3}\s?(?:분|시간|일)\s?전)$"
)
"""A Korean day without its year, or how long ago, behind a name."""
_BORDERS = re.compile(
    r"(?=[.,\s|｜·•⋅∙—»])(?:"
    r"\.\s+(?=(?i:pictures?|photos?|photography|images|fotos?|bilder|bild)\s?:)|"
    r"\s*[|｜·•⋅∙—»]\s*|\s+[-–]\s+|\s/\s(?=@\w)|\n|"
    rf",\s+(?=(?i:{WRITTEN_BY})\s+[A-ZÀ-Þ])|"
    r"(?<![/&+])(?<!und)(?<!and)(?<! [yeiè])\s+(?=(?:Von|By|Par|Por|Door|[Aa]utor(?:in|e|a)?|[Aa]uthors?|[Aa]uteur|"
    r"Verfasser(?:in)?|Redakteur(?:in)?|Fotos?|Photos?|Kategorien?|"
    r"Category|Categories|Rubrik|Tags)\s?:\s)|"
    r"(?<!and)\s+(?=(?:Edited|Reviewed|Translated|Curated|Compiled|Posted) [Bb]y\s?:?\s)|"
    r"(?<=\d)\s+(?=(?:(?:[Ww]ritten|[Pp]osted) )?(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or)\s+[A-ZÀ-Þ][\w.'’-]+ [A-ZÀ-Þ]))"
)
"""What parts a byline from what else its line holds; also a day without a year before its label (`Mar 5 Written by Ada Osei`)."""
_LABELS = (
    OUR_WRITER + "|" + WRITTEN_BY + r"|by|von|par|escribe|por|di|(?-i:da(?=\s[A-ZÀ-Þ]\S+\s[A-ZÀ-Þ]))|door|av|af|"
    r"(?:words|teksti)(?=" + NAME_BEHIND + r"(?:$|\s?[|·,/&–—]))|autor(?:in)?(?:/autor(?:in)?)?(?! tekstu| ?/| d(?:ies)?es )|"
    r"oleh(?=\s(?-i:[A-Z]))|作者|著者|執筆|撰文|" + WRITER_SPACE
)
LABELLED = re.compile(rf"^{MAY_START}(?:{_LABELS})\s*[:：]?\s+(?=\S)", re.IGNORECASE)
_FILED = re.compile(
    r"(?:abgelegt (?:in|unter)|gepostet in|filed (?:in|under)|posted in|in|unter|dans|en|w)\s[^|·.:!?]{2,60}?\s"
    r"(?=(?:von|by|par|por|da|door|av|af|przez)\s+[A-ZÀ-Þ])",
    re.IGNORECASE,
)
"""Where a blog's line says a post is filed, before the writer: `in Allgemein, Reisen von Ada Osei`."""
COLON = re.compile(rf"^{MAY_START}(?:{WRITER_COLON}|כתב|מאת|लेखक|ผู้เขียน)\s*[:：]\s*(?=\S)", re.IGNORECASE)
_STOP = re.compile(
    r"\.?\s+(?:publicado|pubblicato|publié) (?:en|in|dans)\b.*$|"
    r"\s+(?:(?:last\s+)?updated|published|posted|veröffentlicht|aktualisiert|publié|kommentar (?:verfassen|schreiben|hinterlassen)|"
    r"in\s+[A-Z]|on\s+(?:mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?(?:day)?\b|"
    r"(?-i:(?:im(?! Gespräch| Interview)|beim|für|auf)\s[A-ZÄÖÜ])|"
    r"am\s+(?:mon|diens|mittwoch|donners|frei|sams|sonn)|tags?:|filed under|minuten|@\s|who\s|"
    r"(?:[/~]+\s*)*(?:lesezeit|lesedauer|reading time|temps de lecture|tiempo de lectura|tempo di lettura|leestijd)\b|"
    r"(?:дата|date|dat[ua]m?|fecha|ημερομηνία|rubrik|kategorie|category|rubrique|categor[ií]a|quelle|source|źródło)\s?:|"
    r"(?:views?|hits|aufrufe|zugriffe|wyświetle\w+|odsłon\w*|vistas|visitas|vues|letture|visualizzazioni|weergaven)\b|"
    r"\((?:kommentare?|comments?|reacties|commentaires?|comentarios?|commenti|\d+\))|"
    r"(?:ein|keine|no|leave a|hinterlasse|schreibe?)\s"
    r"(?:einen?\s)?(?:kommentare?|comments?|reply)|(?:à(?:\(s\)|s)?|um|at|am|on|en|a(?: las)?|alle(?: ore)?|ore|om|klo?\.?|[ouv]|στις)\s\d"
    r"|\d(?!,\s[A-ZÀ-Þ][a-zß-ÿ])).*$",
    re.IGNORECASE,
)
_LONGEST = 300
"""Letters of a line that is remembered, at most."""
_ENDS = " ·•,;-–—:/()[]|»"
_PHOTO = re.compile(r"(?:fotos?|photos?|photograph\w*|bild(?:er)?|images?|credits?|illustration|©)\s*(?:by|von)?\s*[:：/©]", re.IGNORECASE)


@dataclass(slots=True, unsafe_hash=True)
class BylineLine:
    """A byline cut out of a line; never changed."""

    text: str
    """As printed, its label (`By`) included."""
    name: str
    """What follows the label, or the text itself."""
    labelled: bool

    @property
    def names_writer(self) -> bool:
        """Whether a label stands before it, and a person's name behind that."""
        return self.labelled and bool(people.western(self.name))


@of_short(4096, _LONGEST)
def without_date(text: str) -> str:
    """Return a byline line without the dates printed in the same line, their labels and the buttons behind it."""
    found = timestamps.find(text, "ko" if HANGUL.search(text) else None)
    if not found and (ago := relative_times.parts_of(text)) and ago != [text]:
        text = _trimmed(text.replace(ago[0], "", 1))
    if not found:
        return _without_buttons(_NO_YEAR.sub("", text) if HANGUL.search(text) and DIGIT.search(text) else text).strip()
    if HANGUL.search(text):
        cut = text[: found[0].start].rstrip(" ·•,-–—:/([")
        return _without_buttons(_DATE_LABEL.sub("", cut).rstrip(" ·•,-–—:/([")).strip()
    parts, end = [], 0
    for date in found:
        parts.append(_DATE_LABEL.sub("", without_label(_without_weekday(text[end : date.start].rstrip(" ,:/(»")))))
        end = date.end
    parts.append(text[end:].removeprefix("."))
    return _without_buttons(" | ".join(part for item in parts if (part := _trimmed(item)))).strip()


def _without_buttons(text: str) -> str:
    return _BUTTONS.sub("", text) if _holds_button(text.lower()) is not None else text


def _without_weekday(text: str) -> str:
    """Return what stands before a date without the day of the week that opens it."""
    rest, _, last = text.rpartition(" ")
    if last.rstrip(".,").casefold() in WEEKDAYS:
        return rest.rstrip(" ,:/(»")
    before, _, first = rest.rpartition(" ")  # `Thứ Ba`
    return before.rstrip(" ,:/(»") if f"{first} {last}".rstrip(".,").casefold() in WEEKDAYS else text


def _trimmed(text: str) -> str:
    """Return a part of a line without the marks at its ends, the bracket of a pair it holds kept."""
    part = text.strip(_ENDS)
    return f"{part})" if "(" in part and ")" not in part else part


@of_short(4096, _LONGEST)
def may_label(text: str) -> bool:
    """Whether a text holds a word that may label a byline: a cheap look before the line is cut."""
    if _LABEL_WORD.search(f" {text}") is not None:
        return True
    return ("(" in text or not text.isascii()) and _OTHER_LABEL.search(text) is not None


_LABEL_WORD = re.compile(rf"\W(?:{by_letter(LABEL_WORDS)})\b", re.IGNORECASE)
"""Such a word behind a blank or a sign: a search for its beginning alone would be tried at every letter."""
_OTHER_LABEL = re.compile(
    r"作者|著者|執筆|撰文|מאת|כתב|بقلم|كتب|كاتب|إعداد|نویسنده|نوشته|گزارش|लेखक|लेखिका|रिपोर्ट|द्वारा|โดย|ผู้เขียน|เรื่อง|"
    r"— [^—@]{2,60} @ \d|\((?:Text|Texte|Tekst|Testo|Texto)\)",
    re.IGNORECASE,
)
AT_TIME = re.compile(r"—\s+([^—@]{2,60}?)\s+@\s+\d{1,2}[:.]\d\d")
"""A writer between a dash and the time, as blogs' first themes print: `Filed under: Harbour — Ada Osei @ 12:04`."""


_ORDER = re.compile(r"[Vv](?:on|ON) (?:links|rechts|vorne?|hinten|oben|unten)\b")
"""In which order a caption names those in the picture: no label of a writer."""
_DASHED = re.compile(r"(?:(?<=كتب)|(?<=كتبت)|(?<=بقلم)|(?<=מאת)|(?<=^By)|(?<=^Por)|(?<=^Par)|(?<=^Von))\s+[-–—ـ/](?=\s)")
"""The dash behind the word for a writer: `كتبت - …`, `By — Ada Osei`."""
_CALLED = re.compile(r"([A-ZÀ-Þ][^\W\d_]+(?:[ -][A-ZÀ-Þ][^\W\d_]+){1,3})(?: \((?:Text|Texte|Tekst|Testo|Texto)\)(?=$|[\s,])| írta$)")
"""A name with what it did behind it: `Ada Osei (Text)`, `Osei Ada írta`."""


@of_short(4096, _LONGEST)
def cut_out(text: str) -> BylineLine | None:
    """Return the byline of a line without dates: the segment a label names, else the first one; None where nothing is left.

    A role that stands behind the name's border (`By Ada Osei | Staff Writer`) belongs to it.
    """
    if _ORDER.match(text) is not None:
        return None
    if (signed := AT_TIME.search(text)) is not None:
        return BylineLine(signed[1], signed[1], labelled=True)
    text = _DASHED.sub("", text)
    if (called := _CALLED.match(text)) is not None:
        return BylineLine(called[0], called[1] or called[2], labelled=True)
    borders = [match.span() for match in _BORDERS.finditer(text)]
    starts, ends = [0, *(end for _, end in borders)], [*(start for start, _ in borders), len(text)]
    spans = [
        (start, end)
        for start, end in zip(starts, ends, strict=True)
        if (segment := _trimmed(text[start:end])) and not _PHOTO.match(segment)
    ]
    for place, (start, end) in enumerate(spans):
        segment = _trimmed(text[start:end])
        if (filed := _FILED.match(segment)) is not None:
            segment = segment[filed.end() :]
        label = LABELLED.match(segment) or COLON.match(segment)
        if label is not None and (name := _stopped(segment[label.end() :])):
            shown = _stopped(segment)
            if (end := _end_of_named(text, spans, place)) > spans[place][1] and shown == segment:
                return BylineLine(_trimmed(fold(text[start:end])), f"{name}, {text[spans[place + 1][0] : end]}", labelled=True)
            if shown == segment and place + 1 < len(spans) and is_role(_trimmed(text[slice(*spans[place + 1])])):
                return BylineLine(
                    _trimmed(fold(text[start : spans[place + 1][1]])), f"{name}, {text[slice(*spans[place + 1])]}", labelled=True
                )
            return BylineLine(shown, name, labelled=True)
    if not spans:
        return None
    if (end := _end_of_named(text, spans, 0)) > spans[0][1]:
        named = _trimmed(fold(text[spans[0][0] : end]))
        return BylineLine(named, named, labelled=False)
    bare = [_stopped(_trimmed(text[start:end])) for start, end in spans]
    if len(bare) == _PAIR and all(part and is_caseless(part) and people.whole_names(part) for part in bare):
        return BylineLine(_trimmed(fold(text)), _trimmed(fold(text)), labelled=False)  # one is the place, and nothing says which
    named = bare[0] if len(bare) == 1 else next((part for part in bare[:3] if part and people.whole_names(part)), bare[0])
    return BylineLine(named, named, labelled=False) if named else None


_PAIR = 2


def _end_of_named(text: str, spans: list[tuple[int, int]], place: int) -> int:
    """Return where a name with its role ends, and others set like it behind marks: `Ada Osei, News Editor • Bo Tenn, Staff Reporter`."""
    end = spans[place][1]
    if place + 1 < len(spans) and _NAME_AND_ROLE.search(text):
        for start, stop in spans[place:]:
            name, _, role = _trimmed(text[start:stop]).rpartition(", ")
            if not (name and is_role(role) and people.whole_names(name)):
                break
            end = stop
    return end


_NAME_AND_ROLE = re.compile(r", [A-Z][\w ]{3,30}\s*[|·•].*, [A-Z]")
_JOINT = re.compile(r"\s(?:and|und|et|y|e|i|en|og|och)$")
"""What joins a name to what is told next: `Rédigé par Ada Osei et publié …`."""
_OPENED = re.compile(r"\s*\([^)]*$")


def _stopped(text: str) -> str:
    """Return a segment up to where its name ends; of a date without a year the month goes too (`By Ada Osei March 18 at …`)."""
    stop = _STOP.search(text)
    if stop is None:
        return _JOINT.sub("", text.strip(" ,"))
    name = _JOINT.sub("", _OPENED.sub("", text[: stop.start()]).strip(" ,"))
    rest, _, last = name.rpartition(" ")
    dated = stop[0].lstrip()[:1].isdigit() and last.rstrip(".").casefold() in MONTHS
    return rest.strip(" ,") if rest and dated else name
