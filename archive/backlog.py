"""The backlog: lines that wait in the journal to be sealed, as a writer counts them. Readers do not see them yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from archive.limits import Limits


class Backlog:
    """How many lines wait, how large they are and since when."""

    def __init__(self, limits: Limits, rows: int, size: int, since: datetime) -> None:
        """Begin with lines and bytes that an earlier run left, counted from an aware moment."""
        self._limits = limits
        self._rows, self._size, self._since = rows, size, since

    def __bool__(self) -> bool:
        """Whether any line waits."""
        return self._rows > 0

    def add(self, rows: int, size: int, moment: datetime) -> None:
        """Count what a commit of that moment added, in lines and bytes."""
        if not self._rows:
            self._since = moment
        self._rows += rows
        self._size += size

    def is_due(self, moment: datetime) -> bool:
        """Return whether the backlog is to be sealed now (`Limits.seal_rows`, `seal_bytes`, `seal_after`)."""
        limits = self._limits
        is_old = self._rows > 0 and moment - self._since >= limits.seal_after
        return self._rows >= limits.seal_rows or self._size >= limits.seal_bytes or is_old

    def clear(self) -> None:
        """Say that every line is sealed."""
        self._rows = self._size = 0
