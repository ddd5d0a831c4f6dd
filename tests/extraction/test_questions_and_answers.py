"""Questions that open their answers: text, whatever element they are set in; what else buttons say is none."""

from __future__ import annotations

import pytest

from tests.extraction.news_page import TEXT

QUESTIONS = (
    (
        "Does the ferry sail in winter?",
        "It sails all year, but for the days on which ice stands on the river, of which there were three last year.",
    ),
    (
        "How much is a ticket?",
        "A crossing costs two pounds, and children under the age of twelve pay nothing when they travel with others.",
    ),
    ("May I bring a bicycle?", "Bicycles stand at the back of the boat, and there is room for eight of them on every crossing of the day."),
)


@pytest.mark.parametrize(
    "form",
    [
        "<div class='acc'><button>{0}</button><div><p>{1}</p></div></div>",
        "<div><button aria-expanded='false'>{0}</button><div class='panel'>{1}</div></div>",
        "<h3><button>{0}</button></h3><div>{1}</div>",
        "<details><summary>{0}</summary><p>{1}</p></details>",
        "<input type='checkbox' id='x'><label for='x'>{0}</label><div>{1}</div>",
    ],
)
@pytest.mark.parametrize(
    "behind", ["", "<p>Whoever has more to ask may ring the ferryman, who is to be reached in the mornings from eight to ten.</p>"]
)
def test_questions_stay_with_their_answers(read, form, behind):
    asked = "".join(form.format(*pair) for pair in QUESTIONS)
    page = f"<html lang='en'><body><main><h1>Ferry keeps running</h1><div>{TEXT}{asked}{behind}</div></main></body></html>"
    texts = [block.text for block in read(page, url="https://post.example/town/ferry").article.body]
    assert [text for pair in QUESTIONS for text in pair if text not in texts] == []


@pytest.mark.parametrize("button", ["Share", "Read more", "Want more?", "Follow this story"])
def test_other_buttons_are_no_text(read, button):
    page = f"<html lang='en'><body><main><h1>Ferry keeps running</h1><div>{TEXT}<button>{button}</button></div></main></body></html>"
    assert len(read(page, url="https://post.example/town/ferry").article.body) == 3


@pytest.mark.parametrize(
    "form",
    [
        "<h3><button aria-expanded='false' aria-controls='a'>{0}</button></h3><div id='a' hidden><p>{1}</p></div>",
        "<div role='button'>{0}</div><div style='display: none'><p>{1}</p></div>",
        "<dl><dt>{0}</dt><dd aria-hidden='true'>{1}</dd></dl>",
        "<h3>{0}</h3><div class='panel hidden'><p>{1}</p></div>",
    ],
)
def test_answers_that_unfold_are_text(read, form):
    asked = "".join(f"<div class='item'>{form.format(*pair)}</div>" for pair in QUESTIONS)
    page = f"<html lang='en'><body><main><h1>Ferry keeps running</h1><div>{TEXT}{asked}</div></main></body></html>"
    texts = [block.text for block in read(page, url="https://post.example/town/ferry").article.body]
    assert [answer for _, answer in QUESTIONS if answer not in texts] == []


@pytest.mark.parametrize(
    "folded",
    [
        "<button aria-expanded='false'>Menu</button><ul hidden><li><a href='/a'>All our news of the town</a></li></ul>",
        "<button aria-expanded='false'>Mail</button><div hidden><form><p>Write to us of the paper.</p><input></form></div>",
    ],
)
def test_what_is_hidden_otherwise_is_none(read, folded):
    page = f"<html lang='en'><body><main><h1>Ferry keeps running</h1><div>{TEXT}{folded}</div></main></body></html>"
    assert len(read(page, url="https://post.example/town/ferry").article.body) == 3
