"""Where an option's value comes from: flag, else environment, else configuration file, else default.

The file is TOML: the one named with `--config`, else `$XDG_CONFIG_HOME/backissue/config.toml` (XDG Base Directory Specification) where it
exists. Its keys are the options' names without dashes in front, `allow-private` and `sites` as lists, and
`[delays]`, a table of seconds by host.
"""

from __future__ import annotations

import argparse
import os
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from scraper.cli.arguments import host
from scraper.cli.exit_codes import CommandError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

Readers: TypeAlias = "Mapping[str, Callable[[str], Any]]"
"""Options that a file or the environment may give, and how their text is read: ValueError or ArgumentTypeError where it is no value."""

_LISTS = ("sites", "allow-private")
_DELAYS = "delays"


def load(path: str | None, readers: Readers) -> dict[str, Any]:
    """Return what the configuration file says; nothing where there is none.

    Raises:
        CommandError: the file named does not exist, is not TOML, or holds a key that means nothing.
    """
    file = Path(path) if path else _default_path()
    if not path and not file.exists():
        return {}
    try:
        held = tomllib.loads(file.read_text("utf-8-sig"))
    except OSError as error:
        raise CommandError(f"{file} cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise CommandError(f"{file} is not TOML: it is not UTF-8") from error
    except tomllib.TOMLDecodeError as error:
        raise CommandError(f"{file} is not TOML: {error}") from error
    known = sorted({*readers, *_LISTS, _DELAYS})
    for key, value in held.items():
        if key not in known:
            raise CommandError(f"{file}: unknown key {key!r}; known are {', '.join(known)}")
        if key in _LISTS and not (isinstance(value, list) and all(isinstance(each, str) for each in value)):
            raise CommandError(f"{file}: {key} must be a list of strings")
        if key == _DELAYS and not (isinstance(value, dict) and all(_is_delay(each) for each in value.values())):
            raise CommandError(f'{file}: delays must be a table of seconds by host: "news.example" = 5')
    return held


def hosts(held: dict[str, Any]) -> list[str]:
    """Return the hosts of a configuration file that may have a private address.

    Raises:
        CommandError: one is not the name of a host.
    """
    try:
        return [host(name) for name in held.get("allow-private", [])]
    except argparse.ArgumentTypeError as error:
        raise CommandError(f"allow-private in the configuration file: {error}") from error


def _is_delay(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 < value < float("inf")


def _default_path() -> Path:
    home = os.environ.get("XDG_CONFIG_HOME")
    base = Path(home) if home and Path(home).is_absolute() else Path.home() / ".config"
    return base / "backissue" / "config.toml"


def fill(args: argparse.Namespace, held: dict[str, Any], readers: Readers) -> None:
    """Give the options that no flag gave the value of the environment (`BACKISSUE_…`) or of the configuration file.

    Raises:
        CommandError: a value is not one of the option's.
    """
    for name, read in readers.items():
        attribute = name.replace("-", "_")
        if getattr(args, attribute) is not None:
            continue
        where = "BACKISSUE_" + attribute.upper()
        text = os.environ.get(where)
        if text is None and name in held:
            text, where = str(held[name]), f"{name} in the configuration file"
        if text is not None:
            try:
                setattr(args, attribute, read(text))
            except (ValueError, argparse.ArgumentTypeError) as error:
                raise CommandError(f"{where}: {error}") from error


def site_list(path: str) -> list[str]:
    """Return the addresses of a site list: one a line, `#` begins a comment.

    Raises:
        CommandError: it cannot be read.
    """
    try:
        text = Path(path).read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise CommandError(f"the site list {path} cannot be read: {getattr(error, 'strerror', None) or 'it is not UTF-8'}") from error
    return [line.strip() for line in text.splitlines() if line.strip() and not line.lstrip().startswith("#")]
