"""Chinese pages: flags by the title, writers who took the pictures as well, what stands among tags, logos in camel case."""

from __future__ import annotations

import pytest

from tests.extraction.test_east_asian_lines import TEXTS

TITLE = "旧游泳馆将重新开放"


def _page(*, over: str = "", facts: str = "2019-03-12 18:05", last: str = "", behind: str = "") -> str:
    texts = "".join(f"<p>{text}</p>" for text in TEXTS["zh"])
    body = f"<div>{over}<h1>{TITLE}</h1><div>{facts}</div><div class='content'>{texts}{last}</div>{behind}</div>"
    return f"<html lang='zh'><head><title>{TITLE}_河湾网</title></head><body>{body}</body></html>"


@pytest.mark.parametrize("flag", ["原创", "转载", "独家", "置顶"])
def test_whether_a_text_is_the_sites_own_is_no_kicker(read, flag: str) -> None:
    assert read(_page(over=f"<span class='kicker'>{flag}</span>")).article.kicker is None


@pytest.mark.parametrize("label", ["文/图", "图/文 ", "文／图："])
def test_who_wrote_and_took_the_pictures(read, label: str) -> None:
    found = read(_page(last=f"<p>（{label}周文和）</p>")).article
    assert ([one.name for one in found.authors], found.paragraphs) == (["周文和"], TEXTS["zh"])


def test_pointers_are_no_tags(read) -> None:
    tags = "".join(f"<a href='/tag/{n}'>{name}</a> " for n, name in enumerate(("游泳馆", "推荐", "延伸阅读", "市议会")))
    assert read(_page(behind=f"<div class='tags'>标签：{tags}</div>")).article.tags == ["游泳馆", "市议会"]


def test_a_logo_in_camel_case_is_no_picture_of_the_text(read) -> None:
    logo = "<p><span class='siteLogo'><img src='/img/hewan-600.png' width='600' height='300'></span></p>"
    picture = "<p><img src='/img/pool-600.jpg' width='600' height='300'></p>"
    images = read(_page(last=f"{logo}{picture}"), url="https://www.hewan.example/news/2019/0312-pool.html").article.images
    assert [image.url.rpartition("/")[2] for image in images] == ["pool-600.jpg"]
