"""Lines that name the writer in many languages: the word before the name, the word between two, the role behind one."""

from __future__ import annotations

import pytest

from tests.extraction.news_page import TEXT

ONE = {
    "sl": ["Avtor: Ana Kovač", "Besedilo: Ana Kovač", "Avtor Ana Kovač"],
    "hr": ["Napisala: Ana Kovač", "Piše: Ana Kovač"],
    "sr": ["Пише: Ана Ковач", "Аутор: Ана Ковач"],
    "lv": ["Autore: Anna Kalniņa", "Teksts: Anna Kalniņa"],
    "lt": ["Autorė: Ona Kazlauskaitė", "Parengė Ona Kazlauskaitė"],
    "hu": ["Szöveg: Kovács Anna"],
    "et": ["Kirjutas Anna Tamm"],
    "sk": ["Napísala Anna Horáková"],
    "tr": ["Yazar Ayşe Kaya"],
    "da": ["Journalist: Anna Holm"],
    "fi": ["Toimittaja: Anna Virtanen"],
    "bg": ["От Анна Колева"],
    "ru": ["Корреспондент: Анна Орлова"],
    "uk": ["Журналістка: Анна Орлова"],
    "pt": ["Reportagem: Ana Moura"],
    "vi": ["Bài viết: Nguyễn Thị Hoa", "Viết bởi Nguyễn Thị Hoa"],
    "ar": ["الكاتب: ليلى حداد", "إعداد: ليلى حداد"],
    "fa": ["گزارش: لیلا رضایی"],
    "hi": ["द्वारा अनीता शर्मा", "रिपोर्ट: अनीता शर्मा"],
    "th": ["เรื่อง: สมชาย ใจดี"],
    "en": ["Report by Anna Webster", "Opinion by Anna Webster", "A column by Anna Webster"],
    "fr": ["Un article de Anne Moreau", "Signé Anne Moreau", "Par notre correspondante Anne Moreau"],
    "es": ["Una crónica de Ana Vega"],
    "it": ["Intervista di Anna Valli"],
    "nl": ["Een column van Anna de Wit", "Tekst Anna de Wit"],
    "ca": ["Escrit per Anna Vila"],
}
TWO = [
    "Autor: Anna Nowak i Jan Kowalik",
    "Autor: Anna Nováková a Jan Dvořák",
    "Szerző: Kovács Anna és Nagy Péter",
    "Autor: Ana Munteanu și Ion Popa",
    "Yazar: Ayşe Kaya ve Ali Demir",
    "Autorius: Ona Kazlauskaitė ir Jonas Petraitis",
    "Autors: Anna Kalniņa un Jānis Ozols",
    "Oleh Dewi Lestari dan Budi Santoso",
    "Tác giả: Nguyễn Thị Hoa và Trần Văn Nam",
    "Автор: Анна Орлова и Иван Колев",
    "Автор: Анна Орлова і Іван Петренко",
    "Του Άννα Παππά και Νίκος Ράλλης",
    "بقلم ليلى حداد وسامي ناصر",
    "מאת דנה לוי ו יוסי כהן",
    "लेखक: अनीता शर्मा और राजेश कुमार",
    "โดย สมชาย ใจดี และ มานี รักไทย",
]
ROLES = [
    *("Ana Moura, jornalista", "Anna Nowak, dziennikarka", "Ana Kovač, novinarka", "Ana Munteanu, jurnalistă", "Anna Orłowska, redaktorka"),
    *("Анна Орлова, корреспондент", "Kovács Anna, újságíró", "Ayşe Kaya, muhabir", "Dewi Lestari, wartawan", "Anna Holm, redaktør"),
    *("Anna Weber, freie Journalistin", "Anne Moreau, correspondante", "Ona Kazlauskaitė, žurnalistė", "Nguyễn Thị Hoa, phóng viên"),
]


def _names(read, line: str, language: str, text: str = TEXT) -> list[str]:
    body = f"<h1>Ferry keeps running through the winter</h1><p>{line}</p><div>{text}</div>"
    story = read(f"<html lang='{language}'><body><main>{body}</main></body></html>", url="https://post.example/town/ferry").article
    assert len(story.paragraphs) == text.count("<p>")
    return [one.name for one in story.authors]


@pytest.mark.parametrize(("language", "line"), [(language, line) for language, lines in ONE.items() for line in lines])
@pytest.mark.parametrize("day", ["", " | 12.03.2024"])
def test_the_word_before_a_name_labels_it(read, language, line, day):
    (name,) = _names(read, line + day, language)
    assert line.endswith(name)
    assert name.count(" ") == (3 if "Nguyễn" in name or " de " in name else 2) - 1


@pytest.mark.parametrize("line", TWO)
def test_a_word_joins_two_names(read, line):
    assert len(_names(read, line, "en")) == 2


@pytest.mark.parametrize("line", ROLES)
def test_a_name_and_a_role_sign_a_page(read, line):
    assert _names(read, line, "und") == [line.partition(",")[0]]


@pytest.mark.parametrize(
    "line",
    ["Review by Ethics Committee", "Firma: Weber Bau GmbH", "Servizio di Guardia Medica", "Column by column"],
)
def test_other_lines_name_nobody(read, line):
    body = f"<h1>Ferry keeps running through the winter</h1><p>{line}</p><div>{TEXT}</div>"
    story = read(f"<html lang='en'><body><main>{body}</main></body></html>", url="https://post.example/town/ferry").article
    assert story.authors == []


CATALAN = "".join(
    f"<p>{sentence}</p>"
    for sentence in (
        "El consell de la vila va votar dimarts que el transbordador del riu funcioni tot l'hivern, després d'un debat llarg i sorollós.",
        "Els veïns havien recollit quatre mil signatures, i la sala era tan plena que molts van seguir la sessió des de les escales.",
        "El vaixell, que porta dues-centes persones al dia, s'havia d'aturar a final de mes per falta de diners.",
    )
)


def test_catalan_names_stand_behind_their_word_for_by(read):
    assert _names(read, "Per Anna Vila | 12.03.2024", "ca", CATALAN) == ["Anna Vila"]


@pytest.mark.parametrize("name", ["Ștefan Țurcanu", "Ярослав Ёлкин", "Ђорђе Јовић", "Łukasz Żak", "Şule İnan", "Έλλη Άννινου"])
def test_any_capital_begins_a_name(read, name):
    for line in (f"12.03.2024, {name}", f"{name} – 12.03.2024", f"{name} 12.03.2024"):
        assert _names(read, line, "und") == [name]
