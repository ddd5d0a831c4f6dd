"""The archive can be read and written where none of the crawler's libraries is installed."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import archive

PROGRAM = """
import importlib, importlib.abc, pkgutil, sys

class Blocker(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {"scrapy", "lxml", "bs4", "dateparser", "twisted", "parsel", "scraper"}:
            raise ImportError(f"{name} is blocked")

sys.meta_path.insert(0, Blocker())
import archive
before = set(sys.modules)
for module in pkgutil.walk_packages(archive.__path__, "archive."):
    importlib.import_module(module.name)
for name in archive.__all__:
    getattr(archive, name)
"""


def run(program: str) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"PYTHONPATH": str(Path(archive.__file__).parents[1])}
    return subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=False)


def test_every_module_imports_without_the_crawlers_libraries() -> None:
    result = run(PROGRAM)
    assert result.returncode == 0, result.stderr


def test_importing_the_package_imports_none_of_its_modules() -> None:
    result = run("import sys, archive; print(sorted(name for name in sys.modules if name.startswith(('archive.', 'warcio', 'orjson'))))")
    assert result.stdout.strip() == "[]", result.stderr


def test_an_unknown_name_is_an_attribute_error() -> None:
    assert not hasattr(archive, "no_such_name")
