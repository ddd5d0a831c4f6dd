"""Train the block classifier on a folder of pages with gold bodies, and cross-validate it by domain.

CORPUS holds `gold.jsonl`, one object a line: `id`, `dataset`, `path` (gzipped page), `url`, `gold` with `text` (the whole body) or
`with`/`without` (snippets that must and must not stand in it). A block is positive where most of its 4-grams stand in the gold text, or a
`with` snippet stands in it; of snippet sets only the blocks that hold a snippet count. Every page weighs the same, longer blocks more.

    python -m benchmarks.train_blocks CORPUS --sets a=2,b=0.8 --write scraper/extraction/blocks/block_weights.json

A set's number is the weight of each of its pages. Printed: the share of blocks judged right on domains left out of training, fold by fold.
`--bodies FILE` writes what extraction reads with those weights, `{"id", "title", "text"}` a line, for a scorer of whole bodies.

Only weights are written; nothing of the corpus is kept.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import re
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import numpy as np

from scraper.extraction import extract, extractor
from scraper.extraction.blocks import body_rules, classifier
from scraper.extraction.blocks.block_features import Neighbourhood
from scraper.extraction.context import Context
from scraper.extraction.result import Extraction
from scraper.page import Page
from scraper.sites import profile_for

if TYPE_CHECKING:
    from collections.abc import Iterator

FLOATS = "float64"
_TOKEN = re.compile(r"[^\W_]+")
_HAN = re.compile("([\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\u0e00-\u0eff])")


@dataclass
class Example:
    """The blocks of one page."""

    identity: str
    dataset: str
    fold: int
    rows: list[list[str]]
    labels: list[float]
    """1 text, 0 not, -1 unknown."""
    weights: list[float]


def tokens(text: str) -> list[str]:
    """Return the tokens of a text, Han and kana one by one."""
    return _TOKEN.findall(_HAN.sub(r" \1 ", text).casefold())


def grams(words: list[str], size: int = 4) -> Counter[tuple[str, ...]]:
    """Return the n-grams of a list of tokens."""
    return Counter(tuple(words[place : place + size]) for place in range(max(len(words) - size + 1, 1 if words else 0)))


def examples(corpus: Path, sets: list[str], folds: int) -> Iterator[Example]:
    """Yield the pages of the wanted sets whose body the generic rules look for."""
    for line in (corpus / "gold.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        if row["dataset"] not in sets:
            continue
        page = Page(gzip.decompress((corpus / row["path"]).read_bytes()), url=row["url"])
        near, blocks = neighbourhood(page)
        if near is None:
            continue
        domain = (urlsplit(row["url"] or "").hostname or row["id"]).split(".")
        fold = int(hashlib.sha256(".".join(domain[-2:]).encode()).hexdigest(), 16) % folds
        labels = labelled(row["gold"], blocks)
        sizes = [len(tokens(text)) ** 0.5 if label >= 0 else 0.0 for text, label in zip(blocks, labels)]
        total = sum(sizes) or 1.0
        yield Example(row["id"], row["dataset"], fold, near.features(), labels, [size / total for size in sizes])


def neighbourhood(page: Page) -> tuple[Neighbourhood | None, list[str]]:
    """Return the blocks near a page's body as extraction sees them, the final ones left out."""
    context, found = Context(page, profile_for(page)), Extraction(status="failed")
    for fields, step in extractor.STEPS:
        if "paragraphs" in fields:
            break
        step(context, found)
    layout = context.outline
    if layout is None or not context.body_nodes or any(True for _ in context.proposed("body")):
        return None, []
    near = Neighbourhood(context, layout, body_rules.judge(context, layout, found))
    return near, ["" if near.verdict(place) in body_rules.FINAL else block.text for place, block in enumerate(near.blocks)]


def labelled(gold: dict[str, Any], blocks: list[str]) -> list[float]:
    """Return the label of every block; an empty one is unknown."""
    if gold.get("with"):
        wanted, unwanted = ([" ".join(snippet.split()) for snippet in gold[name]] for name in ("with", "without"))
        flat = [" ".join(text.split()) for text in blocks]
        return [
            1.0 if any(snippet in text for snippet in wanted) else 0.0 if any(snippet in text for snippet in unwanted) else -1.0
            for text in flat
        ]
    words = tokens(gold["text"])
    known, lines = grams(words), {" ".join(tokens(line)) for line in gold["text"].splitlines()}
    whole = f" {' '.join(words)} "
    return [_label(tokens(text), known, lines, whole) for text in blocks]


def _label(words: list[str], known: Counter[tuple[str, ...]], lines: set[str], whole: str) -> float:
    if not words:
        return -1.0
    if len(words) < 4:
        line = " ".join(words)
        return 1.0 if line in lines else 0.0 if f" {line} " not in whole else 1.0 if len(words) == 3 else -1.0
    own = grams(words)
    share = sum(min(count, known[gram]) for gram, count in own.items()) / sum(own.values())
    return 1.0 if share >= 0.6 else 0.0 if share <= 0.3 else -1.0


def train(pages: list[Example], *, penalty: float, least: int, balance: dict[str, float]) -> dict[str, float]:
    """Return the weights of a logistic regression with a ridge penalty, rounded; those next to nought are left out."""
    counts = Counter(name for page in pages for row, label in zip(page.rows, page.labels) if label >= 0 for name in set(row))
    names = sorted(name for name, count in counts.items() if count >= least)
    index = {name: place for place, name in enumerate(names)}
    flat = [
        ([index[name] for name in row if name in index], label, weight * balance[page.dataset])
        for page in pages
        for row, label, weight in zip(page.rows, page.labels, page.weights)
        if label >= 0
    ]
    rows = np.concatenate([np.full(len(places), number) for number, (places, _, _) in enumerate(flat)])
    columns = np.concatenate([np.array(places, dtype=int) for places, _, _ in flat])
    labels, sizes = np.array([label for _, label, _ in flat], FLOATS), np.array([size for _, _, size in flat], FLOATS)
    beta = np.zeros(len(names))
    step = _Momentum(len(names))
    for _ in range(600):
        score = np.bincount(rows, beta[columns], len(flat))
        error = (1.0 / (1.0 + np.exp(-np.clip(score, -30, 30))) - labels) * sizes
        beta = step.after(beta, np.bincount(columns, error[rows], len(names)) + penalty * beta)
    return {name: round(float(value), 3) for name, value in zip(names, beta) if abs(value) >= 0.005}


class _Momentum:
    """Adam with a falling rate: deterministic, and enough for some hundred weights."""

    def __init__(self, size: int) -> None:
        self._mean, self._square, self._count = np.zeros(size), np.zeros(size), 0

    def after(self, beta: Any, slope: Any) -> Any:
        self._count += 1
        self._mean = 0.9 * self._mean + 0.1 * slope
        self._square = 0.995 * self._square + 0.005 * slope * slope
        mean, square = self._mean / (1 - 0.9**self._count), self._square / (1 - 0.995**self._count)
        return beta - 0.1 / (1 + self._count / 150) * mean / (np.sqrt(square) + 1e-8)


def main() -> None:
    """Train, and write weights or out-of-fold selections."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--sets", default="fundus=2,wcxb=2,trafilatura=0.8,zh-cwced=2", help="datasets to train on, and their weights")
    parser.add_argument("--write", type=Path, help="file for the weights of all pages")
    parser.add_argument("--bodies", type=Path, help="file for the bodies read with the weights of the other domains")
    parser.add_argument("--folds", type=int, default=5)
    parser.add_argument("--penalty", type=float, default=1.0)
    parser.add_argument("--least", type=int, default=8, help="blocks a feature must stand on")
    args = parser.parse_args()
    balance = {name: float(weight or 1) for name, _, weight in (part.partition("=") for part in args.sets.split(","))}
    pages = list(examples(args.corpus, list(balance), args.folds))
    for fold in range(args.folds):
        learned = train([page for page in pages if page.fold != fold], penalty=args.penalty, least=args.least, balance=balance)
        left_out = [page for page in pages if page.fold == fold]
        report(left_out, learned, f"fold {fold}")
        if args.bodies:
            write_bodies(args.bodies, args.corpus, {page.identity for page in left_out}, learned, first=fold == 0)
    if args.write:
        learned = train(pages, penalty=args.penalty, least=args.least, balance=balance)
        args.write.write_text(json.dumps(learned, indent=0, sort_keys=True) + "\n", encoding="utf-8")


def write_bodies(target: Path, corpus: Path, wanted: set[str], learned: dict[str, float], *, first: bool) -> None:
    """Write the bodies of some pages as extraction reads them with these weights; later folds are appended."""
    classifier.weights = lambda: learned  # type: ignore[assignment]
    classifier._weight.cache_clear()  # noqa: SLF001 - what it holds was weighed with the last fold's
    with target.open("w" if first else "a", encoding="utf-8") as lines:
        for line in (corpus / "gold.jsonl").read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            if row["id"] in wanted:
                page = Page(gzip.decompress((corpus / row["path"]).read_bytes()), url=row["url"])
                story = extract(page, profile_for(page)).article
                lines.write(json.dumps({"id": row["id"], "title": story.title, "text": story.text}, ensure_ascii=False) + "\n")


def report(pages: list[Example], learned: dict[str, float], name: str) -> None:
    """Print the share of blocks judged right, by weight."""
    right = total = 0.0
    for page in pages:
        for row, label, weight in zip(page.rows, page.labels, page.weights):
            score = sum(learned.get(feature, 0.0) for feature in row)
            right += weight * ((score > 0) == (label > 0.5)) if label >= 0 else 0.0
            total += weight if label >= 0 else 0.0
    print(f"{name}: {len(pages)} pages, {right / max(total, 1e-9):.4f} of the blocks right")


if __name__ == "__main__":
    main()
