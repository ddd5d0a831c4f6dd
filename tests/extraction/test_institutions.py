"""Pages as blogs, offices, clubs and forums of many languages print them, mostly without metadata, give back what a reader sees."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path

import pytest

from scraper.extraction import extract
from scraper.page import Page
from scraper.sites import profile_for
from tests.extraction import layout_files

FOLDER = Path(__file__).with_name("institutions")
TEXTS = json.loads((FOLDER / "texts.json").read_text("utf-8"))
"""By language: the site's name, a story's title, two people, days (long, in numbers, short; of this story and of others), paragraphs, …"""
DEFAULTS = {
    "title": "{T}",
    "authors": "{A}",
    "date": "2019-03-12",
    "body": "0 | 1 | 2 | 3",
    "url": "https://www.seite.example/aktuell/der-neue-text",
    "window": "{T} - {site}",
}


class Layout(layout_files.Layout):
    """A page of an institution: `maybe` are lines that may or may not be text, `but` are fields not read right yet."""

    defaults = DEFAULTS

    @property
    def texts(self) -> dict[str, str]:
        return _texts(self.says["lang"])

    def filled(self, text: str) -> str:
        return super().filled(text).replace("\\n", "\n")

    @property
    def html(self) -> str:
        head = f'<meta charset="utf-8"><title>{self.value("window")}</title>{self.filled(self.says.get("head", ""))}'
        return f'<!DOCTYPE html><html lang="{self.texts["LOC"]}"><head>{head}</head><body>{self.filled(self.markup.strip())}</body></html>'


@lru_cache
def _texts(language: str) -> dict[str, str]:
    """Return what the names in braces stand for in a language."""
    n = TEXTS[language]
    days = (n["L3"], n["L2"], n["L2"])
    made = {
        "MA": n["M"].upper(),
        "ps": "".join(f"<p>{text}</p>" for text in n["P"]),
        "br": "<br><br>".join(n["P"]),
        "menu": "".join(f'<li><a href="/m{place}/">{item}</a></li>' for place, item in enumerate(n["MENU"])),
        "rel": "".join(f'<li><a href="/r{place}/">{item}</a></li>' for place, item in enumerate(n["REL"])),
        "reld": "".join(f'<li><a href="/r{place}/">{item}</a> <span>{days[place]}</span></li>' for place, item in enumerate(n["REL"])),
        **{f"P{place}": text for place, text in enumerate(n["P"])},
        **{f"REL{place}": text for place, text in enumerate(n["REL"])},
    }
    return made | {name: text for name, text in n.items() if isinstance(text, str)}


LAYOUTS = layout_files.layouts("institutions", Layout)


def differences(layout: Layout) -> dict[str, tuple[object, object]]:
    """Return the fields that a page does not give back, with what they should be and what they are."""
    page = Page(layout.html.encode(), url=layout.value("url"), captured_at=datetime(2026, 11, 24, 3, tzinfo=UTC))
    found = extract(page, profile_for(page))
    story, maybe = found.article, layout.values("maybe")
    fields = {
        "status": ("article", found.status),
        "title": (layout.value("title"), story.title),
        "subtitle": (layout.value("subtitle"), story.subtitle),
        "authors": (layout.values("authors"), [author.name for author in story.authors]),
        "date": (layout.value("date"), story.published_date),
        "modified": (layout.value("modified"), (story.modified_local or "")[:10] or None),
        "body": ([text for text in layout.values("body") if text not in maybe], [text for text in story.paragraphs if text not in maybe]),
    }
    return {name: pair for name, pair in fields.items() if pair[0] != pair[1]}


@pytest.mark.parametrize("name", LAYOUTS)
def test_a_page_gives_back_what_a_reader_sees(name: str) -> None:
    found = differences(LAYOUTS[name])
    assert set(found) == set(LAYOUTS[name].values("but")), found
