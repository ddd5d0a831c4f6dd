"""Signatures with an office: a name and what the writer is there, on a line of its own under the text, `Ada Osei, Vorsitzende`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction.lines.date_lines import is_date_line
from scraper.extraction.names import people
from scraper.extraction.names.organisations import is_organisation
from scraper.extraction.names.roles import is_role
from scraper.extraction.wording.folding import STOPS, fold_lines
from scraper.extraction.wording.vocabulary import any_of, words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from archive.records import Author
    from scraper.extraction.layout.outline import Outline, TextBlock

_PARTICLES = words("von van de zu der den del di da la dr. prof. rev. pfr. sr. fr. don ds. ks. père abbé")
_CLERGY = words("rev. pfr. don ds. ks. père abbé pfarrer pfarrerin pastor pastorin")
_WISHES = words(
    "guten gute gutes viel viele vielen frohe frohes fröhliche schöne schönes liebe herzlichen herzliche alles gesegnete weitere nächste "
    "bon bonne buon buona buen buenas feliz happy merry many best kind thank"
)
"""What wishes and headings begin with that have the form of a name."""
_MOST_WORDS = 4


def is_name(text: str) -> bool:
    """Whether a text has the form of a name of two to four words, each with one capital letter."""
    parts = text.split()
    full = [word for word in parts if word.lower() not in _PARTICLES and (len(word) > _INITIAL or _SHORT.fullmatch(word))]
    return (
        2 <= len(parts) <= _MOST_WORDS
        and parts[0].lower() not in _WISHES
        and len(full) > 1
        and parts[-1] in full
        and all(piece.isalpha() and piece.istitle() for word in full for piece in word.replace("’", "").replace("'", "").split("-"))
        and not is_organisation(text)
    )


_INITIAL, _SHORT = 2, re.compile(r"[A-ZĐ][à-ỹ]|An|Bo|Ed|Hu|Jo|Li|Ly|Ng|Vy|Wu|Xu|Yu")
"""Letters of an initial with its stop; names of some languages are as short, `Lê Tân`, `Jo Quay`."""


def names_with_role(text: str) -> bool:
    """Whether a line is a name and, behind a comma, what she does for a paper: `Ada Osei, Harbour Correspondent`."""
    name, comma, role = text.partition(",")
    return bool(comma) and len(text) <= _LONGEST_OFFICE and is_role(role.strip()) and is_name(name)


def without_clergy(name: str) -> str | None:
    """Return a name behind the title that clergy sign with, `ks. Ada Osei`; None where there is no title."""
    title, _, rest = name.partition(" ")
    return rest if title.lower() in _CLERGY else None


def signed_with(page: Outline, block: TextBlock) -> Iterator[Author]:
    """Yield the person that a line right under a paragraph names with an office, behind a comma or in the next line.

    Under the words of somebody else it says who spoke, in a list who sits in a board.
    """
    before, behind = page.blocks[block.number - 1], page.blocks[block.number + 1 : block.number + 2]
    if any(is_name(one.flat.partition(",")[0]) for one in behind) or "img" in page.tags[block.node : page.ends[block.node]]:
        return
    if page.tags[block.node] not in _TAGS or not (is_date_line(before.flat) or _ends_sentence(before) or _greets(before.flat)):
        return
    first, _, rest = fold_lines(block.text).partition("\n")
    name, comma, office = (first, ",", rest) if rest else first.partition(",")
    office = office.strip()
    name = _LEAD.sub("", name).strip(" ,")
    if comma and 2 < len(office) <= _LONGEST_OFFICE and not _NUMBER.search(office) and _holds_office(office.lower()) and is_name(name):
        yield from people.whole_names(name)


def _ends_sentence(block: TextBlock) -> bool:
    return block.words >= _SENTENCE and block.text.endswith(STOPS) and block.text[-1] not in _QUOTES


def _greets(line: str) -> bool:
    return len(line) <= _LONGEST_GREETING and _GREETING.fullmatch(line.lower()) is not None


_LONGEST_GREETING = 40
_GREETING = re.compile(
    r"(?:mit )?(?:[a-zäöüß-]+en? (?:und [a-zäöüß-]+en )?)grü(?:ß|ss)en?[,.!]?|"
    r"(?:kind |best |warm )?regards[,.!]?|yours (?:sincerely|faithfully)[,.]?"
)
"""A greeting that ends a letter, in a line of its own."""
_LEAD = re.compile(r"[-–—~]+\s?|(?:Ihre?|Eure?)\s")
_NUMBER = re.compile(r"\d{3}")
_TAGS = frozenset(("p", "div", "em", "i", "strong", "b", "span"))
_QUOTES = "”\"»“’'"
_SENTENCE, _LONGEST_OFFICE = 8.0, 70
_holds_office = any_of(
    words(
        "vorsitz sprecher präsident leiter schriftführ gemeinder stadtr bürgermeister pfarr pastor diakon profess direktor geschäftsf "
        "pressewart sportwart jugendwart kassenwart schatzmeister wehrführ brandmeister ortsvorsteh dekan superintendent bischof kantor "
        "redakt journalist reporter correspondent columnist korrespond verslaggever giornalista periodista "
        "lehrer kassier obmann obfrau vorstand mitglied beauftragt referent koordinator berater abgeordnet minister "
        "chair president director secretary editor officer lecturer member coordinator trustee vicar councillor founder manager "
        "président secrétaire directeur directrice maire adjoint trésori chargé "
        "membre responsable presidente secretari alcald concejal sindaco "
        "assessore segretari direttor voorzitter wethouder burgemeester bestuur directeur prezes sekretarz wójt burmistrz dyrektor "
        "przewodnicząc starost předsed tajemn jednatel ředitel ordförande sekreterare rektor kommunalråd formand formann kasserer "
        "borgmester ordfører sogne leder puheenjohtaja elnök primar președinte mdb mdl klasse jahrgang grade"
    )
)
