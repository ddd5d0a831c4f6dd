"""Redirects that lead in circles, nowhere, or where no crawler may go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..answer import redirect
from ..response import Reply, respond
from .fault import TRAPS, Fault, Occasion, raw_reply

if TYPE_CHECKING:
    from collections.abc import Callable

_LONGEST = 60
_PRIVATE = (
    "http://10.0.0.1/admin",
    "http://192.168.0.1/",
    "http://169.254.169.254/latest/meta-data/",
    "http://[::1]:22/",
    "http://[::ffff:10.0.0.1]/",
    "http://2130706433:1/",
    "http://0x7f.1:1/",
    "http://localhost:1/",
)
"""Addresses of IANA's special-purpose registries in several spellings; 2130706433 and 0x7f.1 are 127.0.0.1."""


def _to(place: Callable[[Occasion], str]) -> Callable[[Occasion], Reply]:
    return lambda occasion: respond(occasion.request, redirect(place(occasion), 302))


def _trap(occasion: Occasion, name: str, rest: str) -> str:
    return f"{occasion.site.base_url}{TRAPS}{name}/{rest}"


def _back_and_forth(occasion: Occasion) -> str:
    return _trap(occasion, "redirect_loop", "2" if occasion.rest == "1" else "1")


def _chain(occasion: Occasion) -> str:
    step = int(occasion.rest) if occasion.rest.isdigit() else 0
    return _trap(occasion, "redirect_chain", str(step + 1)) if step < _LONGEST else f"{occasion.site.base_url}/"


def _private(occasion: Occasion) -> str:
    at = int(occasion.rest) - 1 if occasion.rest.isdigit() else 0
    return _PRIVATE[at % len(_PRIVATE)]


def _nowhere(occasion: Occasion) -> Reply:
    return raw_reply(occasion, b"", [], status=302)


REDIRECTS = (
    Fault("redirect_loop", "trap", "two addresses that redirect to each other", _to(_back_and_forth)),
    Fault("redirect_self", "trap", "an address that redirects to itself", _to(lambda one: _trap(one, "redirect_self", one.rest))),
    Fault("redirect_chain", "trap", "sixty redirects one after the other", _to(_chain)),
    Fault("redirect_file", "trap", "a redirect to a file: address", _to(lambda _: "file:///etc/hostname")),
    Fault("redirect_data", "trap", "a redirect to a data: address", _to(lambda _: "data:text/html,<p>data</p>")),
    Fault("redirect_script", "trap", "a redirect to a javascript: address", _to(lambda _: "javascript:alert(1)")),
    Fault(
        "redirect_other_host",
        "trap",
        "a redirect to a host that does not exist (RFC 6761)",
        _to(lambda _: "http://elsewhere.invalid/news/1"),
    ),
    Fault(
        "redirect_private",
        "trap",
        "redirects to private, link-local and loopback addresses in several spellings",
        _to(_private),
        starts=tuple(str(at + 1) for at in range(len(_PRIVATE))),
    ),
    Fault("redirect_nowhere", "trap", "302 without Location", _nowhere),
)
