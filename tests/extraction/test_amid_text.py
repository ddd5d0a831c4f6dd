"""A sentence of a text stays in it, whatever phrase of furniture it holds; what asks the reader to subscribe goes."""

from __future__ import annotations

import pytest

URL = "https://www.alderwick-post.example/news/2025/03/12/ferry-to-run-through-the-winter-8812345"
SENTENCES = (
    "Prices rise by two dollars a month for subscribers in the valley.",
    "He lit another lamp to keep reading.",
    "The club is open to members only, and the waiting list is eleven years long.",
    "The film will be available to subscribers from 12 March.",
    "Er setzte die Brille auf, um den Text zu lesen.",
    "Mit einem Abo für den Zoo kommen Familien das ganze Jahr hinein.",
    "El faro le servía de lámpara para seguir leyendo por la noche.",
    "Les places réservées aux abonnés du stade resteront vides.",
    "I biglietti per gli abbonati restano validi fino a giugno.",
    "Bilety tylko dla prenumeratorów rozeszły się w godzinę.",
    "유료 회원이 백만 명을 넘었다고 회사는 밝혔다.",
    "会員限定の温泉が人気を集めている。",
    "무단 전재를 둘러싼 소송에서 신문사가 이겼다.",
)
"""What papers say of subscribers in their stories: nobody is asked to be one."""
LIKE_FURNITURE = (
    "Source: a small spring behind the church feeds the well.",
    "Photo albums lay open on the table.",
    "Copyright law will change next year, the ministry said.",
    "Mehr von dem alten Hafen ist nicht geblieben.",
    "Weitere Artikel des Vertrags regeln die Fischerei.",
    "À lire aussi bien qu’à entendre, disait-elle de ses poèmes.",
)
"""What begins as furniture does."""
AROUND = (
    "The council voted on Tuesday night to close the harbour road for eleven weeks.",
    "Buses will run along the upper road, and the ferry will land at the old quay.",
    "The cost is put at four million, of which the state pays two thirds.",
    "Residents had asked for the work to wait until the end of the fishing season.",
)


def page(*texts: str, wrap: str = "<p>{}</p>") -> str:
    """Return a page whose body are these paragraphs."""
    body = "".join(wrap.format(text) for text in texts)
    return (
        f"<html lang='en'><body><main><article><h1>Harbour road to close</h1><div class='body'>{body}</div></article></main></body></html>"
    )


@pytest.mark.parametrize("wrap", ["<p>{}</p>", "<p class='text'>{}</p>", "<div>{}</div>", "{}<br><br>"])
@pytest.mark.parametrize("sentence", SENTENCES + LIKE_FURNITURE)
def test_a_sentence_between_paragraphs_is_text(read, sentence, wrap):
    found = read(page(*AROUND[:2], sentence, *AROUND[2:], wrap=wrap), URL)
    assert found.article.paragraphs == [*AROUND[:2], sentence, *AROUND[2:]]


@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_sentence_that_opens_or_ends_a_text_is_text(read, sentence):
    assert read(page(sentence, *AROUND), URL).article.paragraphs == [sentence, *AROUND]
    assert read(page(*AROUND, sentence), URL).article.paragraphs == [*AROUND, sentence]


@pytest.mark.parametrize(
    "line",
    [
        "<p><a href='/abo'>Sign up for our newsletter and get the best stories.</a></p>",
        "<p class='promo'>Sign up for our newsletter and get the best stories.</p>",
        "<div><p>Sign up for our newsletter and get the best stories.</p></div>",
        "<p>Source: Harbour board</p>",
        "<p>Mehr von diesem Autor</p>",
    ],
)
def test_furniture_between_paragraphs_is_none(read, line):
    found = read(page(*AROUND[:2]).replace("</div>", line + "".join(f"<p>{text}</p>" for text in AROUND[2:]) + "</div>"), URL)
    assert found.article.paragraphs[:2] == list(AROUND[:2])
    assert not any("Sign up" in text or "Source" in text or "Mehr" in text for text in found.article.paragraphs)


WALLS = (
    "This story is for subscribers only.",
    "Subscribe now to keep reading. Already a subscriber? Log in.",
    "Weiterlesen mit Kurier plus: einen Monat für einen Euro.",
    "La suite de cet article est réservée aux abonnés.",
    "Contenido exclusivo para suscriptores. Suscríbete para seguir leyendo.",
    "Questo contenuto è riservato agli abbonati. Abbonati per continuare a leggere.",
    "Lees verder met een abonnement. Al abonnee? Log in.",
    "Det här är en låst artikel. Bli prenumerant för att läsa hela artikeln.",
    "Denne saken er for abonnenter. Kjøp abonnement for å lese videre.",
    "Dostęp do treści tylko dla prenumeratorów. Kup dostęp i czytaj dalej.",
    "この記事は有料会員限定です。残り1,024文字",
    "이 기사는 유료회원 전용입니다.",
)


@pytest.mark.parametrize("wall", WALLS)
def test_a_wall_behind_a_text_cut_short_is_no_text_and_says_that_it_is_not_free(read, wall):
    found = read(page(AROUND[0], wall), URL).article
    assert (found.paragraphs, found.free_access) == ([AROUND[0]], False)


@pytest.mark.parametrize("heading", ["Comments", "Kommentare", "Commentaires", "Comentarios"])
@pytest.mark.parametrize("tag", ["<h2>{}</h2>", "<h3 id='comments'>{}</h3>"])
def test_a_part_of_a_text_may_be_called_comments(read, heading: str, tag: str) -> None:
    found = read(page(*AROUND[:2], "", *AROUND[2:]).replace("<p></p>", tag.format(heading)), URL)
    assert [block.text for block in found.article.body] == [*AROUND[:2], heading, *AROUND[2:]]


READERS = (
    "<p><b>Bea:</b> I rode the upper road this morning and the bus was late.</p><p><b>Tom:</b> Mine was late as well, and it was full.</p>",
    "<p>Bea: I rode the upper road this morning and the bus was late.</p><p>Tom: Mine was late as well, and it was full of children.</p>",
    "<p>I rode the upper road this morning and the bus was late.</p><p>Bea, 14 March 2025</p><p>Mine was late as well, and full.</p>",
    "<div><p>I rode the upper road this morning and the bus was late.</p><p>Mine was late as well, and it was full of children.</p></div>",
)


@pytest.mark.parametrize("said", READERS)
def test_what_readers_said_is_none(read, said: str) -> None:
    found = read(page(*AROUND, "").replace("<p></p>", f"<h3>Comments</h3>{said}"), URL)
    assert found.article.paragraphs == list(AROUND)


def test_a_transcript_has_its_heading(read) -> None:
    found = read(page(*AROUND[:2], "", *AROUND[2:]).replace("<p></p>", "<h3>Transcript</h3>"), URL)
    assert "Transcript" in [block.text for block in found.article.body]
