"""The MEDIAON family's oldest skin: `div.m01_arv`, date and reporter on one line, the body five containers deep."""

from __future__ import annotations

from .skin import MediaOnM01

__all__ = ["MediaOnM01"]
