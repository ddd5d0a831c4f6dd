"""One Scrapy add-on: it tells sites whom to contact, and makes of a crawl one that writes an archive where `BACKISSUE_ARCHIVE` is set."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrapy.exceptions import NotConfigured

from scraper.middlewares.frontier import FrontierMiddleware

if TYPE_CHECKING:
    from scrapy.settings import BaseSettings

_SWITCHES = {
    "COOKIES_ENABLED": ("DOWNLOADER_MIDDLEWARES_BASE", "scrapy.downloadermiddlewares.cookies.CookiesMiddleware"),
    "REMOTE_CONTROL_ENABLED": ("EXTENSIONS_BASE", "scrapy.extensions.remote_control.RemoteControl"),
    "TELNETCONSOLE_ENABLED": ("EXTENSIONS_BASE", "scrapy.extensions.telnet.TelnetConsole"),
}
"""Components that Scrapy imports before it asks whether they are wanted: those of a crawl that wants none took a tenth of a second."""
_FOR_REQUESTS = ("start.StartSpider", "referer.Referer", "urllength.UrlLength", "depth.Depth", "metacopy.MetaCopyDetection")
"""Spider middlewares that look at a spider's requests only: where an archive is written it yields none, the frontier has them."""


class BackissueAddon:
    """Enable the frontier's scheduler and spider middleware, name the contact in the user agent, and leave out what does nothing."""

    def update_settings(self, settings: BaseSettings) -> None:
        """Change the settings of a crawl that writes an archive.

        Raises:
            NotConfigured: no archive is to be written.
        """
        contact = settings.get("BACKISSUE_CONTACT")
        if contact:
            settings.set("USER_AGENT", f"{settings['USER_AGENT']} (+{contact})", settings.getpriority("USER_AGENT") or "addon")
        for switch, (components, path) in _SWITCHES.items():
            if not settings.getbool(switch):
                _leave_out(settings, components, path)
        if not settings.get("BACKISSUE_ARCHIVE"):
            raise NotConfigured
        settings.set("SCHEDULER", "scraper.extensions.scheduler.FrontierScheduler", "addon")
        settings.set_in_component_priority_dict("SPIDER_MIDDLEWARES", FrontierMiddleware, 10)  # last before the engine
        _leave_out(settings, "SPIDER_MIDDLEWARES_BASE", *(f"scrapy.spidermiddlewares.{name}Middleware" for name in _FOR_REQUESTS))


def _leave_out(settings: BaseSettings, components: str, *paths: str) -> None:
    """Take components out of those that Scrapy begins with: a component that is only switched off is imported all the same."""
    kept = {path: order for path, order in settings.getdict(components).items() if path not in paths}
    settings.set(components, kept, "addon")
