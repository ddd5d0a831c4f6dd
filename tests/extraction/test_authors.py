"""Bylines into people, in many forms."""

from __future__ import annotations

import pytest

from tests.extraction.news_page import headline, page


def names(story):
    return [(author.name, author.org) for author in story.authors]


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("<div class='byline'>By Ada Quill and Ben Marsh</div>", ["Ada Quill", "Ben Marsh"]),
        ("<div class='byline'><a>Ada Quill</a><span>CEO</span></div>", ["Ada Quill"]),
        ("<div class='meta'>Veröffentlicht am 13. März 2019 von Jule Anker</div>", ["Jule Anker"]),
        ("<div class='meta'>Erstellt von Jule Anker am Dienstag 6. Mai 2014</div>", ["Jule Anker"]),
        ("<div>Ada Quill | 14 May 2019</div>", ["Ada Quill"]),
        ("<div><span>Ada Quill</span></div><div class='date'>14 May 2019</div>", ["Ada Quill"]),
        ("<div class='meta'>Posted by quill_42 on May 14, 2019</div>", ["quill_42"]),
        ("<p class='author'>Ada Quill im Gespräch mit Ben Marsh</p>", ["Ada Quill", "Ben Marsh"]),
        ("<div>Photo: Carl Bow</div><p class='byline'>By Ada Quill</p>", ["Ada Quill"]),
        ("<div>Harbour News</div><div class='date'>14 May 2019</div>", []),
    ],
)
def test_printed_lines(read, line, people):
    markup = page(f"<h1>Ferry stays afloat</h1>{line}", "Ferry stays afloat")
    assert [name for name, _ in names(read(markup, url="https://bell.example/harbour/ferry-stays-afloat-now").article)] == people


def test_an_organisation_stands_only_where_nobody_is_named(read):
    agency = headline("NewsArticle", "Ferry").replace('"headline"', '"author":{"@type":"Organization","name":"Tide Wire"},"headline"')
    url = "https://bell.example/harbour/ferry-stays-afloat-now"
    assert names(read(page("<h1>Ferry</h1>", head=agency), url=url).article) == [("Tide Wire", "Tide Wire")]
    named = page("<h1>Ferry</h1><p class='byline'>By Ada Quill</p>", head=agency)
    assert names(read(named, url=url).article) == [("Ada Quill", None)]


def test_a_labelled_byline_completes_a_list_cut_to_the_first(read):
    head = headline("NewsArticle", "Ferry").replace('"headline"', '"author":{"@type":"Person","name":"Ada Quill"},"headline"')
    markup = page("<h1>Ferry</h1><p class='byline'>By Ada Quill, Ben Marsh</p>", head=head)
    assert [name for name, _ in names(read(markup, url="https://bell.example/a/ferry-stays-afloat-now").article)] == [
        "Ada Quill",
        "Ben Marsh",
    ]


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("本报记者 张晓雨 李思远", ["张晓雨", "李思远"]),
        ("（责编：王小明、陈一）", ["王小明", "陈一"]),
        ("作者：赵 培", ["赵培"]),
        ("这是本文的主人公，他的故事是一篇文章", []),
    ],
)
def test_chinese_lines(read, line, people):
    sentences = (
        "渡口镇议会周二晚间投票决定，今年冬天继续保留过江渡轮，讨论持续了很久。",
        "四千多名居民为此签名，会场里坐满了人，许多人只能站在楼梯上旁听，直到深夜才散去。",
        "渡轮每天运送大约两百人过江，原定月底停航。",
    )
    text = "".join(f"<p>{sentence}</p>" for sentence in sentences)
    head = "<html lang='zh'><head><title>渡轮冬季继续开行</title></head>"
    markup = f"{head}<body><article><h1>渡轮冬季继续开行</h1><div>{line}</div>{text}</article></body></html>"
    found = read(markup, url="https://ferry.example/2024/0312/c1001-40223222.html")
    assert [name for name, _ in names(found.article)] == people
