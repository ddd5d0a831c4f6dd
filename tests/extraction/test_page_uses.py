"""Pages on which readers do something are no articles: they log in, register, write, search, buy. Stories beside such forms are."""

from __future__ import annotations

import pytest

from scraper.extraction import extract
from scraper.page import Page
from tests.extraction.news_page import TEXT, headline

SITE = "https://www.alderwick-post.example"
STATED = '<meta property="og:type" content="article"><meta property="article:published_time" content="2025-03-12T08:00:00Z">'
FIRM = '<meta name="author" content="Alderwick Post Ltd">'
LOGIN = '<form action="/in"><input name="u"><input type="password" name="p"><button>Go</button></form>'
REGISTRATION = (
    '<form action="/new"><label>Name</label><input name="n"><label>Password</label><input type="password" name="p1">'
    '<label>Password again</label><input type="password" name="p2"><p>{}</p></form>'
)
LONG = "We keep what you tell us for as long as you read us, and no longer than that. You can ask us at any time what we hold. " * 4


def status(body: str, head: str = "", path: str = "/hilfe/seite", language: str = "en") -> str:
    """Return what a page of an address that tells nothing is taken for."""
    page = f"<html lang='{language}'><head>{head}</head><body><div id='main'>{body}</div></body></html>"
    return extract(Page(page.encode(), url=SITE + path)).status


@pytest.mark.parametrize("head", ["", STATED, FIRM], ids=["nothing", "a day for every page", "a firm as author"])
@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("en", "Contact us"),
        ("en", "Log in | The Alderwick Post"),
        ("de", "Passwort vergessen?"),
        ("fr", "Mot de passe oublié ?"),
        ("pl", "Kontakt"),
        ("sk", "Zabudli ste heslo?"),
        ("ja", "お問い合わせ"),
        ("ko", "회원가입"),
        ("zh", "找回密码"),
    ],
)
def test_a_page_titled_by_what_is_done_on_it_is_no_article(language: str, title: str, head: str) -> None:
    assert status(f"<h1>{title}</h1><p>{LONG}</p>", f"<title>{title}</title>{head}", language=language) == "not_article"


@pytest.mark.parametrize(
    "title",
    ["Sign in or register", "Create your free account", "Your account at the Post", "Forgot your password?", "Register at The Post"],
)
def test_a_longer_title_of_such_a_page_is_believed_where_nothing_says_article(title: str) -> None:
    assert status(f"<h1>{title}</h1><p>{LONG}</p>") == "not_article"
    assert status(f"<h1>{title}</h1><p class='date'>12 March 2025</p>{TEXT}") == "article"


def test_a_registration_amid_the_text_makes_a_form_of_the_page() -> None:
    assert status(f"<h1>Join the club</h1><p>{LONG}</p>{REGISTRATION.format(LONG)}<p>{LONG}</p>") == "not_article"


@pytest.mark.parametrize(
    "address", ["/user/signin.aspx", "/member/forgot_password.jsp", "/konto/logowanie", "/customer/my-account/", "/registrati"]
)
def test_an_address_that_ends_in_a_service(address: str) -> None:
    assert status(f"<h1>The Alderwick Post</h1><p>{LONG}</p>", path=address) == "not_article"


@pytest.mark.parametrize(
    ("body", "head"),
    [
        (f"<div itemscope itemtype='https://schema.org/Product'><h1 itemprop='name'>Ferry in a bottle</h1><p>{LONG}</p></div>", ""),
        (
            f"<h1>Ferry in a bottle</h1><p>{LONG}</p>",
            '<script type="application/ld+json">{"@type":"Product","name":"Ferry in a bottle","offers":{"price":"9"}}</script>',
        ),
        ("<h1>Sandals</h1>" + "".join(f"<p>Sandal No {number} £{number}.99 in blue, red</p>" for number in range(20, 60)), FIRM),
    ],
    ids=["microdata", "JSON-LD", "labels and prices"],
)
def test_what_is_sold_is_no_article(body: str, head: str) -> None:
    assert status(body, head) == "not_article"


@pytest.mark.parametrize(
    ("body", "head"),
    [
        (f"<h1>Contact</h1><p class='byline'>By Ines Moore</p><p class='date'>12 March 2025</p>{TEXT}", ""),
        (f"<h1>Search</h1>{TEXT}", headline("NewsArticle", "Search")),
        (f"<aside>{LOGIN}</aside><h1>Ferry to run through the winter</h1>{TEXT}{LOGIN}", ""),
        (f"<h1>Ferry to run through the winter</h1>{TEXT}<p>Join us:</p>{REGISTRATION.format('It is free.')}", STATED),
        (
            f"<h1>We tried the ferry in a bottle</h1>{TEXT}",
            headline("Article", "We tried the ferry in a bottle")
            + '<script type="application/ld+json">{"@type":"Product","name":"Ferry","offers":{"price":"9"}}</script>',
        ),
        (f"<h1>About the ferry</h1>{TEXT}", FIRM),
    ],
    ids=["signed and dated", "states an article", "a door in the corner", "a form below a dated story", "a review", "a firm as author"],
)
def test_stories_stay_articles(body: str, head: str) -> None:
    assert status(body, head, path="/ferry/winter") == "article"


@pytest.mark.parametrize("address", ["/user/login", "/profile/default", "/people/index.shtml", "/author/register", "/members/search"])
def test_the_door_to_the_readers_account_names_no_author(address: str) -> None:
    body = f"<h1>Ferry to run through the winter</h1><a href='{address}'>My Account</a>{TEXT}"
    found = extract(Page(f"<html><body><div>{body}</div></body></html>".encode(), url=SITE + "/ferry/winter"))
    assert found.article.authors == []


@pytest.mark.parametrize(
    "path",
    ["/forum/ucp.php?mode=register", "/userregister.htm", "/members/online_registration_form/data/", "/login/ref/a8", "/newreply.php?t=12"],
)
def test_an_address_at_which_readers_enter_or_write_is_no_articles(path: str) -> None:
    assert status(f"<h1>The Alderwick Post</h1><p>{LONG}</p>", path=path) == "not_article"


@pytest.mark.parametrize("path", ["/news/the-login-that-failed-them", "/town/register-of-ships", "/a/4821"])
def test_a_story_about_entering_is_one(path: str) -> None:
    assert status(f"<h1>The register of ships opens</h1><p>{LONG}</p>", path=path) == "article"
