"""Writers that no label names, by the signature under the text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction.bylines import biographies, positions
from scraper.extraction.bylines.byline_places import says_who_changed
from scraper.extraction.layout import outline
from scraper.extraction.lines.byline_lines import without_date
from scraper.extraction.lines.date_labels import LABEL, field_of
from scraper.extraction.lines.date_lines import is_date_line, tells_entry
from scraper.extraction.lines.fact_lines import in_page_foot
from scraper.extraction.lines.line_pieces import spaced
from scraper.extraction.names import people
from scraper.extraction.names.byline_forms import EMAIL
from scraper.extraction.times import timestamps
from scraper.extraction.wording import boilerplate
from scraper.extraction.wording.folding import STOPS, fold, fold_lines
from scraper.extraction.wording.vocabulary import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from archive.records import Author
    from scraper.extraction.context import Context
    from scraper.extraction.layout.outline import Outline, TextBlock

_LAST, _ENDS = 3, 2
"""Blocks at the end of the text that may be a signature, and of those before pointers and links."""


def line_behind(context: Context, page: Outline) -> TextBlock | None:
    """Return the line right behind the text; none where a sentence follows it, for then it heads a reader's comment."""
    blocks = page.blocks[context.body_last : context.body_last + 2] if context.body_last else []
    return blocks[0] if blocks and not (len(blocks) > 1 and blocks[1].words >= _SENTENCE) else None


_SENTENCE = 8.0


def signed(context: Context) -> Iterator[Author]:
    """Yield the person whose name is all that the last line of the text says: behind a dash or a greeting, or with a day.

    So does the name in brackets that ends the text, and that in a blog's sentence about the post.
    """
    page, blocks = context.outline, context.body_blocks
    if page is None or context.text_first >= context.text_last:
        return
    last = line_behind(context, page)
    vietnamese = (context.language or "").startswith("vi")
    ends = [
        block for block in blocks[:-_LAST] if context.text_last <= block.number < context.text_last + _ENDS
    ]  # before pointers and links
    for block in [*ends, *blocks[-_LAST:], *([last] if last is not None else [])]:
        yield from _in_brackets(context, page, block)
        if block.number <= context.text_first or page.marks[block.node] & _NO_SIGNATURE:
            continue
        if in_page_foot(context, page, block.node, block.number) or (vietnamese and block.text.startswith("Theo ")):
            continue  # `Theo`: whom a Vietnamese text is taken from
        if says_who_changed(block.flat) or boilerplate.closes(block.flat):
            continue
        if tells_entry(block.flat):
            yield from _in_entry(block.flat)
        elif len(lines := fold_lines(block.text).split("\n")) > 1 and positions.is_name(lines[0]) and timestamps.find(lines[1]):
            yield from people.whole_names(lines[0])  # a name above its day, as papers sign
        elif len(block.text) <= _LONGEST_LINE:
            # where headings are in lower case, two words in bold with capitals are a name
            bold = (context.language or "")[:2] in _LOWER_CASE
            signing = list(_signature(page, block, bold=bold))
            if signing and _signs_letter(page, block, blocks, bold=bold):
                return
            yield from positions.signed_with(page, block)
            yield from signing or _plainly_signed(context, page, block)
            yield from _told_of(page, block, blocks)
        elif (sign := _SIGN.search(block.flat)) is not None and positions.is_name(sign[1]):
            yield from people.whole_names(sign[1])
        else:
            yield from _told_of(page, block, blocks)


def _in_brackets(context: Context, page: Outline, block: TextBlock) -> list[Author]:
    """Return who wrote an agency's text, or the one it is translated from, by the brackets at its end."""
    if not ("(By " in block.flat or "original by " in block.flat) or page.marks[block.node] & _NO_SIGNATURE:
        return []
    sign = _BY_SIGN.search(block.flat)
    if sign is not None and sign.start() == 0:
        context.used.add(block.number)
    return people.whole_names(sign[1]) if sign is not None else []


def _plainly_signed(context: Context, page: Outline, block: TextBlock) -> list[Author]:
    """Return whose name alone is the line behind the last sentence of a text in Cyrillic that does not tell of her: papers sign so.

    The place may stand in a line below the name.
    """
    if (context.language or "")[:2] not in _CYRILLIC or block.number != context.text_last:
        return []
    name, *below = fold_lines(block.text).split("\n")
    if (
        not (positions.is_name(name) or _IN_CAPITALS.fullmatch(name))
        or len(below) > 1
        or any(timestamps.find(line) or line.endswith(STOPS) for line in below)
    ):
        return []
    told = any(name.split()[-1] in one.text for one in page.blocks[context.text_first : context.text_last])
    return [] if told or not page.blocks[block.number - 1].text.endswith(STOPS) else people.whole_names(name)


_IN_CAPITALS = re.compile(r"[А-ЯЁІЇЄҐ][а-яёіїєґ’]+ [А-ЯЁІЇЄҐ][А-ЯЁІЇЄҐ’-]{2,24}")
"""A name whose surname is set in capitals: `Ирина ЛОПАТИНА`."""
_CYRILLIC = words("ru uk be bg sr mk kk")


def _signs_letter(page: Outline, block: TextBlock, blocks: list[TextBlock], *, bold: bool) -> bool:
    """Whether a line of the same look signs a part of the text before the last one, as each of some readers' letters is signed."""
    look = _look(page, block)
    paragraphs = 0
    for other in reversed(blocks):
        if other.number >= block.number:
            continue
        if paragraphs and len(other.text) <= _LONGEST_LINE and _look(page, other) == look and any(_signature(page, other, bold=bold)):
            return True
        paragraphs += other.words >= _SENTENCE
    return False


def _look(page: Outline, block: TextBlock) -> tuple[str, str | None, str]:
    return page.tags[block.node], page.classes[block.node], page.tags[block.first]


def _told_of(page: Outline, block: TextBlock, blocks: list[TextBlock]) -> Iterator[Author]:
    """Yield whom a sentence tells to write for a living: in italics, or the last of all and of somebody the text does not name."""
    if block is not blocks[-1]:
        yield from biographies.of_writer(block.flat) if _is_slanted(page, block) else ()
        return
    slanted = _is_slanted(page, block)
    text = "\n".join(one.text for one in blocks[:-1])
    named = biographies.of_scholar(block.flat) if slanted else biographies.of_writer(block.flat)
    yield from biographies.of_writer(block.flat) if slanted else ()
    yield from (one for one in named if one.name.split()[-1] not in text)


_LOWER_CASE = words("fr es it pt nl pl cs sk sv da nb no fi ro hu hr sl el ru uk bg ca vi")
_NO_SIGNATURE = outline.IN_NAV | outline.IN_CAPTION | outline.IN_FIGURE | outline.IN_COMMENTS | outline.IN_QUOTE
_BY_SIGN = re.compile(r"\((?:By|[A-Z][a-z]+ original by) ([^(),]{5,60})(?:,[^()]{3,60})?\)[\s.]*(?:(?:End ?)?[Ii]tem/?\w*)?$")
"""The brackets, the agency's sign for the end behind them."""
_SIGN = re.compile(r"[.!?…“”\"»]\s?\(([^()]{5,40})\)$")
_ENTRY_WRITER = re.compile(
    r"\b(?:von|by|par|por|da|door|av|przez)\s(\S+(?:\s[A-ZÀ-Þ]\S*){0,3}?)"
    r"(?=[.,]|$|\s(?:und|and|am|on|in|um|at|unter|veröffentlicht|geschrieben|erstellt|verfasst|publiziert|abgelegt|gepostet|posted|"
    r"le|el|il|den|op)\b)"
)


def _in_entry(text: str) -> Iterator[Author]:
    for match in _ENTRY_WRITER.finditer(text):
        found = people.whole_names(match[1]) or list(filter(None, [people.handle_of(match[1])]))
        if found:
            yield from found
            return


_LONGEST_LINE = 80
_GREETING = re.compile(
    r"(?:(?:mit )?[a-zäöüß]+en? grü(?:ß|ss)en?|herzlichst|(?:kind |best |warm )?regards|"
    r"(?:yours )?(?:sincerely|faithfully)|yours(?: in \w+)?|in christ|blessings|warmly|respectfully|(?:with )?best wishes|all the best|"
    r"love|alles liebe|bis bald|bis dann|xoxo|cheers|bisous|bises|un abrazo|"
    r"cordialement|amicalement|bien à vous|atentamente|(?:un )?saludos?(?: cordial(?:es)?)?|(?:cordiali|distinti) saluti|pozdrawiam|"
    r"z poważaniem|s pozdravem|(?:med )?vänliga? hälsning(?:ar)?|(?:med )?venn?lig hilsen|met vriendelijke groet(?:en)?|"
    r"ihre?|eu(?:er|re)|für (?:den vorstand|die (?:redaktion|fraktion|gemeinde)))[,:!]?\s*(?:(?:eure?|deine?|ihre?|your)\s)?(?=[A-ZÀ-Þ])",
    re.IGNORECASE,
)
_DASH = re.compile(r"(?:[-–—~]{1,2}|gez\.(?: von)?|(?:©|\(c\)|copyright)(?: (?:by|(?:19|20)\d\d(?: by)?))?)\s?(?=[A-ZÀ-Þ])", re.IGNORECASE)
_RIGHTS = ("©", "(c)", "(C)", "Copyright", "copyright")
_FAMILIAR = re.compile(
    r"[-–—~]|eure?|eu(?:er|re)|.*(?:liebe|bald|dann|xoxo|cheers|bis(?:ou|e)s|abrazo|blessings|love|warmly|grü(?:ß|ss)en?|regards|saluti|saludos|pozdrawiam|hälsning)",
    re.IGNORECASE,
)
"""Greetings behind which the first name alone signs."""
_PIECES = re.compile(r"\s*[|·•]\s*")


def _signature(page: Outline, block: TextBlock, *, bold: bool) -> Iterator[Author]:
    if field_of(block.flat) == "modified":
        return
    lead = _GREETING.match(block.flat) or _DASH.match(block.flat)
    if lead is not None and 0 < block.link_density < 1 and lead[0].startswith(_RIGHTS):
        return  # who runs the site, and links to what its law asks for
    text = block.flat[lead.end() :] if lead is not None else block.flat
    lines = fold_lines(block.text).split("\n")
    if lead is not None and len(lines) > 1:  # what stands below the name is what she does
        text = next((line for line in lines if line and text.startswith(line)), text)
    mail = EMAIL.search(text) if "@" in text else None
    text = text.replace(mail[0], "") if mail is not None else text
    dated = bool(timestamps.find(text))
    name = _PIECES.split(LABEL.sub("", without_date(spaced(page, block))).strip(" ,|·"))[0] if dated else text.strip(" ,")
    if (
        lead is not None
        and not dated
        and _FAMILIAR.match(lead[0])
        and page.tags[block.node] not in outline.HEADING_LEVELS
        and name.isalpha()
        and name.istitle()
        and (author := people.handle_of(name))
    ):
        yield author
    elif positions.is_name(name := name.removesuffix(".")) and (rest := positions.without_clergy(name)) is not None:
        yield from people.whole_names(rest) or people.whole_names(name)
    elif positions.is_name(name) and (lead is not None or dated or mail is not None or _is_set_apart(page, block, bold=bold)):
        yield from people.whole_names(name)
    elif (home := _HOME.fullmatch(name)) is not None and positions.is_name(home[1]) and _is_set_apart(page, block, bold=True):
        yield from people.whole_names(home[1])


_HOME = re.compile(r"([^,\d]{5,40}), (?:[A-ZÀ-Þ][\w.’'-]+ ?){1,3}")
"""A name with the place a reader writes from."""


def _is_set_apart(page: Outline, block: TextBlock, *, bold: bool) -> bool:
    """Whether a line is set as signatures are: to the right, in italics or `bold` type, under a line of place and day, or above one."""
    element = page.els[block.node]
    if _is_slanted(page, block) or (bold and page.tags[block.first] in ("strong", "b") and fold(page.raw_text(block.first)) == block.flat):
        return True
    behind = page.blocks[block.number + 1 : block.number + 2]
    if is_date_line(page.blocks[block.number - 1].flat) or any(one.node == block.node and is_date_line(one.flat) for one in behind):
        return True
    if _SIGNED.search(page.classes[block.node] or ""):
        return True
    return element.get("align") == "right" or _RIGHT.search(element.get("style") or "") is not None


def _is_slanted(page: Outline, block: TextBlock) -> bool:
    """Whether a block is one element in italics and nothing else."""
    return page.tags[block.first] in ("em", "i") and fold(page.raw_text(block.first)) == block.flat


_SIGNED = re.compile(r"(?:^|[\s_-])(?:signature?|unterschrift|signed)(?=$|[\s_-])", re.IGNORECASE)
_RIGHT = re.compile(r"text-align:\s*(?:right|end)")
