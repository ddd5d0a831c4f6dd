"""What papers say of the opinions they print: whose they are, and that they are not the paper's."""

from __future__ import annotations

import re

from scraper.extraction.wording.folding import lowered
from scraper.extraction.wording.vocabulary import any_of

_WRITER = r"(?:skribent|författar|forfatter)(?:en)?s?"
_NOTICE = re.compile(
    # Swedish, Norwegian, Danish, Finnish
    r"(?:denn[ea]|dette|detta|det här)\b.{0,40}\b(?:insändare|(?:opinions)?text|debattartikel|(?:gäst)?krönika|ledare|artikel|klumme|leder|"
    r"(?:debatt|menings|leser)innlegg|kronikk?|kommentar|debatindlæg|læserbrev)\b.{0,120}"
    rf"\b{_WRITER} (?:egn[ae]\b|(?:egen |egne )?(?:holdning|mening|analyse|åsikt|syn)).{{0,80}}|"
    rf"(?:åsikter(?:na)?|synspunkter(?:na|ne)?|meninger|holdninger)\b.{{0,40}}\b{_WRITER} egn[ae]\b.{{0,60}}|"
    r"(?:tämä on|kyseessä on|kirjoitus on)\b.{0,30}(?:mielipidekirjoitus|kirjoittajan)\b.{0,100}|"
    # English, German, Dutch
    r"(?:all )?(?:the )?(?:views|opinions)(?: expressed)?(?: here| above| in this \w+)? (?:are|is) (?:solely |strictly |entirely )?"
    r"(?:personal\b|(?:his|her|their|my|the (?:author|writer)s?['’]s?) own\b|those of the (?:author|writer|contributor)s?\b).{0,120}|"
    r"(?:diese[rs]?|der|die|das|unsere) (?:text|beitrag|artikel|kommentar|kolumne|leserbriefe?|gastbeitrag|gastbeiträge|gastkommentar|"
    r"meinungsbeitrag)\b.{0,20}\b(?:gibt|geben|spiegel[nt])\b.{0,60}\b(?:meinung|ansicht|auffassung)\b.{0,40}"
    r"\b(?:redaktion|autor(?:s|in|en)?|verfassers?)\b.{0,80}|"
    r"(?:ingezonden (?:stukken|brieven)|opiniestukken|(?:de|deze) (?:columns?|opinies|meningen|opiniestukken))\b.{0,80}"
    r"\b(?:mening|standpunt|opvatting)(?:en)?\b.{0,40}\b(?:redactie|auteurs?|schrijvers?)\b.{0,60}|"
    # Portuguese, Spanish, French, Italian
    r"(?:este (?:texto|artigo)|esta coluna|as opiniões (?:expressas|emitidas|contidas))\b.{0,60}"
    r"(?:não (?:reflet|represent|express)\w+.{0,40}\b(?:opinião|posição|linha)\b|responsabilidade d).{0,100}|"
    r"(?:este artículo|esta columna|(?:los|las) (?:artículos|columnas|opiniones)(?: de opinión| firmad[oa]s)?)\b.{0,40}\bno "
    r"(?:necesariamente )?(?:reflej|represent|expres)\w+.{0,40}\b(?:opinión|postura|posición|línea editorial|punto de vista)\b.{0,80}|"
    r"(?:les |ces )?(?:propos|opinions|tribunes?|cette tribune)\b.{0,60}\bn['’]engage(?:nt)? que (?:leurs?|s(?:on|es)) .{0,80}|"
    r"(?:le opinioni|le idee|gli articoli)\b.{0,20}(?:espress|contenut|pubblicat)\w+.{0,40}"
    r"\b(?:sono (?:dell['’]|degli )autor|non (?:riflettono|impegnano|rispecchiano)).{0,100}|"
    # Russian, Ukrainian, Polish, Hungarian, Turkish
    r"(?:мнени[ея]|позиция|точка зрения)\b.{0,30}\b(?:редакции|автор(?:а|ов)|издания)\b.{0,20}\bне (?:\w+ )?совпада\w+ с .{0,80}|"
    r"(?:думк[аи]|погляди?|позиція)\b.{0,20}\b(?:автор\w*|редакції)\b.{0,20}\bне (?:\w+ )?(?:збіга|співпада|поділя).{0,100}|"
    r"(?:ten )?(?:tekst|artykuł|felieton)\b.{0,20}\b(?:wyraża|przedstawia|prezentuje) (?:poglądy|opinie|opinię) autor.{0,40}|"
    r"(?:a |ez a )?(?:cikk|írás|szerző|vélemény)\w*\b.{0,60}\bnem feltétlenül\b.{0,20}tükrözi.{0,80}|"
    r"(?:bu )?(?:yazı|makale)\w* yer alan (?:görüş|fikir|düşünce)\w*\b.{0,30}\b(?:yazar|ait|bağla|yansıt).{0,80}|"
    # Arabic, Hindi
    r"(?:ال)?(?:آراء|مقالات|أفكار|مقال)(?: \w+){0,6} (?:لا|ولا) (?:[تي]عبر|[تي]عكس|[تي]مثل).{0,120}|"
    r".{0,40}लेखक के (?:अपने|निजी) विचार.{0,60}"
)
_names_opinion = any_of(
    (
        *(
            "skribent",
            "författar",
            "forfatter",
            "mielipide",
            "kolumni",
            "kirjoittaj",
            "views",
            "opinion",
            "meinung",
            "ansicht",
            "auffassung",
        ),
        *("mening", "standpunt", "opvatting", "opini", "postura", "posición", "línea", "punto de vista", "posição", "responsabilidade"),
        *("engage", "articoli", "idee", "совпада", "збіга", "співпада", "поділя", "autor", "tükröz", "yazar", "ait", "yansıt", "bağla"),
        *("عبر", "عكس", "مثل", "विचार"),
    )
)
_LONGEST = 260


def tells_whose(line: str) -> bool:
    """Whether a line says whose the opinions of a text are, or that they are not the paper's."""
    low = lowered(line)
    return len(low) <= _LONGEST and _names_opinion(low) is not None and _NOTICE.fullmatch(low) is not None
