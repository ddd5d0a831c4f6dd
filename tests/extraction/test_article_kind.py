"""The kind of an article: what a page shows outranks the general type it states."""

from __future__ import annotations

import pytest

from tests.extraction.news_page import TEXT, headline

TITLE = "Ferry to run through the winter"
NEWS = headline("NewsArticle", TITLE)
DECK = "<p class='standfirst'>The old boat stays on the river, said the council, after a long debate</p>"


def article(top: str, head: str = NEWS, body: str = TEXT) -> str:
    return f"<html lang='en'><head>{head}</head><body><main><article><h1>{TITLE}</h1>{DECK}{top}{body}</article></main></body></html>"


@pytest.mark.parametrize(
    "player",
    [
        "<div class='player' role='img' aria-label='Video player'><span>▶</span></div>",
        "<div class='media-video'><video controls></video></div>",
        "<div class='jwplayer'><iframe src='https://films.example/9'></iframe></div>",
    ],
)
def test_a_film_above_little_text_makes_a_video_though_the_page_states_news(read, player):
    assert read(article(player), "http://news.example/a/1").article.article_type == "video"
    assert read(article("", body=TEXT + player), "http://news.example/a/1").article.article_type == "news"


def test_entries_make_a_live_blog_though_page_and_markup_state_news(read):
    entries = "".join(
        f"<div class='update'><time>{hour}:05</time><p>The ferry has crossed the river for the {hour}th time today.</p></div>"
        for hour in (14, 15, 16)
    )
    page = article("", body=f"<div itemscope itemtype='https://schema.org/NewsArticle'>{TEXT}{entries}</div>")
    assert read(page, "http://news.example/a/1").article.article_type == "live"


def test_answers_to_a_question_make_no_live_blog(read):
    answers = "".join(
        f"<div class='answer'><time>{hour}:05</time><p>The ferry has crossed the river for the {hour}th time today.</p></div>"
        for hour in (14, 15, 16)
    )
    page = article("", head="", body=f"{TEXT}{answers}")
    asked = page.replace("<main>", "<main itemscope itemtype='https://schema.org/QAPage'>")
    assert [read(one, "http://news.example/a/1").article.article_type for one in (page, asked)] == ["live", None]
