"""Worker processes beside the one that hands out the items."""

from __future__ import annotations

import asyncio
import os

from scraper.worker_pool import WorkerPool
from scraper.worker_process import NICENESS


def test_workers_give_way_to_the_process_that_hands_out_the_items():
    async def niceness() -> int:
        pool = WorkerPool(os.nice, workers=1, limit_s=60, loop=asyncio.get_running_loop())
        try:
            return int(await pool.submit(0))
        finally:
            pool.close()

    assert asyncio.run(niceness()) == min(os.nice(0) + NICENESS, 19)
