"""Lists and sentences are completed among the paragraphs chosen for text, never behind them."""

from __future__ import annotations

from lxml import html

from scraper.extraction.blocks.completion import completed
from scraper.extraction.layout.outline import Outline


def _page(body: str) -> Outline:
    return Outline(html.fromstring(f"<html><body>{body}</body></html>"))


def _completed(body: str, *left_out: str) -> list[str]:
    page = _page(body)
    chosen = [block for block in page.blocks if not block.flat.startswith(left_out)]
    return [block.flat for block in completed(page, page.blocks, chosen)]


TEXT = "".join(f"<p>Sentence {number} of the report on the ferry.</p>" for number in range(9))


def test_a_sentence_among_chosen_ones_is_text_and_one_behind_them_is_not():
    quote = "<blockquote><p>“It stays,” said the mayor.</p></blockquote>"
    body = f"<div class='t'>{TEXT}{quote}</div><div class='t'><p>More follows here.</p></div>"
    assert "“It stays,” said the mayor." in _completed(body, "“It")
    assert "More follows here." not in _completed(body, "More")
    assert "“It ends,” said the mayor." in _completed(body + "<div class='t'><p>“It ends,” said the mayor.</p></div>", "“It ends")
    assert "Read on …" not in _completed(body.replace("“It stays,” said the mayor.", "Read on …"), "Read")


def test_the_last_entry_of_a_live_blog_is_text():
    entries = "".join(f"<div class='e'><time>1{hour}:05</time><p>The river is at {hour} metres.</p></div>" for hour in range(6))
    assert "The river is at 5 metres." in _completed(entries, "The river is at 5")
    assert "The river is at 5 metres." not in _completed(entries.replace("time", "i"), "The river is at 5")


def test_one_item_calls_for_the_list_among_paragraphs():
    items = "<ul><li>One boat</li><li>Two piers</li><li>Three stops</li></ul>"
    assert "Three stops" in _completed(f"<div>{TEXT}{items}{TEXT}</div>", "Two", "Three")
    assert "Three stops" not in _completed(f"<div>{TEXT}{items}</div>", "Two", "Three")
    assert "Three stops" in _completed(f"<div>{TEXT}{items}</div>", "Three")


def test_completing_a_list_keeps_what_was_chosen_above_the_container():
    items = "".join(f"<li>Point {number} of the rules of the harbour</li>" for number in range(4))
    page = _page(f"<p>The lead stands above.</p><div><p>The text.</p><ul>{items}</ul><p>The end.</p></div>")
    lead, text, *points, end = page.blocks
    container = [text, *points, end]
    assert completed(page, container, [lead, text, *points[:3], end]) == [lead, text, *points, end]
    assert completed(page, container, [lead, text, end]) == [lead, text, end]


def test_a_list_of_which_nothing_was_chosen_is_text_behind_a_heading_in_one_of_several_parts():
    listed = "<h3>What to know</h3><ul><li>Where: at the mill</li><li>When: in May</li></ul>"
    parted = f"<div class='t'>{TEXT}{listed}</div><div class='t'>{TEXT}</div>"
    assert "When: in May" in _completed(parted, "Where", "When")
    assert "When: in May" not in _completed(parted.replace("<h3>What to know</h3>", ""), "Where", "When")
    assert "When: in May" not in _completed(f"<div class='t'>{TEXT}{listed}{TEXT}</div>", "Where", "When")


def test_an_advertisement_may_part_the_list_from_its_heading():
    listed = "<h3>What to know</h3></div><i>Ad</i><div class='t'><ul><li>Where: at the mill</li><li>When: in May</li></ul>"
    page = _page(f"<div class='t'>{TEXT}{listed}<h3>By the numbers</h3></div><div class='t'>{TEXT}</div>")
    ruled = [block for block in page.blocks if block.flat != "Ad"]
    chosen = [block for block in ruled if not block.flat.startswith("Whe")]
    assert completed(page, ruled, chosen) == ruled
