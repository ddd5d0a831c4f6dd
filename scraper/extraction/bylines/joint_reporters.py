"""Korean reporters beside the one whose role is printed: `김하나 · 이두리 기자` in elements of their own, all stated by the page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from archive.records import Author
from scraper.extraction.bylines import stated_authors
from scraper.extraction.names.korean_surnames import is_labelled_name
from scraper.extraction.wording.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scraper.extraction.context import Context


def completed(context: Context, authors: list[Author]) -> list[Author]:
    """Return the authors with those whom the page states beside them and prints by name between title and text."""
    if not (context.language or "").startswith("ko") or not authors:
        return authors
    named = {one.name: one for one in authors}
    for listed in _stated(context):
        others = [name for name in listed if name not in named]
        if (
            others
            and len(listed) - len(others) == len(named)
            and len(listed) <= _MOST
            and all(is_labelled_name(name) and _is_printed(context, name) for name in others)
        ):
            return [named.get(name) or Author(name=name, role=authors[0].role) for name in listed]
    return authors


_MOST = 6


def _stated(context: Context) -> Iterator[list[str]]:
    yield [one.name for one in stated_authors.stated(context)]
    for _, value, _ in stated_authors.from_meta(context):
        yield list(dict.fromkeys(name for part in _COMMA.split(value) if (name := fold(_ROLE.sub("", part)))))


_COMMA, _ROLE = re.compile(r"[,;·/]"), re.compile(r"\s?(?:인턴|객원|선임)?기자\s*$")


def _is_printed(context: Context, name: str) -> bool:
    """Whether a name stands in a short line between the title and the text, or right above."""
    page = context.outline
    if page is None or context.title_node < 0:
        return False
    lines = page.blocks[max(page.first_block[context.title_node] - _ABOVE, 0) : context.text_first + 1]
    return any(name in block.text and len(block.text) <= _LINE for block in lines)


_ABOVE, _LINE = 3, 80
