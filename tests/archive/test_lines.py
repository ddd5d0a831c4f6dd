from __future__ import annotations

import dataclasses
import json
import math
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from archive import records
from archive.lines import clean_text, encode
from archive.schema import ColumnType, fields_of

if TYPE_CHECKING:
    from tests.archive.conftest import Paper

unhurried = settings(deadline=None, derandomize=True, database=None, suppress_health_check=[HealthCheck.too_slow])

ANY_TEXT = st.text(st.characters(codec=None, categories=None), max_size=12)  # lone surrogates and NUL too
FINITE = st.floats(allow_nan=False, allow_infinity=False)


def values(column: ColumnType, text: st.SearchStrategy[str], number: st.SearchStrategy[float]) -> st.SearchStrategy[Any]:
    """Return values of a column's type."""
    if column.record is not None:
        return built(column.record, text, number)
    if column.item is not None:
        return st.lists(values(column.item, text, number), max_size=2)
    plain = {"string": text, "integer": st.integers(-(2**53), 2**53), "boolean": st.booleans(), "number": number}[column.kind]
    return st.none() | plain if column.nullable else plain


def built(record: type, text: st.SearchStrategy[str], number: st.SearchStrategy[float]) -> st.SearchStrategy[Any]:
    return st.builds(record, **{column.name: values(column.type, text, number) for column in fields_of(record)})


def tables(text: st.SearchStrategy[str]) -> st.SearchStrategy[Any]:
    return st.sampled_from(records.RECORDS).flatmap(lambda record: built(record, text, FINITE))


@unhurried
@given(tables(st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=1, max_size=12)))
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


def test_a_whole_temperature_is_written_as_the_others_are(paper: Paper) -> None:
    assert b'"temperature_c":4.0' in encode(paper.article(1, weather=[records.Reading(place="섬", temperature_c=4)]))


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"title": 5}, "Article.title must be a string"),
        ({"url": None}, "Article.url must be a string"),
        ({"revision": "1"}, "Article.revision must be of type int"),
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
