"""Boxes that ask for a gift, offer a subscription or state a site's rules in words of their own, told by where their only links lead."""

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
_RULES = words(
    "privacy privacy-policy terms terms-of-use terms-of-service tos guidelines community-guidelines community_guidelines house-rules "
    "comment-policy comments-policy cookies cookie-policy netiquette netiquette-regeln datenschutz datenschutzerklaerung agb "
    "nutzungsbedingungen confidentialite mentions-legales charte cgu aviso-legal privacidad condiciones normas privacidade termos "
    "termos-de-uso note-legali termini voorwaarden privacybeleid regulamin polityka-prywatnosci"
)
"""The same of its pages of rules and rights."""
_LONGEST, _LONGEST_RULES = 40.0, 120.0
"""Rough words of such a box, at most, and of one that states rules."""
_LINKS = 2
"""Links to pages of rules that a paragraph has at least: a story on privacy may link to one."""


def are_all(context: Context, page: Outline, block: TextBlock, kept: list[TextBlock]) -> bool:
    """Whether a block all of whose links lead to such pages is set otherwise than the text before it: in another element or class."""
    if not (block.link_chars and kept) or block.words > _LONGEST_RULES:
        return False
    before = kept[-1]
    if (page.parents[block.node], page.classes[block.node]) == (page.parents[before.node], page.classes[before.node]):
        return False
    links = [context.absolute(page.els[link].get("href")) for link in page.links_of(block)]
    if not links or not all(url and context.page.is_of_site(url) for url in links):
        return False
    parts = {_last_part(url) for url in links if url}
    return (block.words <= _LONGEST and parts <= _PAGES) or (len(links) >= _LINKS and parts <= _RULES)


def _last_part(url: str) -> str:
    """Return the last part of an address's path, without the ending of a file."""
    return path_in(url).lower().rstrip("/").rpartition("/")[2].partition(".")[0]
