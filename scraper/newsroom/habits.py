"""A paper's habits: how often it signs, dates, captions and tags its stories in which way. Numbers are weights."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Habits:
    """What differs between the papers of two content management systems, apart from markup."""

    bylines: tuple[tuple[str, int], ...]
    """Byline forms (`scraper.newsroom.bylines`)."""
    dates: tuple[tuple[str, int], ...]
    """Values of `Story.date_form`."""
    captions: tuple[tuple[str, int], ...]
    """Values of `Photo.form`."""
    copyrights: tuple[tuple[str | None, int], ...]
    """Copyright lines; `{paper}` and `{host}` are filled in."""
    modified: float
    """Share of dated stories that also state an edit."""
    tags: float
    """Share of stories with tags."""
    headings: float
    """Share of stories with headings in the body."""
