"""The NDSOFT family in its 2025 skin: `/news/articleView.html?idxno=N`, full head metadata, JSON-LD, no weather."""

from __future__ import annotations

from .skin import AwkwardNdSoft, NdSoft

__all__ = ["AwkwardNdSoft", "NdSoft"]
