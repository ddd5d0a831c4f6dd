"""Sizes and times at which a writer acts by itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from archive.durable import MIN_FREE_BYTES


@dataclass(frozen=True, kw_only=True, slots=True)
class Limits:
    """When a writer stops, seals, or begins a new file."""

    min_free_bytes: int = MIN_FREE_BYTES
    """No commit begins with less free space; 0 switches the guard off."""
    seal_rows: int = 20_000
    """The journal is sealed when it holds so many lines …"""
    seal_bytes: int = 16_000_000
    """… or so many bytes: about a second's work of compression …"""
    seal_after: timedelta = timedelta(hours=1)
    """… or, with the next commit, when its oldest line has waited so long: readers see no line later."""
    warc_bytes: int = 1_000_000_000
    """A WARC file of this size is followed by a new one: 1 GB, as the WARC implementation guidelines recommend …"""
    warc_after: timedelta = timedelta(days=1)
    """… and so is one that was begun so long ago."""
