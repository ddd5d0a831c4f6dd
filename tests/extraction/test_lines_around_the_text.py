"""Lines around a text that are something else: a deck without a class, the frame of a photo, signs, numbers, tags, rights."""

from __future__ import annotations

import pytest

from scraper.extraction.layout.outline import Outline
from scraper.extraction.lines import line_rules
from scraper.page.markup import parse

TEXT = (
    "The council of Elmbridge voted on Tuesday to close the ford for the winter.",
    "Drivers will have to take the long way over the stone bridge until March.",
    "The mayor said that the water had risen by a foot within a single night.",
)
KOREAN = (
    "늘솔시는 다음 달부터 마을 도서관 네 곳을 밤 열 시까지 열어 둔다고 밝혔다.",
    "시는 이를 위해 사서 여섯 명을 새로 뽑고 이동 도서관을 함께 꾸린다.",
    "도서관을 찾은 주민은 “퇴근하고도 책을 빌릴 수 있어 반갑다”고 말했다.",
)


def _paragraphs(*lines):
    return "".join(f"<p>{line}</p>" for line in lines)


def _page(inner, language="en", head=""):
    return f"<html lang='{language}'><head><title>Elmbridge closes its ford</title>{head}</head><body>{inner}</body></html>"


def _rows(*rows):
    return "<table>" + "".join(f"<tr><td>{row}</td></tr>" for row in rows) + "</table>"


def _tables(*rows):
    return f"<html lang='ko'><head><title>늘솔신문</title></head><body>{_rows(*rows)}</body></html>"


TITLE = "<font size=5><b>늘솔시, 마을 도서관 밤에도 연다</b></font>"
PHOTO = "<table><tr><td><img src='/p/{n}.jpg' width=420 height=280 alt=''></td></tr>{line}</table>"


def test_a_deck_in_a_cell_of_its_own_is_the_subtitle(read):
    found = read(_tables("<a href='/'>홈</a> &gt; <b>사회</b>", TITLE, "사서 여섯 명 새로 뽑아", "<br><br>".join(KOREAN))).article
    assert found.subtitle == "사서 여섯 명 새로 뽑아"
    assert found.paragraphs == list(KOREAN)


def test_two_reporters_with_their_addresses_are_a_byline(read):
    line = "한솔빛 기자 sol@neulsol.example, 두리봄 특파원 bom@neulsol.example"
    found = read(_tables(TITLE, line, "<br><br>".join(KOREAN))).article
    assert found.byline == line
    assert [(one.name, one.email) for one in found.authors] == [("한솔빛", "sol@neulsol.example"), ("두리봄", "bom@neulsol.example")]
    assert found.paragraphs == list(KOREAN)


def test_a_line_in_the_frame_of_a_photo_is_its_caption_alone(read):
    frames = [PHOTO.format(n=1, line=""), PHOTO.format(n=2, line="<tr><td>한솔빛 칼럼니스트</td></tr>")]
    text = f"{frames[0]}<br><br>{KOREAN[0]}<br><br>{frames[1]}<br><br>{KOREAN[1]}<br><br>{KOREAN[2]}<br><br>두리봄 칼럼니스트"
    found = read(_tables(TITLE, text)).article
    assert [image.caption for image in found.images] == [None, "한솔빛 칼럼니스트"]
    assert found.byline == "두리봄 칼럼니스트"


def test_a_byline_that_opens_the_text_is_found_below_the_lines_of_the_head(read):
    opening = f"(늘솔신문 = 한솔빛 특파원) {KOREAN[0]}"
    head = [
        "<a href='/'>홈</a> &gt; <b>사회</b>",
        TITLE,
        "사서 여섯 명을 새로 뽑고 이동 도서관도 함께 꾸리기로",
        "기사입력 : 2025-06-21 10:26",
    ]
    found = read(_tables(*head, "<br><br>".join((opening, *KOREAN[1:])))).article
    assert found.byline == "(늘솔신문 = 한솔빛 특파원)"


def test_dates_alone_are_no_deck_and_no_text(read):
    dates = "Published June 20, 2025 at 2:33 a.m. Updated June 21, 2025 at 3:36 a.m."
    found = read(_page(f"<article><h1>Elmbridge closes its ford</h1><div>{dates}</div><div>{_paragraphs(*TEXT)}</div></article>")).article
    assert found.subtitle is None
    assert found.paragraphs == list(TEXT)


def _verdicts(markup):
    page = Outline(parse(markup))
    return [line_rules.reason(page, block, []) for block in page.blocks]


@pytest.mark.parametrize("line", ["Meldung 71213", "dpa-infocom, dpa:230303-99-809447/3", "Artikel-ID: 4711815"])
def test_the_number_of_a_report_is_no_text(line):
    assert _verdicts(f"<p>{line}</p>") == ["furniture"]


def test_a_sentence_that_ends_with_a_number_is_text():
    assert _verdicts("<p>The text is kept as number 4711815</p>") == ["text"]


def test_the_number_of_this_page_among_the_links_to_others_is_no_text():
    paging = "<ul><li>1</li><li><a href='?page=2'>2</a></li><li><a href='?page=3'>3</a></li></ul>"
    assert _verdicts(paging) == ["furniture"] * 3
    assert _verdicts("<ol><li>1</li><li>12</li></ol>") == ["text", "text"]


def test_printed_tags_are_no_text(read):
    tags = "<li><a rel='tag' href='/tag/elmbridge'>Elmbridge on the water</a></li><li><a rel='tag' href='/tag/fords'>Fords</a></li>"
    crumbs = "<ul><li><a href='/'>Start</a></li><li><a href='/town'>Town</a></li></ul>"
    text = f"<figure><img src='/p.jpg'><figcaption>The ford on Monday.</figcaption></figure><div>{_paragraphs(*TEXT[:1])}</div>"
    article = f"{crumbs}<header><h1>Elmbridge closes its ford</h1></header>{text}<p>© The Courier.</p><ul>{tags}</ul>"
    found = read(_page(f"<article>{article}</article>")).article
    assert found.paragraphs == list(TEXT[:1])
    assert found.tags == ["Elmbridge on the water", "Fords"]


def test_a_japanese_name_behind_the_text_is_the_byline_also_before_a_wall(read):
    text = ("市議会は二十日、冬の間は渡し場を閉じると決めた。", "市長は「一晩で水かさが三十センチ増えた」と話した。")
    wall = "<div><p>この記事は有料記事です。残り621文字</p><p>会員になると続きをお読みいただけます。</p><a href='/s'>会員登録する</a></div>"
    tags = "<ul class='tags'><li><a href='/tag/1'>渡し場</a></li><li><a href='/tag/2'>川</a></li></ul>"
    head = "<h1>渡し場を閉鎖 水かさ増す</h1><p>2025年6月20日 23時31分</p>"
    page = f"{head}<div>{_paragraphs(*text)}</div><p>【水守航平】</p>{wall}{tags}"
    found = read(f"<html lang='ja'><body><article>{page}</article></body></html>").article
    assert found.byline == "【水守航平】"
    assert [author.name for author in found.authors] == ["水守航平"]
    assert found.paragraphs == list(text)
    assert found.free_access is False


def test_japanese_names_end_a_short_text_of_photos_before_more_lines(read):
    text = ("市議会は二十日、冬の間は渡し場を閉じると決めた。", "当日の様子を写真で伝える。")
    photos = "".join(f"<figure><img src='/p{number}.jpg'><figcaption>渡し場の朝＝{number}日</figcaption></figure>" for number in range(6))
    tags = "".join(f"<li><a rel='tag' href='/tag/{number}'>{name}</a></li>" for number, name in enumerate(("川", "渡し場", "冬")))
    body = f"<div>{_paragraphs(text[0])}{photos}{_paragraphs(text[1])}</div><p>【水守航平、野火止晴子】</p><ul>{tags}</ul>"
    page = f"<h1>渡し場を閉鎖 水かさ増す</h1><p>2025年6月20日 23時31分</p>{body}<p>Copyright 水辺新報 無断転載を禁じます。</p>"
    found = read(f"<html lang='ja'><body><article>{page}</article></body></html>").article
    assert found.byline == "【水守航平、野火止晴子】"
    assert found.paragraphs == list(text)


def test_the_photographer_of_the_last_caption_is_not_who_signs_the_text_behind_it(read):
    caption = "▲밤의 늘솔도서관을 찾은 주민들이 책을 고르고 있다. / 두리봄 사진기자"
    body = _paragraphs(*KOREAN[:2], caption, f"{KOREAN[2]} 하솔빛 기자 sol@neulsol.example")
    found = read(f"<html lang='ko'><body><h1>늘솔시, 마을 도서관 밤에도 연다</h1><article>{body}</article></body></html>").article
    assert found.byline == "하솔빛 기자 sol@neulsol.example"


def test_a_first_paragraph_that_repeats_the_byline_under_a_picture_is_text(read):
    photo = "<figure><img src='/p.jpg'><figcaption>밤의 늘솔도서관 [사진=하솔빛 기자]</figcaption></figure>"
    opening = f"[늘솔=마을신문]하솔빛 기자 = {KOREAN[0]}"
    body = f"<div>{photo}{_paragraphs(opening, KOREAN[1])}</div><p>광고</p><div>{_paragraphs(*KOREAN[1:] * 2)}</div>"
    page = f"<h1>늘솔시, 마을 도서관 밤에도 연다</h1><article>{body}</article>"
    assert opening in read(f"<html lang='ko'><body>{page}</body></html>").article.paragraphs


def test_the_rights_of_an_article_are_those_in_its_own_element_not_the_sites_footer(read):
    own = "<footer><p>Copyright The Elmbridge Courier. All rights reserved.</p></footer>"
    site = "<div id='footer'><p>© 2025 Courier Holdings. All rights reserved.</p></div>"
    article = f"<h1>Elmbridge closes its ford</h1><div>{_paragraphs(*TEXT)}</div>"
    assert (
        read(_page(f"<article>{article}{own}</article>{site}")).article.copyright == "Copyright The Elmbridge Courier. All rights reserved."
    )
    assert read(_page(f"<article>{article}</article>{site}")).article.copyright is None


def test_a_desk_behind_a_name_is_the_role(read):
    byline = "<div class='author'>Von Ada Ostermoor, Lokalredaktion</div>"
    found = read(_page(f"<article><h1>Elmbridge sperrt seine Furt</h1>{byline}{_paragraphs(*TEXT)}</article>", "de")).article
    assert [(one.name, one.role) for one in found.authors] == [("Ada Ostermoor", "Lokalredaktion")]


def test_a_sentence_that_begins_with_an_article_names_nobody(read):
    first = "Die Landkartensammlung in Elmbridge beginnt mit einem leeren Raum."
    page = f"<article><h1>Vergessene Karten</h1><div>20.06.2025, 16:32</div><div>{_paragraphs(first, *TEXT)}</div></article>"
    assert read(_page(page, "de")).article.authors == []


def test_a_bold_line_that_looks_like_the_headings_of_blocks_heads_an_empty_one(read):
    def block(heading, *titles):
        items = "".join(f"<tr><td>·<a href='/news/view.html?uid={len(t)}45'>{t}</a></td></tr>" for t in titles)
        return f"<table><tr><td class='bar'><b>{heading}</b></td></tr>{items}</table>"

    titles = ("늘솔시, 마을 도서관 밤에도 연다", "나루골 다리 이달 말 다시 열려", "다솜천 산책로에 가로등 여섯 개")
    side = block("많이 읽은 기사", *titles) + block("새로 나온 기사", *titles) + block("독자마당")
    page = f"<html lang='ko'><body><table><tr><td>{_rows(TITLE, '<br><br>'.join(KOREAN))}</td><td>{side}</td></tr></table></body></html>"
    assert read(page).empty_blocks == ["독자마당"]


def test_a_page_of_a_list_keeps_its_heading(read):
    items = "".join(f"<li><a href='/articles/2025062{n}/k520414{n}c'>社説：市のバス停より重いもの その{n}</a></li>" for n in range(6))
    page = f"<html lang='ja'><body><div><h1>オピニオン</h1><ul>{items}</ul><div><a href='/opinion/'>1</a><b>2</b></div></div></body></html>"
    found = read(page, url="http://kirikawa.example/opinion/2")
    assert {one.block for one in found.sightings} == {"オピニオン"}


@pytest.mark.parametrize("line", ["[Print] [Back]", "▶ Video", "▶동영상"])
def test_buttons_in_brackets_and_the_sign_of_a_player_are_no_text(line):
    assert _verdicts(f"<p>{line}</p>") == ["furniture"]


def test_a_place_behind_a_name_that_the_title_names_is_nobody(read):
    byline = "<div class='author'>Von Ada Ostermoor, Bad Elmbridge</div>"
    found = read(_page(f"<article><h1>Furt in Bad Elmbridge gesperrt</h1>{byline}{_paragraphs(*TEXT)}</article>", "de")).article
    assert [one.name for one in found.authors] == ["Ada Ostermoor"]


def test_behind_other_stories_stand_the_papers_rights_not_the_articles(read):
    stories = "".join(f"<p><a href='/news/{n}0001'>Elmbridge opens its bridge number {n}</a></p>" for n in range(4))
    foot = "<table><tr><td>Copyright 2004 The Courier. All rights reserved.</td></tr></table>"
    assert read(_page(f"<h1>Elmbridge closes its ford</h1><div>{_paragraphs(*TEXT)}</div>{stories}{foot}")).article.copyright is None


def test_a_credit_glued_to_a_sentence_is_no_caption(read):
    text = "<br><br>".join((KOREAN[0], PHOTO.format(n=1, line=""), f"{KOREAN[1]}/독자 제공", KOREAN[2]))
    assert [image.caption for image in read(_tables(TITLE, text)).article.images] == [None]


def test_a_first_paragraph_with_a_dateline_is_text_not_a_deck(read):
    lead = "ELMBRIDGE (AP) — The council voted on Tuesday to close the old ford of the town for the whole of the winter."
    head = f"<meta name='description' content='{lead}'><meta property='og:description' content='{lead}'>"
    found = read(_page(f"<article><h1>Elmbridge closes its ford</h1><p><b>{lead}</b></p>{_paragraphs(*TEXT)}</article>", head=head)).article
    assert found.subtitle is None
    assert found.paragraphs == [lead, *TEXT]


@pytest.mark.parametrize("box", ["<aside><strong>Lesen Sie auch</strong><ul></ul></aside>", "<div><h4>Lesen Sie auch</h4></div>"])
def test_the_name_of_a_block_alone_in_its_box_heads_an_empty_one(read, box):
    page = f"<article><h1>Elmbridge sperrt seine Furt</h1><div>{_paragraphs(*TEXT[:2])}{box}{_paragraphs(TEXT[2])}</div></article>"
    found = read(_page(page, "de"))
    assert found.empty_blocks == ["Lesen Sie auch"]
    assert found.article.paragraphs == list(TEXT)


@pytest.mark.parametrize(
    "below",
    [
        '<article class="item"><h2>{title}</h2><p class="by">By Rowan Thistle</p><p>{text}</p></article>',
        '<div class="next_story"><p class="by_line">By Rowan Thistle</p><p>{text}</p></div>',
    ],
)
def test_the_byline_of_the_story_below_is_not_that_of_a_story_without_one(read, below):
    story = f"<article><h1>Elmbridge closes its ford</h1>{_paragraphs(*TEXT)}</article>"
    below = below.format(title="A pump for every garden", text="The garden club has bought ninety pumps from a mill that closed in May.")
    found = read(_page(story + below)).article
    assert (found.byline, found.authors) == (None, [])
    assert found.paragraphs == list(TEXT)


def test_the_picture_of_a_locked_story_is_the_storys_and_the_portrait_of_its_writer_is_not(read):
    portrait = (
        '<div class="who"><img src="/w/9.jpg" alt="Rowan Thistle" width="90" height="90"><p class="byline">By Rowan Thistle</p></div>'
    )
    figure = '<figure><img src="/p/1.jpg" width="900" height="600"><figcaption>The ford on Monday.</figcaption></figure>'
    text = f"<h1>Elmbridge closes its ford</h1>{portrait}{figure}<div class='article__body'>{_paragraphs(*TEXT)}</div>"
    found = read(_page(f"<article class='article article--paywall'>{text}</article>")).article
    assert [(image.url.rpartition("/")[2], image.caption) for image in found.images] == [("1.jpg", "The ford on Monday.")]
    assert [author.name for author in found.authors] == ["Rowan Thistle"]


@pytest.mark.parametrize(
    ("named", "shown"),
    [
        ("/img/1200/ford-at-dusk.jpg", "/img/1200/ford-at-dusk.jpg"),
        ("/photo-48213377.jpg?w=1200", "/resized/640/photo-48213377.webp"),
        ("/i/9c1f00d2ab34e5f7/social", "/i/9c1f00d2ab34e5f7/teaser"),
    ],
)
def test_the_picture_that_the_metadata_name_is_the_storys(read, named, shown):
    """In a plain `div` above the title, beside the logo and a teaser's picture."""
    head = f'<meta property="og:image" content="{named}">'
    menu = f'<header><a href="/"><img src="/logo.svg"></a><nav><a href="/b"><img src="{shown}"></a></nav></header>'
    story = f'<div><img src="{shown}" width="900" height="600"></div><h1>Elmbridge closes its ford</h1>{_paragraphs(*TEXT)}'
    other = '<div class="related"><a href="/a/2"><img src="/photo-48213378.jpg">A pump for every garden</a></div>'
    found = read(_page(f"{menu}<main>{story}</main>{other}", head=head)).article
    assert [image.url.rpartition("example")[2] for image in found.images] == [shown]


def test_pictures_of_one_day_are_not_one_picture(read):
    head = '<meta property="og:image" content="/2026/20260304/hall.jpg">'
    top = '<h1>Elmbridge closes its ford</h1><div><img src="/2026/20260304/pump.jpg"></div>'
    story = f"<div>{top}</div><div>{_paragraphs(*TEXT)}</div>"
    assert read(_page(f"<main>{story}</main>", head=head)).article.images == []


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("<div class='entry-meta social-comments'>By Rowan Thistle <a href='#c'>3 comments</a></div>", ""),
        ("<div class='meta'>Filed under: <a href='/h'>Harbour</a> — Rowan Thistle @ 12:04</div>", ""),
        ("", "<footer class='article-footer'><ul><li>Author: Rowan Thistle</li></ul></footer>"),
    ],
)
def test_the_writer_in_a_line_of_facts_with_other_things(read, above, below):
    story = f"<h1>Elmbridge closes its ford</h1>{above}<div class='text'>{_paragraphs(*TEXT)}</div>{below}"
    found = read(_page(f"<main>{story}</main>")).article
    assert [author.name for author in found.authors] == ["Rowan Thistle"]
    assert found.paragraphs == list(TEXT)
