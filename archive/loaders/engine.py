"""Engines are optional: each is imported when it is asked for, and one sentence says what to install where it is missing."""

from __future__ import annotations

import importlib
from typing import Any

from archive.errors import MissingEngineError


def require(module: str, extra: str) -> Any:
    """Return an engine's module.

    Raises:
        MissingEngineError: it is not installed.
    """
    try:
        return importlib.import_module(module)
    except ModuleNotFoundError as error:
        if error.name != module:
            raise
        raise MissingEngineError(f"this needs {module}, which is not installed: pip install 'backissue[{extra}]'") from error
