from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest

from archive.identity import article_id, content_digest, fold_title, site_of, teaser_id, url_key
from archive.records import Image

if TYPE_CHECKING:
    from tests.archive.conftest import Paper


@pytest.mark.parametrize(
    ("url", "site"),
    [
        ("https://www.paper.example/a", "paper.example"),
        ("http://m.paper.example", "paper.example"),
        ("https://WWW.Paper.Example:443/", "paper.example"),
        ("http://www.example/", "www.example"),
        ("http://127.0.0.1:8901/x", "127.0.0.1_8901"),
        ("http://[::1]:8901/x", "--1_8901"),
        ("http://user:secret@paper.example/", "paper.example"),
        ("https://신문.example/", "xn--z92b13l.example"),
    ],
)
def test_site(url: str, site: str) -> None:
    assert site_of(url) == site
    assert re.fullmatch(r"[a-z0-9._-]+", site)


@pytest.mark.parametrize("url", ["", "mailto:a@b", "/news/1", "http://"])
def test_without_host_there_is_no_site(url: str) -> None:
    with pytest.raises(ValueError, match="no host"):
        site_of(url)


@pytest.mark.parametrize(
    "url",
    [
        "https://www.paper.example/news/view?no=7&p=2",
        "http://paper.example/news/view?p=2&no=7",
        "https://m.paper.example/news/view?utm_source=x&no=7&fbclid=y&p=2#top",
        "https://paper.example/news/view;jsessionid=ABC?no=7&p=2",
        " https://paper.example/news/view?no=7&p=2 ",
    ],
)
def test_one_page_has_one_key(url: str) -> None:
    assert url_key(url) == "paper.example/news/view?no=7&p=2"


@pytest.mark.parametrize("parameter", ["no", "idxno", "articleId", "id", "aid", "oid", "news_id", "p", "pk_no", "pk", "pk_id", "ga_no"])
def test_parameters_that_number_articles_stay(parameter: str) -> None:
    assert url_key(f"https://paper.example/a?{parameter}=1") != url_key(f"https://paper.example/a?{parameter}=2")


@pytest.mark.parametrize(
    "parameter", ["utm_id", "pk_campaign", "pk_kwd", "pk_source", "piwik_kwd", "mtm_source", "ga_source", "hsa_ad", "xtor"]
)
def test_parameters_of_campaigns_go(parameter: str) -> None:
    assert url_key(f"https://paper.example/a?{parameter}=1&no=2") == "paper.example/a?no=2"


def test_keys_keep_case_blank_values_and_korean_paths() -> None:
    assert url_key("https://paper.example/News/A?b=") == "paper.example/News/A?b="
    assert url_key("https://paper.example/소식") == url_key("https://paper.example/%EC%86%8C%EC%8B%9D")
    assert url_key("https://paper.example") == "paper.example/"


def test_article_id_is_the_cms_number_or_a_digest() -> None:
    assert article_id("paper.example", "https://paper.example/a?no=7", ("no", "7")) == "paper.example:no=7"
    by_url = article_id("paper.example", "https://www.paper.example/story#top")
    assert re.fullmatch(r"paper\.example:u[0-9a-f]{16}", by_url)
    assert by_url == article_id("paper.example", "http://paper.example/story")


def test_teaser_id_is_of_the_url_or_of_the_folded_title() -> None:
    assert re.fullmatch(r"t[0-9a-f]{16}", teaser_id("s", None, None))
    assert teaser_id("s", "https://paper.example/a?no=7", "하나") == teaser_id("s", "http://www.paper.example/a?no=7", "둘")
    assert teaser_id("s", None, "등대  “불빛”") == teaser_id("s", None, '등대 "불빛"')
    assert teaser_id("s", None, "하나") != teaser_id("s", None, "둘")
    assert fold_title("Ｌight\u00a0House") == "light house"


@pytest.mark.parametrize(
    "changes",
    [
        {"title": "x"},
        {"subtitle": "x"},
        {"byline": "x"},
        {"section": "x"},
        {"published_local": "x"},
        {"paragraphs": ["x"]},
        {"images": [Image(caption="x")]},
    ],
)
def test_what_makes_a_revision(paper: Paper, changes: dict[str, Any]) -> None:
    assert content_digest(paper.article(1, **changes)) != content_digest(paper.article(1))


@pytest.mark.parametrize("changes", [{"weather": []}, {"page_date": "2026-01-01"}, {"kicker": "x"}, {"modified_at": "x"}, {"tags": ["x"]}])
def test_what_makes_none(paper: Paper, changes: dict[str, Any]) -> None:
    assert content_digest(paper.article(1, **changes)) == content_digest(paper.article(1))


def test_text_cannot_move_between_fields_unseen(paper: Paper) -> None:
    one = paper.article(1, paragraphs=["a", "b"], images=[])
    other = paper.article(1, paragraphs=["a"], images=[Image(caption="b")])
    joined = paper.article(1, paragraphs=["a\nb"], images=[])
    assert len({content_digest(each) for each in (one, other, joined)}) == 3
    assert re.fullmatch(r"sha256:[0-9a-f]{64}", content_digest(one))
