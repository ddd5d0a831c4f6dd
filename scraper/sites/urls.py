"""Kinds of URLs: by a profile where there is one, else by their form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scraper.extraction.url_shape import Shape, shape

if TYPE_CHECKING:
    from scraper.profile import SiteProfile

__all__ = ["Shape", "classify", "shape"]


def classify(url: str, profile: SiteProfile | None = None) -> Shape:
    """Return article, list, home or other for an absolute URL. A profile's word is final; where it has none, the URL's form speaks."""
    if profile is not None:
        known = profile.page_type(url)
        if known is not None:
            return "list" if known == "section" else known
        found = shape(url)
        return found if found == "home" else "other"
    return shape(url)
