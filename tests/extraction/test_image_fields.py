"""Pictures of an article: where they stand, how they are loaded, and the caption parted from the credit."""
# ruff: noqa: E501 - a page is a line

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from scraper.extraction import extract
from scraper.extraction.lines.photo_credits import split_text
from scraper.page import Page
from tests.extraction.news_page import TEXT
from tests.extraction.newspapers.parts import paper

if TYPE_CHECKING:
    from archive.records import Image

IMG = "https://img.paper.example"
TITLE = "Alderwick keeps its river ferry through the winter"
CAPTION = "The old press behind the barn"
SOURCES = f'<source srcset="{IMG}/a.webp 800w" type="image/webp"><source media="(min-width: 1px)" srcset="{IMG}/b.webp">'


def read(before: str = "", behind: str = "", over: str = "") -> list[Image]:
    body = f'<article>{over}<h1>{TITLE}</h1><div class="byline">By Ida Moll, 5 March 2026</div>{before}<div class="article-body">{behind}{TEXT}</div></article>'
    menu = '<header><a href="/"><img src="/masthead.png" alt="The Valley Post"></a><nav><a href="/news/">News</a></nav></header>'
    markup = f'<html lang="en"><head><title>{TITLE} - The Valley Post</title></head><body>{menu}{body}</body></html>'
    return extract(Page(markup.encode(), url="https://www.paper.example/news/orchard-12345678.html")).article.images


@pytest.mark.parametrize(
    ("lead", "credit"),
    [
        (f'<figure><picture>{SOURCES}<img src="{IMG}/a.jpg" alt="Press"></picture><figcaption>{{c}}</figcaption></figure>', None),
        (f'<figure><picture>{SOURCES}<img data-src="{IMG}/a.jpg" src="data:image/gif;base64,R0lGOD" alt="Press"></picture><figcaption>{{c}} <cite>(Image: Olga Tenn)</cite></figcaption></figure>', "Olga Tenn"),
        (f'<div class="photo-carousel"><figure><img src="{IMG}/a.jpg" alt="Press"><figcaption>{{c}} <span class="credit">Olga Tenn / Post</span></figcaption></figure></div>', "Olga Tenn / Post"),
        (f'<div class="story-masthead"><figure><img src="{IMG}/a.jpg" alt="Press"><figcaption><p>{{c}}</p><ul><li><span class="credit">Olga Tenn</span></li></ul></figcaption></figure></div>', "Olga Tenn"),
        (f'<div class="featured"><a href="{IMG}/a-full.jpg"><img class="wp-post-image" src="{IMG}/a.jpg" alt="Press"><p class="wp-caption-text">{{c}} (Photo by Olga Tenn)</p></a></div>', "Olga Tenn"),
        (f'<figure><img src="{IMG}/a.jpg" alt="Press"><figcaption><span class="f_bn">Foto: Olga Tenn, Post</span><p class="f_bo">{{c}}</p></figcaption></figure>', "Olga Tenn, Post"),
        (f'<figure><img src="{IMG}/a.jpg" alt="Press"><figcaption><p>{{c}}</p><p>Foto: Olga Tenn</p></figcaption></figure>', "Olga Tenn"),
        (f'<figure><div><img src="{IMG}/a.jpg" alt="Press"><span>Olga Tenn</span></div><figcaption>{{c}}</figcaption></figure>', "Olga Tenn"),
        (f'<figure><img src="{IMG}/a.jpg" alt="Press"><div class="photoFooter"><span class="author">Olga Tenn / WIRE</span><span class="desc">{{c}}</span></div></figure>', "Olga Tenn / WIRE"),
        (f'<figure><img src="{IMG}/a.jpg" alt="Press"><figcaption>{{c}} <span>Foto: Olga Tenn</span></figcaption></figure>', "Olga Tenn"),
        (f'<figure><picture><source srcset="{IMG}/a.jpg 800w"><source srcset="{IMG}/b.jpg 400w"><img src="data:image/gif;base64,R0" alt="Press"></picture><figcaption>{{c}}</figcaption></figure>', None),
        (f'<figure><img src="{IMG}/a.jpg" alt="Press"><figcaption>{{c}}. <span>dpa</span></figcaption></figure>', "dpa"),
        (f'<div class="image-wrapper"><img src="{IMG}/a.jpg" alt="{{c}}"><div class="caption">{{c}}. Olga Tenn for The Post</div></div>', "Olga Tenn for The Post"),
        (f'<div class="x image"><div class="imagewrap"><img src="{IMG}/a.jpg" alt="Press"></div><div><div class="caption"><p>{{c}} <b class="credit">Olga Tenn for NVR</b></p></div><span class="credit">Olga Tenn for NVR</span></div></div>', "Olga Tenn for NVR"),
        (f'<div class="Carousel"><div class="slides"><div class="CarouselSlide"><div class="CarouselSlide-media"><img src="{IMG}/a.jpg" alt="{{c}}. (NP Photo/Olga Tenn)"></div><div class="info"><p>{{c}}. (NP Photo/Olga Tenn)</p></div></div></div></div>', "NP Photo/Olga Tenn"),
        (f'<div class="lead"><article class="media media--type-image"><div><img src="{IMG}/a.jpg" alt="Press"></div><div class="field-caption"><p>{{c}}</p></div><div class="field-credit">Photo: Olga Tenn</div></article></div>', "Olga Tenn"),
        (f'<figure><div class="x-image-block"><div class="y1"><img src="{IMG}/a.jpg" alt="Press"><span class="y2 x-image">Olga Tenn/PRC</span></div></div><div><figcaption>{{c}}</figcaption></div></figure>', "Olga Tenn/PRC"),
        (f'<figure><img src="{IMG}/a.jpg" alt="Press"><figcaption><span class="a">{{c}}.</span><span class="b"><span class="c">Credit...</span><span>Family photograph</span></span></figcaption></figure>', "Family photograph"),
        (f'<figure><img src="{IMG}/a.jpg" alt="{{c}}."><figcaption><p>{{c}}.</p><p>VP PHOTO: OLGA TENN</p></figcaption></figure>', "OLGA TENN"),
        (f'<div class="m-image-module"><img src="{IMG}/a.jpg" alt="Press"><span class="count">1</span><div class="m-caption"><span>{{c}}</span> <span class="image-credit">(Image: Olga Tenn)</span></div></div>', "Olga Tenn"),
        (f'<figure><img src="{IMG}/a.jpg" alt="Press"><figcaption><span class="legende">{{c}}</span> | <span class="credit">OLGA TENN</span> <a href="#full">See it in full size</a></figcaption></figure>', "OLGA TENN"),
        (f'<figure><img src="{IMG}/a.jpg" alt="Press"><figcaption><span class="offscreen">Legende:</span><span class="media-caption__description">{{c}}</span><span class="media-caption__source">Olga Tenn</span></figcaption></figure>', "Olga Tenn"),
        (f'<figure><img src="{IMG}/a.jpg" alt="Press"><figcaption>{{c}} (Ansa)</figcaption></figure>', "Ansa"),
        (f'<figure><img src="{IMG}/a.jpg" alt="Press"><figcaption><span>{{c}}</span> <span>Fotó: Tenn Olga / Post</span></figcaption></figure>', "Tenn Olga / Post"),
        (f'<div class="opener-foto"><img src="{IMG}/a.jpg" alt="Press"><div><span class="txt">{{c}} (5. 3. 2026)</span> | foto: <span class="aut">Správa železnic</span></div></div>', "Správa železnic"),
        (f'<figure><img src="{IMG}/a.jpg" alt="Press"><div class="em_cp" data-c-caption="{{c}}" data-c-credit="Olga Tenn/Post"></div></figure>', "Olga Tenn/Post"),
        (f'<div class="ImageComponent"><img src="{IMG}/a.jpg" alt="Press"><div class="mediaInfo"><div class="mediaCaption">{{c}}</div><div class="mediaCredit">(צילום: רשות העתיקות)</div></div></div>', "רשות העתיקות"),
    ],
)  # fmt: skip
def test_the_lead_picture_with_caption_and_credit(lead: str, credit: str | None) -> None:
    (image,) = read(lead.format(c=CAPTION))
    assert (image.url, (image.caption or "").rstrip(".").removesuffix(" (5. 3. 2026)"), image.credit) == (f"{IMG}/a.jpg", CAPTION, credit)


def test_what_is_only_read_out_before_caption_and_credit_is_no_part_of_them() -> None:
    source = '<span class="c"><span class="visually-hidden">Image source, </span>Ida Moll/Post</span>'
    caption = f'<figcaption><span class="visually-hidden">Image caption, </span><p>{CAPTION}</p></figcaption>'
    (image,) = read(f'<figure><div><img src="{IMG}/a.jpg" alt="A press">{source}</div>{caption}</figure>')
    assert (image.caption, image.credit) == (CAPTION, "Ida Moll/Post")


def test_a_credit_behind_the_caption_that_stands_under_a_figure() -> None:
    under = f'<div class="media-desc__caption">{CAPTION}</div><div class="media-desc__author">Olga Tenn</div>'
    (image,) = read(behind=f'<div class="media-desc"><figure><img src="{IMG}/a.jpg" alt="Press"></figure>{under}</div>')
    assert (image.caption, image.credit) == (CAPTION, "Olga Tenn")


@pytest.mark.parametrize(
    ("under", "expected"),
    [
        ('<div class="credit">Post/Olga Tenn</div>', (None, "Post/Olga Tenn")),
        ('<div class="photo-credit">The old press stands behind the barn.</div>', ("The old press stands behind the barn.", None)),
        ('<div class="credit"><a href="#">Olga Tenn</a></div>', (None, "Olga Tenn")),
        ('<p class="caption">Olga Tenn</p>', ("Olga Tenn", None)),
    ],
)
def test_a_line_that_stands_alone_under_a_picture(under: str, expected: tuple[str | None, str | None]) -> None:
    (image,) = read(f'<div class="image"><img src="{IMG}/a.jpg" alt="Press">{under}</div>')
    assert (image.caption, image.credit) == expected


@pytest.mark.parametrize("lead", [f'<div class="media"><img src="{IMG}/a.jpg"></div>', f'<img class="hero" src="{IMG}/a.jpg">'])
def test_a_lead_picture_outside_of_a_figure(lead: str) -> None:
    assert [image.url for image in read(lead)] == [f"{IMG}/a.jpg"]
    assert [image.url for image in read(over=lead)] == [f"{IMG}/a.jpg"]


@pytest.mark.parametrize(
    "other",
    [
        f'<div class="author-photo"><img src="{IMG}/ida.jpg" alt="Ida"></div>',
        f'<div class="photo"><img src="{IMG}/ida.jpg" alt="Ida Moll, reporter"></div>',
        f'<a class="image" href="/news/other-87654321.html"><img src="{IMG}/o.jpg"></a>',
        f'<div class="share-image"><img src="{IMG}/fb.png"></div>',
        f'<div class="Carousel"><div class="CarouselSlide"><div class="CarouselSlide-media"><img src="{IMG}/o.jpg" alt="Old mill"></div><p><a href="/news/other-87654321.html">Old mill finds a tenant</a></p></div></div>',
        f'<img src="{IMG}/x.jpg" width="1" height="1">',
        '<figure><img src="https://diff.ourads.example.doubleclick.net/call/1/large.jpg" width="640" height="320"></figure>',
    ],
)
def test_what_is_no_lead_picture(other: str) -> None:
    assert read(other) == []


def test_a_thumbnail_in_a_card_within_the_text_is_another_story_s() -> None:
    card = f'<div class="embed"><a href="/news/other-87654321.html"><img src="{IMG}/o.jpg"><h5>Old mill finds a tenant</h5></a></div>'
    assert read(behind=card) == []


@pytest.mark.parametrize(
    ("text", "parted"),
    [
        ("The press. Photo: Olga Tenn/Post", ("The press.", "Olga Tenn/Post")),
        ("The press of Quayside. —CONTRIBUTED PHOTO", ("The press of Quayside.", "CONTRIBUTED PHOTO")),
        ("The press at dawn. | Olga Tenn/THE POST", ("The press at dawn.", "Olga Tenn/THE POST")),
        ("The press at dawn. | What it prints and for whom", ("The press at dawn. | What it prints and for whom", None)),
        ("The press at dawn. (Courtesy photo)", ("The press at dawn.", "Courtesy photo")),
        ("The press — the old one", ("The press — the old one", None)),
        ("The press. PHOTO: Stock photo", ("The press.", "Stock photo")),
        ("La pressa in cortile (foto Anselmi)", ("La pressa in cortile", "Anselmi")),
        ("La pressa in cortile (foto di famiglia)", ("La pressa in cortile (foto di famiglia)", None)),
        ("The press in a photo (foto 1987)", ("The press in a photo (foto 1987)", None)),
        ("The press. Photo: The old man of the barn and his wife", ("The press. Photo: The old man of the barn and his wife", None)),
        ("The press. Credit: from the album of a niece", ("The press.", "from the album of a niece")),
        ("Die Presse im Hof Foto: Olga Tenn/dpa", ("Die Presse im Hof", "Olga Tenn/dpa")),
        ("La presse | Photo : Olga Tenn", ("La presse", "Olga Tenn")),
        ("Kelteren. (Foto: Olga Tenn)", ("Kelteren.", "Olga Tenn")),
        ("The press. (Olga Tenn for The Post)", ("The press.", "Olga Tenn for The Post")),
        ("The press in May (Olga Tenn/Lamp Press)", ("The press in May", "Olga Tenn/Lamp Press")),
        ("Foto: Olga Tenn", (None, "Olga Tenn")),
        ("© Olga Tenn", (None, "Olga Tenn")),
        ("(Image credit: Lamp Games)", (None, "Lamp Games")),
        ("(Foto: Olga Tenn/Lamp-PC)", (None, "Olga Tenn/Lamp-PC")),
        ("Credit: olga tenn/post", (None, "olga tenn/post")),
        ("© privat", (None, "privat")),
        ("© dpa/Lamp Wire/O.K. Tenn", (None, "dpa/Lamp Wire/O.K. Tenn")),
        ("REUTERS/Olga Tenn", (None, "REUTERS/Olga Tenn")),
        ("tennolga/Getty Images", (None, "tennolga/Getty Images")),
        ("Olga Tenn via Getty Images", (None, "Olga Tenn via Getty Images")),
        ("OLGA TENN FOR THE POST", (None, "OLGA TENN FOR THE POST")),
        ("Getty Images sues a rival over the press", ("Getty Images sues a rival over the press", None)),
        ("Trams of Vienna/Graz in 1950", ("Trams of Vienna/Graz in 1950", None)),
        ("She held up a photo: her mother as a girl", ("She held up a photo: her mother as a girl", None)),
        ("The press (left) and the mill (right)", ("The press (left) and the mill (right)", None)),
        ("Photo: the press as it stood before the fire in the barn.", ("Photo: the press as it stood before the fire in the barn.", None)),
        ("The mayor, Ida Brandt (Greens)", ("The mayor, Ida Brandt (Greens)", None)),
        ("The press at work | Olga Tenn/PA Images via Getty Images", ("The press at work", "Olga Tenn/PA Images via Getty Images")),
        ("The press at work. | AP Photo Close", ("The press at work.", "AP Photo")),
        ("La prensa del pueblo. / OLGA TENN", ("La prensa del pueblo.", "OLGA TENN")),
        ("Die Presse. Foto: Lampe/picture alliance/dpa", ("Die Presse.", "Lampe/picture alliance/dpa")),
        ("Die Presse im Hof © Olga Tenn / Lampe", ("Die Presse im Hof", "Olga Tenn / Lampe")),
        (
            '"Gut so", sagt der Müller. (picture alliance / dpa / Olga Tenn)',
            ('"Gut so", sagt der Müller.', "picture alliance / dpa / Olga Tenn"),
        ),
        ("Die Presse im Winter. (tenn / iStock.com)", ("Die Presse im Winter.", "tenn / iStock.com")),
        ("Die Presse im Winter. (Bildquelle: tenn.example)", ("Die Presse im Winter.", "tenn.example")),
        ("(Image: © Lamp Games)", (None, "Lamp Games")),
        ("Image: iStock", (None, "iStock")),
        ("Foto © Olga Tenn", (None, "Olga Tenn")),
        ("Archivfoto: ON", (None, "ON")),
        ("Foto: O. Tenn [ CC BY-SA 3.0 ], via Wikimedia Commons", (None, "O. Tenn [ CC BY-SA 3.0 ], via Wikimedia Commons")),
        ("Archivo/La Comarca", (None, "Archivo/La Comarca")),
        ("The orchard | The mill", ("The orchard | The mill", None)),
        ("Apples / pears", ("Apples / pears", None)),
        ("새 단장한 열람실 [사진=한들군]", ("새 단장한 열람실 [사진=한들군]", None)),
    ],
)
def test_a_caption_parted_from_its_credit(text: str, parted: tuple[str | None, str | None]) -> None:
    assert split_text(text) == parted


def test_a_deck_beside_a_picture_is_no_caption() -> None:
    top = f'<div class="media-header"><div class="summary"><p>A year of collecting in shops and schools has paid off</p></div><picture>{SOURCES}<img src="{IMG}/a.jpg"></picture></div>'
    body = f'<article><h1>{TITLE}</h1>{top}<div class="article-body">{TEXT}</div></article>'
    story = extract(
        Page(f"<html><head><title>{TITLE}</title></head><body>{body}</body></html>".encode(), url="https://www.paper.example/n/o-12345678")
    ).article
    assert story.subtitle == "A year of collecting in shops and schools has paid off"


def test_a_title_behind_an_overline_in_one_heading_is_found() -> None:
    heading = f"<h2><span>Valley crafts</span> <span>{TITLE}</span></h2>"
    figure = f'<figure><img src="{IMG}/a.jpg"><figcaption>{CAPTION}</figcaption></figure>'
    body = f'<article><header>{heading}<div>By Ida Moll</div></header>{figure}<div class="article-body">{TEXT}</div></article>'
    story = extract(
        Page(
            f"<html><head><title>{TITLE} - The Valley Post</title><meta property='og:site_name' content='The Valley Post'></head><body>{body}</body></html>".encode(),
            url="https://www.paper.example/n/o-12345678",
        )
    ).article
    assert (story.title, story.kicker, [image.url for image in story.images]) == (TITLE, "Valley crafts", [f"{IMG}/a.jpg"])


@pytest.mark.parametrize(
    ("address", "attributes"),
    [
        (f"{IMG}/w_562,h_316,c_fill/a.jpg", 'srcset="{} 562w, /other.jpg 1024w" src="data:image/gif;base64,R0"'),
        (f"{IMG}/a.jpg", 'srcset="{}, /other.jpg 2x" src="data:image/gif;base64,R0"'),
        (f"{IMG}/a.jpg", 'data-src="{} 320w, /other.jpg 640w"'),
        (f"{IMG}/a b.jpg".replace(" ", "%20"), 'src="{}"'),
    ],
)
def test_the_first_address_of_a_set_is_read_whole(address: str, attributes: str) -> None:
    """White space ends an address, a comma within it does not (WHATWG HTML, 4.8.4.2.1)."""
    lead = f'<figure><img {attributes.format(address)} alt="Press"><figcaption>{CAPTION}</figcaption></figure>'
    assert [image.url for image in read(lead)] == [address]


@pytest.mark.parametrize(
    "lead",
    [
        f'<p><img src="{IMG}/a.jpg"></p><p><em>{CAPTION}. Photo: Olga Tenn</em></p>',
        f'<div class="q1"><img src="{IMG}/a.jpg"></div><div class="q2"><p>{CAPTION}. (AP Photo/Olga Tenn)</p></div>',
    ],
)
def test_a_line_behind_a_picture_that_ends_in_a_credit_is_its_caption(lead: str) -> None:
    body = f'<article><h1>{TITLE}</h1><div class="article-body">{lead}{TEXT}</div></article>'
    story = extract(
        Page(f"<html><head><title>{TITLE}</title></head><body>{body}</body></html>".encode(), url="https://www.paper.example/n/o-12345678")
    ).article
    assert CAPTION not in (story.text or "")
    assert [(image.caption, (image.credit or "").removeprefix("AP Photo/")) for image in story.images] == [(f"{CAPTION}.", "Olga Tenn")]


@pytest.mark.parametrize(
    "last",
    [
        "The council will vote on the orchard in May, when its members come back from their holidays. (AP)",
        "The orchard lies between the mill and the road (Harbour ward / Old Town)",
        "All but two of its members were against the plan (Greens / Liberals).",
    ],
)
def test_a_paragraph_behind_a_picture_that_ends_in_brackets_is_text(last: str) -> None:
    """An agency's sign closes reports, and brackets hold all kinds of things."""
    markup = f'<html><body><article><h1>{TITLE}</h1>{TEXT}<p><img src="{IMG}/a.jpg"></p><p>{last}</p></article></body></html>'
    assert extract(Page(markup.encode(), url="https://www.paper.example/news/orchard-12345678.html")).article.paragraphs[-1] == last


@pytest.mark.parametrize("caption", ["Video", "vergrößern", "14 Bilder", "2/14 photos", "View Photos", "( Source)", "Pin", "Von Olga Tenn"])
def test_what_stands_under_a_picture_and_is_no_caption(caption: str) -> None:
    (image,) = read(f'<figure><img src="{IMG}/a.jpg"><figcaption>{caption}</figcaption></figure>')
    assert (image.caption, image.credit) == (None, None)


@pytest.mark.parametrize(
    "image",
    [
        '<img src="/static/icon-mail.png">',
        '<img src="/static/t.gif">',
        '<img src="/img/blog.gif" alt="블로그">',
        '<img src="/fonts/larger.svg">',
        '<img src="/themes/paper/zoom-in.png" alt="Enlarge this">',
        '<img src="/buttons/reader.jpeg" alt="Reader">',
        '<img src="https://faces.example/avatar/8f3c?s=96">',
        '<img src="/pictures/press-40x27.jpg">',
        f'<img src="{IMG}/small-authors/ida.png">',
        f'<p><img src="{IMG}/mill.jpg"> <a href="/news/mill-87654321.html">Old mill finds a tenant</a></p>',
        f'<li><a href="/news/mill-87654321.html"><img src="{IMG}/mill.jpg"></a><a href="/news/mill-87654321.html">Mills</a></li>',
        f'<article><figure><a href="/mill-87654321.html"><img src="{IMG}/mill.jpg"></a></figure><h2><a href="/mill-87654321.html">Old mill finds a tenant</a></h2></article>',
    ],
)  # fmt: skip
def test_what_is_no_picture_of_the_text(image: str) -> None:
    assert read(behind=f"{TEXT}{image}") == []


@pytest.mark.parametrize(
    "image",
    [
        '<img src="{}/silicon-fair.jpg">',
        '<img src="{}/catalogue-801x1024.png">',
        '<img src="{}/blankenau_16x9_990.jpg">',
        '<img src="{}/prices.svg" alt="Prices of apples and pears since the year of the flood">',
        '<figure><img src="{}/prices.svg"><figcaption>Prices of apples</figcaption></figure>',
        '<img src="/lazy.svg" data-shown-later="{}/press.jpg">',
        '<img src="/p/press-40x60.x1.jpg" data-srcset="{0}/press-40x60.jpg 40w 60h,{0}/press-400x600.jpg 400w 600h">',
        '<figure><img src="{}/press.jpg"><figcaption><a href="/gallery/press">The press and all its parts</a></figcaption></figure>',
        '<p><a href="{0}/large.jpg"><img src="{0}/press.jpg"></a><a href="/gallery/press">The press and all its parts</a></p>',
        '<div class="photo"><a class="image-popup-fit" href="{0}/large.jpg"><img src="{0}/press.jpg"></a></div>',
        '<div><img src="{}/press.jpg"><a href="https://licence.example/by">Foto: Olga Tenn, via the Open Shelf</a></div>',
    ],
)
def test_what_is_one(image: str) -> None:
    (found,) = read(behind=f"{TEXT}{image.format(IMG)}")
    assert (found.url or "").startswith(IMG)


def test_a_picture_in_two_sizes_is_one() -> None:
    small, large = f'<img src="{IMG}/60/press.png?q=20">', f'<noscript><img src="{IMG}/1400/press.png"></noscript>'
    sets = f'<picture><source srcset="{IMG}/mill-1412x772.jpg"><img srcset="{IMG}/mill-706x386.jpg 1x"><img src="{IMG}/mill-1412x772.jpg"></picture>'
    found = read(behind=f"{TEXT}<figure>{small}{large}<figcaption>{CAPTION}</figcaption></figure>{TEXT}{sets}")
    assert [(image.url, image.caption) for image in found] == [(f"{IMG}/1400/press.png", CAPTION), (f"{IMG}/mill-706x386.jpg", None)]


@pytest.mark.parametrize(
    ("file", "alt", "text"),
    [
        ("press-3.jpg", "press", None),
        ("Old-Press-300x200.jpg", "Old-Press", None),
        ("a.jpg", "IMG_2047", None),
        ("a.jpg", "press in the barn.jpg", None),
        ("a.jpg", "https://img.paper.example/b.jpg", None),
        ("a.jpg", "press-behind-the-old-barn", None),
        ("a.jpg", "1977223_1020304133_n", None),
        ("a.jpg", "Image", None),
        ("a.jpg", "Blog post image", None),
        ("a.jpg", "null", None),
        ("a.jpg", "Getty Images 845114767", None),
        ("a.jpg", "the press at work&amp;nbsp;", "the press at work"),
        ("a.jpg", "the miller&amp;#39;s press", "the miller's press"),
        ("press.jpg", "Press", "Press"),
        ("a.jpg", "Alder-Haus", "Alder-Haus"),
        ("old-press.jpg", "old press", "old press"),
        ("a.jpg", "Apples, 2024", "Apples, 2024"),
        ("a.jpg", "G20", "G20"),
    ],
)
def test_an_alternative_text_that_names_a_file_says_nothing(file: str, alt: str, text: str | None) -> None:
    (image,) = read(f'<figure><img src="{IMG}/{file}" alt="{alt}"></figure>')
    assert image.alt == text


@pytest.mark.parametrize(
    ("caption", "credit", "parted"),
    [
        (f"{CAPTION} - All rights reserved Olga Tenn", "Olga Tenn", (f"{CAPTION} - All rights reserved", "Olga Tenn")),
        (f"{CAPTION}. Picture Olga Tenn, Lamp Press", "Olga Tenn, Lamp Press", (f"{CAPTION}.", "Olga Tenn, Lamp Press")),
        (f"{CAPTION}. Foto: Olga Tenn/dpa +++ dpa-Bildfunk +++", "Foto: Olga Tenn/dpa", (f"{CAPTION}.", "Olga Tenn/dpa")),
        (f"{CAPTION}. ©", "Olga Tenn", (f"{CAPTION}.", "Olga Tenn")),
        (f"{CAPTION}. Quelle:", "Lampe", (f"{CAPTION}.", "Lampe")),
        (CAPTION, "Source: Supplied", (CAPTION, "Supplied")),
        ("The mill, and Olga Tenn in its yard.", "Photo by Olga Tenn", ("The mill, and Olga Tenn in its yard.", "Olga Tenn")),
        (
            "The barber trims a beard in Byeolnae County, Oct. 16.",
            "Courtesy of Byeolnae County",
            ("The barber trims a beard in Byeolnae County, Oct. 16.", "Byeolnae County"),
        ),
        (CAPTION, "Olga Tenn (CC BY 2.0", (CAPTION, "Olga Tenn (CC BY 2.0)")),
    ],
)
def test_a_credit_printed_apart_is_not_in_the_caption_too(caption: str, credit: str, parted: tuple[str, str]) -> None:
    lines = f'<figcaption>{caption}</figcaption><div class="credit">{credit}</div>'
    (image,) = read(f'<figure><img src="{IMG}/a.jpg">{lines}</figure>')
    assert (image.caption, image.credit) == parted


def test_a_day_that_ends_a_caption_is_no_credit() -> None:
    caption = "The old press, from the series <em>Barns of the valley</em> <span>February 2014.</span>"
    (image,) = read(f'<figure><img src="{IMG}/a.jpg"><figcaption>{caption}</figcaption></figure>')
    assert image.credit is None


def test_a_caption_keeps_the_name_of_who_it_shows_and_who_gave_the_picture() -> None:
    caption = "The parrot with its owner Olga Tenn"
    (image,) = read(
        f'<figure><img src="{IMG}/a.jpg" alt="{caption}"><figcaption>{caption} <span class="credit">(Image: Olga Tenn)</span></figcaption></figure>'
    )
    assert (image.caption, image.credit) == (caption, "Olga Tenn")


def test_a_link_around_a_picture_holds_its_credit_too() -> None:
    lines = f'<div class="news-img-caption"><span class="bu">{CAPTION}.</span><span class="autorenfeld">Foto: Olga Tenn</span></div>'
    (image,) = read(f'<div class="outer"><a href="{IMG}/a.jpg" rel="lightbox"><div><img src="{IMG}/a.jpg">{lines}</div></a></div>')
    assert (image.caption, image.credit) == (f"{CAPTION}.", "Olga Tenn")


def test_a_chinese_line_under_a_picture_that_ends_with_who_took_it_is_its_caption(read):
    text = "<p>镇议会周二经过激烈的辩论，决定冬季继续开行渡船。</p>"
    picture = "<p align='center'><img src='/boat.jpg' width='400'></p><p align='center'>渡船驶离北岸码头。　本报记者　林晓荷摄</p>"
    found = read(f"<html lang='zh'><body><h1>渡船冬季继续开行</h1><div>{text}{picture}{text}{text}</div></body></html>").article
    (image,) = found.images
    assert (image.caption or "").startswith("渡船驶离北岸码头。")
    assert not any("林晓荷" in paragraph for paragraph in found.paragraphs)


@pytest.mark.parametrize(
    "sign",
    [
        '<a href="/categories/3"><img class="entryIcon" src="/uploads/bus.png" alt="Out and about"></a>',
        '<img src="/cgi-bin/counter.gif" alt="">',
    ],
)
def test_the_sign_of_a_category_and_a_counter_are_no_pictures(sign: str) -> None:
    assert read(behind=sign) == []


def test_a_picture_that_can_be_enlarged_is_one() -> None:
    assert [image.url for image in read(behind=f'<p><img class="has-icon" src="{IMG}/counter-protest.jpg" alt="March"></p>')] == [
        f"{IMG}/counter-protest.jpg"
    ]


@pytest.mark.parametrize(
    "line",
    [
        "v.l.n.r.: Petra Sommer, Uwe Lang, Ilse Vogt",
        "Von links: Petra Sommer, Uwe Lang und Ilse Vogt",
        "Unser Bild zeigt die Solistin mit ihrem Vater.",
        "Auf dem Foto von links: Petra Sommer, Uwe Lang",
        "Petra Sommer (li.) und Uwe Lang (re.)",
        "Petra Sommer (links) gratuliert der Solistin.",
    ],
)
def test_a_line_that_says_who_stands_where_is_the_caption_and_names_no_writer(line: str) -> None:
    texts = paper("de").P
    body = (
        "".join(f"<p>{text}</p>" for text in texts[:2])
        + f"<p><img src='{IMG}/a.jpg'></p><p><i>{line}</i></p>"
        + f"<p>{texts[2]}</p><p>{texts[3]}</p>"
    )
    page = f"<html lang='de'><head><title>Konzert im Hafen</title></head><body><h1>Konzert im Hafen</h1>{body}</body></html>"
    story = extract(Page(page.encode(), url="https://www.paper.example/a/konzert-12345678")).article
    assert (story.paragraphs, story.authors) == (texts[:4], [])
    assert [image.caption for image in story.images] == [line]


@pytest.mark.parametrize(
    "line", ["Von links kamen drei Boote, von rechts kam der Nebel.", "Das Bild der Stadt hat sich verändert, seit die Fähre fährt."]
)
def test_a_sentence_that_begins_as_such_a_line_stays_text(line: str) -> None:
    texts = [*paper("de").P[:3], line, paper("de").P[3]]
    body = "".join(f"<p>{text}</p>" for text in texts)
    page = f"<html lang='de'><head><title>Konzert im Hafen</title></head><body><h1>Konzert im Hafen</h1>{body}</body></html>"
    assert extract(Page(page.encode(), url="https://www.paper.example/a/konzert-12345678")).article.paragraphs == texts
