"""How long a host's robots.txt is believed."""

from __future__ import annotations

import asyncio

from scrapy import Request
from scrapy.http import TextResponse
from scrapy.utils.test import get_crawler

from scraper.middlewares import robots
from scraper.middlewares.robots import AGAIN_S, RefusedByRobots, RobotsMiddleware

URL = "http://paper.example/news/1"


class Host:
    """A robots.txt that changes as the hours pass."""

    def __init__(self, monkeypatch):
        self.now, self.status, self.text, self.asked = 0.0, 200, "User-agent: *\nDisallow:", 0
        self.middleware = RobotsMiddleware(get_crawler(settings_dict={"ROBOTSTXT_OBEY": True, "USER_AGENT": "backissue/1"}))
        monkeypatch.setattr(robots, "monotonic", lambda: self.now)
        monkeypatch.setattr(self.middleware, "_download", self.download)

    async def download(self, url):
        self.asked += 1
        return TextResponse(url, status=self.status, body=self.text.encode(), request=Request(url))

    async def allows(self, hours):
        self.now = hours * 3600.0
        try:
            await self.middleware.process_request(Request(URL))
        except RefusedByRobots:
            return False
        return True


def test_rules_are_asked_for_again_after_a_day(monkeypatch):
    async def scenario():
        host = Host(monkeypatch)
        assert await host.allows(0)
        host.text = "User-agent: *\nDisallow: /news/"
        assert await host.allows(23)
        assert host.asked == 1
        assert not any(await asyncio.gather(host.allows(24), host.allows(24)))
        assert host.asked == 2

    asyncio.run(scenario())


def test_while_the_file_cannot_be_had_the_rules_there_were_go_on(monkeypatch):
    async def scenario():
        host = Host(monkeypatch)
        assert await host.allows(0)
        host.status = 503
        assert await host.allows(25)
        asked = host.asked
        assert await host.allows(25.5)
        assert host.asked == asked
        host.status, host.text = 200, "User-agent: *\nDisallow: /"
        assert not await host.allows(25 + AGAIN_S / 3600)

    asyncio.run(scenario())


def test_a_file_that_never_could_be_had_forbids_all(monkeypatch):
    async def scenario():
        host = Host(monkeypatch)
        host.status = 503
        assert not await host.allows(0)
        assert not await host.allows(1)
        host.status = 200
        assert await host.allows(25)

    asyncio.run(scenario())
