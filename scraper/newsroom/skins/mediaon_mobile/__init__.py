"""The MEDIAON family's mobile skin: `/mobile/article.html?no=N`, `div.m_arv_001_01`, the weather of one place as a bare picture."""

from __future__ import annotations

from .skin import MediaOnMobile

__all__ = ["MediaOnMobile"]
