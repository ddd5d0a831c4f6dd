"""Stories made on demand: a story is a function of the paper and the story's number, nothing is kept."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from .bylines import column_byline, make_byline, person_name
from .content import Byline, Photo, Section, Story
from .dice import Dice
from .korean import fill
from .oddities import with_oddities
from .topics import BY_SECTION, Topic, common
from .vocabulary import AGENCIES, COMPANIES, COUNCIL_POSTS, DISTRICTS, FIELDS, HOLDINGS, LIST_WORDS, POSTS, TOWNS

if TYPE_CHECKING:
    from .habits import Habits

_STRIDE = 7919
"""A prime that divides no number of title combinations, so that stepping by it visits every combination once."""

_NUMBERS = {
    "hour": (1, 11),
    "minute": (10, 59),
    "month": (2, 12),
    "date": (2, 28),
    "count": (31, 480),
    "seat": (2, 6),
    "seat2": (7, 29),
    "won": (21, 980),
    "won2": (3, 19),
    "pct": (8, 97),
    "year": (1994, 2021),
    "session": (211, 398),
    "cold": (-9, 3),
    "mild": (4, 9),
    "warm": (10, 16),
}


@dataclass(frozen=True, slots=True)
class Desk:
    """What a story is written with: the paper and its habits."""

    seed: int
    paper: str
    host: str
    sections: tuple[Section, ...]
    habits: Habits


class _Words:
    """The slots of one story: some words hold through it, numbers are drawn anew."""

    def __init__(self, dice: Dice, topic: Topic, combination: int, published: datetime) -> None:
        low, high = topic.numbers
        rest, number = divmod(combination, high - low + 1)
        rest, item = divmod(rest, len(topic.items))
        town = TOWNS[rest % len(TOWNS)]
        list_a, list_b, list_c = dice.sample(LIST_WORDS, 3)
        self._dice = dice
        self._held = {
            "town": town,
            "short": town[:-1],
            "item": topic.items[item],
            "n": str(number + low),
            "company": dice.pick(COMPANIES),
            "agency": dice.pick(AGENCIES),
            "place": dice.pick(DISTRICTS),
            "hall": dice.pick(HOLDINGS),
            "official": person_name(dice),
            "chief": person_name(dice),
            "post": dice.pick(POSTS),
            "cpost": dice.pick(COUNCIL_POSTS),
            "field": dice.pick(FIELDS),
            "list_a": list_a,
            "list_b": list_b,
            "list_c": list_c,
            "day": f"{(published - timedelta(days=dice.number(0, 2))).day}일",
            "later": f"{(published + timedelta(days=dice.number(1, 9))).day}일",
            "ampm": dice.pick(("오전", "오후")),
        }

    def __call__(self, name: str) -> str:
        held = self._held.get(name)
        if held is not None:
            return held
        if name == "area":
            return f"{self._dice.number(1, 9)},{self._dice.number(100, 999)}"
        if name == "phone":
            return f"000-{self._dice.number(2000, 9999)}"
        return str(self._dice.number(*_NUMBERS[name]))

    def many(self, dice: Dice, patterns: tuple[str, ...], count: int) -> list[str]:
        return [fill(pattern, self) for pattern in dice.sample(patterns, count)]


def write_story(desk: Desk, number: int, index: int, published: datetime) -> Story:
    """Return story `number` of a paper.

    Args:
        desk: the paper.
        number: the story's number in URLs.
        index: its place among the paper's stories, from 0; it decides the section: each run of `len(sections)` stories has one of each.
        published: aware, KST.
    """
    dice = Dice(desk.seed, desk.paper, "story", number)
    run, slot = divmod(index, len(desk.sections))
    section = run_sections(desk.seed, run, desk.sections)[slot]
    topic = Dice(desk.seed, desk.paper, "topic", section.key, run).pick(BY_SECTION[section.key])
    low, high = topic.numbers
    combinations = len(TOWNS) * len(topic.items) * (high - low + 1)
    start = Dice(desk.seed, desk.paper, "titles", topic.name).number(0, combinations - 1)
    words = _Words(dice, topic, (start + run * _STRIDE) % combinations, published)
    publisher = publisher_of(desk.habits, number)
    signing = replace(desk, paper=publisher) if publisher else desk
    byline = _byline(dice, signing, topic, words("town"))
    paragraphs, headings = _body(dice, desk.habits, topic, words, byline)
    date_form = dice.weighted(desk.habits.dates)
    published, modified = _dates(dice, date_form, desk.habits.modified, published)
    story = Story(
        number=number,
        section=section,
        topic=topic.name,
        title=fill(dice.pick(topic.titles), words),
        subtitle_lines=tuple(words.many(dice, topic.decks, dice.weighted(((0, 20), (1, 50), (2, 20), (3, 10))))),
        byline=byline,
        published=published,
        modified=modified,
        date_form=date_form,
        paragraphs=tuple(paragraphs),
        headings=headings,
        photos=_photos(dice, desk, topic, words, number, len(paragraphs)),
        tags=tuple(dict.fromkeys((words("short"), *topic.tags, words("item")))) if dice.chance(desk.habits.tags) else (),
        copyright=_copyright(dice, signing),
        has_related=dice.chance(0.4),
        publisher=publisher,
        dateline=_dateline(byline),
        article_type="opinion" if topic.opinion else "news",
    )
    return with_oddities(story, desk)


def publisher_of(habits: Habits, number: int) -> str | None:
    """Return the newspaper behind a story of a portal, None where the site is a newspaper itself."""
    return habits.publishers[number % len(habits.publishers)] if habits.publishers else None


def run_sections(seed: int, run: int, sections: tuple[Section, ...]) -> list[Section]:
    """Return the order in which run `run` of stories goes through the sections."""
    return Dice(seed, "sections", run).shuffled(sections)


def _byline(dice: Dice, desk: Desk, topic: Topic, town: str) -> Byline | None:
    if topic.opinion:
        return column_byline(dice)
    return make_byline(dice.weighted(desk.habits.bylines), dice, paper=desk.paper, host=desk.host, town=town)


def _dateline(byline: Byline | None) -> str | None:
    """Return place and agency in front of a reporter's name: `(해솔=가람통신)`, `[해솔=가람통신]`."""
    if byline is None or byline.form != "opening" or not byline.text.endswith("="):
        return None
    return byline.text[: max(map(byline.text.find, ")]")) + 1]


def _body(dice: Dice, habits: Habits, topic: Topic, words: _Words, byline: Byline | None) -> tuple[list[str], frozenset[int]]:
    sentences = words.many(dice, topic.details, dice.number(4, len(topic.details)))
    if not topic.opinion:
        sentences += words.many(dice, common.DETAILS, dice.number(2, 6))
    body = [fill(dice.pick(topic.leads), words)]
    while sentences:
        take = dice.weighted(((1, 60), (2, 30), (3, 10)))
        body.append(" ".join(sentences[:take]))
        del sentences[:take]
    body[2:2] = [fill(dice.pick(topic.quotes), words)]
    if dice.chance(0.6):
        body.append(fill(dice.pick((*topic.quotes, *common.QUOTES)), words))
    body = list(dict.fromkeys(body))
    headings = _add_headings(dice, body) if dice.chance(habits.headings) else frozenset[int]()
    if byline is not None and byline.form == "opening":
        body[0] = f"{byline.text} {body[0]}"
    elif byline is not None and byline.form == "glued":
        body[-1] += byline.text if byline.text.startswith("/") else f" {byline.text}"
    return body, headings


def _add_headings(dice: Dice, body: list[str]) -> frozenset[int]:
    first, second = 2, len(body) // 2 + 2
    for at, heading in zip((first, second), dice.sample(common.HEADINGS, 2)):
        body.insert(at, heading)
    return frozenset((first, second))


def _dates(dice: Dice, form: str, share_modified: float, published: datetime) -> tuple[datetime, datetime | None]:
    if form == "day":
        return published.replace(hour=0, minute=0, second=0), None
    if form in ("minute", "modified"):
        published = published.replace(second=0)
    if form == "none" or (form != "modified" and not dice.chance(share_modified)):
        return published, None
    modified = published + timedelta(minutes=dice.number(2, 170), seconds=0 if form in ("minute", "modified") else dice.number(0, 59))
    return published, modified


def _photos(dice: Dice, desk: Desk, topic: Topic, words: _Words, number: int, paragraphs: int) -> tuple[Photo, ...]:
    count = dice.weighted(((0, 30), (1, 50), (2, 20)))
    captions = words.many(dice, topic.captions, count)
    places = sorted(0 if index == 0 else dice.number(2, paragraphs - 1) for index in range(count))
    photos = []
    for index, (caption, before) in enumerate(zip(captions, places)):
        form = dice.weighted(desk.habits.captions)
        ending = dice.pick(("", ".", ". (사진={agency})", " /사진={town}", " {agency} 제공"))
        text = None if form == "bare" else ("▲" if form == "mark" else "") + caption + fill(ending, words)
        photos.append(Photo(f"{number}_{index + 1}", text, form, before))
    return tuple(photos)


def _copyright(dice: Dice, desk: Desk) -> str | None:
    line = dice.weighted(desk.habits.copyrights)
    return None if line is None else line.format(paper=desk.paper, host=desk.host)
