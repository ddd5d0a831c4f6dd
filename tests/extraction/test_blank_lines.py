"""Texts whose paragraphs nothing but blank lines part, as style sheets show them."""

from __future__ import annotations

from tests.extraction.newspapers.parts import paper

TEXTS = [*paper("de").P, *(f"Dazu heißt es am Abend: {text}" for text in paper("de").P)]


def _page(text: str) -> str:
    head = "<head><title>Die Fähre bleibt im Winter - Bote</title></head>"
    return (
        f"<html lang='de'>{head}<body><h1>Die Fähre bleibt im Winter</h1><p>Von Anna Weber, 12.03.2024</p><div>{text}</div></body></html>"
    )


def test_blank_lines_part_paragraphs(read) -> None:
    found = read(_page("\n \n".join([TEXTS[0], f"<a href='/x'>{TEXTS[1][:20]}</a>{TEXTS[1][20:]}", *TEXTS[2:]]))).article
    assert found.paragraphs == TEXTS


def test_blank_lines_that_templates_leave_in_sentences_part_none(read) -> None:
    lines = [text.replace(" ", "\n\n", 3).replace("\n\n", " \n\n<b>und</b>\n\n ", 1) for text in TEXTS]
    found = read(_page("".join(f"<p>{line}</p>" for line in lines))).article
    assert len(found.paragraphs) == len(TEXTS)
    whole = read(_page(f"<p>{' '.join(lines)}</p>")).article
    assert len(whole.paragraphs) == 1
