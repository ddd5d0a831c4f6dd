from __future__ import annotations

import dataclasses
import json
import math
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from archive import records
from archive.lines import Alike, encode, encode_alike
from archive.text import clean_text
from tests.archive.record_strategies import ANY_TEXT, CLEAN_TEXT, built, tables

if TYPE_CHECKING:
    from tests.archive.conftest import Paper

unhurried = settings(suppress_health_check=[HealthCheck.too_slow])


@unhurried
@given(tables(CLEAN_TEXT))
def test_what_needs_no_cleaning_comes_back_as_it_was(record: Any) -> None:
    line = encode(record)
    assert line.endswith(b"\n")
    assert line.count(b"\n") == 1
    assert json.loads(line) == dataclasses.asdict(record)


@unhurried
@given(tables(ANY_TEXT))
def test_any_text_makes_a_line_that_every_reader_takes(record: Any) -> None:
    line = encode(record)
    assert "\0" not in json.dumps(json.loads(line), ensure_ascii=False)
    json.dumps(json.loads(line), ensure_ascii=False).encode()
    assert encode(record) == line


@unhurried
@given(ANY_TEXT)
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    clean = clean_text(text)
    clean.encode()
    assert clean_text(clean) == clean
    assert len(clean) <= len(text)


DIFFERING = {
    records.Sighting: ("block", "rank", "teaser_id", "title"),
    records.Weather: ("place", "sky", "sky_code", "temperature_c"),
    records.Evidence: ("field", "source", "locator", "raw", "confidence", "chosen"),
    records.Capture: ("url",),
}


@unhurried
@given(st.sampled_from([*DIFFERING]).flatmap(lambda kind: st.lists(built(kind, CLEAN_TEXT | ANY_TEXT), min_size=1, max_size=4)))
def test_lines_of_records_that_are_alike_are_those_of_each(each: list[Any]) -> None:
    names = DIFFERING[type(each[0])]
    rows = [tuple(getattr(one, name) for name in names) for one in each]
    whole = [dataclasses.replace(each[0], **dict(zip(names, row, strict=True))) for row in rows]
    assert encode_alike(Alike(each[0], names, rows)) == b"".join(map(encode, whole))


def test_a_value_of_another_type_is_refused_among_records_that_are_alike() -> None:
    sighting = records.Sighting(
        site="s", capture_id="c", captured_at="2031-03-04T00:00:00Z", page_url="u", page_type="home", rank=1, teaser_id="t"
    )
    with pytest.raises(TypeError, match=r"Sighting\.rank must be of type int"):
        encode_alike(Alike(sighting, DIFFERING[records.Sighting], [("Harbour", 1, "t", None), ("Harbour", "2", "t", None)]))


def test_cleaning_keeps_pairs_and_marks_lone_surrogates() -> None:
    assert clean_text("a\0b") == "ab"
    assert clean_text("\ud83d\udca1 \ud83d x \udca1") == "💡 \ufffd x \ufffd"


def test_empty_text_is_null_where_null_is_allowed(paper: Paper) -> None:
    article = paper.article(1, title="", subtitle="\0", url="", tags=[""])
    line = json.loads(encode(article))
    assert (line["title"], line["subtitle"], line["url"], line["tags"]) == (None, None, "", [""])


@pytest.mark.parametrize("number", [math.nan, math.inf, -math.inf])
def test_what_json_cannot_hold_is_null(paper: Paper, number: float) -> None:
    article = paper.article(1, weather=[records.Reading(place="섬", temperature_c=number)])
    assert json.loads(encode(article))["weather"][0]["temperature_c"] is None


@pytest.mark.parametrize(
    "text", ["", "2031-03-04", "2031-03-04T09:00:00", "2031-03-04T09:00:00+09:00", "2031-02-30T09:00:00Z", "2031-03-04T24:00:00Z", "오늘"]
)
def test_a_time_that_is_none_is_null(paper: Paper, text: str) -> None:
    assert json.loads(encode(paper.article(1, published_at=text)))["published_at"] is None
    with pytest.raises(ValueError, match="expected a time"):
        encode(paper.article(1, captured_at=text))


@pytest.mark.parametrize("text", ["2031-3-4", "20310304", "2031-02-29", "2031-03-04T00:00:00Z", "٢٠٣١-٠٣-٠٤"])
def test_a_date_that_is_none_is_null(paper: Paper, text: str) -> None:
    assert json.loads(encode(paper.article(1, page_date=text, published_local=text)))["page_date"] is None


def test_a_whole_temperature_is_written_as_the_others_are(paper: Paper) -> None:
    assert b'"temperature_c":4.0' in encode(paper.article(1, weather=[records.Reading(place="섬", temperature_c=4)]))


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"title": 5}, "Article.title must be a string"),
        ({"url": None}, "Article.url must be a string"),
        ({"revision": "1"}, "Article.revision must be of type int"),
        ({"revision": 2**53 + 1}, "Article.revision must be of type int and not above"),
        ({"revision": True}, "Article.revision must be of type int"),
        ({"tags": None}, "Article.tags must be a list"),
        ({"tags": [None]}, "Article.tags must be a string"),
        ({"free_access": 1}, "Article.free_access must be of type bool"),
        ({"policy": None}, "expected a Policy"),
        ({"weather": [records.Reading(place="섬", temperature_c="4")]}, "Reading.temperature_c must be a finite number"),
    ],
)
def test_a_value_of_another_type_is_refused(paper: Paper, changes: dict[str, Any], message: str) -> None:
    with pytest.raises(TypeError, match=message):
        encode(paper.article(1, **changes))


def test_a_number_that_must_stand_cannot_be_nan() -> None:
    evidence = records.Evidence(
        site="s", capture_id="c", article_id="a", revision=1, field="title", source="dom", confidence=math.nan, chosen=True
    )
    with pytest.raises(TypeError, match="finite"):
        encode(evidence)


def test_attributes_that_are_no_fields_and_fields_set_again_change_nothing(paper: Paper) -> None:
    article = paper.article(1)
    line = encode(article)
    article.remark = "not a field"  # type: ignore[attr-defined]
    title = article.title
    del article.title
    article.title = title
    assert encode(article) == line
