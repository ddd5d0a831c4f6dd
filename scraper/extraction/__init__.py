"""Extraction: one page in, everything it says out. Pure: no I/O, no clock, no network; the same page gives the same Extraction."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scraper.extraction.result import DistinctTeaser, Extraction, TeaserSeen, Witness

if TYPE_CHECKING:
    from scraper.page import Page
    from scraper.profile import SiteProfile

__all__ = ["EXTRACTOR_VERSION", "DistinctTeaser", "Extraction", "TeaserSeen", "Witness", "extract"]

EXTRACTOR_VERSION = "26"
"""Changes whenever the same page may give another Extraction; digests are compared within one version."""


def extract(page: Page, profile: SiteProfile | None = None) -> Extraction:
    """Return everything read from one page.

    Never raises: a field that fails is named in `failed_fields`, a page that fails has status `failed`.

    Args:
        page: the page.
        profile: what is known of its site (`scraper.sites.profile_for`); None for the generic rules alone.
    """
    from scraper.extraction.extractor import run

    return run(page, profile)
