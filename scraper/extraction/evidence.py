"""Witnesses and the reconciler: every field is decided among candidates, and those that disagree are kept.

Candidates of one field that say the same strengthen each other (noisy or over distinct sources); the strongest group wins; below
`BELIEF` nobody is believed and the field stays null. The chosen witness states how often values of such a group are right (`calibration`),
the others what they are worth by themselves.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Generic, TypeVar

from scraper.extraction.calibration import calibrated
from scraper.extraction.result import Witness
from scraper.extraction.wording.folding import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable

T = TypeVar("T")

BELIEF = 0.3
"""Least confidence at which a value is better than null."""

_RAW_LENGTH = 300


@dataclass(slots=True, unsafe_hash=True)  # to freeze it takes three times as long, and pages make some forty
class Candidate(Generic[T]):
    """One proposal for one field: the value, and where it was found. None is ever changed."""

    value: T
    source: str
    """json-ld, microdata, opengraph, meta, state, url, dom, label, discovery or text."""
    locator: str | None
    raw: str | None
    confidence: float


@dataclass(slots=True)
class Ledger:
    """Collects the witnesses of every field of one page."""

    witnesses: list[Witness] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)

    def decide(self, name: str, candidates: Iterable[Candidate[T]], same: Callable[[T], Hashable] | None = None) -> T | None:
        """Return the value of the strongest group of agreeing candidates and note every witness; None where none deserves belief.

        Args:
            name: the article's field.
            candidates: in order of preference; among equals the first wins.
            same: key under which two values are the same; by default the value itself.
        """
        found = list(candidates)
        groups: dict[Hashable, list[Candidate[T]]] = {}
        for candidate in found:
            groups.setdefault(same(candidate.value) if same else candidate.value, []).append(candidate)
        best = max(groups.values(), key=_strength, default=[])
        chosen = max(best, key=lambda candidate: candidate.confidence, default=None)
        strength = _strength(best)
        if chosen is not None and strength < BELIEF:
            chosen = None
        for candidate in found:
            is_chosen = candidate is chosen
            self._add(name, candidate, calibrated(name, strength) if is_chosen else candidate.confidence, chosen=is_chosen)
        return chosen.value if chosen is not None else None

    def note(self, name: str, candidate: Candidate[T], *, chosen: bool) -> None:
        """Note one witness without deciding."""
        self._add(name, candidate, candidate.confidence, chosen=chosen)

    def take_back(self, *names: str) -> None:
        """Mark no witness of some fields as chosen any more: their values were left out for what the page turned out to be."""
        for witness in self.witnesses:
            witness.chosen = witness.chosen and witness.field not in names

    def _add(self, name: str, candidate: Candidate[T], confidence: float, *, chosen: bool) -> None:
        raw = fold(candidate.raw)[:_RAW_LENGTH] if candidate.raw is not None else None
        self.witnesses.append(
            Witness(
                field=name,
                source=candidate.source,
                locator=candidate.locator,
                raw=raw,
                confidence=round(confidence, 3),
                chosen=chosen,
            )
        )

    def failure(self, name: str, error: Exception) -> None:
        """Note that a field's extraction raised: the error's text stays as a witness that nobody believes."""
        self.failed.append(name)
        text = f"{type(error).__name__}: {error}"
        self.witnesses.append(
            Witness(field=name, source="text", locator="error", raw=fold(text)[:_RAW_LENGTH], confidence=0.0, chosen=False)
        )


def _strength(group: list[Candidate[T]]) -> float:
    if len(group) == 1:
        return 1.0 - (1.0 - group[0].confidence)  # rounded as below
    doubt = 1.0
    by_source: dict[str, float] = {}
    for candidate in group:
        by_source[candidate.source] = max(by_source.get(candidate.source, 0.0), candidate.confidence)
    for confidence in by_source.values():
        doubt *= 1.0 - confidence
    return 1.0 - doubt
