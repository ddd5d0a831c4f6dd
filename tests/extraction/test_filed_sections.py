"""Where a page says that its article is filed: labelled lines, marked elements, names that stand in the menu, selected items."""

from __future__ import annotations

import pytest

from scraper.extraction import extract
from scraper.page import Page
from tests.extraction.news_page import page

TITLE = "Orchard press works for a second village"
SENTENCES = (
    "The old press has made cider for the upper village since the spring of the great flood.",
    "A second village now brings its apples by cart and waits for the barrels until the evening.",
    "The owners say that a third would be too many for one press and two tired horses.",
)
TEXT = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES)
MENU = '<nav><ul><li><a href="/valley">Valley</a></li><li><a href="/farms">Farms</a></li></ul></nav>'
FACTS = "<div><span>By Ida Moll</span> <span>3 March 2021</span> {0}</div>"


def read(over: str = "", under: str = "", behind: str = "", menu: str = MENU) -> tuple[str | None, list[str]]:
    """Return the section and the paragraphs of a page with something over the title, under it or behind the text."""
    head = f'<html lang="en"><head><title>{TITLE} | The Valley Post</title></head><body><header>{menu}</header>'
    page = f"{head}<main><article>{over}<h1>{TITLE}</h1>{under}{TEXT}{behind}</article></main></body></html>"
    article = extract(Page(page.encode(), url="https://paper.example/a/48213")).article
    return article.section, article.paragraphs


@pytest.mark.parametrize(
    "over",
    [
        '<span class="section">Farms</span>',
        '<span class="article__section">Farms</span>',
        '<span class="label">Farms</span>',
        '<div class="topic">Farms</div>',
        '<span itemprop="articleSection">Farms</span>',
        "<p>Farms —</p>",
    ],
)
def test_a_name_over_the_title_is_the_section_where_the_menu_has_it_or_the_markup_says_so(over: str) -> None:
    assert read(over) == ("Farms", list(SENTENCES))


def test_a_place_over_the_title_is_no_section() -> None:
    assert read('<span class="section">Hollowdale</span>')[0] is None


@pytest.mark.parametrize(
    "line",
    [
        '<span>Category: <a href="/farms">Farms</a></span>',
        "<span>Section: Farms</span>",
        '<span>Posted in <a href="/farms">Farms</a></span>',
        '<span><a href="/farms">Farms</a></span>',
        '| Rubrik: <a href="/farms">Farms</a>, <a href="/valley">Valley</a>',
    ],
)
def test_a_section_among_the_facts_under_the_title(line: str) -> None:
    assert read(under=FACTS.format(line)) == ("Farms", list(SENTENCES))


def test_a_section_in_a_cell_of_its_own() -> None:
    assert read(under="<dl><dt>Category</dt><dd>Farms</dd></dl>")[0] == "Farms"


@pytest.mark.parametrize("line", ["<p>Category: Home</p>", "<table><tr><th>Category</th><th>Winner</th></tr></table>"])
def test_the_home_page_and_the_head_of_a_column_are_no_section(line: str) -> None:
    assert read(under=line)[0] is None


def test_what_a_label_amid_the_text_says_is_no_section() -> None:
    amid = f"{TEXT}{TEXT}<table><tr><td>Category</td><td>Old presses</td></tr></table>{TEXT}{TEXT}"
    assert read(under=TEXT, behind=f"{TEXT}{amid}")[0] is None


@pytest.mark.parametrize("line", ["Category: Farms", 'Posted in <a href="/farms">Farms</a>', "카테고리 : Farms", "Ressort: Farms"])
def test_a_line_behind_the_text_that_says_where_it_is_filed_is_no_paragraph(line: str) -> None:
    assert read(behind=f"<p>{line}</p>") == ("Farms", list(SENTENCES))


@pytest.mark.parametrize(
    "line", ["Posted in Hollowdale on Tuesday, the notice says little.", "Category: one of the four that the law knows."]
)
def test_a_sentence_that_begins_as_such_a_line_is_text(line: str) -> None:
    assert read(behind=f"<p>{line}</p>") == (None, [*SENTENCES, line])


@pytest.mark.parametrize(
    "item",
    [
        '<li class="active"><a href="/farms">Farms</a></li>',
        '<li><a aria-current="true" href="/farms">Farms</a></li>',
        '<li class="on"><a href="/land">Land</a><ul><li class="on"><a href="/farms">Farms</a></li></ul></li>',
    ],
)
def test_the_selected_item_of_the_menu_is_the_section(item: str) -> None:
    assert read(menu=f'<nav><ul><li><a href="/valley">Valley</a></li>{item}</ul></nav>')[0] == "Farms"


@pytest.mark.parametrize(
    "items",
    [
        '<li class="active"><a href="/">Home</a></li>',
        '<li><a aria-current="false" href="/farms">Farms</a></li>',
        '<li class="active"><a href="/a/48213">Orchards</a></li>',
        '<li class="active"><a href="/farms">Farms</a></li><li class="active"><a href="/valley">Valley</a></li>',
    ],
)
def test_a_selected_item_that_is_the_page_itself_or_one_of_two_names_no_section(items: str) -> None:
    assert read(menu=f"<nav><ul>{items}</ul></nav>")[0] is None


@pytest.mark.parametrize(
    ("trail", "section"),
    [
        (("Farms", "2015", "KW 15"), "Farms"),
        (("Farms", "April 2015"), "Farms"),
        (("Farms", "Semaine 15 2015"), "Farms"),
        (("Farms", "Mac"), "Mac"),
        (("Farms", "Cider Week"), "Cider Week"),
        (("Farms", "Email a Friend"), "Farms"),
        (("DMCA", "Privacy Policy", "ToS"), None),
        (("Powered by Orchard",), None),
    ],
)
def test_trails_lead_through_archives_and_stand_beside_buttons(trail: tuple[str, ...], section: str | None) -> None:
    links = " &gt; ".join(f'<a href="/{place}/x">{name}</a>' for place, name in enumerate(trail))
    assert read(over=f'<div class="breadcrumb">{links}</div>', menu="")[0] == section


BESIDE = "<ul><li><a href='/sport'>Sport</a></li><li><a href='/art'>Art</a></li></ul>"


@pytest.mark.parametrize(
    ("items", "sections"),
    [
        ("<li><a href='/'>Home</a> -</li><li><a href='/town'>Town -</a></li><li><a href='/town/quay'>Quay &gt;</a></li>", ["Town", "Quay"]),
        ("<li><a href='/town'>Return</a></li><li><a href='/'>Home</a></li><li><a href='/town'>Town</a></li>", ["Town"]),
        (f"<li><a href='/news'>Reports Toggle Dropdown</a>{BESIDE}</li><li><a href='/news/town'>Town</a></li>", ["Reports", "Town"]),
        ("<li><a href='/news'>Reports</a><ul><li><a href='/news/town'>Town</a></li></ul></li>", ["Reports", "Town"]),
    ],
)
def test_steps_of_a_trail(read, items, sections):
    found = read(page(f"<ul class='breadcrumb'>{items}</ul><h1>Ferry stays afloat</h1>", "Ferry stays afloat"))
    assert found.article.sections == sections
