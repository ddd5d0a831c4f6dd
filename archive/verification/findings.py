"""What a look through an archive brings to light: findings and their report, in words and as JSON."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any

DAMAGE = "damage"
NOTE = "note"
UNREAD = "unread"

REPAIR = "run `backissue repair DIR`"
RESTORE = "restore the file from a copy; else `backissue repair DIR` keeps what can be read and puts the rest into quarantine"


@dataclass(frozen=True, kw_only=True, slots=True)
class Finding:
    """One thing that is not as it should be, or that one should know."""

    severity: str
    """damage, note, or unread: a file that the system does not let be read, of which nothing is known."""
    kind: str
    """missing, size, digest, unreadable, count, schema, reference, doubled, warc, index, manifest, state, unlisted, leftover, journal,
    redacted, lost or refused."""
    path: str
    """The file, relative to the archive."""
    place: str | None = None
    """Where in the file: `line 17`, `offset 2048`; null for the whole file."""
    what: str
    """What is found, a clause."""
    remedy: str | None = None
    """What to do; null where nothing has to be done."""
    keys: list[str] = field(default_factory=list)
    """For a reference: everything it leads to that is not there."""

    def sentence(self) -> str:
        """Return the finding as one line for people."""
        place = f", {self.place}" if self.place else ""
        remedy = f" ({self.remedy})" if self.remedy else ""
        return f"{self.severity}: {self.path}{place}: {self.what}{remedy}"


@dataclass(kw_only=True, slots=True)
class Report:
    """What was looked at and what was found."""

    counts: dict[str, int] = field(default_factory=dict)
    """Number of segments, lines, warc_files, warc_records, references … that were checked."""
    findings: list[Finding] = field(default_factory=list)
    """In the order in which they came up."""

    @property
    def damaged(self) -> bool:
        """Whether any finding is damage."""
        return any(finding.severity == DAMAGE for finding in self.findings)

    @property
    def complete(self) -> bool:
        """Whether every file could be read."""
        return not any(finding.severity == UNREAD for finding in self.findings)

    def count(self, name: str, number: int = 1) -> None:
        """Add to a count."""
        self.counts[name] = self.counts.get(name, 0) + number

    def damage(self, kind: str, path: str, what: str, *, place: str | None = None, remedy: str = REPAIR) -> None:
        """Add a finding that is damage."""
        self.findings.append(Finding(severity=DAMAGE, kind=kind, path=path, place=place, what=what, remedy=remedy))

    def note(self, kind: str, path: str, what: str, *, place: str | None = None, remedy: str | None = None) -> None:
        """Add a finding that is none."""
        self.findings.append(Finding(severity=NOTE, kind=kind, path=path, place=place, what=what, remedy=remedy))

    def leave(self, path: str, what: str, remedy: str) -> None:
        """Add a file that the system does not let be read."""
        self.findings.append(Finding(severity=UNREAD, kind="refused", path=path, what=what, remedy=remedy))

    def as_json(self) -> dict[str, Any]:
        """Return the report as a JSON object: `damaged`, `complete`, `counts`, `findings`."""
        return {
            "damaged": self.damaged,
            "complete": self.complete,
            "counts": self.counts,
            "findings": [asdict(finding) for finding in self.findings],
        }
