"""What stands within and behind a text and is none: boxes under a heading, pointers and appeals in many languages, forms, page builders."""

from __future__ import annotations

import pytest

from scraper.extraction import extract
from scraper.extraction.layout import hints
from scraper.extraction.wording import appeals, boilerplate
from scraper.page import Page
from tests.extraction.news_page import TEXT, page


@pytest.mark.parametrize(
    "line",
    [
        "Notas relacionadas",
        "Das Thema könnte dich auch interessieren:",
        "Neueste Artikel",
        "Baca juga",
        "Читайте также:",
        "Czytaj także",
        "Διαβάστε επίσης",
        "Últimas noticias",
        "यह भी पढ़ें",
        "ข่าวที่เกี่ยวข้อง",
        "Pour citer cet article :",
        "Zitierhinweis",
    ],
)
def test_headings_of_other_stories(line):
    assert boilerplate.closes(line)


@pytest.mark.parametrize(
    "line", ["Baca juga: Kapal tetap berlayar", "Читайте также: Паром остаётся", "Lees ook: De pont blijft varen", "Leer más: La barca"]
)
def test_pointers_to_other_stories(line):
    assert boilerplate.is_pointer(line)


@pytest.mark.parametrize(
    ("line", "appeal"),
    [
        ("You are reading a free story. Become a Harbour Bell member today to read all of them.", True),
        ("Iscriviti alla nostra lettera del porto.", True),
        ("Подпишитесь на наш канал.", True),
        ("She hopes to become the first captain of the ferry.", False),
        ("Pin it for later!", True),
        ("Chat with us in Facebook Messenger and hear it first.", True),
        ("For more information, visit www.quay.example.", True),
        ("Founded in 1961, Quay Lines runs two ferries. For more information, visit www.quay.example.", False),
    ],
)
def test_appeals_to_the_reader(line, appeal):
    assert appeals.is_appeal(line) is appeal


def test_a_long_form_is_no_body(read):
    fields = "".join(
        f"<div><label>Would you like to tell us, in a few words, when it is best for us to call you ({number})?</label><input></div>"
        for number in range(20)
    )
    text = TEXT.replace("<p>", "<div class='siteorigin-widget-tinymce'><p>").replace("</p>", "</p></div>")
    markup = page("<h1>Ferry stays afloat</h1>").replace(TEXT, f"{text}<form>{fields}</form>")
    assert len(read(markup).article.paragraphs) == 3


@pytest.mark.parametrize(
    ("names", "hinted"),
    [
        ("author-name", hints.BYLINE),
        ("author-ada-quill", 0),
        ("wp-block-post-author-name", hints.BYLINE),
        ("wp-block-post-date", hints.DATE),
        ("wp-block-group", 0),
        ("elementor-widget", 0),
        ("elementor-widget-share-buttons", hints.NEGATIVE),
        ("widget", hints.NEGATIVE),
        ("BlogAuthor__AuthorName__x7", hints.BYLINE),
        ("AuthorityBox", 0),
        ("code-toolbar", 0),
        ("toolbar", hints.NEGATIVE),
        ("kt-accordion-panel-hidden", 0),
        ("kt-infobox-textcontent", 0),
        ("mntl-sc-block-callout", 0),
        ("callout", hints.NEGATIVE),
        ("shop_attributes", 0),
        ("shop_table", hints.NEGATIVE),
    ],
)
def test_what_names_hint_at(names, hinted):
    assert hints.hints(names) == hinted


def test_the_byline_above_the_container_is_no_lead_of_it(read):
    line = "<ul><li class='author-name'>Ein Kommentar von Şule Maiwerth</li></ul>"
    markup = page("<h1>Die Fähre bleibt</h1>").replace("<article><h1>", f"<h1>Die Fähre bleibt</h1>{line}<article><h1>", 1)
    story = read(markup.replace("lang='en'", "lang='de'")).article
    assert story.byline == "Ein Kommentar von Şule Maiwerth"
    assert len(story.paragraphs) == 3


STORIES = "".join(
    f"<li><a href='/2024/05/0{day}/{title.lower().replace(' ', '-')}'>{title}</a></li>"
    for day, title in enumerate(("The bridge that never came", "Fares on the river to rise"), 1)
)
BOXES = {
    "bold line": f"<p><strong>Read also:</strong></p><ul>{STORIES}</ul>",
    "heading": f"<h3>Mehr zum Thema</h3><ul>{STORIES}</ul>",
    "box": f"<div class='box'><h3>Related stories</h3><ul>{STORIES}</ul></div>",
    "one story": f"<h3>Read also</h3><p>{STORIES.partition('>')[2].partition('</li>')[0]}</p>",
}


@pytest.mark.parametrize(
    "last", ["The council meets again in March.", "The council meets again in March, and it will decide on the fares then."]
)
@pytest.mark.parametrize("box", BOXES)
def test_the_last_paragraph_behind_a_box_of_other_stories_is_kept(read, box, last):
    story = read(
        page(f"<h1>Ferry stays afloat</h1>{TEXT}{BOXES[box]}<p>{last}</p>").replace(f"</p>{TEXT}", "</p>"), url="http://b.example/a/1"
    )
    assert story.article.paragraphs[-1] == last
    assert not any("bridge" in text or "Fares" in text for text in story.article.paragraphs)


@pytest.mark.parametrize("label", ["Read also", "Les også", "Lea también"])
def test_a_link_that_holds_the_heading_of_its_box_is_all_of_it(read, label):
    more = TEXT.replace("ferry", "boat").replace("hall", "school").replace("<p>", "<h2>The small boats</h2><p>", 1)
    link = f"<a href='/2024/05/02/the-bridge-that-never-came'><span>{label}</span><h3>The bridge that never came</h3></a>"
    markup = page(f"<h1>Ferry stays afloat</h1><div>{TEXT}{link}{more}</div>").replace(f"</div>{TEXT}", "</div>")
    story = read(markup, url="http://b.example/a/1").article
    assert (len(story.paragraphs), story.paragraphs[3]) == (7, "The small boats")


@pytest.mark.parametrize(
    "line",
    [
        "Erstellt am Dienstag, 14. Mai 2019 um 23:30 und abgelegt unter Hafen, Fähren. Kommentare sind nicht erlaubt.",
        "This entry was posted on Tuesday, May 14th, 2019 at 11:30 pm and is filed under Harbour, Ferries.",
        "Dieser Beitrag wurde am 14. Mai 2019 von Jule Anker in Hafen veröffentlicht.",
        "À lire aussi » La passerelle qui ne vint jamais",
        "(Alle Angaben ohne Gewähr)",
    ],
)
def test_lines_that_a_system_or_an_editor_sets_below_a_text(line):
    assert boilerplate.is_pointer(line)


@pytest.mark.parametrize(
    "line",
    [
        "Do you want to hear of the ferries first? Sign up here",
        "Les opinions exprimées dans ce blog n’engagent que leurs auteurs.",
        "The views expressed in this article are those of the author alone.",
        "Werden Sie Mitglied im Hafenverein und erhalten Sie das Jahrbuch!",
        "Zapraszamy też do prenumeraty tygodnika.",
    ],
)
def test_appeals_and_the_papers_own_reservations(line):
    assert appeals.is_appeal(line)


def test_a_line_that_says_it_is_a_figure_is_its_caption(read):
    figure = "<p><img src='/a.png'></p><p>Abbildung 2: Pegel der Lemme im Winter, links vor und rechts nach dem Bau der Schleuse</p>"
    story = read(page(f"<h1>Ferry stays afloat</h1>{TEXT}{figure}"), url="http://b.example/a/1").article
    assert not any("Abbildung" in text for text in story.paragraphs)
    told = read(
        page(f"<h1>Ferry stays afloat</h1>{TEXT}<p>Abbildung 2: sie zeigt die Pegel der Lemme im Winter vor dem Bau.</p>"),
        url="http://b.example/a/1",
    )
    assert any("Abbildung" in text for text in told.article.paragraphs)


def test_linked_headings_one_below_the_other_are_titles_of_other_stories(read):
    titles = "".join(f"<h3><a href='/2024/05/0{n}/story-{n}'>The bridge that never came, part {n}</a></h3>" for n in range(1, 5))
    story = read(
        page(f"<h1>Ferry stays afloat</h1>{TEXT}{titles}<p>The council meets again in March, it was said at the end.</p>"),
        url="http://b.example/a/1",
    )
    assert not any("bridge" in text for text in story.article.paragraphs[:-1])


@pytest.mark.parametrize("heading", ["Lesen Sie auch", "Read more", "Lire aussi", "Te puede interesar"])
def test_a_box_of_other_stories_that_is_empty_leaves_no_heading(read, heading):
    box = f"<aside class='tip'><strong class='tip__title'>{heading}</strong><ul>\n</ul></aside>"
    first, *rest = TEXT.split("</p>")
    markup = page("<h1>Ferry stays afloat</h1>").replace(TEXT, f"{first}</p>{box}{'</p>'.join(rest)}")
    assert [block.text for block in read(markup).article.body if block.text == heading] == []
    assert len(read(markup).article.paragraphs) == 3


@pytest.mark.parametrize(
    ("last", "count"),
    [
        ("<p>The harbour master could not be reached.</p>", 4),
        ("<p>Signed, sealed</p>", 3),
        ('<p><a href="/2024/05/04/another-story-of-the-week">The harbour master could not be reached.</a></p>', 3),
    ],
)
def test_the_last_part_of_a_body_may_be_one_short_sentence(read, last, count):
    parts = f"<div class='article-body'>{TEXT}</div><aside class='signup'><p>Our letter</p></aside><div class='article-body'>{last}</div>"
    assert len(read(page("<h1>Ferry stays afloat</h1>").replace(TEXT, f"<article>{parts}</article>")).article.paragraphs) == count


def test_the_foot_of_a_page_is_no_text_however_little_the_article_says(read):
    photos = "".join(f"<figure><img src='/p{n}.jpg'><figcaption>Visitors on the quay</figcaption></figure>" for n in range(5))
    links = "".join(f"<li><a href='/news/article.html?no=471{n}'>Another story of the harbour, number {n}</a></li>" for n in range(9))
    rights = "<p>All that is printed here belongs to the paper.</p>"
    foot = f"<div id='footer'><p><a href='/about'>About us</a> | <a href='/rss'>Feeds</a></p>{rights}</div>"
    article = f"<article><h1>Ferry stays</h1><div class='text'><p>It sails on all winter.</p>{photos}</div></article>"
    assert read(f"<html><body>{article}<ul>{links}</ul>{foot}</body></html>").article.paragraphs == ["It sails on all winter."]


def test_comments_that_outweigh_a_short_text_are_none_of_it_and_leave_its_rights_found(read):
    said = "".join(f"<p>I have crossed on that ferry for {years} years, and never once did it sail on time.</p>" for years in (20, 30, 40))
    links = "".join(f"<div>{''.join(f'<p><a href=/{n}{m}>Harbour {n} {m}</a></p>' for m in range(9))}</div>" for n in range(9))
    text = "<div class='entry-content'><p>The ferry of Alderwick will run through the winter, the council decided.</p></div>"
    rights = "Copyright The Alderwick Bell. All rights reserved."
    article = f"<article><h1>Ferry to run</h1>{text}<footer class='entry-footer'><p>{rights}</p></footer></article>"
    comments = f"<div class='comments-area'><h2>3 Comments</h2><div class='comment-content'>{said}</div></div>"
    found = read(f"<html lang='en'><body><main class='site-main'>{article}{comments}</main>{links}</body></html>").article
    assert found.paragraphs == ["The ferry of Alderwick will run through the winter, the council decided."]
    assert found.copyright == rights


def test_replies_that_the_markup_calls_comments_are_none_of_a_forums_post(read):
    said = "I have crossed on that ferry for twenty years, and never once did it sail on time."
    texts = [f"The ferry of Alderwick has crossed the river {number} times since the spring of last year." for number in range(3)]
    post = f"<div class='post' itemprop='articleBody'>{''.join(f'<p>{text}</p>' for text in texts)}</div>"
    reply = f"<div itemprop='comment' itemscope class='topic-body'><span>jetty</span><div class='post'><p>{said}</p></div></div>"
    thread = f"<div><div class='topic-body'>{post}</div>{reply * 5}</div>"
    assert read(f"<html lang='en'><body><h1>Ferry to run</h1>{thread}</body></html>").article.paragraphs == texts


def test_references_of_other_weblogs_end_a_post_and_its_writer_stands_above_them(read):
    text = "".join(
        f"<p>The ferry of Alderwick has crossed the river {number} times since the spring of last year.</p>" for number in "12345"
    )
    signed = "<p class='posted'>Posted by Gil at November  9, 2005 10:14 PM</p>"
    pings = (
        "<h2>Trackback Pings</h2><p>Listed below are links to weblogs that reference this entry:</p><p>Gil writes at length on ferries.</p>"
    )
    said = "<h2>Comments</h2><p>I crossed it once.</p><p class='posted'>Posted by: Martha at November 10, 2005 09:41 AM</p>"
    post = f"<div class='content'><h3>The ferry</h3>{text}{signed}{pings}{said}</div>"
    found = read(f"<html lang='en'><title>The ferry</title><body>{post}</body></html>").article
    assert len(found.paragraphs) == 5
    assert [author.name for author in found.authors] == ["Gil"]
    assert found.published_date == "2005-11-09"


@pytest.mark.parametrize(
    "line",
    [
        *("Dibaca: 120 kali", "Количество показов: 204", "Lượt xem: 412", "Okunma Sayısı: 318", "Lu 14 fois", "Visto 3.000 veces"),
        *("Διαβάστηκε 512 φορές Τελευταία τροποποίηση στις 13 Μαρτίου 2014 09:30", "Wyświetleń: 12", "عدد المشاهدات: 120"),
        *("Posted by admin", "Oleh: Admin", "Geschrieben von Administrator", "Γράφτηκε από τον/την Super User", "Автор: admin"),
        *("Kép: Osei Ada", "Φωτογραφία: Άντα Οσέι", "Fotoğraf: Ada Osei", "Bildunterschrift: Die Fähre am Kai", "Imagem: Ada Osei"),
        *("Автор: Ада Осейкова<br>Количество показов: 204", "By Ada Osei<br>Hits: 204<br>3 March 2024"),
    ],
)
@pytest.mark.parametrize("behind", [False, True])
def test_counters_and_accounts_that_content_systems_print(line, behind):
    body = f"{TEXT}<div>{line}</div>" if behind else f"<div>{line}</div>{TEXT}"
    html = f"<html><body><main><h1>Ferry stays afloat</h1><div>{body}</div></main></body></html>"
    assert len(extract(Page(html.encode(), url="https://bell.example/ferry")).article.paragraphs) == 3


def test_a_reply_under_the_title_ends_a_post(read):
    markup = page("<h2>Ferry stays afloat</h2>", "Ferry stays afloat - Harbour forum")
    reply = "<div><h2>Re: Ferry stays afloat</h2><p>I have crossed on it for twenty years, and never once did it sail on time.</p></div>"
    paragraphs = read(markup.replace("</article>", f"<p>Last edited by Ada on 3 May 2019, 07:12</p>{reply}</article>")).article.paragraphs
    assert len(paragraphs) == 3
    other = markup.replace("</article>", f"{reply.replace('Re: Ferry stays afloat', 'Re: nothing of it')}</article>")
    assert len(read(other).article.paragraphs) == 5


def test_a_heading_over_a_list_may_have_buttons_beside_it(read):
    head = "<div><h3>Ingredients</h3><div><button>1x</button><button>2x</button></div></div>"
    items = "".join(f"<li>{item}</li>" for item in ("300 g of flour", "one lemon", "two eggs", "a little salt"))
    card = f"<div class='recipe-card'>{head}<ul>{items}</ul></div><p>Bake it for an hour, and let it cool on the deck.</p>"
    markup = page("<h1>Ferry bread</h1>").replace("</article>", f"{card}</article>")
    assert read(markup).article.paragraphs[3:5] == ["Ingredients", "300 g of flour"]


def test_an_id_made_of_a_headings_words_names_no_furniture(read):
    part = "<section id='{}'><h2>To share a boat<a href='#x'>¶</a></h2><p>Whoever shares pays.</p><pre>row --share 2</pre></section>"
    texts = {
        name: read(page("<h1>Ferry stays afloat</h1>").replace("</article>", f"{part.format(name)}</article>")).article.paragraphs
        for name in ("to-share-a-boat", "share-tools")
    }
    assert "row --share 2" in texts["to-share-a-boat"]
    assert "row --share 2" not in texts["share-tools"]


MORE = TEXT.replace("The ", "A ").replace("Supporters ", "Others ")


@pytest.mark.parametrize(
    "line",
    [
        "You can trust the Bell. Find out more about how we test.",
        "If you make this, leave a comment and a star rating below, I love to hear from you!",
        "¿Te ha gustado esta receta? ¡Déjame un comentario y compártela!",
        "<h3>2 Answers</h3>",
        "<div class='buy-box'>Dispatched from and sold by the harbour.</div>",
        "<h2>Frequently bought together</h2><ul><li><a href='/a'>A lamp for the ferry £6</a></li><li><a href='/b'>A rope £2</a></li></ul>",
    ],
)
def test_lines_of_shops_and_makers_of_recipes(read, line):
    markup = page("<h1>Ferry stays afloat</h1>").replace("</article>", f"{line if line[0] == '<' else f'<p>{line}</p>'}{MORE}</article>")
    assert len(read(markup).article.paragraphs) == 6


def test_options_that_a_list_defines_are_text_whatever_its_class(read):
    options = "<dl class='Bl-tag'><dt>-q</dt><dd>Says nothing.</dd><dt>-o</dt><dd>Writes to a file.</dd></dl>"
    heading = "<h2 id='o'><a href='#o'>OPTIONS</a></h2>"
    texts = read(page("<h1>Ferry stays afloat</h1>").replace("</article>", f"{heading}{options}{MORE}</article>")).article.paragraphs
    assert texts[3:8] == ["OPTIONS", "-q", "Says nothing.", "-o", "Writes to a file."]


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        *(("Edited by Ada Quill", False), ("Medically reviewed by Ben Marsh, MD on May 4, 2021", False), ("Recipe by Ada Quill", False)),
        *(("Hosted by Ada Quill", False), ("Fact-checked by Ben Marsh", False)),
        *(("Edited by hand", True), ("Produced by hand in Alderwick", True), ("Hosted by the town", True)),
    ],
)
def test_who_else_had_a_hand_in_a_text(read, line, kept):
    texts = read(page("<h1>Ferry stays afloat</h1>").replace("</article>", f"<ul><li>{line}</li></ul>{MORE}</article>")).article.paragraphs
    assert (line in texts) is kept
