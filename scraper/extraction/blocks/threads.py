"""The later posts of a forum's thread: set as its first one, each with who wrote it and when, and text as that is.

What readers say of an article is set otherwise than the article is. The fields of a page are those of its first post.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction.blocks.body_rules import FINAL
from scraper.extraction.layout import hints
from scraper.extraction.layout.outline import HEADING_LEVELS, IN_ASIDE, IN_BUTTON, IN_FOOTER, IN_NAV
from scraper.extraction.lines.line_rules import reason
from scraper.extraction.times import timestamps
from scraper.extraction.wording.comment_headings import heads_comments
from scraper.extraction.wording.folding import key

if TYPE_CHECKING:
    from scraper.extraction.context import Context
    from scraper.extraction.layout.outline import Outline, TextBlock


def of_text(context: Context, page: Outline, chosen: list[TextBlock], title: str | None) -> dict[int, int]:
    """Return the boxes of the posts of the thread that a text is of, with the elements that hold what they say; none elsewhere."""
    if not chosen or context.states_news or next(context.metadata.typed("LiveBlogPosting"), None) is not None:
        return {}
    titles = {key(title or ""), key(page.text(context.title_node)) if context.title_node >= 0 else ""}
    asked = next(context.metadata.typed("QAPage", "Question"), None) is not None
    longest = max(chosen, key=lambda block: block.words)
    for _, holder in zip(range(_LEVELS), page.ancestors(longest.node), strict=False):
        if (name := _name(page, holder)) is not None:
            named = (node for node in page.tagged(page.tags[holder]) if page.classes[node] == name[0] and not page.marks[node] & _ASTRAY)
            alike = (node for node in named if _name(page, node) == name)
            texts = [node for node in alike if page.first_block[node] < page.last_block[node]]
            if len(texts) > 1 and (boxes := _boxes(page, texts, titles, asked=asked)):
                return boxes
    return {}


_LEVELS = 5
"""Elements around a paragraph of which one holds a post's text and nothing else."""
_ASTRAY = IN_NAV | IN_FOOTER | IN_ASIDE | IN_BUTTON


def with_posts(page: Outline, chosen: list[TextBlock], posts: dict[int, int]) -> list[TextBlock]:
    """Return the blocks of a text with what all posts of the thread say, and nothing else that stands between them."""
    boxes, (opening, *replies) = list(posts), posts.values()
    amid = range(page.first_block[boxes[0]], page.last_block[boxes[-1]])
    own = [block for block in chosen if block.number not in amid or page.within(block.node, opening)]
    said = (block for text in replies for block in page.range(text) if not page.marks[block.node] & IN_BUTTON)
    return sorted([*own, *(block for block in said if reason(page, block, own) not in FINAL)], key=lambda block: block.number)


def _name(page: Outline, node: int) -> tuple[str | None, str] | None:
    """Return what the texts of posts have alike: their class, and their id but for its number; None where an element has neither."""
    numbered = page.els[node].get("id") or ""
    alike = _DIGITS.sub("", numbered) if numbered[-1:].isdigit() else ""
    return (page.classes[node], alike) if page.classes[node] or alike else None


_DIGITS = re.compile(r"\d+")


def _boxes(page: Outline, texts: list[int], titles: set[str], *, asked: bool) -> dict[int, int]:
    """Return the boxes of posts by what they say: elements alike that hold no other's text, and say who wrote theirs and when; else none.

    On a page that states a question (`asked`) that of the question may be of another class than those of its answers.
    """
    beside = zip([-1, *texts], texts, [*texts[1:], -1], strict=False)
    boxes = {_box(page, text, before, behind): text for before, text, behind in beside}
    first = next(iter(boxes))
    if len(boxes) < len(texts) or not all(
        box != text and (asked or _are_alike(page, first, box)) and _is_signed(page, box, text, titles) for box, text in boxes.items()
    ):
        return {}
    between = page.blocks[page.last_block[first] : page.first_block[texts[1]]]
    return {} if not asked and any(heads_comments(block.flat) for block in between) else boxes


def _box(page: Outline, text: int, before: int, behind: int) -> int:
    """Return the largest element around the text of a post that holds neither the one before nor the one behind it."""
    box = text
    for around in page.ancestors(text):
        if before >= around or 0 <= behind < page.ends[around]:
            break
        box = around
    return box


def _are_alike(page: Outline, box: int, other: int) -> bool:
    """Whether two boxes have one tag and a class in common, be it numbered: boards set every other post on another ground."""
    if page.tags[box] != page.tags[other] or _called_comment(page, box) != _called_comment(page, other):
        return False
    names, others = ({_DIGITS.sub("", name) for name in (page.classes[node] or "").split()} for node in (box, other))
    return not names.isdisjoint(others) if names or others else True


def _called_comment(page: Outline, node: int) -> bool:
    return hints.hints(page.classes[node] or "") & hints.COMMENTS != 0


def _is_signed(page: Outline, box: int, text: int, titles: set[str]) -> bool:
    """Whether a box says who wrote its text and when, and has no heading but the thread's title: stories have titles of their own."""
    lines = [block for block in page.range(box) if not page.within(block.node, text)]
    headed = (block for block in lines if page.tags[block.node] in HEADING_LEVELS and not _is_of_user(page, block.node))
    if any(key(_REPLY.sub("", block.flat)) not in titles for block in headed):
        return False
    dated = any(page.tags[node] == "time" for node in range(box, page.ends[box])) or any(
        len(block.text) <= _LINE and timestamps.find(block.flat) for block in lines
    )
    return dated and (_names_user(page, box + 1, text) or _names_user(page, page.ends[text], page.ends[box]))


_LINE = 110
_REPLY = re.compile(r"^(?:re|aw|antw|sv|odp)\s?:\s", re.IGNORECASE)


def _is_of_user(page: Outline, heading: int) -> bool:
    """Whether a heading is the name or the rank of a user."""
    nodes = range(heading, page.ends[heading])
    return any("user" in (page.classes[node] or "").lower() for node in nodes) or _names_user(page, heading, page.ends[heading])


def _names_user(page: Outline, first: int, end: int) -> bool:
    """Whether one of some elements is named for a user, or is the link to the page about one."""
    for node in range(first, end):
        names = f"{page.classes[node] or ''} {page.els[node].get('itemprop') or ''}"
        if _USER.search(names) or (page.tags[node] == "a" and _PROFILE.search(page.els[node].get("href") or "")):
            return True
    return False


_USER = re.compile(r"user(?:name|link|info|-details)|author|poster\b|nickname|creator", re.IGNORECASE)
_PROFILE = re.compile(
    r"[?&;]action=profile\b|/(?:member|profile)\.php\?|/(?:u|users?|members?|profiles?)/[^/]+/?$|memberlist\.php\?", re.IGNORECASE
)
