"""Addresses of copies in web archives, which hold that of the page copied."""

from __future__ import annotations

import re

_ARCHIVED = re.compile(r"(?:https?://[^/?#]+)?/(?:[^?#]*?/)?(?:\d{4,14}(?:[a-z]{2}_)?|web)/(?=https?://[^/])")
"""What archives write before an address: a folder, the hour of the copy and how it is shown, `/web/20190513083000im_/https://…`."""


def original(url: str) -> str:
    """Return the address of the page that a web archive's address is a copy of; another address as it is."""
    if "/http" not in url:  # most addresses
        return url
    match = _ARCHIVED.match(url)
    return url[match.end() :] if match is not None else url
