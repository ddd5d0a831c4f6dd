"""The JSON of an Extraction: the public format of `backissue extract --json` and `--batch`, docs/extraction.md."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

import orjson

if TYPE_CHECKING:
    from scraper.extraction.result import Extraction


def extraction_json(extraction: Extraction, *, explain: bool = False, indent: bool = False) -> bytes:
    """Return an Extraction as one JSON object, keys in declared order; `evidence` only where `explain` asks for it."""
    names = [field.name for field in dataclasses.fields(extraction) if explain or field.name != "evidence"]
    return orjson.dumps({name: getattr(extraction, name) for name in names}, option=orjson.OPT_INDENT_2 if indent else 0)
