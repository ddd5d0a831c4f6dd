"""What stands in the place of an article at the article's own address is none; stories that tell of such things are."""

from __future__ import annotations

import pytest

from tests.extraction.news_page import TEXT, headline

URL = "https://www.alderwick-post.example/news/2025/03/12/ferry-to-run-through-the-winter-8812345"


def sent(language: str, window: str, heading: str, *paragraphs: str) -> str:
    """Return a page without any mark of an article."""
    text = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return f"<html lang='{language}'><head><title>{window}</title></head><body><div><h1>{heading}</h1>{text}</div></body></html>"


CHECKS = [
    ("en", "alderwick-post.example", "", "Please enable JS and disable any ad blocker"),
    ("en", "Access to this page has been denied", "Press &amp; Hold to confirm you are a human", "Javascript is blocked."),
    ("en", "", "", "Request unsuccessful. Incapsula incident ID: 8770004901-1234567"),
    ("en", "Pardon Our Interruption", "Pardon Our Interruption...", "Something about your browser made us think you were a bot."),
    ("en", "The Post", "Sorry, you have been blocked", "This website uses a service to protect itself from attacks."),
    ("en", "The Post", "Unavailable due to legal reasons", "You read from a country that enforces the GDPR, so access cannot be granted."),
    ("en", "The Post", "", "Unfortunately, our website is currently unavailable in most European countries."),
    ("en", "The Post", "Your browser is not supported", "Please upgrade it to improve your experience."),
    ("de", "Fährbote", "Bitte deaktivieren Sie Ihren Adblocker", "Unser Angebot finanziert sich durch Werbung."),
    ("nl", "Kadeblad", "Even geduld", "We controleren of je geen robot bent. Dit duurt een paar seconden."),
    ("ru", "Проверка", "Проверка вашего браузера перед переходом на сайт", "Этот процесс автоматический."),
    ("zh", "提示", "405", "很抱歉，您的访问被阻断。"),
    ("ko", "나루신문", "자동입력 방지", "비정상적인 접근이 감지되었습니다."),
]
FAILURES = [
    ("en", "The Post", "Error establishing a database connection"),
    ("en", "The Post", "", "There has been a critical error on this website."),
    ("en", "503", "Service Temporarily Unavailable"),
    ("ko", "나루신문", "서비스 점검 안내", "보다 나은 서비스 제공을 위해 점검을 진행하고 있습니다."),
]
SERVERS = [
    ("en", "Account Suspended", "Account Suspended", "This account has been suspended. Contact your hosting provider."),
    ("en", "alderwick-post.example", "alderwick-post.example", "This domain may be for sale.", "Related searches: ferries, rivers"),
    ("en", "Redirecting", "", "If you are not redirected automatically, follow this link."),
    ("en", "The Post", "Register for free to continue reading", "It takes a minute and gives you three stories a month."),
    ("en", "Age check", "Please confirm your age", "Some of what follows is for adults."),
]
GONE = [
    ("en", "The Post", "Sorry", "The page you are looking for may have been moved or deleted."),
    ("fr", "Le Bac", "Oups !", "La page que vous recherchez n’existe pas ou a été déplacée."),
    ("de", "Fährbote", "Dieser Artikel ist nicht mehr verfügbar", "Manche Meldungen bieten wir nur begrenzte Zeit an."),
    ("zh", "提示信息", "", "您访问的页面不存在或已被删除"),
    ("ja", "渡し新聞", "お探しのページは見つかりませんでした", "掲載期間が終了した可能性があります。"),
    ("ko", "알림", "", "기사가 존재하지 않거나 삭제되었습니다."),
]
WALLS = [
    (
        "en",
        "The Post",
        "The Post is part of a family of brands",
        "When you use our sites, we use cookies to provide them to you, to prevent spam and to measure your use of them.",
        "If you click Accept all, we and our partners will also store information on a device for personalised advertising and content.",
        "If you do not want this, click Reject all. You can withdraw your consent at any time in the settings at the end of every page.",
    ),
    (
        "de",
        "Fährbote: Sie haben die Wahl",
        "Fährbote mit Werbung lesen",
        "Besuchen Sie uns wie gewohnt mit Werbung und Tracking. Details finden Sie in der Datenschutzerklärung und im Privacy Center.",
        "Nutzen Sie uns ganz ohne Werbetracking, für zwei Euro in der Woche.",
        "Zur Personalisierung von Werbung speichern wir Informationen auf Ihrem Gerät. Ihre Einwilligung können Sie jederzeit widerrufen.",
    ),
    (
        "fr",
        "Le Bac",
        "Lisez-nous gratuitement",
        "Vous pouvez lire nos articles en acceptant les cookies du Bac et de ses 154 partenaires, pour de la publicité personnalisée.",
        "Vous pouvez retirer votre consentement à tout moment en bas de page, ou vous abonner à partir de deux euros par mois.",
    ),
    (
        "pl",
        "Kurier Rzeczny",
        "Szanowny Czytelniku",
        "My i nasi partnerzy przechowujemy informacje na urządzeniu i przetwarzamy dane osobowe dla spersonalizowanych reklam.",
        "Klikając dalej wyrażasz zgodę. Zgodę możesz wycofać w dowolnym momencie.",
    ),
    (
        "pt",
        "O Barco",
        "A sua privacidade é importante",
        "Nós e os nossos parceiros armazenamos informações num dispositivo, tais como cookies, e tratamos dados pessoais.",
        "Pode retirar o seu consentimento a qualquer momento.",
    ),
]


@pytest.mark.parametrize(
    ("page", "reason"),
    [
        *((page, "blocked") for page in CHECKS),
        *((page, "error") for page in FAILURES),
        *((page, "other") for page in SERVERS),
        *((page, "soft 404") for page in GONE),
        *((page, "consent") for page in WALLS),
    ],
    ids=lambda value: " ".join(value)[:40] if isinstance(value, tuple) else value,
)
def test_what_is_sent_in_the_place_of_an_article_is_none(read, page, reason):
    found = read(sent(*page), URL)
    assert (found.status, found.reason) == ("not_article", reason)


def story(heading: str, *paragraphs: str, head: str = "", day: str = "<p class='date'>9 March 2025</p>") -> str:
    """Return a short story with the day it came out."""
    text = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return (
        f"<html lang='en'><head><title>{heading}</title>{head}</head><body><article><h1>{heading}</h1>{day}{text}</article></body></html>"
    )


@pytest.mark.parametrize(
    ("heading", "paragraph"),
    [
        ("Lost dog not found after three weeks", "A reward is offered for the brown spaniel, last seen by the river."),
        ("Why every site asks whether you are a robot", "The puzzles are getting harder, and the robots are getting better at them."),
        ("Access denied: the beach that nobody may enter", "A fence was put up in the night, and nobody knows by whom."),
        ("Bank app down for maintenance", "The savings bank closes its app from Friday night to Sunday noon."),
        ("Mayor's account suspended", "The network suspended the mayor on Wednesday, after a quarrel over gulls."),
        ("Court bans cookie walls", "Readers who accept all cookies pay with their data, the publisher and its partners had said."),
    ],
)
def test_a_story_about_such_pages_is_an_article(read, heading, paragraph):
    assert read(story(heading, paragraph), URL).status == "article"
    assert read(story(heading, paragraph, head=headline("NewsArticle", heading), day=""), URL).status == "article"


def test_a_notice_within_a_story_does_not_refuse_it(read):
    notice = "<div class='notice'><p>Your browser is not supported. We use cookies on your device, click accept all.</p></div>"
    assert read(f"<html lang='en'><body>{notice}<article><h1>The ferry stays</h1>{TEXT}</article></body></html>", URL).status == "article"


@pytest.mark.parametrize("path", ["about-us", "newsletters", "kontakt", "ueber-uns.html"])
def test_pages_of_the_paper_itself_are_no_articles_however_long_they_are(read, path):
    long = TEXT.replace("on Tuesday ", "") * 2
    page = f"<html lang='en'><body><main><h1>What we do</h1>{long}</main></body></html>"
    assert read(page, f"https://www.alderwick-post.example/{path}").reason == "other"
    dated = page.replace("</h1>", "</h1><p class='date'>9 March 2025</p>")
    assert read(dated, f"https://www.alderwick-post.example/{path}").status == "article"


def test_a_product_and_the_pages_of_an_edition_are_no_articles(read):
    product = (
        "<html lang='en'><head><meta property='og:type' content='product'></head><body><h1>River calendar</h1>" + TEXT + "</body></html>"
    )
    assert read(product, "https://shop.alderwick-post.example/p/calendar-2026").reason == "other"
    pages = "".join(
        f"<div><a href='/edition/2025-03-12/page/{number}'><img src='/{number}.jpg'>Page {number}</a></div>" for number in range(9)
    )
    edition = f"<html lang='en'><body><h1>Today's paper</h1><p>Thursday 9 March 2025</p>{pages}</body></html>"
    assert read(edition, "https://epaper.alderwick-post.example/edition/2025-03-12").status == "not_article"
