"""Whole pages of Korean portals, agencies, papers and broadcasters, and dumps of such pages, give back what they print and no more."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from html import escape
from pathlib import Path

import pytest

from scraper.extraction import Extraction, extract
from scraper.page import Page
from scraper.sites import profile_for

HERE = Path(__file__).with_name("korean_pages")
STORIES = {
    name: story for file in ("stories.json", "more_stories.json") for name, story in json.loads((HERE / file).read_text("utf-8")).items()
}
OTHERS = (
    "봄꽃 축제 넉 달 준비 끝에 21일 개막",
    "시내버스 노선 14개 다음 주부터 바뀐다",
    "폐교가 목공소로…마을이 살아났다",
    "“연봉보다 저녁” 청년들이 고른 직장",
    "강풍에 여객선 이틀째 발 묶여",
    "도심 하천에 수달 가족 돌아왔다",
    "초등 돌봄 교실 대기 500명 줄어",
    "달걀값 석 달 만에 내림세",
)


@dataclass
class Printed:
    """A page and what it says: lists are parted by ` | `, a digit in `body` is that paragraph; what is not said is not to be found.

    But for byline, kicker, copyright and credits, which many layouts leave unsaid.
    """

    markup: str
    says: list[tuple[str, str]]

    @property
    def texts(self) -> dict[str, str]:
        story = STORIES[self.one("story") or "city"]
        paragraphs = {f"P{place}": text for place, text in enumerate(story["P"])}
        listed = {f"R{place}": text for place, text in enumerate(OTHERS)}
        address = self.one("link") or "/article/2026030500N"
        links = [f'<a href="{address.replace("N", f"{place}")}">{text}</a>' for place, text in enumerate(OTHERS)]
        joined = {
            "PS": "".join(f"<p>{text}</p>" for text in story["P"]),
            "REST": "".join(f"<p>{text}</p>" for text in story["P"][1:]),
            "BR": "<br><br>".join(story["P"]),
            "LINES": "\n\n\xa0\n\n".join(story["P"]),
            "PLAIN": "\n\n".join(story["P"]),
            "OG": f'<meta property="og:type" content="article"><meta property="og:title" content="{escape(story["T"])}">',
            **{f"L{place}": link for place, link in enumerate(links)},
            **{f"LI{place}": f"<li>{link}</li>" for place, link in enumerate(links)},
        }
        return {name: text for name, text in story.items() if name != "P"} | paragraphs | listed | joined

    def one(self, name: str) -> str | None:
        return next((text for said, text in self.says if said == name), None)

    def all(self, name: str) -> list[list[str]]:
        return [[self.filled(item.strip()) for item in text.split(" | ")] for said, text in self.says if said == name]

    def filled(self, text: str) -> str:
        known = self.texts
        return re.sub(r"\{([A-Z]+\d?)\}", lambda found: known[found[1]], text)

    def value(self, name: str, default: str | None = None) -> str | None:
        text = self.one(name) or default
        return self.filled(text) if text is not None and text != "-" else None

    def values(self, name: str) -> list[str]:
        return next(iter(self.all(name)), [])

    def read(self) -> Extraction:
        text = self.filled(self.markup)
        captured = datetime(2026, 11, 1, 3, tzinfo=UTC)
        is_text = "<" not in text[:20]
        page = Page(text.encode(self.one("charset") or "utf-8"), url=self.one("url"), captured_at=captured, text=is_text)
        return extract(page, profile_for(page))


def _pages() -> dict[str, Printed]:
    found = {}
    for file in sorted(HERE.glob("*.txt")):
        for name, block in re.findall(r"^## ([^\n]+)\n(.*?)(?=^## |\Z)", file.read_text("utf-8"), re.DOTALL | re.MULTILINE):
            says = re.findall(r"^@(\w+) (.*)$", block, re.MULTILINE)
            found[f"{file.stem}: {name}"] = Printed(re.sub(r"^@\w+ .*\n", "", block, flags=re.MULTILINE), says)
    return found


PAGES = _pages()


def _local(text: str | None) -> str | None:
    return text and text.removesuffix(":00").removesuffix("+09")


def _letters(byline: str | None) -> str:
    return "".join(re.findall(r"\w", re.sub(r"[\w.-]+@[\w.-]+", "", byline or "", flags=re.ASCII)))


def differences(page: Printed) -> dict[str, tuple[object, object]]:
    """Return the fields that a page does not give back, with what they should be and what they are."""
    found = page.read()
    story = found.article
    body = [page.texts.get(f"P{item}" if item.isdigit() else item, item) for item in page.values("body") or list("01234")]
    teasers: dict[str, list[str]] = {}
    for seen in found.sightings:
        teasers.setdefault(seen.block or "", []).append(seen.title or "")
    weather = [" ".join(str(part) for part in (one.place, one.sky, one.temperature_c) if part is not None) for one in found.weather]
    people = [" ".join(part for part in (one.name, one.role, one.email) if part) for one in story.authors]
    fields: dict[str, tuple[object, object]] = {
        "status": ("article", found.status),
        "title": (page.value("title", "{T}"), story.title),
        "subtitle": (page.values("subtitle"), (story.subtitle or "").split("\n") if story.subtitle else []),
        "authors": (page.values("authors"), people),
        "published": (page.value("published"), _local(story.published_local or story.published_date)),
        "modified": (page.value("modified"), _local(story.modified_local)),
        "section": (page.value("section"), story.section),
        "tags": (page.values("tags"), story.tags),
        "body": (body, story.paragraphs),
        "captions": (page.values("captions"), [image.caption for image in story.images if image.caption]),
        "teasers": ({block[0].strip("-"): block[1:] for block in page.all("block")}, teasers),
        "empty": (page.values("empty"), found.empty_blocks),
        "page_date": (page.value("page_date"), found.page_date),
        "weather": (page.values("weather"), weather),
    }
    if page.one("copyright"):
        fields["copyright"] = (page.value("copyright"), story.copyright)
    if page.one("credits"):
        fields["credits"] = (page.values("credits"), [image.credit for image in story.images if image.credit])
    if page.one("byline"):
        fields["byline"] = (_letters(page.value("byline")), _letters(story.byline))
    if page.one("kicker"):
        fields["kicker"] = (page.value("kicker"), story.kicker)
    return {name: pair for name, pair in fields.items() if pair[0] != pair[1]}


@pytest.mark.parametrize("name", PAGES)
def test_a_page_gives_back_what_it_prints(name: str) -> None:
    assert differences(PAGES[name]) == {}
