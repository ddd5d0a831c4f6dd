"""The page's clock never dates the article: generated pages whose only full date is the header's."""

from __future__ import annotations

import random
from datetime import UTC, datetime

import pytest

from scraper.extraction import Extraction, extract
from scraper.page import Page

SENTENCES = (
    "The harbour board of Alderwick met on Tuesday to settle the price of a winter berth, which had been argued over since the spring.",
    "Nobody on the quay expected the vote to go the way it did, least of all the owner of the oldest boat in the basin.",
    "The new price will hold for two years, the board said, and will be looked at again when the dredging is done.",
    "Those who rent by the day are to pay less than before; those who stay for the whole season are to pay a little more.",
)
FORMS = (
    "{y}.{m:02}.{d:02}", "{y}.{m:02}.{d:02} (일)", "{y}년 {m}월 {d}일 일요일", "{y}-{m:02}-{d:02}",
    "{d}. Juni {y}", "June {d}, {y}", "Sunday, June {d}, {y}",
    "{y}年{m}月{d}日", "{d:02}/{m:02}/{y}", "dimanche {d} juin {y}", "Sonntag, {d}. Juni {y}", "{y}年{m}月{d}日(日)",
    "воскресенье, {d} июня {y}", "الأحد {d} يونيو {y}", "Κυριακή, {d} Ιουνίου {y}", "रविवार, {d} जून {y}", "{y}. június {d}., vasárnap",
)  # fmt: skip
HOLDERS = (
    "<p class='today_txt'>{}</p>", "<span class='date'>{}</span>", "<div class='top-date'>{}</div>", "<time>{}</time>",
    "<li>{}</li>", "<b>{}</b>",
    "<time datetime='{iso}'>{}</time>", "<div class='current-date' id='clock'>{}</div>",
    "<em class='time'>{}</em>", "<span>{} <i>+14°</i></span>",
)  # fmt: skip
HEADERS = (
    "<header><a class='logo' href='/'>The Alderwick Bell</a>{}<nav>{}</nav></header>",
    "<div id='header'><div class='util'>{}</div><ul class='gnb'>{}</ul></div>",
    "<div class='top-bar'>{}</div><nav>{}</nav>",
    "<div class='hd'><div class='hd_in'><h2><a href='/'>The Alderwick Bell</a></h2>{}</div><ul class='menu'>{}</ul></div>",
    "<table><tr><td>{}</td><td>{}</td></tr></table>",
    "<div><div>{}</div><div>{}</div></div>",
)
BODIES = (
    "<main><article><h1>{title}</h1>{text}</article></main>",
    "<div id='wrap'><div class='view'><h1>{title}</h1><div class='article-body'>{text}</div></div></div>",
    "<div class='content'><h2 class='title'>{title}</h2><div id='text'>{text}</div></div>",
)
MENU = "".join(f"<li><a href='/{name}/'>{name}</a></li>" for name in ("harbour", "town", "trade", "weather", "sport", "letters"))


def trap(seed: int) -> str:
    """Return a page whose only full date is its header's."""
    chance = random.Random(seed)
    day = {"y": chance.randint(2001, 2024), "m": 6, "d": chance.randint(1, 28)}
    shown = chance.choice(FORMS).format(**day)
    holder = chance.choice(HOLDERS).format(shown, iso=f"{day['y']}-06-{day['d']:02}")
    title = f"Winter berths at Alderwick: story number {seed}"
    text = "".join(f"<p>{sentence}</p>" for sentence in chance.sample(SENTENCES, len(SENTENCES)))
    inner = chance.choice(HEADERS).format(holder, MENU) + chance.choice(BODIES).format(title=title, text=text)
    whole = f"<div id='page'>{inner}</div>" if chance.random() < 0.5 else inner
    return f"<!doctype html><html><head><title>{title}</title></head><body>{whole}<footer>© 1999 The Alderwick Bell</footer></body></html>"


def test_two_hundred_header_dates_date_no_article():
    dated = [
        (seed, found.article.published_local)
        for seed in range(200)
        if (found := extract(Page(trap(seed).encode(), url=f"https://bell.example/harbour/{100000 + seed}.html"))).article.published_date
    ]
    assert dated == []


@pytest.mark.parametrize(
    "dated",
    [
        "<article><h1>{title}</h1><p class='date'>14 May 2019</p>{text}</article>",
        "<article><h1>{title}</h1><div>Ada Quill | 14 May 2019</div>{text}</article>",
        "<article class='post'><span class='date'>14 May 2019</span><h1>{title}</h1>{text}</article>",
        "<article><h1>{title}</h1>{text}<p class='date'>14 May 2019</p></article>",
        "<div class='hentry'><h1>{title}</h1><abbr class='published' title='2019-05-14T10:00:00Z'>in May</abbr><div>{text}</div></div>",
    ],
)
def test_a_date_of_the_article_is_believed_without_a_label(dated):
    header = HEADERS[0].format("<p class='today_txt'>2024.06.02 (일)</p>", MENU)
    text = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES)
    story = dated.format(title="Winter berths at Alderwick", text=text)
    markup = f"<html><head><title>Winter berths at Alderwick</title></head><body>{header}{story}</body></html>"
    found = extract(Page(markup.encode(), url="https://bell.example/harbour/winter-berths-at-alderwick.html"))
    assert (found.article.published_date, found.page_date) == ("2019-05-14", "2024-06-02")


@pytest.mark.parametrize(
    "clock",
    [
        "최종편집 2026-11-01 12:03",
        "업데이트 : 2026-11-01 17:03",
        "Last Update : 2026-11-01 17:03",
        "Updated 2026.11.01 17:03",
        "2026-11-01 17:03 최종편집",
    ],
)
@pytest.mark.parametrize(
    "menu", ["", '<nav><ul><li><a href="/a">정치</a></li><li><a href="/b">경제</a></li><li><a href="/c">사회</a></li></ul></nav>']
)
def test_the_hour_the_paper_was_changed_dates_no_article(clock: str, menu: str) -> None:
    text = "<p>도립도서관이 다음 달부터 야간 열람실을 두 시간 더 연다고 밝혔다.</p>" * 4
    body = f'<div class="view"><h1>도립도서관 야간 열람실 두 시간 연장</h1><div class="cont">{text}</div></div>'
    page = Page(
        f'<html lang="ko"><body><div class="util">{clock}</div>{menu}{body}</body></html>'.encode(), url="https://example.kr/article/1001"
    )
    story = extract(page).article
    assert (story.published_at, story.published_date, story.modified_at) == (None, None, None)


@pytest.mark.parametrize("holder", HOLDERS[:6])
@pytest.mark.parametrize("clock", ["", "<header><a href='/'>The Alderwick Bell</a><p class='today'>Sunday, June 8, 2025</p></header>"])
def test_an_article_read_on_its_first_day_has_its_own_date_under_the_title(holder: str, clock: str) -> None:
    """The clock above shows the same day, or the day of capture is the same: the line under the title is the article's."""
    own = holder.format("June 8, 2025")
    text = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES)
    article = f"<article><h1>Winter berths to cost less</h1>{own}<div>{text}</div></article>"
    markup = f"<html lang='en'><body>{clock}<main>{article}</main></body></html>"
    page = Page(markup.encode(), url="https://bell.example/harbour/winter-berths", captured_at=datetime(2025, 6, 8, 9, tzinfo=UTC))
    assert extract(page).article.published_date == "2025-06-08"


def test_the_day_of_capture_in_the_head_dates_no_article() -> None:
    for seed in range(60):
        page = Page(trap(seed).encode(), url="https://bell.example/harbour/winter-berths")
        day = extract(page).page_date
        if day is None:
            continue
        at = datetime.fromisoformat(f"{day}T10:00:00+00:00")
        again = Page(trap(seed).encode(), url="https://bell.example/harbour/winter-berths", captured_at=at)
        assert extract(again).article.published_at is None


@pytest.mark.parametrize("day", ["2026.11.01 일요일", "2026.11.01 <span>(일)</span>", "2026.11.1 [일]"])
def test_a_korean_day_of_the_week_in_any_form(day: str) -> None:
    links = "<nav><a href='/a'>정치</a><a href='/b'>사회</a></nav>"
    head = f"<header><span class='date'>{day}</span><a href='/'>고을신문</a></header>{links}"
    story = (
        "<main><h1>고을 다리 다음 달 다시 연다</h1><p>입력 2026.10.30 14:05</p><p>고을군은 다리를 고쳐 다시 연다고 30일 밝혔다.</p></main>"
    )
    page = Page(f"<html lang='ko'><body>{head}{story}</body></html>".encode(), url="https://goeul.example/news/1234567")
    assert extract(page).page_date == "2026-11-01"


CLOCKS = (
    "2025년 06월 22일 (일)", "2025.06.22 (일)", "2025-06-22", "2025년 6월 22일 일요일", "6월 22일(일)", "2025.06.22(일) 14:05",
    "2025년 06월 22일", "현재시간 2025.06.22 14:05", "2025. 06. 22.", "UPDATED. 2025-06-22 14:05 (일)",
)  # fmt: skip
KOREAN_MENU = ("홈", "정치", "경제", "사회", "문화", "스포츠", "오피니언", "전체기사")
KOREAN_TITLE = "늘솔시, 마을 도서관 네 곳 밤 열 시까지 연다"
OTHER_STORY = ("[속보] 늘솔항 여객선 운항 다시 시작", "가온시 버스 요금 다음 달부터 오른다")
KOREAN_HEADS = (
    "clock menu", "menu clock", "paper clock menu", "paper menu clock", "story clock menu", "menu story clock", "clock story menu",
    "story menu clock", "menu weather clock", "section clock", "window clock",
)  # fmt: skip
KOREAN_TEXT = (
    "늘솔시는 다음 달부터 마을 도서관 네 곳을 밤 열 시까지 열어 둔다고 밝혔다.",
    "시는 이를 위해 사서 여섯 명을 새로 뽑고 야간 돌봄과 동네 책방 연계를 함께 꾸린다고 설명했다.",
    "도서관을 찾은 주민은 “퇴근하고도 책을 빌릴 수 있어 반갑다”고 말했다.",
)


def saved(seed: int) -> str:
    """Return a Korean page saved as text whose only full date is its header's."""
    chance = random.Random(seed)
    parts = {"clock": [chance.choice(CLOCKS)], "menu": [*KOREAN_MENU], "paper": ["늘솔신문"], "story": [chance.choice(OTHER_STORY)]}
    parts |= {"weather": ["가온 23.5℃", "맑음"], "section": ["사회", "HOME > 사회"], "window": [f"늘솔신문 - {KOREAN_TITLE}"]}
    facts = chance.choice(([], ["김하늘 기자"], ["기사공유하기", "글자크기"], ["밤에도 책 빌린다", "사서 여섯 명 새로 뽑아"]))
    head = [line for name in chance.choice(KOREAN_HEADS).split() for line in parts[name]]
    rights = "Copyright © 늘솔신문. 무단전재 및 재배포 금지"
    return chance.choice(("\n", "\n\n")).join([*head, KOREAN_TITLE, *facts, *KOREAN_TEXT, rights])


def test_two_hundred_header_dates_date_no_saved_text():
    headers = [("content-type", "text/plain; charset=utf-8")]
    pages = ((seed, extract(Page(saved(seed).encode(), headers=headers, url="https://neulsol.example/news/4711"))) for seed in range(200))
    assert [(seed, found.article.published_local) for seed, found in pages if found.article.published_date] == []


def test_a_day_between_the_last_headline_and_the_text_dates_a_saved_text():
    text = "\n".join(["늘솔신문", *KOREAN_MENU, KOREAN_TITLE, "2025.06.22", "김하늘 기자", *KOREAN_TEXT])
    page = Page(text.encode(), headers=[("content-type", "text/plain; charset=utf-8")], url="https://neulsol.example/news/4711")
    assert extract(page).article.published_date == "2025-06-22"


def undated(closing: str = "", behind: str = "") -> Extraction:
    """Read a story without a day of its own, with what closes it and what stands behind it."""
    text = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES)
    story = f"<div><h1>Winter berths at Alderwick</h1>{text}{closing}</div>"
    page = f"<html lang='en'><body><div><ul>{MENU}</ul></div>{story}{behind}</body></html>"
    return extract(Page(page.encode(), url="https://bell.example/harbour/berths"))


@pytest.mark.parametrize(
    "foot",
    [
        "<p class='current-info'>December 4, 2014 5:30 PM</p>",
        "<div class='footer-bottom'><p>December 4, 2014 5:30 PM</p></div>",
        "<div class='foot'><span>9 December 2014</span></div>",
        "<p>Copyright © The Alderwick Bell</p><p>December 4, 2014 5:30 PM</p>",
        "<p>All times are GMT -5. The time now is 06:15 PM, 12-09-2014.</p>",
        "<p>Server time: 2014-12-09 18:46:12</p>",
        "<p>Page generated on 2014-12-09 18:46:12 in 0.12 seconds</p>",
        "<p>Printed on 9 December 2014 18:46</p>",
        "<p>You are visitor 12345 since 12/09/2014</p>",
        "<p>Most users ever online was 1,203 on 12-09-2014 at 06:15 PM.</p>",
        "<p>Powered by vBulletin® Version 4.1.12</p>",
        "<p>Running phpBB 3.2.10, build 12.10.19</p>",
        "<p class='offer'>20% OFF <span>12/16/2014 23:59:59</span> Price: $9</p>",
        "<div class='reviews'><div class='review'><span class='date'>May 26, 2014</span><p>I love these stories.</p></div></div>",
    ],
)
def test_what_the_foot_of_a_page_prints_dates_no_article(foot):
    found = undated(behind=f"<div>{foot}</div>")
    assert (found.status, found.article.published_local, found.article.modified_local) == ("article", None, None)


BELOW = (
    "<footer>{} © The Alderwick Bell</footer>", "<div id='footer'><div class='in'>{}</div><p>Imprint</p></div>",
    "<div class='site-footer'>{}<ul><li><a href='/a'>About</a></li></ul></div>",
    "<table><tr><td>© 2001-2024 The Alderwick Bell</td><td>{}</td></tr></table>",
    "<div class='x9'><a href='/imprint'>Imprint</a> <a href='/privacy'>Privacy</a> {}</div>",
    "<div class='x9'><p>All rights reserved.</p>{}</div>",
    "<aside><div class='widget'><h3>Weather</h3>{}<p>Alderwick 14°C</p></div></aside>",
    "<div class='sidebar'><div class='widget'>{}<p>14°C, cloudy</p></div></div>",
    "<div class='right'><h4>Exchange rates</h4>{}<p>1 EUR = 1.08 USD</p></div>",
    "<div class='poll'><h4>Poll</h4><p>Do you take the ferry?</p>{}</div>",
)  # fmt: skip
"""Where pages print a day below or beside a text that is not the text's."""


def below(seed: int) -> str:
    """Return a page whose only full date stands below or beside the story, which has none."""
    chance = random.Random(seed)
    day = {"y": chance.randint(2001, 2024), "m": 6, "d": chance.randint(1, 28)}
    shown = chance.choice(FORMS).format(**day)
    holder = chance.choice(HOLDERS).format(shown, iso=f"{day['y']}-06-{day['d']:02}")
    text = "".join(f"<p>{sentence}</p>" for sentence in chance.sample(SENTENCES, len(SENTENCES)))
    body = chance.choice(BODIES).format(title=f"Winter berths at Alderwick: story number {seed}", text=text)
    return f"<html><body><div><a href='/'>Bell</a><ul>{MENU}</ul></div>{body}{chance.choice(BELOW).format(holder)}</body></html>"


def test_two_hundred_dates_below_the_story_date_none():
    dated = [
        (seed, found.article.published_local or found.article.modified_local)
        for seed in range(200)
        if (found := extract(Page(below(seed).encode(), url=f"https://bell.example/harbour/{100000 + seed}.html"))).article.published_local
        or found.article.modified_local
    ]
    assert dated == []


@pytest.mark.parametrize(
    "closing",
    [
        "<p class='date'>14 May 2019</p>",
        "<div class='post-footer'>14 May 2019</div>",
        "<div class='elementor-widget elementor-widget-heading'><p>14 May 2019</p></div>",
        "<p>Alderwick, 14 May 2019</p>",
        "<aside class='sidebar'><div class='post-info'><span class='date'>14 May 2019</span></div></aside>",
        "<footer class='entry-meta'>Filed on <time datetime='2019-05-14'>14 May 2019</time></footer>",
        "<p class='entry-meta'>Ada Quill, 14 May 2019, 10:00</p><p>© The Alderwick Bell</p>",
    ],
)
def test_the_day_that_closes_a_text_is_believed(closing):
    found = undated(closing)
    assert found.article.published_date == "2019-05-14"
