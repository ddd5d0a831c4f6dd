"""What `backissue --version` prints."""

from __future__ import annotations

import platform
from importlib.metadata import PackageNotFoundError, version

import archive
from archive.records import SCHEMA_VERSION


def version_line() -> str:
    """Return the versions of the code, the record schema, Scrapy and Python; Scrapy's is read from its metadata, not by importing it."""
    try:
        scrapy = version("scrapy")
    except PackageNotFoundError:
        scrapy = "not installed"
    return f"backissue {archive.__version__}, record schema {SCHEMA_VERSION}, Scrapy {scrapy}, Python {platform.python_version()}"
