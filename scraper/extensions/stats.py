"""Scrapy's statistics, without the time they take."""

from __future__ import annotations

from scrapy.statscollectors import MemoryStatsCollector


class Stats(MemoryStatsCollector):
    """Scrapy's own, but for the look at every access whether a deprecated argument is passed, which counting thirty times a page took."""

    __getattribute__ = object.__getattribute__
