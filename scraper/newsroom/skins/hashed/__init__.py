"""A German paper whose class names are hashes that change with every build of its front end."""

from __future__ import annotations

from .skin import Hashed

__all__ = ["Hashed"]
