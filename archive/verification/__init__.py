"""Verifying an archive: digests, counts, schema, references between tables and into WARC, manifest against files against state."""

from __future__ import annotations

from archive.verification.findings import Finding, Report
from archive.verification.verifier import verify

__all__ = ["Finding", "Report", "verify"]
