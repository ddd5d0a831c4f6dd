"""A German daily: Dachzeile, Titel, Unterzeile; `Stand: 27.11.2025, 10:12 Uhr`; agency signs; a paywall."""

from __future__ import annotations

from .skin import GermanDaily

__all__ = ["GermanDaily"]
