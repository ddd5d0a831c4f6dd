"""How far a page's visible text alone gives back what its metadata states: the same pages, their metadata taken away in memory.

CORPUS is that of `benchmarks.accuracy`. Of every page title, authors and date are read once from the whole page; what is read there is
the key, or the gold where the page has one and the whole page gives it. Then they are read again without JSON-LD, without meta elements,
and without both, the address' date gone too. Printed: right, wrong and null of the keys, for the halves of `benchmarks.accuracy`; with
`--list FIELD` also the pages of the even half that are wrong or null without both.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.accuracy import HALVES, body_of, half, rows
from benchmarks.accuracy_measures import days, folded, names
from scraper.extraction import extract
from scraper.page import Page
from scraper.sites import profile_for

if TYPE_CHECKING:
    from collections.abc import Callable

FIELDS = ("title", "authors", "date")
_JSON_LD = re.compile(r"<script[^>]{0,300}ld\+json[^>]*>.*?</script\s*>", re.IGNORECASE | re.DOTALL)
_META = re.compile(r"<meta\b(?![^>]*(?:charset|http-equiv))[^>]*>", re.IGNORECASE)
_DATE_IN_URL = re.compile(r"/(?:19|20)\d\d[/-]?[01]?\d(?:[/-]?[0-3]?\d)?(?=[/_-])")


def _no_json_ld(markup: str) -> str:
    return _JSON_LD.sub("", markup)


def _no_meta(markup: str) -> str:
    return _META.sub("", markup)


def _neither(markup: str) -> str:
    return _META.sub("", _JSON_LD.sub("", markup))


TAKEN: dict[str, Callable[[str], str]] = {"JSON-LD": _no_json_ld, "meta": _no_meta, "both": _neither}


def read(markup: str, url: str | None) -> dict[str, Any]:
    """Return the fields as they are compared; empty where nothing was read."""
    page = Page(markup.encode("utf-8", "ignore"), url=url, headers=[("content-type", "text/html; charset=utf-8")])
    story = extract(page, profile_for(page)).article
    return _comparable({"title": story.title, "authors": [author.name for author in story.authors], "date": story.published_date})


def _comparable(values: dict[str, Any]) -> dict[str, Any]:
    return {"title": folded(values.get("title") or ""), "authors": names(values.get("authors")), "date": days(values.get("date"))}


def outcome(field: str, key: Any, found: Any) -> str:
    """Return right, wrong or null: authors are wrong where a name is that the key has not, right where none misses."""
    if not found:
        return "null"
    if field == "authors":
        return "right" if found == key else "part" if found < key else "wrong"
    return "right" if found == key else "wrong"


def main() -> None:
    """Run the command."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--dataset", action="append", default=[], help="only this data set; repeatable")
    parser.add_argument("--list", action="append", default=[], choices=FIELDS, help="show this field's misses; repeatable")
    args = parser.parse_args()
    counts: Counter[tuple[str, str, str, str]] = Counter()
    for row in rows(args.corpus, set(args.dataset)):
        page = Page(body_of(args.corpus / row["path"]), url=row.get("url"))
        markup, gold = page.markup, _comparable(row["gold"])
        whole = read(markup, row.get("url"))
        keys = {field: whole[field] for field in FIELDS if whole[field] and (not gold[field] or whole[field] == gold[field])}
        for taken, without in TAKEN.items():
            url = _DATE_IN_URL.sub("", row["url"]) if row.get("url") and taken == "both" else row.get("url")
            found = read(without(markup), url)
            for field, key in keys.items():
                result = outcome(field, key, found[field])
                for part in ("all", half(row["id"])):
                    counts[field, taken, part, result] += 1
                if field in args.list and taken == "both" and result != "right" and half(row["id"]) == "even":
                    print(f"{field} {result}: {row['id']} key {key!r}, read {found[field]!r}")
    print("| field | taken | half | right | part | wrong | null |\n|---|---|---|---|---|---|---|")
    for field in FIELDS:
        for taken in TAKEN:
            for part in HALVES:
                tally = [counts[field, taken, part, result] for result in ("right", "part", "wrong", "null")]
                total = sum(tally) or 1
                print(f"| {field} | {taken} | {part} | " + " | ".join(f"{n} ({n / total:.1%})" for n in tally) + " |")


if __name__ == "__main__":
    main()
