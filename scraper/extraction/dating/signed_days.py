"""The day behind a writer's name that signs a text: `Ada Osei, 5.3.2026`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scraper.extraction.names import people

if TYPE_CHECKING:
    from scraper.extraction.dating.date_places import Printed
    from scraper.extraction.layout.outline import Outline

_LONGEST, _SENTENCE = 60, 8
_RIGHTS = ("©", "(c)", "(C)", "Copyright")


def is_signed(page: Outline, item: Printed) -> bool:
    """Whether a line is a person's name and a day, and no sentence follows, as one follows who wrote a reader's comment and when."""
    name, behind = item.raw[: item.start].rstrip(" ,(|·–-"), item.raw[item.end :].strip(" .)")
    if behind or not name or len(item.raw) > _LONGEST or " " not in name or not people.whole_names(name):
        return False
    after = page.blocks[item.number + 1] if item.number + 1 < len(page.blocks) else None
    return after is None or after.words < _SENTENCE or after.flat.startswith(_RIGHTS)
