"""Word lists as readable text."""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """Return the words of a text."""
    return frozenset(text.split())


def table(text: str) -> dict[str, list[str]]:
    """Return the lines `key: words` of a text; lines of one key are joined."""
    found: dict[str, list[str]] = {}
    for line in text.strip().splitlines():
        key, _, values = line.partition(":")
        found.setdefault(key.strip(), []).extend(values.split())
    return found
