"""Whole lines in which a site speaks to its readers, set as the paragraphs of a text that has no class."""

from __future__ import annotations

import pytest

from scraper.extraction.wording.service_lines import is_service
from tests.extraction.news_page import TEXT

LINES = [
    *("Share this article with your friends.", "Teilen Sie diesen Beitrag mit Freunden.", "Partagez cet article avec vos amis."),
    *(
        "Comparte esta nota en Facebook.",
        "Condividi questo articolo con gli amici.",
        "Deel dit bericht via WhatsApp.",
        "Поделитесь с друзьями.",
    ),
    *(
        "You need to log in to post a comment.",
        "Um kommentieren zu können, müssen Sie angemeldet sein.",
        "Vous devez être connecté pour commenter.",
    ),
    *("Debe iniciar sesión para comentar.", "Devi effettuare l'accesso per inviare un commento.", "Je moet ingelogd zijn om te reageren."),
    *("Aby dodać komentarz, musisz się zalogować.", "Чтобы оставить комментарий, необходимо авторизоваться."),
    *("This page has been viewed 1,204 times.", "Dieser Artikel wurde bisher 310 Mal gelesen.", "Cet article a été lu 310 fois."),
    *("Did you find this article helpful?", "Wie hat Ihnen der Beitrag gefallen?", "Gostou deste artigo?"),
    *("We use cookies to make the experience of our readers better.", "Wij gebruiken cookies.", "Мы используем файлы cookie."),
    *("Nachdruck, auch auszugsweise, nur mit Genehmigung.", "Alle rechten voorbehouden.", "Tüm hakları saklıdır."),
    *("При использовании материалов ссылка на сайт обязательна.", "Wszelkie prawa zastrzeżone."),
    *("Print this article", "Imprimir esta noticia", "Stampa l'articolo", "Diesen Artikel drucken"),
    *("Sehen Sie im Video:", "Watch the video below:", "Теги: паром, река", "İlgili haber: Köprü yeniden açıldı"),
    *("Your mail address, as always, will not be published.", "Votre adresse e-mail ne sera pas publiée."),
    *("About the author: Ada Osei has covered the harbour since 2010.", "Zur Autorin: Anna Weber ist freie Journalistin."),
    *("Retour en haut", "Torna su", "Naar boven", "Yorumlar", "Relaterade artiklar", "Ti potrebbe interessare"),
]
STORIES = [
    "Officials said residents must register by Friday to comment on the plan for the ferry.",
    "We use chocolate cookies for the crust, and they should not be too sweet.",
    "Share this recipe of our grandmothers, they said, and everybody will want a second helping.",
    "При этом ссылка на закон была, по словам мэра, ошибочной и вводила в заблуждение.",
    "Wie hat Ihnen das Leben auf der Insel gefallen, wollte die Moderatorin am Ende wissen.",
    "Did you find the article in the drawer, she asked him, and he shook his head for a long while.",
    "Alle Rechte an dem Bild hatte der Maler schon vor dem Krieg an die Stadt abgetreten.",
    "Support for local journalism is what the new fund of the county is meant to give, the council said.",
]


@pytest.mark.parametrize("line", LINES)
@pytest.mark.parametrize("place", [1, 2, 3])
def test_service_lines_are_no_text(read, line, place):
    paragraphs = TEXT.split("</p>")[:-1]
    paragraphs.insert(place, f"<p>{line}")
    body = "".join(f"{paragraph}</p>" for paragraph in paragraphs)
    page = f"<html lang='en'><body><main><h1>Ferry keeps running</h1><p>12 March 2024</p><div>{body}</div></main></body></html>"
    assert line not in "\n".join(block.text or "" for block in read(page, url="https://post.example/town/ferry").article.body)


OFFER = (
    "<div><h3>The morning letter</h3><p>What matters in Alderwick today: every morning at six we send you the news of the town and its "
    "valley, free of charge.</p><form><input name='email'><button>Send</button></form></div>"
)
BOXES = [
    OFFER,
    "<div><p>Please note our house rules. Comments are read by the newsroom before they appear, which may take a while at night.</p></div>",
    "<div><p>We and our 87 partners use cookies and the like to personalise contents and to measure how our pages are used.</p></div>",
    "<div><p>Bell Press Ltd, 3 Market Square, Alderwick. Registered in England, company number 123456, VAT no. 12345.</p></div>",
]


@pytest.mark.parametrize("box", BOXES)
def test_boxes_without_a_class_behind_short_news_are_no_text(read, box):
    page = f"<html lang='en'><body><h1>Ferry keeps running</h1><p>12 March 2024</p><div>{TEXT}</div>{box}</body></html>"
    assert len(read(page, url="https://post.example/town/ferry").article.body) == TEXT.count("<p>")


def test_an_offer_amid_short_news_is_no_text(read):
    first, *rest = TEXT.split("</p>")[:-1]
    text = f"{first}</p>{OFFER}{''.join(f'{one}</p>' for one in rest)}"
    page = f"<html lang='en'><body><h1>Ferry keeps running</h1><p>12 March 2024</p><div>{text}</div></body></html>"
    assert len(read(page, url="https://post.example/town/ferry").article.body) == TEXT.count("<p>")


@pytest.mark.parametrize("sentence", STORIES)
def test_sentences_of_stories_are_none(sentence):
    assert not is_service(sentence)
