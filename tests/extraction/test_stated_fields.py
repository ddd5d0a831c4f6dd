"""People, days and subjects as pages state them for machines: each form alone, on a page that prints none of them."""

from __future__ import annotations

import json
from typing import Any

import pytest

from scraper.extraction import extract
from scraper.page import Page
from tests.extraction.news_page import page

HEADLINE = "Ferry keeps running through the winter"
ADA = {"@type": "Person", "name": "Ada Osei"}


def read(head: str):
    made = page(f"<h1>{HEADLINE}</h1>", f"{HEADLINE} - The Alderwick Post", head)
    return extract(Page(made.encode(), url="https://post.example/town/ferry")).article


def linked(**stated: Any) -> str:
    data = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": HEADLINE, **stated}
    return f'<script type="application/ld+json">{json.dumps(data)}</script>'


@pytest.mark.parametrize(
    ("author", "names"),
    [
        ([[ADA]], ["Ada Osei"]),
        ({"@type": "Role", "author": ADA}, ["Ada Osei"]),
        ({"@list": [ADA]}, ["Ada Osei"]),
        ({"@type": "Person", "givenName": "Ada", "familyName": "Osei"}, ["Ada Osei"]),
        ({"@type": "Person", "name": ["Ada Osei", "Ben Ruiz"]}, ["Ada Osei", "Ben Ruiz"]),
        ({"@type": "Person", "name": "<a href='/ada'>Ada Osei</a>"}, ["Ada Osei"]),
        ({"@type": "Person", "name": "Osei, Ada"}, ["Ada Osei"]),
        ("Osei, Ada", ["Ada Osei"]),
        ("{{article.author}}", []),
        ("%author%", []),
        ("12 March 2024", []),
        ("Super User", []),
        *((account, []) for account in ("wpadmin", "siteadmin", "admin2", "quay_admin", "testuser", "WordPress", "content")),
        *((word, []) for word in ("Redakteurin", "Lectrice", "Autora", "Redattore", "Yazar", "Редактор", "Συντάκτης", "المحرر", "読者")),
        *(
            (word, [])
            for word in ("독자투고", "보도자료", "시민기자", "新闻稿", "Nota de prensa", "Communiqué", "Vorname Nachname", "이름")
        ),
        ("user51047", ["user51047"]),  # how forums call those who chose no name
        ("Lena Badmin", ["Lena Badmin"]),
        *((kind, []) for kind in ("Sponsored Content", "Guest Post", "Advertorial", "Reader Submitted", "Podcast", "President")),
        *((unfilled, []) for unfilled in ("Author Name", "Your Name", "First Last", "Firstname Lastname", "Lorem Ipsum", "test test")),
    ],
)
def test_authors_of_json_ld(author, names):
    assert [one.name for one in read(linked(author=author)).authors] == names


def test_what_json_ld_tells_of_an_author():
    ada = {**ADA, "jobTitle": "Political Correspondent", "email": "mailto:ada@post.example"}
    ben = {"@type": "Person", "name": "Ben Ruiz", "jobTitle": "Ben writes of the harbour and its people.", "email": "none"}
    assert [(one.role, one.email) for one in read(linked(author=[ada, ben])).authors] == [
        ("Political Correspondent", "ada@post.example"),
        (None, None),
    ]


@pytest.mark.parametrize(
    ("name", "names"),
    [
        ("article-author", ["Ada Osei"]),
        ("lp.article:author", ["Ada Osei"]),
        ("page.author", ["Ada Osei"]),
        ("writer", ["Ada Osei"]),
        ("content_author_name", ["Ada Osei"]),
        ("web_author", []),
        ("theme-author", []),
        ("smartbanner:author", []),
        ("author-id", []),
    ],
)
def test_authors_of_meta_elements(name, names):
    assert [one.name for one in read(f'<meta name="{name}" content="Ada Osei">').authors] == names


@pytest.mark.parametrize(
    ("stated", "day"),
    [
        (["2024-03-12"], "2024-03-12"),
        ({"@type": "Date", "@value": "2024-03-12"}, "2024-03-12"),
        ("03/12/2024 9:15 AM", "2024-03-12"),
        ("1970-01-01T00:00:00Z", None),
        ("1970-01-01T01:00:00+01:00", None),
        ("1970-01-01", None),
    ],
)
def test_days_of_json_ld(stated, day):
    assert read(linked(datePublished=stated)).published_date == day


@pytest.mark.parametrize(
    "name",
    ["article-published", "first-published-date", "page.pubdate", "pub_date", "dateposted", "lp.article:published", "published_time_utc"],
)
def test_days_of_meta_elements(name):
    assert read(f'<meta name="{name}" content="2024-03-12T09:15:00Z">').published_date == "2024-03-12"


@pytest.mark.parametrize("name", ["unpublish_date", "expires", "publisher", "last-modified", "event_date", "build-date", "page-time"])
def test_other_days_of_meta_elements(name):
    assert read(f'<meta name="{name}" content="2024-03-12T09:15:00Z">').published_date is None


def test_the_servers_clock_dates_no_page():
    assert read('<meta http-equiv="Date" content="Tue, 12 Mar 2024 10:00:00 GMT">').published_date is None


@pytest.mark.parametrize(
    "keywords",
    [
        "ferry; river & sea",
        "ferry|river &amp; sea",
        "#ferry #river & sea",
        ["ferry, river & sea"],
        [{"@type": "DefinedTerm", "name": "ferry"}, {"@type": "DefinedTerm", "name": "river & sea"}],
        ["ferry", "Ferry", "river & sea"],
    ],
)
def test_subjects(keywords):
    assert read(linked(keywords=keywords)).tags == ["ferry", "river & sea"]


@pytest.mark.parametrize("kind", ["newsarticle", "Newsarticle", "https://schema.org/newsArticle"])
def test_types_of_another_case(kind):
    assert [one.name for one in read(linked(author=ADA, **{"@type": kind})).authors] == ["Ada Osei"]


@pytest.mark.parametrize(
    ("markup", "names"),
    [
        ('<span property="schema:author">Ada Osei</span>', ["Ada Osei"]),
        ('<span property="author" typeof="Person"><span property="name">Ada Osei</span></span>', ["Ada Osei"]),
        ('<span rel="schema:author"><span property="schema:name">Ada Osei</span></span>', ["Ada Osei"]),
        ('<span property="dc:creator">Ada Osei</span>', ["Ada Osei"]),
        ('<span itemprop="creator">Ada Osei</span>', ["Ada Osei"]),
        ('<div itemscope itemtype="https://schema.org/ImageObject"><img src="a.jpg"><span itemprop="creator">Ada Osei</span></div>', []),
        ('<figure><img src="a.jpg"><figcaption><span property="dc:creator">Ada Osei</span></figcaption></figure>', []),
    ],
)
def test_authors_of_markup(markup, names):
    made = page(f"<h1>{HEADLINE}</h1>{markup}")
    assert [one.name for one in extract(Page(made.encode(), url="https://post.example/town/ferry")).article.authors] == names
