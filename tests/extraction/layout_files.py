"""Layouts of pages kept in text files, filled with the invented texts of a paper: what they say, and what is read instead."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from typing import ClassVar, TypeVar

from scraper.extraction import Extraction, extract
from scraper.page import Page
from scraper.sites import profile_for
from tests.extraction.newspapers import parts

DEFAULTS = {"subtitle": "{D}", "authors": "{A}", "date": "2026-03-05", "body": "0 | 1 | 2 | 3 | 4", "title": "{T}"}


@dataclass
class Layout:
    """A page and what it says: lists are parted by ` | `, `-` is none, a digit in the body is that paragraph, `H` the heading."""

    markup: str
    says: dict[str, str] = field(default_factory=dict)
    defaults: ClassVar[dict[str, str]] = DEFAULTS

    @property
    def texts(self) -> dict[str, str]:
        return _texts(self.says["lang"])

    def filled(self, text: str) -> str:
        return re.sub(r"\{([A-Za-z]+\d?)\}", lambda found: self.texts[found[1]], text)

    def value(self, name: str) -> str | None:
        text = self.says.get(name, self.defaults.get(name, "-"))
        return None if text == "-" else self.filled(text)

    def values(self, name: str) -> list[str]:
        listed = [item.strip() for item in (self.value(name) or "").split(" | ") if item.strip()]
        return [self.texts.get(f"P{item}" if item.isdigit() else item if item == "H" else "", item) for item in listed]

    @property
    def html(self) -> str:
        window = self.filled(self.says.get("window", "{T} - {site}"))
        head = f"<title>{window}</title>{self.filled(self.says.get('head', ''))}"
        top = f'<!DOCTYPE html><html lang="{self.texts["LOC"]}"><head><meta charset="{self.says.get("charset", "utf-8")}">'
        return f"{top}{head}</head><body>{self.filled(self.markup)}</body></html>"


AnyLayout = TypeVar("AnyLayout", bound=Layout)


def _paper(language: str) -> parts.Paper:
    """Return the texts of a paper in a language, or of a magazine (`en-tech`) with the paper's words where it has none of its own."""
    own = _MAGAZINES.get(language)
    return parts.Paper(**{**vars(parts.paper(own["base"])), **own}) if own else parts.paper(language)


_MAGAZINES = json.loads((Path(__file__).parent / "magazines/texts.json").read_text("utf-8"))


@lru_cache
def _texts(language: str) -> dict[str, str]:
    """Return what the names in braces stand for in a language."""
    n = _paper(language)
    stated = {"@type": "NewsArticle", "headline": n.T, "description": n.D, "author": {"@type": "Person", "name": n.A}}
    stated |= {"datePublished": "2026-03-05T17:45:00+00:00", "publisher": {"@type": "Organization", "name": n.site}}
    shared = {"og:type": "article", "og:title": n.T, "og:description": n.D}
    made = {
        "ld": f'<script type="application/ld+json">{json.dumps(stated)}</script>',
        "og": "".join(f'<meta property="{name}" content="{text}">' for name, text in shared.items()),
        "hdr": parts.hdr(n),
        "foot": parts.foot(n),
        "menu": parts.menu(n),
        "most": parts.most(n),
        "related": parts.related(n),
        "links": parts.links(n, n.REL, "rel"),
        "mostlinks": parts.links(n, n.MOST, "most"),
        "cards": "".join(f'<div class="card"><a href="/r/{place}-123456"><h3>{title}</h3></a></div>' for place, title in enumerate(n.REL)),
        **{f"{name}{place}": text for name in ("P", "REL", "MOST") for place, text in enumerate(getattr(n, name))},
    }
    return made | {name: text for name, text in vars(n).items() if isinstance(text, str)}


def layouts(folder: str, kind: type[AnyLayout] = Layout) -> dict[str, AnyLayout]:
    """Return the layouts of a folder's files by `file: name`."""
    found = {}
    for file in sorted(Path(__file__).with_name(folder).glob("*.txt")):
        for name, block in re.findall(r"^## ([^\n]+)\n(.*?)(?=^## |\Z)", file.read_text("utf-8"), re.DOTALL | re.MULTILINE):
            says = dict(re.findall(r"^@(\w+) (.*)$", block, re.MULTILINE))
            found[f"{file.stem}: {name}"] = kind(re.sub(r"^@\w+ .*\n?", "", block, flags=re.MULTILINE), says)
    return found


def _read(layout: Layout) -> Extraction:
    url = layout.says.get("url", parts.URL)
    page = Page(layout.html.encode(layout.says.get("charset", "utf-8")), url=url, captured_at=datetime(2026, 11, 24, 3, tzinfo=UTC))
    return extract(page, profile_for(page))


def differences(layout: Layout) -> dict[str, tuple[object, object]]:
    """Return the fields that a page does not give back, with what they should be and what they are."""
    found = _read(layout)
    story = found.article
    body, maybe = layout.values("body"), layout.values("maybe")
    paragraphs = [text.replace("\n", " ") for text in story.paragraphs]  # the lines of an entry
    fields = {
        "status": ("article", found.status),
        "title": (layout.value("title"), story.title),
        "subtitle": (layout.value("subtitle"), (story.subtitle or "").replace("\n", " ") or None),
        "authors": (layout.values("authors"), [author.name for author in story.authors]),
        "date": (layout.value("date"), story.published_date),
        "body": ([text for text in body if text not in maybe], [text for text in paragraphs if text not in maybe]),
    }
    return {name: pair for name, pair in fields.items() if pair[0] != pair[1]}
