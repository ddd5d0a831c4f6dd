"""Links of a page and kinds of URLs."""

from __future__ import annotations

from urllib.parse import urldefrag, urljoin

import pytest

from scraper.extraction.layout.links import absolute, base_url
from scraper.extraction.layout.url_shape import shape
from scraper.page import Page
from scraper.page.metadata import Metadata


def test_references_mean_absolute_http_urls():
    page = Page(b'<base href="/news/"><a href="a.html#x">A</a>', url="https://www.news.example/x")
    references = ("a.html#x", "mailto:x@y.example", "#top", "javascript:void(0)", "//other.example/b?c=1", "http://[bad", "a.html")
    assert [absolute(reference, base_url(page)) for reference in references] == [
        "https://www.news.example/news/a.html",
        None,
        None,
        None,
        "https://other.example/b?c=1",
        None,
        "https://www.news.example/news/a.html",
    ]
    assert base_url(Page(b"plain text", url="https://news.example/")) == "https://news.example/"


@pytest.mark.parametrize("path", ["/", "/a", "/a/b.png", "/../a", "/a/../b", "/./a", "/a/.", "/a..b", "/a//b", "/a;b", "/*", "/a#b", "/#"])
def test_rooted_references_are_resolved_as_rfc_3986_says(path: str):
    url = "https://www.news.example:8443/x/y.html?z=1"
    assert absolute(path, url) == urldefrag(Metadata(None, url).absolute(path)).url == urldefrag(urljoin(url, path)).url


@pytest.mark.parametrize(
    ("url", "kind"),
    [
        ("https://news.example/", "home"),
        ("https://news.example/2024/11/05/ferry-stays-afloat/", "article"),
        ("https://news.example/2024/11/05/ferry/", "article"),
        ("https://news.example/2024/11/05/", "other"),
        ("https://news.example/2024/11/05/p2/", "other"),
        ("https://news.example/2024/11/ferry/", "other"),
        ("https://news.example/article/607/0000001728", "article"),
        ("https://news.example/news/read.php?idxno=4711", "article"),
        ("https://news.example/local/the-ferry-stays-afloat-123", "article"),
        ("https://news.example/comment/what-a-town-clock-taught-me-7315013", "article"),
        ("https://news.example/comment/reply/7315013", "other"),
        ("https://news.example/service/news_view.htm?lang=e&Seq_Code=201330", "article"),
        ("https://news.example/detail.php?number=50988&thread=21r02", "article"),
        ("https://news.example/detail.php?page=2", "list"),
        ("https://news.example/policy/2026/03/05/K3QJ7XN2VNB4TJ5V6ZT4LOXYHA/", "article"),
        ("https://news.example/company/steel/2026/03/05/K3QJ7XN2VNB4TJ5V6ZT4LOXYHA/", "article"),
        ("https://news.example/policy/privacy/", "other"),
        ("https://news.example/share/2026/03/05/K3QJ7XN2VNB4TJ5V6ZT4LOXYHA/", "other"),
        ("https://news.example/bbs/board.php?bo_table=news&wr_id=1532", "article"),
        ("https://news.example/bbs/board.php?bo_table=news", "other"),
        ("https://news.example/bbs/write.php?w=u&wr_id=1532", "other"),
        ("https://news.example/news/view.asp?num=31022", "article"),
        ("https://news.example/news/view.asp?menu=31022", "other"),
        ("https://news.example/news/economy/farm/250012/view", "article"),
        ("https://news.example/gb/69112/113427/index.html", "other"),
        ("https://news.example/news/local/article298765432.html", "article"),
        ("https://news.example/uk/2026/mar/05/storm-names", "article"),
        ("https://news.example/nz/ferry-berths/AAQW7XUEBHJTLN2VYQ11XK/", "article"),
        ("https://news.example/news/pub-with-no-beer/news-story/1a2b3c4d5e6f1a2b3c4d5e6f1a2b3c4d", "article"),
        ("https://news.example/assets/AAQW7XUEBHJTLN2VYQ11XK", "other"),
        ("https://news.example/12866/news/parking-lot-lottery/", "article"),
        ("https://news.example/article/ar_detail.htm?ar_id=214102", "article"),
        ("https://news.example/news/view/?mag_id=97100", "article"),
        ("https://news.example/news/view/?board_id=97100", "list"),
        ("https://news.example/news/view/?mag_id=12", "list"),
        ("https://news.example/news/article-15610002/Village-war-weathervane.html", "article"),
        ("https://news.example/listing/108034/ferry-corp", "other"),
        ("https://news.example/staff/9876543/marian-holloway/", "list"),
        ("https://news.example/profile/218765432", "list"),
        ("https://news.example/autoren/103182/marian-j-holloway", "list"),
        ("https://news.example/people/marian-holloway-builds-the-longest-fence-in-town", "article"),
        ("https://news.example/staff/the-night-porter-who-kept-the-ferry-afloat", "article"),
        ("https://news.example/society/563412345/the-ferry/", "article"),
        ("https://news.example/news/1404121408811/کشتی", "article"),
        ("https://news.example/nyheter/i/0Qjz7b/ferga", "article"),
        ("https://news.example/sport/a/kQjzBB/den-nye-ferga", "article"),
        ("https://news.example/Neue-Faehre/!6119001/", "article"),
        ("https://news.example/kraj/bocian-na-wozie/zzz99aa", "article"),
        ("https://news.example/kraj/bocian-na-wozie/zdjecia", "other"),
        ("https://news.example/Faehren/!t6119001/", "other"),
        ("https://news.example/a/berlin/mitte", "other"),
        ("https://news.example/i/banner", "list"),
        ("https://news.example/tag/563412345/ferry", "list"),
        ("https://news.example/users/563412345/anna-berg", "list"),
        ("https://news.example/category/local", "list"),
        ("https://news.example/tag/river-ferry", "list"),
        ("https://news.example/politics/", "list"),
        ("https://news.example/berita/d-5565120/sumur-resapan", "article"),
        ("https://news.example/tren/read/2021/05/11/101000265/gerhana", "article"),
        ("https://news.example/city/2009/05/3ba0e9f1/", "article"),
        ("https://news.example/district/হাওরে-ধান-কাটা-শেষ", "article"),
        ("https://news.example/blog-entry-234.html", "article"),
        ("https://news.example/09/0512/08/59ABCDEF0001124J.html", "article"),
        ("https://news.example/09/international.html", "other"),
        ("https://news.example/2021/05/calendar/", "other"),
        ("https://news.example/tag/123456/river-ferry", "list"),
        ("https://news.example/c-12345/kitchen", "list"),
        ("https://news.example/search?q=ferry", "list"),
        ("https://news.example/login?next=/a", "other"),
        ("https://news.example/photo/2024/ferry-in-may.jpg", "other"),
        ("ftp://news.example/a", "other"),
    ],
)
def test_the_form_of_a_url(url, kind):
    assert shape(url) == kind
