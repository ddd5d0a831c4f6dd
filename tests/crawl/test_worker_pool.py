"""Worker processes beside the one that hands out the items."""

from __future__ import annotations

import asyncio
import errno
import gc
import os
import signal
import subprocess
import sys

import pytest

from scraper import worker_pool
from scraper.worker_pool import LostItemError, WorkerPool, WorkerStartError
from scraper.worker_process import NICENESS, start_process


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


LEFT_OPEN = """
import asyncio
from scraper.worker_pool import WorkerPool

async def leave():
    pool = WorkerPool(abs, workers=1, limit_s=60, loop=asyncio.get_running_loop())
    print(await pool.submit(-7))

asyncio.run(leave())
"""


def test_a_process_that_had_no_time_to_close_its_workers_ends():
    assert subprocess.run([sys.executable, "-c", LEFT_OPEN], capture_output=True, timeout=60, check=True).stdout == b"7\n"


def refuse_processes_after(monkeypatch, number):
    started = []

    async def start(work):
        if len(started) == number:
            raise OSError(errno.EAGAIN, "Resource temporarily unavailable")
        started.append(work)
        return await start_process(work)

    monkeypatch.setattr(worker_pool, "start_process", start)


def test_items_fail_with_the_reason_where_no_process_can_be_started(monkeypatch):
    refuse_processes_after(monkeypatch, 0)
    with pytest.raises(WorkerStartError, match=r"^a worker process could not start \(.*Resource temporarily unavailable\)$"):
        answer_of(os.nice, 0)


def test_the_processes_there_are_do_the_work_where_another_is_refused(monkeypatch):
    refuse_processes_after(monkeypatch, 1)

    async def answered():
        pool = WorkerPool(abs, workers=4, limit_s=60, loop=asyncio.get_running_loop())
        try:
            return await asyncio.gather(*(pool.submit(-number) for number in range(40)))
        finally:
            pool.close()

    assert asyncio.run(answered()) == list(range(40))
