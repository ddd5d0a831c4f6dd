"""An English daily that tells machines everything in JSON-LD: arrays, `@graph`, several articles, bodies cut short."""

from __future__ import annotations

from .skin import Graph

__all__ = ["Graph"]
