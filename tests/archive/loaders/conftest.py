"""An archive that misleads whoever guesses types, made once a session."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from benchmarks.loaders_matrix import make_archive

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="session")
def adversarial(tmp_path_factory: pytest.TempPathFactory) -> Path:
    directory = tmp_path_factory.mktemp("adversarial") / "it's an archive"
    make_archive(directory, records=1200, late=900)
    return directory
