"""Serving papers on loopback: in a background thread for tests and demonstrations, or in the foreground."""

from __future__ import annotations

import asyncio
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

from .log import RequestLog
from .protocol import Connection

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from .site import Site

_START_SECONDS = 30


class NewsroomServer:
    """Papers being served. Get one from `serve`."""

    def __init__(self, sites: Sequence[Site]) -> None:
        """Prepare; nothing listens yet."""
        self.sites = tuple(sites)
        self.log = RequestLog()
        self._servers: list[asyncio.Server] = []

    @property
    def urls(self) -> list[str]:
        """Base URLs of the sites, in their order, without a slash at the end."""
        return [site.base_url for site in self.sites]

    async def start(self, host: str, port: int) -> None:
        """Listen: the first site at `port`, the others at the ports after it, or each at a free port where `port` is 0.

        Sets every site's `base_url`.

        Raises:
            OSError: a port is taken.
        """
        loop = asyncio.get_running_loop()
        for at, site in enumerate(self.sites):
            server = await loop.create_server(self._connection(site), host, port + at if port else 0)
            self._servers.append(server)
            site.base_url = f"http://{host}:{server.sockets[0].getsockname()[1]}"

    def _connection(self, site: Site) -> Callable[[], Connection]:
        return lambda: Connection(lambda _: site, self.log)

    async def stop(self) -> None:
        """Close listeners and connections."""
        for server in self._servers:
            server.close()
            close_clients = getattr(server, "close_clients", None)  # Python 3.13
            if close_clients is not None:
                close_clients()


@contextmanager
def serve(sites: Sequence[Site], host: str = "127.0.0.1", port: int = 0) -> Iterator[NewsroomServer]:
    """Serve papers from a background thread while the block runs; one port each, free ones unless `port` is given.

    Yields:
        The server: `urls`, `sites` (their `base_url` is set) and `log`.

    Raises:
        OSError: a port is taken.
    """
    server = NewsroomServer(sites)
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
        loop.run_until_complete(server.stop())
        loop.run_until_complete(asyncio.sleep(0))
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


def serve_forever(
    sites: Sequence[Site], host: str = "127.0.0.1", port: int = 8900, ready: Callable[[NewsroomServer], None] | None = None
) -> None:
    """Serve papers in the foreground until interrupted; `ready` is called once all of them listen.

    Raises:
        OSError: a port is taken.
    """

    async def run() -> None:
        server = NewsroomServer(sites)
        await server.start(host, port)
        if ready is not None:
            ready(server)
        await asyncio.Event().wait()

    try:
        asyncio.run(run())
    except KeyboardInterrupt:
        return
