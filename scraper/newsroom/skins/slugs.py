"""Titles as addresses write them."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_SPELLED = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ı": "i", "’": "", "‘": "", "'": "", "$": "", "&": " and "})
_GAP = re.compile(r"[^a-z0-9]+")


@lru_cache(maxsize=8192)
def slugify(title: str) -> str:
    """Return a title in lower-case ASCII letters, digits and hyphens."""
    spelled = unicodedata.normalize("NFKD", title.lower().translate(_SPELLED)).encode("ascii", "ignore").decode()
    return _GAP.sub("-", spelled).strip("-")
