"""Lines with the day of publication and that of the last change, in the words of many languages, above and behind the text."""

from __future__ import annotations

import pytest

from tests.extraction.news_page import TEXT

LINES = {
    "ca": "Publicat: 12 de març de 2024 | Actualitzat: 14 de març de 2024",
    "ca-ES": "12/03/2024 (Darrera actualització: 14/03/2024)",
    "cs": "Publikováno 12. března 2024 | Upraveno 14. března 2024",
    "sk": "Vydané: 12. marca 2024 | Upravené: 14. marca 2024",
    "da": "Publiceret 12. marts 2024 | Ændret 14. marts 2024",
    "no": "Opprettet: 12. mars 2024 | Endret: 14. mars 2024",
    "fi": "Luotu: 12.3.2024 | Muokattu: 14.3.2024",
    "bg": "Публикувано 12 март 2024 | Последна промяна 14 март 2024",
    "hr": "Datum objave: 12. ožujka 2024. | Zadnja izmjena: 14. ožujka 2024.",
    "sr": "Објављено 12. март 2024. | Измењено: 14. март 2024.",
    "sl": "Objavljeno 12. marec 2024 | Zadnja sprememba 14. marec 2024",
    "lv": "Publicēts: 2024. gada 12. marts | Atjaunināts: 2024. gada 14. marts",
    "ro": "Publicat 12 martie 2024 | Modificat 14 martie 2024",
    "uk": "Дата публікації: 12 березня 2024 | Змінено: 14 березня 2024",
    "ms": "Disiarkan: 12 Mac 2024 | Dikemaskini: 14 Mac 2024",
    "sw": "Imechapishwa: 12 Machi 2024 | Imesasishwa: 14 Machi 2024",
    "he": "פורסם 12 במרץ 2024 | עדכון אחרון 14 במרץ 2024",
    "ar": "نشر في 12 مارس 2024 | عُدل في 14 مارس 2024",
    "de": "Veröffentlicht 12.03.2024 | Stand 14.03.2024",
    "de-DE": "12. März 2024 (Stand: 14. März 2024)",
    "en": "12 March 2024 (updated: 14 March 2024)",
    "fr": "Publié le 12/03/2024 | Modifié le 14/03/2024",
    "nl": "Gepubliceerd 12-03-2024 | Laatst bijgewerkt 14-03-2024",
}


@pytest.mark.parametrize("language", LINES)
@pytest.mark.parametrize("order", ["{line}<div>{text}</div>", "<div>{text}</div>{line}"])
def test_both_days_of_a_line_are_read(read, language, order):
    body = "<h1>Ferry keeps running through the winter</h1>" + order.format(line=f"<p>{LINES[language]}</p>", text=TEXT)
    story = read(f"<html lang='{language}'><body><main>{body}</main></body></html>", url="https://post.example/town/ferry").article
    assert (story.published_date, story.modified_local) == ("2024-03-12", "2024-03-14")


def test_a_change_alone_is_no_publication(read):
    for line in ("Darrera actualització: 14/03/2024", "Upraveno: 14. 3. 2024", "עדכון אחרון: 14.03.2024", "عُدل في: 14/03/2024"):
        body = f"<h1>Ferry keeps running through the winter</h1><p>{line}</p><div>{TEXT}</div>"
        story = read(f"<html lang='en'><body><main>{body}</main></body></html>", url="https://post.example/town/ferry").article
        assert (story.published_date, story.modified_local) == (None, "2024-03-14")


def test_a_label_glued_to_the_zone_before_it(read):
    line = "<p class='date'><span>Posted on : Mar.5,2024 17:22 KST</span><span>Modified on : Mar.5,2024 18:40 KST</span></p>"
    body = f"<h1>Ferry keeps running through the winter</h1>{line}<div>{TEXT}</div>"
    story = read(f"<html lang='en'><body><main>{body}</main></body></html>", url="https://post.example/town/ferry").article
    assert (story.published_local, story.modified_local) == ("2024-03-05T17:22+09:00", "2024-03-05T18:40+09:00")


def test_the_hour_of_a_change_may_have_words_behind_it(read):
    line = "<div><time>12.03.2024 10:22, uuendatud 13:05</time> <span>Toimetaja: <a href='/author/1'>Mirjam Kask</a></span></div>"
    page = f"<html lang='et'><body><main><h1>Ferry keeps running through the winter</h1>{line}<div>{TEXT}</div></main></body></html>"
    story = read(page, url="https://post.example/town/ferry").article
    assert (story.published_local[:16], story.modified_local[:16]) == ("2024-03-12T10:22", "2024-03-12T13:05")


def test_the_label_of_a_change_behind_how_long_ago_it_was(read):
    when = "<ul><li><time datetime='2024-03-14T09:00:00Z' title='2024-03-14T09:00:00Z'>3 months ago</time></li><li>Updated</li></ul>"
    page = (
        f"<html lang='en'><body><main><article><header><h1>Ferry keeps running</h1>{when}</header><div>{TEXT}</div></article></main></body>"
    )
    article = read(f"{page}</html>", url="https://help.example/ferry").article
    assert (article.published_date, (article.modified_local or "")[:10]) == (None, "2024-03-14")
    assert "Updated" not in article.paragraphs


def test_the_day_a_page_was_rendered_is_none_of_its_text(read):
    foot = "<div class='footer'>HTML rendering created 2024-03-14 by the shelf</div>"
    page = f"<html lang='en'><body><h1>Ferry keeps running</h1><div>{TEXT}</div>{foot}</body></html>"
    assert read(page, url="https://man.example/ferry").article.published_date is None
