"""A Japanese daily: `2025年11月27日 10時12分`, `【記者名】`, no spaces between words."""

from __future__ import annotations

from .skin import JapaneseDaily

__all__ = ["JapaneseDaily"]
