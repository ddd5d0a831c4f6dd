"""A small web server on loopback whose every answer a test decides, with a log of what was asked."""

from __future__ import annotations

import threading
import time
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


@dataclass
class Answer:
    """One response."""

    body: bytes | str = b""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass
class SmallServer:
    """A running server."""

    base: str
    asked: list[tuple[float, str, str, str]] = field(default_factory=list)
    """Monotonic time, Host header, path and User-Agent of each request."""

    @property
    def paths(self) -> list[str]:
        """Paths asked for, in order."""
        return [path for _, _, path, _ in self.asked]


Routes = "Mapping[str, Answer | Callable[[], Answer]]"


@contextmanager
def small_server(routes: Routes, *, host: str = "127.0.0.1") -> Iterator[SmallServer]:
    """Serve the routes until the block ends; a path that is not among them answers 404."""
    server = SmallServer("")

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            server.asked.append((time.monotonic(), self.headers.get("Host", ""), self.path, self.headers.get("User-Agent", "")))
            answer = routes.get(self.path, Answer("nothing here", 404))
            answer = answer() if callable(answer) else answer
            body = answer.body.encode() if isinstance(answer.body, str) else answer.body
            self.send_response(answer.status)
            headers = {"Content-Type": "text/html; charset=utf-8", "Content-Length": str(len(body)), **answer.headers}
            for name, value in headers.items():
                self.send_header(name, value)
            self.end_headers()
            with suppress(ConnectionError):  # a crawler that gave up is part of some tests
                self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    httpd = ThreadingHTTPServer((host, 0), Handler)
    httpd.daemon_threads = True
    thread = threading.Thread(target=httpd.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    server.base = f"http://127.0.0.1:{httpd.server_address[1]}"
    try:
        yield server
    finally:
        httpd.shutdown()
        thread.join()
        httpd.server_close()


def article(title: str, *, body: str = "", number: int = 1) -> str:
    """Return the page of a small English article."""
    paragraphs = "".join(
        f"<p>The council of Ashford met on the matter for the {ordinal} time and {title.lower()} was discussed at length by its members, "
        f"{body} who agreed that the work should go on until the end of the season and be paid for out of the common purse.</p>"
        for ordinal in ("first", "second", "third", "fourth")
    )
    return (
        f"<!doctype html><html lang=en><head><title>{title} - The Ashford Echo</title><meta property=og:type content=article>"
        f"<meta property=article:published_time content='2024-05-0{number}T08:00:00+01:00'></head><body>"
        "<header><a href=/>The Ashford Echo</a></header>"
        f"<article><h1>{title}</h1><p class=byline>By Ellen Marsh</p>{paragraphs}</article></body></html>"
    )
