"""Builds of the front end: each gives every class name another hash."""

from __future__ import annotations

import hashlib
import re
from datetime import timedelta
from functools import cache
from typing import TYPE_CHECKING

from ..markup import style_file

if TYPE_CHECKING:
    from datetime import datetime

_BUILD_DAYS = timedelta(days=2).days
_CLASSES = re.compile(r'class="([a-z][a-z ]*)"')
_SELECTOR = re.compile(r"\.([a-z]+)(?![^{]*\})")


def build_id(seed: int, made: datetime) -> str:
    """Return the build that was live when a page was made: a new one every second day."""
    return hashlib.blake2b(f"{seed}/{made.toordinal() // _BUILD_DAYS}".encode(), digest_size=5).hexdigest()


@cache
def hashed(name: str, build: str) -> str:
    """Return the class name of a build: `css-` and six letters and digits."""
    number = int.from_bytes(hashlib.blake2b(f"{build}/{name}".encode(), digest_size=8).digest())
    letters = []
    for _ in range(6):
        number, at = divmod(number, 36)
        letters.append("0123456789abcdefghijklmnopqrstuvwxyz"[at])
    return "css-" + "".join(letters)


def with_hashed_classes(html: str, build: str) -> str:
    """Return HTML whose `class` attributes of plain lower-case names have the names of a build."""
    return _CLASSES.sub(lambda match: f'class="{" ".join(hashed(name, build) for name in match[1].split())}"', html)


@cache
def style_sheet(build: str) -> str:
    """Return the style sheet of a build."""
    return _SELECTOR.sub(lambda match: f".{hashed(match[1], build)}", style_file("hashed"))
