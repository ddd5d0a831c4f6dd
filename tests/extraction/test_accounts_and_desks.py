"""Bylines of accounts, desks, agencies and networks, which are no people, and what clings to a writer's name."""

from __future__ import annotations

import pytest

from tests.extraction.news_page import TEXT, headline, page

URL = "https://bell.example/harbour/ferry-stays-afloat-now"


def authors(story):
    return [(author.name, author.org) for author in story.authors]


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("<div itemprop='author'>By The Associated Press</div>", [("The Associated Press", "The Associated Press")]),
        ("<div class='byline'>By Ada Quill Bloomberg</div>", [("Ada Quill", None)]),
        ("<div class='bylines'><a href='/about/standards'>Bell's Journalistic Standards</a></div>", []),
        ("<div class='credits'>By <a href='/author/user-admin'>User Admin</a></div>", []),
        ("<div class='meta'>By: <a rel='author' href='/author/ada'>Ada Quill</a><span>on: 14 May 2019</span></div>", [("Ada Quill", None)]),
        ("<div class='author'><a href='/user/quayfilms'>YouTube</a></div>", []),
        ("<div class='like-author'>Like Quaybell.pl</div>", []),
    ],
)  # fmt: skip
def test_what_stands_in_a_writers_place(read, line, people):
    assert authors(read(page(f"<h1>Ferry stays afloat</h1>{line}", "Ferry stays afloat"), url=URL).article) == people


@pytest.mark.parametrize(
    ("name", "people"),
    [
        ("User Admin", []),
        ("quaymark version 1.118", []),
        ("Discuz! Team and Comsenz UI Team", []),
        ("Quay12", [("Quay12", "Quay12")]),
        ("Harbour Press Sp. z o.o.", [("Harbour Press Sp. z o.o.", "Harbour Press Sp. z o.o.")]),
    ],
)
def test_what_a_page_states_as_its_author(read, name, people):
    assert authors(read(page("<h1>Ferry</h1>", head=f'<meta name="author" content="{name}">'), url=URL).article) == people


def test_a_nickname_stated_beside_a_desk_signed_nothing(read):
    head = '<meta name="author" content="Redacción"><meta property="article:author" content="Toni">'
    line = "<div class='meta_author'>Firmado por <a href='/author/toni/'>Redacción</a></div>"
    assert authors(read(page(f"<h1>Ferry</h1>{line}", head=head), url=URL).article) == [("Redacción", "Redacción")]


def test_a_writers_post_is_no_other_writer(read):
    head = headline("NewsArticle", "Ferry").replace('"headline"', '"author":{"@type":"Person","name":"Ada Quill"},"headline"')
    line = "<div class='authorName'>By <a href='/staff/ada-quill'>Ada Quill</a> / Speak Harbour Heights Reporter</div>"
    story = read(page(f"<h1>Ferry</h1>{line}", head=head), url=URL).article
    assert [(one.name, one.role) for one in story.authors] == [("Ada Quill", "Speak Harbour Heights Reporter")]


def test_an_agencys_text_names_its_writer_in_brackets_at_its_end(read):
    markup = page("<h1>Ferry</h1>").replace(TEXT, f"<div>{TEXT.replace('<p>', '').replace('</p>', ' ')}(By Ada Quill) Enditem/</div>")
    assert authors(read(markup, url=URL).article) == [("Ada Quill", None)]


@pytest.mark.parametrize(
    "line",
    ["Required Fields", "By First Letter", "Set-Aside Code", "Financial Report", "by Quaymark®", "Von Quay Drive NW", "Flavor Text"],
)  # fmt: skip
def test_labels_brands_and_streets_are_nobody(read, line):
    made = page(f"<h1>Ferry stays afloat</h1><p class='meta'>{line}</p><p class='date'>12 March 2019</p>", "Ferry stays afloat")
    assert authors(read(made, url=URL).article) == []


@pytest.mark.parametrize("line", ["My Profile", "here", "Просмотр статей", "Mein Konto", "View profile"])
def test_a_link_to_the_readers_own_account_is_nobody(read, line):
    made = page(f"<h1>Ferry stays afloat</h1><p><a href='/profile/own'>{line}</a></p>", "Ferry stays afloat")
    assert authors(read(made, url=URL).article) == []


@pytest.mark.parametrize("name", ["Quay Harbour Limited", "IQM GROUP", "Red Quay Systems"])
def test_a_firm_is_an_organisation(read, name):
    made = page("<h1>Ferry stays afloat</h1>", "Ferry stays afloat", f"<meta name='author' content='{name}'>")
    assert authors(read(made, url=URL).article) == [(name, name)]
