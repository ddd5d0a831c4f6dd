"""Captions in Latin letters whose markup names none: sentences under a picture that end in a credit."""

from __future__ import annotations

import pytest

URL = "https://news.example/harbour/ferry-stays-4711"
SHOWN = "Passengers board the river ferry at Alderwick on Tuesday."
TEXT = (
    "The council of Alderwick voted on Tuesday to keep the river ferry running through the winter, after a long and noisy debate.",
    "Supporters had gathered four thousand signatures, and the small hall was so full that dozens listened from the stairs.",
    "The ferry, which carries some two hundred people a day, had been due to stop at the end of the month.",
)
IMAGE = "<img src='/photo/202506/a.jpg' width='640' height='420'>"
FRAMES = [
    "<p>{0}</p><p>{1}</p>",
    "<p>{0}</p><p><em>{1}</em></p>",
    "<div class='x'>{0}<div class='y'>{1}</div></div>",
    "<div class='x'><div>{0}</div><div class='y'>{1}</div></div>",
    "<figure>{0}<span>{1}</span></figure>",
]


def page(above: str, within: str = "") -> str:
    first, *rest = (f"<p>{text}</p>" for text in TEXT)
    body = f"<div class='b2'>{above}{first}{within}{''.join(rest)}</div>"
    return f"<html lang='en'><body><div class='a1'><h1>Ferry stays afloat</h1>{body}</div></body></html>"


@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize(
    "credit",
    [
        *("AP", "EFE", "Getty Images", "REUTERS/Ada Osei", "Ada Osei/The Bell", "Ada Osei / AFP", "(Ada Osei/The Bell)", "(Photo AFP)"),
        *("Ada Osei for The Bell", "via AP", "— Ada Osei", "(File photo)", "Photo: Ada Osei", "AFP/Archivos", "Photo Le Quai/Ada Osei"),
    ],
)
def test_a_sentence_under_a_picture_that_ends_in_a_credit_is_its_caption(read, frame, credit) -> None:
    picture = frame.format(IMAGE, f"{SHOWN} {credit}")
    for markup in (page(picture), page("", picture)):
        found = read(markup, url=URL).article
        assert found.paragraphs == list(TEXT)
        assert (found.subtitle, found.byline) == (None, None)
        assert found.images[0].caption.startswith(SHOWN[:-1])


@pytest.mark.parametrize(
    "line",
    [
        *("8. Ask The Harbour Master", "Let the dough rise at 28°C/82F", "She looked at the quay and saw nothing at all. Then it rained."),
        *("Ferry Tales", "A walk and/or a swim before breakfast", "Which one is better? The old ferry, says everybody who was asked."),
    ],
)
def test_what_ends_in_no_credit_stays_behind_a_picture(read, line) -> None:
    found = read(page("", f"<p>{IMAGE}</p><p>{line}</p>"), url=URL).article
    assert line in found.paragraphs


def test_a_line_of_writer_and_day_behind_an_icon_is_none(read) -> None:
    line = "<p><a href='#p1'><img src='/i.gif'></a>von <b>hedwig81</b> » Di 12. Mär 2019, 18:22</p>"
    found = read(page(line).replace("lang='en'", "lang='de'"), url=URL).article
    assert (found.published_date, [one.name for one in found.authors]) == ("2019-03-12", ["hedwig81"])


def test_an_agency_closes_the_report_behind_its_last_picture(read) -> None:
    closing = f"<p>{IMAGE}</p><p>The ferry will sail at noon. AP</p>"
    found = read(page("").replace("</div></div>", f"{closing}</div></div>"), url=URL).article
    assert any("will sail at noon" in text for text in found.paragraphs)


@pytest.mark.parametrize("sign", ["– ", "| ", ""])
def test_who_took_a_picture_under_the_date_wrote_nothing(read, sign) -> None:
    above = f"<p>12 March 2024</p><div>{IMAGE}<p>{SHOWN} {sign}Ada Osei</p></div>"
    found = read(page(above), url=URL).article
    assert (found.authors, found.published_date, found.paragraphs) == ([], "2024-03-12", list(TEXT))


@pytest.mark.parametrize(
    "frame",
    [
        *("<p>{0}<br><em>{1}</em></p>", "<center>{0}<br><font size='1'>{1}</font></center>", "<p>{0}</p><p><small>{1}</small></p>"),
        "<p>{0}<i>{1}</i></p>",
    ],
)
def test_small_and_slanted_letters_under_a_picture_are_its_caption(read, frame) -> None:
    picture = frame.format(IMAGE, SHOWN)
    for markup in (page(picture), page("", picture)):
        found = read(markup, url=URL).article
        assert (found.paragraphs, found.images[0].caption) == (list(TEXT), SHOWN)


def test_a_slanted_paragraph_behind_a_picture_stays(read) -> None:
    found = read(page("", f"<p>{IMAGE}</p><p><em>{SHOWN}</em></p>"), url=URL).article
    assert SHOWN in found.paragraphs


@pytest.mark.parametrize("credit", ["Ada Osei/The Bell", "Ada Osei/AFP via Getty Images", "Getty Images", "Ada Osei", "Pic: Ada Osei"])
def test_a_credit_without_a_word_for_it_is_parted_from_its_caption(read, credit) -> None:
    found = read(page(f"<figure>{IMAGE}<figcaption>{SHOWN} {credit}</figcaption></figure>"), url=URL).article.images[0]
    assert (found.caption, found.credit) == (SHOWN, credit.removeprefix("Pic: "))


def test_a_title_of_honour_ends_no_caption(read) -> None:
    shown = "The harbour master, Dr the Rt. Hon. Ada Osei"
    found = read(page(f"<figure>{IMAGE}<figcaption>{shown}</figcaption></figure>"), url=URL).article.images[0]
    assert (found.caption, found.credit) == (shown, None)
