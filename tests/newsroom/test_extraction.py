"""Extraction holds the line on the newsroom: what is exact on a skin stays exact, teasers are found, and no header date dates a story."""

from __future__ import annotations

import pytest

from benchmarks.newsroom_accuracy import dated, measure, read
from scraper.newsroom.papers import PAPERS, sites_of

OPEN: dict[str, str] = {}
"""Fields that are not yet exact on a skin; RESULTS.md says how far each is."""


@pytest.mark.parametrize("skin", [paper.skin for paper in PAPERS])
def test_what_is_exact_stays_exact(skin: str) -> None:
    measured = measure(sites_of([skin], size=14)[0])
    differences = {name: count.differences[0] for name, count in measured.fields.items() if count.differences}
    assert {name: found for name, found in differences.items() if name not in OPEN.get(skin, "").split()} == {}
    assert (measured.sightings.precision, measured.sightings.recall) == (1.0, 1.0)


def test_no_header_date_is_a_publication_date() -> None:
    pages, wrong = dated(40)
    assert pages == 40
    assert wrong == []


@pytest.mark.parametrize(
    ("skin", "seed", "size", "number"),
    [
        ("graph", 7, 110, 7_315_058),  # a lone sentence in the last part of the body
        ("graph", 6, 60, 7_315_053),
        ("tables", 51, 160, 7_335),  # a second paragraph that begins with a day
        ("german", 6, 60, 20_571_207),  # a box of other stories that is empty
        ("japanese", 12, 160, 5_204_181),  # one sentence between photos, and a page's foot that says more
        ("tables", 14, 160, 7_325),  # signed behind the last full stop
        ("tables", 31, 160, 7_396),  # somebody of the reporter's name is quoted in the last paragraph
        ("ndsoft_old", 32, 100, 20_460),
    ],
)
def test_what_other_seeds_showed(skin: str, seed: int, size: int, number: int) -> None:
    site = sites_of([skin], size=size, seed=seed)[0]
    url = site.article_url(number)
    key = site.key_page(url)
    assert key is not None
    found = read(site, url, site.answer(url).body).article
    assert (found.subtitle, found.paragraphs) == (key["subtitle"], key["paragraphs"])
