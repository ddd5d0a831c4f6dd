"""The MEDIAON family's responsive skin: `div.respon_wrap`, `arv_001_01`, a ticker of thirty places."""

from __future__ import annotations

from .skin import MediaOnResponsive

__all__ = ["MediaOnResponsive"]
