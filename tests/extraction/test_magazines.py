"""Pages as magazines, weblogs and portals set them, without structured data, give back what they say."""

from __future__ import annotations

import pytest

from tests.extraction.layout_files import differences, layouts

LAYOUTS = layouts("magazines")


@pytest.mark.parametrize("name", LAYOUTS)
def test_a_layout_gives_back_what_it_says(name: str) -> None:
    assert set(differences(LAYOUTS[name])) == set(LAYOUTS[name].values("but"))
