"""What a body says twice: copies and pull quotes go, a line that many entries share stays."""

from __future__ import annotations

from archive.records import Block
from scraper.extraction.blocks import repetitions

TERMS = "Open from the first of April to the end of October. www.mills.example"
ENTRIES = ("The old mill stands where the two arms of the river meet.", "The upper mill has worked again since the spring of last year.")
TEXT = (
    "The ferry will run through the winter, the council has decided after a long debate in the town hall of Alderwick on Tuesday.",
    "“We could not have got to work without it”, said Edna Marsh, who lives on the far bank and works in the harbour office.",
    "Two hundred people a day take the boat across the river.",
)


def _left(*blocks: Block) -> list[str]:
    body = list(blocks)
    repetitions.drop(body)
    return [block.text for block in body]


def _paragraphs(*texts: str) -> list[Block]:
    return [Block(type="paragraph", text=text) for text in texts]


def test_the_terms_of_each_entry_stay() -> None:
    texts = [ENTRIES[0], TERMS, ENTRIES[1], TERMS]
    assert _left(*_paragraphs(*texts)) == texts


def test_a_copy_of_the_text_goes_with_its_short_paragraphs() -> None:
    assert _left(*_paragraphs(*TEXT, *TEXT)) == list(TEXT)


def test_a_quotation_that_says_a_part_of_a_paragraph_goes() -> None:
    quote = Block(type="quote", text="We could not have got to work without it")
    marked = Block(type="paragraph", text="“We could not have got to work without it”")
    assert _left(quote, *_paragraphs(*TEXT), marked) == list(TEXT)


def test_a_quotation_that_leaves_out_who_spoke_in_between_goes_with_the_line_under_it() -> None:
    said = "“We could not have got to work,” said Edna Marsh, who lives on the far bank. “The bridge is eleven miles away.”"
    quote = Block(type="quote", text="“We could not have got to work. The bridge is eleven miles away.”")
    speaker = Block(type="quote", text="— Edna Marsh")
    assert _left(*_paragraphs(TEXT[0], said), quote, speaker) == [TEXT[0], said]
    other = Block(type="quote", text="“We could not have got to work. The ferry is eleven miles away.”")
    assert _left(*_paragraphs(TEXT[0], said), other, speaker) == [TEXT[0], said, other.text, speaker.text]


def test_an_opening_cut_off_goes_before_the_full_text() -> None:
    assert _left(*_paragraphs("The ferry will run through the winter, the council has…", *TEXT)) == list(TEXT)


def test_a_sentence_of_its_own_in_quotation_marks_stays() -> None:
    said = "“We shall find the money somewhere, and if not here then in Southwick.”"
    assert _left(*_paragraphs(*TEXT, said)) == [*TEXT, said]


def test_texts_that_begin_alike_and_go_on_otherwise_stay() -> None:
    texts = [f"{TEXT[0]} The {number}th debate of the year was not the last one." for number in range(4)]
    assert _left(*_paragraphs(*texts, *texts[2:])) == texts


def test_a_text_made_of_quotations_keeps_them() -> None:
    said = [f"We could not have got to work without the {number}th boat" for number in range(201)]
    told = [f"“{text}”, said Edna Marsh." for text in said]
    texts = [text for pair in zip((f"“{text}”" for text in said), told, strict=True) for text in pair]
    assert _left(*_paragraphs(*texts)) == texts
    assert _left(*_paragraphs(*texts[:20])) == told[:10]
