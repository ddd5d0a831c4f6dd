"""What the words of one line alone say of it: furniture, a pointer's label, a byline, a copyright notice."""

from __future__ import annotations

import re

from scraper.extraction.lines import han_lines, korean_credits
from scraper.extraction.lines.byline_lines import cut_out
from scraper.extraction.names import byline_forms, japanese_names, people
from scraper.extraction.times import timestamps
from scraper.extraction.wording import boilerplate, furniture
from scraper.extraction.wording.folding import STOPS, has_han

_PLACEHOLDER = re.compile(r"(?:\$\$|\[\[|\{\{|%%|##)[\w\s.:/-]{1,60}(?:\$\$|\]\]|\}\}|%%|##)")
"""A mark that a script would replace by an advertisement or a widget."""
_NUMBERED = re.compile(
    r"\W{0,3}(?:(?:meldung|artikel|article|beitrag|news|story|document|dokument|text|ref|id|nr|no|nummer|number|dpa(?:-infocom)?)"
    r"[\s.:#,/-]{1,3}){1,3}[\d/-]{4,24}\W{0,2}",
    re.IGNORECASE,
)
"""The number an agency or a system gives a story, printed as a line of its own."""
_BUTTONS = re.compile(
    r"(?:\[[^\[\]]{1,12}\]\s*){2,}|[▶►▷]\s*(?:video|audio|podcast|film|play|abspielen|vidéo|vídeo|動画|영상|동영상|视频)", re.IGNORECASE
)
"""Buttons in brackets, and the sign of a player."""
_SIGNED = re.compile(r"\(?[a-zäöü]{2,5}(?:/[a-zäöü]{2,5}){1,3}\)?|\([a-zäöü]{2,4}\)")
"""The signs of who wrote and edited a text, at its end: `jwu/dpa`, `afcl/dmrr`, `(jwu)`."""
_ACCOUNTS = (
    *("admin", "Admin", "ADMIN", "administrator", "Administrator", "webmaster", "Webmaster", "Super User", "Superuser", "administrateur"),
    *("administrador", "Administrador", "amministratore", "администратор", "Администратор", "administrátor", "redaktor", "yönetici"),
)
"""Accounts that content systems name as writers: such a line names nobody."""
_FORMS = ("Inc.", "Ltd.", "Co.", "Corp.", "L.P.", "S.A.", "N.V.", "B.V.", "A.G.")
"""How the names of firms end that are no ends of sentences."""
_SIZES = re.compile(r"(?:[aA](?:\s?[+-])?[\s/|]*){2,4}")
"""The buttons for larger and smaller letters."""


_WORKED_ON = re.compile(
    r"(?:(?:edited|copy[- ]?edited|fact[- ]?checked|(?:medically |clinically |legally )?reviewed|hosted|presented|produced|recipe) by:?|"
    r"(?:editora?|redaktur|redaktor(?:ka)?|редактор|edici[óo]n|biên tập|traducci[óo]n|traduction|traduzione|übersetzung|перевод)\s?:) "
    r"(?P<name>[^.!?,:]{3,40}?)(?:,[^.!?]{1,40}?)?(?: on [^!?]{6,24})?",
    re.IGNORECASE,
)
"""Who else had a hand in a text: `Edited by Ada Osei`, `Editor: Ada Osei`, `Medically reviewed by Ben Ruiz, MD on 3 May 2021`."""


def _names_helper(text: str) -> bool:
    """Whether a line names somebody who had a hand in the text, and nothing else; what is made by hand or hosted by a town is none."""
    found = _WORKED_ON.fullmatch(text) if len(text) <= _LONGEST_HELPER and (" by" in text or ":" in text) else None
    if found is None:
        return False
    words = found["name"].split()
    return len(words) > 1 and all(word[0].isupper() for word in words) and people.person_of(found["name"]) is not None


_LONGEST_HELPER = 100


def line_kind(text: str) -> str | None:
    """Return the verdict on a line by its words alone, None where they say nothing."""
    if text[:1] in "$[{%#" and _PLACEHOLDER.fullmatch(text):
        return "placeholder"
    if furniture.is_furniture(text) or furniture.is_more(text) or (text[-1].isdigit() and _NUMBERED.fullmatch(text)):
        return "furniture"
    if text[0] in "[▶►▷" and _BUTTONS.fullmatch(text):
        return "furniture"
    if text[0] in "aA" and _SIZES.fullmatch(text):
        return "furniture"
    if text.startswith("SOURCE ") and (text.endswith(_FORMS) or not text.endswith(STOPS)):
        return "furniture"
    if text.endswith(_ACCOUNTS) and (writer := cut_out(text)) is not None and writer.labelled and writer.text == text:
        return "byline"
    if ("/" in text or text[0] == "(") and _SIGNED.fullmatch(text):
        return "furniture"
    if furniture.is_copyright(text):
        return "copyright"
    if _names_helper(text):
        return "byline"
    if text in korean_credits.AGENCIES:
        return "caption"
    if not text.isascii() and furniture.heads_block(text):
        return "furniture"
    return (
        "byline" if byline_forms.is_line(text) or (has_han(text) and (han_lines.is_facts(text) or japanese_names.is_credit(text))) else None
    )


def of_bars(text: str, *, opens: bool) -> str | None:
    """Return the verdict on a line parted by bars, or None: facts over the text that begin with day and hour, tools and subjects alone."""
    if "|" not in text:
        return None
    return "date" if opens and _opens_with_hour(text) else "furniture" if _are_tools(text) else None


def _opens_with_hour(text: str) -> bool:
    """Whether a line of facts parted by bars begins with a day and an hour: `05.03.2026 - 17:45 | Building | Statement by Quay Ltd`."""
    found = timestamps.find(text) if text[0].isdigit() and not text.endswith(STOPS) else []
    return bool(found) and found[0].start == 0 and found[0].stamp.hour is not None and text[found[0].end :].lstrip(" Uhr").startswith("|")


def _are_tools(text: str) -> bool:
    """Whether bars part a line into buttons, pointers and labels of subjects alone."""
    return all(map(is_tool, text.strip("| ").split("|")))


def is_tool(piece: str) -> bool:
    """Whether a piece of a line is a button, a pointer or the like."""
    piece = piece.strip()
    return piece != "" and (line_kind(piece) is not None or boilerplate.is_pointer(piece))
