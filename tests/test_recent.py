"""The set of what was seen lately."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from scraper.recent import Recent


@given(st.lists(st.integers(0, 30)), st.integers(1, 9))
def test_the_last_values_are_remembered_and_no_more_than_twice_as_many(values, size):
    recent = Recent[int](size)
    for value in values:
        recent.add([value])
    last = list(dict.fromkeys(reversed(values)))[:size]
    assert sum(number in recent for number in range(31)) <= 2 * size
    assert all(value in recent for value in last[: max(0, size - 1)])


@given(st.lists(st.integers(0, 30)), st.integers(1, 9))
def test_values_that_come_at_once_are_bounded_as_well(values, size):
    at_once, one_by_one = Recent[int](size), Recent[int](size)
    at_once.add(values)
    for value in values:
        one_by_one.add([value])
    assert [number in at_once for number in range(31)] == [number in one_by_one for number in range(31)]
