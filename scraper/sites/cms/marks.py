"""Knowing a publishing system: by marks of its markup, by the form of its URLs."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from scraper.extraction.wording.folding import HANGUL

if TYPE_CHECKING:
    from scraper.page import Page
    from scraper.profile import SiteProfile

_ENOUGH = 3


def shows_marks(page: Page, marks: tuple[str, ...]) -> bool:
    """Whether a page bears three marks of a system's markup."""
    return not page.is_text and sum(mark in page.markup for mark in marks) >= _ENOUGH


def shows_marks_or_url(page: Page, profile: SiteProfile, marks: tuple[bytes, ...]) -> bool:
    """Whether a page bears two marks of a Korean system's markup, or one and has its article URL; a text dump is known by its URL."""
    own_url = page.url is not None and profile.page_type(page.url) in ("article", "section")
    if page.is_text:
        return own_url and HANGUL.search(page.markup) is not None
    found = (mark for mark in marks if mark in page.ends)
    return sum(1 for _ in islice(found, 2 - own_url)) + own_url >= 2  # a look for one mark is a look through the whole page
