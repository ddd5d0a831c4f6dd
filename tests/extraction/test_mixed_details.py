"""Details of papers of the world and of the mixed web: what signs a text, who answers in a forum, where pictures and tags stand."""

from __future__ import annotations

import pytest

from scraper.extraction.lines.line_verdicts import line_kind
from scraper.extraction.names.organisations import is_organisation
from scraper.extraction.wording import appeals
from scraper.extraction.wording.contact_lines import gives_contact, is_telephone
from tests.extraction.news_page import TEXT, page

URL = "https://bell.example/harbour/ferry-stays-afloat-this-winter"
SENTENCES = TEXT.replace("<p>", "").split("</p>")[:-1]
FERRY = "<h1>Ferry stays afloat</h1>"
DATED = f"{FERRY}<p class='date'>12 March 2024</p>"


def test_the_day_a_site_began_dates_no_story(read):
    site = '<script type="application/ld+json">{"@type":"WebSite","name":"The Bell","datePublished":"2014-01-01"}</script>'
    assert read(page(DATED, head=site), url=URL).article.published_date == "2024-03-12"
    assert read(page(FERRY, head=site), url=URL).article.published_date is None


def test_a_day_that_the_article_states_as_the_site_does_is_its_own(read):
    site, story = '"@type":"Blog","name":"The Bell"', '"@type":"NewsArticle","headline":"Ferry stays afloat"'
    graph = ",".join(f'{{{what},"datePublished":"2024-03-12"}}' for what in (site, story))
    head = f'<script type="application/ld+json">{{"@graph":[{graph}]}}</script>'
    assert read(page(FERRY, head=head), url=URL).article.published_date == "2024-03-12"


def test_the_head_of_a_news_item_dates_it(read):
    head = "<header><a href='/'>The Bell</a></header>"
    html = head + "<main><div class='{}'><span class='date'>2024.11.04</span></div><h1>Ferry stays afloat</h1>{}</main>"
    assert read(f"<html><body>{html.format('news-head', TEXT)}</body></html>", url=URL).article.published_date == "2024-11-04"
    assert read(f"<html><body>{html.format('site-head', TEXT)}</body></html>", url=URL).article.published_date is None


def test_a_label_glued_to_a_zone_of_two_letters(read):
    line = "<div class='date'>March 12, 2024, 5:02 a.m. CT<span>Updated March 13, 2024, 9:15 a.m. CT</span></div>"
    article = read(page(FERRY + line), url=URL).article
    assert (article.published_date, article.modified_local[:10]) == ("2024-03-12", "2024-03-13")


@pytest.mark.parametrize("stated", ["Ferry stays afloat this winter", "Harbour: Ferry stays afloat this winter"])
def test_an_overline_that_opens_a_heading_and_is_called_so(read, stated):
    heading = "<h1><span class='preline'>Harbour</span><span>: </span>Ferry stays afloat this winter</h1>"
    head = f'<meta property="og:title" content="{stated}">'
    article = read(page(heading, head=head), url=URL).article
    assert (article.title, article.kicker) == ("Ferry stays afloat this winter", "Harbour")


def test_what_a_board_prints_before_every_title_is_no_kicker(read):
    heading = "<h1>Thema: <span class='threadtitle'><a href='?t=5'>Weiche 14 schaltet nie</a></span></h1>"
    article = read(page(heading, "Weiche 14 schaltet nie"), url=URL).article
    assert (article.title, article.kicker) == ("Weiche 14 schaltet nie", None)


def test_a_kicker_behind_the_section_in_its_line(read):
    top = "<nav><a href='/harbour/'>Harbour</a></nav>"
    line = "<div class='topic'><a href='/harbour/'>Harbour</a><span>|</span><span class='article-kicker'>Old boats</span></div>"
    assert read(page(line + DATED, top=top), url=URL).article.kicker == "Old boats"


@pytest.mark.parametrize(
    "line",
    [
        "<p>Yours, <br>Ada Osei</p>",
        "<p>Ihre Pfarrerin<br>Ada Osei</p>",
        "<p>By Ada Osei<br>Editor: Ben Ruiz</p>",
        "<p>Ada Osei<br>harbour master, the Quay Society</p>",
        "<p>– The Bell</p>",
        "<p>(ao)</p>",
        "<p>Media contact: Ben Ruiz, ben@quay.example</p>",
        "<p>Contact presse<br>presse@quay.example<br>Tél. 00 00 00 00 00</p>",
        "<p>Was this page any use to you? Yes No</p>",
        "<p>You received this letter because somebody gave us your address.</p>",
        "<section><h3><a href='/pilots'>Pilots ask for boats</a></h3></section>",
    ],
)
def test_what_signs_or_follows_a_text_is_none_of_it(read, line):
    html = page(
        f"{FERRY}<p>By Ada Osei</p><p class='date'>12 March 2024</p>", head="<meta property='og:site_name' content='The Bell'>"
    ).replace("</article>", f"{line}</article>")
    assert read(html, url=URL).article.paragraphs == SENTENCES


def test_a_linked_heading_alone_in_a_section_amid_the_text_is_another_story(read):
    other = "<section><h3><a href='/pilots'>Pilots ask for boats</a></h3></section>"
    html = page(DATED).replace("</p><p>The ferry, which", f"</p>{other}<p>The ferry, which")
    assert read(html, url=URL).article.paragraphs == SENTENCES


@pytest.mark.parametrize(
    "box",
    [
        "<p class='tint'>We are three people and a kettle. <a href='/support/'>Buy us a biscuit</a>.</p>",
        "<div><p>The Bell has readers, and no owner. <a href='https://bell.example/donate?from=text'>Chip in</a></p></div>",
        "<div class='x'><p>Unlimited access for 6 months. $1</p></div>",
    ],
)
def test_a_box_amid_the_text_that_leads_to_gifts_alone(read, box):
    html = page(DATED).replace("</p><p>The ferry, which", f"</p>{box}<p>The ferry, which")
    assert read(html, url=URL).article.paragraphs == SENTENCES


def test_an_offer_beside_its_form_without_a_box(read):
    offer = "<h3>Stay in touch</h3><p>Leave us your address and we will write.</p><form><input type='email'><button>Join</button></form>"
    assert read(page(DATED).replace("</article>", f"{offer}</article>"), url=URL).article.paragraphs == SENTENCES
    search = "<h3>Stay in touch</h3><p>The pilots of the harbour were asked to do so.</p><form><input name='q'></form>"
    assert len(read(page(DATED).replace("</article>", f"{search}</article>"), url=URL).article.paragraphs) == len(SENTENCES) + 2


@pytest.mark.parametrize(
    "line",
    [
        "<p>Whoever wants to help the pilots of the harbour can <a href='/support/'>give something</a> to them.</p>",
        "<p class='tint'>Whoever wants to help can <a href='https://pilots.example/donate'>give something</a> to the pilots.</p>",
    ],
)
def test_a_sentence_of_the_text_that_leads_to_gifts(read, line):
    html = page(DATED).replace("</p><p>The ferry, which", f"</p>{line}<p>The ferry, which")
    assert len(read(html, url=URL).article.paragraphs) == 4


def test_the_kind_of_a_text_over_it_is_none_of_it(read):
    assert read(page(f"{DATED}<p><strong>PRESSEMITTEILUNG</strong></p>"), url=URL).article.paragraphs == SENTENCES
    assert read(page(f"{DATED}<h2>Úvod</h2>"), url=URL).article.paragraphs == ["Úvod", *SENTENCES]


@pytest.mark.parametrize("line", ["Editor: Ben Ruiz", "Редактор: Анна Зотова", "Übersetzung: Ben Ruiz", "(jwu)"])
def test_who_had_a_hand_in_a_text(line):
    assert line_kind(line) in ("byline", "furniture")


@pytest.mark.parametrize("line", ["Editor: a new kind of tool", "Edición: segunda", "The editor: Ben Ruiz went home."])
def test_who_had_no_hand_in_a_text(line):
    assert line_kind(line) is None


def test_lines_of_contacts():
    assert gives_contact("Pressekontakt: Ada Osei, Tel. 0000 555-120")
    assert gives_contact("Kontakt:\nAda Osei\nada@quay.example")
    assert not gives_contact("Contact: the film that made Ada Osei famous")
    assert is_telephone("Tél. 00 00 00 00 00")
    assert not is_telephone("Telephone boxes came here in 1931.")


@pytest.mark.parametrize(
    "line",
    [
        "Heeft dit u geholpen? Ja Nee",
        "Dziękujemy, że nas czytasz!",
        "Η εφημερίδα μας στο Facebook: κάντε like",
        "To send flowers to the family, please visit our store.",
    ],
)
def test_appeals(line):
    assert appeals.is_appeal(line)


POSTS = """<h2 class="topic"><a href="?t=4">Pump loses prime overnight</a></h2>
<div class="post"><p class="author">by <a class="username">brassvalve</a> » Sun May 02, 2021 9:40 am</p>
<div class="content">Our number three in the churchyard works all day and is dry the next morning.</div></div>
<div class="post"><dl><dt><a class="username">Fen Wader</a></dt></dl><p class="author">by <a class="username">Fen Wader</a> » Sun May 02</p>
<div class="content">Look at the joint below the spout, for ours had a crack in it.</div></div>"""


def test_who_answers_in_a_forum_did_not_ask(read):
    html = f"<html lang='en'><head><title>Pump loses prime overnight - Old Pumps</title></head><body>{POSTS}</body></html>"
    assert [one.name for one in read(html, url="https://pumps.example/viewtopic.php?t=4").article.authors] == ["brassvalve"]


def test_a_member_of_a_chinese_board(read):
    post = (
        "<h1>老车站拆了</h1><div class='authi'><a href='space-uid-12.html'>铁轨边的人</a></div>"
        "<div class='authi'>发表于 2020-8-2 21:14:05</div>"
        "<div class='t_fsz'>昨天路过，站房只剩下一面墙，墙上的钟停在四点十分。<br>我在瓦砾里捡到一张站台票，背面有人写了电话号码。</div>"
    )
    html = f"<html lang='zh'><head><title>老车站拆了 - 老照片</title></head><body>{post}</body></html>"
    assert [one.name for one in read(html, url="http://bbs.bell.example/thread-2-1-1.html").article.authors] == ["铁轨边的人"]


def test_two_names_beside_a_place_that_the_title_names(read):
    line = "<div><strong>Ada Osei e Ben Ruiz</strong><br>Pedra Funda</div><p>12 March 2024</p>"
    html = page(f"<h1>Ferry stays afloat in Pedra Funda</h1>{line}")
    assert [one.name for one in read(html, url=URL).article.authors] == ["Ada Osei", "Ben Ruiz"]


RUSSIAN = (
    "На площади в четверг открыли памятник паровозу, который работал на узкоколейке до 1974 года.",
    "Машину нашли на территории бывшего леспромхоза: в топке росла берёза.",
    "По выходным детям будут разрешать подниматься в будку машиниста.",
)


def russian(*lines: str) -> str:
    heading = "<h1>Открыли памятник паровозу</h1><p class='date'>21.05.2026</p>"
    return f"<html lang='ru'><body>{heading}<div class='text'>{'<br><br>'.join(lines)}</div></body></html>"


@pytest.mark.parametrize("sign", ["Ольга Ветрова", "<b>Ольга Ветрова.</b>"])
def test_a_name_alone_ends_a_text_in_cyrillic(read, sign):
    html = russian(*RUSSIAN, sign)
    article = read(html, url=URL).article
    assert [one.name for one in article.authors] == ["Ольга Ветрова"]
    assert article.paragraphs == list(RUSSIAN)


def test_who_is_told_of_signs_no_text_in_cyrillic(read):
    html = russian(*RUSSIAN, "Открыла его Ольга Ветрова.", "Ольга Ветрова")
    assert read(html, url=URL).article.authors == []


def test_who_wrote_what_was_translated(read):
    html = page(DATED).replace("</article>", "<p>(Japanese original by Ada Osei, Quay Local Bureau)</p></article>")
    article = read(html, url=URL).article
    assert ([one.name for one in article.authors], article.paragraphs) == (["Ada Osei"], SENTENCES)


def test_who_writes_as_a_nordic_deck_ends(read):
    deck = "<p class='ingress'>Utan betesdjur växer öarna igen. Kommunen måste ompröva beslutet, skriver Ada Osei.</p>"
    assert [one.name for one in read(page(f"{FERRY}{deck}"), url=URL).article.authors] == ["Ada Osei"]


@pytest.mark.parametrize("name", ["Prensa", "Assessoria de Comunicação", "ΔΕΛΤΙΟ ΤΥΠΟΥ", "Quay Research Trust", "Farnost Lipová"])
def test_offices_are_no_people(name):
    assert is_organisation(name)


def test_writers_and_addresses_in_lines_of_their_own(read):
    lines = [
        f"{start} {name}<br><a href='mailto:{mail}'>{mail}</a>"
        for start, name, mail in (
            ("By", "Ada Osei", "aosei@bell.example"),
            ("and", "Ben Ruiz", "bruiz@bell.example"),
        )
    ]
    article = read(page(f"{DATED}<p>{'<br>'.join(lines)}</p>"), url=URL).article
    assert [(one.name, one.email) for one in article.authors] == [("Ada Osei", "aosei@bell.example"), ("Ben Ruiz", "bruiz@bell.example")]
    assert article.paragraphs == SENTENCES


def test_names_in_capitals_before_the_paper(read):
    line = "<p class='byline'>ADA OSEI and BEN RUIZ <span>Quay Herald</span></p>"
    assert [one.name for one in read(page(f"{DATED}{line}"), url=URL).article.authors] == ["ADA OSEI", "BEN RUIZ"]


@pytest.mark.parametrize(("told", "role"), [("Film critic", "Film critic"), ("Ritzau", None)])
def test_a_role_in_an_element_behind_the_name(read, told, role):
    line = f"<div class='byline'><span class='byline-name'>Ada Osei</span><span class='byline-title'>{told}</span></div>"
    assert [(one.name, one.role) for one in read(page(f"{DATED}{line}"), url=URL).article.authors] == [("Ada Osei", role)]


def test_who_is_called_a_photographer_in_an_element_wrote_nothing(read):
    lines = "".join(
        f"<li class='author'><span class='name'>{name}</span><span class='title'>{role}</span></li>"
        for name, role in (("Ada Osei", "Journalist"), ("Ben Ruiz", "Fotograf"))
    )
    assert [one.name for one in read(page(f"{DATED}<ul class='authors'>{lines}</ul>"), url=URL).article.authors] == ["Ada Osei"]


@pytest.mark.parametrize(
    ("before", "caption"),
    [
        (
            "<aside class='em'><img src='/b.jpg' alt='boat'><div>The boat at dusk, before it sailed.</div></aside>",
            "The boat at dusk, before it sailed.",
        ),
        ("<img class='cover' src='/b.jpg'>", None),
        ("<img src='/b.jpg' width='700' height='467'>", None),
        (
            "<div class='Carousel-slide'><img src='/b.jpg'><div><p>At dusk. (Photo by Ada Osei)</p><span>1 of 4</span></div></div>",
            "At dusk.",
        ),
    ],
)
def test_pictures_between_title_and_text(read, before, caption):
    images = read(page(f"{DATED}{before}"), url=URL).article.images
    assert [image.caption for image in images] == [caption]


@pytest.mark.parametrize(
    "before", ["<aside><a href='/x'><img src='/b.jpg'>See it all</a></aside>", "<aside><img src='/b.jpg'><h3>Ada Osei</h3></aside>"]
)
def test_no_pictures_of_the_story(read, before):
    assert read(page(f"{DATED}{before}"), url=URL).article.images == []


@pytest.mark.parametrize("credit", ["ADA OSEI", "ADA OSEI / AFP", "ADA OSEI POUR « THE BELL »"])
def test_a_credit_in_capitals_behind_a_full_stop(read, credit):
    figure = f"<figure><img src='/b.jpg'><figcaption>The boat at dusk, in 1931. {credit}</figcaption></figure>"
    (image,) = read(page(f"{DATED}{figure}"), url=URL).article.images
    assert (image.caption, image.credit) == ("The boat at dusk, in 1931.", credit)


def test_a_captioned_picture_behind_the_text(read):
    picture = "<div class='news-img'><img src='/b.jpg'><p class='news-img-caption'>The boat at dusk</p></div>"
    html = page(DATED).replace(TEXT, f"<div class='text'>{TEXT}</div>{picture}")
    assert [image.caption for image in read(html, url=URL).article.images] == ["The boat at dusk"]


TAGS = "<a href='/tag/boats'><div>Boats</div></a><a href='/tag/piers'><div>Piers</div></a>"


@pytest.mark.parametrize(
    ("behind", "tags"),
    [
        (f"<div>{TAGS}</div>", ["Boats", "Piers"]),
        (f"<aside>{TAGS}</aside>", []),
        (f"<div>{TAGS}<a href='/pilots'>Pilots ask for boats</a></div>", []),
        ("<ul><li>برچسب‌ها:</li><li><a href='/t/1'>انار</a></li><li><a href='/t/2'>قنات</a></li></ul>", ["انار", "قنات"]),
        ("<div class='entities'><a href='/ada'>Mais de Ada Osei</a></div>", []),
    ],
)
def test_tags_by_their_addresses_and_labels(read, behind, tags):
    assert read(page(DATED).replace("</article>", f"{behind}</article>"), url=URL).article.tags == tags


def test_folders_whose_links_name_the_index(read):
    menu = "<ul><li><a href='/news/index.html'>News</a></li><li><a href='/news/quay/index.html'>Quay</a></li></ul>"
    assert read(page(DATED, top=menu), url="https://bell.example/news/quay/ferry-stays-afloat-100.html").article.section == "Quay"


def test_the_first_link_of_the_head_names_the_site(read):
    top = "<header><a href='./'>The Quay Society</a></header>"
    assert read(page(DATED, top=top), url="https://bell.example/news/ferry-stays-afloat.html").article.section is None


def test_a_column_is_not_filed_under_its_writer(read):
    top = "<div class='crumbs'><a href='/'>Home</a> / <a href='/columns/'>Columns</a> / <a href='/columns/ada-osei/'>Ada Osei</a></div>"
    article = read(page(f"{FERRY}<p class='byline'>By Ada Osei</p>", top=top), url="https://bell.example/columns/ada-osei/ferry-4").article
    assert (article.section, article.sections) == ("Columns", ["Columns"])


def test_the_word_for_the_front_page_is_no_section(read):
    html = page("<p><a href='/blog/a.html'>« 草取り</a> | <a href='/blog/'>メイン</a></p><h2>雨の日の展示室から</h2>")
    assert read(html, url="https://bell.example/blog/b.html").article.section is None


def test_the_name_of_a_forum_in_a_column_is_no_title(read):
    side = "<div class='side'><h1><a href='/r/boats/'>boats</a></h1></div>"
    post = "<p class='title'><a class='title' href='#'>Ferry stays afloat</a> <span>(self.boats)</span></p>"
    html = page(
        f"{post}<p>submitted 12 Mar 2024 by <a class='author' href='/user/ada'>oarlock</a></p>", "Ferry stays afloat : boats", top=side
    )
    article = read(html, url="https://old.bell.example/r/boats/comments/k2/ferry_stays_afloat/").article
    assert (article.title, [one.name for one in article.authors]) == ("Ferry stays afloat", ["oarlock"])


def test_the_view_to_print_is_no_title(read):
    lines = (
        "<font size='2'>Tuesday, 12 March 2024</font><br><b><font size='5'>Ferry stays afloat this winter</font></b><br><i>By Ada Osei</i>"
    )
    html = page("", "The Bell - Druckversion").replace(
        TEXT, f"<table><tr><td>{lines}<br><br>{'<br><br>'.join(SENTENCES)}</td></tr></table>"
    )
    assert read(html, url="https://bell.example/print.php?id=4").article.title == "Ferry stays afloat this winter"
