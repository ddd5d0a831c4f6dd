"""Edits of stories after they came out: every kind an editor makes, at times that are a function of the story."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from .dice import Dice

if TYPE_CHECKING:
    from collections.abc import Callable

    from .content import Story


class EditKind(StrEnum):
    """What an edit changes."""

    TYPO = "typo"
    """Two letters that stood in the wrong order are put right."""
    TITLE = "title"
    INSERTED = "paragraph_inserted"
    DELETED = "paragraph_deleted"
    REPLACED = "paragraph_replaced"
    CORRECTION = "correction_note"
    """A note at the end says that something was wrong."""
    DATE_BUMP = "date_bump"
    """The date of the edit alone changes: no new revision of the text."""


_OF_THE_BODY = (EditKind.TYPO, EditKind.INSERTED, EditKind.DELETED, EditKind.REPLACED, EditKind.CORRECTION)
_DATED = ("second", "minute", "modified")
_BUMPED = 0.7
"""Share of edits that also state their time, where the story is dated."""
_FEWEST_PARAGRAPHS = 5
_TITLES = {"ko": "[종합] {}", "en": "Update: {}", "de": "Aktualisiert: {}", "ja": "【更新】{}"}
_NOTES = {
    "ko": "[바로잡습니다] 처음 올린 기사 가운데 숫자 {wrong}은 {right}의 잘못이어서 고쳤습니다.",
    "en": "Correction: an earlier version of this story gave the number {wrong}; it is {right}.",
    "de": "Korrektur: In einer früheren Fassung dieses Textes stand die Zahl {wrong}; richtig ist {right}.",
    "ja": "【訂正】当初の記事にあった数字{wrong}は{right}の誤りでした。",
}


@dataclass(frozen=True, slots=True)
class Revision:
    """A story as it stood from a time on."""

    at: datetime
    """When readers first saw it, aware."""
    kind: EditKind | None
    """What the edit changed; None for the story as it came out."""
    story: Story


def revisions(story: Story, *, seed: int, share: float, donor: Callable[[], Story]) -> list[Revision]:
    """Return every state of a story, the oldest first; one alone for stories that are never edited.

    The edits lie at least three hours after publication and each in a later minute than the one before, so that no two share a time.

    Args:
        story: as it was written.
        seed: of the paper.
        share: of stories that are edited.
        donor: gives another story of the section, from which inserted paragraphs are taken.
    """
    dice = Dice(seed, "edits", story.number)
    if not share or not dice.chance(share):
        return [Revision(story.published, None, story)]
    kinds = dice.sample(_possible(story), dice.weighted(((1, 45), (2, 30), (3, 15), (4, 10))))
    kinds.sort(key=lambda kind: kind is not EditKind.TYPO)  # before its paragraph may be taken out
    state = _misspelt(story, dice) if EditKind.TYPO in kinds else story
    found = [Revision(story.published, None, state)]
    at = story.published.replace(second=0, microsecond=0) + timedelta(hours=3)
    for kind in kinds:
        at += timedelta(minutes=dice.number(1, 900))
        before, state = state, _EDITS[kind](state, story, dice, donor)
        if state == before and kind is not EditKind.DATE_BUMP:
            continue
        if story.date_form in _DATED and (kind is EditKind.DATE_BUMP or dice.chance(_BUMPED)):
            state = replace(state, modified=at)
        found.append(Revision(at, kind, state))
    return found


def as_of(found: list[Revision], moment: datetime) -> Story:
    """Return the story as readers see it at `moment` (aware)."""
    state = [one for one in found if one.at <= moment] or found[:1]
    return state[-1].story.as_of(moment)


def _possible(story: Story) -> list[EditKind]:
    """Bodies of typed blocks, in parts or cut by a paywall keep their text."""
    dated = [EditKind.DATE_BUMP] if story.date_form in _DATED else []
    plain = not story.blocks and not story.page_starts and story.free_access is not False
    body = _OF_THE_BODY if plain and len(story.paragraphs) >= _FEWEST_PARAGRAPHS and _middle(story) else ()
    return [EditKind.TITLE, *body, *dated]


def _middle(story: Story) -> list[int]:
    """Indexes of the paragraphs that may be touched: no heading, not the first or last, which may carry the byline."""
    return [at for at in range(1, len(story.paragraphs) - 1) if at not in story.headings and len(story.paragraphs[at]) > 20]


def _with_paragraphs(story: Story, paragraphs: list[str], from_index: int, step: int) -> Story:
    """Return the story with other paragraphs; headings and photos at or after an index move by `step`."""
    return replace(
        story,
        paragraphs=tuple(paragraphs),
        headings=frozenset(at + step if at >= from_index else at for at in story.headings),
        photos=tuple(replace(one, before=one.before + step) if one.before >= from_index else one for one in story.photos),
    )


def _misspelt(story: Story, dice: Dice) -> Story:
    """Return the story with two letters of a paragraph in the wrong order."""
    at = dice.pick(_middle(story))
    text = story.paragraphs[at]
    places = [
        place for place in range(len(text) - 1) if text[place].isalpha() and text[place + 1].isalpha() and text[place] != text[place + 1]
    ]
    if not places:
        return story
    place = dice.pick(places)
    wrong = text[:place] + text[place + 1] + text[place] + text[place + 2 :]
    return replace(story, paragraphs=(*story.paragraphs[:at], wrong, *story.paragraphs[at + 1 :]))


def _put_right(state: Story, story: Story, dice: Dice, donor: Callable[[], Story]) -> Story:
    del dice, donor
    right = {sorted_letters(text): text for text in story.paragraphs}
    return replace(state, paragraphs=tuple(right.get(sorted_letters(text), text) for text in state.paragraphs))


def sorted_letters(text: str) -> str:
    """Return a text's letters in order: equal for a text and its misspelling."""
    return "".join(sorted(text))


def _retitled(state: Story, story: Story, dice: Dice, donor: Callable[[], Story]) -> Story:
    del dice, donor
    return replace(state, title=_TITLES[story.language].format(story.title))


def _inserted(state: Story, story: Story, dice: Dice, donor: Callable[[], Story]) -> Story:
    del story
    at = dice.pick(_middle(state))
    paragraphs = list(state.paragraphs)
    paragraphs.insert(at, _foreign(state, dice, donor))
    return _with_paragraphs(state, paragraphs, at, 1)


def _foreign(state: Story, dice: Dice, donor: Callable[[], Story]) -> str:
    """Return a paragraph that the story does not have."""
    other = donor()
    choices = [other.paragraphs[at] for at in _middle(other) if other.paragraphs[at] not in state.paragraphs]
    return dice.pick(choices) if choices else _note(state, dice)


def _deleted(state: Story, story: Story, dice: Dice, donor: Callable[[], Story]) -> Story:
    del story, donor
    at = dice.pick(_middle(state))
    paragraphs = list(state.paragraphs)
    del paragraphs[at]
    return _with_paragraphs(state, paragraphs, at + 1, -1)


def _replaced(state: Story, story: Story, dice: Dice, donor: Callable[[], Story]) -> Story:
    del story
    paragraphs = list(state.paragraphs)
    paragraphs[dice.pick(_middle(state))] = _foreign(state, dice, donor)
    return replace(state, paragraphs=tuple(paragraphs))


def _corrected(state: Story, story: Story, dice: Dice, donor: Callable[[], Story]) -> Story:
    del donor
    at = len(state.paragraphs) - (story.byline is not None and story.byline.form == "glued")
    paragraphs = list(state.paragraphs)
    paragraphs.insert(at, _note(state, dice))
    return _with_paragraphs(state, paragraphs, at, 1)


def _note(state: Story, dice: Dice) -> str:
    return _NOTES[state.language].format(wrong=dice.number(11, 49), right=dice.number(51, 99))


def _dated_anew(state: Story, story: Story, dice: Dice, donor: Callable[[], Story]) -> Story:
    del story, dice, donor
    return state


_EDITS: dict[EditKind, Callable[[Story, Story, Dice, Callable[[], Story]], Story]] = {
    EditKind.TYPO: _put_right,
    EditKind.TITLE: _retitled,
    EditKind.INSERTED: _inserted,
    EditKind.DELETED: _deleted,
    EditKind.REPLACED: _replaced,
    EditKind.CORRECTION: _corrected,
    EditKind.DATE_BUMP: _dated_anew,
}
