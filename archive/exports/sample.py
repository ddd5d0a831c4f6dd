"""A random sample of articles for hand-coding, the same for the same seed."""

from __future__ import annotations

import hashlib
import heapq
from collections import defaultdict
from typing import TYPE_CHECKING, Any

import orjson

from archive.exports.cells import write_csv
from archive.exports.selection import rows
from archive.exports.target import new_folder

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

    from archive.reader import Archive

FILE = "sample.csv"
ABOUT = "sample.json"
COLUMNS = (
    "site", "article_id", "revision", "url", "published_at", "published_local", "section", "byline", "title", "subtitle", "text",
    "code", "coder", "note",
)  # fmt: skip
"""Columns of the sheet; the last three are the coder's, and empty."""


def export_sample(
    archive: Archive, target: Path | str, *, per_site: int = 20, seed: int = 0, sites: Collection[str] = (), bom: bool = False
) -> dict[str, int]:
    """Write `sample.csv`, a simple random sample of the latest revisions of every site, and `sample.json`, which says how it was drawn.

    An article's place in the draw is the SHA-256 of seed and article id, and depends on nothing else: a larger sample of the same seed
    holds the smaller one, and one of an archive that has grown holds those of the old one that are still among the first.

    Raises:
        ExportTargetError: the folder holds something.
        DamagedArchiveError: a segment is missing or damaged.
    """
    drawn: dict[str, list[tuple[int, str, dict[str, Any]]]] = defaultdict(list)
    population: dict[str, int] = defaultdict(int)
    for article in rows(archive, "articles", history=False, sites=sites):
        population[article["site"]] += 1
        entry = (-_place(seed, article["article_id"]), article["article_id"], article)
        heap = drawn[article["site"]]
        if len(heap) < per_site:
            heapq.heappush(heap, entry)
        else:
            heapq.heappushpop(heap, entry)
    sampled = [article for site in sorted(drawn) for *_, article in sorted(drawn[site], reverse=True, key=lambda entry: entry[:2])]
    about = {"seed": seed, "per_site": per_site, "manifest_number": archive.manifest_number, "population": dict(sorted(population.items()))}
    with new_folder(target) as folder:
        (folder / ABOUT).write_bytes(orjson.dumps(about, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE))
        return {"articles": write_csv(folder / FILE, COLUMNS, sampled, bom=bom)}


def _place(seed: int, article_id: str) -> int:
    return int.from_bytes(hashlib.sha256(f"{seed}\n{article_id}".encode()).digest())
