"""What is known of CMS families and single newspapers, and which of it a page calls for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scraper.sites.cms import daum, mediaon, naver, ndsoft

if TYPE_CHECKING:
    from scraper.page import Page
    from scraper.profile import SiteProfile

__all__ = ["PROFILES", "profile_for", "profile_named"]

_FAMILIES = tuple((family.PROFILE, family.recognises) for family in (mediaon, ndsoft, naver, daum))

PROFILES: tuple[SiteProfile, ...] = tuple(profile for profile, _ in _FAMILIES)
"""Every profile, in the order in which they are tried."""


def profile_for(page: Page) -> SiteProfile | None:
    """Return the profile of the CMS family a page shows by its markup or URL form, or None for the generic rules."""
    if page.is_binary:
        return None
    return next((profile for profile, recognises in _FAMILIES if (profile.language != "ko" or page.has_hangul) and recognises(page)), None)


def profile_named(name: str) -> SiteProfile | None:
    """Return the profile of that name."""
    return next((profile for profile in PROFILES if profile.name == name), None)
