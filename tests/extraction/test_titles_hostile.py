"""Titles that swallow the page: their parts are not all looked for, each in the whole of the rest."""

from __future__ import annotations

from scraper.extraction import extract
from scraper.page import Page


def test_a_title_element_that_holds_a_whole_page_is_no_title():
    parts = " - ".join(f"line {number} of a long list | Quay Post" for number in range(5000))
    text = "<p>The old quay reopens on Saturday, the mayor said, after two years of work on its walls.</p>" * 4
    html = f"<html><head><title>{parts}</title></head><body><h1>Old quay reopens after two years</h1>{text}</body></html>"
    assert extract(Page(html.encode(), url="https://quay.example/a"), None).article.title == "Old quay reopens after two years"
