"""The content model: deterministic, varied, unending."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from collections import Counter
from datetime import UTC, datetime, timedelta

import pytest

from scraper.newsroom import DEFAULT_NOW, Clock, Site, default_sites, key_articles

_FINGERPRINT = """
import hashlib
from scraper.newsroom import default_sites
digest = hashlib.sha256()
for site in default_sites(size=12, seed=5):
    for resource in site.resources():
        digest.update(site.answer(site.skin.path(resource)).body)
print(digest.hexdigest())
"""


def _fingerprint(seed: int) -> str:
    digest = hashlib.sha256()
    for site in default_sites(size=12, seed=seed):
        for resource in site.resources():
            digest.update(site.answer(site.skin.path(resource)).body)
    return digest.hexdigest()


def test_same_seed_gives_the_same_bytes_in_another_process() -> None:
    environment = os.environ | {"PYTHONHASHSEED": "4711", "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    other = subprocess.run([sys.executable, "-c", _FINGERPRINT], env=environment, capture_output=True, text=True, check=True)
    assert other.stdout.strip() == _fingerprint(5)
    assert _fingerprint(6) != _fingerprint(5)


def test_pages_do_not_depend_on_the_order_of_asking() -> None:
    forward, backward = default_sites(size=20)[0], default_sites(size=20)[0]
    paths = [forward.skin.path(resource) for resource in forward.resources()]
    there = {path: forward.answer(path).body for path in paths}
    assert there == {path: backward.answer(path).body for path in reversed(paths)}


def test_titles_are_distinct(site: Site) -> None:
    big = Site(site.skin, name=site.name, host=site.host, size=2500)
    titles = [big.stories.by_number(number).title for number in big.numbers()]
    assert len(set(titles)) == len(titles) == 2500


def test_every_section_has_its_share(site: Site) -> None:
    counts = Counter(site.stories.by_number(number).section.key for number in site.numbers())
    assert set(counts) == {section.key for section in site.sections}
    assert max(counts.values()) - min(counts.values()) <= 1
    for section in site.sections:
        assert site.stories.section_size(section.key, site.count()) == counts[section.key]


def test_awkward_things_are_there() -> None:
    mediaon, ndsoft = (list(key_articles(one)) for one in default_sites(size=250))
    everything = mediaon + ndsoft
    titles = " ".join(key["title"] for key in everything)
    assert all(mark in titles for mark in ("[단독]", "㈜", "…", "“", "‘", '"', "&", "<", "[사설]"))
    assert {(key["subtitle"] or "").count("\n") for key in everything} == {0, 1, 2}
    assert any(key["subtitle"] is None for key in everything)
    assert {len(key["authors"]) for key in everything} >= {0, 1, 2, 3}
    roles = {author["role"] for key in everything for author in key["authors"]}
    assert roles >= {"기자", "특파원", "선임기자", "인턴기자", "객원기자", "논설위원", "칼럼니스트"}
    bylines = [key["byline"] or "" for key in mediaon]
    assert all(any(line.startswith(start) for line in bylines) for start in ("해솔", "[해솔", "(해솔", "[ 해솔", "【 ", "/"))
    assert any(line.endswith("@") for line in bylines)
    assert any(key["byline"] is None for key in mediaon)
    assert any(key["byline"] and key["paragraphs"][0].startswith(key["byline"]) for key in mediaon)
    assert any(key["byline"] == "온라인뉴스팀" and not key["authors"] for key in ndsoft)
    assert any("▲" in paragraph for key in everything for paragraph in key["paragraphs"])
    assert any("기상청" in paragraph and "℃" in " ".join(key["paragraphs"]) for key in everything for paragraph in key["paragraphs"])
    assert any("◆" in paragraph for key in everything for paragraph in key["paragraphs"])


def test_dates_are_told_or_not() -> None:
    mediaon, ndsoft = (list(key_articles(one)) for one in default_sites(size=250))
    assert 0.5 < sum(key["published_at"] is None for key in mediaon) / 250 < 0.75
    assert all(key["published_at"] for key in ndsoft)
    assert {key["published_precision"] for key in ndsoft} == {"second", "minute"}
    assert {key["published_precision"] for key in mediaon} == {"second", None}
    for key in mediaon + ndsoft:
        assert (key["published_at"] is None) == (key["published_precision"] is None)
        if key["modified_at"]:
            assert key["published_at"] < key["modified_at"] <= DEFAULT_NOW.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def test_tickers() -> None:
    mediaon, ndsoft = default_sites(size=250)
    keys = list(key_articles(mediaon))
    readings = [reading for key in keys for reading in key["weather"]]
    assert {len(key["weather"]) for key in keys} == {16}
    assert {tuple(reading["place"] for reading in key["weather"]) for key in keys} == {
        tuple(reading["place"] for reading in keys[0]["weather"])
    }
    assert any(reading["sky"] is None for reading in readings)
    assert any(reading["temperature_c"] is None for reading in readings)
    assert any(reading["temperature_c"] is not None and reading["temperature_c"] < 0 for reading in readings)
    assert all((reading["sky"] is None) == (reading["sky_code"] is None) for reading in readings)
    assert len({key["page_date"] for key in keys}) > 2
    assert not any(key["weather"] or key["page_date"] for key in key_articles(ndsoft))


def test_a_page_is_never_made_before_its_story_nor_after_the_clock(site: Site) -> None:
    for number in site.numbers():
        resource = site.locate(site.article_url(number))
        assert resource is not None
        view = site.view(resource)
        assert view.story is not None
        assert view.story.published < view.made <= site.clock.now
        assert all(story.published <= view.made for block in view.blocks for story in block.stories)


def test_leads_repeat_and_open_with_a_byline() -> None:
    keys = list(key_articles(default_sites(size=250)[0]))
    leads = [(seen["url"], seen["snippet"]) for key in keys for seen in key["sightings"] if seen["snippet"]]
    lengths = sorted(len(lead) for _, lead in leads)
    assert 400 <= lengths[len(lengths) // 2] <= lengths[-1] <= 500
    assert any(lead.startswith("해솔고을신문 ") and " | " in lead for _, lead in leads)
    assert any(lead.startswith("▲") for _, lead in leads)
    assert any(len(teaser["blocks"]) > len(set(teaser["blocks"])) or len(teaser["blocks"]) > 1 for key in keys for teaser in key["teasers"])
    assert any(seen["url"] == key["url"] for key in keys for seen in key["sightings"])
    assert any(key["empty_blocks"] for key in keys)
    assert any(seen["block"] is None for key in keys for seen in key["sightings"])


def test_the_clock_brings_new_articles_and_another_page_date() -> None:
    clock = Clock()
    site = default_sites(size=40, clock=clock)[0]
    before, count, newest = site.answer("/").body, site.count(), site.numbers()[-1]
    assert count == 40
    page = site.answer(site.article_url(newest)).body
    clock.advance(timedelta(days=2))
    assert site.count() > count
    assert site.answer("/").body != before
    assert site.answer(site.article_url(newest)).body != page
    clock.set(DEFAULT_NOW)
    assert site.answer("/").body == before
    with pytest.raises(ValueError, match="zone"):
        clock.set(datetime(2026, 1, 1))  # noqa: DTZ001 - what is refused


def test_a_large_paper_is_not_written_in_advance(site: Site) -> None:
    huge = Site(site.skin, name=site.name, host=site.host, size=100_000)
    assert huge.count() == 100_000
    assert huge.answer(huge.article_url(huge.numbers()[77_777])).status == 200
    assert huge.answer(huge.skin.path(next(iter(huge.resources())))).status == 200
    assert huge.last_page(None) == 100_000 // huge.skin.per_page
