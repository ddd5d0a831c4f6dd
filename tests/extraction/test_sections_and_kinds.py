"""Section, breadcrumb, kicker and kind of article, as papers print them, put them into links and addresses, or say them by labels."""
# ruff: noqa: E501 - a page is a line

from __future__ import annotations

import pytest

from scraper.extraction import Extraction, extract
from scraper.page import Page
from tests.extraction.news_page import TEXT

TITLE = "Alderwick keeps its river ferry through the winter"
MENU = '<header><a href="/">The Valley Post</a><div class="x1"><a href="/weather/">Weather</a> <a href="/login/">Sign in</a></div></header>'


def read(
    over: str = "",
    url: str = "https://www.paper.example/a/ferry-12345678",
    title: str = TITLE,
    behind: str = "",
    before: str = "",
    body: str = TEXT,
) -> Extraction:
    page = f'{MENU}{before}<article>{over}<h1>{title}</h1><div class="byline">By Ida Moll, 5 March 2026</div><div class="text">{body}</div>{behind}</article>'
    head = f"<title>{title} - The Valley Post</title><meta property='og:site_name' content='The Valley Post'>"
    return extract(Page(f'<html lang="en"><head>{head}</head><body>{page}</body></html>'.encode(), url=url))


@pytest.mark.parametrize(
    ("over", "sections"),
    [
        ('<p id="breadcrumbs"><a href="/">Home</a> » <a href="/valley/">Valley</a> » <a href="/valley/farms/">Farms</a></p>', ["Valley", "Farms"]),
        ('<nav class="fil-ariane"><ul><li><a href="/">Accueil</a></li><li><a href="/vallee/">Vallée</a></li></ul></nav>', ["Vallée"]),
        ('<div class="breadcrumb"><a href="/">Strona główna</a> <a href="/dolina/">Dolina</a></div>', ["Dolina"]),
        ('<div class="breadcrumb"><a href="/">The Valley Post</a> <a href="/farms/">Farms</a></div>', ["Farms"]),
        ('<ol class="breadcrumb"><li><a href="/">Home</a></li><li><a href="/news/">News</a></li><li><a href="/news/local/">Local</a></li></ol>', ["News", "Local"]),
        ('<div class="breadcrumb"><a href="/news/">News</a></div>', ["News"]),
        ('<div class="breadcrumb"><a href="/news">&gt; Farms</a> <a href="/3">3</a></div>', ["Farms"]),
        ('<ul class="breadcrum"><li><a href="/">Post</a></li><li><a href="/valley">Valley</a></li><li><a href="/valley/farms">Farms</a></li></ul>', ["Valley", "Farms"]),
        ('<table><tr><td><a href="http://news.paper.example/">新闻中心</a> &gt; <a href="/china/">国内新闻</a> &gt; 正文</td></tr></table>', ["新闻中心", "国内新闻"]),
        ('<div class="pos">当前位置：<a href="http://lx.paper.example/">首页</a> &gt; <a href="/channel/8801.html">河湾新闻</a> &gt; 正文</div>', ["河湾新闻"]),
        ('<div>您所在的位置：<a href="http://a.paper.example/">河湾首页</a> &gt; <a href="/c/8.html">房产</a> &gt; 正文</div>', ["房产"]),
        ('<p>Boats &gt; ferries</p>', []),
    ],
)  # fmt: skip
def test_a_breadcrumb_without_the_front_page(over: str, sections: list[str]) -> None:
    assert read(over).article.sections == sections


def test_a_trail_without_a_class_is_known_by_its_folders() -> None:
    trail = '<div class="q7"><a href="/">Home</a> <a href="/valley/">Valley</a> <a href="/valley/farms/">Farms</a></div>'
    story = read(trail, url="https://www.paper.example/valley/farms/ferry-12345678").article
    assert (story.section, story.sections) == ("Farms", ["Valley", "Farms"])


@pytest.mark.parametrize(
    ("over", "url", "section"),
    [
        ('<a class="lbl" href="/farms/">Farms</a>', "https://www.paper.example/a/ferry-12345678", "Farms"),
        ('<div><a href="/rubrik/valley/">Valley</a></div>', "https://www.paper.example/a/ferry-12345678", "Valley"),
        (
            '<div class="entry-categories category-links"><a href="/farms/">Farms</a> | <a href="/valley/">Valley</a></div>',
            "https://www.paper.example/a/ferry-12345678",
            "Farms",
        ),
        ('<a class="lbl" href="/author/ida-moll/">Ida Moll</a>', "https://www.paper.example/a/ferry-12345678", None),
        ('<a class="lbl" href="/blog/">Back to blog</a>', "https://www.paper.example/x/ferry-12345678", None),
        (
            '<a class="lbl" href="/news/2026/old-press-sold-to-a-museum-in-town">Old press sold</a>',
            "https://www.paper.example/a/ferry-12345678",
            None,
        ),
        ("", "https://www.paper.example/a/ferry-12345678", None),
        ("", "https://www.paper.example/weather/ferry-12345678", "Weather"),
    ],
)
def test_a_link_to_a_folder_over_the_title_is_the_section(over: str, url: str, section: str | None) -> None:
    assert read(over, url).article.section == section


def test_a_category_below_the_text_is_the_section() -> None:
    behind = '<footer>Categories: <a href="/c/farms" rel="category tag">Farms</a></footer>'
    assert read(behind=behind).article.section == "Farms"


def test_what_stands_between_headline_and_paper_in_the_window_is_a_section_where_the_menu_has_it() -> None:
    def section(window: str) -> str | None:
        menu = '<nav><a href="/farms">Farms</a><a href="/valley">Valley</a></nav>'
        head = f'<html lang="en"><head><title>{window}</title></head><body><header>{menu}</header>'
        page = f'{head}<article><h2>{TITLE}</h2><div class="text">{TEXT}</div></article></body></html>'
        return extract(Page(page.encode(), url="https://www.paper.example/a/ferry-12345678")).article.section

    assert section(f"{TITLE} - Farms - The Valley Post") == "Farms"
    assert section(f"{TITLE} | Goats | Valley | The Valley Post") == "Valley"
    assert section(f"{TITLE} - Goats - The Valley Post") is None
    assert section(f"{TITLE} - Farms") is None


def test_a_category_by_the_title_may_lead_to_a_page_with_a_number() -> None:
    menu = '<nav><a href="/news/cat01.html">Valley</a><a href="/news/cat02.html">Farms</a></nav>'
    label = '<div class="category"><a href="/news/cat02.html">Farms</a></div>'
    assert read(before=f"{menu}{label}", url="https://www.paper.example/news/html/20210512/k1001.html").article.section == "Farms"


def test_a_question_over_the_title_is_no_section() -> None:
    assert read('<div class="bar"><a href="/about-us/ads/">What is this?</a></div>').article.section is None


@pytest.mark.parametrize(
    ("line", "section"),
    [
        ('<div class="tax">Categories: <a href="/c/farms/">Farms</a>, <a href="/c/valley/">Valley</a></div>', "Farms"),
        ('<p>Kategorie <a href="/c/farms/">Höfe</a></p>', "Höfe"),
        ('<ul><li>21:40</li><li>Category : <a href="/blog-category-3.html">散歩</a></li></ul>', "散歩"),
        ('<p>Рубрика: <a href="/c/farms/">Хозяйство</a></p>', "Хозяйство"),
        ('<p>Filed under <a href="/tag/goats/">goats</a></p>', None),  # tags, more often than not
        ('<p>Categories of boats that may use the pier: <a href="/boats/">see the list</a></p>', None),
    ],
)
def test_the_line_that_says_where_a_text_is_filed_is_read_where_nothing_else_does(line: str, section: str | None) -> None:
    assert read(behind=line).article.section == section


@pytest.mark.parametrize(
    ("over", "title", "url", "kind"),
    [
        ('<div class="flag">Kommentar</div>', TITLE, "", "opinion"),
        ('<div class="flag">Ein Kommentar von</div>', TITLE, "", "opinion"),
        ('<p class="tag">TRIBUNE</p>', TITLE, "", "opinion"),
        ('<div><a href="/x/">Opinie</a></div>', TITLE, "", "opinion"),
        ("", f"Editorial: {TITLE}", "", "opinion"),
        ("", f"Éditorial. {TITLE}", "", "opinion"),
        ("", TITLE, "https://www.paper.example/opinion/2026/03/orchard-press", "opinion"),
        ("", TITLE, "https://www.paper.example/live/2026/03/05/orchard-press", "live"),
        ("<div><span>LIVE</span></div>", TITLE, "", "live"),
        ("", f"Liveblog: {TITLE}", "", "live"),
        ("", f"{TITLE} – as it happened", "", "live"),
        ("<div>Farms</div>", TITLE, "", None),
        ("", "Comment sections of papers close one after the other", "", None),
        ("", "Live music returns to the valley", "", None),
        ('<div><a href="/a/">News</a></div><div><a href="/b/">Farms</a></div><div><a href="/c/">Opinion</a></div><div><a href="/d/">Sport</a></div>', TITLE, "", None),
    ],
)  # fmt: skip
def test_the_kind_of_an_article_by_what_is_said_of_it(over: str, title: str, url: str, kind: str | None) -> None:
    assert read(over, url or "https://www.paper.example/a/ferry-12345678", title).article.article_type == kind


@pytest.mark.parametrize("flag", ["Breaking", "LIVE", "Plus", "Exklusiv", "Réservé aux abonnés", "有料記事", "会員限定", "訂閱專享"])
def test_a_flag_over_the_title_is_no_kicker(flag: str) -> None:
    assert read(f'<span class="label">{flag}</span>').article.kicker is None


def test_the_section_with_a_date_is_no_kicker() -> None:
    assert read('<p class="article__label"><a href="/farms/">Farms</a> 5. MAR. 2026 KL. 08.00</p>').article.kicker is None


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("503 Service Unavailable", "The server is temporarily unable to service your request. Please try again later."),
        ("Pagina niet gevonden", "Misschien is het artikel verplaatst of verwijderd. Ga terug naar de homepage."),
        ("Strona nie istnieje", "Być może adres został zmieniony. Wróć na stronę główną."),
        ("Willkommen", "Weiter mit Werbung oder im Pur-Abo ohne Tracking. Wir und unsere Partner verarbeiten Daten."),
    ],
)
def test_errors_and_walls_are_no_articles(title: str, text: str) -> None:
    page = f"<html><head><title>{title}</title></head><body><main><h1>{title}</h1><p>{text}</p></main></body></html>"
    assert extract(Page(page.encode(), url="https://www.paper.example/local/ferry-12345678")).status == "not_article"


@pytest.mark.parametrize(
    ("url", "canonical"),
    [
        ("https://www.paper.example/farms/ferry/amp/", "https://www.paper.example/farms/ferry/"),
        ("https://www.paper.example/amp/farms/ferry", "https://www.paper.example/farms/ferry"),
    ],
)
def test_the_canonical_of_a_page_in_amp(url: str, canonical: str) -> None:
    page = f'<html><head><title>{TITLE}</title><link rel="canonical" href="{canonical}"></head><body><article><h1>{TITLE}</h1>{TEXT}</article></body></html>'
    assert extract(Page(page.encode(), url=url)).article.canonical_url == canonical


def test_teasers_without_pointers_and_small_labels() -> None:
    most = "".join(
        f'<li><a href="/n/{place}-story-1234567{place}.html"><small>Valley</small> {title}</a></li>'
        for place, title in enumerate(("Mill finds a tenant", "Bridge closed until May", "School wins a prize"))
    )
    inline = '<p><a href="/n/9-story-98765432.html">READ MORE: Bakery opens in the old station</a></p>'
    found = read(
        behind=f'<div class="box"><h3>Most read</h3><ol>{most}</ol></div>', body=TEXT.replace("<p>The ferry", f"{inline}<p>The ferry")
    )
    assert {teaser.title for teaser in found.teasers} == {
        "Mill finds a tenant",
        "Bridge closed until May",
        "School wins a prize",
        "Bakery opens in the old station",
    }


def test_the_region_of_chinese_is_kept() -> None:
    text = "<p>河灣鎮公所昨日決議，渡船冬季照常行駛，居民紛紛表示歡迎，並感謝各界支持。</p>" * 4
    page = f'<html lang="zh-TW"><body><article><h1>渡船冬季照常行駛</h1>{text}</article></body></html>'
    assert extract(Page(page.encode(), url="https://www.paper.example/n/12345678")).article.language == "zh-tw"


GERMAN = "<p>Der Rat der Stadt hat am Dienstag beschlossen, dass die Fähre auch im Winter fährt, und das ist nicht die erste Debatte, die mit einem Ja endet.</p>"


@pytest.mark.parametrize(
    ("declared", "text", "language"),
    [
        ("de-AT", GERMAN, "de-at"),
        ("en-US", GERMAN, "de"),
        (None, GERMAN, "de"),
        (None, TEXT, "en"),
        ("fr", TEXT, "en"),
        ("is", GERMAN, "is"),
        ("en", "<p>Alderwick Elmbridge Quayside Fenmoor 12 34 56 Harbour Ferry River Winter Council Hall</p>", "en"),
        (None, "<p>Short line and the end of it.</p>", None),
    ],
)
def test_the_small_words_of_a_text_tell_its_language_where_the_page_declares_that_of_a_template(
    declared: str | None, text: str, language: str | None
) -> None:
    """A language whose words are not known is believed as declared."""
    told = f' lang="{declared}"' if declared else ""
    page = f"<html{told}><body><article><h1>{TITLE}</h1>{text * 4 if language else text}</article></body></html>"
    assert extract(Page(page.encode(), url="https://www.paper.example/n/12345678")).article.language == language


def test_an_address_that_cannot_be_read_fails_nothing() -> None:
    page = f'<html><body><article><a href="http://[::1">Farms</a><h1>{TITLE}</h1>{TEXT}</article></body></html>'
    assert extract(Page(page.encode(), url="http://[::1")).article.failed_fields == []


SWEDISH = (
    "Färjan över fjorden ska gå hela vintern, säger kommunens ordförande. Det är en stor seger för alla som bor på "
    "andra sidan, och de har kämpat för det här i många år. Kommunen ska nu se på hur linjen kan drivas vidare och "
    "vad det kommer att kosta. En ny båt är beställd och ska enligt planen vara på plats till våren, men det är "
    "inte avgjort vem som ska betala för den. Många av dem som kom i går var glada för att frågan har fått en "
    "lösning och att barnen kan ta sig till skolan på ett säkert sätt. Rederiet säger att det har fått ett avtal om "
    "driften av kajen."
)
DANISH = (
    "Færgen over fjorden skal sejle hele vinteren, siger borgmesteren i kommunen. Det er en stor sejr for alle, der "
    "bor på den anden side, og de har kæmpet for det i mange år. Kommunen vil nu se på, hvordan ruten kan drives "
    "videre, og hvad det vil koste. En ny båd er bestilt og skal efter planen være på plads til foråret, men det er "
    "ikke afgjort, hvem der skal betale for den. Mange af dem, der mødte op i går, var glade for, at sagen endelig "
    "har fået en løsning, og at børnene kan komme i skole på en sikker måde. Rederiet siger, at det har fået en "
    "aftale om drift af kajen."
)
NORWEGIAN = (
    "Fergen over fjorden skal gå hele vinteren, sier ordføreren i kommunen. Det er en stor seier for alle som bor "
    "på den andre siden, og de har kjempet for dette i mange år. Kommunen vil nå se på hvordan ruten kan drives "
    "videre, og hva det vil koste. En ny båt er bestilt og skal etter planen være på plass til våren, men det er "
    "ikke avgjort hvem som skal betale for den. Mange av dem som møtte opp i går, var glade for at saken endelig "
    "har fått en løsning, og at barna kan komme seg til skolen på en trygg måte. Rederiet sier at det har fått på "
    "plass en avtale om drift av kaien."
)


@pytest.mark.parametrize(("text", "language"), [(SWEDISH, "sv"), (DANISH, "da"), (NORWEGIAN, "no")], ids=["sv", "da", "no"])
def test_neighbours_are_told_by_what_each_has_alone(read, text, language):
    assert read(f"<html><body><article><h1>5 km</h1><p>{text}</p></article></body></html>").article.language == language


def test_a_section_stated_as_the_system_calls_it_is_written_as_the_page_prints_it() -> None:
    trail = '<div class="breadcrumb"><a href="/">Home</a> &gt; <a href="/cronache/">Cronache</a></div>'
    stated = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry","articleSection":"cronache"}</script>'
    assert read(stated + trail).article.section == "Cronache"
    assert read(stated).article.section == "cronache"
