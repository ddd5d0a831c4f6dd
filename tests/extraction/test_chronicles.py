"""Days that head the parts of a chronicle are text, and date no page."""

from __future__ import annotations

import pytest

from tests.extraction.news_page import TEXT

SENTENCES = (
    "Children who fished below the northern arch of the bridge found a crack in it and told the office for roads a week later.",
    "The council of Alderwick closed the bridge to lorries, and the bus to the mill went round by the old market for a year.",
    "An engineer from the county measured the arches once more and wrote that two of the five had sunk by a finger's width.",
    "The mayor said that the bridge would be built anew in spring, and that the county would pay for half of the whole work.",
)
DAYS = {
    "day": ("12 March 2023", "4 May 2023", "18 July 2023", "2 January 2024"),
    "us": ("Sunday, March 12, 2023", "Thursday, May 4, 2023", "Tuesday, July 18, 2023", "Tuesday, January 2, 2024"),
    "colon": ("12 March 2023:", "4 May 2023:", "18 July 2023:", "2 January 2024:"),
    "figures": ("12.03.2023", "04.05.2023", "18.07.2023", "02.01.2024"),
    "korean": ("2023년 3월 12일", "2023년 5월 4일", "2023년 7월 18일", "2024년 1월 2일"),
    "ago": ("10 YEARS AGO", "25 YEARS AGO", "50 YEARS AGO", "100 YEARS AGO"),
}
FORMS = {
    "h2": "<h2>{}</h2><p>{}</p>",
    "h4": "<h4>{}</h4><p>{}</p>",
    "bold": "<p><strong>{}</strong></p><p>{}</p>",
    "plain": "<p>{}</p><p>{}</p>",
    "parts": "<section><h3>{}</h3><p>{}</p></section>",
    "items": "<ul><li><b>{}</b><p>{}</p></li></ul>",
    "terms": "<dl><dt>{}</dt><dd>{}</dd></dl>",
    "head": "<p><strong>{}</strong><br>{}</p>",
}
LEAD = "<p>For a year the people of Alderwick have been waiting for their bridge: what happened, day by day.</p>"


def parts(days: tuple[str, ...], form: str) -> str:
    """Return the parts of a chronicle; items of a list stand in one list."""
    return (
        "".join(FORMS[form].format(day, sentence) for day, sentence in zip(days, SENTENCES, strict=True))
        .replace("</ul><ul>", "")
        .replace("</dl><dl>", "")
    )


@pytest.mark.parametrize("days", DAYS)
@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("lead", ["", LEAD])
def test_days_over_its_parts_are_text_and_date_no_page(read, days, form, lead):
    page = f"<html lang='en'><body><main><h1>The bridge, day by day</h1>{lead}{parts(DAYS[days], form)}</main></body></html>"
    story = read(page, url="https://post.example/town/bridge").article
    text = "\n".join(block.text or "" for block in story.body)
    assert [day for day in DAYS[days] if day not in text] == []
    assert (story.published_date, story.modified_local) == (None, None)


@pytest.mark.parametrize("form", ["h2", "bold", "plain", "parts"])
@pytest.mark.parametrize("line", ["<p>3 February 2024</p>", "<p class='date'>3 February 2024</p>", "<time>3 February 2024</time>"])
def test_its_own_day_stands_above(read, form, line):
    page = f"<html lang='en'><body><main><h1>The bridge, day by day</h1>{line}{LEAD}{parts(DAYS['day'], form)}</main></body></html>"
    story = read(page, url="https://post.example/town/bridge").article
    assert story.published_date == "2024-02-03"
    assert "3 February 2024" not in [block.text for block in story.body]


def test_days_and_hours_over_posts_date_no_page(read):
    posts = parts(
        tuple(f"{day}, {hour}" for day, hour in zip(DAYS["day"], ("8:45 a.m.", "9:20 a.m.", "11:05 a.m.", "4:30 p.m."), strict=True)), "h2"
    )
    page = f"<html lang='en'><body><main><h1>The bridge, day by day</h1>{LEAD}{posts}</main></body></html>"
    assert read(page, url="https://post.example/town/bridge").article.published_date is None


def test_the_days_of_readers_and_of_cards_are_no_text(read):
    comment = "<div><p>{}</p><p>I do not think that the ferry will ever sail in such weather, whatever they say.</p></div>"
    card = "<div><p><a href='/n/{}.html'>Ice on the quay closes the old market of the town</a></p><p>{}</p></div>"
    for below in (
        "<h3>Comments</h3>" + "".join(f"<p>Ben Ruiz</p>{comment.format(day)}" for day in DAYS["day"]),
        "".join(card.format(number, day) for number, day in enumerate(DAYS["day"])),
    ):
        page = f"<html lang='en'><body><main><h1>Ferry keeps running</h1><div>{TEXT}</div></main>{below}</body></html>"
        story = read(page, url="https://post.example/town/ferry").article
        assert (len(story.body), story.published_date) == (3, None)


ENTRIES = (
    ("▲2023년 3월 12일 균열 발견", "▲2023년 5월 4일 화물차 통제", "▲2024년 1월 2일 전면 통제"),
    ("△2023. 3. 12. 균열 발견", "△2023. 5. 4. 화물차 통제", "△2024. 1. 2. 전면 통제"),
    ("- 2023.03.12 = 균열 발견", "- 2023.05.04 = 화물차 통제", "- 2024.01.02 = 전면 통제"),
    ("2023年3月12日 裂缝发现", "2023年5月4日 货车禁行", "2024年1月2日 全面封闭"),
    ("12 March 2023: Crack found", "4 May 2023: Lorries banned", "2 January 2024: Bridge closed"),
    ("March 12, 2023 Crack found", "May 4, 2023 Lorries banned", "January 2, 2024 Bridge closed"),
    ("12. März 2023 Riss entdeckt", "4. Mai 2023 Sperrung für Lastwagen", "2. Januar 2024 Vollsperrung"),
)


@pytest.mark.parametrize("entries", ENTRIES)
@pytest.mark.parametrize("form", ["<p>{}</p>", "<li>{}</li>", "<div>{}</div>", "{}<br>", "{}<br><br>"])
@pytest.mark.parametrize("place", ["first", "amid", "last"])
def test_short_lines_that_days_open_are_text(read, entries, form, place):
    lines = "".join(map(form.format, entries))
    lines = f"<ul>{lines}</ul>" if form.startswith("<li") else f"<p>{lines}</p>" if form == "{}<br>" else lines
    before, behind = {"first": ("", SENTENCES), "amid": (SENTENCES[:2], SENTENCES[2:]), "last": (SENTENCES, "")}[place]
    text = "".join(f"<p>{one}</p>" for one in before) + lines + "".join(f"<p>{one}</p>" for one in behind)
    page = f"<html lang='en'><body><main><h1>The bridge, day by day</h1><p>3 February 2024</p><div>{text}</div></main></body></html>"
    story = read(page, url="https://post.example/town/bridge").article
    found = " ".join(block.text or "" for block in story.body)
    assert [line for line in (*entries, *SENTENCES) if line.lstrip("▲△- ") not in found] == []
    assert story.published_date == "2024-02-03"


@pytest.mark.parametrize(
    "line",
    [
        "2024.03.1{} 조회 123",
        "2024.03.1{} 등록",
        "2024.03.1{} 김하나 기자",
        "1{} March 2024 by Ada Osei",
        "1{} March 2024 Updated",
        "1{} March 2024 Hits: 412",
    ],
)
def test_lines_of_facts_are_none(read, line):
    facts = "".join(f"<p>{line.format(day)}</p>" for day in range(3))
    page = f"<html lang='en'><body><main><h1>Ferry keeps running</h1>{facts}<div>{TEXT}</div></main></body></html>"
    assert len(read(page, url="https://post.example/town/ferry").article.body) == 3


def test_the_days_of_readers_behind_their_names_head_nothing(read):
    said = (
        "At last! We have been waiting for years.",
        "Four million is a lot of money, I hope that is all.",
        "And who pays for it in the end? We do.",
    )
    names = ("Karla", "Petra M.", "Hanno")
    comments = "".join(
        f"<div><b>{name}</b> 1{day}.03.2024<p>{text}</p></div>" for day, (name, text) in enumerate(zip(names, said, strict=True))
    )
    page = f"<html lang='en'><body><h1>Ferry keeps running</h1><div>{TEXT}</div>{comments}</body></html>"
    story = read(page, url="https://post.example/town/ferry").article
    assert not any("03.2024" in (block.text or "") for block in story.body)
    assert story.published_date is None
