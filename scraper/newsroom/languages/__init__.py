"""The languages papers are written in: each has a writer of stories."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial

from ..content import Story
from ..stories import Desk, write_story
from .english import ENGLISH
from .german import GERMAN
from .japanese import JAPANESE
from .writer import write

Writer = Callable[[Desk, int, int, datetime], Story]
"""Writes story `number`, the `index`-th of a paper, published at a moment (aware)."""

LANGUAGES = {language.code: language for language in (ENGLISH, GERMAN, JAPANESE)}
"""By BCP 47 tag; Korean has a writer of its own."""


def writer_of(language: str) -> Writer:
    """Return the writer of a language.

    Raises:
        KeyError: no paper is written in it.
    """
    return write_story if language == "ko" else partial(write, LANGUAGES[language])
