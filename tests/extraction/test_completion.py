"""Lists and sentences are completed among the paragraphs chosen for text, never behind them."""

from __future__ import annotations

from lxml import html

from scraper.extraction.blocks.completion import completed, with_headings
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


def test_one_item_calls_for_the_list_right_under_its_heading():
    listed = "<section><h3>Good</h3><ul><li>Light oars</li><li>Dry seat</li><li>Low price</li></ul></section>"
    assert "Dry seat" in _completed(f"<div>{TEXT}{listed}</div>", "Dry", "Low")
    assert "Dry seat" not in _completed(f"<div>{TEXT}{listed.replace('h3', 'b')}</div>", "Dry", "Low")


def test_definitions_are_completed_as_items_of_lists_are():
    listed = "<dl><dt>For one pan</dt><dd>Six apples</dd><dd>Two eggs</dd><dd>One lemon</dd></dl>"
    assert "Two eggs" in _completed(f"<div>{TEXT}{listed}</div>", "Two")


def test_an_item_that_is_a_link_is_text_in_a_list_amid_the_text_of_which_most_is():
    items = "<ul><li>Rope</li><li>Oars</li><li><a href='/lamp'>A lamp</a></li></ul>"
    page = _page(f"<div>{TEXT}{items}<p>That is all.</p></div>")
    link = next(block for block in page.blocks if block.flat == "A lamp")
    rest = [block for block in page.blocks if block is not link]
    assert link in completed(page, rest, rest, [link])
    assert link not in completed(page, rest[:-1], rest[:-1], [link])  # at the end it may be a list of other stories
    few = [block for block in rest if block.flat != "Oars"]
    assert link not in completed(page, few, few, [link])


def test_a_heading_right_over_a_text_that_was_chosen_is_of_the_text():
    page = _page(f"<div>{TEXT}<div class='box'><h4>The ferry</h4><p>Built in 1961, it carries forty people.</p></div></div>")
    heading = page.blocks[-2]
    rest = [block for block in page.blocks if block is not heading]
    assert with_headings(page, rest, set()) == page.blocks
    assert with_headings(page, rest, {heading.number}) == rest
    assert with_headings(page, rest[:-1], set()) == rest[:-1]


def test_a_heading_of_other_stories_is_none_of_the_text_over_which_it_stands():
    page = _page(f"<div>{TEXT}<h4>Related articles</h4><p>Built in 1961, it carries forty people.</p></div>")
    rest = [block for block in page.blocks if block.flat != "Related articles"]
    assert with_headings(page, rest, set()) == rest


def test_a_few_words_right_over_a_list_head_it():
    listed = "<div><p>You need</p><ul><li>Rope</li><li>Oars</li></ul></div>"
    page = _page(f"<div>{TEXT}{listed}</div>")
    rest = [block for block in page.blocks if block.flat != "You need"]
    assert with_headings(page, rest, set()) == page.blocks
    said = _page(f"<div>{TEXT}{listed.replace('You need', 'All that stood in the letter of the harbour master')}</div>")
    rest = [block for block in said.blocks if not block.flat.startswith("All")]
    assert with_headings(said, rest, set()) == rest


def test_listings_and_notes_behind_a_text_are_text():
    listing = "<pre>row --fast</pre>"
    notes = "<div class='footnotes'><ol><li><p>In 1961.</p></li><li><p>2</p></li></ol></div>"
    assert _completed(f"<div>{TEXT}{listing}{notes}</div>", "row", "In", "2")[-2:] == ["row --fast", "In 1961."]
    assert _completed(f"<div>{TEXT}{notes.replace('footnotes', 'foot')}</div>", "In", "2")[-1] == "Sentence 8 of the report on the ferry."


def test_a_recipe_is_text_as_a_whole():
    lists = "<ul><li>3 eggs</li><li>1 lemon</li></ul><ol><li>Whisk the eggs.</li><li>Bake.</li></ol>"
    card = (
        f"<div class='recipe-card'><h2>Lemon cake</h2><div>A soft cake.</div>{lists}<h3>Notes</h3><div>It keeps.</div><div>Jo</div></div>"
    )
    left_out = ("Lemon cake", "A soft", "Notes", "It keeps", "Jo")
    found = _completed(f"<div>{TEXT}{card}</div>", *left_out)[9:]
    assert found == ["Lemon cake", "A soft cake.", "3 eggs", "1 lemon", "Whisk the eggs.", "Bake.", "Notes", "It keeps."]
    assert "It keeps." not in _completed(f"<div>{TEXT}{card.replace('recipe', 'info')}</div>", *left_out)


def test_paragraphs_in_items_are_items_and_lists_beside_each_other_are_alike():
    good = "<div><h4>Good</h4><ul><li><p>Light oars</p></li><li><p>Dry seat</p></li></ul></div>"
    bad = "<div><h4>Bad</h4><ul><li><p>No lamp</p></li></ul></div>"
    assert "No lamp" in _completed(f"<div>{TEXT}<div>{good}{bad}</div></div>", "No")
    assert "Dry seat" in _completed(f"<div>{TEXT}{good}</div>", "Dry")
    linked = bad.replace("No lamp", "<a href='/lamp'>No lamp</a>")
    assert "No lamp" not in _completed(f"<div>{TEXT}<div>{good}{linked}</div></div>", "No")


def test_a_line_that_a_class_calls_a_title_heads_the_sentence_below():
    box = "<div class='note'><div class='note-title'>Mind</div><div>Take coins along.</div></div>"
    page = _page(f"<div>{TEXT}{box}</div>")
    rest = [block for block in page.blocks if block.flat != "Mind"]
    assert with_headings(page, rest, set()) == page.blocks
    plain = _page(f"<div>{TEXT}{box.replace('note-title', 'note-text')}</div>")
    rest = [block for block in plain.blocks if block.flat != "Mind"]
    assert with_headings(plain, rest, set()) == rest


def test_a_term_heads_what_it_is():
    body = f"<div>{TEXT}<dl><dt>bow(side)</dt><dd>Turns the boat.</dd></dl></div>"
    page = _page(body)
    left = [block for block in page.blocks if block.flat != "bow(side)"]
    assert "bow(side)" in [block.flat for block in with_headings(page, left, set())]
