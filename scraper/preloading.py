"""What worker processes are forked from: a server process that loads their modules once, while whoever wants them goes on."""

from __future__ import annotations

import multiprocessing
from multiprocessing import forkserver
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

CONTEXT = multiprocessing.get_context("forkserver")
"""Where worker processes are started."""
EXTRACTOR = "scraper.extraction.extractor"
"""Module that `extract` loads with its first page."""
READING = ("scraper.reading", EXTRACTOR)
"""Modules of a process that reads pages: half a second, in which Scrapy can be loaded beside it."""


def load_once(modules: Iterable[str]) -> None:
    """Load modules in the server that processes are forked from, while the caller goes on; from the second call on it does nothing."""
    CONTEXT.set_forkserver_preload(list(modules))
    forkserver.ensure_running()
