"""Serving papers on loopback: in a background thread for tests and demonstrations, or in the foreground."""

from __future__ import annotations

import asyncio
import socket
import threading
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING

from .hosting import Hosting, How
from .log import RequestLog
from .protocol import Connection

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from .site import Site

_START_SECONDS = 30


class NewsroomServer:
    """Papers being served. Get one from `serve`."""

    def __init__(self, sites: Sequence[Site], hosting: How = "ports", log: RequestLog | None = None) -> None:
        """Prepare; nothing listens yet."""
        self.sites = tuple(sites)
        self.log = RequestLog() if log is None else log
        self.hosting = Hosting(self.sites, hosting)
        self._servers: list[asyncio.Server] = []

    @property
    def urls(self) -> list[str]:
        """Base URLs of the sites, in their order, without a slash at the end."""
        return [site.base_url for site in self.sites]

    async def start(self, host: str, port: int) -> None:
        """Listen at `port` and, with a port for each site, at those after it; at free ports where `port` is 0.

        Sets every site's `base_url`.

        Raises:
            OSError: a port is taken.
        """
        loop = asyncio.get_running_loop()
        sockets = [_bound(host, port + at if port else 0) for at in range(self.hosting.ports)]
        ports = [one.getsockname()[1] for one in sockets]
        self.hosting.settle(host, ports)
        for one, number in zip(sockets, ports):
            self._servers.append(await loop.create_server(self._connection(number), sock=one, backlog=512))

    def _connection(self, port: int) -> Callable[[], Connection]:
        return lambda: Connection(self.hosting, port, self.log)

    async def stop(self) -> None:
        """Close listeners and connections."""
        for server in self._servers:
            server.close()
            close_clients = getattr(server, "close_clients", None)  # Python 3.13
            if close_clients is not None:
                close_clients()


def _bound(host: str, port: int) -> socket.socket:
    """Return a bound TCP socket of the host's address family; its protocol is told, or asyncio leaves Nagle's algorithm on.

    Raises:
        OSError: the port is taken, or the address is not this machine's; its sentence says which.
    """
    with ExitStack() as unless_bound:
        try:
            family, kind, _, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
            bound = unless_bound.enter_context(socket.socket(family, kind, socket.IPPROTO_TCP))
            bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            bound.bind(address)
        except OSError as error:
            reason = (error.strerror or str(error)).lower()
            raise OSError(error.errno, f"cannot listen at {host}, port {port}: {reason} (--host and --port name others)") from error
        unless_bound.pop_all()
    return bound


@contextmanager
def serve(
    sites: Sequence[Site], host: str = "127.0.0.1", port: int = 0, *, hosting: How = "ports", log: RequestLog | None = None
) -> Iterator[NewsroomServer]:
    """Serve papers from a background thread while the block runs.

    Args:
        sites: the papers.
        host: name or address to listen at.
        port: the first port; free ones with 0.
        hosting: how papers are told apart (`scraper.newsroom.hosting.HOWS`); a port each by default.
        log: where requests are written; a new one by default.

    Yields:
        The server: `urls`, `sites` (their `base_url` is set) and `log`.

    Raises:
        OSError: a port is taken.
        ValueError: `hosting` is unknown.
    """
    server = NewsroomServer(sites, hosting, log)
    started = threading.Event()
    failed: list[OSError] = []
    loop = asyncio.new_event_loop()

    def run() -> None:
        asyncio.set_event_loop(loop)
        try:
            loop.run_until_complete(server.start(host, port))
        except OSError as error:
            failed.append(error)
        started.set()
        if not failed:
            loop.run_forever()
        loop.run_until_complete(_wind_up(server))
        loop.close()

    thread = threading.Thread(target=run, name="newsroom", daemon=True)
    thread.start()
    started.wait(_START_SECONDS)
    if failed:
        thread.join()
        raise failed[0]
    try:
        yield server
    finally:
        loop.call_soon_threadsafe(loop.stop)
        thread.join()


async def _wind_up(server: NewsroomServer) -> None:
    """Stop, and end the replies that are still being sent."""
    await server.stop()
    sending = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
    for task in sending:
        task.cancel()
    await asyncio.gather(*sending, return_exceptions=True)


def serve_forever(
    sites: Sequence[Site],
    host: str = "127.0.0.1",
    port: int = 8900,
    ready: Callable[[NewsroomServer], None] | None = None,
    *,
    hosting: How = "ports",
    log: RequestLog | None = None,
) -> None:
    """Serve papers in the foreground until interrupted; `ready` is called once all of them listen.

    Raises:
        OSError: a port is taken.
        ValueError: `hosting` is unknown.
    """

    async def run() -> None:
        server = NewsroomServer(sites, hosting, log)
        await server.start(host, port)
        if ready is not None:
            ready(server)
        await asyncio.Event().wait()

    try:
        asyncio.run(run())
    except KeyboardInterrupt:
        return
