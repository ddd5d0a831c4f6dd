"""Lines of a paywall: that the rest is for subscribers."""

from __future__ import annotations

import re

from scraper.extraction.folding import lowered
from scraper.extraction.vocabulary import any_of

_WALL = re.compile(
    r"(?:to (?:continue|keep)(?: with)?(?: your)? reading|continue reading (?:this|with)|subscribe (?:now )?to (?:read|continue|unlock)|"
    r"(?:limit of|last|all your|your) (?:\w+ )?free (?:articles?|stories)|free (?:articles?|stories) (?:left|remaining|this month)|"
    r"(?:for|available to|exclusive to) subscribers(?: only)?\b|subscribers?[- ]only|already a subscriber|log ?in to (?:read|continue)|"
    r"jetzt weiterlesen|weiterlesen mit|mit einem abo|(?:nur|exklusiv) für abonnent|bereits abonnent|schon abonnent|"
    r"réservée? (?:aux|à nos) abonnés|(?:pour|de) lire la suite|para suscriptores|para assinantes|per gli abbonati|voor abonnees|"
    r"有料(?:会員|記事|会員限定)|会員限定|残り\s?\d+\s?文字|続きをお読み|유료\s?(?:회원|기사|독자|구독)|구독자?\s?(?:전용|회원)|付费(?:阅读|内容)|订阅后)",
)
_holds_wall = any_of(
    (
        *("reading", "subscri", "log in to", "login to", "weiterlesen", "mit einem abo", "abonn", "lire la suite", "suscriptores"),
        *("free article", "free stor", "assinantes", "abbonati", "有料", "会員", "残り", "続きを", "유료", "구독", "付费", "订阅后"),
    )
)
"""Parts of which every such phrase holds one."""
_LONGEST_WALL = 160


def is_wall(line: str) -> bool:
    """Whether a short line says that the rest is for subscribers."""
    if len(line) > _LONGEST_WALL:
        return False
    low = lowered(line)
    return _holds_wall(low) is not None and _WALL.search(low) is not None
