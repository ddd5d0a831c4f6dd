"""Lines of players, embeds and reading tools among a text's paragraphs, and sentences and facts that look like them."""

from __future__ import annotations

import pytest

from scraper.extraction.wording.player_lines import is_of_player
from tests.extraction.news_page import TEXT

LINES = [
    "This content is imported from Instagram. You may be able to find the same content in another format, at their web site.",
    "Dieser Inhalt ist importiert von YouTube. Möglicherweise finden Sie denselben Inhalt in einem anderen Format.",
    "Ce contenu est importé d'Instagram. Il se peut que vous trouviez le même contenu dans un autre format.",
    "Este contenido se importa de la encuesta. Es posible que puedas encontrar el mismo contenido en otro formato.",
    "Deze content is geïmporteerd van Instagram. Mogelijk kun je dezelfde content in een ander formaat vinden.",
    *("3:10 • Source: Channel Seven", "Video Ad Feedback", "02:34 Now playing", "Now Playing: The bridge reopens", "0:12 / 1:04:31"),
    *("Estimated reading time: 4 minutes", "Geschätzte Lesezeit: 4 Minuten", "Temps de lecture estimé : 4 min", "Время чтения: 3 мин."),
    *("Duration 2:34", "Durée : 2:34 min", "Video duration 1 minute 20 seconds", "Listen · 6:21 min", "Playback speed"),
    *("This video can not be played", "Dieses Video kann leider nicht abgespielt werden.", "Video abspielen", "Escuchar artículo"),
    *("Getting your audio player ready...", "Nach dem Ende des Banners geht es weiter", "Scroll down for more"),
    *("Please wait while we load the content", "Enable JavaScript to view the comments.", "pic.twitter.com/Ab3dEf6hIj", "1.2K"),
]
STORIES = [
    *("10:15", "1:30", "Duration: 1:30", "Running time: 112 minutes", "Dauer: 3:30 Stunden", "Время: 18:30", "5K", "2.5 m", "2.5 km"),
    *("Now playing at the Regent.", "Up next: The harbour's eleven play at home on Saturday.", "Listen to the river, she said."),
    "The content of the barrels was imported from Portugal, the harbour office said.",
    "Reading time with the children is the best hour of her day, the nurse said.",
    "The video cannot be played in court, the judge decided on Monday, because nobody can say who filmed it.",
    "Please wait for the second ferry when the first one is full, the harbour office asks.",
    "The race took her 2:34 hours, a minute less than last year.",
]


@pytest.mark.parametrize("line", LINES)
@pytest.mark.parametrize("place", [0, 2, 3])
def test_lines_of_players_are_no_text(read, line, place):
    paragraphs = TEXT.split("</p>")[:-1]
    paragraphs.insert(place, f"<p>{line}")
    body = "".join(f"{paragraph}</p>" for paragraph in paragraphs)
    page = f"<html lang='en'><body><main><h1>Ferry keeps running</h1><p>12 March 2024</p><div>{body}</div></main></body></html>"
    found = [block.text or "" for block in read(page, url="https://post.example/town/ferry").article.body]
    assert line not in found
    assert len(found) == len(paragraphs) - 1


@pytest.mark.parametrize("line", STORIES)
def test_sentences_and_facts_are_no_lines_of_players(line):
    assert not is_of_player(line)
