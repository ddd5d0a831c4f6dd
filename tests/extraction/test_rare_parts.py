"""Parts of newspaper pages that are rare, in several languages: live entries with their writers, slides, chronicles, letters, flags."""

from __future__ import annotations

import pytest

from tests.extraction.news_page import TEXT, page


@pytest.mark.parametrize(
    ("head", "entries"),
    [
        ("<div class='lh'><span>1{}:42</span><span>Hanna Brook</span></div>", 3),
        ("<header><a href='#e'><time>0{}.40 EST<span>1{}.40 GMT</span></time></a></header>", 3),
        ("<p><b>1{}:00</b> Doors of the hall</p>", 0),
    ],
)
def test_a_live_entry_begins_with_its_time_and_who_wrote_it(read, head, entries):
    posts = "".join(
        f"<div class='lb'>{head.replace('{}', str(number))}<h3>Part {number}</h3><p>The boats of the third race left the quay a little "
        f"later than the others, as the wind had turned.</p></div>"
        for number in range(3)
    )
    found = read(
        f"<html lang='en'><body><main><h1>The race of the long boats, live</h1><div class='live'>{posts}</div></main></body></html>"
    )
    kinds = [block.type for block in found.article.body]
    assert kinds.count("entry") == entries
    assert "Hanna Brook" not in (found.article.text or "")


def test_the_number_of_a_slide_is_no_part_of_its_caption(read):
    slides = "".join(
        f"<li><figure><img src='/s{number}.jpg' width='900' height='600'><figcaption><span>{number}/4</span><span>{caption}</span>"
        "</figcaption></figure></li>"
        for number, caption in enumerate(("The first walkers cross the old bridge.", "Half of the town, 1/5 on foot, came along."), start=1)
    )
    captions = [image.caption for image in read(page(f"<h1>The walk in pictures</h1><ul>{slides}</ul>")).article.images]
    assert captions == ["The first walkers cross the old bridge.", "Half of the town, 1/5 on foot, came along."]


def test_the_days_of_a_chronicle_are_text(read):
    items = "".join(
        f"<li><b>{day}</b><p>{text}</p></li>"
        for day, text in (
            ("2004", "The town sells the mill."),
            ("12 March 2017", "A court gives it back."),
            ("2024", "Its wheels turn again."),
        )
    )
    found = read(page(f"<h1>How the mill was saved</h1>{TEXT}<ul>{items}</ul>"))
    assert found.article.paragraphs[3:9] == [
        "2004",
        "The town sells the mill.",
        "12 March 2017",
        "A court gives it back.",
        "2024",
        "Its wheels turn again.",
    ]
    assert found.article.published_local is None


@pytest.mark.parametrize(("second", "deck"), [("<p class='sub_head'>On the buses</p>", None), ("", "Water for the delta")])
def test_a_heading_of_a_class_that_comes_again_is_no_deck(read, second, deck):
    letters = f"<p class='sub_head'>Water for the delta</p>{TEXT}{second}{TEXT.replace('Alderwick', 'Thornby').replace('ferry', 'bus')}"
    found = read(
        f"<html lang='en'><body><main><h1>Letters of our readers</h1><div class='articlebody'>{letters}</div></main></body></html>"
    )
    assert found.article.subtitle == deck
    if second:
        assert found.article.paragraphs[0] == "Water for the delta"


def test_what_readers_said_ends_the_text_of_a_page_without_headings(read):
    comments = (
        "<b>Diskuse k článku</b> (2)<table><tr><td><b>Karel</b> 12. 4. 2025<br>Konečně, ale ta cena je opravdu šílená.</td></tr></table>"
    )
    text = "".join(
        f"<p>{sentence}</p>" for sentence in ("Stavbaři vyměnili celou mostovku a zpevnili oba pilíře, kraj platí miliony.",) * 1
    )
    text += "<p>Obyvatelé obce si na objížďku stěžovali od začátku, cesta do školy jim totiž zabrala půl hodiny.</p>"
    text += "<p>Starostka chce s krajem jednat o náhradě za rozbité místní silnice, podle ní půjde o statisíce korun.</p>"
    markup = f"<html><body><table><tr><td><h2>Most se opět otevřel</h2>{text}{comments}</td></tr></table></body></html>"
    assert "Konečně" not in (read(markup).article.text or "")


def test_how_a_story_is_offered_is_no_japanese_name(read):
    text = "".join(f"<p>　{line}</p>" for line in ("岬に立つ古い灯台が、組合員らの手で喫茶店に生まれ変わった。十六日に営業を始める。",) * 3)
    top = "<h1>古い灯台が喫茶店に</h1><p>2025/03/16 05:00</p><p>【読者会員限定】</p>"
    found = read(f"<html lang='ja'><body><article>{top}{text}</article></body></html>")
    assert (found.article.authors, found.article.byline) == ([], None)


@pytest.mark.parametrize(
    "row", ["<span><a href='/author/1'>{}</a></span><span> | </span><span><a href='/author/2'>{}</a></span>", "<b>{}</b> | <b>{}</b>"]
)
def test_a_bar_in_an_element_of_its_own_parts_two_writers(read, row):
    line = f"<div class='authors'>{row.format('Ada Osei', 'Bo Tenn')}</div>"
    names = [author.name for author in read(page(f"<h1>The ferry stays on the river</h1>{line}")).article.authors]
    assert names == ["Ada Osei", "Bo Tenn"]


@pytest.mark.parametrize(
    ("line", "published", "modified"),
    [
        ("<b>Ada Osei</b> <time>5 March 2025 12:00</time> <i>Updated: 5 March 2025 16:45</i>", "2025-03-05T12:00", "2025-03-05T16:45"),
        ("<span>Published by: नेहा बिष्ट</span><span>Updated Fri, 11 Apr 2025 06:42 PM IST</span>", None, "2025-04-11T18:42"),
    ],
)
def test_the_last_change_beside_a_day_tells_that_it_is_the_day_of_publication(read, line, published, modified):
    found = read(page(f"<h1>The ferry stays on the river</h1><div class='info'>{line}</div>")).article
    assert (found.published_local or "")[:16] == (published or "")
    assert (found.modified_local or "")[:16] == modified


@pytest.mark.parametrize(
    ("line", "name"),
    [("25 апреля 2025, 10:40. Автор: Галина Тетерина", "Галина Тетерина"), ("خبرنگار: مریم سادات کاظمی", "مریم سادات کاظمی")],
)
def test_labels_of_writers_behind_a_day_and_in_persian(read, line, name):
    found = read(page(f"<h1>The ferry stays on the river</h1><div>{line}</div>")).article
    assert [author.name for author in found.authors] == [name]


def test_signs_of_urgency_are_no_part_of_a_title_nor_flags_a_kicker(read):
    found = read(page("<span>top story</span><h1>+++ The ferry stays on the river +++</h1>")).article
    assert (found.title, found.kicker) == ("The ferry stays on the river", None)


@pytest.mark.parametrize(
    "appeal",
    [
        "Ha fontosnak tartja a független sajtót, támogassa munkánkat egy egyszeri adománnyal!",
        "Listen to highlights from the fens on KNC Sounds and follow us on Facebook and X.",
        "PRESENTE: Gostou deste texto? Assinante pode liberar sete acessos por dia.",
    ],
)
def test_appeals_behind_a_text_are_none_of_it(read, appeal):
    assert (
        appeal
        not in read(page("<h1>The ferry stays on the river</h1>").replace("</article>", f"<p>{appeal}</p></article>")).article.paragraphs
    )


def test_one_item_of_a_box_of_facts_is_no_text(read):
    facts = "<li>Director: Signe Abild</li><li>With: Karla Munk, Aksel Degn</li><li>Length: 104 minutes</li><li>Opens: 6 February 2025</li>"
    box = f"<div class='factbox'><h4>FACTS</h4><ul>{facts}</ul></div>"
    text = read(page(f"<h1>A woman and a lighthouse</h1>{box}")).article.text or ""
    assert ("Director" in text) == ("Karla Munk" in text)


@pytest.mark.parametrize(("address", "status"), [("/by/dale-white", "not_article"), ("/2025/04/dale-white", "article")])
def test_the_page_of_a_writer_is_no_article(read, address, status):
    cards = "<h2>Latest</h2><ul><li><a href='/2025/04/07/the-bridge-vote.html'><h3>The vote on the old bridge</h3></a></li></ul>"
    markup = f"<html lang='en'><body><main><h1>Dale White</h1>{TEXT}{cards}</main></body></html>"
    assert read(markup, url=f"https://ledger.example{address}").status == status


def test_the_papers_name_before_a_writers_is_no_part_of_it(read):
    line = "<div><span class='auteur'>Ouest-Vilaine</span> <span>Maëlle RIO et Corentin DALIBARD.</span></div>"
    head = "<meta property='og:site_name' content='Ouest-Vilaine'>"
    found = read(page(f"<h1>The ferry stays on the river</h1>{line}", head=head))
    assert [author.name for author in found.article.authors] == ["Maëlle RIO", "Corentin DALIBARD"]


def test_a_place_glued_to_a_deck_is_no_part_of_it(read):
    deck = "Each night at half past two the baker rose. On Saturday he bakes his last loaf, and nobody follows him."
    line = f"<p class='artstyle__intro'><span class='artstyle__intro__location'>NIJSTAD</span>{deck}</p><p>3 May 2025, 06:00</p>"
    found = read(page(f"<h1>The ferry stays on the river</h1>{line}")).article
    assert found.subtitle == deck
    assert not any(deck in paragraph for paragraph in found.paragraphs)


def test_the_days_of_a_chronicle_of_definitions_are_text(read):
    terms = "<dt>14 June 1995</dt><dd>The first plan is approved.</dd><dt>3 March 2002</dt><dd>The first stone is laid.</dd>"
    found = read(page(f"<h1>The bridge that is not there</h1>{TEXT}<dl>{terms}</dl>").replace("</article>", f"{TEXT}</article>")).article
    assert "3 March 2002" in found.paragraphs
    assert found.published_local is None


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("<p>ДИВІТЬСЯ ТАКОЖ: <a href='/a/1.html'>Музей на колесах</a></p>", False),
        ("<p>Hat Ihnen diese Ausgabe gefallen? Empfehlen Sie uns weiter.</p>", False),
        ("<p>The council also gave money for the wheels of the museum.</p>", True),
    ],
)
def test_pointers_and_appeals_of_more_languages(read, line, kept):
    text = read(page("<h1>The ferry stays on the river</h1>").replace("</article>", f"{line}{TEXT}</article>")).article.text or ""
    assert ("колесах" in text or "gefallen" in text or "wheels" in text) == kept


def test_a_lone_cell_of_a_table_of_facts_is_no_text(read):
    rows = "<tr><td>Varzim</td><td>2</td></tr><tr><td>Leça</td><td>2</td></tr><tr><td>Yellow cards</td><td>Tó Zé (33), Mica (71)</td></tr>"
    text = read(page(f"<h1>A late answer on the river</h1><table>{rows}</table>")).article.paragraphs
    assert "Tó Zé (33), Mica (71)" not in text


def test_the_agency_writer_behind_an_indonesian_label(read):
    signed = "<p class='small'>Pewarta: Dedy Tomasoa<br>Editor: Ratih Wulandari</p>"
    found = read(page("<h1>The ferry stays on the river</h1>").replace("</article>", f"{signed}</article>")).article
    assert [author.name for author in found.authors] == ["Dedy Tomasoa"]


@pytest.mark.parametrize("flag", ["ADVERTORIAL", "Annonsørinnhold", "Sponsored content"])
def test_flags_of_advertisers_are_no_kickers(read, flag):
    assert read(page(f"<span>{flag}</span><h1>The ferry stays on the river</h1>")).article.kicker is None


def test_the_page_of_a_writer_is_not_dated_by_the_stories_on_it(read):
    cards = "".join(
        f"<article><h2><a href='/artykul,{number}'>{title}</a></h2><span>0{number}.03.2025</span>"
        f"<p>{title}, as the foresters told us.</p></article>"
        for number, title in ((7, "The bisons are back near the town"), (6, "The last ferry on the marsh river"))
    )
    about = "<p>She writes of the villages and the woods, and of those who live at the border. She has won a prize for it.</p>"
    markup = f"<html lang='en'><body><main><h1>Ursula Nieve</h1>{about}<div>{cards}</div></main></body></html>"
    found = read(markup, url="https://gazette.example/autor/ursula-nieve")
    assert (found.status, found.article.published_local) == ("not_article", None)


@pytest.mark.parametrize("section", ["ΓΝΩΜΕΣ", "Απόψεις"])
def test_greek_sections_of_opinions(read, section):
    crumbs = f"<nav class='breadcrumb'><a href='/'>Home</a> <a href='/gnomes/'>{section}</a></nav>"
    assert read(page(f"{crumbs}<h1>The ferry stays on the river</h1>")).article.article_type == "opinion"


def test_a_label_before_a_window_title_is_not_the_headline(read):
    body = "<p>The Last Light, Episode 3</p><h1>The keeper’s daughter</h1><h2>Transcript</h2>"
    assert read(page(body, title="Transcript: The keeper's daughter | The Last Light of them")).article.title == "The keeper’s daughter"


def test_a_name_that_the_host_spells_without_accents_is_the_papers(read):
    markup = page("<h3>Ziarul Dunării</h3><h1>Bacul vechi pleacă la muzeu</h1>", title="Ziarul Dunării - versiune tipărire")
    found = read(markup, url="https://www.ziaruldunarii.example/print.php?art=5521").article
    assert (found.title, found.kicker, found.subtitle) == ("Bacul vechi pleacă la muzeu", None, None)


@pytest.mark.parametrize(
    ("printed", "caption"),
    [
        ("1 av 4. Elden tänds på Norrskär.", "Elden tänds på Norrskär."),
        ("1 of 4. 30 came.", "1 of 4. 30 came."),
        ("1/4 of them", "1/4 of them"),
    ],
)
def test_the_number_of_a_slide_before_a_sentence_is_no_part_of_it(read, printed, caption):
    figure = f"<figure><img src='/1.jpg' width='900' height='600'><figcaption>{printed}</figcaption></figure>"
    assert [image.caption for image in read(page(f"<h1>The fires of the first of May</h1>{figure}")).article.images] == [caption]


@pytest.mark.parametrize(("day", "status"), [("Published 1 May 2025 at 08:12", "article"), ("", "not_article")])
def test_a_gallery_without_text_is_an_article_where_it_prints_its_day(read, day, status):
    slides = "".join(
        f"<figure><img src='/{number}.jpg' width='900' height='600'><figcaption>The fire on island {name}.</figcaption></figure>"
        for number, name in enumerate(("Norr", "Söder", "Väst", "Öster"))
    )
    markup = (
        f"<html lang='en'><body><main><article><h1>The fires of the first of May</h1><p>{day}</p>{slides}</article></main></body></html>"
    )
    assert read(markup, url="https://islands.example/pictures/the-fires").status == status


def test_a_day_of_the_week_stands_before_the_hour_in_hungarian(read):
    line = "<div><span>Írta: </span><a href='/szerzo/vadasz-reka'>Vadász Réka</a> | <span>2025. február 8., szombat 09:30</span></div>"
    assert read(page(f"<h1>The ferry stays on the river</h1>{line}")).article.published_local == "2025-02-08T09:30"


def test_a_writer_behind_a_finnish_label_without_a_colon(read):
    line = "<div class='kirjoittaja'>Teksti Outi Raappana</div><div>15.2.2025 16:48</div>"
    assert [author.name for author in read(page(f"<h1>The ferry stays on the river</h1>{line}")).article.authors] == ["Outi Raappana"]


def test_players_are_no_writers_and_the_end_of_a_trail_no_kicker(read):
    player = "<p>Published Feb. 27, 2025</p><div class='player'>Listen on <a href='https://pods.example'>Apple Podcasts</a></div>"
    found = read(page(f"<div class='kicker'>Provinces &gt; <a href='/p/12'>Lor</a></div><h1>The keeper’s daughter</h1>{player}")).article
    assert (found.authors, found.kicker) == ([], None)
