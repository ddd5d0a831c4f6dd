"""Stories in any language but Korean, which has a writer of its own (`scraper.newsroom.stories`): made on demand, nothing is kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from ..content import SPOKEN_TYPES, Block, Photo, Section, Story
from ..dice import Dice
from ..stories import Desk, run_sections
from . import bodies
from .slots import Slots, combinations

if TYPE_CHECKING:
    from ..topics.topic import Topic
    from .language import Language

_TYPES = {"live": "live", "gallery": "gallery", "video": "video"}


def write(language: Language, desk: Desk, number: int, index: int, published: datetime) -> Story:
    """Return story `number` of a paper (`scraper.newsroom.stories.write_story` describes the arguments)."""
    dice = Dice(desk.seed, desk.paper, "story", number)
    run, slot = divmod(index, len(desk.sections))
    section = run_sections(desk.seed, run, desk.sections)[slot]
    topics = language.topics[section.key]
    topic = Dice(desk.seed, desk.paper, "topic", section.key, run).pick(topics)
    start = Dice(desk.seed, desk.paper, "titles", topic.name).number(0, combinations(language, topic) - 1)
    local = published.astimezone(desk.habits.zone)
    words = Slots(language, dice, topic, start + run, local)
    layout = "opinion" if topic.opinion else dice.weighted(desk.habits.layouts)
    date_form = dice.weighted(desk.habits.dates)
    told, modified = _dates(dice, date_form, desk.habits.modified, local)
    blocks = tuple(bodies.write_body(language, dice, topic, words, layout, told, desk.habits.headings))
    dateline = None if topic.opinion or layout in _TYPES else language.dateline(dice, words("town"))
    if dateline:
        blocks = (replace(blocks[0], text=dateline + blocks[0].text), *blocks[1:])
    paragraphs = tuple(block.text for block in blocks if block.type in SPOKEN_TYPES)
    deck = tuple(words.many(topic.decks, dice.weighted(((0, 25), (1, 75)))))
    return Story(
        number=number,
        section=section,
        topic=topic.name,
        title=words.one(topic.titles),
        subtitle_lines=deck,
        byline=language.byline(dice, desk, topic, words("town")),
        published=told,
        modified=modified,
        date_form=date_form,
        paragraphs=paragraphs,
        headings=frozenset(),
        photos=_photos(language, dice, desk, words, topic, number, layout, len(paragraphs)),
        tags=tuple(dict.fromkeys((words("town"), *topic.tags))) if dice.chance(desk.habits.tags) else (),
        copyright=_copyright(dice, desk),
        has_related=dice.chance(0.5),
        kicker=_kicker(language, dice, desk, section, layout),
        language=language.code,
        article_type="opinion" if topic.opinion else _TYPES.get(layout, "news"),
        free_access=False if layout == "paywall" else (True if desk.habits.states_access else None),
        dateline=dateline.rstrip(" —-–:.") if dateline else None,
        excerpt=_excerpt(dice, deck, paragraphs),
        blocks=blocks if any(block.type != "paragraph" for block in blocks) else (),
        page_starts=_page_starts(blocks) if layout == "parts" else (),
        layout=layout,
    )


def _excerpt(dice: Dice, deck: tuple[str, ...], paragraphs: tuple[str, ...]) -> str:
    """The deck itself, or the beginning of the body cut with a mark: papers do either."""
    if deck and dice.chance(0.5):
        return deck[0]
    opening = paragraphs[0].replace("\n", " ")
    return opening if len(opening) <= 150 else opening[:150].rstrip() + "…"


def _dates(dice: Dice, form: str, share_modified: float, published: datetime) -> tuple[datetime, datetime | None]:
    if form == "day":
        return published.replace(hour=0, minute=0, second=0, microsecond=0), None
    seconds = 0 if form == "minute" else published.second
    told = published.replace(second=seconds, microsecond=0)
    if form == "none" or not (form == "modified" or dice.chance(share_modified)):
        return told, None
    edited = told + timedelta(minutes=dice.number(3, 170))
    return told, edited.replace(second=dice.number(0, 59) if form == "second" else 0)


def _kicker(language: Language, dice: Dice, desk: Desk, section: Section, layout: str) -> str | None:
    if layout == "live":
        return language.common.live_kicker
    return dice.pick(language.common.kickers[section.key]) if dice.chance(desk.habits.kickers) else None


def _photos(
    language: Language, dice: Dice, desk: Desk, words: Slots, topic: Topic, number: int, layout: str, paragraphs: int
) -> tuple[Photo, ...]:
    count = dice.number(6, 9) if layout == "gallery" else dice.weighted(((0, 20), (1, 55), (2, 25)))
    patterns = (*topic.captions, *language.common.gallery_captions) if layout == "gallery" else topic.captions
    captions = dict.fromkeys(words.many(patterns, count))
    photos = []
    for at, caption in enumerate(captions):
        before = 0 if at == 0 else dice.number(1, max(1, paragraphs - 1))
        form = "figcaption" if layout == "gallery" else dice.weighted(desk.habits.captions)
        credit = None if form == "bare" else language.credit(dice, desk.paper)
        photos.append(Photo(f"{number}-{at + 1}", None if form == "bare" else caption, form, before, credit))
    return tuple(sorted(photos, key=lambda photo: photo.before))


def _copyright(dice: Dice, desk: Desk) -> str | None:
    line = dice.weighted(desk.habits.copyrights)
    return None if line is None else line.format(paper=desk.paper, host=desk.host)


def _page_starts(blocks: tuple[Block, ...]) -> tuple[int, ...]:
    """Two breaks, before paragraphs that do not follow a heading."""
    spoken = [block.type for block in blocks if block.type in SPOKEN_TYPES]
    fit = [at for at in range(2, len(spoken)) if spoken[at] == "paragraph" and spoken[at - 1] != "heading"]
    return (fit[len(fit) // 3], fit[2 * len(fit) // 3])
