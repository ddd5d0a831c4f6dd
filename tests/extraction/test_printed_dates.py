"""Dates printed on a page: which label, element and place makes one the article's, and which never does."""

from __future__ import annotations

import pytest

from archive.records import Discovery
from scraper.extraction import extract
from scraper.page import Page
from tests.extraction.news_page import TEXT, page

URL = "https://bell.example/harbour/ferry-stays-afloat-this-winter"


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("<p>Veröffentlicht am 3. März 2024</p>", "2024-03-03"),
        ("<p>Opublikowano: 03.03.2024</p>", "2024-03-03"),
        ("<p>Yayınlanma: 03.03.2024 10:15</p>", "2024-03-03"),
        ("<p>Дата публикации: 3 марта 2024</p>", "2024-03-03"),
        ("<p>פורסם: 3 במרץ 2024</p>", "2024-03-03"),
        ("<p>प्रकाशित: ३ मार्च २०२४</p>", "2024-03-03"),
        ("<p>Megjelent: 2024. március 3.</p>", "2024-03-03"),
        ("<p>Zverejnené 3. marca 2024</p>", "2024-03-03"),
        ("<p>Autor: Ada Fährmann | 03. 03. 2024. 17:45</p>", "2024-03-03"),
        ("<p>Atjaunināts: 03.03.2024</p>", None),
        ("<p class='meta'>Von: Ada Fährmann | 31.10.23</p>", "2023-10-31"),
        ("<div class='uploaded-date'>23.09.22</div>", "2022-09-23"),
        ("<div class='info' itemprop='datePublished'>20.06.2019 11:43</div>", "2019-06-20"),
        ("<span property='schema:dateCreated' content='2022-01-28T12:45:46+00:00'></span>", "2022-01-28"),
        ("<time class='entry-date published updated' datetime='2022-01-28T12:45:46+01:00'>28 January</time>", "2022-01-28"),
        ("<time class='entry-date updated' datetime='2022-01-28T12:45:46+01:00'>28 January</time>", "2022-01-28"),
        ("<time class='updated' datetime='2022-01-28T12:45:46+01:00'>28 January</time>", "2022-01-28"),
        (
            "<p>By <a href='/u/7'>Ada Ferry</a><span>January 28, 2022</span><span>March 18th, 2023</span><span>No comments</span></p>",
            "2022-01-28",
        ),
        ("<footer>Posted on 28 January 2022</footer>", "2022-01-28"),
        ("<p>Letzte Änderung: 14.01.2022</p>", None),
        ("<p>1° marzo 2024</p>", "2024-03-01"),
        ("<p>原文(投稿日：2019/02/16)</p>", None),
        ("<p>Ausgabe vom 18.05.2024, Seite 9</p>", None),
    ],
)
def test_the_line_under_the_title(read, line, day):
    assert read(page(f"<h1>Ferry stays afloat</h1>{line}"), url=URL).article.published_date == day


def test_a_title_without_a_heading_still_shields_from_the_page_clock(read):
    head = "<table><tr><td>2024년 11월 26일 (수) | <a href='/'>처음으로</a> | <a href='/login'>로그인</a></td></tr></table>"
    title = "<table><tr><td><font size=5><b>Ferry stays afloat all winter</b></font></td></tr></table>"
    markup = f"<html lang='ko'><body>{head}{title}{TEXT}</body></html>"
    story = read(markup, url=URL).article
    assert story.title == "Ferry stays afloat all winter"
    assert story.published_at is None


def test_the_date_of_the_next_story_on_the_page_is_not_the_storys(read):
    following = f"<article><h2>Bridge to close</h2><p>Published 26 November 2024, 10:00</p>{TEXT}</article>"
    markup = f"<html lang='en'><body><main><h1>Ferry stays afloat</h1>{TEXT.replace('ferry', 'boat')}</main>{following}</body></html>"
    assert read(markup, url=URL).article.published_at is None


def test_a_day_mentioned_by_the_text_is_no_date_of_it(read):
    mention = "<p>2024.11.23 (월) was the last day on which as many people as that had crossed by boat.</p>"
    assert read(page(f"<h1>Ferry stays afloat</h1>{TEXT}{mention}{TEXT}"), url=URL).article.published_at is None


def test_the_minute_printed_under_the_title_completes_the_day_of_the_url(read):
    markup = page("<h1>Ferry stays afloat</h1><p>25 November 2024, 12:52</p>")
    story = read(markup.replace("lang='en'", "lang='ja'"), url="https://bell.example/articles/20241125/k5204118").article
    assert (story.published_at, story.published_precision) == ("2024-11-25T03:52:00Z", "minute")


@pytest.mark.parametrize(
    ("url", "head", "moment"),
    [
        ("https://bell.de/ferry-stays-afloat-this-winter", "", "2024-11-25T06:31:00Z"),
        (URL, "<meta property='og:locale' content='de_DE'>", "2024-11-25T06:31:00Z"),
        (URL, "", None),
    ],
)
def test_a_printed_time_is_in_the_zone_of_the_papers_country(read, url, head, moment):
    markup = page("<h1>Fähre bleibt</h1><p>Stand: 25.11.2024, 07:31 Uhr</p>", head=head).replace("lang='en'", "lang='de'")
    story = read(markup, url=url).article
    assert story.published_at == moment
    assert story.published_local.startswith("2024-11-25T07:31")


def test_one_moment_in_two_zones_is_no_edit(read):
    dates = '"datePublished":"2024-11-24T23:11:54-05:00","dateModified":"2024-11-25T04:11:54+00:00"'
    head = f'<script type="application/ld+json">{{"@type":"NewsArticle","headline":"Ferry stays afloat",{dates}}}</script>'
    assert read(page("<h1>Ferry stays afloat</h1>", head=head), url=URL).article.modified_at is None


@pytest.mark.parametrize(
    ("script", "day"),
    [
        ('{"publishedAt":"2024-03-03T10:00:00Z"}', "2024-03-03"),
        (r'"{\"datePublished\":\"2024-03-03T10:00:00Z\"}"', "2024-03-03"),
        ("x = {publicationDate: '2024-03-03'}", "2024-03-03"),
        ('{"regDt":"20240303"}', "2024-03-03"),
        ('{"unpublishedAt":"2024-03-03T10:00:00Z"}', None),
        ('{"publishedAt":"2024-03-03T10:00:00Z","x":{"publishedAt":"2024-03-05T10:00:00Z"}}', None),
    ],
)
def test_a_date_in_the_pages_scripts_counts_where_its_name_has_one_day(read, script, day):
    markup = page("<h1>Ferry stays afloat</h1>").replace("</body>", f"<script>{script}</script></body>")
    assert read(markup, url=URL).article.published_date == day


ENTRY = "<div class='entry'><time class='when' datetime='2022-03-0{day}T1{hour}:05:00+01:00'>1{hour}:05</time><p>{text}</p></div>"


def test_the_times_of_a_live_blogs_entries_do_not_date_it(read):
    texts = (
        "Crews stand by at the old mill while the river rises by the hour.",
        "Boats bring the last families over to the hall on the hill.",
        "The bridge is closed until the engineers have seen its piers.",
    )
    entries = "".join(ENTRY.format(day=5 - at, hour=6 - at, text=text) for at, text in enumerate(texts))
    page = (
        "<html lang='en'><head><title>River rises</title></head><body><article><h1>River rises at the old mill</h1>"
        f"<p class='meta'>Published March 3, 2022 at 9:00 a.m.</p>{TEXT}{entries}</article></body></html>"
    )
    story = read(page, "http://news.example/river").article
    assert story.published_local == "2022-03-03T09:00"
    assert story.modified_at is None


CLOCK = "<header><div class='now'>Monday, 25 November 2024</div><nav><a href='/a'>Town</a><a href='/b'>Sport</a></nav></header>"


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("<p>25 November 2024</p>", "2024-11-25"),
        ("<ul><li><a href='/c'>Farm</a></li><li><a href='/d'>Sea</a></li><li><a href='/e'>Sky</a></li></ul><p>25 November 2024</p>", None),
        ("<p>By Ada Osei | 25 November 2024</p>", "2024-11-25"),
        ("<p>ada@bell.example | 25 November 2024</p>", "2024-11-25"),
        ("<p class='publish-date'>25 November 2024</p>", "2024-11-25"),
    ],
)
def test_the_day_of_the_page_clock_counts_in_the_articles_own_line(read, line, day):
    story = read(page(f"<h1>Ferry stays afloat</h1>{line}", top=CLOCK), url=URL)
    assert story.page_date == "2024-11-25"
    assert story.article.published_date == day


@pytest.mark.parametrize("around", ["entry-header", "post-header", "single-header"])
def test_the_date_above_the_title_within_the_posts_own_header(read, around):
    heading = f"<div class='{around}'><p class='kind'><time>17 Feb 2020</time></p><h1>Ferry stays afloat</h1></div>"
    assert read(page(heading), url=URL).article.published_date == "2020-02-17"


@pytest.mark.parametrize(
    ("line", "local"),
    [
        ("<p>Erstellt: 01.03.2024, 09:10 Uhr | Veröffentlicht: 03.03.2024</p>", "2024-03-03"),
        ("<p>Published 3 March 2024</p><p>Submitted 1 March 2024, 09:10</p>", "2024-03-03"),
        ("<p>Stand: 05.03.2024, 09:10 Uhr</p><p>Veröffentlicht am 03.03.2024</p>", "2024-03-03"),
        ("<i itemprop='dateCreated' content='2024-03-01T09:10'></i><i itemprop='datePublished' content='2024-03-03'></i>", "2024-03-03"),
        ("<p>작성 2024.03.01 09:10 / 등록 2024.03.03</p>", "2024-03-03"),
        ("<p>Created on 1 March 2024, 09:10</p>", "2024-03-01T09:10"),
        ("<p>Erstellt am 01.03.2024, 09:10 Uhr</p>", "2024-03-01T09:10"),
    ],
)
def test_the_day_a_text_was_written_counts_where_no_label_says_when_it_came_out(read, line, local):
    assert read(page(f"<h1>Ferry stays afloat</h1>{line}"), url=URL).article.published_local == local


@pytest.mark.parametrize(
    ("url", "lang", "sign", "moment"),
    [
        ("https://bell.in/ferry-stays-afloat", "en", "IST", "2024-03-03T08:40:00Z"),
        ("https://bell.ie/ferry-stays-afloat", "en", "IST", "2024-03-03T14:10:00Z"),
        ("https://bell.co.il/ferry-stays-afloat", "en", "IST", "2024-03-03T12:10:00Z"),
        ("https://bell.example/ferry-stays-afloat", "hi", "IST", "2024-03-03T08:40:00Z"),
        ("https://bell.example/ferry-stays-afloat", "en-IN", "IST", "2024-03-03T08:40:00Z"),
        ("https://bell.example/ferry-stays-afloat", "en", "IST", None),
        ("https://bell.co.uk/ferry-stays-afloat", "en", "IST", None),
        ("https://bell.cn/ferry-stays-afloat", "en", "CST", "2024-03-03T06:10:00Z"),
        ("https://bell.example/ferry-stays-afloat", "en", "CST", "2024-03-03T20:10:00Z"),
    ],
)
def test_what_a_shared_abbreviation_of_a_zone_means_the_country_says(read, url, lang, sign, moment):
    markup = page(f"<h1>Ferry stays afloat</h1><p>Published: 3 March 2024, 02:10 PM {sign}</p>").replace("lang='en'", f"lang='{lang}'")
    story = read(markup, url=url).article
    assert (story.published_at, story.published_date, story.published_precision) == (moment, "2024-03-03", "minute")


@pytest.mark.parametrize(
    ("line", "local"),
    [
        ("<div class=date>03.03.2024</div> <div class=time>14:05</div>", "2024-03-03T14:05"),
        ("<ul><li>3 March 2024</li><li>2:05 pm</li></ul>", "2024-03-03T14:05"),
        (
            "<div><div class=a><div>Published</div><div>3 March 2024</div></div><div class=b><div>at 14:05</div></div></div>",
            "2024-03-03T14:05",
        ),
        ("<p class=meta>14:05, 3 March 2024</p>", "2024-03-03T14:05"),
        ("<p class=meta>2:05 PM, Sunday, March 3, 2024</p>", "2024-03-03T14:05"),
        ("<div class=date>03.03.2024</div> <div class=duration>14:05</div>", "2024-03-03"),
        ("<div class=date>03.03.2024</div> <div>14 comments</div>", "2024-03-03"),
        ("<p class=meta>Score 14:05 Borin 3 March 2024</p>", "2024-03-03"),
    ],
)
def test_a_time_beside_the_day(read, line, local):
    assert read(page(f"<h1>Ferry stays afloat</h1><div class=info>{line}</div>"), url=URL).article.published_local == local


def test_the_clock_in_the_head_gives_no_time(read):
    clock = "<header><div class=date>Sunday, 3 March 2024</div><div class=time>14:05</div></header>"
    story = read(page("<h1>Ferry stays afloat</h1>", top=clock), url=URL).article
    assert (story.published_local, story.published_at) == (None, None)
    story = read(page("<h1>Ferry stays afloat</h1><p class=date>3 March 2024</p>", top=clock), url=URL).article
    assert story.published_local is None or len(story.published_local) == len("2024-03-03")


def stated(published: str, modified: str = "") -> str:
    """Return the JSON-LD of a news article with its dates."""
    dates = f'"datePublished":"{published}"' + (f',"dateModified":"{modified}"' if modified else "")
    return f'<script type="application/ld+json">{{"@type":"NewsArticle","headline":"Ferry stays afloat",{dates}}}</script>'


@pytest.mark.parametrize(
    ("line", "published", "modified", "local"),
    [
        (
            "<p class='date'>25 November 2024, 17:31</p>",
            "2024-11-25T15:31:07Z",
            "2024-11-25T15:40:00Z",
            ("2024-11-25T17:31:07+02:00", "2024-11-25T17:40:00+02:00"),
        ),
        ("<p class='date'>24 November 2024, 7:31 p.m.</p>", "2024-11-25T00:31:07Z", "", ("2024-11-24T19:31:07-05:00", None)),
        ("<p>Published Nov. 25, 2024, 10:31 a.m. ET</p>", "2024-11-25T15:31:07Z", "", ("2024-11-25T10:31:07-05:00", None)),
        ("<p>Nov. 25, 2024 7 AM PT</p>", "2024-11-25T15:00:36Z", "", ("2024-11-25T07:00:36-08:00", None)),
        ("<p class='date'>25 November 2024, 15:31</p>", "2024-11-25T15:31:07Z", "", ("2024-11-25T15:31:07+00:00", None)),
        ("<p class='date'>25 November 2024, 3:31</p>", "2024-11-25T15:31:07Z", "", ("2024-11-25T15:31:07+00:00", None)),
        ("<p class='date'>25 November 2024, 16:12</p>", "2024-11-25T15:31:07Z", "", ("2024-11-25T15:31:07+00:00", None)),
        (
            "<time datetime='2024-11-25 09:31:07'>25 November 2024, 09:31 EST</time>",
            "2024-11-25T09:31-0500",
            "",
            ("2024-11-25T09:31:07-05:00", None),
        ),
        ("<time datetime='2024-11-25T14:31:07Z'>25 November</time>", "2024-11-25T09:31:07", "", ("2024-11-25T09:31:07-05:00", None)),
    ],
)
def test_a_moment_by_the_papers_own_clock(read, line, published, modified, local):
    story = read(page(f"<h1>Ferry stays afloat</h1>{line}", head=stated(published, modified)), url=URL).article
    assert (story.published_local, story.modified_local) == local


def test_a_printed_hour_that_the_papers_country_does_not_keep_is_another_clocks(read):
    markup = page("<h1>Ferry stays afloat</h1><p class='date'>25.11.2024, 18:31 Uhr</p>", head=stated("2024-11-25T15:31:07Z"))
    assert read(markup, url="https://bell.de/ferry-stays-afloat-this-winter").article.published_local == "2024-11-25T15:31:07+00:00"


@pytest.mark.parametrize(
    ("url", "line", "published", "local"),
    [
        (URL, "<p class='date'>25 November 2024</p>", "2024-11-25T00:00:00+01:00", ("2024-11-25", "day", "2024-11-24T23:00:00Z")),
        (URL, "<p class='date'>25 November 2024</p>", "2024-11-25T00:00:00Z", ("2024-11-25", "day", "2024-11-25T00:00:00Z")),
        (
            "https://bell.de/ferry-stays-afloat-this-winter",
            "<p class='date'>25. November 2024</p>",
            "2024-11-24T23:00Z",
            ("2024-11-25", "day", "2024-11-24T23:00:00Z"),
        ),
        (
            "https://bell.de/ferry-stays-afloat-this-winter",
            "<p class='date'>25. November 2024</p>",
            "2024-11-25T01:00:00",
            ("2024-11-25", "day", "2024-11-24T23:00:00Z"),
        ),
        (
            URL,
            "<p class='date'>25 November 2024, 00:00</p>",
            "2024-11-25T00:00:00Z",
            ("2024-11-25T00:00:00+00:00", "second", "2024-11-25T00:00:00Z"),
        ),
        (
            "https://bell.jp/ferry-stays-afloat-this-winter",
            "<p class='date'>2024年11月25日</p>",
            "2024-11-25T09:00:00",
            ("2024-11-25T09:00:00+09:00", "second", "2024-11-25T00:00:00Z"),
        ),
    ],
)
def test_a_midnight_that_stands_for_a_day(read, url, line, published, local):
    story = read(page(f"<h1>Ferry stays afloat</h1>{line}", head=stated(published)), url=url).article
    assert (story.published_local, story.published_precision, story.published_at) == local


@pytest.mark.parametrize(
    ("published", "modified", "edited"),
    [
        ("2024-11-25T06:00:00Z", "2024-11-24T17:12:40Z", None),
        ("2024-11-25T06:00:00+01:00", "2024-11-25T05:30:00Z", "2024-11-25T05:30:00Z"),
        ("2024-11-25T06:00:30Z", "2024-11-25T06:00Z", None),
        ("2024-11-25T06:00:30Z", "2024-11-25", None),
        ("2024-11-25", "2024-11-24", None),
        ("2024-11-25", "2024-11-25T06:00:30Z", "2024-11-25T06:00:30Z"),
    ],
)
def test_an_edit_is_made_after_the_article_came_out(read, published, modified, edited):
    assert read(page("<h1>Ferry stays afloat</h1>", head=stated(published, modified)), url=URL).article.modified_at == edited


@pytest.mark.parametrize(
    ("named", "local", "precision"),
    [
        ("2024-05-31T11:51:00+09:00", "2024-05-31T11:51+09:00", "minute"),
        ("2024-05-31T11:51:23+09:00", "2024-05-31T11:51:23+09:00", "second"),
    ],
)
def test_a_sitemap_that_writes_no_seconds_makes_none_of_a_printed_minute(named, local, precision):
    body = f"<h1>새벽 시장에 나온 첫 복숭아</h1><p>입력 2024.05.31 11:51</p>{TEXT}".encode()
    found = extract(Page(body, url=URL, discovery=Discovery(via="news_sitemap", date=named))).article
    assert (found.published_local, found.published_precision) == (local, precision)


@pytest.mark.parametrize(
    ("line", "changed"),
    [
        ("毎朝新聞　2015年05月12日　08時15分（最終更新 05月14日　10時20分）", "2015-05-14T10:20+09:00"),
        ("2015年12月30日 8:15 更新：1月2日 10:20", "2016-01-02T10:20+09:00"),
        ("2015/12/5 08:15（12/6 10:20 更新）", "2015-12-06T10:20+09:00"),
        ("2015年05月12日　08時15分（5月14日付朝刊）", None),
    ],
)
def test_a_change_without_its_year_is_of_the_year_it_came_out_or_the_next(line, changed):
    html = f"<html lang='ja'><body><article><h1>渡し船の存続</h1><p>{line}</p>{TEXT}</article></body></html>"
    story = extract(Page(html.encode(), url="https://bell.example.jp/a/123456")).article
    assert (story.published_date or "")[:4] == "2015"
    assert story.modified_local == changed


@pytest.mark.parametrize(
    ("line", "changed"),
    [
        ("เผยแพร่: 12 พ.ค. 2564 08:15 ปรับปรุง: 12 พ.ค. 2564 10:20 โดย: กองบรรณาธิการ", "2021-05-12T10:20"),
        ("<span>Publish Date: Wed, 12 May 2021 08:15</span><span>Updated Date: Wed, 12 May 2021 10:20</span>", "2021-05-12T10:20"),
        ("2021年5月12日 08時15分 UPDATE", None),
    ],
)
def test_labels_of_the_last_change(line, changed):
    html = f"<html><body><article><h1>Ferry stays afloat</h1><p>{line}</p>{TEXT}</article></body></html>"
    story = extract(Page(html.encode(), url=URL)).article
    assert (story.published_local, story.modified_local) == ("2021-05-12T08:15", changed)


@pytest.mark.parametrize(
    ("line", "modified"),
    [
        ("5. března 2024 17:45, aktualizováno <span>19:03</span>", "2024-03-05T19:03"),
        ("05.03.2024, 14:02 Uhr | Aktualisiert um 16:31 Uhr", "2024-03-05T16:31"),
        ("Publié le 5 mars 2024 à 14h02, mis à jour à 16h31", "2024-03-05T16:31"),
        ("5 March 2024, 14:02 (updated at 16:31)", "2024-03-05T16:31"),
        ("5 March 2024, 14:02, updated 13:31", None),
        ("Updated 5 March 2024, 14:02, updated 16:31", "2024-03-05T14:02"),
    ],
)
def test_an_hour_of_change_behind_the_hour_of_publication(read, line, modified):
    html = f"<html><body><article><h1>Ferry stays afloat this winter</h1><p class='date'>{line}</p>{TEXT}</article></body></html>"
    found = (read(html, URL).article.modified_local or "")[:16]
    assert (found or None) == modified


@pytest.mark.parametrize(
    ("line", "local"),
    [
        ("<time>03. 03. 2024. 17:45</time>", "2024-03-03T17:45"),
        ("<time>03.03.2024. u 17:45</time>", "2024-03-03T17:45"),
        ("<p>Published 03.03.2024. 17 people came.</p>", "2024-03-03"),
    ],
)
def test_a_time_behind_the_dot_of_a_year(read, line, local):
    html = f"<html><body><article><h1>Ferry stays afloat this winter</h1>{line}{TEXT}</article></body></html>"
    assert read(html, URL).article.published_local == local


@pytest.mark.parametrize(
    ("printed", "local"),
    [("5.mar.2024 às 14h45", "2024-03-05T14:45:00-03:00"), ("5.mar.2024", "2024-03-05T14:45:00+00:00")],
)
def test_an_hour_of_the_papers_clock_that_is_called_utc(read, printed, local):
    stated = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry","datePublished":"2024-03-05T14:45:00Z"}</script>'
    head = f'<meta property="article:published_time" content="2024-03-05T14:45:00-03:00">{stated}'
    html = f"<html><head>{head}</head><body><article><h1>Ferry stays afloat</h1><p>{printed}</p>{TEXT}</article></body></html>"
    assert read(html, URL).article.published_local == local


def test_the_heading_of_the_comments_heads_no_day_in_a_side_column(read):
    comments = "<div id='comments'><h3>What do you think?</h3><p class='note'>Your address is not shown.</p></div>"
    facts = "<div id='facts'>{}<div class='post-info'><span class='post-date'>17.11.19</span></div></div>"
    whole = "<html lang='de'><body><section><h2 class='post-title'>Ferry stays afloat</h2><article>{}</article>{}</section>{}</body></html>"
    assert read(whole.format(TEXT, comments, facts.format("")), url=URL).article.published_date == "2019-11-17"
    assert read(whole.format(TEXT, comments, facts.format("<h3>Other mills</h3>")), url=URL).article.published_date is None


def test_the_day_on_which_a_shop_was_asked_for_its_prices_is_no_day_of_the_texts_change(read):
    head = "<h1>Die neuen Kopfhörer im Test</h1><p class='meta'>Von Ada Fährmann | 19. Oktober 2023</p>"
    said = "Preis inkl. MwSt., zzgl. Versandkosten. Zuletzt aktualisiert am 12. Januar 2024"
    box = f"<div class='price-box'>ab 74,90 € <a href='https://shop.example/x'>Zum Angebot</a> <small>{said}</small></div>"
    text = "<p>Im Alltag sitzen sie gut und halten einen ganzen Tag.</p>" * 2
    found = read(f"<html lang='de'><body><article>{head}{text}{box}{text}</article></body></html>").article
    assert (found.published_date, found.modified_at) == ("2023-10-19", None)


@pytest.mark.parametrize(
    "line",
    [
        *("Eklenme Tarihi: 03.03.2024", "Haber Tarihi: 03.03.2024", "Tarih: 03.03.2024", "Freigegeben am 3. März 2024"),
        *("Data inserimento: 03/03/2024", "Creato: 03/03/2024", "Data: 03/03/2024", "Plaatsingsdatum: 3 maart 2024"),
        *("Data zamieszczenia: 03.03.2024", "Vytvořeno: 3. 3. 2024", "Vyvěšeno: 3. 3. 2024", "Skapad: 2024-03-03"),
        *("Közzététel: 2024. március 3.", "Feltöltve: 2024. március 3.", "Data publicării: 3 martie 2024", "Размещено: 03.03.2024"),
        *("Đăng lúc: 03/03/2024", "Ngày: 03/03/2024", "Tanggal: 3 Maret 2024", "Diposting pada 3 Maret 2024"),
    ],
)
def test_labels_of_publication_in_many_languages(line):
    html = f"<html><body><main><h1>Ferry stays afloat</h1><div>{line} | 204 | <a href='#'>A</a></div>{TEXT}</main></body></html>"
    assert extract(Page(html.encode(), url="https://bell.example/ferry")).article.published_date == "2024-03-03"


@pytest.mark.parametrize(
    "line",
    [
        *("Zuletzt angepasst am 3. März 2024", "Änderung vom 3. März 2024", "Màj le 03/03/2024", "Actualización: 03/03/2024"),
        *("Alterado em 03/03/2024", "Geactualiseerd op 3 maart 2024", "Aktualizace: 3. 3. 2024", "Senast publicerad: 2024-03-03"),
        *("Дата изменения: 03.03.2024", "Отредактировано: 03.03.2024", "Τελευταία ανανέωση: 03/03/2024", "Modificat la 3 martie 2024"),
        *("Actualizare: 3 martie 2024", "Chỉnh sửa: 03/03/2024", "آخر تعديل: 3 مارس 2024", "Diupdate: 3 Maret 2024"),
    ],
)
def test_a_label_of_the_last_change_names_no_publication(line):
    html = f"<html><body><main><h1>Ferry stays afloat</h1><div>{line}</div>{TEXT}</main></body></html>"
    story = extract(Page(html.encode(), url="https://bell.example/ferry")).article
    assert (story.published_date, story.modified_local) == (None, "2024-03-03")


@pytest.mark.parametrize(
    ("lines", "day"),
    [
        ("<h3>12 March 2019, 18:30</h3><p>2 March 2019</p>", "2019-03-02"),
        ("<h3>12. März 2019, 18:30 Uhr</h3><p class='info'>02.03.2019</p>", "2019-03-02"),
        ("<h3>12. März 2019</h3><h4>18.30 Uhr</h4><p>Veröffentlicht am 2. März 2019</p>", "2019-03-02"),
        ("<h4>Sabato 12 marzo 2019 - ore 21</h4>", None),
        ("<h2><time datetime='2019-03-12T18:30'>12 March 2019, 18:30</time></h2>", None),
        ("<p class='date'>Dienstag, 12. März 2019, 18:30 - 20:00 Uhr</p><p>02.03.2019</p>", "2019-03-02"),
        ("<p class='date'>12. března 2019 od 18.00 hodin</p>", None),
        ("<div>Datum: 12.03.2019, 18:30 Uhr</div><div>Ort: Aula</div>", None),
        ("<p>Datum: 12.03.2019<br>Ort: Aula</p><p>02.03.2019</p>", "2019-03-02"),
        ("<h4>12 March 2019, 18:41</h4>", "2019-03-12"),
        ("<h4 class='date'>12 March 2019, 18:30</h4>", "2019-03-12"),
        ("<h4>By Ada Ferry, 12 March 2019, 18:30</h4>", "2019-03-12"),
        ("<p>12.03.2019 - 18:30</p>", "2019-03-12"),
    ],
)
def test_the_day_of_an_event_is_not_that_of_its_announcement(lines, day):
    html = f"<html><body><main><h1>A lecture about the river ferry</h1>{lines}{TEXT}</main></body></html>"
    assert extract(Page(html.encode(), url="https://bell.example/ferry")).article.published_date == day


def test_a_labelled_day_in_a_list_of_other_stories_is_theirs():
    others = (
        "<ul><li><a href='/a'>The bell founders</a> Published 4.2.2018</li><li><a href='/b'>On the moor</a> Published 28.1.2018</li></ul>"
    )
    html = f"<html><body><main><h1>Ferry stays afloat</h1>{TEXT}</main><div><h2>More</h2>{others}</div></body></html>"
    assert extract(Page(html.encode(), url="https://bell.example/ferry")).article.published_date is None


def test_a_byline_with_several_labels_is_no_sentence(read):
    line = "created by <a href='/a'>Ada Ferry-Oakenshaw</a> — <span>published</span> 27.06.2013 10:05, last modified 09.01.2014 09:03"
    head = "<meta name='DC.date.created' content='2013-06-26T15:11:08+02:00'>"
    story = read(page(f"<h1>Ferry stays afloat</h1><div>{line}</div>", head=head), url=URL).article
    assert (story.published_local, story.modified_local) == ("2013-06-27T10:05", "2014-01-09T09:03")


@pytest.mark.parametrize(
    ("listed", "day"),
    [("20/11/2014", "2014-03-11"), ("11/20/2014", "2014-11-03"), ("20/11/2014 or 11/20/2014", "2014-11-03"), ("9/10/2014", "2014-11-03")],
)
def test_the_days_of_other_lines_tell_whether_the_day_comes_before_the_month(listed, day):
    others = f"<ul><li><a href='/a'>New clinic opens</a> {listed}</li></ul>"
    html = (
        f"<html lang='en-US'><body><main><h1>Ferry stays afloat</h1><div class='date'>11/03/2014</div>{TEXT}</main>{others}</body></html>"
    )
    assert extract(Page(html.encode(), url="https://bell.example/ferry")).article.published_date == day


@pytest.mark.parametrize(
    "line",
    [
        *(
            "Date limite : 12 mars 2014",
            "Fecha límite: 12 de marzo de 2014",
            "Срок подачи заявок: 12.03.2014",
            "Дата проведения: 12.03.2014",
        ),
        *("Προθεσμία: 12/03/2014", "Hạn nộp: 12/03/2014", "آخر موعد للتقديم: 12 مارس 2014", "Einsendeschluss 12.03.2014"),
        *("Sluitingsdatum: 12 maart 2014", "© 12.03.2014 Alderwick", "Datum der Veranstaltung: 12.03.2014"),
        *(
            "Dal 12 marzo al 14 aprile 2014",
            "Del 12 de marzo al 14 de abril de 2014",
            "с 12 марта по 14 апреля 2014",
            "12 Mart - 14 Nisan 2014",
        ),
    ],
)
def test_a_deadline_an_event_and_a_span_date_nothing(line):
    html = f"<html><body><main><h1>Ferry stays afloat</h1><p>{line}</p>{TEXT}</main></body></html>"
    assert extract(Page(html.encode(), url="https://bell.example/ferry")).article.published_date is None


def test_who_commented_last_dates_nothing():
    html = (
        f"<html><body><main><h1>Ferry stays afloat</h1>{TEXT}<p>Kommentar von Uwe | 12.03.2014</p><p>Danke sehr.</p></main></body></html>"
    )
    assert extract(Page(html.encode(), url="https://bell.example/ferry")).article.published_date is None


def test_a_day_said_to_screen_readers_alone_is_printed_and_gives_the_hour_of_the_paper(read):
    stated = '{"@type":"NewsArticle","headline":"The ferry stays","datePublished":"2024-03-13T02:05:00Z"}'
    head = f'<script type="application/ld+json">{stated}</script>'
    said = "Published 10:05 p.m. ET March 12, 2024 Updated 9:00 a.m. ET March 14, 2024"
    body = f"<article><h1>The ferry stays</h1><div class='gnt_ar_dt' aria-label='{said}'></div>{TEXT}</article>"
    page = f"<html lang='en'><head>{head}</head><body>{body}</body></html>"
    story = read(page).article
    assert (story.published_date, story.published_local) == ("2024-03-12", "2024-03-12T22:05:00-04:00")
    assert story.modified_local == "2024-03-14T09:00-04:00"
    assert read(page.replace(head, "")).article.published_local == "2024-03-12T22:05-04:00"
    assert read(page.replace("Published ", "Tickets until ").replace(head, "")).article.published_at is None


EVENT = (
    "<html><head><title>Spring concert</title></head><body><main><h1>Spring concert</h1><p>{}</p><p>The choir of the parish sings works by "
    "its old master, some of them for the first time in this church.</p><p>Doors open at seven. Tickets can be had at the door and in the "
    "bakery on the square, for nine pounds each.</p></main></body></html>"
)


@pytest.mark.parametrize(
    ("path", "line"),
    [
        ("/events/2025/03/20/spring-concert", "20 March 2025, 19:30, St Olave"),
        ("/events/spring-concert/", "20 March 2025"),
        ("/whats-on/spring-concert", "Friday 20 March 2025, 7.30pm"),
        ("/veranstaltungen/fruehlingskonzert", "20. März 2025, 19:30 Uhr, Olavskirche"),
        ("/evenements/concert-de-printemps", "20 mars 2025, 19h30, église Saint-Olave"),
        ("/news/spring-concert", "Date: 20 March 2025 Time: 19:30 Venue: St Olave"),
    ],
)
def test_the_day_of_an_event_dates_no_page(read, path, line):
    story = read(EVENT.format(line), url=f"https://bell.example{path}").article
    assert (story.published_date, story.authors) == (None, [])


def test_a_section_called_so_dates_its_articles(read):
    story = read(EVENT.format("20 March 2025, 19:30"), url="https://bell.example/whats-on/music-news/spring-concert-4711").article
    assert story.published_date == "2025-03-20"


@pytest.mark.parametrize(
    ("rows", "day"),
    [
        (("Verfasser|Ada Quill", "Sitzung am|12.03.2025"), None),
        (("1. FC Forst|3:1", "SV Linden|12.03.2025"), None),
        (("Erwachsene|5 Euro", "Kinder|3 Euro", "gilt ab|12.03.2025"), None),
        (("Los|Kosten|Vergabe", "Rohbau|2 Mio.|12.03.2025"), None),
        (("Autor|Ada Quill", "Datum|12.03.2025"), "2025-03-12"),
        (("Quelle:|Stadt", "Stand:|12.03.2025"), "2025-03-12"),
        (("Erstellt am|12.03.2025", "Von|Ada Quill"), "2025-03-12"),
        (("Ada Quill|12.03.2025",), "2025-03-12"),
    ],
)
def test_a_day_in_a_table_of_data_behind_the_text_dates_no_article(read, rows, day):
    table = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row.split('|'))}</tr>" for row in rows)
    story = read(f"<html lang='de'><body><h1>Ferry stays afloat</h1>{TEXT}<table>{table}</table></body></html>", url=URL).article
    assert story.published_date == day


@pytest.mark.parametrize(
    ("stated", "local"),
    [
        ("2025-03-05T00:00:00+09:00", "2025-03-05T16:00+09:00"),
        ("2025-03-05T00:00:00Z", "2025-03-05T09:00:00+09:00"),
        ("2025-03-04T00:00:00+09:00", "2025-03-04T00:00:00+09:00"),
    ],
)
@pytest.mark.parametrize("label", ["발행일 : ", ""])
def test_a_printed_hour_outweighs_the_midnight_of_its_day(read, stated, local, label):
    news = f'{{"@context":"https://schema.org","@type":"NewsArticle","headline":"로봇이 짐을 나른다","datePublished":"{stated}"}}'
    head = f"<meta charset='utf-8'><script type='application/ld+json'>{news}</script>"
    text = "".join(f"<p>{line}</p>" for line in KOREAN)
    facts = f"<ul class='info'><li>{label}2025-03-05 16:00</li></ul>"
    body = f"<article><h1>로봇이 짐을 나른다</h1>{facts}<div class='body'>{text}</div></article>"
    story = read(f"<html lang='ko'><head>{head}</head><body>{body}</body></html>", "https://robot.example/view/112").article
    assert story.published_local == local


KOREAN = (
    "국내 중소 로봇 기업들이 물류 자동화 시장에서 빠르게 자리를 넓히고 있다.",
    "지난해 국내 물류 로봇 시장은 1조2천억 원으로 한 해 전보다 31% 커졌다.",
    "정부는 상반기 안에 물류 로봇의 안전 기준을 하나로 묶은 고시를 내놓을 예정이다.",
)
