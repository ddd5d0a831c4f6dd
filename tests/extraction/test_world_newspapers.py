"""Parts of newspapers' pages around the world that state a news article: flags, rows of links, decks in a header, counters of pictures."""

# ruff: noqa: E501 - a page is a line

from __future__ import annotations

import pytest

from scraper.extraction.layout.url_shape import shape
from scraper.extraction.lines import photo_credits
from scraper.extraction.lines.byline_lines import cut_out
from tests.extraction.news_page import TEXT, headline

URL = "https://www.quaypost.example/news/ferry-to-run-through-winter-734210.html"
TITLE = "Ferry to run through winter"
DECK = "Islanders had feared for the last boat of the year, and for the school run that hangs on it."
SENTENCES = TEXT.replace("<p>", "").split("</p>")[:-1]


def page(inside: str, *, title: str = TITLE, above: str = "", head: str = "", text: str = TEXT, lang: str = "en") -> str:
    """A page that states its news article."""
    stated = f"<title>{title} | Quay Post</title>{headline('NewsArticle', title)}{head}"
    return f"<html lang='{lang}'><head>{stated}</head><body>{above}<main><article>{inside}<div class='body'>{text}</div></article></main></body></html>"


@pytest.mark.parametrize("flag", ["Suscriptor", "Suscriptores", "For abonnentar", "For abonnenter"])
def test_a_flag_for_subscribers_is_no_kicker(read, flag):
    html = page(f"<div class='kicker'>{flag}</div><h1>{TITLE}</h1>")
    assert read(html, url=URL).article.kicker is None


def test_a_row_of_links_in_the_top_line_is_no_kicker(read):
    row = "".join(f"<a href='/{name.lower()}/'>{name}</a>" for name in ("Front", "Paper", "Television", "Pro"))
    html = page(f"<h1>{TITLE}</h1>", above=f"<div class='topline'>{row}</div>")
    assert read(html, url=URL).article.kicker is None


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("business/65f2b1a79a7947c3a1f0d2c1", "article"),
        ("business/14/03/2024/65f2b1a79a7947c3a1f0d2c1", "article"),
        ("business/abcdefabcdefabcdefabcdef", "list"),
        ("assets/65f2b1a79a7947c3a1f0d2c1.js", "other"),
    ],
)
def test_the_number_of_a_record_names_a_story(path, kind):
    assert shape(f"https://quaypost.example/{path}") == kind


def test_a_headline_cut_short_for_machines_is_the_one_printed_and_shared(read):
    full = f"{TITLE}. “Nobody asked us on the islands”"
    shared = f'<meta property="og:title" content="{full}">'
    assert read(page(f"<h1>{full}</h1>", head=shared), url=URL).article.title == full
    assert read(page(f"<h1>{full}</h1>"), url=URL).article.title == TITLE


def test_a_deck_that_ends_the_header_is_no_text(read):
    header = f"<header><h1>{TITLE}</h1><span class='date'>5 March 2026</span><p class='article__intro'>{DECK}</p></header>"
    story = read(page(header), url=URL).article
    assert (story.subtitle, story.paragraphs) == (DECK, SENTENCES)


@pytest.mark.parametrize("name", ["article-first-paragraph", "has-drop-cap", "first-para"])
def test_what_a_class_calls_the_first_paragraph_stays_text(read, name):
    first = f"<p class='{name}'>{DECK}</p>"
    html = page(f"<h1>{TITLE}</h1>", head=f'<meta name="description" content="{DECK}">', text=first + TEXT)
    assert read(html, url=URL).article.paragraphs == [DECK, *SENTENCES]


def test_a_count_of_pictures_is_no_part_of_a_credit(read):
    picture = (
        "<div class='opener-foto'><a href='/gallery'><img src='/f.jpg' alt='The ferry waits at the pier.' width='900' height='600'></a>"
        "<p class='foto-desc'>The ferry waits at the pier. <span>| foto: Anna Vavrova</span></p><span class='more'>4 fotografie</span></div>"
    )
    (image,) = read(page(f"<h1>{TITLE}</h1>{picture}"), url=URL).article.images
    assert (image.caption, image.credit) == ("The ferry waits at the pier.", "Anna Vavrova")


@pytest.mark.parametrize("behind", [", svátek má Ida", " | meniny má Ida", ", dziś imieniny obchodzą Ida i Otto"])
def test_a_name_day_behind_the_page_clock(read, behind):
    html = page(f"<h1>{TITLE}</h1>", above=f"<div id='header'><div>pátek 15. března 2024{behind}</div></div>", lang="cs")
    assert read(html, url=URL).page_date == "2024-03-15"


def test_a_pointer_in_an_element_of_its_own_is_no_part_of_a_title(read):
    box = "<section class='box'><a href='/news/harbour-office-moves-into-old-mill-734001.html'><span>Zobacz też</span> <span>Harbour office moves into the old mill</span></a></section>"
    story = read(page(f"<h1>{TITLE}</h1>", text=TEXT.replace("</p>", f"</p>{box}", 1)), url=URL)
    assert [teaser.title for teaser in story.teasers] == ["Harbour office moves into the old mill"]


@pytest.mark.parametrize("name", ["quay04", "desk_12"])
def test_a_numbered_account_of_a_newsroom_is_no_author(read, name):
    stated = f'{{"@type":"NewsArticle","headline":"{TITLE}","author":{{"@type":"Person","name":"{name}"}}}}'
    html = page(f"<h1>{TITLE}</h1>").replace(headline("NewsArticle", TITLE), f'<script type="application/ld+json">{stated}</script>')
    assert read(html, url=URL).article.authors == []


def test_the_place_behind_a_byline_is_no_text(read):
    signed = "<div class='signature'><strong class='signature__author'>By Ada Osei</strong><p class='signature__location'>North Quay (NQ)</p></div>"
    story = read(page("", text=f"<h1>{TITLE}</h1>{signed}<time datetime='2026-03-05T09:00:00Z'>5 March 2026</time>{TEXT}"), url=URL).article
    assert ([author.name for author in story.authors], story.paragraphs) == (["Ada Osei"], SENTENCES)


def test_a_chinese_caption_that_ends_in_the_reporter_who_took_the_picture(read):
    lines = (
        "渡口的渡船在这个冬天照常开行，镇上的议会周二晚上以多数票通过了这项决定。",
        "四千多人在请愿书上签了名，小礼堂里坐满了人，楼梯上也站着几十位居民。",
        "渡船每天载客两百人左右，原定在本月底停航，如今还要再开一个冬天。",
    )
    caption = "船长在检修发动机。河湾新闻记者 林晓荷 图"
    picture = f"<p class='desc'><img src='/1.jpg' width='1080' height='720'></p><p class='height'>{caption}</p>"
    text = f"<p>{lines[0]}</p>{picture}" + "".join(f"<p>{line}</p>" for line in lines[1:])
    assert read(
        page("<h1>渡口的渡船今冬照常开行</h1>", title="渡口的渡船今冬照常开行", text=text, lang="zh"), url=URL
    ).article.paragraphs == list(lines)


def test_the_whole_of_a_story_on_one_page_is_no_teaser(read):
    pager = f"<div class='paging'><a href='{URL}?page=2'>Selanjutnya</a> <a href='{URL}?page=all'>Halaman Selengkapnya</a></div>"
    assert read(page(f"<h1>{TITLE}</h1>", text=TEXT + pager), url=URL).teasers == []


@pytest.mark.parametrize(("name", "place"), [("kairos", "Αθήνα"), ("city-weather", "दिल्ली"), ("weather", "תל אביב"), ("pocasi", "Brno")])
def test_a_reading_of_the_weather_in_a_page_head(read, name, place):
    html = page(f"<h1>{TITLE}</h1>", above=f"<header><div class='{name}'><span>{place}</span> <b>17°C</b></div></header>")
    assert [(reading.place, reading.temperature_c) for reading in read(html, url=URL).weather] == [(place, 17.0)]


@pytest.mark.parametrize("signature", ["Ирина ЛОПАТИНА<br><i>Речной район</i>", "Ирина ЛОПАТИНА", "Ирина Лопатина<br>Речной район"])
def test_a_name_over_a_place_signs_a_russian_text(read, signature):
    lines = (
        "Совет посёлка во вторник решил сохранить паром на всю зиму после долгих и шумных споров в маленьком зале.",
        "Сторонники собрали четыре тысячи подписей, и многие жители слушали заседание на лестнице у входа.",
        "Паром перевозит в день двести человек, и его должны были остановить в конце этого месяца.",
    )
    text = "".join(f"<p>{line}</p>" for line in lines)
    html = f"<html lang='ru'><body><h1>Паром останется на зиму</h1><div>5 марта 2026 года</div>{text}<p align='right'><b>{signature}</b></p></body></html>"
    story = read(html, url=URL).article
    assert ([author.name.title() for author in story.authors], story.paragraphs) == (["Ирина Лопатина"], list(lines))


def test_a_role_before_the_account_of_a_network():
    line = cut_out("By: Marlon Abrera - Correspondent / @mabrera")
    assert line is not None
    assert (line.text, line.name) == ("By: Marlon Abrera - Correspondent", "Marlon Abrera, Correspondent")


@pytest.mark.parametrize(
    ("credit", "found"),
    [
        ("Foto Walter Herfst", "Walter Herfst"),
        ("Foto Pieter van der Kade", "Pieter van der Kade"),
        ("Foto Studio Herfst", "Foto Studio Herfst"),
        ("Foto Herfst", "Foto Herfst"),
        ("Photo Claire Hélan", "Claire Hélan"),
    ],
)
def test_the_word_for_a_photo_without_a_colon(credit, found):
    assert photo_credits.cleaned(credit) == found


@pytest.mark.parametrize(
    ("text", "parted"),
    [
        ("شبان يزرعون فسائل النخيل (رويترز)", ("شبان يزرعون فسائل النخيل", "رويترز")),
        ("Паром у причала (РИА Новости)", ("Паром у причала", "РИА Новости")),
        ("شبان يزرعون فسائل النخيل (النهر)", ("شبان يزرعون فسائل النخيل (النهر)", None)),
    ],
)
def test_an_agency_in_brackets_in_other_letters(text, parted):
    assert photo_credits.split_text(text) == parted


@pytest.mark.parametrize(
    ("address", "found"), [("ada.osei@quaypost.example", "ada.osei@quaypost.example"), ("tips@quaypost.example", None)]
)
def test_the_writers_address_in_an_element_below_her_name(read, address, found):
    card = f"<div class='author'><div class='author-name'>Ada Osei</div><div class='author-email'>{address}</div></div>"
    (author,) = read(page(f"<h1>{TITLE}</h1>{card}"), url=URL).article.authors
    assert (author.name, author.email) == ("Ada Osei", found)


def test_an_overline_in_a_lower_heading_is_no_title(read):
    html = f"<html><head><title>A year on the pier: {TITLE} - Panorama - Quay Post</title></head><body><div><h3>A year on the pier</h3><h1>{TITLE}</h1><p>By Ada Osei</p>{TEXT}</div></body></html>"
    assert read(html, url=URL).article.title == TITLE


def test_the_service_of_mails_in_a_menu_is_nobody(read):
    menu = "".join(f"<div class='navlink'><a href='/{name}'>{name}</a></div>" for name in ("Health", "Business", "Daily E-mail"))
    head = "<div class='datestamp'>Last Updated: Sunday, 14 March, 2004, 09:22 GMT</div>"
    html = f"<html><head><title>QUAY POST | Isles | {TITLE}</title></head><body>{menu}{head}<div class='headline'><b>{TITLE}</b></div><div>{TEXT}</div></body></html>"
    assert read(html, url=URL).article.authors == []


def test_the_comments_of_a_turkish_page_are_no_text(read):
    comments = "<div class='list'><h3>Okur yorumları (2)</h3><div>deniz_35 18.03.2009 12:10<br>Well done, captain of the ferry.</div></div>"
    assert read(page(f"<h1>{TITLE}</h1>", text=TEXT + comments, lang="tr"), url=URL).article.paragraphs == SENTENCES


def test_a_text_goes_on_behind_a_list_that_its_class_left_out(read):
    """The heading stands in a paragraph of the text's own, and only one paragraph follows the list."""
    box = "<p><strong>Read also:</strong></p><ul class='related-inline'><li><a href='/news/harbour-office-moves-into-old-mill-734001.html'>Harbour office moves into the old mill</a></li></ul>"
    last = "<p>The boat is painted in May.</p>"
    assert read(page(f"<h1>{TITLE}</h1>", text=TEXT + box + last), url=URL).article.paragraphs == [
        *SENTENCES,
        "The boat is painted in May.",
    ]


def test_a_story_behind_more(read):
    more = "<p class='b'><strong>More:</strong> <a href='/story/news/local/2024/02/20/harbour-office-moves-into-old-mill/7280000107/'>Harbour office moves into the old mill</a></p>"
    text = TEXT.replace("<p>", "<p class='b'>").replace("</p>", f"</p>{more}", 1)
    story = read(page(f"<h1>{TITLE}</h1>", text=text), url=URL)
    assert [teaser.title for teaser in story.teasers] == ["Harbour office moves into the old mill"]
    assert story.article.paragraphs == SENTENCES


@pytest.mark.parametrize("speaker", ["Ada Osei, keeper", "— Ada Osei"])
def test_a_quotation_in_a_box_with_its_speaker_says_nothing_new(read, speaker):
    quotation = "They walk in as if they paid the rent"
    said = f"Keeper Ada Osei counted the birds from the kitchen. “{quotation},” she said."
    box = f"<table><tr><td><div class='mva'><b>“{quotation}”</b><br>{speaker}</div></td></tr></table>"
    assert read(page(f"<h1>{TITLE}</h1>", text=f"{TEXT}<p>{said}</p>{box}"), url=URL).article.paragraphs == [*SENTENCES, said]


def test_a_quotation_with_its_speaker_that_is_nowhere_else_stays(read):
    quotation = "“They walk in as if they paid the rent”, Ada Osei"
    story = read(page(f"<h1>{TITLE}</h1>", text=TEXT.replace("</p>", f"</p><p>{quotation}</p>", 1)), url=URL).article
    assert quotation in story.paragraphs


def test_the_rubric_over_a_title_set_by_hand_is_no_text(read):
    """The rubric and the title are two lines of one paragraph."""
    above = f"<p><font color='gray'>Report</font><br><font size='+2'><b>{TITLE}</b></font></p>"
    html = f"<html><head><title>Quay Post - {TITLE}</title></head><body><table><tr><td><font size='-1'>Nr 65, 18 March 2003</font>{above}{TEXT}</td></tr></table></body></html>"
    story = read(html, url=URL).article
    assert (story.title, story.paragraphs) == (TITLE, SENTENCES)
