"""SIGKILL at a random moment: the same command goes on, nothing is lost, nothing is doubled, and next to nothing is asked for twice."""

from __future__ import annotations

import pytest

from tests.crawl.killing import kill_and_resume, newsroom


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_killed_crawl_goes_on(tmp_path, seed):
    with newsroom(300) as room:
        killed = kill_and_resume(room, seed % 2, tmp_path / "archive", seed, requests=180)
    assert (killed.lost, killed.doubled, killed.exact) == (0, 0, True)
    assert killed.repeated <= killed.in_flight
