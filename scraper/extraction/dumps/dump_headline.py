"""Section, kicker, headline and deck of a plain-text dump: which of the lines of its head is which."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from scraper.extraction.dumps import dump_above, dump_facts, dump_head, dump_overlines, dump_title
from scraper.extraction.dumps.dump_overlines import Overlines
from scraper.extraction.dumps.dump_window import is_way_to
from scraper.extraction.headlines import article_labels
from scraper.extraction.headlines.site_name import SECTIONS
from scraper.extraction.lines import dump_words
from scraper.extraction.lines.date_labels import LABEL
from scraper.extraction.lines.korean_credits import credit_of
from scraper.extraction.wording.folding import HANGUL

if TYPE_CHECKING:
    from scraper.extraction.dumps.dump_lines import Line


@dataclass(slots=True)
class Headline:
    """What the head of a dump says of its article.

    Attributes:
        section, kicker, title, subtitle: its lines.
        ticker: lines above the menu, where a story the page points to may stand with the page's clock.
    """

    section: str | None = None
    kicker: str | None = None
    title: str | None = None
    subtitle: str | None = None
    ticker: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Page:
    """The lines among which the headline is looked for.

    Attributes:
        head: the head with its menu.
        header: what stands above it.
        naming: lines that name the paper, a notice of rights or a dateline.
        around: lines of the text's ends and behind it.
        window: the headline that the title of the window repeats.
    """

    head: list[Line]
    header: list[Line]
    naming: list[str]
    around: list[str]
    window: str | None


def read(texts: list[str], lines: list[Line], page: Page, *, clock: bool) -> Headline:
    """Return what the lines of a head say.

    Args:
        texts: those that tell no facts.
        lines: the head without its menu.
        page: the page's lines.
        clock: whether its day or weather stand above.
    """
    found = Headline()
    printed = [line.text for line in page.head]
    overlines = Overlines(printed, page.around, page.window)
    texts = _read_way(found, texts)
    above = dump_title.above_facts(lines)
    if (label := overlines.told(printed, above)) in texts:
        texts = texts[texts.index(label) :]
    else:
        texts = dump_head.without_masthead(texts, page.naming, below_header=clock)
        texts = (
            texts if texts and (texts[0] == page.window or overlines.is_ranked(texts[0])) else _read_section(found, texts, lines, printed)
        )
    if texts and above and above[0] in texts[1:] and texts[0] != label:
        ticker = dump_title.above_menu(lines, texts[0], above[0])
        if ticker or not dump_title.is_headline(texts[0]) or _is_of_paper(texts[0], printed, words=_PROMOTION):
            texts, found.section = texts[texts.index(above[0]) :], None  # what stood first was of the menu
            found.ticker = ticker
    if texts[:1] != [label]:
        texts = dump_overlines.from_label(texts, printed)
    if place := overlines.headline(texts):
        found.kicker = texts[place - 1] if overlines.is_series(texts[place - 1], texts[place]) else None
        texts = texts[place:]
    if texts:
        found.title = texts.pop(0)
        texts = [text for text in texts if not _is_way(text)]
    if found.kicker is None and found.title:
        found.kicker = overlines.above(found.title)  # which was taken for the menu's last name, or the section's
    found.section = found.section or _section_of(found.title, texts, printed, page)
    found.section = found.section.lstrip(_MARKS) if found.section else None
    if found.section in (_ALL_NEWS, found.kicker):
        found.section = None
    opinion = article_labels.is_opinion(title=found.title, section=found.section, kicker=found.kicker)
    found.subtitle = _deck(found.title, texts, printed, [line.text for line in lines], opinion=opinion)
    return found


_MARKS = "▣▤▒◈■□▶▷◆◇●○· "
"""What some pages set before a section's name."""
_ALL_NEWS = "뉴스"
"""The top of a way to the article, no section of its own."""


def _read_way(found: Headline, texts: list[str]) -> list[str]:
    """Read the section of a way to the article that ends in its headline, `홈 > 사회 > 제목`, and return the other lines."""
    way = next((text for text in texts if ">" in text and any(is_way_to(text, title) for title in texts if title != text)), None)
    if way is None:
        return texts
    steps = [step.strip() for step in way.split(">")[:-1]]
    found.section = steps[-1] if len(steps) > 1 and dump_words.is_section(steps[-1]) else None
    return [text for text in texts if text != way]


def _read_section(found: Headline, texts: list[str], lines: list[Line], printed: list[str]) -> list[str]:
    """Read the section that opens the lines, and return those below."""
    if len(texts) > 1 and (path := dump_head.path_of(texts[0])):
        found.section = path[-1]
        return texts[1:]
    if len(texts) > 1 and _is_section(texts[0], printed) and not dump_head.SAYS.search(texts[0]) and len(texts[0]) < len(texts[1]):
        found.section = None if dump_title.door_between(lines, texts[0], texts[1]) or _is_button(texts[0], printed) else texts[0]
        return texts[1:]
    return texts


def _is_section(text: str, printed: list[str]) -> bool:
    """Whether a line is a section's name: of one word, or one that the menu has too; short headlines have several words."""
    if not dump_words.is_section(text) or HANGUL.search(text) is None:
        return dump_words.is_section(text)
    name = text.lstrip(_MARKS)
    return " " not in name or printed.count(text) > 1 or all(word in SECTIONS for word in name.split())


def _is_button(name: str, printed: list[str]) -> bool:
    """Whether a name that no menu holds stands right above a button: it is one as well."""
    if name in SECTIONS or printed.count(name) != 1:
        return False
    place = printed.index(name)
    return place < len(printed) - 1 and dump_words.is_tool(printed[place + 1])


def _section_of(title: str | None, texts: list[str], printed: list[str], page: Page) -> str | None:
    """Return the section above the title, else the name below it that the menu has too, unless it is the paper's."""
    path = dump_head.trail_above([*page.header, *page.head], title) if title else []
    if path and path[-1] != _ALL_NEWS:
        return path[-1]
    above = printed[: printed.index(title)] if title in printed else []
    below = printed[len(above) + 1 : len(above) + 1 + _NEAR]
    ways = [dump_head.path_of(text) for text in (*above, *below) if _is_way(text)]
    if ways and ways[-1][-1] != _ALL_NEWS:
        return ways[-1][-1]  # above the menu, or right below the title
    named = texts[:1] if texts and dump_words.is_section(texts[0]) and printed.count(texts[0]) > 1 else []
    return next((name for name in named if not any(name in line for line in (*page.naming, printed[0]))), None)


def _is_way(text: str) -> bool:
    """Whether a line is the way to the article from the home page on."""
    return text.casefold().startswith(dump_head.HOME) and bool(dump_head.path_of(text))


_NEAR = 2


def _deck(title: str | None, texts: list[str], printed: list[str], lines: list[str], *, opinion: bool) -> str | None:
    """Return the deck: lines between title and facts, else those below the facts that have its form; there an opinion has its picture."""
    start = lines.index(title) + 1 if title in lines else 0
    facts = next((place for place in range(start, len(lines)) if dump_title.tells(lines[place])), len(lines))
    below = set(lines[facts:]) - set(lines[:facts])
    texts = [text for text in texts if not (_is_of_paper(text, printed) or dump_facts.is_of_office(text))]
    others = {facts + place for place in dump_above.of_others(lines[facts:])}
    form = {
        line
        for place, line in enumerate(lines)
        if place not in others and dump_above.is_deck_below(line) and not dump_above.is_among_tools(lines, place)
    }
    deck = dump_above.deck_of([text for text in texts if text not in below], printed, title)
    return deck or (None if opinion else dump_above.deck_of([text for text in texts if text in below & form], printed, title))


def _is_of_paper(text: str, printed: list[str], *, words: int = 2) -> bool:
    """Whether a line is the name that tops the page and a few words behind it: one of its programmes or desks, or what it offers."""
    name = next((line for line in printed if not dump_words.is_tool(line)), "")
    return " " not in name and text.startswith(f"{name} ") and text.count(" ") <= words


_PROMOTION = 5
"""Words behind the paper's name in what it offers its readers, at most."""


def facts_of(texts: list[str]) -> int:
    """Return the place of the first line below a headline that labels a day or names the writer: what follows is no headline."""
    first = next((place for place, text in enumerate(texts) if is_title(text)), len(texts))
    return next((place for place in range(first + 1, len(texts)) if _is_fact(texts[place])), len(texts))


def is_title(text: str) -> bool:
    """Whether a line is long enough to be nothing but a headline, and no mark of a list opens it."""
    return dump_title.is_headline(text) and text[0] not in dump_words.MARKS and credit_of(text) is None


def _is_fact(text: str) -> bool:
    return (LABEL.match(text) is not None and bool(dump_words.dates(text))) or dump_facts.writer_of(text) is not None
