"""Pages say what the key says: checked by reading them with a parser of the standard library."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urljoin

from tests.newsroom.reading import fold, html_resources, read

if TYPE_CHECKING:
    from scraper.newsroom import Site


def test_markup_is_balanced(any_site: Site) -> None:
    for resource in html_resources(any_site):
        reader = read(any_site, any_site.skin.path(resource))
        assert not reader.unbalanced, (resource, reader.unbalanced)
        assert not reader.open, (resource, reader.open)


def test_every_link_and_picture_answers(any_site: Site) -> None:
    targets = set()
    for resource in html_resources(any_site):
        reader = read(any_site, any_site.skin.path(resource))
        targets |= {
            urljoin(any_site.url(resource), url)
            for url in (*(url for url, _ in reader.anchors), *reader.sources)
            if not url.startswith(("#", "javascript:", "mailto:"))
        }
    assert len(targets) > any_site.count()
    for url in targets:
        assert url.startswith(any_site.base_url + "/"), url
        assert any_site.answer(url).status == 200, url


def test_teasers_stand_on_the_page_in_the_key_s_order(any_site: Site) -> None:
    for resource in html_resources(any_site):
        key = any_site.key_page(any_site.skin.path(resource))
        if key is None:
            continue
        titles = {seen["url"]: seen["title"] for seen in key["sightings"]}
        anchors = [(urljoin(key["url"], url), fold("".join(texts))) for url, texts in read(any_site, any_site.skin.path(resource)).anchors]
        shown = [url for url, text in anchors if url in titles and titles[url] in text]
        assert shown == [seen["url"] for seen in key["sightings"]], resource


def test_an_article_page_holds_its_fields(any_site: Site) -> None:
    for key in any_site.key_articles():
        reader = read(any_site, key["url"])
        text = fold("".join(reader.text))
        for value in (key["title"], key["byline"], key["section"], key["copyright"], *key["paragraphs"], *key["captions"]):
            assert value is None or value in text, (key["url"], value)
        for line in (key["subtitle"] or "").split("\n"):
            assert line in text
        for author in key["authors"]:
            assert author["name"] in text
            assert author["email"] is None or author["email"] in text
        for heading in key["empty_blocks"]:
            assert heading in text
        for seen in key["sightings"]:
            assert seen["snippet"] is None or seen["snippet"] in text


def test_header_date_and_ticker_stand_on_the_page(site: Site) -> None:
    for key in site.key_articles():
        body = site.answer(key["url"]).body.decode()
        if key["page_date"] is None:
            assert "발행일: " in body
            continue
        assert f'<p class="today_txt">{key["page_date"].replace("-", ".")} (' in body
        for reading in key["weather"]:
            number = "" if reading["temperature_c"] is None else f"{reading['temperature_c']:.1f}"
            word = reading["sky"] or ""
            assert any(f">{shown}</span>{reading['place']} {number}℃</li>" in body for shown in ({word} if word else {"", "-"}))


def test_no_date_is_told_where_the_key_has_none(site: Site) -> None:
    for key in site.key_articles():
        body = site.answer(key["url"]).body.decode()
        assert ("등록 2" in body or "입력 2" in body) == (key["published_at"] is not None)
        assert ("수정 2" in body or "업데이트 2" in body) == (key["modified_at"] is not None)
        assert ("datePublished" in body) == (key["published_precision"] == "second" and site.skin.name == "ndsoft")


def test_gone_soft_404_and_unknown_pages(site: Site) -> None:
    for number in (*site.gone_numbers(), site.numbers()[-1] + 1, 5):
        assert site.answer(site.article_url(number)).status == 404
    soft = site.answer(site.article_url(site.soft_404_number()))
    assert soft.status == 200
    assert "삭제" in soft.body.decode()
    assert site.key_page(site.article_url(site.soft_404_number())) is None
    for path in (
        "/nothing",
        "/news/article.html",
        "/news/articleView.html?idxno=x",
        "/news/section_list_all.html?sec_no=999",
        "/rss/S9.xml",
        "/sitemap_99.xml",
        "/?%",
    ):
        assert site.answer(path).status in (404, 200)
    assert site.answer("/nothing").status == 404
    assert site.key_page("/nothing") is None
