"""What worker processes are forked from."""

from __future__ import annotations

import importlib

import pytest

from scraper.preloading import EXTRACTOR, READING


@pytest.mark.parametrize("name", [*READING, EXTRACTOR])
def test_preloaded_modules_exist(name: str) -> None:
    # a name that is none is passed over in silence: every process would load what it needs for itself
    assert importlib.import_module(name).__name__ == name
