"""Where papers are served: a port for each, or one port for all, told apart by host name or by the first step of the path."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Literal
from urllib.parse import urlsplit

from . import feeds
from .answer import Answer, html_answer, not_found, text_answer
from .clock import DEFAULT_NOW

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .site import Site

How = Literal["ports", "hosts", "paths"]
HOWS: tuple[How, ...] = ("ports", "hosts", "paths")
"""`ports`: a port each, the first at the given one; `hosts`: `http://NAME.localhost:PORT`; `paths`: `http://HOST:PORT/NAME`.

Names below `localhost` are loopback for browsers (RFC 6761 section 6.3); other clients send the Host header and connect to the address.
"""


def labels(sites: Sequence[Site]) -> list[str]:
    """Return a name for each site: the first label of its host, numbered where another has it already."""
    found: list[str] = []
    for site in sites:
        label = site.host.partition(".")[0]
        taken = sum(one == label or one.startswith(f"{label}-") for one in found)
        found.append(f"{label}-{taken + 1}" if taken else label)
    return found


class Hosting:
    """Gives sites their base URLs and finds the site of a request."""

    def __init__(self, sites: Sequence[Site], how: How = "ports") -> None:
        """Prepare.

        Raises:
            ValueError: `how` is unknown.
        """
        if how not in HOWS:
            raise ValueError(f"papers are served by {', '.join(HOWS)}, not by {how!r}")
        self.sites = tuple(sites)
        self.how = how
        self._labels = labels(sites)
        self._by_label = dict(zip(self._labels, self.sites))
        self._by_port: dict[int, Site] = {}

    @property
    def ports(self) -> int:
        """How many ports it needs."""
        return len(self.sites) if self.how == "ports" else 1

    def settle(self, host: str, ports: Sequence[int]) -> None:
        """Set every site's `base_url` for the ports that listen, in order."""
        for at, (site, label) in enumerate(zip(self.sites, self._labels)):
            if self.how == "ports":
                site.base_url = f"http://{host}:{ports[at]}"
                self._by_port[ports[at]] = site
            else:
                site.base_url = f"http://{label}.localhost:{ports[0]}" if self.how == "hosts" else f"http://{host}:{ports[0]}/{label}"

    def site(self, port: int, host: str, target: str) -> Site | None:
        """Return the site of a request to a port, from its Host header and target; None for what belongs to no site."""
        if self.how == "ports":
            return self._by_port.get(port)
        if self.how == "hosts":
            name = host.lower().partition(":")[0].removesuffix(".localhost")
            return self._by_label.get(name) or self._by_label.get(name.removeprefix("m.").removeprefix("www."))
        path = urlsplit(target).path if "://" in target else target
        return self._by_label.get(path.lstrip("/").partition("/")[0].partition("?")[0])

    def root(self, target: str) -> Answer | None:
        """Return the answer to a target that belongs to no site: robots.txt and a list of the papers, where they share a host."""
        if self.how == "ports":
            return None
        if target == "/robots.txt" and self.how == "paths":
            return text_answer(feeds.shared_robots(self.sites), "text/plain; charset=utf-8")
        if target != "/":
            return not_found("<!DOCTYPE html><title>404</title><p>No such paper.</p>")
        items = "".join(f'<li><a href="{escape(site.base_url)}/">{escape(site.name)}</a></li>' for site in self.sites)
        head = '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Newsroom</title></head>'
        return html_answer(f"{head}<body><ul>{items}</ul></body></html>", DEFAULT_NOW)
