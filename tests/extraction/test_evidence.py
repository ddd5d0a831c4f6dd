"""The reconciler."""

from __future__ import annotations

from scraper.extraction.evidence import Candidate, Ledger


def test_agreement_of_sources_beats_one_strong_voice():
    ledger = Ledger()
    found = ledger.decide(
        "title",
        [Candidate("B", "json-ld", None, "B", 0.7), Candidate("A", "dom", None, "A", 0.6), Candidate("a", "meta", None, "a", 0.5)],
        str.casefold,
    )
    assert found == "A"
    assert [one.chosen for one in ledger.witnesses] == [False, True, False]


def test_one_source_twice_is_one_voice():
    found = Ledger().decide(
        "title", [Candidate("B", "json-ld", None, "B", 0.7), Candidate("A", "dom", None, "A", 0.6), Candidate("A", "dom", None, "A", 0.6)]
    )
    assert found == "B"


def test_nobody_is_believed_below_the_threshold():
    ledger = Ledger()
    assert ledger.decide("title", [Candidate("A", "dom", None, "A", 0.2)]) is None
    assert [one.chosen for one in ledger.witnesses] == [False]
    assert ledger.decide("title", []) is None
