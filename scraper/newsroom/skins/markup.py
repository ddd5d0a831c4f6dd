"""Bits of HTML that skins share."""

from __future__ import annotations

from functools import cache
from html import escape
from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

WEEKDAYS = "월화수목금토일"
_WINDOW = 10


def esc(text: str) -> str:
    """Return text for an element or a double-quoted attribute."""
    return escape(text, quote=True)


def weekday(moment: datetime) -> str:
    """Return the Korean one-letter weekday."""
    return WEEKDAYS[moment.weekday()]


def page_window(page: int, last: int) -> range:
    """Return the page numbers that a list prints around its own."""
    start = (page - 1) // _WINDOW * _WINDOW + 1
    return range(start, min(start + _WINDOW, last + 1))


@cache
def style_file(skin: str) -> str:
    """Return the style sheet of a skin's folder."""
    return files(f"scraper.newsroom.skins.{skin}").joinpath("style.css").read_text(encoding="utf-8")


@cache
def clutter_styles() -> str:
    """Return the rules for what stands around bodies (`scraper.newsroom.skins.clutter`)."""
    return files("scraper.newsroom.skins").joinpath("clutter.css").read_text(encoding="utf-8")
