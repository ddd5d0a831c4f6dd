"""Short paragraphs amid a text that the classifier left out: they come back, calls and what stands in other elements do not."""

from __future__ import annotations

from lxml import html

from scraper.extraction.blocks.lines_between import restored
from scraper.extraction.layout.outline import Outline

TEXTS = ["The ferry is back.", "It could be dry by May.", "The mills want more water.", "Anglers do not.", "A bell rang.", "It rang again."]


def _restored(lines: list[str], chosen: list[str], box: str = "") -> list[str]:
    paragraphs = "".join(f"<p>{line}</p>" for line in lines)
    page = Outline(html.fromstring(f"<html><body><div>{paragraphs}</div>{box}</body></html>"))
    learned = [block for block in page.blocks if block.text in chosen]
    return [block.text for block in restored(page, page.blocks, learned)]


def test_lines_between_chosen_paragraphs_of_their_element_come_back() -> None:
    lines = [TEXTS[0], "1 A headline of a letter", "Told there (Quay Post $)", *TEXTS[1:]]
    assert _restored(lines, TEXTS) == lines


def test_calls_and_lines_at_the_end_stay_out() -> None:
    calls = ["Join us now!", "Write to letters@quay.example", "Find us on Facebook", "IBAN QB12 3456"]
    assert _restored([TEXTS[0], *calls[:2], *TEXTS[1:3], *calls[2:], *TEXTS[3:], "The last line"], TEXTS) == TEXTS


def test_nothing_comes_back_to_a_few_chosen_lines_or_from_another_element() -> None:
    assert _restored([TEXTS[0], "A line", *TEXTS[1:5]], TEXTS[:5]) == TEXTS[:5]
    box = f"<div><p>A box of its own</p></div><div><p>{TEXTS[5]}</p></div>"
    assert _restored(TEXTS[:5], TEXTS, box) == TEXTS
