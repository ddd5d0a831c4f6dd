"""Scrapy's HTTP/1.1 download handler, keeping what Scrapy forgets: the messages' heads as they were on the wire.

Scrapy hands on neither the reason phrase nor the order, case and repetition of headers, and of an answer that was cut short nothing at all.
Here the parser's lines are kept beside the parsing, and go with the request's `wire` meta key to the capture middleware; what was cut short
becomes an exchange marked as truncated.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from scrapy.core.downloader.handlers.http11 import (
    HTTP11DownloadHandler,
    _BindAddressAgent,
    _LenientHTTP11ClientFactory,
    _LenientHTTP11ClientProtocol,
    _LenientHTTPClientParser,
    _ScrapyAgent,
)
from scrapy.exceptions import DownloadCancelledError, DownloadTimeoutError, ResponseDataLossError
from scrapy.utils._download_handlers import normalize_bind_address, wrap_twisted_exceptions
from scrapy.utils.defer import maybe_deferred_to_future
from twisted.web._newclient import STATUS, ParseError

from archive.exchange import Exchange

if TYPE_CHECKING:
    from scrapy import Request
    from scrapy.http import Response
    from twisted.internet.defer import Deferred
    from twisted.web.client import Agent

    from archive.exchange import Headers

META_KEY = "wire"
LARGEST_HEAD = 256 * 1024
"""Bytes of status line and headers of an answer; a larger one is given up."""


@dataclass(frozen=True, slots=True)
class Wire:
    """The heads of a request and its response, line by line without their ends."""

    sent: tuple[bytes, ...]
    """The request's."""
    received: tuple[bytes, ...]
    """The response's."""

    @property
    def protocol(self) -> str:
        """Protocol of the status line."""
        return self.received[0].decode("latin-1").partition(" ")[0]

    @property
    def status(self) -> int:
        """Status code."""
        return int(self.received[0].split(b" ", 2)[1])

    @property
    def reason(self) -> str:
        """Reason phrase, as sent; empty where there is none."""
        return "".join(self.received[0].decode("latin-1").split(" ", 2)[2:])


def headers_of(lines: tuple[bytes, ...]) -> Headers:
    """Return the headers of a message's head in order; folded lines are joined (RFC 9112 section 5.2), lines without a colon left out."""
    unfolded: list[bytes] = []
    for line in lines[1:]:
        if line[:1] in (b" ", b"\t") and unfolded:
            unfolded[-1] += b" " + line.strip()
        elif line:
            unfolded.append(line)
    pairs = (line.decode("latin-1").partition(":") for line in unfolded if b":" in line)
    return tuple((name, value.strip()) for name, _, value in pairs)


class _RecordingParser(_LenientHTTPClientParser):
    """Keeps the lines of the head; an interim answer (1xx) gives way to the final one."""

    def lineReceived(self, line: bytes) -> None:  # noqa: N802 - Twisted's interface
        if self.state == STATUS:
            self.lines: list[bytes] = []
            self.size = 0
        self.lines.append(line.removesuffix(b"\r"))
        self.size += len(line) + 2
        if self.size > LARGEST_HEAD:
            raise ParseError("the head is too large", line[:100])  # type: ignore[no-untyped-call]
        super().lineReceived(line)


class _RecordingProtocol(_LenientHTTP11ClientProtocol):
    """Hands the lines on with the response."""

    def request(self, request: Any) -> Deferred[Any]:
        responding = super().request(request)
        parser = self._parser
        parser.__class__ = _RecordingParser  # as Scrapy's own protocol does, for the reason given there
        sent = _Lines()
        request._writeHeaders(sent, None)  # noqa: SLF001 - what Twisted has just written; a GET has no body

        def attach(response: Any) -> Any:
            response.wire = Wire(sent=tuple(sent), received=tuple(getattr(parser, "lines", ())))
            return response

        return responding.addCallback(attach)


class _Lines(list[bytes]):
    """Takes what Twisted writes to a transport."""

    def writeSequence(self, parts: list[bytes]) -> None:  # noqa: N802 - Twisted's interface
        self += b"".join(parts).rstrip(b"\r\n").split(b"\r\n")


class _RecordingFactory(_LenientHTTP11ClientFactory):
    """Builds recording protocols."""

    def buildProtocol(self, addr: Any) -> _RecordingProtocol:  # noqa: ARG002, N802 - Twisted's interface
        return _RecordingProtocol(self._quiescentCallback)  # type: ignore[no-untyped-call]


class _DirectAgent(_BindAddressAgent):
    """Asks hosts without a proxy; a host's endpoint, which takes an IDNA name and a TLS context, is made once, not for every request."""

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        self._endpoints: dict[tuple[bytes, bytes, int], Any] = {}

    def _getEndpoint(self, uri: Any) -> Any:  # noqa: N802 - Twisted's interface
        key = (uri.scheme, uri.host, uri.port)
        endpoint = self._endpoints.get(key)
        if endpoint is None:
            endpoint = self._endpoints[key] = super()._getEndpoint(uri)  # type: ignore[no-untyped-call]
        return endpoint


class _RecordingAgent(_ScrapyAgent):
    """Hands the lines on with the request."""

    def __init__(self, direct: dict[float, _DirectAgent], **kwargs: Any) -> None:
        """Begin; `direct` keeps the agents of all requests by their time limit."""
        super().__init__(**kwargs)
        self._direct = direct

    def _get_agent(self, request: Request, timeout: float) -> Agent:
        if request.meta.get("proxy") or request.meta.get("bindaddress"):
            return super()._get_agent(request, timeout)
        agent = self._direct.get(timeout)
        if agent is None:
            from twisted.internet import reactor  # installed by now

            address = normalize_bind_address(self._bindAddress)
            agent = self._direct[timeout] = _DirectAgent(reactor, self._contextFactory, timeout, address, self._pool)
        return agent

    def _cb_bodyready(self, txresponse: Any, request: Request) -> Any:
        request.meta[META_KEY] = getattr(txresponse, "wire", None)
        return super()._cb_bodyready(txresponse, request)


class RecordingDownloadHandler(HTTP11DownloadHandler):
    """The handler of http and https."""

    def __init__(self, crawler: Any) -> None:
        super().__init__(crawler)
        self._pool._factory = _RecordingFactory  # noqa: SLF001 - as Scrapy's own handler does
        self._direct: dict[float, _DirectAgent] = {}

    async def download_request(self, request: Request) -> Response:
        """Fetch; what an answer that was cut short did bring is kept as a truncated exchange.

        Raises:
            ResponseDataLossError: the connection was lost before the body's end.
            DownloadCancelledError: the answer is larger than `DOWNLOAD_MAXSIZE`.
            DownloadTimeoutError: it took too long.
        """
        request.meta.pop(META_KEY, None)
        agent = _RecordingAgent(
            self._direct,
            contextFactory=self._contextFactory,
            bindAddress=self._bind_address,
            pool=self._pool,
            maxsize=self._default_maxsize,
            warnsize=self._default_warnsize,
            fail_on_dataloss=False,
            crawler=self._crawler,
            tls_verbose_logging=self._tls_verbose_logging,
        )
        try:
            with wrap_twisted_exceptions():
                response: Response = await maybe_deferred_to_future(agent.download_request(request))
        except DownloadCancelledError:
            _keep_cut(request, b"", "length")
            raise
        except DownloadTimeoutError:
            _keep_cut(request, b"", "time")
            raise
        if "dataloss" in response.flags and self._fail_on_dataloss:
            _keep_cut(request, response.body, "disconnect", str(response.ip_address) if response.ip_address else None)
            raise ResponseDataLossError
        return response


def _keep_cut(request: Request, body: bytes, why: str, ip: str | None = None) -> None:
    exchanges, wire = request.meta.get("exchanges"), request.meta.pop(META_KEY, None)
    if exchanges is not None and isinstance(wire, Wire):
        exchanges.append(exchange_of_wire(request, wire, body, datetime.now(UTC), ip=ip, truncated=why))


def exchange_of_wire(
    request: Request, wire: Wire, body: bytes, fetched_at: datetime, *, ip: str | None, truncated: str | None = None
) -> Exchange:
    """Return a request and its response as they were on the wire."""
    return Exchange(
        url=request.url,
        method=request.method,
        request_headers=headers_of(wire.sent),
        status=wire.status,
        reason=wire.reason,
        protocol=wire.protocol,
        response_headers=headers_of(wire.received),
        body=body,
        fetched_at=fetched_at,
        ip=ip,
        truncated=truncated,
    )
