"""What a comparison found: counts and first differences for each field, and a table of them for people."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

_SHOWN = 5
"""Differences kept for each field."""
_AMISS = ("missing", "doubled", "unexpected")
_LONGEST_SHOWN = 160


@dataclass(frozen=True, slots=True)
class Difference:
    """One value that is not the key's."""

    url: str
    expected: Any
    found: Any


@dataclass(slots=True)
class Tally:
    """How one field fared."""

    name: str
    right: int = 0
    wrong: int = 0
    decides: bool = True
    differences: list[Difference] = field(default_factory=list)
    """The first few."""

    @property
    def share(self) -> str:
        """The share of right values in percent; a dash where none was compared."""
        compared = self.right + self.wrong
        return f"{self.right / compared:.1%}" if compared else "-"

    def compare(self, url: str, expected: Any, found: Any) -> None:
        """Count one comparison."""
        if _same(expected, found):
            self.right += 1
            return
        self.wrong += 1
        if len(self.differences) < _SHOWN:
            self.differences.append(Difference(url, expected, found))


@dataclass(slots=True)
class CheckResult:
    """What `check` found."""

    articles: int
    """Articles in the key."""
    missing: list[str] = field(default_factory=list)
    """URLs of articles the archive does not hold."""
    doubled: list[str] = field(default_factory=list)
    """URLs of articles it holds more than once."""
    unexpected: list[str] = field(default_factory=list)
    """URLs of records that are no article of the key."""
    tallies: dict[str, Tally] = field(default_factory=dict)
    """By field or table."""

    @property
    def exact(self) -> bool:
        """Whether the archive equals the key."""
        return not (self.missing or self.doubled or self.unexpected) and not any(one.wrong for one in self.tallies.values() if one.decides)

    def render(self) -> str:
        """Return a table for people, with the first differences under it."""
        width = max(len(name) for name in self.tallies) if self.tallies else 0
        held = self.articles - len(self.missing)
        amiss = ", ".join(f"{len(getattr(self, kind))} {kind}" for kind in _AMISS)
        lines = [f"articles: {held} of {self.articles} held, {amiss}"]
        lines += [f"  {kind}: {url}" for kind in _AMISS for url in getattr(self, kind)[:_SHOWN]]
        lines.append(f"{'field':<{width}}  {'right':>7}  {'wrong':>7}")
        for one in self.tallies.values():
            note = "" if one.decides else "  (does not decide)"
            lines.append(f"{one.name:<{width}}  {one.right:>7}  {one.wrong:>7}  {one.share:>7}{note}")
        for one in self.tallies.values():
            lines += [
                f"{one.name}: {each.url}\n  expected {_short(each.expected)}\n  found    {_short(each.found)}" for each in one.differences
            ]
        lines.append("exact" if self.exact else "NOT exact")
        return "\n".join(lines)


def _short(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= _LONGEST_SHOWN else text[: _LONGEST_SHOWN - 1] + "…"


def _same(expected: Any, found: Any) -> bool:
    """Return whether two JSON values are equal; true is not 1 here, while 1 and 1.0 are the same number."""
    return bool(expected == found) and isinstance(expected, bool) == isinstance(found, bool)
