"""Articles made to mislead whoever guesses types: late fields, huge bodies, every plane of Unicode, strings that look like others."""

from __future__ import annotations

import random
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from archive.records import Article, Author, Block, Image, PageTeaser, Policy, RawPointer, Reading

if TYPE_CHECKING:
    from collections.abc import Iterator

START = datetime(2031, 3, 4, tzinfo=UTC)
LOOKALIKES = (
    "0012345", "1e5", "-0", "0x1F", "1_000", "NaN", "nan", "Infinity", "null", "None", "NA", "N/A", "true", "FALSE", "", " ", "\t", "\r\n",
    "2031-03-04", "2031-03-04T09:00:00", "2031-03-04T09:00:00Z", "2031-03-04T09:00:00+09:00", "20310304", "09:00", "{}", "[]", '{"a": 1}',
    '"', "\\", "\\u0000", "\u2028\u2029", "\ufeff앞", "\u202e뒤", "'; DROP TABLE articles; --", "=1+1", "9" * 25, "1.7976931348623157e309",
)  # fmt: skip
PLANES = tuple(chr(plane * 0x10000 + place) for plane in range(17) for place in (0x41, 0x3042, 0xAC00, 0xF8FF, 0xFFFD))


def articles(count: int, *, late: int, seed: int = 7) -> Iterator[Article]:
    """Yield articles; from number `late` on, fields have values that were null in every article before."""
    dice = random.Random(seed)
    return (_article(number, dice, late=number >= late) for number in range(count))


def _article(number: int, dice: random.Random, *, late: bool) -> Article:
    moment = START + timedelta(seconds=20 * number)
    captured_at = f"{moment:%Y-%m-%dT%H:%M:%SZ}"
    paragraphs = _paragraphs(number, dice)
    return Article(
        site=dice.choice(("lamp.example", "pier.example", "127.0.0.1_8901")),
        capture_id=f"20310304T000000-abcd-{number:06d}",
        article_id=f"lamp.example:no={number:07d}",
        revision=1,
        content_digest=f"sha256:{number:064x}",
        url=f"https://lamp.example/{number}?q={dice.choice(LOOKALIKES).strip()}",
        captured_at=captured_at,
        title=_text(dice),
        byline=dice.choice(LOOKALIKES),
        section=dice.choice((None, "0012345", "1", "true")),
        tags=[dice.choice(LOOKALIKES) for _ in range(dice.choice((0, 0, 0, 3)))],
        published_at=dice.choice((None, captured_at, "0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z")),
        published_local=dice.choice((None, "2031-03-04", "2031-03-04T09", "2031-03-04T09:00:00", "2031-03-04T09:00:00+09:00")),
        published_date=dice.choice((None, "2031-03-04", "1970-01-01")),
        free_access=dice.choice((None, None, True, False)),
        paragraphs=paragraphs,
        text="\n\n".join(paragraphs) or None,
        char_count=len("\n\n".join(paragraphs)),
        paragraph_count=len(paragraphs),
        body=[Block(type="paragraph", level=dice.choice((None, None, 3)), text=text) for text in paragraphs],
        weather=[_reading(dice) for _ in range(dice.choice((0, 0, 1, 5)))],
        images=[Image(caption=_text(dice)) for _ in range(dice.choice((0, 0, 0, 2)))],
        teasers=[PageTeaser(teaser_id=f"t{number:016x}", blocks=dice.choice(([], [""], ["많이 본 기사", ""])))] * dice.choice((0, 1)),
        raw=[RawPointer(warc_file="warc/a.warc.gz", offset=2**53 - number, length=number, payload_digest="sha1:A")] * dice.choice((0, 1)),
        extractor_version="1",
        **(_late_fields(dice) if late else {}),
    )


def _late_fields(dice: random.Random) -> dict[str, Any]:
    """Return values of fields that no earlier article has: subtitle, a date, authors, a nested string."""
    return {
        "subtitle": _text(dice),
        "modified_at": dice.choice((None, "2031-03-04T10:00:00Z")),
        "page_date": "2031-03-04",
        "authors": [Author(name=_text(dice) or "이름", role=dice.choice(LOOKALIKES))] * dice.choice((0, 2)),
        "sections": ["정치", "0012345"],
        "policy": Policy(tdm_reservation="1"),
    }


def _paragraphs(number: int, dice: random.Random) -> list[str]:
    if number % 20_011 == 5:
        return ["긴 글 " * 400_000]
    return [_text(dice) or "빈 줄" for _ in range(dice.choice((0, 1, 2)))]


def _text(dice: random.Random) -> str:
    return dice.choice(LOOKALIKES) + "".join(dice.choices(PLANES, k=dice.choice((0, 3, 12))))


def _reading(dice: random.Random) -> Reading:
    number = dice.choice((None, float("nan"), -0.0, 0.1, -12.5, 1e-7, 5e-324, 1.7976931348623157e308, 3.0))
    return Reading(place="한빛섬", sky=dice.choice((None, "NaN")), temperature_c=number)
