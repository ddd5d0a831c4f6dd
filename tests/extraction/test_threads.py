"""Threads of forums: the later posts are text as the first one is, and say neither who wrote the page nor when."""

from __future__ import annotations

import pytest

from tests.extraction.news_page import TEXT

SAID = ("I crossed on her last night, and she sailed without a light.", "They told me that the lamp comes back from the smith on Monday.")
NAMES = ("hedgepig", "oarlock")
DAYS = ("Mar 3, 2021 at 7:14 PM", "Mar 4, 2021 at 8:02 AM")
FORMS = {
    "boxes on two grounds": "<div id='p{n}' class='post bg{n}'><h3>{re}</h3><p class='author'>by <a class='username'>{who}</a> » {when}</p>"
    "<div class='content'>{text}</div><div class='signature'>Mind the tide!</div></div>",
    "numbered texts": "<div id='edit{n}'><table><tr><td><a class='bigusername' href='member.php?u={n}'>{who}</a></td><td>{when}</td></tr>"
    "<tr><td></td><td><div id='post_message_{n}'>{text}</div></td></tr></table></div>",
    "articles with the name in a heading": "<article class='message message--post'><h4><a href='/members/{who}.{n}/' class='username'>"
    "{who}</a></h4><time datetime='2021-03-0{n}T19:14:00Z'>{when}</time><div class='bbWrapper'>{text}</div></article>",
    "comments by their markup": "<div class='topic-body' {mark}><span class='creator' itemprop='author'><a href='/u/{who}'>{who}</a></span>"
    "<time datetime='2021-03-0{n}T19:14:00Z'>{when}</time><div class='post'>{text}</div></div>",
}


def _thread(form: str, head: str = "") -> str:
    post = FORMS[form].format(n=1, re="Ferry without a light", who="ferryhand", when="Mar 2, 2021 at 6:00 PM", text=TEXT, mark="")
    said = "".join(
        FORMS[form].format(n=n, re="Re: Ferry without a light", who=who, when=when, text=text, mark="itemprop='comment'")
        for n, who, when, text in zip((2, 3), NAMES, DAYS, SAID, strict=True)
    )
    thread = f"<div class='thread'><h1>Ferry without a light</h1>{post}{head}{said}</div>"
    return f"<html lang='en'><body>{thread}<p>Harbour board</p></body></html>"


@pytest.mark.parametrize("form", FORMS)
def test_the_posts_of_a_thread_are_its_text(read, form: str) -> None:
    article = read(_thread(form), url="https://board.example/t/ferry-without-a-light").article
    assert article.paragraphs == [*TEXT.removeprefix("<p>").removesuffix("</p>").split("</p><p>"), *SAID]
    assert not any(author.name in NAMES for author in article.authors)
    assert article.published_date in (None, "2021-03-02", "2021-03-01")


@pytest.mark.parametrize("head", ["<h2>Comments</h2>", "<h3>2 Comments</h3>"])
def test_what_readers_say_of_an_article_is_none_of_it_though_set_as_it_is(read, head: str) -> None:
    article = read(_thread("comments by their markup", head), url="https://bell.example/ferry-without-a-light").article
    assert len(article.paragraphs) == TEXT.count("<p>")


@pytest.mark.parametrize("form", FORMS)
def test_a_plain_line_over_what_readers_say_ends_the_text_as_a_heading_does(read, form: str) -> None:
    article = read(_thread(form, "<p><b>Comments (2)</b></p>"), url="https://bell.example/ferry-without-a-light").article
    assert not any(said in (article.text or "") for said in SAID)


def test_ranks_set_as_headings_are_no_titles_and_tools_above_a_thread_no_writers(read) -> None:
    thread = _thread("articles with the name in a heading").replace("</h4>", "</h4><h5 class='userTitle'>Old Salt</h5>")
    tools = "<div><h6><a href='javascript:void'>Thread Tools</a></h6><ul><li><a href='/p'>Show a printable version</a></li></ul></div>"
    dated = "<div class='date'>Mar 2, 2021</div>"
    article = read(thread.replace("</h1>", f"</h1>{tools}{dated}"), url="https://board.example/t/ferry-without-a-light").article
    assert article.paragraphs[-2:] == list(SAID)
    assert "Old Salt" not in article.paragraphs
    assert not any(author.name == "Thread Tools" for author in article.authors)


def test_a_post_may_stand_in_a_form_to_edit_it_and_an_answer_form_is_no_text(read) -> None:
    rules = "<ul><li>Answer what was asked, and say how you know!</li></ul>"
    markup = (
        "<html lang='en'><body><h1>Ferry without a light</h1><div class='entry'><form><input type='hidden' name='id'>"
        f"{TEXT}</form></div><form><p>Your answer</p>{rules}<textarea></textarea></form></body></html>"
    )
    assert len(read(markup, url="https://board.example/t/ferry-without-a-light").article.paragraphs) == TEXT.count("<p>")


def test_the_answers_to_a_question_are_text_and_who_asked_wrote_the_page(read) -> None:
    stated = (
        '<script type="application/ld+json">{"@type":"QAPage","mainEntity":{"@type":"Question","name":"Why does she sail dark?",'
        '"author":{"@type":"Person","name":"quayside9"}}}</script>'
    )
    head = "<a class='author' href='/u/{}'>{}</a> <time datetime='2021-03-0{}'>3 March</time>"
    form = f"<article class='{{}}'>{head}{{}}<div class='Body'>{{}}</div></article>"
    asked = form.format("Question", *["quayside9"] * 2, 1, "<h1>Why does she sail dark?</h1>", TEXT)
    answers = "".join(form.format("Answer", who, who, n, "", f"<p>{text}</p>") for n, who, text in zip((2, 3), NAMES, SAID, strict=True))
    markup = (
        f"<html lang='de'><head>{stated}</head><body><main>{asked}<section><h2>2 Antworten</h2>{answers}</section></main></body></html>"
    )
    article = read(markup, url="https://rat.example/q/why-does-she-sail-dark").article
    assert article.paragraphs[-2:] == list(SAID)
    assert ([author.name for author in article.authors], article.published_date) == (["quayside9"], "2021-03-01")


def test_comments_set_as_their_article_are_none_of_it(read) -> None:
    box = "<div class='entry{}'><p>by <a class='author' href='/u/{}'>{}</a>, {}</p><div class='text'>{}</div></div>"
    said = "".join(box.format(" comment", who, who, when, f"<p>{text}</p>") for who, when, text in zip(NAMES, DAYS, SAID, strict=True))
    story = box.format("", "ada", "Ada Quill", "Mar 2, 2021", TEXT)
    markup = f"<html lang='en'><body><h1>Ferry without a light</h1><div class='page'>{story}{said}</div></body></html>"
    assert not set(SAID) & set(read(markup, url="https://bell.example/ferry-without-a-light").article.paragraphs)
