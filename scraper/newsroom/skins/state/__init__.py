"""An English paper whose pages are made in the browser: what the article says stands in script JSON, the DOM holds no body."""

from __future__ import annotations

from .skin import State

__all__ = ["State"]
