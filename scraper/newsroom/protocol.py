"""A client's connection: HTTP/1.1 enough for crawlers and browsers: GET and HEAD, keep-alive, pipelining, and replies that misbehave."""

from __future__ import annotations

import asyncio
import socket
import struct
import time
from http import HTTPStatus
from typing import TYPE_CHECKING

from .log import Visit, conditions
from .request import Request, parse_head
from .response import HEAD_END, Reply, refusal, respond

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .hosting import Hosting
    from .log import RequestLog
    from .site import Site

_LONGEST_HEAD = 32 * 1024
_RESET = struct.pack("ii", 1, 0)
"""SO_LINGER on, zero seconds: closing sends RST (socket(7))."""


class Connection(asyncio.Protocol):
    """One client connection of one or more sites."""

    def __init__(self, hosting: Hosting, port: int, log: RequestLog) -> None:
        """Serve the sites that `hosting` finds at one of its ports."""
        self._hosting = hosting
        self._port = port
        self._log = log
        self._buffer = b""
        self._transport: asyncio.Transport | None = None
        self._sending: asyncio.Task[None] | None = None
        self._room = asyncio.Event()
        self._room.set()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the transport."""
        assert isinstance(transport, asyncio.Transport)  # noqa: S101 - a stream server's transport is one
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        """Answer every complete request head in the buffer. Methods that bring a body are refused and the connection closed."""
        self._buffer += data
        while self._sending is None and self._transport is not None and not self._transport.is_closing():
            head, end, rest = self._buffer.partition(HEAD_END)
            if not end:
                if len(self._buffer) > _LONGEST_HEAD:
                    self._close_with(HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE)
                return
            self._buffer = rest
            self._serve(head)

    def pause_writing(self) -> None:
        """Wait: the client reads slower than a long body is made."""
        self._room.clear()

    def resume_writing(self) -> None:
        """Go on."""
        self._room.set()

    def connection_lost(self, exc: Exception | None) -> None:
        """Forget the transport."""
        del exc
        self._transport = None
        self._room.set()
        if self._sending is not None:
            self._sending.cancel()

    def _serve(self, head: bytes) -> None:
        request = parse_head(head)
        if request is None:
            self._close_with(HTTPStatus.BAD_REQUEST)
            return
        site = self._hosting.site(self._port, request.headers.get("host", ""), request.target)
        if site is None:
            self._serve_root(request)
            return
        if request.method not in ("GET", "HEAD"):
            self._note(site, request, Reply(HTTPStatus.METHOD_NOT_ALLOWED.value), 0)
            self._close_with(HTTPStatus.METHOD_NOT_ALLOWED)
            return
        visit = site.next_visit(request.target)
        reply = site.reply(request, visit)
        self._note(site, request, reply, visit)
        self._send(reply)

    def _serve_root(self, request: Request) -> None:
        answer = self._hosting.root(request.target)
        if answer is None:
            self._close_with(HTTPStatus.MISDIRECTED_REQUEST)
        else:
            reply = respond(request, answer)
            origin = f"http://{request.headers.get('host', '')}"
            agent = request.headers.get("user-agent")
            at, now = time.time(), self._hosting.sites[0].clock.now
            self._log.add(Visit(at, now, origin, request.method, request.target, reply.status, agent, conditions(request.headers)))
            self._send(reply)

    def _note(self, site: Site, request: Request, reply: Reply, visit: int) -> None:
        headers = request.headers
        self._log.add(
            Visit(
                at=time.time(),
                newsroom_time=site.clock.now,
                site=site.base_url,
                method=request.method,
                path=request.target,
                status=reply.status,
                user_agent=headers.get("user-agent"),
                conditional=conditions(headers),
                visit=visit,
                retry_after=reply.retry_after,
                fault=reply.fault,
            )
        )

    def _send(self, reply: Reply) -> None:
        if self._transport is None:
            return
        if reply.data:
            self._transport.write(reply.data)
        if reply.parts is None:
            self._finish(reply)
        else:
            self._sending = asyncio.get_running_loop().create_task(self._send_parts(reply, reply.parts))

    async def _send_parts(self, reply: Reply, parts: Iterator[tuple[float, bytes]]) -> None:
        for wait, part in parts:
            if wait:
                await asyncio.sleep(wait)
            await self._room.wait()
            if self._transport is None:
                return
            self._transport.write(part)
            await asyncio.sleep(0)
        self._sending = None
        self._finish(reply)
        self.data_received(b"")

    def _finish(self, reply: Reply) -> None:
        if self._transport is None or reply.end == "keep":
            return
        if reply.end == "close":
            self._transport.close()
            return
        connected: socket.socket = self._transport.get_extra_info("socket")
        connected.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
        self._transport.abort()

    def _close_with(self, status: HTTPStatus) -> None:
        if self._transport is not None:
            self._transport.write(refusal(status))
            self._transport.close()
