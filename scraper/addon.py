"""One Scrapy add-on: it tells sites whom to contact, and makes of a crawl one that writes an archive where `BACKISSUE_ARCHIVE` is set."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrapy.exceptions import NotConfigured

from scraper.middlewares.frontier import FrontierMiddleware

if TYPE_CHECKING:
    from scrapy.settings import BaseSettings


class BackissueAddon:
    """Enable the frontier's scheduler and spider middleware, and name the contact in the user agent."""

    def update_settings(self, settings: BaseSettings) -> None:
        """Change the settings of a crawl that writes an archive.

        Raises:
            NotConfigured: no archive is to be written.
        """
        contact = settings.get("BACKISSUE_CONTACT")
        if contact:
            settings.set("USER_AGENT", f"{settings['USER_AGENT']} (+{contact})", settings.getpriority("USER_AGENT") or "addon")
        if not settings.get("BACKISSUE_ARCHIVE"):
            raise NotConfigured
        settings.set("SCHEDULER", "scraper.extensions.scheduler.FrontierScheduler", "addon")
        settings.set_in_component_priority_dict("SPIDER_MIDDLEWARES", FrontierMiddleware, 10)  # last before the engine
