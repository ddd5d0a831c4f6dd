"""Readers' comments that no heading and no class tells: a name, a day and what was said, one below the other behind the text."""

from __future__ import annotations

import pytest

from tests.extraction.newspapers.parts import paper

URL = "https://bote.example/a/die-faehre-bleibt"
TITLE = "Die Fähre bleibt im Winter"
SAID = (
    "Endlich, das wurde auch Zeit, wir warten seit Jahren darauf.",
    "Zwölf Millionen sind viel Geld, hoffentlich bleibt es dabei.",
    "Und wer zahlt das am Ende wieder? Natürlich wir alle.",
)
NAMES = ("Karl", "Petra M.", "Hans Huber")
DAYS = ("12.03.2024, 10:14", "13. März 2024 um 8:05 Uhr", "14.03.2024 - 22:01")
BOXES = {
    "boxes": ("{}", "<div><p>{head}</p><p>{said}</p></div>"),
    "lines": ("{}", "<div><small>{head}</small><br>{said}</div>"),
    "list": ("<ul>{}</ul>", "<li><div>{head}</div><p>{said}</p></li>"),
    "rows": ("<table>{}</table>", "<tr><td>{head}</td></tr><tr><td>{said}</td></tr>"),
    "terms": ("<dl>{}</dl>", "<dt>{head}</dt><dd>{said}</dd>"),
    "flat": ("{}", "<p>{head}</p><p>{said}</p>"),
}
HEADS = (
    "von {n} am {d}",
    "By {n} on {d}",
    "par {n} le {d}",
    "{d} von {n}",
    "<b>{n}</b> {d}",
    "<span>{n}</span><span>{d}</span>",
    "{n}, {d}",
)


def _page(behind: str, above: str = "") -> str:
    texts = "".join(f"<p>{text}</p>" for text in paper("de").P)
    return f"<html lang='de'><body><h1>{TITLE}</h1>{above}<div>{texts}</div>{behind}<div>Impressum | Datenschutz</div></body></html>"


def _posts(box: str, head: str, count: int = 3) -> str:
    around, post = BOXES[box]
    posts = zip(NAMES[:count], DAYS, SAID, strict=False)
    return around.format("".join(post.format(head=head.format(n=name, d=day), said=said) for name, day, said in posts))


@pytest.mark.parametrize("above", ["", "<p>Von Anna Weber am 11.03.2024</p>"])
@pytest.mark.parametrize("head", HEADS)
@pytest.mark.parametrize("box", BOXES)
def test_names_and_days_over_what_was_said_begin_readers_comments(read, box: str, head: str, above: str) -> None:
    article = read(_page(_posts(box, head), above), url=URL).article
    assert article.paragraphs == paper("de").P
    found = ([author.name for author in article.authors], article.published_date)
    assert found == ((["Anna Weber"], "2024-03-11") if above else ([], None))


@pytest.mark.parametrize("head", HEADS[:4])
@pytest.mark.parametrize("box", ["boxes", "lines", "list"])
def test_one_post_in_an_element_of_its_own_is_a_readers(read, box: str, head: str) -> None:
    article = read(_page(_posts(box, head, count=1)), url=URL).article
    assert (article.paragraphs, article.authors, article.published_date) == (paper("de").P, [], None)


@pytest.mark.parametrize("box", ["boxes", "flat", "list"])
def test_a_name_and_a_day_over_a_sentence_date_no_article(read, box: str) -> None:
    article = read(_page(_posts(box, "{n}, 12.03.2024", count=1)), url=URL).article
    assert (article.authors, article.published_date) == ([], None)


@pytest.mark.parametrize(
    "behind",
    [
        "<p>von Anna Weber am 12.03.2024</p>",
        "<div><p>Von Anna Weber am 12.03.2024</p><p>Anna Weber ist Redakteurin für Kommunalpolitik.</p></div>",
        "<div><p>von Anna Weber am 12.03.2024</p></div><div><p>Teilen Sie diesen Beitrag</p></div>",
        "<p>von Anna Weber am 12.03.2024</p><p>Mit Material der Agenturen</p>",
        "<p><i>Anna Weber, 12.03.2024</i></p>",
    ],
)
def test_a_writer_who_signs_behind_the_text_is_no_reader(read, behind: str) -> None:
    article = read(_page(behind), url=URL).article
    assert (article.paragraphs, [author.name for author in article.authors], article.published_date) == (
        paper("de").P,
        ["Anna Weber"],
        "2024-03-12",
    )


@pytest.mark.parametrize("stated", ["", '<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Brand"}</script>'])
def test_the_entries_of_a_live_blog_are_signed_as_comments_are_and_stay(read, stated: str) -> None:
    texts = paper("de").P
    writers = ("Anna Weber", "Max Huber", "Anna Weber", "Eva Kern")
    hours = ("14:30", "13:15", "12:02", "11:40")
    entries = "".join(
        f"<div><p><b>{name}</b> 12.03.2024, {hour} Uhr</p><p>{text}</p></div>"
        for name, hour, text in zip(writers, hours, (*texts[2:], *SAID), strict=False)
    )
    opening = "".join(f"<p>{text}</p>" for text in texts[:2])
    found = read(f"<html lang='de'><head>{stated}</head><body><h1>{TITLE}</h1>{opening}{entries}</body></html>", url=URL).article
    assert [text for text in (*texts[2:], *SAID)[:4] if text not in (found.text or "")] == []


def test_concerts_listed_with_their_hours_are_no_readers(read) -> None:
    dates = "".join(
        f"<p>{place}, {day}</p><p>{hall}</p>" for place, day, hall in zip(NAMES, DAYS, ("Stadthalle", "Park", "Kirche"), strict=True)
    )
    last = "Karten gibt es von Montag an im Vorverkauf und an der Abendkasse, Kinder zahlen die Hälfte."
    assert last in read(_page(f"{dates}<p>{last}</p>"), url=URL).article.paragraphs
