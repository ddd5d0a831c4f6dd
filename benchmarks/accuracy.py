"""Accuracy of extraction on a folder of pages with gold, backissue and every peer that is installed side by side.

CORPUS holds `gold.jsonl`, a page a line: `{"id", "dataset", "path", "url", "gold": {"title", "subtitle", "authors", "date", "text"}}`,
fields a page has no gold for left out. All tools get the same bytes and URL, one after the other in one process; a page a tool fails on
counts as empty.
Peers: trafilatura, newspaper4k, readability-lxml, Resiliparse. With `--hide` all of them get the pages without what their markup says in
words, as `benchmarks.hidden_markup` tells.

Printed: a table per field (share of pages exactly right, authors and body as F1), also for the halves of the pages whose id's SHA-256 is
even (tuned on) and odd (held back); backissue's worst pages with the witness it believed; and its calibration, stated confidence against
measured.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import itertools
import json
import sys
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.accuracy_measures import FIELDS, Tally, right, scored
from benchmarks.accuracy_peers import READERS, available
from benchmarks.hidden_markup import HIDINGS, hidden

if TYPE_CHECKING:
    from collections.abc import Iterator

Read = dict[str, Any]
HALVES = ("all", "even", "odd")
BINS = (0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01)


def rows(corpus: Path, datasets: set[str]) -> Iterator[dict[str, Any]]:
    """Yield the lines of the gold."""
    with (corpus / "gold.jsonl").open(encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            if not datasets or row.get("dataset") in datasets:
                yield row


def body_of(path: Path) -> bytes:
    """Return a page's bytes."""
    raw = path.read_bytes()
    return gzip.decompress(raw) if path.suffix == ".gz" else raw


def half(page_id: str) -> str:
    """Return even or odd, by the SHA-256 of the page's id."""
    return ("even", "odd")[int(hashlib.sha256(page_id.encode()).hexdigest(), 16) % 2]


def read_all(corpus: Path, chosen: list[dict[str, Any]], tools: list[str], hiding: str | None = None) -> dict[str, list[Read]]:
    """Return what every tool reads from every page, in the order of the rows."""
    found: dict[str, list[Read]] = {tool: [] for tool in tools}
    for row in chosen:
        body = body_of(corpus / row["path"])
        body = hidden(body, hiding) if hiding else body
        for tool in tools:
            try:
                found[tool].append(READERS[tool](body, row.get("url")))
            except Exception as error:  # noqa: BLE001 - a tool that fails on a page has read nothing from it
                print(f"{tool} failed on {row['id']}: {type(error).__name__}", file=sys.stderr)
                found[tool].append({})
    return found


def tables(chosen: list[dict[str, Any]], found: dict[str, list[Read]]) -> Iterator[str]:
    """Yield the lines of a table per field: tools that return it down, data sets and halves across."""
    for field in FIELDS:
        returning = [tool for tool, reads in found.items() if any(field in read for read in reads)]
        tallies: dict[tuple[str, str, str], Tally] = defaultdict(Tally)
        for place, row in enumerate(chosen):
            for tool in returning:
                measured = scored(field, row["gold"], found[tool][place])
                for part in ("all", half(row["id"])) if measured is not None else ():
                    tallies[tool, row["dataset"], part].add(measured)
        datasets = list(dict.fromkeys(dataset for _, dataset, _ in tallies))
        if not datasets:
            continue
        yield f"\n## {field}\n"
        yield "| tool | " + " | ".join(f"{dataset} {part}" for dataset in datasets for part in HALVES) + " |"
        yield "|" + "---|" * (1 + len(datasets) * len(HALVES))
        for tool in returning:
            yield f"| {tool} | " + " | ".join(str(tallies[tool, dataset, part]) for dataset in datasets for part in HALVES) + " |"


def worst(chosen: list[dict[str, Any]], reads: list[Read], count: int) -> Iterator[str]:
    """Yield backissue's wrong fields on even pages with the witness it believed, `count` a field."""
    for field in FIELDS:
        wrong = [
            (row, read)
            for row, read in zip(chosen, reads, strict=True)
            if half(row["id"]) == "even" and right(field, row["gold"], read) is False
        ]
        yield f"\n## {field}: {len(wrong)} wrong on even pages\n"
        for row, read in wrong[:count]:
            believed = read.get("believed", {}).get(field)
            yield f"- {row['id']}: gold {str(row['gold'][field])[:90]!r}, read {str(read.get(field))[:90]!r}, by {believed}"


def calibration(chosen: list[dict[str, Any]], reads: list[Read]) -> Iterator[str]:
    """Yield stated confidence against the share that is right, field by field."""
    yield "\n## Calibration\n"
    yield "| field | " + " | ".join(f"{low:.1f}–{min(high, 1.0):.1f}" for low, high in itertools.pairwise(BINS)) + " |"
    yield "|" + "---|" * len(BINS)
    for field in FIELDS[:-1]:
        cells: dict[int, list[tuple[float, bool]]] = defaultdict(list)
        for row, read in zip(chosen, reads, strict=True):
            believed, correct = read.get("believed", {}).get(field), right(field, row["gold"], read)
            if believed is not None and correct is not None:
                cells[sum(believed[-1] >= edge for edge in BINS[1:])].append((believed[-1], correct))
        yield f"| {field} | " + " | ".join(_cell(cells[place]) for place in range(len(BINS) - 1)) + " |"


def _cell(values: list[tuple[float, bool]]) -> str:
    return f"{sum(correct for _, correct in values) / len(values):.2f} of {len(values)}" if values else "–"


def main() -> None:
    """Run the command."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--dataset", action="append", default=[], help="only this data set; repeatable")
    parser.add_argument("--tool", action="append", default=[], choices=list(READERS), help="only this tool; repeatable")
    parser.add_argument("--hide", choices=HIDINGS, help="what the pages are read without: names, telling elements, or both")
    parser.add_argument("--worst", type=int, default=5, help="worst pages shown a field (default: %(default)d)")
    args = parser.parse_args()
    chosen = list(rows(args.corpus, set(args.dataset)))
    tools = [tool for tool in available() if not args.tool or tool in args.tool]
    found = read_all(args.corpus, chosen, tools, args.hide)
    print(f"{len(chosen)} pages; tools: {', '.join(tools)}")
    print("\n".join(tables(chosen, found)))
    if "backissue" in found:
        print("\n".join(calibration(chosen, found["backissue"])))
        print("\n".join(worst(chosen, found["backissue"], args.worst)))


if __name__ == "__main__":
    main()
