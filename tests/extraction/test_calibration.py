"""Stated confidence: what the chosen witness says of itself."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.extraction.calibration import calibrated


@given(st.sampled_from(["title", "subtitle", "authors", "published_at", "byline"]), st.floats(0, 1), st.floats(0, 1))
def test_a_stronger_group_states_no_less(field, one, other):
    weak, strong = sorted((one, other))
    assert 0.0 <= calibrated(field, weak) <= calibrated(field, strong) <= 1.0


@pytest.mark.parametrize(("field", "strength", "stated"), [("title", 0.82, 0.83), ("title", 0.0, 0.4), ("byline", 0.55, 0.55)])
def test_steps_begin_where_they_say(field, strength, stated):
    assert calibrated(field, strength) == stated
