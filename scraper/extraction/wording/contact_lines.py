"""Lines that say whom to ask about a text: addresses and telephones under or behind a label."""

from __future__ import annotations

import re

from scraper.extraction.wording.weblog_lines import heads_contact


def gives_contact(text: str) -> bool:
    """Whether lines are whom to ask, under or behind a label that says so: `Media contact: Ada Osei, ada@quay.example`."""
    if len(text) > _LONGEST_ADDRESSES:
        return False
    label, _, rest = text.partition("\n" if "\n" in text else ":")
    told = heads_contact(label) or _OF_PRESS.fullmatch(label.strip(" :").lower()) is not None
    return told and _ADDRESS.search(rest) is not None


_LONGEST_ADDRESSES = 300
_OF_PRESS = re.compile(
    r"(?:media|press|news|pr)[ -]?(?:contacts?|enquiries|inquiries)|contacts? (?:presse|médias?)|contacto (?:de |para )?(?:prensa|medios)|"
    r"contatt[oi] stampa|conta(?:c)?to (?:de |para )?(?:a )?imprensa|perscontact|kontakt (?:dla mediów|pro média)|tiskový kontakt|"
    r"press?kontakt(?:er)?|pressekontakte?"
)
_ADDRESS = re.compile(r"\S@\S|\d{3}[\d /-]{3}")


def is_telephone(line: str) -> bool:
    """Whether a line is a number to call behind the word for it, and nothing else."""
    return line[:1] in "TtPpFfMm" and _TELEPHONE.fullmatch(line) is not None


_TELEPHONE = re.compile(r"(?:t[ée]l[ée]?(?:phone|f[oó]n\w?)?|phone|fax|mobile?|fon)\s?[.:]{0,2}\s?\+?[\d\s()/.-]{6,24}", re.IGNORECASE)
