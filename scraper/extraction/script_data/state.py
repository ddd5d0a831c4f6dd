"""The article within embedded state: the largest prose in a page's script data, and what stands beside it in the same object.

Used where the page's own elements hold no body. A body is one string (HTML or plain text), or a list of blocks: Arc's
`content_elements`, ProseMirror's and Contentful's nested `content`, lists of strings, and their like.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from scraper.extraction.script_data.state_blocks import KIND_KEYS, TAG
from scraper.extraction.script_data.state_search import WORDS_OF_A_BODY, bodies
from scraper.extraction.wording.consent_walls import speaks_of_consent
from scraper.extraction.wording.folding import fold, fold_lines, key

if TYPE_CHECKING:
    from scraper.extraction.script_data.state_blocks import Json
    from scraper.extraction.script_data.state_search import FoundBody

_TITLE_KEYS = ("headline", "headlines", "title", "webTitle", "name", "articleTitle", "newsTitle")
_SUBTITLE_KEYS = (
    "subtitle",
    "subTitle",
    "subheadline",
    "subheadlines",
    "dek",
    "deck",
    "standfirst",
    "subhead",
    "lead",
    "leadText",
    "ingress",
    "preamble",
    "chapo",
    "intro",
)
_KICKER_KEYS = ("kicker", "overline", "eyebrow", "supertitle", "topline", "label")
_SECTION_KEYS = ("section", "primarySection", "primary_section", "sectionName", "section_name", "category", "categoryName", "channel")
_TAG_KEYS = ("tags", "keywords", "topics")
_NAME_KEYS = ("basic", "text", "rendered", "default", "name", "title", "label")
_MOST = 40
"""Authors or tags taken from one list."""
_PAID = re.compile(r"(?:is_?)?(?:premium|paid|paywalled|subscriber_?only|members_?only|locked|plus)", re.IGNORECASE)
_FREE = re.compile(r"(?:is_?)?(?:free|accessible_?for_?free|free_?access)", re.IGNORECASE)
_PUBLISHED = re.compile(
    r"(?:date_?published|(?:first_?|date_?)?publish(?:ed|ing)?_?(?:date|at|on|time|dt)?|publication_?(?:date|time)|pub_?date|display_?date|"
    r"first_publish_date|(?:reg|deploy|input|service|write|release)(?:ist(?:er|ration))?_?(?:date|dt|time|at|ymdt?))",
    re.IGNORECASE,
)
_MODIFIED = re.compile(
    r"(?:date_?modified|re_?(?:deploy|publish)(?:ed)?_?(?:date|dt|at|time)|(?:last_?)?(?:modif(?:y|ied|ication)|updated?|mod|edit(?:ed)?)_?(?:date|at|on|time|dt))",
    re.IGNORECASE,
)
_MOMENT = re.compile(r"(?:19|20)\d\d[-./]?[01]\d[-./]?[0-3]\d.{0,24}")


@dataclass(frozen=True, slots=True)
class StateArticle:
    """An article read from script data."""

    markup: str
    """Its body as HTML."""
    locator: str
    """The script and the path of keys to the body."""
    words: float
    title: str | None
    subtitle: str | None
    published: str | None
    """As written."""
    modified: str | None
    agrees: bool
    """Whether it bears the page's title."""
    holders: tuple[dict[str, Json], ...] = ()
    """The objects that hold the body, outermost first: at most three."""
    kicker: str | None = None
    section: str | None = None
    tags: tuple[str, ...] = ()
    kind: str | None = None
    """What the data calls the article, lower case: `story`, `live` …"""
    paid: bool | None = None
    """Whether it is for subscribers, where the data says so."""


def find(states: list[tuple[str, Json]], title: str | None) -> StateArticle | None:
    """Return the article of a page's script data, or None where none of it reads like one.

    Args:
        states: (locator, value), as `scraper.page.state.load_states` returns them.
        title: the page's title; data that bears it is preferred.
    """
    best: tuple[FoundBody, str] | None = None
    wanted = key(title)
    for locator, value in states:
        for found in bodies(value):
            telling = found.score > found.words
            own = next((name for holder in reversed(found.holders) if (name := key(_text(holder, _TITLE_KEYS)))), "")
            if len(own) >= 8 and wanted and (own[:40] in wanted or wanted[:40] in own):
                found.score, found.agrees = found.score * 4.0, True
            elif not telling:  # neither the page's title nor a telling key
                continue
            if found.words < WORDS_OF_A_BODY and not (found.agrees and telling):
                continue
            if best is None or found.score > best[0].score:
                best = found, locator
    if best is None:
        return None
    if not best[0].agrees and best[0].words <= _LONGEST_WALL and speaks_of_consent(fold(TAG.sub(" ", best[0].markup))):
        return None
    return _article(*best)


_LONGEST_WALL = 300
"""Words of what a dialogue says, at most: a long story may speak of devices and consent by the way."""


def _article(found: FoundBody, locator: str) -> StateArticle:
    def nearest(keys: tuple[str, ...], *, lines: bool = False) -> str | None:
        return next((text for holder in reversed(found.holders[-3:]) if (text := _text(holder, keys, lines=lines))), None)

    return StateArticle(
        markup=found.markup,
        locator=f"{locator}:{'.'.join(found.path[-6:])}",
        words=found.words,
        title=nearest(_TITLE_KEYS),
        subtitle=nearest(_SUBTITLE_KEYS, lines=True),
        published=_moment(found.holders, _PUBLISHED),
        modified=_moment(found.holders, _MODIFIED),
        agrees=found.agrees,
        holders=found.holders[-3:],
        kicker=nearest(_KICKER_KEYS),
        section=nearest(_SECTION_KEYS) or _of_taxonomy(found.holders),
        tags=_tags(found.holders[-1]) if found.holders else (),
        kind=_kind(found.holders[-1]) if found.holders else None,
        paid=_paid(found.holders[-1]) if found.holders else None,
    )


def _of_taxonomy(holders: tuple[dict[str, Json], ...]) -> str | None:
    """Return the name of the section that Arc states in a story's taxonomy."""
    kept = (value for holder in reversed(holders[-3:]) if isinstance(value := holder.get("taxonomy"), dict))
    return next((text for value in kept if (text := _text(value, _SECTION_KEYS))), None)


def _tags(holder: dict[str, Json]) -> tuple[str, ...]:
    value = next((value for name in _TAG_KEYS if isinstance(value := holder.get(name), list)), [])
    texts = (item if isinstance(item, str) else _text(item, _NAME_KEYS) if isinstance(item, dict) else None for item in value[:_MOST])
    return tuple(dict.fromkeys(fold(text) for text in texts if text))


def _kind(holder: dict[str, Json]) -> str | None:
    value = next((value for name in (*KIND_KEYS, "articleType", "subtype") if isinstance(value := holder.get(name), str)), None)
    return value.lower() if value else None


def _paid(holder: dict[str, Json]) -> bool | None:
    for name, value in holder.items():
        if isinstance(value, bool):
            if _PAID.fullmatch(name):
                return value
            if _FREE.fullmatch(name):
                return not value
    return None


def _moment(holders: tuple[dict[str, Json], ...], names: re.Pattern[str]) -> str | None:
    for holder in reversed(holders[-3:]):
        for name, value in holder.items():
            if isinstance(value, str) and names.fullmatch(name) and _MOMENT.fullmatch(value):
                return value
    return None


def _text(holder: dict[str, Json], keys: tuple[str, ...], *, lines: bool = False) -> str | None:
    """Return the first text under some keys, without its markup: in one line, or in those it is written in."""
    for name in keys:
        value = holder.get(name)
        if isinstance(value, dict):
            value = next((value[inner] for inner in _NAME_KEYS if value.get(inner)), None)
        if not isinstance(value, str) or not 0 < len(value) <= 600:
            continue
        plain = html.unescape(TAG.sub(" ", _BREAK.sub("\n", value) if lines else value))
        if text := fold_lines(plain) if lines else fold(plain):
            return text
    return None


_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
