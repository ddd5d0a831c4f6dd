"""End tags that HTML heeds and libxml2 ignores: forgotten ones within what ends, headings of other levels, `</br>`, `</p>` alone."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.page.end_tags import closed
from scraper.page.markup import parse

_ANY_TAG = re.compile(rb"</?[a-z0-9]+>")


def path(markup: str, mark: str) -> list[str]:
    """Return the tags of the element with an id and of those around it, the body left out."""
    root = parse(markup)
    assert root is not None
    element = root.get_element_by_id(mark)
    return [element.tag, *(one.tag for one in element.iterancestors() if one.tag not in ("html", "body"))]


@pytest.mark.parametrize(
    ("before", "around"),
    [
        ("<header><div>Menu</header>", []),
        ("<nav><ul><li><div><div>Menu</li></ul></nav>", []),
        ("<ul><li><div>One<li><div>Two</ul>", []),
        ("<dl><dt><div>One<dd>Two</dl>", []),
        ("<aside><section><div></aside>", []),
        ("<h2>Heading</h3>", []),
        ("<h1><div>Heading</h1>", []),
        ("<div><header><div>Menu</header>", ["div"]),
        ("<table><tr><td><div>Cell</section>", ["div", "td", "tr", "table"]),
        ("<header title='</header>'><div>Menu</div>", ["header"]),
        ("<script>var a = '<div>'</script><header>Menu</header>", []),
        ("<!-- <div> --><header>Menu</header>", []),
    ],
)
def test_what_stands_behind_stands_where_browsers_have_it(before, around):
    assert path(f"<html><body>{before}<p id='text'>Text", "text") == ["p", *around]


@pytest.mark.parametrize(
    ("markup", "lines"),
    [
        ("<div>One.</br>Two.</div>", ["One.", "Two."]),
        ("<div>One.</p>Two.</p>Three.</div>", ["One.", "Two.", "Three."]),
        ("<p>One.<div>Two.</div>Three.</p>Four.", ["One.", "Two.", "Three.", "Four."]),
        ("<p>One.</p> <b>Two.</b></p><i>Three.</i>", ["One.", "Two.", "Three."]),
        ("<script src='a.js' />\nvar two = '<b>2</b>';</script><p>One.</p>", ["One."]),
        ("<script src='a.js'/><p>One.</p><script>var two = 2;</script>", ["One."]),
    ],
)
def test_no_words_are_glued_and_no_code_is_text(markup, lines):
    root = parse(f"<html><body>{markup}</body></html>")
    assert root is not None
    for script in root.iter("script"):
        script.text = None
    for element in root.iter("br", "p", "div", "b", "i"):
        element.tail = "\n" + (element.tail or "")
    assert [line.strip() for line in "".join(root.itertext()).split("\n") if line.strip()] == lines


@pytest.mark.parametrize("markup", ["<img alt=\"<p>One</p>\" src='1.jpg'></p>", "<script>var a = 'One</p>two'</script></p>One"])
def test_attributes_and_scripts_are_left_alone(markup):
    root = parse(f"<html><body>{markup}</body></html>")
    assert root is not None
    assert [value for one in root.iter("img", "script") for value in (one.get("alt"), one.text) if value] in (
        ["<p>One</p>"],
        ["var a = 'One</p>two'"],
    )


_NAMES = st.sampled_from(["div", "section", "ul", "li", "h2", "h3", "table", "td", "p", "dd"])
_TAGS = st.one_of(_NAMES.map(lambda name: f"<{name}>"), _NAMES.map(lambda name: f"</{name}>"), st.sampled_from(["One ", "two ", "three "]))


@given(st.lists(_TAGS, max_size=40))
def test_words_keep_their_order_and_a_second_look_changes_nothing(pieces):
    data = "".join(pieces).encode()
    once = closed(data)
    assert _ANY_TAG.sub(b"", once) == _ANY_TAG.sub(b"", data)
    assert closed(once) == once
