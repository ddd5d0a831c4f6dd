"""Fetching the one page of `extract URL`, politely: robots.txt first, http(s) only, no private address, a limit on size and time.

It needs no Scrapy. The address that is checked is the address that is connected to, on every hop: a name server cannot change its answer
in between (DNS rebinding). Proxies are not used, for they would resolve names unchecked.
"""

from __future__ import annotations

import http.client
import socket
import ssl
from dataclasses import dataclass, field
from datetime import UTC, datetime
from urllib.parse import SplitResult, quote, urljoin, urlsplit

from protego import Protego

import archive
from scraper.addresses import is_private
from scraper.cli.exit_codes import CommandError, ExitCode
from scraper.cli.page_file import UnreadableError, gunzip

USER_AGENT = f"backissue/{archive.__version__}"
MAX_BYTES = 20_000_000
"""The largest page, in bytes, as sent and after decompression."""
MAX_ROBOTS_BYTES = 512 * 1024
"""RFC 9309 section 2.5 asks for at least 500 KiB."""
TIMEOUT_S = 20.0
"""Silence of the server after which it is given up, in seconds."""
MAX_HOPS = 10
_SAFE = "/%:@!$&'()*+,;=~-._?"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """A page as fetched."""

    url: str
    """URL that answered, after redirects."""
    body: bytes
    """Body, content encoding removed."""
    headers: list[tuple[str, str]]
    """Response headers in order."""
    captured_at: datetime
    """Time of the answer, UTC."""


@dataclass(slots=True)
class _Answer:
    url: str
    status: int
    headers: list[tuple[str, str]] = field(default_factory=list)
    body: bytes = b""

    def header(self, name: str) -> str | None:
        return next((value for key, value in self.headers if key.lower() == name), None)


def fetch(url: str, allow_private: frozenset[str] = frozenset()) -> Fetched:
    """Fetch one page.

    Args:
        url: an http(s) URL.
        allow_private: hosts, lower case, that may have a loopback or private address.

    Raises:
        CommandError: the URL is not http(s) (usage), it is refused by robots.txt or for its address (refused), or the server does not
            answer with a page (failures).
    """
    allowed: dict[str, Protego] = {}
    for _ in range(MAX_HOPS):
        _ask_robots(url, allow_private, allowed)
        answer = _get(url, allow_private, MAX_BYTES)
        target = _redirect(answer)
        if target is None:
            break
        url = target
    else:
        raise CommandError(f"more than {MAX_HOPS} redirects: {url}", ExitCode.FAILURES)
    if not 200 <= answer.status < 300:
        raise CommandError(f"the server answered {answer.status} {http.client.responses.get(answer.status, '')}: {url}", ExitCode.FAILURES)
    return Fetched(url=answer.url, body=answer.body, headers=answer.headers, captured_at=datetime.now(UTC).replace(microsecond=0))


def _redirect(answer: _Answer) -> str | None:
    location = answer.header("location")
    return urljoin(answer.url, location) if answer.status in {301, 302, 303, 307, 308} and location else None


def _ask_robots(url: str, allow_private: frozenset[str], known: dict[str, Protego]) -> None:
    """Refuse a URL that robots.txt does not allow; 4xx allows all, 5xx and silence nothing (RFC 9309 section 2.3.1)."""
    parts = _checked(url)
    origin = f"{parts.scheme}://{parts.netloc}"
    if origin not in known:
        known[origin] = _robots(origin, allow_private)
    if not known[origin].can_fetch(url, USER_AGENT):
        raise CommandError(f"refused by robots.txt: {url}", ExitCode.REFUSED)


def _robots(origin: str, allow_private: frozenset[str]) -> Protego:
    url = f"{origin}/robots.txt"
    try:
        for _ in range(5):
            answer = _get(url, allow_private, MAX_ROBOTS_BYTES, cut=True)
            target = _redirect(answer)
            if target is None:
                break
            url = target
    except CommandError as error:
        if error.code == ExitCode.FAILURES:
            raise _robots_missing(origin, str(error)) from error
        raise
    if answer.status >= 500 or answer.status == 429:
        raise _robots_missing(origin, f"the server answered {answer.status}")
    return Protego.parse(answer.body.decode("utf-8-sig", "replace") if answer.status < 300 else "")


def _robots_missing(origin: str, why: str) -> CommandError:
    host = urlsplit(origin).netloc
    return CommandError(f"refused: robots.txt of {host} cannot be had, so nothing may be fetched there: {why}", ExitCode.REFUSED)


def _checked(url: str) -> SplitResult:
    try:
        parts = urlsplit(url)
        known = parts.scheme in {"http", "https"} and parts.hostname and parts.port != 0
    except ValueError:
        known = None
    if not known:
        raise CommandError(f"not an http(s) URL: {url}")
    return parts


def _get(url: str, allow_private: frozenset[str], limit: int, *, cut: bool = False) -> _Answer:
    """Fetch one URL without following anything; `cut` takes the beginning of what is too large."""
    parts = _checked(url)
    connection = _connect(parts, allow_private)
    target = quote(parts.path or "/", safe=_SAFE) + (f"?{quote(parts.query, safe=_SAFE)}" if parts.query else "")
    try:
        connection.request("GET", target, headers={"User-Agent": USER_AGENT, "Accept": "text/html, */*;q=0.5", "Accept-Encoding": "gzip"})
        with connection.getresponse() as response:
            body = response.read(limit + 1)
        answer = _Answer(url, response.status, response.getheaders(), body[:limit] if cut else body)
        if len(answer.body) > limit:
            raise CommandError(f"larger than {limit // 1_000_000} MB: {url}", ExitCode.FAILURES)
        if response.length and not cut:
            raise CommandError(f"cannot fetch {url}: {response.length} bytes are missing at its end", ExitCode.FAILURES)
        if (answer.header("content-encoding") or "").lower() in {"gzip", "x-gzip"} and answer.body:
            answer.body = gunzip(answer.body, limit)
    except (OSError, http.client.HTTPException, UnreadableError) as error:
        raise CommandError(f"cannot fetch {url}: {str(error) or type(error).__name__}", ExitCode.FAILURES) from error
    finally:
        connection.close()
    return answer


def _connect(parts: SplitResult, allow_private: frozenset[str]) -> http.client.HTTPConnection:
    """Return a connection to an address of the host that has been checked; TLS still verifies the host's name."""
    host = parts.hostname or ""
    port = parts.port or (443 if parts.scheme == "https" else 80)
    try:
        addresses = [str(entry[4][0]) for entry in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]
        if host not in allow_private and any(is_private(address) for address in addresses):
            raise CommandError(f"refused: {host} has a private address (--allow-private {host} would allow it)", ExitCode.REFUSED)
        plain = socket.create_connection((addresses[0], port), TIMEOUT_S)
        if parts.scheme == "https":
            connection: http.client.HTTPConnection = http.client.HTTPSConnection(host, port)
            connection.sock = ssl.create_default_context().wrap_socket(plain, server_hostname=host)
        else:
            connection = http.client.HTTPConnection(host, port)
            connection.sock = plain
    except (OSError, UnicodeError) as error:
        raise CommandError(f"cannot connect to {host}: {error}", ExitCode.FAILURES) from error
    return connection
