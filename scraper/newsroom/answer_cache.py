"""Pages made once: answers kept by what may change them, the ones asked for last, up to a number of bytes."""

from __future__ import annotations

from collections import OrderedDict
from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

    from .answer import Answer

LARGEST = 64_000_000
"""Bytes of bodies, with their gzip forms, that a site keeps."""
_OVERHEAD = 1_000
"""Bytes counted for an answer besides its bodies."""


class AnswerCache:
    """Answers by key, least recently used out first. Safe to use from several threads."""

    def __init__(self, largest: int = LARGEST) -> None:
        """Keep up to `largest` bytes."""
        self._largest = largest
        self._kept: OrderedDict[Hashable, Answer] = OrderedDict()
        self._bytes = 0
        self._lock = Lock()

    def get(self, key: Hashable, make: Callable[[], Answer]) -> Answer:
        """Return the answer of a key, made anew where it is not kept."""
        with self._lock:
            answer = self._kept.get(key)
            if answer is not None:
                self._kept.move_to_end(key)
                return answer
        answer = make()
        with self._lock:
            if key not in self._kept:
                self._kept[key] = answer
                self._bytes += _size(answer)
            while self._bytes > self._largest and len(self._kept) > 1:
                self._bytes -= _size(self._kept.popitem(last=False)[1])
        return answer


def _size(answer: Answer) -> int:
    """Return what an answer counts: a third of its body stands for the gzip form, which is made later."""
    return len(answer.body) * 4 // 3 + _OVERHEAD
