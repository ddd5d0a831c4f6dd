"""Copies of an archive for other tools: Parquet, CSV, a folder of text files, a sample for hand-coding.

An export is written beside its folder and takes its name when it is complete: a folder of that name holds the whole of it or is not there.
"""

from __future__ import annotations

from archive.exports.csv_files import export_csv
from archive.exports.parquet import export_parquet
from archive.exports.sample import export_sample
from archive.exports.text_files import export_text

__all__ = ["export_csv", "export_parquet", "export_sample", "export_text"]
