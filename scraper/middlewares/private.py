"""No request leaves for a private address unless its host was allowed by name, whatever a page, a redirect or a name server says.

Literal addresses and schemes are checked on every request, redirects included; names are checked where they are resolved, so the address
that is checked is the address that is used.
"""

from __future__ import annotations

import ipaddress
from typing import TYPE_CHECKING, Any, Self
from urllib.parse import urlsplit

from scrapy.exceptions import CannotResolveHostError, IgnoreRequest
from scrapy.resolver import CachingThreadedResolver
from twisted.internet.error import DNSLookupError

from scraper.addresses import is_private
from scraper.found import PRIVATE_ADDRESS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scrapy import Request
    from scrapy.crawler import Crawler
    from twisted.internet.base import ReactorBase
    from twisted.internet.defer import Deferred


class RefusedAddress(IgnoreRequest):
    """The request would go where it may not: another scheme, a private address, another site."""


class PrivateAddressError(DNSLookupError):
    """A name resolved to a private address."""


_REFUSED_NAMES: set[str] = set()
"""Names that resolved to private addresses. The resolver belongs to the process and what it raises does not reach the request."""


def _looks_like_address(host: str) -> bool:
    """Return whether a host is a number in disguise (`0x7f.1`, `2130706433`, `127.1`), which system resolvers accept as an address."""
    last = host.rstrip(".").rpartition(".")[2]
    return last.isdigit() or last.startswith("0x")


class PrivateAddressMiddleware:
    """Refuse other schemes and literal private addresses, on every request and every redirect."""

    def __init__(self, allowed: frozenset[str]) -> None:
        self._allowed = allowed

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        """Build the middleware with the hosts of `BACKISSUE_ALLOW_PRIVATE`."""
        return cls(allowed_hosts(crawler))

    def process_request(self, request: Request) -> None:
        """Let the request pass or refuse it.

        Raises:
            RefusedAddress: the scheme is not http(s), or the host is a private address.
        """
        try:
            parts = urlsplit(request.url)
        except ValueError as error:
            raise RefusedAddress("no address") from error
        if parts.scheme not in ("http", "https"):
            raise RefusedAddress(f"scheme {parts.scheme or 'none'}")
        host = (parts.hostname or "").lower()
        if host in self._allowed:
            return
        if is_private(host) or (_looks_like_address(host) and not _is_plain_address(host)):
            raise RefusedAddress(PRIVATE_ADDRESS)

    def process_exception(self, request: Request, exception: Exception) -> None:
        """Say why a name brought no address.

        Raises:
            RefusedAddress: its address is private.
        """
        if isinstance(exception, CannotResolveHostError) and (urlsplit(request.url).hostname or "").lower() in _REFUSED_NAMES:
            raise RefusedAddress(PRIVATE_ADDRESS)


def _is_plain_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def allowed_hosts(crawler: Crawler) -> frozenset[str]:
    """Return the hosts of `BACKISSUE_ALLOW_PRIVATE`, lower case."""
    return frozenset(str(host).lower().strip("[]") for host in crawler.settings.getlist("BACKISSUE_ALLOW_PRIVATE"))


class GuardedResolver(CachingThreadedResolver):
    """Scrapy's caching resolver, refusing names that resolve to private addresses unless their host is allowed."""

    def __init__(self, reactor: ReactorBase, cache_size: int, timeout: float, allowed: frozenset[str]) -> None:
        super().__init__(reactor, cache_size, timeout)
        self._allowed = allowed

    @classmethod
    def from_crawler(cls, crawler: Crawler, reactor: ReactorBase) -> Self:
        """Build the resolver with the hosts of `BACKISSUE_ALLOW_PRIVATE`."""
        settings = crawler.settings
        cache_size = settings.getint("DNSCACHE_SIZE") if settings.getbool("DNSCACHE_ENABLED") else 0
        return cls(reactor, cache_size, settings.getfloat("DNS_TIMEOUT"), allowed_hosts(crawler))

    def getHostByName(self, name: str, timeout: Sequence[int] = ()) -> Deferred[str]:  # noqa: N802 - Twisted's interface
        """Resolve a name, or fail with `PrivateAddressError`."""
        return super().getHostByName(name, timeout).addCallback(self._guard, name)

    def _guard(self, address: Any, name: str) -> Any:
        if name.lower() not in self._allowed and is_private(str(address)):
            _REFUSED_NAMES.add(name.lower())
            raise PrivateAddressError(f"{name} resolves to a private address")
        return address
