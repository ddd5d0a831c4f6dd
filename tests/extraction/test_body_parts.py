"""Bodies that advertisements cut in parts: however little the last part says, it is text."""

from __future__ import annotations

from .conftest import PROSE, mediaon, paragraphs

TEXT = (
    "The council of Elmbridge voted on Tuesday to close the ford for the winter, after a long debate.",
    "Drivers will have to take the long way over the stone bridge until the river has fallen again.",
    "The mayor said that the water had risen by a foot within a single night, and that it was rising still.",
)
AD = "<aside class='ad'><span>Advertisement</span></aside>"


def _page(*parts: str) -> str:
    body = AD.join(f"<div class='story__body'>{part}</div>" for part in parts)
    head = "<html lang='en'><head><title>Elmbridge closes its ford</title></head>"
    return f"{head}<body><article><h1>Elmbridge closes its ford</h1>{body}</article></body></html>"


def _prose(*lines: str) -> str:
    return "".join(f"<p>{line}</p>" for line in lines)


def test_one_short_sentence_is_a_part_where_the_class_names_a_body_by_block_and_element(read):
    found = read(_page(_prose(*TEXT), _prose("It opens in May."))).article
    assert found.paragraphs == [*TEXT, "It opens in May."]


def test_a_signed_last_sentence_is_a_part_of_the_body_that_a_profile_names(read):
    last = "“내년에는 열겠지”라는 말을 언제까지 들어야 하는가./늘솔 도서관 제공"
    parted = f"{paragraphs(*PROSE)}</div></div><div class='mid_ban'>광고</div><div class='cnt_view news_body_area'><div>{paragraphs(last)}"
    assert read(mediaon(body=parted)).article.paragraphs == [*PROSE, last]
