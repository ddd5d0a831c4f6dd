"""Furniture and captions within texts, as papers of several countries print them, and dialogues that stand in script data alone."""

from __future__ import annotations

import json

import pytest

from scraper.extraction.lines import photo_credits
from tests.extraction.news_page import TEXT, page

URL = "https://bell.example/harbour/ferry-stays-afloat-this-winter"
SENTENCES = TEXT.replace("<p>", "").split("</p>")[:-1]


@pytest.mark.parametrize(
    "line",
    [
        "Compartilhe esta notícia no WhatsApp",
        "Share this story on Telegram",
        "For more news of boats and their crews, please visit Harbour Bell.",
        "Yuk, Simak Juga Video ini!",
        "Watch this video explainer:",
        "From The Bell staff reports",
        ">> READ ON THE BELL: Pilots ask for more boats",
        "Figyelem! A cikkhez hozzáfűzött hozzászólások nem az újság nézeteit tükrözik, a szerkesztőség nem felel értük.",
        "Материалы, размещенные на сайте до 2020 года, являются архивными, и редакция не несет за них ответственности.",
        "Kérjük, kulturáltan, mások jogainak tiszteletben tartásával kommenteljenek!",
    ],
)
def test_a_line_of_the_papers_own(read, line):
    text = TEXT.replace("</p>", f"</p><p>{line}</p>", 2)
    assert read(page("<h1>Ferry</h1>").replace(TEXT, text), url=URL).article.paragraphs == SENTENCES


@pytest.mark.parametrize(
    "line",
    [
        "For more information about the winter service, visit the office on the quay.",
        "She had read on the ferry: nothing of it stayed with her.",
        "Share prices of the company rose on Monday.",
    ],
)
def test_a_sentence_of_the_text(read, line):
    text = TEXT.replace("</p>", f"</p><p>{line}</p>", 1)
    assert line in read(page("<h1>Ferry</h1>").replace(TEXT, text), url=URL).article.paragraphs


def test_a_site_credited_in_brackets():
    assert photo_credits.split_text("Prom w porcie (fot. harbour.pl)") == ("Prom w porcie", "harbour.pl")


def test_a_dialogue_of_consent_in_script_data_is_no_body(read):
    words = (
        "Non-personalized content is influenced by the film that you are watching and by where you are. Personalized content and ads can "
        "include recommendations, and are made of past activity on this site. We also use cookies and data to tailor it to you. "
        "Select more to see what else there is to set, and how each of the choices can be changed again at any time of the day."
    )
    state = json.dumps({"dialog": {"article": {"body": words}}})
    head = f"<title>Ferries at sea</title><script>window.__STATE__ = {state};</script>"
    found = read(f"<html lang='en'><head>{head}</head><body><div>Film</div></body></html>", url="https://films.example/watch?v=1")
    assert found.article.paragraphs == []
