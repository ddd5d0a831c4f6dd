"""What may be the name of a section: words, but none of a button, a date, a piece of code, or a publishing system's "no category"."""

from __future__ import annotations

import re

from scraper.extraction.times import timestamps
from scraper.extraction.times.month_names import MONTHS
from scraper.extraction.wording.folding import DIGIT, key
from scraper.extraction.wording.furniture import is_furniture, is_more
from scraper.extraction.wording.memories import of_short

FILED = re.compile(r"이 기사는 (?:언론사에서|해당 언론사의 자체 기준에 따라) ([^\s,]{1,12})(?:, \S{1,12})* 섹션으로 분류")
"""What portals say of where the paper filed an article."""
_NO_NAMES = frozenset(
    map(
        key,
        (
            # the category of WordPress for posts without one, which it names in the language of the blog
            *("Uncategorized", "Uncategorised", "Unkategorisiert", "Nicht kategorisiert", "Non classé", "Non catégorisé", "Sin categoría"),
            *("Sin categorizar", "Senza categoria", "Sem categoria", "Sense categoria", "Geen categorie", "Niet gecategoriseerd"),
            *("Ikke kategoriseret", "Ukategorisert", "Okategoriserade", "Okategoriserad", "Luokittelematon", "Bez kategorii"),
            *("Nezařazené", "Nezaradené", "Fără categorie", "Без рубрики", "Без категории", "Без категорії", "Nekategorizirano"),
            *("Χωρίς κατηγορία", "Kategorisiz", "غير مصنف", "미분류", "未分類", "未分类", "Tak Berkategori", "Chưa được phân loại"),
            # pages and lists without a name of their own
            *("detail", "details", "detailansicht", "tag", "tags", "main navigation", "navigation", "hauptnavigation", "breadcrumb"),
            *("you are here", "sie sind hier", "vous êtes ici", "single", "post", "posts", "page", "seite", "beitrag", "link", "links"),
            *("다시보기", "전체보기", "편성표", "제보하기", "뉴스제보", "온에어"),
            *("startseite", "homepage", "übersichtsseite", "overview page", "accueil", "inicio", "strona główna", "forside"),
        ),
    )
)
_CODE = re.compile(r"(?i:\bals startseite$)|[{}@]|^[/.<‹«]|://|^[\d\s()+./-]+$")
_BUTTON = re.compile(
    r"(?:(?:read|learn|see|view|find out|load|show|discover) (?:more|all|the)\b|mehr (?:erfahren|lesen|anzeigen|dazu)|en savoir plus|"
    r"lire (?:la suite|plus)|(?:leer|ver) más|leggi (?:di più|tutto)|ler mais|lees (?:meer|verder)|läs mer|les mer|læs mere|lue lisää|"
    r"czytaj więcej|(?:log|sign)[ -]?(?:in|out|up)\b|(?:an|ab)melden|einloggen|registrieren|se connecter|s['’](?:inscrire|abonner)|"
    r"iniciar sesión|accedi\b|inloggen|logga in|logg inn|log ind|zaloguj|войти|"
    r"subscri|suscr[ií]|abonnieren|abonnez|abonnement|prenumerera|"
    r"(?:un)?follow(?:ing|ed)?\b|folgen$|(?:like|view|views|reply|repost|stampa)$|print(?:en)?$|drucken|teilen|tweeten|mailen|merken|"
    r"imprimer|imprimir|share\b|compart\w+$|partager|condividi|back\b|zurück|retour\b|volver|voltar|torna\b|terug|tilbage|tilbake|"
    r"tillbaka|wróć|takaisin|(?:prev(?:ious)?|next)(?-i:(?=[A-Z\s]|$))|get started|start (?:for free|now|here|free)|"
    r"(?:request|book|schedule) an? |try (?:it|for|now|free)|free trial|sign me|donate|spenden?$|faire un don|(?:make a )?donation|"
    r"download(?: |s?$)|click |copy |(?:skip|jump) to|zum? (?:haupt)?(?:inhalt|navigation|menü)|zur (?:navigation|startseite|suche)|"
    r"e-?mail (?:an? |to |this)|send (?:to|this)\b|tell a friend|get alerts?\b|powered by |(?:set|create) (?:an )?alerts?\b|"
    r"aller au|saltar? al|vai al|(?:search|suche|menü?|menu|help desk|page information)$)",
    re.IGNORECASE,
)
"""Words that a link to do something begins with."""


def may_name_section(name: str) -> bool:
    """Whether a text may be a section's name, wherever it stands; what is numbered as the parts of a series are (`⑦`) is none."""
    if not _PARTS_OF_SERIES.isdisjoint(name) or not is_subject(name) or _names_time(name):
        return False
    return name in _PHOTOS or not is_furniture(name)


def _names_time(name: str) -> bool:
    """Whether a text is a month with its year or a week's number: trails of archives lead through them, and they file nothing."""
    found = _TIME.fullmatch(name.lower()) if DIGIT.search(name) is not None else None
    return found is not None and (found["month"] is None or found["month"] in MONTHS)


_TIME = re.compile(
    r"(?:(?P<month>[^\W\d_]{3,12})\.? (?:19|20)\d\d|"
    r"(?:kw|week|(?:kalender)?woche|semaine|semana|settimana|uge|uke|vecka|viikko|týden) \d{1,2}"
    r"(?:[/ ](?:19|20)\d\d)?|(?:19|20)\d\d년(?: ?\d{1,2}월)?)"
)


_PARTS_OF_SERIES = frozenset("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳")
_PHOTOS = ("포토",)
"""A button elsewhere."""


_PAPER = re.compile(r"[가-힣]{2,6}(?:일보|신문|타임스|타임즈|헤럴드)")
"""Whose story a portal prints."""


@of_short(1024, 80)
def is_subject(name: str) -> bool:
    """Whether a text may say what something is about: networks, which are buttons elsewhere, are among the subjects of articles."""
    return (
        any(map(str.isalpha, name))
        and key(name) not in _NO_NAMES
        and _CODE.search(name) is None
        and _BUTTON.match(name) is None
        and not is_more(name)
        and not timestamps.find(name)
        and _PAPER.fullmatch(name) is None
    )
