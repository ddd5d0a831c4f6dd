"""A site of the 2000s: nested tables, `<FONT>`, CP949 bytes called euc-kr, bodies of text and `<BR><BR>` in one cell, no metadata."""

from __future__ import annotations

from .skin import Tables

__all__ = ["Tables"]
