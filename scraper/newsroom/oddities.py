"""Awkward things of real pages that a paper's habits switch on, story by story. What they do to the text is done here, for page and key
alike; what they do to the page alone is done by the skins.

Each is drawn from its own stream, so that one more oddity changes nothing else of a paper.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from .dice import Dice

if TYPE_CHECKING:
    from .content import Photo, Story
    from .stories import Desk

ODDITIES = {
    # in the text
    "decorated_title": "the title is in quotes or brackets, or carries [단독], (종합) or ㈜",
    "rare_syllables": "a paragraph has syllables that CP949 holds and EUC-KR does not",
    "credit_ending": "the last paragraph ends in a photo credit that stands where a byline might: `…있다./해솔시 제공`",
    "credit_caption": "a caption names the photographer like a reporter: `[사진=강가온 기자]`",
    # on the page
    "title_suffix": "`<title>` and og:title carry section and paper",
    "deck_described": "the description is the subtitle, word for word",
    "split_body": "the body stands in several containers with advertisements between",
    "print_copy": "the body stands once more, hidden, for printing",
    "next_article": "another article follows whole under the first; it is no teaser: nothing links to it",
    "newsletter": "a newsletter box stands within or under the body",
    "donation": "a donation box stands under the body",
    "author_bio": "some lines about the reporter stand under the body",
    "read_more": "the lower half of the body is folded behind a button 기사 더보기",
    "comments": "readers' comments stand under the body, written like paragraphs",
    "promotion": "a ▶ line within the body points at another part of the site",
    "utc_metadata": "times in metadata are in UTC, or in +0900 without a colon",
    "twelve_hours": "printed times use 오전 and 오후",
    "odd_date_form": "minutes are printed in a rare form: `2025년 11월 26일 15시 12분`, `2025. 3. 2. 21:43`, `2025.11.06 (17:45)`",
    "relative_times": "lists tell ages (4시간전) in the place of dates",
}
"""Every oddity and what it is."""

_SHAPES = ("[단독] {}", "[속보] {}", "{}(종합)", "<해솔 르포> {}", "{} [현장]", "{}…㈜도담모빌리티 후원", "“{}”")
_QUOTES = '“"‘'
_RARE = "마을 놀이패 ‘똠방각하’와 ‘펲시클’이 무대에 올라 “쀼쀼” 소리를 내며 분위기를 띄웠다."


def with_oddities(story: Story, desk: Desk) -> Story:
    """Return the story with the oddities that its paper's habits draw for it."""
    drawn = frozenset(name for name, share in desk.habits.oddities if Dice(desk.seed, desk.paper, name, story.number).chance(share))
    if not drawn:
        return story
    dice = Dice(desk.seed, desk.paper, "oddities", story.number)
    story = replace(story, oddities=drawn)
    if "decorated_title" in drawn and not story.title.startswith(("[", "<")):
        shapes = _SHAPES[:-1] if any(mark in story.title for mark in _QUOTES) else _SHAPES
        story = replace(story, title=dice.pick(shapes).format(story.title))
    if "rare_syllables" in drawn:
        story = replace(story, paragraphs=(*story.paragraphs[:-1], _RARE, story.paragraphs[-1]))
    if "credit_ending" in drawn and not (story.byline and story.byline.form in ("glued", "closing")):
        story = replace(story, paragraphs=(*story.paragraphs[:-1], f"{story.paragraphs[-1]}/{dice.pick(_CREDITED)} 제공"))
    if "credit_caption" in drawn:
        story = replace(story, photos=tuple(_signed(photo, dice) for photo in story.photos))
    return story


_CREDITED = ("해솔시", "가람군청", "솔내 문화재단", "독자")


def _signed(photo: Photo, dice: Dice) -> Photo:
    signature = dice.pick(("[사진=강가온 기자]", "민하람 기자", "/ 설로운 사진기자"))
    return replace(photo, caption=f"{photo.caption} {signature}") if photo.caption else photo
