"""Worker processes beside the one that hands out the items."""

from __future__ import annotations

import asyncio
import gc
import os
import signal

import pytest

from scraper.worker_pool import LostItemError, WorkerPool
from scraper.worker_process import NICENESS


def answer_of(work, item):
    async def answered():
        pool = WorkerPool(work, workers=1, limit_s=60, loop=asyncio.get_running_loop())
        try:
            return await pool.submit(item)
        finally:
            pool.close()

    return asyncio.run(answered())


def blocked_signals(_):
    return sorted(signal.pthread_sigmask(signal.SIG_BLOCK, ()))


def test_workers_give_way_to_the_process_that_hands_out_the_items():
    assert answer_of(os.nice, 0) == min(os.nice(0) + NICENESS, 19)


def test_workers_hold_interruptions_back_from_their_first_moment():
    before = blocked_signals(None)
    assert answer_of(blocked_signals, None) == [signal.SIGINT, signal.SIGTERM]
    assert blocked_signals(None) == before


def test_a_loss_that_nobody_waits_for_any_more_is_not_printed():
    printed = []

    async def interrupted():
        loop = asyncio.get_running_loop()
        loop.set_exception_handler(lambda _, context: printed.append(context["message"]))
        pool = WorkerPool(os._exit, workers=1, limit_s=60, loop=loop)
        try:
            left, waited_for = pool.submit(1), pool.submit(1)
            with pytest.raises(LostItemError, match=r"took its process down \(exit code 1\)"):
                await waited_for
            assert left.done()
        finally:
            pool.close()
        del left
        gc.collect()

    asyncio.run(interrupted())
    assert printed == []
