"""What a process that reads pages remembers between them."""

from __future__ import annotations

import functools
import importlib
import inspect
import pkgutil

import archive.identity
import archive.times
import scraper.discovery
import scraper.extraction
import scraper.page
import scraper.profile
import scraper.selectors

MOST_ENTRIES = 200_000
"""Of all memories together, some 250 bytes each."""


def modules():
    yield from (archive.identity, archive.times, scraper.discovery, scraper.profile, scraper.selectors)
    for package in (scraper.extraction, scraper.page):
        for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            yield importlib.import_module(found.name)


def bounds():
    """Return by function how many calls each remembers; those without arguments remember one."""
    return {
        f"{value.__module__}.{value.__name__}": value.cache_parameters()["maxsize"]
        for module in modules()
        for value in vars(module).values()
        if isinstance(value, functools._lru_cache_wrapper) and inspect.signature(value).parameters
    }


def test_every_memory_of_what_pages_say_is_bounded():
    found = bounds()
    assert len(found) > 20
    assert [name for name, size in found.items() if size is None] == []
    assert sum(found.values()) <= MOST_ENTRIES
