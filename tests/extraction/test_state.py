"""Bodies that stand only in a page's script data."""

from __future__ import annotations

import json

import pytest

from scraper.extraction import extract
from scraper.page import Page

PROSE = (
    "The lighthouse at Cape Morrow will keep its old lamp, the harbour board decided on Monday after a long evening.",
    "Its keeper had gathered the names of nine hundred sailors, who said that the new lamp was too blue to be trusted.",
    "The board will pay for a second bulb, and it will ask again in two years whether the tower should be painted.",
)
HEADLINE = "Cape Morrow keeps its lamp"
MARKUP = "".join(f"<p>{text}</p>" for text in PROSE)
ELEMENTS = [{"type": "text", "content": text} for text in PROSE]


def flight(markup: str) -> str:
    text = f"5:T{len(markup.encode()):x},{markup}6:" + json.dumps({"article": {"title": HEADLINE, "body": "$5"}}) + "\n"
    half = len(text) // 2
    return "".join(f"<script>self.__next_f.push({json.dumps([1, part])})</script>" for part in (text[:half], text[half:]))


def devalue(markup: str) -> str:
    items = [["Reactive", 1], {"article": 2}, {"title": 3, "bodyHtml": 4}, HEADLINE, markup]
    return f'<script type="application/json" id="__NUXT_DATA__">{json.dumps(items).replace("</", "<" + chr(92) + "/")}</script>'


def assigned(value: object, before: str = "window.__STATE__=", behind: str = ";") -> str:
    return f"<script>{before}{json.dumps(value).replace('</', '<' + chr(92) + '/')}{behind}</script>"


def page(script: str) -> bytes:
    return (
        f"<html><head><title>{HEADLINE} | Morrow Post</title></head><body><div id='root'></div><p>Please wait.</p>{script}</body></html>"
    ).encode()


@pytest.mark.parametrize(
    "script",
    [
        assigned({"story": {"headline": HEADLINE, "bodyHtml": MARKUP}}),
        assigned({"headlines": {"basic": HEADLINE}, "content_elements": ELEMENTS}, "Fusion.globalContent="),
        assigned({"queries": [{"data": {"title": HEADLINE, "content": "\n".join(PROSE)}}]}, 'window["q"].push(', ");"),
        assigned(json.dumps({"story": {"headline": HEADLINE, "body": MARKUP}}), "window.__S=JSON.parse(", ");"),
        assigned(
            {"title": HEADLINE, "doc": {"type": "doc", "content": [{"type": "paragraph", "content": [{"type": "text", "text": text}]}
                                                                  for text in PROSE]}}
        ),
        f"<script>var story = {{title: 'x', body: {json.dumps(MARKUP).replace('</', '<' + chr(92) + '/')}}};</script>",
        flight(MARKUP),
        devalue(MARKUP),
    ],
    ids=["object", "fusion", "push", "parse", "nested", "code", "flight", "devalue"],
)  # fmt: skip
def test_a_body_in_script_data_is_read(script):
    found = extract(Page(page(script), url="https://post.example/harbour/cape-morrow-keeps-its-lamp"))
    assert found.article.failed_fields == []
    assert found.article.paragraphs == list(PROSE)
    assert found.status == "article"


def test_typed_blocks_of_script_data():
    elements = [
        ELEMENTS[0],
        {"type": "header", "level": 2, "content": "What the sailors said"},
        ELEMENTS[1],
        {"type": "quote", "content": "We saw it from eleven miles, and we came home by it."},
        {"type": "table", "content": [["Year", "Lamps"], ["1901", "1"], ["2024", "2"]]},
        {"type": "list_item", "content": "a second bulb for the tower"},
        ELEMENTS[2],
    ]
    found = extract(Page(page(assigned({"headline": HEADLINE, "contentElements": elements}))))
    assert [(block.type, block.text) for block in found.article.body][1:6] == [
        ("heading", "What the sailors said"),
        ("paragraph", PROSE[1]),
        ("quote", "We saw it from eleven miles, and we came home by it."),
        ("table", "Year | Lamps\n1901 | 1\n2024 | 2"),
        ("list_item", "a second bulb for the tower"),
    ]


@pytest.mark.parametrize("deck", ["A second bulb is paid for\nThe tower stays white", "A second bulb is paid for<br>The tower stays white"])
def test_the_lines_of_a_deck_of_script_data(deck: str) -> None:
    state = {"headlines": {"basic": HEADLINE}, "subheadlines": {"basic": deck}, "content_elements": ELEMENTS}
    found = extract(Page(page(assigned(state)), url="https://morrow.example/lamp-at-cape-morrow-stays")).article
    assert found.subtitle == "A second bulb is paid for\nThe tower stays white"


def test_a_body_in_sight_is_not_replaced_by_script_data():
    other = assigned({"headline": HEADLINE, "body": "".join(f"<p>Not this: {text}</p>" for text in PROSE * 9)})
    body = f"<html><head><title>{HEADLINE}</title></head><body><article><h1>{HEADLINE}</h1>{MARKUP * 2}</article>{other}</body></html>"
    assert "Not this" not in (extract(Page(body.encode())).article.text or "")


@pytest.mark.parametrize(
    "script",
    [
        assigned({"terms": {"desc": "\n".join(PROSE)}, "title": "Terms of use of another thing altogether"}),
        assigned({"comments": [{"text": " ".join(PROSE)}]}),
        "<script>window.x = " + '{"a":[' * 5000 + "</script>",
    ],
)
def test_script_data_that_is_no_article_is_left_alone(script):
    assert extract(Page(page(script))).article.paragraphs in ([], ["Please wait."])


def test_a_short_body_needs_the_title_beside_it():
    def text(headline: str) -> str | None:
        story = {"headline": headline, "body": f"<p>{PROSE[0]}</p><p>It reopens in May.</p>"}
        return extract(Page(page(assigned({"session": "0" * 2000, "story": story})))).article.text

    assert text(HEADLINE) == f"{PROSE[0]}\n\nIt reopens in May."
    assert text("Something else altogether") is None


@pytest.mark.parametrize(("opening", "closing"), [("[", "]"), ('{"a":', "}"), ('[{"content":', "}]")])
def test_script_data_nested_without_end_fails_no_field(opening, closing):
    nested = f"<script>window.tree={opening * 900}{json.dumps(PROSE[0])}{closing * 900};</script>"
    found = extract(Page(page(nested + assigned({"title": HEADLINE, "body": MARKUP}))), None).article
    assert found.failed_fields == []
    assert found.paragraphs == list(PROSE)
