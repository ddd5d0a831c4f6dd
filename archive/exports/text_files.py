"""A folder of text files, one an article, with an index: what corpus tools (AntConc, quanteda, Voyant) read."""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING, Any

from archive.exports.cells import write_csv
from archive.exports.selection import rows
from archive.exports.target import new_folder

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from pathlib import Path

    from archive.reader import Archive

INDEX = "index.csv"
INDEX_COLUMNS = (
    "file", "site", "article_id", "revision", "url", "title", "subtitle", "byline", "section", "published_at", "published_local",
    "published_date", "captured_at", "language", "article_type", "char_count", "paragraph_count",
)  # fmt: skip
_UNSAFE = re.compile(r"[^A-Za-z0-9._-]")
_LONGEST_NAME = 120


def export_text(archive: Archive, target: Path | str, *, sites: Collection[str] = (), bom: bool = False) -> dict[str, int]:
    """Write the latest revision of every article as `SITE/YYYY-MM/ID.txt`, and `index.csv`; return the number of texts.

    A text is title, subtitle and paragraphs, apart by blank lines, in UTF-8 with LF and no byte order mark; `bom` is for the index. The
    month is that of the paper's own date, else of the capture.

    Raises:
        ExportTargetError: the folder holds something.
        DamagedArchiveError: a segment is missing or damaged.
    """
    with new_folder(target) as folder:
        entries = _write_texts(folder, rows(archive, "articles", history=False, sites=sites))
        return {"articles": write_csv(folder / INDEX, INDEX_COLUMNS, entries, bom=bom)}


def _write_texts(folder: Path, articles: Iterator[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for article in articles:
        path = (
            folder
            / site_folder(article["site"])
            / (article["published_date"] or article["captured_at"])[:7]
            / file_name(article["article_id"])
        )
        path.parent.mkdir(parents=True, exist_ok=True)
        parts = [article["title"], article["subtitle"], article["text"]]
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write("\n\n".join(part for part in parts if part) + "\n")
        yield article | {"file": path.relative_to(folder).as_posix()}


def site_folder(site: str) -> str:
    """Return a site's name as that of a folder, whatever a record calls its site."""
    return "_" + _UNSAFE.sub("_", site) if site.startswith(".") else _UNSAFE.sub("_", site)


def file_name(article_id: str) -> str:
    """Return a name for an article's file that every file system takes, a different one for every id, also where case does not count."""
    identity = article_id.partition(":")[2] or article_id
    name = _UNSAFE.sub("_", identity)
    if "_" in identity or name != identity.replace("=", "_") or name != name.lower() or len(name) > _LONGEST_NAME:
        name = f"{name[:_LONGEST_NAME]}-{hashlib.sha256(article_id.encode()).hexdigest()[:12]}"
    return f"{name}.txt"
