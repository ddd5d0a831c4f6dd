"""Bylines into people, in many forms."""

from __future__ import annotations

import re

import pytest

from tests.extraction.news_page import TEXT, headline, page


def names(story):
    return [(author.name, author.org) for author in story.authors]


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("<div class='byline'>By Ada Quill and Ben Marsh</div>", ["Ada Quill", "Ben Marsh"]),
        ("<div class='byline'><a>Ada Quill</a><span>CEO</span></div>", ["Ada Quill"]),
        ("<div class='meta'>Veröffentlicht am 13. März 2019 von Jule Anker</div>", ["Jule Anker"]),
        ("<div class='meta'>Erstellt von Jule Anker am Dienstag 6. Mai 2014</div>", ["Jule Anker"]),
        ("<div>Ada Quill | 14 May 2019</div>", ["Ada Quill"]),
        ("<div><span>Ada Quill</span></div><div class='date'>14 May 2019</div>", ["Ada Quill"]),
        ("<div class='meta'>Posted by quill_42 on May 14, 2019</div>", ["quill_42"]),
        ("<p class='author'>Ada Quill im Gespräch mit Ben Marsh</p>", ["Ada Quill", "Ben Marsh"]),
        ("<div>Photo: Carl Bow</div><p class='byline'>By Ada Quill</p>", ["Ada Quill"]),
        ("<div>Harbour News</div><div class='date'>14 May 2019</div>", []),
    ],
)
def test_printed_lines(read, line, people):
    markup = page(f"<h1>Ferry stays afloat</h1>{line}", "Ferry stays afloat")
    assert [name for name, _ in names(read(markup, url="https://bell.example/harbour/ferry-stays-afloat-now").article)] == people


def test_an_organisation_stands_only_where_nobody_is_named(read):
    agency = headline("NewsArticle", "Ferry").replace('"headline"', '"author":{"@type":"Organization","name":"Tide Wire"},"headline"')
    url = "https://bell.example/harbour/ferry-stays-afloat-now"
    assert names(read(page("<h1>Ferry</h1>", head=agency), url=url).article) == [("Tide Wire", "Tide Wire")]
    named = page("<h1>Ferry</h1><p class='byline'>By Ada Quill</p>", head=agency)
    assert names(read(named, url=url).article) == [("Ada Quill", None)]


def test_a_labelled_byline_completes_a_list_cut_to_the_first(read):
    head = headline("NewsArticle", "Ferry").replace('"headline"', '"author":{"@type":"Person","name":"Ada Quill"},"headline"')
    markup = page("<h1>Ferry</h1><p class='byline'>By Ada Quill, Ben Marsh</p>", head=head)
    assert [name for name, _ in names(read(markup, url="https://bell.example/a/ferry-stays-afloat-now").article)] == [
        "Ada Quill",
        "Ben Marsh",
    ]


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("本报记者 张晓雨 李思远", ["张晓雨", "李思远"]),
        ("（责编：王小明、陈一）", ["王小明", "陈一"]),
        ("作者：赵 培", ["赵培"]),
        ("渡口报道组 记者获悉，渡轮将延期", []),
        ("实习生占比达14%的渡轮公司", []),
        ("本报记者 张晓雨 整合", ["张晓雨"]),
        ("河湾社记者 张晓雨 摄", []),
        ("本报记者 张晓雨 摄影报道", ["张晓雨"]),
        ("采写：河湾记者 张晓雨 李思远", ["张晓雨", "李思远"]),
        ("（职工通讯员 李思远 刘桥）", ["李思远", "刘桥"]),
        ("《渡口》作者 周河", ["周河"]),
        ("【文/河湾网专栏作者 周河】", ["周河"]),
        ("执笔/张晓雨&李思远", ["张晓雨", "李思远"]),
        ("作者：网络整理", []),
        ("<p class='author'>相关文章</p>", []),
        ("<p class='author'>责任编辑：张晓雨</p>", ["张晓雨"]),
        ("<p class='author'>责任编辑：张晓雨</p><p>本报记者 李思远</p>", ["李思远"]),
        ("这是本文的主人公，他的故事是一篇文章", []),
    ],
)
def test_chinese_lines(read, line, people):
    sentences = (
        "渡口镇议会周二晚间投票决定，今年冬天继续保留过江渡轮，讨论持续了很久。",
        "四千多名居民为此签名，会场里坐满了人，许多人只能站在楼梯上旁听，直到深夜才散去。",
        "渡轮每天运送大约两百人过江，原定月底停航。",
    )
    text = "".join(f"<p>{sentence}</p>" for sentence in sentences)
    head = "<html lang='zh'><head><title>渡轮冬季继续开行</title></head>"
    markup = f"{head}<body><article><h1>渡轮冬季继续开行</h1><div>{line}</div>{text}</article></body></html>"
    found = read(markup, url="https://ferry.example/2024/0312/c1001-40223222.html")
    assert [name for name, _ in names(found.article)] == people


def test_a_button_is_no_line_of_a_chinese_byline(read):
    sentence = "<p>渡口镇议会周二晚间投票决定，今年冬天继续保留过江渡轮，讨论持续了很久，直到深夜才散去。</p>"
    name = "<a href='/u'><div class='name'>北岸发布</div></a>"
    line = f"<div class='news_author'>{name}<div class='line'></div><div class='link'>关注</div></div><div>2024-03-12 17:45</div>"
    markup = f"<html lang='zh'><body><article><h1>渡轮冬季继续开行</h1>{line}<div>{sentence * 3}</div></article></body></html>"
    story = read(markup, url="https://ferry.example/2024/0312/c1001-40223222.html").article
    assert (story.byline, story.authors) == ("北岸发布", [])


@pytest.mark.parametrize(
    ("head", "line", "people"),
    [
        ("<title>渡轮冬季继续开行_河湾新闻</title><meta name='author' content='河湾'>", "", [("河湾", None)]),
        ("<title>渡轮冬季继续开行_河湾新闻</title><meta name='author' content='河湾'>", "责任编辑：王小明", [("王小明", "责编")]),
        ("<title>渡轮冬季继续开行 - 王小明的博客</title><meta name='author' content='王小明'>", "", [("王小明", None)]),
        ("<meta name='author' content='渡口消息'>", "责任编辑：王小明", [("王小明", "责编")]),
    ],
)
def test_a_chinese_site_that_states_itself_wrote_nothing(read, head, line, people):
    sentence = "渡口镇议会周二晚间投票决定，今年冬天继续保留过江渡轮，讨论持续了很久，直到深夜才散去。"
    text = f"<p>{sentence}</p><p>四千多名居民为此签名，{sentence}</p><p>原定月底停航，{sentence}</p>"
    markup = f"<html lang='zh'><head>{head}</head><body><article><h1>渡轮冬季继续开行</h1>{text}<p>{line}</p></article></body></html>"
    authors = read(markup, url="https://ferry.example/2024/0312/c1001-40223222.html").article.authors
    assert [(one.name, one.role) for one in authors] == people
    assert line or people[0][0] == "王小明" or authors[0].org == authors[0].name


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("<p class='byline'>By Diana Quill with Ben Marsh</p>", [("Diana Quill", None), ("Ben Marsh", None)]),
        ("<p class='byline'>By Ada Quill | Staff Writer</p>", [("Ada Quill", "Staff Writer")]),
        ("<p class='byline'>By Ada Quill, Frankfurt</p>", [("Ada Quill", None)]),
        ("<p class='byline'>Ada Quill<br>Head of Marketing and Strategy</p>", [("Ada Quill", None)]),
        ("<p class='byline'>Ada Quill, Senior Harbour Reporter</p>", [("Ada Quill", "Senior Harbour Reporter")]),
        ("<div>05.02.2020 - Redaktion: Ada Quill (Sprecherin des Hafens)</div>", [("Ada Quill", None)]),
        ("<div class='byline'>10 May 2019 · by quill42 · in Harbour · Leave a comment</div>", [("quill42", None)]),
        ("<div>May 10, 2019 • <a href='/x'>Ada Quill</a> in <a href='/harbour'>Harbour Matters</a></div>", [("Ada Quill", None)]),
        ("<div class='meta'>Text Size: A A</div>", []),
        ("<li class='agentur'>dpa/lno</li>", []),
        ("<div class='post-author_content'>Ada Quill</div>", [("Ada Quill", None)]),
        ("<footer><p class='byline'>By ADA QUILL</p></footer>", [("ADA QUILL", None)]),
    ],
)
def test_what_stands_beside_a_name(read, line, people):
    markup = page(f"<h1>Ferry stays afloat</h1>{line}", "Ferry stays afloat")
    story = read(markup, url="https://bell.example/harbour/ferry-stays-afloat-now").article
    assert [(author.name, author.role) for author in story.authors] == people


@pytest.mark.parametrize("closing", ["<p>Erstellt von Ada Quill</p>", "<p>Autorin: Ada Quill, Leiterin des Hafens.</p>"])
def test_a_writer_named_at_the_end(read, closing):
    markup = page("<h1>Ferry stays afloat</h1>", "Ferry stays afloat").replace("</article>", f"{closing}</article>")
    story = read(markup, url="https://bell.example/harbour/ferry-stays-afloat-now").article
    assert [author.name for author in story.authors] == ["Ada Quill"]


def test_a_blogs_own_name_may_be_its_writers(read):
    markup = page("<h1>Ferry stays afloat</h1><div>Posted on May 10, 2019 by ferrywatch</div>", "Ferry stays afloat")
    story = read(markup, url="https://ferrywatch.blogs.example/2019/05/10/ferry-stays-afloat").article
    assert [author.name for author in story.authors] == ["ferrywatch"]


def test_an_address_behind_a_link_is_the_sole_authors(read):
    line = "<p class='byline'>By <a href='mailto:ada@bell.example'>Ada Quill</a></p>"
    story = read(
        page(f"<h1>Ferry stays afloat</h1>{line}", "Ferry stays afloat"), url="https://bell.example/harbour/ferry-stays-afloat"
    ).article
    assert [(author.name, author.email) for author in story.authors] == [("Ada Quill", "ada@bell.example")]


def test_an_agencys_story_is_not_the_papers_own(read):
    head = headline("NewsArticle", "Ferry").replace('"headline"', '"author":{"@type":"Organization","name":"The Bell"},"headline"')
    line = "<ul><li>14.05.2019, 10:00</li><li class='agentur'>dpa</li></ul>"
    story = read(page(f"<h1>Ferry</h1>{line}", head=head), url="https://bell.example/a/ferry-stays-afloat-now").article
    assert (story.byline, story.authors) == ("dpa", [])


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("【川瀬千景、野辺沙良】", [("川瀬千景", None), ("野辺沙良", None)]),
        ("川瀬鉄也記者", [("川瀬鉄也", "記者")]),
        ("論説委員・川瀬美緒里", [("川瀬美緒里", "論説委員")]),
        ("文・川瀬美緒里", [("川瀬美緒里", None)]),
        ("【共信】", []),
        ("有料記事", []),
    ],
)
def test_japanese_lines(read, line, people):
    sentence = "渡し場の町議会は火曜日の夜、川を渡る渡し船をこの冬も残すことを、長くにぎやかな議論の末に決めた。"
    body = "".join(f"<p>{sentence}{number}</p>" for number in range(4))
    top = f"<h1>渡し船は残る</h1><p>2019年5月14日 10時00分</p><p>{line}</p>"
    markup = f"<html lang='ja'><body><article>{top}<div>{body}</div></article></body></html>"
    story = read(markup, url="https://bell.example/harbour/20190514/ferry").article
    assert [(author.name, author.role) for author in story.authors] == people


def test_the_address_in_a_small_box_behind_the_text_is_the_sole_writers(read):
    mail = "ada.osei@bell.example"
    box = f"<div class='box'><p><strong>Ada Osei</strong> writes about rivers. <a href='mailto:{mail}'>{mail}</a></p></div>"
    other = box.replace("Ada Osei", "Ben Moran").replace("ada.osei", "ben.moran")
    heading = "<h1>Ferry to run through the winter</h1><p class='byline'>By Ada Osei</p>"
    assert read(page(heading).replace("</article>", f"{box}</article>")).article.authors[0].email == mail
    assert read(page(heading).replace("</article>", f"{other}</article>")).article.authors[0].email is None


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("Автор: Иван Петров", ["Иван Петров"]),
        ("Szerző: Kovács Anna", ["Kovács Anna"]),
        ("מאת: דנה כהן", ["דנה כהן"]),
        ("بقلم: أحمد علي", ["أحمد علي"]),
        ("โดย สมชาย ใจดี", ["สมชาย ใจดี"]),
        ("Yazan: Ayşe Yılmaz", ["Ayşe Yılmaz"]),
        ("Oleh: Budi Santoso", ["Budi Santoso"]),
        ("Per Johansson", ["Per Johansson"]),
        ("By Ada Quill March 18 at 3:57 PM", ["Ada Quill"]),
        ("Words by Ada Quill • Art by Carl Bow", ["Ada Quill"]),
    ],
)
def test_labels_and_names_of_many_languages(read, line, people):
    markup = page(f"<h1>Ferry stays afloat</h1><p class='byline'>{line}</p>", "Ferry stays afloat")
    assert [name for name, _ in names(read(markup, url="https://bell.example/harbour/ferry-stays-afloat-now").article)] == people


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("<p><a href='/about/editors/ada-quill/'>Ada Quill</a>, @adaq 7m ago</p>", ["Ada Quill"]),
        ("<p class='by'>By <a href='/authors/ada-quill'>Ada Quill</a> Harbour</p>", ["Ada Quill"]),
        ("<p><a href='/users/adaq'>Ada Quill</a></p>", ["Ada Quill"]),
        ("<p><a href='https://videos.example/@bell'>Harbour Films</a></p>", []),
        ("<p><a href='/profile/settings'>an estimated worth of $18.3 billion</a></p>", []),
        ("<h3>Rückbau von Altanlagen</h3><p>14 May 2019</p>", []),
    ],
)
def test_links_to_a_writers_page(read, line, people):
    markup = page(f"<h1>Ferry stays afloat</h1>{line}", "Ferry stays afloat")
    assert [name for name, _ in names(read(markup, url="https://bell.example/harbour/ferry-stays-afloat-now").article)] == people


def test_a_first_name_is_completed_by_a_witness_that_has_all_of_it(read):
    head = "<meta name='author' content='Ada Quill'>"
    markup = page("<h1>Ferry stays afloat</h1><p class='byline'>By Ada</p>", "Ferry stays afloat", head=head)
    assert [name for name, _ in names(read(markup, url="https://bell.example/harbour/ferry-stays-afloat-now").article)] == ["Ada Quill"]


def test_a_writers_own_blog_names_its_writer(read):
    markup = page("<h1>Ferry stays afloat</h1><div class='byline'>Ada Quill</div>", "Ferry stays afloat")
    found = read(markup, url="https://adaquill.letters.example/p/ferry-stays-afloat").article
    assert [name for name, _ in names(found)] == ["Ada Quill"]


def test_a_korean_box_about_the_writer_does_not_stand_for_the_printed_byline(read):
    sentences = (
        "늘솔시는 다음 달부터 마을 도서관 네 곳을 밤 열 시까지 열어 둔다고 밝혔다.",
        "도서관을 찾은 주민은 “퇴근하고도 책을 빌릴 수 있어 반갑다”고 말했다.",
        "시는 이를 위해 사서 여섯 명을 새로 뽑고 이동 도서관도 함께 꾸린다고 덧붙였다.",
    )
    text = "".join(f"<p>{sentence}</p>" for sentence in sentences)
    box = "<div class='author-box'><span class='author-name'>위푸름 기자</span></div>"
    line = "<p>늘솔=위푸름 기자 sol42@neulsol.example</p>"
    markup = f"<html lang='ko'><body><article><h1>도서관 밤에도 연다</h1>{text}{line}</article>{box}</body></html>"
    story = read(markup).article
    assert story.byline == "늘솔=위푸름 기자 sol42@neulsol.example"


URL = "https://bell.example/harbour/ferry-stays-afloat-now"


@pytest.mark.parametrize(
    ("line", "byline"),
    [
        ("<p class='author'>Weitere Artikel von Jule Anker Alle Autoren</p>", "Jule Anker"),
        ("<p class='author'>More stories by Ada Quill</p>", "Ada Quill"),
        ("<p class='byline'>von Jule Anker Erstellt am 01.02.23 um 08:35</p>", "von Jule Anker"),
        ("<div class='byline'>& Ada Quill, Reporter</div>", "Ada Quill, Reporter"),
        ("<p class='byline'>By Ada Quill and Ben Marsh</p>", "By Ada Quill and Ben Marsh"),
        ("<p class='byline'>Posted by Ada Quill</p>", "Posted by Ada Quill"),
        ("<p>By signing up, you agree to our User Agreement and to the Privacy Policy of this paper.</p>", None),
    ],
)
def test_what_clings_to_a_printed_byline_is_left_out(read, line, byline):
    assert read(page(f"<h1>Ferry stays afloat</h1>{line}"), url=URL).article.byline == byline


@pytest.mark.parametrize(
    ("head", "line", "people"),
    [
        ("", "<p class='byline'>Ana Moura e Quay</p>", [("Ana Moura e Quay", None)]),
        ("", "<p class='byline'>Ana Moura e Rui Quay</p>", [("Ana Moura", None), ("Rui Quay", None)]),
        ("", "<div class='date'>14.05.2019</div><div><button>TAKİP ET</button></div><div>TAKİP ET</div>", []),
        ("", "<span itemprop='author'>(Elmbridge - Tide)</span>", []),
        ("", "<div class='author'>Af Reuters</div><div class='date'>14.05.2019</div>", [("Reuters", "Reuters")]),
        ("", "<div class='author'>Reuters</div><ul><li>Tide Health</li><li>14 May 2019</li></ul>", [("Reuters", "Reuters")]),
        ('"author":{"@type":"Person","name":"Par Ada Quill"},"headline"', "", [("Ada Quill", None)]),
        ('"author":{"@type":"Person","name":"203.0.113.7"},"headline"', "", []),
    ],
)
def test_names_without_labels_buttons_and_addresses(read, head, line, people):
    stated = headline("NewsArticle", "Ferry").replace('"headline"', head) if head else ""
    assert names(read(page(f"<h1>Ferry stays afloat</h1>{line}", head=stated), url=URL).article) == people


ROMANIAN = "".join(
    f"<p>{sentence}</p>"
    for sentence in (
        "Consiliul a votat marți ca bacul de pe râu să circule și iarna, după o dezbatere lungă în sala primăriei.",
        "Oamenii au strâns patru mii de semnături, iar sala a fost atât de plină că mulți au ascultat de pe scări.",
        "Bacul, care duce două sute de oameni pe zi, trebuia să se oprească la sfârșitul lunii din lipsă de bani.",
    )
)


@pytest.mark.parametrize(("lang", "text", "people"), [("ro", ROMANIAN, ["Ana Munteanu"]), ("en", TEXT, ["De Ana Munteanu"])])
def test_the_romanian_word_before_a_name_is_none_of_it(read, lang, text, people):
    markup = page("<h1>Ferry stays afloat</h1><div class='author-name'>De Ana Munteanu</div>", "Ferry stays afloat")
    found = read(re.sub("<html[^>]*>", f'<html lang="{lang}">', markup).replace(TEXT, text)).article
    assert (found.language, [author.name for author in found.authors]) == (lang, people)


def test_what_microdata_tells_of_an_author_is_no_part_of_the_name(read):
    told = "<div itemprop='author' itemscope><b><span itemprop='name'>Ada Quill</span></b><small itemprop='{}'>Ferry keeper</small></div>"
    markup = page(f"<h1>Ferry stays afloat</h1>{told.format('description')}")
    assert names(read(markup, url="https://bell.example/a/ferry-stays-afloat-now").article) == [("Ada Quill", None)]


def test_a_name_ends_with_its_sentence(read):
    told = "<p>This article was written by Ada Quill. Ada Quill has kept the ferry of Alderwick since 1998.</p>"
    markup = page("<h1>Ferry stays afloat</h1>").replace("</article>", f"{told}</article>")
    assert names(read(markup, url="https://bell.example/a/ferry-stays-afloat-now").article) == [("Ada Quill", None)]


def test_the_author_of_the_book_above_a_review_did_not_write_it(read):
    sheet = "<p><b>Author:</b> Ada Quill<br><b>Publisher:</b> Lantern<br><b>Pages:</b> 240</p>"
    head = headline("Article", "Ferry").replace('"headline"', '"author":{"@type":"Person","name":"Ben Marsh"},"headline"')
    markup = page(f"<h1>Ferry</h1><ul><li>Reviews</li></ul>{sheet}", head=head)
    assert names(read(markup, url="https://bell.example/reviews/ferry-by-ada-quill").article) == [("Ben Marsh", None)]
