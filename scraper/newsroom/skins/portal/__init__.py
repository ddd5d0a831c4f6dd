"""A news portal: the stories of several newspapers under `/mnews/article/NNN/NNNNNNNNNN`, bodies of bare text and `<br>`."""

from __future__ import annotations

from .skin import Portal

__all__ = ["Portal"]
