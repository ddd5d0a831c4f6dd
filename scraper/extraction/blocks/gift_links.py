"""Boxes amid a text that ask for a gift or offer a subscription in words of their own, told by where their only links lead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scraper.extraction.layout.url_shape import path_in
from scraper.extraction.wording.vocabulary import words

if TYPE_CHECKING:
    from scraper.extraction.context import Context
    from scraper.extraction.layout.outline import Outline, TextBlock

_PAGES = words(
    "donate donation donations donar dona doar doe spenden spende unterstuetzen support support-us soutenir faire-un-don don dons sostieni "
    "sostienici wsparcie wesprzyj apoya apoyanos apoia apoie apoiar steun doneer doneren membership become-a-member subscribe "
    "subscription subscriptions abo abonnement abonnements abonner abonnieren suscribete suscripcion suscripciones assine assinatura "
    "abbonati prenumerata prenumerera newsletter newsletters"
)
"""Last parts of the addresses of a site's own pages for readers who give or subscribe."""
_LONGEST = 40.0
"""Rough words of such a box, at most."""


def asks(context: Context, page: Outline, block: TextBlock, kept: list[TextBlock]) -> bool:
    """Whether a block all of whose links lead to such pages is set otherwise than the text before it: in another element or class."""
    if not (block.link_chars and kept) or block.words > _LONGEST:
        return False
    before = kept[-1]
    if (page.parents[block.node], page.classes[block.node]) == (page.parents[before.node], page.classes[before.node]):
        return False
    links = [context.absolute(page.els[link].get("href")) for link in page.links_of(block)]
    return bool(links) and all(url and context.page.is_of_site(url) and _last_part(url) in _PAGES for url in links)


def _last_part(url: str) -> str:
    return path_in(url).lower().rstrip("/").rpartition("/")[2]
