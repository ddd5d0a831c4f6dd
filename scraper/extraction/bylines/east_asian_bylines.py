"""Where Chinese and Japanese pages name their writers: the lines around the text, its first paragraph, its end."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from archive.records import Author
from scraper.extraction.bylines import byline_places
from scraper.extraction.layout import hints
from scraper.extraction.lines import han_lines
from scraper.extraction.lines.line_pieces import spaced
from scraper.extraction.names import han_names, japanese_names
from scraper.extraction.names.same_people import merged
from scraper.extraction.wording.folding import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scraper.extraction.context import Context
    from scraper.extraction.layout.outline import Outline, TextBlock

_LINE = 80
_SHORT = 16


def reporters(context: Context) -> Iterator[tuple[list[Author], str, float]]:
    """Yield (people, raw, confidence), the surest form of naming first; forms behind one that names somebody are not tried."""
    page = context.outline
    if page is None or (context.language or "")[:2] not in ("zh", "ja"):
        return
    body = [block for block in context.body_blocks if block.words > 3]
    lines = [block for block in byline_places.around(context, page) if len(block.text) <= _LINE]
    lines += [block for block in page.blocks if len(block.text) <= _SHORT]
    if (context.language or "").startswith("ja"):
        yield from _japanese([block.flat for block in body])
        credited = (
            (people, block.flat, 0.5) for block in lines if len(block.text) <= _LINE and (people := japanese_names.labelled(block.flat))
        )
        yield from itertools.islice(credited, 1)
        yield from _boxed(page)
        return
    texts = [
        *(_apart(page, block) for block in lines),
        *(block.flat[:200] for block in body[:1]),
        *(block.flat[-120:] for block in body[-2:]),
    ]
    for texts_of_form, form, confidence in (
        (texts, han_names.labelled, 0.6),
        (texts, han_names.wired, 0.55),
        (_posted(context, page), han_names.posted, 0.5),
        (
            [block.flat for block in context.body_blocks[-2:]] + [block.flat for block in lines if block.number >= context.body_last - 2],
            han_names.closing,
            0.5,
        ),
        (_lone(context, page), _lone_name, 0.4),
        (texts, han_names.editors, 0.38),
        (texts, han_names.source, 0.36),
    ):
        for place, text in enumerate(texts_of_form):
            if people := form(text):
                rest = itertools.takewhile(han_lines.is_facts, texts_of_form[place + 1 :]) if han_lines.is_facts(text) else ()
                others = [one for line in rest for one in han_names.labelled(line)] if form is han_names.labelled else []
                yield merged([*people, *others]), text, confidence
                return
    yield from _of_profile(context, page)


def _japanese(body: list[str]) -> Iterator[tuple[list[Author], str, float]]:
    """Names in the dateline of the first paragraph, or in brackets at the end of the text."""
    for text in body[:1]:
        if people := japanese_names.opening_people(text):
            yield people, text, 0.5
            return
    for text in body[-2:]:
        if people := japanese_names.closing_people(text):
            yield people, text, 0.5
            return


def _boxed(page: Outline) -> Iterator[tuple[list[Author], str, float]]:
    """The name in the box that says who wrote a Japanese post."""
    for block, behind in itertools.pairwise(page.blocks):
        if len(block.text) <= _SHORT and japanese_names.heads_profile(block.flat) and (people := japanese_names.lone(behind.flat)):
            yield people, behind.flat, 0.4
            return


def _apart(page: Outline, block: TextBlock) -> str:
    """Return a line with a space where only elements part a label from what stands before it, `来源：河湾时报<i>作者：钱思远</i>`."""
    return fold(spaced(page, block)) if "：" in block.flat or ":" in block.flat else block.flat


def _of_profile(context: Context, page: Outline) -> Iterator[tuple[list[Author], str, float]]:
    """The name that heads the box about whose page it is, on a blog whose window's title has it as well."""
    window = context.metadata.title or ""
    for block, behind in itertools.pairwise(page.blocks):
        if len(block.text) <= _SHORT and len(behind.text) <= _SHORT and behind.flat in window and han_names.heads_profile(block.flat):
            yield [Author(name=behind.flat)], behind.flat, 0.36
            return


def _lone(context: Context, page: Outline) -> list[str]:
    """Return the lines right under the title and the first and last of the text."""
    start = page.last_block[context.title_node] if context.title_node >= 0 else context.body_first
    near: list[TextBlock] = [*page.blocks[start : start + 2], *context.body_blocks[:2], *context.body_blocks[-1:]]
    return [fold(block.flat) for block in near]


def _posted(context: Context, page: Outline) -> list[str]:
    """Return the lines that may tell who put up the text, one person: not the readers', who are named alike behind it."""
    blocks = [block for block in page.blocks if block.text[0] in "本由" and len(block.text) <= _LINE]
    own = [block for block in blocks if block.number < context.comments_first and not page.hint_of(block.node, 4) & hints.COMMENTS]
    lines = [block for block in own if block.text[0] == "由"]
    one = len({person.name for block in lines for person in han_names.posted(block.flat)}) == 1 and lines[0].number <= context.body_last
    return [block.flat for block in own if block.text[0] == "本" or one]


def _lone_name(text: str) -> list[Author]:
    return [Author(name=text)] if han_names.is_name(text) else han_names.marked(text) or han_names.of_paper(text)
