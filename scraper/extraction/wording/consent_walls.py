"""Walls of consent: pages that ask their reader to accept cookies and tracking, or to pay, before they show an article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scraper.extraction.wording.folding import fold, lowered, weight
from scraper.extraction.wording.vocabulary import one_of

if TYPE_CHECKING:
    from collections.abc import Sequence

_SIGNS = (
    # partners
    one_of(
        r"\b(?:our|third|unsere?n?|nos|ses|i nostri|nuestros|sus|os nossos|onze|våra|våre|vores|nasi|naši|partnereink)\b.{0,24}\b(?:"
        r"part(?:ners?|nern|nere?|nerne|nerzy|neři|ies|enaires)|socios|parceiros)\b",
    ),
    # the device
    one_of(
        r"\b(?:on|auf|sur|sul|su|en|op|no|num|på|na|w) (?:(?:a|your|the|einem|ihrem|deinem|un|votre|tuo|tu|su|je|uw|een|seu|din)\b.{0,8})?"
        r"\b(?:device|gerät|endgerät|appareil|terminal|dispositivo|apparaat|enhet|urządzeni|zařízení)",
    ),
    # how to take it back
    one_of(
        r"(?:withdraw|revoke|manage)\b.{0,24}\bconsent",
        r"you consent to",
        r"(?:zustimmung|einwilligung)\b.{0,60}\bwider\w+",
        r"wider\w+ .{0,60}(?:zustimmung|einwilligung)",
        r"(?:retirer|revenir sur) (?:votre|mon) (?:consentement|choix)",
        r"(?:retirar|revocar) (?:tu|su|el|o seu) (?:consentimiento|consentimento)",
        r"(?:revocare|ritirare) il (?:tuo )?consenso",
        r"geef je .{0,40}toestemming",
        r"toestemming .{0,40}cookies",
        r"zgodę .{0,24}(?:wycofać|cofnąć)",
        r"(?:samtykke|samtycke|suostumu)",
    ),
    # buttons
    one_of(
        r"(?:click|klicken|klik|cliquant|cliccando|clic).{0,40}(?:accept|agree|akzeptier|akkoord|accetta|aceptar|aceitar)",
        r"(?:accept|reject)(?:ing)? all",
        r"alle (?:akzeptieren|ablehnen)",
        r"(?:accept\w+|refuser?|aceptando|aceptar|rechazar|accettare|accetta|akzeptier\w+).{0,40}\bcookies?",
        r"wyrażasz zgodę",
    ),
    # advertising
    one_of(
        r"personali[sz]ed (?:ads|advertising|content)",
        r"personalisierte[rn]? (?:inhalte und )?(?:werbung|anzeigen)",
        r"personalisierung von (?:werbung|anzeigen|inhalten)",
        r"publicités? personnalisées?",
        r"(?:annunci|pubblicità|anuncios|anúncios|publicidad) .{0,24}personal[a-z]{2,}ad",
        r"annunci .{0,24}personalizzat",
        r"gepersonaliseerde (?:advertenties|content)",
        r"relevante advertenties",
        r"personan?passade? annonse",
        r"spersonalizowanych reklam",
        r"third-party ad tracking",
    ),
    # tracking, or a subscription without it
    one_of(
        r"werbung und (?:üblichem )?tracking",
        r"werbetracking",
        r"pur-abo",
        r"ad-free subscription",
        r"abonnement zonder tracking",
        r"werbe- und analyse-tracker",
    ),
    # cookies
    one_of(
        r"(?:use|using|verwenden|nutzen|setzen|utilisons|utilisation|usamos|utilizamos|usiamo|utilizziamo|gebruiken|plaatsen|bruker|använder)\b"
        r".{0,40}\bcookies?",
        r"(?:such as|wie|tels? que|come|como|zoals|till exempel|takich jak) (?:les |las |i |os |pliki )?cookies?",
    ),
    # the law's own words
    one_of(
        r"genaue standortdaten",
        r"precise geolocation",
        r"transparency & consent framework",
        r"privacy center",
        r"datenschutzerklärung",
        r"measurement, and audience",
        r"personenbezogene daten",
        r"(?:dane osobowe|dados pessoais|datos personales|dati personali|données personnelles)",
    ),
)
"""What a wall of consent tells its reader, by kind."""
_LEAST_SIGNS = 3
"""Different signs that such a wall bears, at least: a story about consent bears fewer, or tells of more besides."""


def speaks_of_consent(text: str) -> bool:
    """Whether a text that stands nowhere on the page is what a dialogue of consent says: two of the signs are enough there."""
    return len(_signs_of(text)) >= _LEAST_SIGNS - 1


def is_consent(paragraphs: Sequence[str], title: str | None) -> bool:
    """Whether most of a text asks its reader to consent to cookies and tracking, by several of the signs that such a wall bears."""
    weights = [weight(text) for text in paragraphs]
    signs = [_signs_of(text) for text in paragraphs]
    asking = sum(words for words, found in zip(weights, signs, strict=True) if found)
    return len(_signs_of(fold(title)).union(*signs)) >= _LEAST_SIGNS and 2 * asking >= sum(weights)


def _signs_of(text: str) -> set[int]:
    low = lowered(text)
    return {number for number, sign in enumerate(_SIGNS) if sign.search(low)}
