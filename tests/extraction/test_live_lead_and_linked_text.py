"""What stands above a live blog's entries, and sentences that are mostly link: text, though neither looks like it."""

from __future__ import annotations

import pytest

from tests.extraction.news_page import TEXT

LEAD = (
    "The harbour race of Alderwick has begun in heavy rain, and eleven boats have left the quay before a crowd of four hundred people.",
    "Two crews turned back within the hour, said the harbour master, because their sails had torn in the first gust of the morning.",
)


def _update(number):
    story = f"Boat number {number} has passed the lighthouse, and its crew waved to the people who stand along the wall in the rain."
    return f"<div class='x{number}'><h3>Boat {number} passes</h3><p>{story}</p><p>{story[::-1]}</p></div>"


def test_the_lead_of_a_live_blog_stands_before_its_entries(read):
    stated = '<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"The harbour race as it happens"}</script>'
    lead = "".join(f"<p><a href='/harbour/{len(line)}'>{line[:50]}</a>{line[50:]}</p>" for line in LEAD)
    box = "<h3>Sign up for the harbour letter</h3><button>Sign up</button><label>I would like to be told of offers and of events</label>"
    updates = "".join(map(_update, range(8)))
    points = "<li><a href='/'>A point of the day</a></li>" * 12
    body = f"<h1>The harbour race as it happens</h1><div>{box}{lead}<ul>{points}</ul><div>{updates}</div></div>"
    markup = f"<html><head>{stated}</head><body><main>{body}</main></body></html>"
    paragraphs = read(markup).article.paragraphs
    assert paragraphs[:2] == list(LEAD)
    assert len(paragraphs) > 10


def test_a_sentence_that_is_mostly_link_within_prose_is_text(read):
    linked = "On Monday <a href='/harbour/vote-of-the-council'>the mayor has won the vote of the council by two voices</a>."
    markup = f"<html><body><article><h1>The mayor stays</h1><p>{LEAD[0]}</p><p>{linked}</p><p>{LEAD[1]}</p></article></body></html>"
    assert "On Monday the mayor has won the vote of the council by two voices." in read(markup).article.paragraphs


@pytest.mark.parametrize("writers", ["", "<div><img src='/r.png' alt=''><span>Rosalind Thorn</span></div>"])
def test_entries_begin_with_a_head_of_time_and_writer(read, writers):
    entries = "".join(
        f"<article class='block'><header class='h{place}'><a href='#b{place}'><time datetime='2026-03-05T1{place}:05:00Z'>1{place}.05"
        f"<span> GMT</span></time></a>{writers if place % 2 else ''}</header>{text}<footer><span>Share</span></footer></article>"
        for place, text in enumerate(
            (f"<h2>The first boat is in</h2><p>{LEAD[0]}</p><ul><li>It is dry.</li></ul>", f"<p>{LEAD[1]}</p>") * 2
        )
    )
    found = read(f"<html><body><main><h1>The harbour race as it happens</h1><div id='live'>{entries}</div></main></body></html>").article
    first = f"The first boat is in\n{LEAD[0]}\nIt is dry."
    assert [(block.type, block.text) for block in found.body][:2] == [("entry", first), ("entry", LEAD[1])]


def test_lengths_in_feet_are_no_minutes_of_a_match(read):
    def rows(times):
        return "".join(f"<div class='row'><span>{time}</span><p>{line} of the harbour.</p></div>" for time, line in times.items())

    def kinds(times):
        body = f"<html lang='en'><body><article><h1>Ferry stays afloat</h1>{TEXT}{rows(times)}</article></body></html>"
        return [block.type for block in read(body, url="https://bell.example/a/1").article.body].count("entry")

    assert kinds({"6'": "The long boat", "8'": "The broad boat", "7'": "The pilot's boat"}) == 0
    assert kinds({"6'": "A shot wide", "18'": "A goal from the left", "90+4'": "The end"}) == 3
