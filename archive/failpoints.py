"""Named places of the commit and the sealer at which a test can stop the process, as a power cut would.

Nothing happens at them unless a hook is installed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

NAMES = (
    "create.journal",
    "create.manifest",
    "commit.warc-half",
    "commit.warc-written",
    "commit.warc-synced",
    "commit.rows-inserted",
    "commit.done",
    "seal.member",
    "seal.written",
    "seal.renamed",
    "seal.registered",
    "seal.manifest",
    "atomic.written",
    "index.written",
    "recover.segments",
    "recover.warc",
    "close.unlocked",
)
"""Every fail point, in the order in which a run reaches them."""

_hook: Callable[[str], None] | None = None


def install(hook: Callable[[str], None] | None) -> None:
    """Call `hook` with the name of every fail point reached from now on; None removes it."""
    global _hook  # noqa: PLW0603 - one hook a process: it ends the process
    _hook = hook


def reach(name: str) -> None:
    """Tell the installed hook, if there is one, that the process has come to this place."""
    if _hook is not None:
        _hook(name)
