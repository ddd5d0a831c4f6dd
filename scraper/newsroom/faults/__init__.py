"""Faults: everything that goes wrong on the web, each switched on by its name, or all together.

Faults of articles pass, or leave the page readable, so that a crawler that waits, asks again and reads carefully gets every article all the
same. Everything else lies at addresses of its own, below `/trap/`, where there is nothing to read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .bulk import BULK
from .charsets import CHARSETS
from .coding import CODING
from .delivery import DELIVERY
from .fault import Fault, Occasion, Options
from .plan import Faults
from .redirects import REDIRECTS
from .refusals import REFUSALS
from .robots import ROBOTS
from .traps import TRAP_PAGES
from .xml import HOSTILE_XML

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["FAULTS", "Fault", "Faults", "Occasion", "Options", "faults"]

_GROUPS = (REFUSALS, DELIVERY, CODING, CHARSETS, BULK, REDIRECTS, TRAP_PAGES, HOSTILE_XML, ROBOTS)
FAULTS: dict[str, Fault] = {fault.name: fault for group in _GROUPS for fault in group}
"""Every fault by name."""


def faults(names: Iterable[str] | str = "all", options: Options | None = None) -> Faults:
    """Return the faults of the given names, or all of them, for one site.

    Raises:
        ValueError: there is no fault of a name.
    """
    chosen = FAULTS if names == "all" else [names] if isinstance(names, str) else names
    return Faults(chosen, options, known=FAULTS)
