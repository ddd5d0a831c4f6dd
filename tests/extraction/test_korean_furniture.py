"""Lines that Korean papers print among their paragraphs are none of the text; sentences with the same words are."""

from __future__ import annotations

import json
from html import escape
from pathlib import Path

import pytest

from scraper.extraction import extract
from scraper.page import Page

HERE = Path(__file__).parent
TEXTS = json.loads((HERE / "korean_pages" / "stories.json").read_text("utf-8"))["city"]["P"]
LINES = (HERE / "korean_furniture_lines.txt").read_text("utf-8").splitlines()
SENTENCES = (HERE / "korean_sentences.txt").read_text("utf-8").splitlines()


def _paragraphs(line: str, place: int) -> list[str]:
    """Return the paragraphs of an article with a line among its own."""
    printed = "".join(f"<p>{escape(text)}</p>" for text in [*TEXTS[:place], line, *TEXTS[place:]])
    head = '<html lang="ko"><head><meta charset="utf-8"><title>늘솔시, 낡은 상수도관 교체 착수</title></head>'
    body = f'<h1>늘솔시, 낡은 상수도관 교체 착수</h1><div class="date">입력 2026.03.05 14:05</div><div class="txt">{printed}</div>'
    return extract(Page(f"{head}<body><div class='view'>{body}</div></body></html>".encode())).article.paragraphs


@pytest.mark.parametrize("place", [1, 3, 5])
def test_a_line_of_furniture_is_left_out(place: int) -> None:
    assert [line for line in LINES if _paragraphs(line, place) != TEXTS] == []


@pytest.mark.parametrize("place", [1, 3])
def test_a_sentence_that_resembles_one_stays(place: int) -> None:
    assert [line for line in SENTENCES if _paragraphs(line, place) != [*TEXTS[:place], line, *TEXTS[place:]]] == []
