"""Headlines printed on the page: its headings, lines in large type, elements marked as headlines, each weighed against what is stated."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from scraper.extraction.evidence import Candidate
from scraper.extraction.headlines.headings_over_text import over_text
from scraper.extraction.headlines.site_name import LONGEST, SiteName
from scraper.extraction.headlines.titles_in_type import behind_site_name, large_lines, opening_window
from scraper.extraction.headlines.unheaded_titles import behind_label, is_under_part, over_facts, own_links
from scraper.extraction.layout import hints, outline
from scraper.extraction.layout.heading_parts import SHORTEST_HEADLINE, headline_part, printed_part, without_anchor
from scraper.extraction.layout.home_links import links_home
from scraper.extraction.layout.outline import between
from scraper.extraction.wording.folding import fold, has_cjk, key
from scraper.extraction.wording.rubrics import beside_rubric, is_rubric

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scraper.extraction.context import Context
    from scraper.extraction.layout.outline import Outline

HEADINGS = {"h1": 0.0, "h2": -0.12, "h3": -0.18, "h4": -0.25}
"""What a heading of each level loses against the first."""
LIKELY = 0.55
"""Confidence from which a printed line is the headline unless something speaks against it."""
ASTRAY = outline.IN_NAV | outline.IN_FOOTER | outline.IN_ASIDE | outline.IN_HIDDEN | outline.IN_LIST
"""Marks of places where no headline stands."""
_WORD = re.compile(r"\w+")


def printed(context: Context, site: SiteName, stated: list[Candidate[str]]) -> Iterator[tuple[Candidate[str], int]]:
    """Yield every printed headline with its element, -1 where that is unknown."""
    for text, node, source in context.proposed("title"):
        text = fold(text)
        if text and len(text) <= LONGEST:
            yield Candidate(text, "dom", source.locator, text, source.confidence), node
    page = context.outline
    if page is None:
        return
    values = [candidate.value for candidate in stated]
    keys = list(dict.fromkeys(map(key, values)))
    shared = [key(candidate.value) for candidate in stated if candidate.source == "opengraph"] or keys
    whole = {node: without_anchor(page, node, fold(page.text(node))) for node in page.tagged("h1")}
    h1s = {node: text_key for node, text in whole.items() if text and len(text) <= LONGEST and (text_key := key(text)) not in site.heads}
    h1s = _unlinked(context, page, h1s, keys)
    only = _sole(set(h1s.values()), keys)
    leading = False
    for node, text_key in h1s.items():
        text = _undated(headline_part(page, node, shared, values) or site.off_heading(whole[node]))
        sole = text_key in only
        confidence = _heading_confidence(page, node, text, values, sole=sole)
        leading = leading or (sole and confidence >= LIKELY)
        yield Candidate(text, "dom", "h1", text, confidence), node
    if not whole:
        yield from _second_heading(page, values)
        yield from large_lines(page, values)
        yield from opening_window(page, values)
        yield from behind_site_name(page, [*values, context.metadata.title or ""])
    if all(one in site.heads or one not in site.headings or len(one) <= _SECTION for one in keys):
        yield from own_links(context, page)
    korean = (context.language or "").startswith("ko")
    if not korean and not site.headings and not any(key(block.text) in keys for block in page.blocks if key(block.text) not in site.heads):
        yield from over_facts(page, bold=True)
    part = not h1s and korean and is_under_part(page, values)
    if not h1s and korean and (part or not _tells_story(context, page, values)):
        yield from behind_label(page)
        rubric = part or (bool(values) and all(map(is_rubric, values)))
        yield from ((replace(item, confidence=_OVER_RUBRIC) if rubric else item, node) for item, node in over_facts(page))
    yield from _other_headings(page, values, shared, 0.3 if leading else 0.0)
    if len(h1s) <= 1 and not korean and (over := over_text(context, page, site, stated, next((fold(page.text(node)) for node in h1s), ""))):
        yield over
    yield from _microdata(page, shared)


def _unlinked(context: Context, page: Outline, h1s: dict[int, str], keys: list[str]) -> dict[int, str]:
    """Return the first headings without those that are links to another page, where others are none: the site's name in its head.

    No stated title begins with those.
    """
    if len(h1s) < _SEVERAL:
        return h1s
    own = (context.page.url or "").partition("#")[0]
    linked = {
        node
        for node, text in h1s.items()
        if len(text) <= _NAME and not any(stated.startswith(text) for stated in keys)
        for link in between(page.links, node, page.ends[node])
        if fold(page.raw_text(link)) == fold(page.text(node)) and context.absolute(page.els[link].get("href")) != own
    }
    if len({h1s[node] for node in linked}) != 1:
        return h1s  # several are linked headings of parts
    return {node: text for node, text in h1s.items() if node not in linked} or h1s


_OVER_RUBRIC = 0.75
"""Worth of the line over writer and date where the window names a part of the site alone, which a heading above may name as well."""
_SEVERAL, _NAME, _SECTION = 2, 30, 12
"""First headings, and letters of a site's name, and of a section's that a window names, at most."""


def _tells_story(context: Context, page: Outline, values: list[str]) -> bool:
    """Whether a stated title may be the story's: long enough for one, or printed as a line of the page that is no masthead."""
    values = [value for value in values if not is_rubric(value) and not 0 < len(beside_rubric(value)) <= _SECTION]  # the paper's name
    keys = {key(value) for value in values}
    return any(len(value) >= SHORTEST_HEADLINE for value in values) or any(
        key(block.text) in keys and not (block.link_chars and links_home(context, page, block.node)) for block in page.blocks if keys
    )


def _undated(heading: str) -> str:
    """Return a heading without the day before it, `12.03.2019 – Quay reopens soon`."""
    return _DAY_BEFORE.sub("", heading) if heading[:1].isdigit() or "20" in heading[:_DATED] else heading


_DATED = 30
_DAY = r"(?:\d{1,2}\.\s?(?:\d{1,2}\.|[^\W\d_]{3,12})\s?(?:20|19)\d\d|(?:20|19)\d\d-\d\d-\d\d|\d{1,2}/\d{1,2}/(?:20|19)\d\d)"
_DAY_BEFORE = re.compile(rf"^\(?(?:[^\W\d_]{{2,10}}[.,]{{1,2}}\s)?{_DAY}\)?\s*[-–—:|]\s*(?=\S+\s\S+\s\S)")


def _sole(h1s: set[str], keys: list[str]) -> set[str]:
    """Return the page's only first heading; of several the only one that is a stated title, or begins one."""
    if len(h1s) <= 1:
        return h1s
    long = [heading for heading in h1s if len(heading) >= SHORTEST_HEADLINE]
    stated = [heading for heading in long if heading in keys] or [
        heading for heading in long if any(title.startswith(heading) for title in keys)
    ]
    return set(stated) if len(stated) == 1 else set()


_AGREEING = 0.6
"""Agreement with a stated title from which a heading is taken for the article's."""


def _microdata(page: Outline, keys: list[str]) -> Iterator[tuple[Candidate[str], int]]:
    for node in page.telling:
        if page.els[node].get("itemprop") == "headline" and page.tags[node] != "meta":
            text = printed_part(page, node, keys) or fold(page.text(node))
            if 0 < len(text) <= LONGEST:
                yield Candidate(text, "microdata", "headline", text, 0.6), node
                return


def _agreement(text_key: str, keys: list[str]) -> float:
    """Return how well a text agrees with the stated titles: 1 equal, less where one holds the other (unspaced scripts need substrings)."""
    if text_key in keys:
        return 1.0
    best = 0.0
    for stated in keys:
        shorter, longer = (stated, text_key) if len(stated) <= len(text_key) else (text_key, stated)
        if len(shorter) >= 6 and shorter in longer:
            best = max(best, 0.4 + 0.5 * len(shorter) / len(longer))
    return best


def _shared_words(text: str, values: list[str]) -> float:
    """Return the share of a heading's words that a stated title has too, at best; 0 for scripts without spaces."""
    if has_cjk(text):
        return 0.0
    own = set(_WORD.findall(text.casefold()))
    both = [own & set(_WORD.findall(value.casefold())) for value in values]
    return max((len(words) / len(own) for words in both if any(len(word) >= _TELLING for word in words)), default=0.0)


def _heading_confidence(page: Outline, node: int, text: str, values: list[str], *, sole: bool) -> float:
    agreement = _agreement(key(text), [key(value) for value in values])
    confidence = (0.62 if sole else 0.36) + 0.2 * agreement
    if agreement >= 0.4 or not values:
        return max(min(confidence, 0.9), 0.02)
    shared = _shared_words(text, values)
    if sole and len(text) >= _HEADLINE and (shared >= 0.2 or _tells_more(text, values)):
        confidence += 0.1 + 0.1 * shared  # the same story in other words: search engines get their own title
    else:
        confidence -= 0.2
    if page.marks[node] & (outline.IN_NAV | outline.IN_FOOTER | outline.IN_ASIDE) or "logo" in (page.classes[node] or "").lower():
        confidence -= 0.3
    return max(min(confidence, 0.9), 0.02)


def _tells_more(text: str, values: list[str]) -> bool:
    """Whether a heading says more of a name that the page is filed under: `Alder Mills | Customer story`."""
    names = (key(name) for name, bar, _ in (value.partition(" | ") for value in values) if bar)
    return any(len(name) >= _FILED and name in key(text) for name in names)


_FILED = 6
"""Letters of such a name, at least."""
_HEADLINE = 20
_TELLING = 5


def _second_heading(page: Outline, values: list[str]) -> Iterator[tuple[Candidate[str], int]]:
    """The first heading of a page that has none of the first level, where it tells what the window does in other words, and longer."""
    first = next((block for block in page.headings if page.tags[block.node] in HEADINGS), None)
    if first is None or page.tags[first.node] != "h2" or first.link_chars or page.marks[first.node] & (ASTRAY | outline.IN_HEADER):
        return
    if _HEADLINE <= len(first.text) <= LONGEST and any(
        len(value) < len(first.flat) and _shared_words(value, [first.flat]) >= _MOST for value in values
    ):
        yield Candidate(first.flat, "dom", "h2", first.flat, LIKELY), first.node


_MOST = 0.6


def _other_headings(page: Outline, values: list[str], shared: list[str], doubt: float) -> Iterator[tuple[Candidate[str], int]]:
    """Headings of other levels and elements with a title's class, where they agree with a stated title; less where one h1 leads."""
    keys = list(dict.fromkeys(map(key, values)))
    begun = [key(head) for text in values if len(head := text.partition("…")[0]) >= SHORTEST_HEADLINE and head != text]
    tags, named, titled = page.tags, page.hints, hints.TITLE
    for block in page.blocks:
        tag = tags[block.node]
        if (tag not in HEADINGS and not named[block.node] & titled) or tag == "h1" or not 4 <= len(block.text) <= LONGEST:
            continue
        labelled = _LABELLED.match(block.flat) if block.flat[0] in _BRACKETS and key(block.flat) not in keys else None
        undated = _undated(block.flat)
        own = key(block.flat[labelled.end() :]) if labelled else key(undated)
        agreement = _agreement(own, keys)
        if begun and agreement < _AGREEING and own.startswith(tuple(begun)):
            agreement = _BEGUN
        if agreement >= _AGREEING and (block.link_density < 0.5 or (agreement == 1.0 and not page.marks[block.node] & ASTRAY)):
            parted = None if labelled else headline_part(page, block.node, shared, values)
            text = block.flat if labelled else _undated(parted or undated)
            weight = 0.35 + 0.3 * agreement + HEADINGS.get(tag, -0.2) / 2 - doubt
            yield Candidate(text, "dom", tag, block.flat, weight + (_LABEL_WORTH if labelled and agreement == 1.0 else 0.0)), block.node


_BEGUN = 0.95
"""Agreement of a heading with a window's title that was cut short, `The old station gets … - Notes`."""
_BRACKETS = "[［<〈【"
_LABELLED = re.compile(r"[\[［<〈【]\s?[가-힣A-Z][가-힣A-Za-z0-9· ]{0,9}[\]］>〉】]\s?(?=\S)")
"""A column's or series' name in brackets before a Korean headline, which the page's metadata leaves out."""
_LABEL_WORTH = 0.25
