"""Names of classes and ids in the languages of papers: comments, other stories, writers' cards; and what such names say of a text."""

from __future__ import annotations

import pytest

from scraper.extraction import extract
from scraper.extraction.layout import class_words, hints
from scraper.page import Page
from tests.extraction.news_page import TEXT, page

SAID = (
    "I walk past that building every single day and am so very glad that somebody is doing something with it at last.",
    "To me it seems an enormous amount of money for such a small town, with so many of its streets still unpaved.",
)


def read(behind: str, above: str = "", url: str = "https://quay.example/a/48213") -> list[str]:
    """Return the paragraphs of a short story with something above its text or behind it."""
    made = page("<h1>Ferry stays afloat</h1><p class='byline'>By Martha Ellwood</p>" + above, "Ferry stays afloat | The Quay Herald")
    return extract(Page(made.replace("</article>", f"{behind}</article>").encode(), url=url)).article.paragraphs


OWN = read("")


@pytest.mark.parametrize("name", ["comments", "kommentare", *sorted(class_words.COMMENTS)])
@pytest.mark.parametrize("attribute", ["class", "id"])
def test_comments_are_known_by_their_box_in_any_language_however_short_the_story(name: str, attribute: str) -> None:
    said = "".join(f"<p>{text}</p>" for text in SAID)
    assert read(f'<div {attribute}="{name}"><div class="list">{said}</div></div>') == OWN


@pytest.mark.parametrize("name", ["related", *sorted(class_words.RELATED)])
def test_other_stories_are_known_by_their_box_in_any_language(name: str) -> None:
    cards = "".join(f"<p><a href='/a/{place}'>A story of another day</a></p><p>{text}</p>" for place, text in enumerate(SAID))
    assert hints.hints(name) & hints.RELATED
    assert read(f'<div class="{name}">{cards}</div>') == OWN


@pytest.mark.parametrize("name", ["parts", "story-part", "comentario", "opinion", "chapter"])
def test_a_box_of_another_name_is_text(name: str) -> None:
    assert read("".join(["<div class='", name, "'>", *(f"<p>{text}</p>" for text in SAID), "</div>"])) == [*OWN, *SAID]


def test_comments_amid_a_text_are_not_its_end() -> None:
    said = f"<div class='comments'><p>{SAID[0]}</p><p>{SAID[1]}</p></div>"
    assert read(said + TEXT.replace("ferry", "boat"))[-1].endswith("at the end of the month.")


def test_a_line_of_writer_and_count_is_the_writers() -> None:
    assert hints.hints("firma_comentarios") & hints.BYLINE
    assert not hints.hints("firma_comentarios") & hints.COMMENTS
    assert hints.hints("comentarios_autor") & hints.COMMENTS


@pytest.mark.parametrize("name", ["author-dropdown", "author-popover", "author-tooltip", "author-hovercard"])
def test_what_opens_over_a_writers_name_is_no_text(name: str) -> None:
    about = "Martha Ellwood works for the Herald as a writer. She is also a rower who crossed the bay twice before she was twenty."
    assert read("", f'<div class="{name}"><div class="description"><p>{about}</p></div></div>') == OWN


def test_a_few_words_above_the_text_in_a_box_of_buttons_are_no_text() -> None:
    assert read("", "<div class='share'><ul><li class='story_sharing'>cikk megosztása</li></ul></div>") == OWN


@pytest.mark.parametrize(("pages", "stays"), [(("guidelines.html", "privacy.html", "terms.html"), False), (("privacy.html",), True)])
def test_a_paragraph_that_leads_to_the_sites_rules_and_nowhere_else_states_them(pages: tuple[str, ...], stays: bool) -> None:
    links = " and ".join(f"<a href='/{name}'>what is said here</a>" for name in pages)
    rules = f"<div class='end'><p>The Herald welcomes a lively debate, and so that it stays one we ask you to heed {links}.</p></div>"
    assert (len(read(rules)) > len(OWN)) is stays


def test_an_invitation_to_more_of_the_site_is_no_text() -> None:
    assert read("<p>Check out more articles on quay.example!</p>") == OWN


@pytest.mark.parametrize(
    "name", ["commentsBox", "storyComments", "CommentList", "commentbox", "single-comments", "Story_commentsArea__x1b2c"]
)
def test_comments_are_known_by_names_in_camel_case_and_glued_ones(name: str) -> None:
    said = "".join(f"<p>{text}</p>" for text in SAID)
    assert read(f'<div class="{name}">{said}</div>') == OWN


@pytest.mark.parametrize("name", ["moreStories", "similarStories", "relatedlinks", "recommendedarticles", "single-related", "PopularPosts"])
def test_other_stories_are_known_by_names_in_camel_case_and_glued_ones(name: str) -> None:
    cards = "".join(f"<p><a href='/a/{place}'>A story of another day</a></p><p>{text}</p>" for place, text in enumerate(SAID))
    assert read(f'<div class="{name}">{cards}</div>') == OWN


@pytest.mark.parametrize("name", ["overlayLink", "adaptiveText", "mainBody", "single-content", "printEdition"])
def test_other_names_in_camel_case_say_nothing(name: str) -> None:
    assert not hints.hints(name) & (hints.COMMENTS | hints.RELATED | hints.NEGATIVE)


@pytest.mark.parametrize("name", ["img-cap", "fotodesc", "photo-desc", "ImageDescriptionText", "image_desc"])
def test_a_caption_is_known_by_its_class(name: str) -> None:
    shown = "The old swimming baths on Mill Lane, seen from the harbour."
    made = page("<h1>Ferry stays afloat</h1>").replace(
        "</article>", f"<div><img src='/i/1.jpg'><p class='{name}'>{shown}</p></div></article>"
    )
    story = extract(Page(made.encode(), url="https://quay.example/a/48213")).article
    assert shown not in story.paragraphs
    assert [image.caption for image in story.images] == [shown]


@pytest.mark.parametrize("line", ["Galerie", "Photo gallery"])
def test_the_word_for_a_gallery_is_no_caption(line: str) -> None:
    made = page("<h1>Ferry stays afloat</h1>").replace(
        "</article>", f"<div><img src='/i/1.jpg'><p class='caption'>{line}</p></div></article>"
    )
    story = extract(Page(made.encode(), url="https://quay.example/a/48213")).article
    assert [image.caption for image in story.images] == [None]
