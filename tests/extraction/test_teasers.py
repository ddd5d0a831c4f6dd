"""Titles of teasers, as printed: a rank is no part of them, a number is."""

from __future__ import annotations

import pytest

from scraper.extraction import extract
from scraper.page import Page
from tests.extraction.news_page import TEXT

STORIES = ("things to do in Ashford this weekend", "more cottages are planned by the river", "dead after the bridge gave way on Sunday")


def page(titles):
    items = "".join(f'<li><a href="/2024/05/0{n}/a-story-of-the-week-{n}">{title}</a></li>' for n, title in enumerate(titles, 1))
    body = "<p>The council met on the matter and agreed that the work should go on until the end of the season, it was said.</p>" * 4
    return (
        f"<html lang=en><body><article><h1>The council met</h1>{body}</article>"
        f"<aside><h2>Most read</h2><ol class=most-read>{items}</ol></aside></body></html>"
    ).encode()


@pytest.mark.parametrize(
    "titles",
    [
        [f"{number} {story}" for number, story in zip((49, 12, 2), STORIES, strict=True)],
        [f"{number} {story}" for number, story in zip((1, 12, 2), STORIES, strict=True)],
    ],
)
def test_a_number_that_begins_a_title_stays(titles):
    found = extract(Page(page(titles), url="https://paper.example/2024/05/09/the-council-met"))
    assert [seen.title for seen in found.sightings] == titles


def test_the_ranks_of_a_ranking_are_no_part_of_its_titles():
    titles = [f"{rank}. {story}" for rank, story in enumerate(STORIES, 1)]
    found = extract(Page(page(titles), url="https://paper.example/2024/05/09/the-council-met"))
    assert [(seen.rank, seen.title) for seen in found.sightings] == list(enumerate(STORIES, 1))


def test_a_crosshead_of_the_text_heads_no_teasers_below_it():
    prose = "<p>The council met on the matter again.</p><p>It agreed that the work should go on.</p>"
    cards = "".join(f'<li><a href="/2024/05/0{n}/a-story-of-the-week-{n}">{title}</a></li>' for n, title in enumerate(STORIES, 1))
    markup = f"<h1>The council met</h1><div>{prose * 2}<p><strong>What comes next</strong></p>{prose}</div><ul class=links>{cards}</ul>"
    found = extract(Page(f"<html lang=en><body><div>{markup}</div></body></html>".encode(), url="https://paper.example/2024/05/09/council"))
    assert [(seen.block, seen.title) for seen in found.sightings] == [(None, story) for story in STORIES]


def test_the_heading_of_an_empty_list_is_told_whatever_stands_around_it(read):
    for empty in ("<ul></ul>", "<div class='related-grid'></div>"):
        box = f"<div class='box'><h3>More in this section</h3>{empty}</div>"
        html = f"<html lang='en'><body><article><h1>Ferry to run</h1>{TEXT}</article>{box}</body></html>"
        assert read(html, "http://news.example/2025/06/22/ferry-to-run-through-winter").empty_blocks == ["More in this section"]


CHANNELS = {
    "video channel": "https://www.youtube.com/channel/UC0123456789abcdef",
    "profile by number": "https://facebook.com/profile.php?id=100012345678",
    "page by name": "https://m.facebook.com/pages/the-alderwick-courier/2857140001",
    "post": "https://social.twitter.com/courier/status/3681418120001",
    "app": "https://play.google.com/store/apps/details?id=com.example.courier2024",
}


@pytest.mark.parametrize("kind", CHANNELS)
def test_a_link_to_a_network_is_no_teaser(read, kind):
    links = (
        f'<li><a href="{CHANNELS[kind]}">Follow the Courier</a></li><li><a href="/2024/05/07/a-story-of-the-week-7">{STORIES[0]}</a></li>'
    )
    html = f"<html lang='en'><body><article><h1>Ferry to run</h1>{TEXT}</article><aside><h3>More</h3><ul>{links}</ul></aside></body></html>"
    assert [seen.title for seen in read(html, "http://news.example/2025/06/22/ferry-to-run-through-winter").sightings] == [STORIES[0]]


def story(rank, title=None, cls="item"):
    return f'<li class="{cls}"><a href="/2024/05/0{rank}/a-story-of-the-week-{rank}">{title or STORIES[rank - 1]}</a></li>'


def sightings(read, box):
    html = f"<html lang='en'><body><article><h1>Ferry to run through winter</h1>{TEXT}</article>{box}</body></html>"
    return read(html, "http://news.example/2025/06/22/ferry-to-run-through-winter").sightings


TOOLS = {
    "share": '<a href="/2025/06/22/ferry-to-run-through-winter?share=mail">Click to send this to a friend (opens in a new window)</a>',
    "print": '<a href="/2025/06/22/ferry-to-run-through-winter?print=1">Print this article for later</a>',
    "comments": '<a href="/2025/06/22/ferry-to-run-through-winter#comments">There are four comments on this</a>',
    "day": '<a href="/2025/06/22/ferry-to-run-through-winter">22 June 2025</a>',
    "another place": '<a href="/export/pdf/ferry-to-run-through-winter">Keep this article as a document</a>',
}


@pytest.mark.parametrize("kind", TOOLS)
def test_the_pages_own_tools_are_no_teasers(read, kind):
    box = f"<div class=tools><p>{TOOLS[kind]}</p></div><div class=more><h3>More</h3><ul>{story(1)}{story(2)}</ul></div>"
    assert [seen.title for seen in sightings(read, box)] == list(STORIES[:2])


@pytest.mark.parametrize("title", ["Ferry to run through winter", "Ferry to run through …", "The river ferry sails on until the spring"])
def test_a_list_may_name_the_page_itself(read, title):
    own = f'<li><a href="/2025/06/22/ferry-to-run-through-winter">{title}</a></li>'
    box = f"<aside><h3>Most read</h3><ul>{story(1)}{own}{story(2)}</ul></aside>"
    assert [(seen.rank, seen.title) for seen in sightings(read, box)] == [(1, STORIES[0]), (2, title), (3, STORIES[1])]


def test_menus_and_lists_of_topics_are_no_teasers(read):
    names = ("Harbour walks", "Ada Osei", "Alderwick", "Elections 2025", "Our work in the region")
    topics = "".join(f'<li><a href="/topics/a-{place}-of-the-region-{place}">{name}</a></li>' for place, name in enumerate(names))
    alone = '<p class=foot><a href="/how-we-keep-your-data">Your data</a></p>'
    stories = f"{story(1)}{story(2, 'Rain ahead')}{story(3)}"
    box = f"<div><h3>Topics</h3><ul>{topics}</ul></div><aside><h3>More</h3><ul>{stories}</ul></aside>{alone}"
    assert [seen.title for seen in sightings(read, box)] == [STORIES[0], "Rain ahead", STORIES[2]]


def test_short_titles_with_a_lead_or_among_cards_of_their_look_stay(read):
    lead = "<p>Showers come in from the west on Friday and stay until the week is over.</p>"
    led = f'<div class=lead><a href="/2024/05/04/a-story-of-the-week-4">Rain ahead</a>{lead}</div>'
    cards = "".join(
        f'<div class=card><p><a href="/2024/05/1{n}/a-day-{n}-by-the-river">{title}</a></p></div>'
        for n, title in enumerate((STORIES[0], "Swans return", STORIES[1]))
    )
    assert [seen.title for seen in sightings(read, f"{led}<div>{cards}</div>")] == ["Rain ahead", STORIES[0], "Swans return", STORIES[1]]


@pytest.mark.parametrize(
    "parts",
    [
        ('<p class=img><a href="{}"><img src="/t.jpg"></a></p>', '<h4><a href="{}">{title}</a></h4>', '<p><a href="{}">{lead}</a></p>'),
        (
            '<h4><a href="{}">{title}</a></h4>',
            '<section><a href="{}">{lead}</a></section>',
            '<ul><li><a href="{}"><img src="/t.jpg"></a></li></ul>',
        ),
        ('<h5><a href="{}">Harbour Trust</a></h5>', '<h4><a href="{}">{title}</a></h4>', '<h6><a href="{}">{lead}</a></h6>'),
    ],
)
def test_neighbours_that_link_to_one_story_are_one_teaser(read, parts):
    lead = "The work is to begin in the autumn and will take two years, the trust said on Friday."
    title = "Old quay will be repaired after the storm"
    item = "".join(parts).replace("{}", "/2024/05/04/a-story-of-the-week-4").replace("{title}", title).replace("{lead}", lead)
    found = sightings(read, f"<div class=more><h2>More</h2>{item}<ul>{story(1)}{story(2)}</ul></div>")
    assert [seen.title for seen in found] == [title, *STORIES[:2]]
    assert (found[0].snippet, found[0].image_url is not None) == (lead, "img" in item)


def test_entries_of_a_page_told_by_their_anchors_are_teasers_of_their_own(read):
    titles = ("What the committee left out of its report", "A note on the tides at the old quay")
    items = "".join(f'<li><a href="/diary/20240504.html#p{place}">{title}</a></li>' for place, title in enumerate(titles, 1))
    assert [seen.title for seen in sightings(read, f"<div><h3>Latest</h3><ul>{items}</ul></div>")] == list(titles)


def test_a_story_that_ends_one_box_and_opens_the_next_stands_in_both(read):
    boxes = f"<div class=slides><ul>{story(1)}{story(2)}</ul></div><div class=list><ul>{story(2)}{story(3)}</ul></div>"
    titles = [(1, STORIES[0]), (2, STORIES[1]), (1, STORIES[1]), (2, STORIES[2])]
    assert [(seen.rank, seen.title) for seen in sightings(read, boxes)] == titles


@pytest.mark.parametrize(
    "heading",
    ["Share this:", "Folgen Sie uns", "Search the archive", "Anzeige", "- Advertisement -", "Close", "×", "Leave a reply", "14.05.2025"],
)
def test_a_heading_over_tools_heads_no_stories_nor_does_the_one_before_it(read, heading):
    tools = f"<div><h3>Latest</h3></div><div><h4>{heading}</h4></div>"
    found = sightings(read, f"<aside>{tools}<ul>{story(1)}{story(2)}</ul></aside>")
    assert [(seen.block, seen.title) for seen in found] == [(None, STORIES[0]), (None, STORIES[1])]


@pytest.mark.parametrize(
    "heading",
    [
        "Comment",
        "Kommentare",
        "Share prices",
        "Follow the money",
        "Folgen der Flut",
        "Suche nach Zeugen",
        "Teilnehmer gesucht",
        "Menus of the week",
    ],
)
def test_a_section_may_be_called_like_a_tool(read, heading):
    found = sightings(read, f"<aside><h3>{heading}</h3><ul>{story(1)}{story(2)}</ul></aside>")
    assert [seen.block for seen in found] == [heading] * 2


def test_tools_are_no_empty_block(read):
    box = "<div class=box><h3>{}</h3><ul></ul></div>"
    html = f"<html lang='en'><body><article><h1>Ferry</h1>{TEXT}</article>{box.format('Follow us')}{box.format('Local news')}</body></html>"
    assert read(html, "http://news.example/2025/06/22/ferry-to-run-through-winter").empty_blocks == ["Local news"]


@pytest.mark.parametrize(
    "heading", ["Most read<i>chevron_right</i>", "Most read <span>[edit]</span>", "Most read<i>keyboard_arrow_right</i>"]
)
def test_names_of_icons_are_no_part_of_a_heading(read, heading):
    assert [seen.block for seen in sightings(read, f"<aside><h3>{heading}</h3><ul>{story(1)}{story(2)}</ul></aside>")] == ["Most read"] * 2


def test_words_that_link_to_several_pages_are_no_title(read):
    label = "".join(
        f'<li><a href="/2024/06/0{n}/pictures-of-the-week-{n}"><img src="/{n}.jpg">View all of the pictures</a></li>' for n in (1, 2, 3)
    )
    picture = '<li><a href="/2024/06/04/pictures-of-the-week-4"><img src="/4.jpg"></a></li>'
    found = sightings(read, f"<aside><h3>More</h3><ul>{story(1)}{label}{picture}{story(2)}</ul></aside>")
    assert [(seen.rank, seen.title) for seen in found] == [(1, STORIES[0]), (2, STORIES[1])]


@pytest.mark.parametrize("path", ["/authors/ada-osei.4711042", "/forum/members/river-walker.210716/", "/user/4711042"])
def test_a_page_of_a_person_is_no_story(read, path):
    person = f'<li><a href="{path}"><img src="/ada.jpg">Ada Osei, who writes about rivers and harbours</a></li>'
    assert [seen.title for seen in sightings(read, f"<aside><h3>More</h3><ul>{person}{story(1)}</ul></aside>")] == [STORIES[0]]
