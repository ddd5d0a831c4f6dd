from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from archive import records
from archive.lines import encode
from archive.schema import Column, ColumnType, _column_type, fields_of, json_schema, table_record

if TYPE_CHECKING:
    from pathlib import Path

    from tests.archive.conftest import Archives, Paper


def columns(record: type) -> dict[str, Column]:
    return {column.name: column for column in fields_of(record)}


@pytest.mark.parametrize("record", [*records.RECORDS, records.Story])
def test_every_field_of_every_table_is_documented(record: type) -> None:
    def check(kind: type) -> None:
        for column in fields_of(kind):
            assert column.doc, f"{kind.__name__}.{column.name}"
            part = column.type.item or column.type
            if part.record is not None:
                check(part.record)

    check(record)


def test_columns_tell_type_and_documentation() -> None:
    article = columns(records.Article)
    assert article["title"].type == ColumnType(kind="string", nullable=True)
    assert article["revision"].type == ColumnType(kind="integer")
    assert article["free_access"].type == ColumnType(kind="boolean", nullable=True)
    assert article["sections"].type == ColumnType(kind="list", item=ColumnType(kind="string"))
    assert article["policy"].type == ColumnType(kind="record", record=records.Policy)
    assert article["record_type"].doc == "Always `article`."
    assert columns(records.Weather)["temperature_c"].type == ColumnType(kind="number", nullable=True)


@pytest.mark.parametrize("record", [*records.RECORDS, records.Story, records.Discovery])
def test_a_field_is_a_time_where_its_name_says_so(record: type) -> None:
    formats = {name: column.type.format for name, column in columns(record).items() if column.type.format}
    assert formats == {name: "date-time" if name.endswith("_at") else "date" for name in columns(record) if name.endswith(("_at", "_date"))}


def test_columns_stand_in_the_order_of_a_line(paper: Paper) -> None:
    for record in paper.records(1):
        assert list(json.loads(encode(record))) == [column.name for column in fields_of(type(record))]


@pytest.mark.parametrize("table", records.TABLES)
def test_json_schema_is_valid_and_takes_the_lines(table: str, paper: Paper) -> None:
    jsonschema = pytest.importorskip("jsonschema")
    schema = json_schema(table_record(table))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    (line,) = (json.loads(encode(record)) for record in paper.records(3) if table == record.TABLE)
    validator.validate(line)
    for spoilt in ({**line, "extra": 1}, {key: value for key, value in line.items() if key != "site"}, {**line, "site": None}):
        assert not validator.is_valid(spoilt)


def test_schema_of_nested_parts_is_closed() -> None:
    def closed(schema: dict[str, Any]) -> bool:
        if schema.get("type") == "array":
            return closed(schema["items"])
        if schema.get("type") == "object":
            complete = schema["required"] == list(schema["properties"])
            return complete and schema["additionalProperties"] is False and all(map(closed, schema["properties"].values()))
        return True

    assert closed(json_schema(records.Article))


def test_a_type_without_a_column_type_is_refused() -> None:
    with pytest.raises(TypeError, match="no column type"):
        _column_type(dict[str, str])


def test_an_archive_holds_the_schemas(tmp_path: Path, archives: Archives) -> None:
    archives.open(tmp_path).close()
    for table in records.TABLES:
        written = json.loads((tmp_path / "schema" / f"{table}.schema.json").read_bytes())
        assert written == json.loads(json.dumps(json_schema(table_record(table))))
