"""What stands over teasers in plain type, and links that lie over a card without holding it."""

from __future__ import annotations

import pytest

from tests.extraction.news_page import TEXT

TITLES = ("Old quay will be repaired after the storm", "More cottages are planned by the river")
LINKS = [f'<a href="/2024/05/0{place}/a-story-of-the-week-{place}">{title}</a>' for place, title in enumerate(TITLES, 1)]
ITEMS = "".join(f"<li>{link}</li>" for link in LINKS)
NUMBERED = f"{TEXT}<p>The council will vote again in spring.</p>{{}}<p>Until then the boat runs.</p>"

BOXES = {
    "names a list in the text": ("More on this topic", f'<div class="x"><p class="y">More on this topic</p>{"".join(LINKS)}</div>'),
    "names a list, each in a box": ("Also read", f'<div class="x"><div>Also read</div><div>{LINKS[0]}</div><div>{LINKS[1]}</div></div>'),
    "opens a box of a list": ("Breaking News", f'<div class="x"><span>Breaking News</span><ul>{ITEMS}</ul></div>'),
    "a time opens the box": (None, f'<div class="x"><span>3 hours ago</span><ul>{ITEMS}</ul></div>'),
    "a button opens the box": (None, f'<div class="x"><button>Open</button><ul>{ITEMS}</ul></div>'),
    "an advertisement parts the text": (None, f'<div class="x"><b>Story continues below advertisement</b><ul>{ITEMS}</ul></div>'),
    "a sentence stands over the list": (
        None,
        f'<div class="x"><p>These are the stories that our readers liked most.</p><ul>{ITEMS}</ul></div>',
    ),
}


@pytest.mark.parametrize("place", ["", "in the text"])
@pytest.mark.parametrize("kind", BOXES)
def test_a_plain_line_over_teasers(read, kind, place):
    heading, box = BOXES[kind]
    text = NUMBERED.format(box) + "</article>" if place else f"{TEXT}</article>{box}"
    html = f"<html lang='en'><body><article><h1>Ferry to run through winter</h1>{text}</body></html>"
    found = read(html, "http://news.example/2025/06/22/ferry-to-run-through-winter")
    assert [(seen.block, seen.title) for seen in found.sightings] == [(heading, title) for title in TITLES]


def test_a_line_that_names_other_stories_is_no_part_of_the_only_card_behind_it(read):
    box = f'<div class="x"><div class="y">Also read</div><div class="z">{LINKS[0]}</div></div>'
    html = f"<html lang='en'><body><article><h1>Ferry to run through winter</h1>{TEXT}</article>{box}</body></html>"
    found = read(html, "http://news.example/2025/06/22/ferry-to-run-through-winter")
    assert [(seen.block, seen.title) for seen in found.sightings] == [("Also read", TITLES[0])]


@pytest.mark.parametrize("said", [TITLES[0], "Open the gallery"])
def test_an_empty_link_lies_over_the_card_whose_title_it_says(read, said):
    card = f'<div class="c"><a href="/2024/05/04/old-quay-will-be-repaired" aria-label="{said}"></a><h3><span>{TITLES[0]}</span></h3></div>'
    box = f"<section><h2>More</h2>{card}</section>"
    html = f"<html lang='en'><body><article><h1>Ferry to run through winter</h1>{TEXT}</article>{box}</body></html>"
    found = read(html, "http://news.example/2025/06/22/ferry-to-run-through-winter")
    assert [(seen.block, seen.title) for seen in found.sightings] == ([("More", TITLES[0])] if said == TITLES[0] else [])
