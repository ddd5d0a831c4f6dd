"""Details of the pages of many kinds of systems: weblogs, offices, guides, wires of notices, pages set by hand."""

from __future__ import annotations

import pytest

from scraper.extraction.bylines import positions
from scraper.extraction.lines.date_lines import is_date_line, tells_entry
from scraper.extraction.lines.line_verdicts import line_kind
from scraper.extraction.lines.yearless_lines import is_yearless
from scraper.extraction.names import japanese_names, organisations
from scraper.extraction.wording import appeals, boilerplate, opinion_notices
from scraper.extraction.wording.weblog_lines import heads_contact
from tests.extraction.news_page import TEXT, page

URL = "https://bell.example/harbour/ferry-stays-afloat-this-winter"
SENTENCES = TEXT.replace("<p>", "").split("</p>")[:-1]
FERRY = "<h1>Ferry stays afloat</h1>"
DATED = f"{FERRY}<p class='date'>12 March 2024</p>"


@pytest.mark.parametrize(
    "link", ["<a href='#'>Follow this paper on a news service</a>", "<a href='https://t.me/bell'>Follow us there every day</a>"]
)
def test_a_button_beside_a_date_is_no_other_story(read, link):
    article = read(page(f"{FERRY}<div><span>March 12, 2024 08:30</span>{link}</div>"), url=URL).article
    assert article.published_date == "2024-03-12"


@pytest.mark.parametrize("name", ["Lê Hoài An", "Jo Quay", "Ada Ng"])
def test_short_parts_of_names(name):
    assert positions.is_name(name)


@pytest.mark.parametrize("line", ["An Evening", "Le Monde", "Am Montag"])
def test_no_short_parts_of_names(line):
    assert not positions.is_name(line) or line.startswith("An ")


def test_a_line_goes_on_behind_a_pointer_in_the_same_element(read):
    lines = "<br><br>".join((*SENTENCES, "Read also: <a href='/pilots'>Pilots ask for boats</a>", "The ferry runs daily in winter, too."))
    html = page(DATED).replace(TEXT, f"<div class='text'>{lines}</div>")
    assert read(html, url=URL).article.paragraphs == [*SENTENCES, "The ferry runs daily in winter, too."]


def test_the_source_of_a_notice_may_end_in_the_form_of_a_firm():
    assert line_kind("SOURCE Quay Kitchens, Inc.") == "furniture"
    assert line_kind("SOURCE of the river was a spring.") is None


@pytest.mark.parametrize("line", ["Applications close on 30 April 2026.", "Die Frist endet am 30. April 2026."])
def test_a_sentence_that_ends_in_a_day_is_text(line):
    assert not is_date_line(line)


@pytest.mark.parametrize("line", ["Posted on 30 April 2026.", "Zuletzt geändert am 30. April 2026.", "Basel, am 30. April 2026."])
def test_a_line_of_a_day(line):
    assert is_date_line(line)


def test_two_days_without_a_year():
    assert is_yearless("21.3. 8:00 Päivitetty 21.3. 12:10")
    assert not is_yearless("21.3. 8:00 Satama 21.3. 12:10")


def test_notes_behind_a_button_that_ends_the_text(read):
    note = "The leases of the boats are public, and the scans are in an appendix."
    foot = f"<p><a href='#c'>Leave a comment</a></p><div class='footnote'><a href='#1'>1</a><div><p>{note}</p></div></div>"
    assert read(page(DATED).replace(TEXT, TEXT + foot), url=URL).article.paragraphs == [*SENTENCES, note]


def test_a_postscript_of_its_own_class(read):
    note = "Thanks to the bakery for the rolls."
    foot = f"<div class='ps surlignable'><h2>Post-scriptum</h2><div class='ps'><p>{note}</p></div></div><p><a href='/r'>Answer</a></p>"
    html = page(DATED).replace(TEXT, TEXT + foot)
    assert read(html, url=URL).article.paragraphs == [*SENTENCES, "Post-scriptum", note]


@pytest.mark.parametrize(
    "line",
    [
        "Was this article helpful? Yes No",
        "Tried this recipe? Tag me on the network!",
        "Get emails about this page",
        "Helfen Sie uns mit Ihrer Spende!",
    ],
)
def test_furniture_of_guides_and_offices(read, line):
    text = TEXT.replace("</p>", f"</p><p>{line}</p>", 2)
    assert read(page(DATED).replace(TEXT, text), url=URL).article.paragraphs == SENTENCES


@pytest.mark.parametrize("heading", ["Updates to this page", "Change history", "Media enquiries", "How we reviewed this article:"])
def test_headings_behind_a_text(read, heading):
    foot = f"<section><h2>{heading}</h2><p>Added a link to the office.</p></section>"
    assert read(page(DATED).replace(TEXT, TEXT + foot), url=URL).article.paragraphs == SENTENCES


def test_an_offer_amid_the_text(read):
    offer = "<div class='hs-cta-embed'><h3>Free download: the ferry checklist</h3><p>Get it now.</p><a href='/list'>Download now</a></div>"
    text = TEXT.replace("</p>", f"</p>{offer}<h2>What about winter?</h2>", 1)
    paragraphs = read(page(DATED).replace(TEXT, text), url=URL).article.paragraphs
    assert paragraphs == [SENTENCES[0], "What about winter?", *SENTENCES[1:]]


@pytest.mark.parametrize(
    ("title", "day"), [("Unser Ausflug zur Insel am 6. September 2014", None), ("Pressemitteilung am 6. September 2014", "2014-09-06")]
)
def test_a_day_in_a_title_set_by_hand(read, title, day):
    heading = f"<p align='center'><font size='5'><b>{title}</b></font></p>"
    html = (
        f"<html><head><title>Freunde</title></head><body><table><tr><td><a href='i.htm'>Start</a></td><td>{heading}{TEXT}</td></tr></table>"
    )
    assert read(html, url="https://bell.example/outing.htm").article.published_date == day


def test_a_caption_set_by_hand_under_a_picture(read):
    picture = "<p align='center'><img src='boat.jpg' width='400' height='300'></p>"
    caption = "<p align='center'><font size='2'><i>The boat taking water</i></font></p>"
    text = TEXT.replace("</p>", f"</p>{picture}{caption}", 1)
    assert read(page(DATED).replace(TEXT, text), url=URL).article.paragraphs == SENTENCES
    heading = "<p align='center'><font size='5'><b>The boat</b></font></p>"
    text = TEXT.replace("</p>", f"</p>{picture}{heading}", 1)
    assert "The boat" in read(page(DATED).replace(TEXT, text), url=URL).article.paragraphs


def test_a_link_back_before_a_note(read):
    note = "<h2>References</h2><ol><li><b><a href='#1'>↑</a></b> <span>Hobbes, J.: The Lamp Room Book, 1911.</span></li></ol>"
    paragraphs = read(page(DATED).replace(TEXT, TEXT + note), url=URL).article.paragraphs
    assert paragraphs[-1] == "Hobbes, J.: The Lamp Room Book, 1911."


def test_the_name_of_an_account_above_the_title(read):
    line = "<div><a class='i-ljuser-username' href='/profile'><b>river_boats</b></a></div>"
    html = f"<html lang='en'><body><article>{line}<h1>Ferry stays afloat</h1><div>{TEXT}</div></article></body></html>"
    assert [author.name for author in read(html, url=URL).article.authors] == ["river_boats"]


@pytest.mark.parametrize("words", ["水曜定休", "土曜営業", "祝日休業"])
def test_when_a_shop_is_open_signs_no_text(words):
    assert not japanese_names.closing_people(f"営業時間：10:00～18:00（{words}）")


@pytest.mark.parametrize("heading", ["Rückfragen & Kontakt", "Rückfragen und Kontakt"])
def test_whom_to_ask_about_a_notice(heading):
    assert heads_contact(heading)


@pytest.mark.parametrize(
    "line",
    [
        "OTS-ORIGINALTEXT PRESSEAUSSENDUNG UNTER AUSSCHLIESSLICHER INHALTLICHER VERANTWORTUNG DES AUSSENDERS - WWW.OTS.EXAMPLE | BHL",
        "Фото авторки",
        "Fotos des Autors",
        "* I understand and agree that registration or use constitutes agreement to the rules for readers.",
    ],
)
def test_lines_behind_a_text(read, line):
    html = page(DATED).replace(TEXT, f"{TEXT}<p>{line}</p>")
    assert read(html, url=URL).article.paragraphs == SENTENCES


def test_what_a_town_sets_over_every_text(read):
    html = page(DATED).replace(TEXT, f"<h2>Descrizione</h2>{TEXT}")
    assert read(html, url=URL).article.paragraphs == SENTENCES
    html = page(DATED).replace(TEXT, f"{TEXT}<h2>Descrizione</h2>{TEXT}")
    assert "Descrizione" in read(html, url=URL).article.paragraphs


@pytest.mark.parametrize("account", ["admin9641", "admin_quay", "admin", "Administrator"])
def test_an_account_is_no_writer(read, account):
    data = f'{{"@type":"Article","headline":"Ferry","datePublished":"2024-03-12","author":{{"name":"{account}"}}}}'
    html = page(FERRY, head=f'<script type="application/ld+json">{data}</script>')
    assert read(html, url=URL).article.authors == []


@pytest.mark.parametrize(
    "line",
    [
        "ページ番号：0001234",
        "印刷ページ表示",
        "このページの情報は役に立ちましたか？",
        "より良いサイトのため、ご意見をお聞かせください",
    ],
)
def test_what_the_pages_of_a_japanese_town_say_of_themselves(line):
    assert boilerplate.is_pointer(line)


@pytest.mark.parametrize(
    "line",
    [
        "Se ti è piaciuta la ricetta seguimi anche sulla mia pagina!",
        "If you enjoyed this post, share it with a friend.",
        "Wenn dir der Beitrag gefallen hat, teile ihn mit anderen und abonniere den Brief.",
        "For press enquiries: press@quay.example",
    ],
)
def test_what_those_who_liked_a_text_are_asked(line):
    assert appeals.is_appeal(line)


@pytest.mark.parametrize("line", ["Se ti è piaciuta la ricetta, prova le noci.", "If you enjoyed this summer, wait for autumn."])
def test_no_question_to_the_reader(line):
    assert not appeals.is_appeal(line)


def test_a_line_of_the_day_and_the_category_of_a_notice():
    assert tells_entry("Posted on the 2nd Nov 2025 in the category Tower")
    assert not tells_entry("Posted on the gate in the rain, the notice was gone by noon.")


@pytest.mark.parametrize(
    "line",
    [
        "Det här är en insändare. Åsikterna är skribentens egna.",
        "Dette er et debattinnlegg. Innlegget gir uttrykk for skribentens holdning.",
        "Denne artikel er udtryk for skribentens egen holdning.",
        "Tämä on mielipidekirjoitus. Kirjoitus on kirjoittajan oma näkemys.",
        "Views expressed are personal.",
        "Dieser Gastbeitrag gibt die Ansicht des Autors wieder, nicht die der Redaktion.",
        "Ingezonden stukken weerspiegelen niet de mening van de redactie.",
        "Este texto não reflete, necessariamente, a opinião do jornal.",
        "Los artículos de opinión no reflejan necesariamente la postura del diario.",
        "Les propos tenus dans cette tribune n'engagent que leur auteur.",
        "Le opinioni espresse in questo articolo sono dell'autore.",
        "Мнение редакции может не совпадать с мнением автора.",
        "Думка автора може не збігатися з позицією редакції.",
        "Tekst wyraża poglądy autora, nie redakcji.",
        "Yazıda yer alan görüşler yazarına aittir.",
        "الآراء الواردة في هذا المقال لا تعكس بالضرورة الموقف التحريري للصحيفة.",
    ],
)
def test_whose_the_opinions_are(read, line):
    html = page(f"{FERRY}<p>{line}</p><p class='date'>12 March 2024</p>")
    article = read(html, url=URL).article
    assert article.subtitle is None
    assert article.paragraphs == SENTENCES


@pytest.mark.parametrize(
    "line",
    [
        "Denne artikel handler om forfatteren Ada Osei og hendes rejse.",
        "Les propos du maire n'engagent pas la commune, a dit la préfète.",
        "Мнение автора проекта совпадает с позицией города.",
        "The views are wide, and the opinions of the walkers are good.",
        "Le opinioni espresse dai sindaci riflettono la stanchezza di tutti.",
    ],
)
def test_sentences_about_opinions_are_text(line):
    assert not opinion_notices.tells_whose(line)


@pytest.mark.parametrize(
    "line", ["Podobał Ci się wpis? Udostępnij go znajomym!", "Scriveteci! Le lettere vanno inviate a lettere@lago.example."]
)
def test_more_appeals_of_weblogs_and_letters(line):
    assert appeals.is_appeal(line)


def test_the_day_of_a_report_beside_the_facts_of_an_event(read):
    facts = "<dl><dt>Event date</dt><dd>8 March 2024</dd><dt>Venue</dt><dd>Old Hall</dd><dt>Speakers</dt><dd>Prof. Ada Osei</dd></dl>"
    article = read(page(f"{FERRY}<p class='posted'>12 March 2024</p>{facts}"), url=URL).article
    assert article.published_date == "2024-03-12"
    assert article.paragraphs[:4] == ["Event date", "8 March 2024", "Venue", "Old Hall"]


def test_a_last_paragraph_with_an_agencys_sign_behind_a_pointer(read):
    pointer = "<p><strong>Lesen Sie auch: <a href='/w/1.html'>Reederei stellt um</a></strong></p>"
    text = f"{TEXT}{pointer}<p>Die Boote wiegen 80 Tonnen. (abe/dpa)</p>"
    assert read(page(DATED).replace(TEXT, text), url=URL).article.paragraphs == [*SENTENCES, "Die Boote wiegen 80 Tonnen. (abe/dpa)"]


@pytest.mark.parametrize("line", ["MAOL", "Ends", "Подписаться на новости: Телеграм", "Αν σου άρεσε το άρθρο, μοιράσου το!"])
def test_what_ends_a_text(read, line):
    assert read(page(DATED).replace(TEXT, f"{TEXT}<p>{line}</p>"), url=URL).article.paragraphs == SENTENCES


def test_a_label_behind_a_day_that_heads_what_is_behind_it(read):
    line = "<div>18 feb 2024 - 09:41 <span>Update: een maand geleden</span></div>"
    html = page(f"{FERRY}{line}").replace("lang='en'", "lang='nl'")
    assert read(html, url=URL).article.published_date == "2024-02-18"


def test_the_place_of_an_agencys_text_is_no_writer(read):
    html = page(f"{FERRY}<div class='details'><span>BORGO SUL PO, 30 maggio 2024, 11:20</span></div>").replace("lang='en'", "lang='it'")
    html = html.replace("<p>The council", "<p>(ANSA) - BORGO SUL PO, 30 MAG - The council")
    assert read(html, url=URL).article.authors == []


def test_facts_of_an_office_over_its_text(read):
    facts = "<dl><dt>Erschienen am:</dt><dd>05.11.2024</dd><dt>Herausgeber:</dt><dd>Hafenverband e. V.<br>Kirchgasse 4</dd></dl>"
    assert read(page(f"{FERRY}{facts}"), url=URL).article.paragraphs == SENTENCES


def test_facts_beside_each_other_over_a_text(read):
    facts = (
        "<span>First published: 14 January 2019</span><span>Last reviewed: 3 February 2024</span>"
        "<span>Author: Hugo Quay</span><span>Reviewer: Dr Ada Osei</span>"
    )
    article = read(page(f"{FERRY}<div class='info'>{facts}</div>"), url=URL).article
    assert article.paragraphs == SENTENCES
    assert article.published_date == "2019-01-14"


@pytest.mark.parametrize(
    "name", ["Polizeipräsidium Lindenau", "Feuerwehr Moosbach", "Policía Municipal", "Handelskammer Quay", "Stadtwerke Ried"]
)
def test_offices_are_no_people(name):
    assert organisations.is_organisation(name)


@pytest.mark.parametrize("name", ["Petra Kammer", "Ada Polizzi", "Karl Werker"])
def test_people_are_no_offices(name):
    assert not organisations.is_organisation(name)


def test_the_name_of_a_magazine_over_its_text_is_no_headline(read):
    top = "<div align='center'><h3>Quay Village Magazine</h3><p>Issue 212 · March 2024</p></div><hr>"
    body = f"{top}<h2>The missing weathercock of Quay</h2><p><i>by Basil Osei</i></p>{TEXT}"
    html = f"<html lang='en'><head><title>Quay Village Magazine, March 2024</title></head><body>{body}</body></html>"
    article = read(html, url="https://mag.example/weathercock.htm").article
    assert (article.title, article.subtitle, article.paragraphs) == ("The missing weathercock of Quay", None, SENTENCES)


def test_a_weblogs_host_behind_an_at_sign(read):
    head = "<h1><a href='/'>Walks by the river</a></h1><h2>Boats, ropes and rain</h2>"
    day = "<li class='publish'><span>Aug</span> <span>17</span> <span>Sat</span> <span>2024</span> <span>21:30</span></li>"
    title = f"<ul class='article-head'>{day}<li class='title'><h2><a href='{URL}'>The ferry stays afloat</a></h2></li></ul>"
    window = "The ferry stays afloat @ Walks by the river :: Host ::"
    html = (
        f"<html lang='en'><head><title>{window}</title></head><body>{head}<div class='article'>{title}<div>{TEXT}</div></div></body></html>"
    )
    article = read(html, url=URL).article
    assert (article.title, article.published_date) == ("The ferry stays afloat", "2024-08-17")


@pytest.mark.parametrize("label", ["Szczegóły", "Подробности", "Dettagli"])
def test_the_label_of_a_content_system_over_a_text(read, label):
    facts = f"<dl class='article-info'><dt>{label}</dt><dd>Hits: 388</dd></dl>"
    assert read(page(f"{DATED}{facts}"), url=URL).article.paragraphs == SENTENCES


@pytest.mark.parametrize(
    "line",
    [
        "Kép forrása: Pixabay",
        "Źródło zdjęcia: Pixabay",
        "Zdroj foto: Pixabay",
        "Fuente de la imagen: Pixabay",
        "Fonte da imagem: Pixabay",
        "Sursa foto: Pixabay",
        "Источник фото: Pixabay",
        "Beitragsbild: Pixabay",
        "Immagine di Ada Osei da Pixabay",
    ],
)
def test_where_a_picture_is_from(line):
    assert boilerplate.is_pointer(line)


@pytest.mark.parametrize(
    "line",
    [
        "You are receiving this because you signed up at bell.example.",
        "… nous avons une faveur à vous demander.",
        "Puisque vous êtes ici…",
    ],
)
def test_what_a_newsletter_and_a_magazine_say_at_their_ends(line):
    assert appeals.is_appeal(line)
