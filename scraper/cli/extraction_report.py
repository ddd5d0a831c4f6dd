"""An Extraction for people: what `backissue extract` prints without --json."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scraper.cli.terminal import columns, fit, pad, printable, room, table, wrap

if TYPE_CHECKING:
    from collections.abc import Iterator

    from archive.records import Author, Reading, Story
    from scraper.extraction.result import Extraction

_LABEL_WIDTH = 12


def report(extraction: Extraction, *, explain: bool = False) -> Iterator[str]:
    """Yield the lines of a summary, no wider than the terminal."""
    verdict = extraction.status.replace("_", " ") + (f": {extraction.reason}" if extraction.reason else "")
    yield from _entry("page", f"{verdict} (profile {extraction.profile or 'generic'}, encoding {extraction.encoding or 'none'})")
    yield from _story(extraction.article)
    yield from _furniture(extraction)
    for paragraph in extraction.article.paragraphs:
        yield ""
        yield from wrap(paragraph, columns())
    if explain:
        yield ""
        yield from _evidence(extraction)


def _story(story: Story) -> Iterator[str]:
    published = f"{story.published_local} ({story.published_precision})" if story.published_local else None
    modified = f"{story.modified_local} ({story.modified_precision})" if story.modified_local else None
    body = f"{story.paragraph_count} paragraphs, {story.char_count} characters" if story.paragraphs else None
    entries = {
        "publisher": story.publisher,
        "canonical": story.canonical_url,
        "kicker": story.kicker,
        "title": story.title,
        "subtitle": story.subtitle,
        "byline": story.byline,
        "authors": "; ".join(_author(author) for author in story.authors),
        "dateline": story.dateline,
        "section": " > ".join(story.sections) or story.section,
        "published": published,
        "modified": modified,
        "tags": ", ".join(story.tags),
        "language": story.language,
        "type": story.article_type,
        "images": "; ".join(image.caption or image.url or "" for image in story.images),
        "copyright": story.copyright,
        "failed": ", ".join(story.failed_fields),
        "body": body,
    }
    for label, value in entries.items():
        yield from _entry(label, value)


def _author(author: Author) -> str:
    details = ", ".join(detail for detail in (author.role, author.org, author.email) if detail)
    return f"{author.name} ({details})" if details else author.name


def _furniture(extraction: Extraction) -> Iterator[str]:
    yield from _entry("page date", extraction.page_date and f"{extraction.page_date} (the page's clock, not the article's date)")
    if extraction.weather:
        source = f" from {extraction.weather_source}" if extraction.weather_source else ""
        readings = ", ".join(_reading(reading) for reading in extraction.weather)
        yield from _entry("weather", f"{len(extraction.weather)} readings{source}: {readings}")
    if extraction.sightings:
        yield from _entry("teasers", f"{len(extraction.teasers)} stories in {len(extraction.sightings)} places")
        for seen in extraction.sightings:
            yield fit(f"{'':{_LABEL_WIDTH}}  {printable(seen.block or '(no heading)')} {seen.rank}: {printable(seen.title or '')}", room())
    yield from _entry("empty blocks", ", ".join(extraction.empty_blocks))


def _reading(reading: Reading) -> str:
    temperature = None if reading.temperature_c is None else f"{reading.temperature_c:g} °C"
    return " ".join(part for part in (reading.place, reading.sky, temperature) if part)


def _evidence(extraction: Extraction) -> Iterator[str]:
    rows = [
        (
            witness.field,
            "*" if witness.chosen else "",
            witness.source,
            f"{witness.confidence:.2f}",
            witness.locator or "",
            witness.raw or "",
        )
        for witness in extraction.evidence
    ]
    yield from table(("field", "*", "witness", "sure", "where", "text"), rows, numbers=frozenset({3}))


def _entry(label: str, value: str | None) -> Iterator[str]:
    for number, line in enumerate(wrap((value or "").replace("\n", " / "), columns() - _LABEL_WIDTH - 2)):
        yield f"{pad('' if number else label, _LABEL_WIDTH)}  {line}"
