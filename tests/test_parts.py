"""Articles in several pages: which page is the next, and how they are put together."""

from __future__ import annotations

import pytest

from archive.records import Author, Block, Image, Story
from scraper.extraction.result import Extraction
from scraper.page import Page
from scraper.parts import append, next_part, part_number

STORY = "https://paper.example/2024/05/01/the-bridge"


@pytest.mark.parametrize(
    ("url", "first", "number"),
    [
        (STORY + "?page=2", STORY, 2),
        (STORY + "/?page=3", STORY + "/", 3),
        (STORY + "/2/", STORY + "/", 2),
        (STORY + "/page/2", STORY, 2),
        (STORY + "/seite-4", STORY, 4),
        (STORY + "_2.html", STORY + ".html", 2),
        (STORY + "-12.shtml", STORY + ".shtml", 12),
        ("https://paper.example/read?id=77&page=2", "https://paper.example/read?id=77", 2),
        ("https://paper.example/read?page=2&id=77", "https://paper.example/read?id=77", 2),
        ("https://paper.example/read?id=77&page=2", "https://paper.example/read?id=77&page=1", 2),
        (STORY, STORY, None),
        (STORY + "?page=1", STORY, None),
        (STORY + "?page=0", STORY, None),
        (STORY + "?page=100", STORY, None),
        (STORY + "?page=two", STORY, None),
        ("https://paper.example/read?id=78&page=2", "https://paper.example/read?id=77", None),
        ("https://paper.example/2024/05/01/the-tower?page=2", STORY, None),
        ("https://paper.example/news/13", "https://paper.example/news/12", None),  # the next article, not the next page
        ("https://other.example/2024/05/01/the-bridge?page=2", STORY, None),
        (STORY + "/comments/2", STORY, None),
        ("http://[", STORY, None),
    ],
)
def test_further_pages_of_an_article(url, first, number):
    assert part_number(url, first) == number


@pytest.mark.parametrize(
    ("markup", "number", "found"),
    [
        (f'<link rel="next" href="{STORY}?page=2">', 1, STORY + "?page=2"),
        ('<a rel="nofollow next" href="?page=2">weiter</a>', 1, STORY + "?page=2"),
        ('<a href="?page=3">3</a> <a href="?page=2"> 2 </a>', 1, STORY + "?page=2"),
        ('<a href="?page=3">3</a> <a href="?page=1">1</a>', 2, STORY + "?page=3"),
        ('<a href="?page=2">older comments</a>', 1, None),
        ('<link rel="next" href="https://paper.example/2024/05/02/another-story">', 1, None),
        ('<link rel="prev" href="?page=1">', 2, None),
        ("<p>2</p>", 1, None),
    ],
)
def test_the_next_page_is_told_by_the_page(markup, number, found):
    url = STORY if number == 1 else f"{STORY}?page={number}"
    page = Page(f"<html><head><title>x</title></head><body>{markup}</body></html>".encode(), url)
    assert next_part(page, STORY, number) == found


def extraction(*blocks, images=(), byline=None, authors=()):
    body = [Block(type="heading" if text.isupper() else "paragraph", text=text, level=None) for text in blocks]
    images, authors = [Image(url=url) for url in images], [Author(name=name) for name in authors]
    story = Story(title="The bridge", body=body, paragraphs=list(blocks), images=images, byline=byline, authors=authors)
    return Extraction(status="article", article=story)


LONG = "The council of Ashford met on the matter for the first time."


def test_pages_are_put_together_in_order_without_what_they_repeat():
    whole = extraction("By Ellen Marsh", LONG, "Short.", "NEWS", "One ends.", images=["a"])
    second = extraction("The bridge", "By Ellen Marsh", "The second page begins.", "Short.", LONG, "NEWS", "Two ends.", images=["a", "b"])
    assert append(whole, second)
    story = whole.article
    first = ["By Ellen Marsh", LONG, "Short.", "NEWS", "One ends."]
    assert story.paragraphs == [*first, "The second page begins.", "Short.", "NEWS", "Two ends."]
    assert [block.text for block in story.body] == story.paragraphs
    assert story.text == "\n\n".join(story.paragraphs)
    assert (story.char_count, story.paragraph_count) == (len(story.text), 9)
    assert [image.url for image in story.images] == ["a", "b"]


def test_what_every_page_ends_with_stands_at_the_end_once():
    whole = extraction(LONG, "Ellen Marsh", "She covers Ashford.")
    for text in ("Two.", "Three."):
        assert append(whole, extraction(text, "Ellen Marsh", "She covers Ashford."))
    assert whole.article.paragraphs == [LONG, "Two.", "Three.", "Ellen Marsh", "She covers Ashford."]


def test_the_numbers_of_a_pager_are_no_text():
    whole = extraction("1", LONG, "1")
    assert append(whole, extraction("1", "2", "Two.", "12", "There were", "1", "2"))
    assert append(whole, extraction("Three.", "3"))
    assert whole.article.paragraphs == [LONG, "Two.", "12", "There were", "Three."]


def test_a_page_that_only_repeats_brings_nothing():
    whole = extraction("By Ellen Marsh", LONG)
    assert not append(whole, extraction("By Ellen Marsh", LONG))
    assert whole.article.paragraphs == ["By Ellen Marsh", LONG]


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        ((None, ()), ("By Ellen Marsh", ("Ellen Marsh",)), ("By Ellen Marsh", ["Ellen Marsh"])),
        ((None, ("Ellen K. Marsh",)), ("By Ellen Marsh", ("Ellen Marsh",)), ("By Ellen Marsh", ["Ellen K. Marsh"])),
        (("By Ellen Marsh", ("Ellen Marsh",)), ("Tom Ashe", ("Tom Ashe",)), ("By Ellen Marsh", ["Ellen Marsh"])),
    ],
)
def test_an_article_may_be_signed_on_its_last_page(first, last, expected):
    whole = extraction(LONG, byline=first[0], authors=first[1])
    assert append(whole, extraction("Two.", byline=last[0], authors=last[1]))
    assert (whole.article.byline, [author.name for author in whole.article.authors]) == expected
