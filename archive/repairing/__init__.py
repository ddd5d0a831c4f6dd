"""Repairing an archive: what can be read is kept, what cannot goes into quarantine, and the archive's books are made again."""

from __future__ import annotations

from archive.repairing.quarantine import Action, Repairs
from archive.repairing.repairer import repair

__all__ = ["Action", "Repairs", "repair"]
