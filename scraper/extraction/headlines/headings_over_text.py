"""Headlines on pages whose window names the site or a section alone, as content systems of old do: the heading right over the text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction.evidence import Candidate
from scraper.extraction.headlines.site_name import LONGEST, SiteName
from scraper.extraction.layout import hints, outline
from scraper.extraction.lines.byline_lines import cut_out, without_date
from scraper.extraction.lines.date_lines import is_date_line
from scraper.extraction.times.month_names import MONTHS
from scraper.extraction.wording.folding import as_in_addresses, fold, has_han, key
from scraper.extraction.wording.rubrics import beside_rubric, is_rubric

if TYPE_CHECKING:
    from scraper.extraction.context import Context
    from scraper.extraction.layout.outline import Outline, TextBlock

_ASTRAY = outline.IN_NAV | outline.IN_FOOTER | outline.IN_ASIDE | outline.IN_HIDDEN | outline.IN_LIST | outline.IN_HEADER
_PROSE, _NEAR = 18, 8
"""Words of a paragraph, and blocks between the heading and it at most: date, writer, deck, caption."""
_LOWER = (frozenset(outline.HEADLINES) - {"h1"}) | {"h5", "h6"}
_SECTION, _SECTION_WORDS = 28, 3
_WORDS, _LETTERS, _SIGNS = 3, 16, 10
"""Words or letters of a headline, or signs of one in Han, at least."""
_OVER_SECTION, _OVER_NAME = 0.97, 0.5
"""Worth of a heading on a page that states a section's name, which it may print as a heading besides, and of one on any other."""


def over_text(
    context: Context, page: Outline, site: SiteName, stated: list[Candidate[str]], first: str
) -> tuple[Candidate[str], int] | None:
    """Return the heading right over the text where neither the window nor the first heading is the headline.

    Args:
        context: the page.
        page: its outline.
        site: what the page calls its site.
        stated: the titles it states for machines.
        first: its first heading that is not the site's name; empty where it has none.
    """
    if not _may_be_section(first) or any(item.source != "dom" for item in stated):
        return None
    prose = next(
        (block for block in page.blocks if block.words >= _PROSE and block.link_density < 0.3 and not _is_astray(page, block)), None
    )
    rubric = is_rubric(first) if first else any(is_rubric(item.value) or beside_rubric(item.value) for item in stated)
    heading = _heading_over(page, prose.number, key(first), stated, bold=rubric) if prose is not None else None
    if heading is None or not _is_unstated(context, page, site, stated, heading, first):
        return None
    section = first or any(_may_be_section(item.value) for item in stated)
    return Candidate(heading.flat, "dom", "heading over the text", heading.flat, _OVER_SECTION if section else _OVER_NAME), heading.node


def _is_astray(page: Outline, block: TextBlock) -> bool:
    return bool(page.marks[block.node] & _ASTRAY)


def _heading_over(page: Outline, prose: int, first: str, stated: list[Candidate[str]], *, bold: bool) -> TextBlock | None:
    """Return the first heading, or line in `bold`, between the last menu and the first paragraph: not the page's first, no label.

    The name of a magazine over its issue's text is none where another stands below.
    """
    found = None
    for block in reversed(page.blocks[max(prose - _NEAR, 0) : prose]):
        if _is_astray(page, block) or key(block.text) == first or (found is not None and _heads_issue(block.flat, stated)):
            break
        called = page.tags[block.node] in _LOWER or page.hints[block.node] & hints.TITLE or _CALLED.search(page.classes[block.node] or "")
        if (called or (bold and block.strong and not block.text.endswith("."))) and _may_be_headline(block):
            found = block
    return found


def _heads_issue(line: str, stated: list[Candidate[str]]) -> bool:
    """Whether a stated title is a line and behind it a month, a year or the number of an issue: `The Quay Magazine, March 2024`."""
    rests = (item.value[len(line) :].casefold() for item in stated if item.value.startswith(line))
    return any(words and all(word.isdigit() or word in MONTHS or word in _ISSUE for word in words) for words in map(_WORD.findall, rests))


_WORD, _ISSUE = re.compile(r"\w+"), frozenset(("issue", "no", "nr", "ausgabe", "heft", "numéro", "número", "numero", "vol", "volume", "n"))


_CALLED = re.compile(
    r"(?:^|[\s_-])(?:(?:news|head|page|art)?title|titolo|t[ií]tulo|titre|titel|tytu[lł]|titlu|ba[sş]lik|nadpis|naslov|c[ií]m|otsikko|rubrik|"
    r"überschrift|ueberschrift|headline|zagolovok|kop)(?=$|[\s_-]|(?-i:[A-Z]))",
    re.IGNORECASE,
)
"""Classes of a headline in the languages that sites are built in."""


def _may_be_headline(block: TextBlock) -> bool:
    least = _SIGNS if has_han(block.flat) else _LETTERS
    long = len(block.text) >= least or len(block.flat.split()) >= _WORDS
    fits = len(block.text) <= LONGEST and block.link_density < 0.5 and not block.text.endswith(":")
    return long and fits and not (is_date_line(block.flat) or is_rubric(block.flat) or _TRAIL.match(block.flat))


_TRAIL = re.compile(r"(?:首页|首頁|主页|ホーム|홈|home|start(?:seite)?|accueil|inicio|início)\s?[-–—>›»/|·]", re.IGNORECASE)
"""With what a trail begins that says where on the site a page stands."""


def _is_unstated(context: Context, page: Outline, site: SiteName, stated: list[Candidate[str]], heading: TextBlock, first: str) -> bool:
    """Whether what the page states names the site or a section, or is printed nowhere, and date or writer stand beside the heading.

    A section's name as the first heading may be a short headline that the page's menu repeats: there, too, they must stand beside it.
    """
    host = "".join(filter(str.isalnum, context.page.site))
    names = [name for name in (*(item.value for item in stated), first) if name and not is_rubric(name)]
    headings = {key(block.text) for block in page.headings}
    keys = {key(name) for name in names if not (rest := beside_rubric(name)) or key(rest) in headings}
    keys = {one for one in keys if not (one in site.heads or ((spelt := as_in_addresses(one)) and spelt in host))}
    if not keys:
        return True
    links = {key(fold(page.raw_text(link))) for link in page.links if page.tags[page.parents[link]] not in outline.HEADLINES}
    section = keys <= links and all(map(_may_be_section, keys))
    top = key(first)
    if section and top not in keys:
        return True
    if top in keys and top not in links:
        return False
    printed = not section and any(key(block.text) in keys for block in page.blocks if key(block.text) != top)
    printed = printed or _ends_window(page, keys, heading)
    beside = (*page.blocks[max(heading.number - 1, 0) : heading.number], *page.blocks[heading.number + 1 : heading.number + 1 + _FACTS])
    return not printed and (is_rubric(first) or any(_is_facts(page, block) for block in beside) or _heads_dated(page, heading))


def _heads_dated(page: Outline, heading: TextBlock) -> bool:
    """Whether a heading is the only one as high, and the line of a day closes the element that it heads."""
    level = outline.HEADING_LEVELS.get(page.tags[heading.node], 0)
    if not level or any(outline.HEADING_LEVELS.get(page.tags[one.node], level) <= level for one in page.headings if one is not heading):
        return False
    held = page.range(page.parents[heading.node])
    return held[0].number == heading.number and any(is_date_line(block.flat) for block in held[-_CLOSING:])


_CLOSING = 2
"""Lines at the end of an element among which that of the day stands: a link back may follow."""


def _ends_window(page: Outline, keys: set[str], heading: TextBlock) -> bool:
    """Whether another heading is what a stated title ends with: `The club - Portal - Ferry day`."""
    lower = (block for block in page.blocks if page.tags[block.node] in _LOWER and len(block.text) >= _LETTERS)
    others = {key(block.text) for block in lower} - {key(heading.text)}
    return any(one.endswith(other) for other in others for one in keys)


_FACTS = 3
"""Lines under a headline among which that of its date or of its writer stands."""


def _is_facts(page: Outline, block: TextBlock) -> bool:
    """Whether a line is of the date or of the writer."""
    if len(block.text) > LONGEST:
        return False
    line = cut_out(without_date(block.flat))
    return (
        (line is not None and line.names_writer) or is_date_line(block.flat) or bool(page.hints[block.node] & (hints.DATE | hints.BYLINE))
    )


def _may_be_section(name: str) -> bool:
    return len(name) <= _SECTION and len(name.split()) <= _SECTION_WORDS
