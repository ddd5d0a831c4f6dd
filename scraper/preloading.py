"""What worker processes are forked from: a server process that loads their modules once, while whoever wants them goes on."""

from __future__ import annotations

import multiprocessing
import signal
from multiprocessing import forkserver, resource_tracker
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

CONTEXT = multiprocessing.get_context("forkserver")
"""Where worker processes are started."""
EXTRACTOR = "scraper.extraction.extractor"
"""Module that `extract` loads with its first page."""
READING = ("scraper.reading", EXTRACTOR)
"""Modules of a process that reads pages: half a second, in which Scrapy can be loaded beside it."""

ENDING = (signal.SIGINT, signal.SIGTERM)
"""Signals that are the parent's to act on; it ends its workers itself."""


def load_once(modules: Iterable[str]) -> None:
    """Load modules in the server that processes are forked from, while the caller goes on; from the second call on it does nothing.

    A Ctrl-C goes to every process of a terminal: the server and what is forked from it have SIGINT and SIGTERM blocked from their first
    moment, so that a worker cannot die of one before it ignores them.
    """
    CONTEXT.set_forkserver_preload(list(modules))
    resource_tracker.ensure_running()  # unblocks both signals as it starts, so it must run before
    before = signal.pthread_sigmask(signal.SIG_BLOCK, ENDING)
    try:
        forkserver.ensure_running()
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
