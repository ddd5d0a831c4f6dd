"""Lines that papers of many languages print among their paragraphs are none of the text; sentences that resemble them are."""

from __future__ import annotations

from pathlib import Path

import pytest

from scraper.extraction import extract
from scraper.extraction.wording import boilerplate
from scraper.page import Page
from tests.extraction.newspapers.parts import URL, known_languages, links, paper

LINES: dict[str, list[str]] = {}
for _line in Path(__file__).with_name("furniture_lines.txt").read_text("utf-8").splitlines():
    _language, _text = _line.split("\t")
    LINES.setdefault(_language, []).append(_text)

SENTENCES = {
    "en": (
        "Follow the river for a mile and you will see the old mill, which stands where the two arms of the water meet.",
        "“Subscribe to that view and you will never cross the water again,” said Edna Marsh, who was born on the north bank.",
        "The story continues in the courts, where the operator wants back what the county has kept since the spring.",
        "More: that was the only word he said when the council asked him how many boats the town would need.",
        "He contributed to the report of 2019, which had warned of the costs long before anybody in the town spoke of them.",
        "He told the court that he had joined the WhatsApp group a week before the flood.",
        "The article was written by a student who said he had used no AI at all.",
        "The residents want more news from the council than the notice on the pier tells them each spring.",
        "The company said its AI model translated the article into forty languages last year.",
        "“We found an error in the report and we corrected it,” the minister said.",
        "The auditors found an error in the accounts and reported it to the council.",
        "Google said the source of the outage was a cable cut by a ship.",
        "The machine reviewed the text in four seconds; the editors needed an hour.",
        "She made a mistake, she said, and the apple pie was ruined.",
        "Ctrl was the only key on the old keyboard that still worked.",
        "Users download the app and then see the timetable of every ferry on the coast.",
        "The ring came in a small parcel, delivered every spring to the same door for eleven years, though nobody had ordered it.",
        "Join the thousands on the pier at dawn and you will hear the same complaint about the price of a return ticket.",
        "When we make mistakes, the harbour master said, the tide is there to tell us.",
        "The letter landed in your inbox, she told the minister, and nobody has answered it since the spring.",
        "Read in silence and by candlelight, the names of the drowned took the vicar eleven minutes.",
        "Support local bakers who open at four, the council asked the hotels, and half of them did.",
        "Enter your own boat and you may win: the regatta has had no professional crew since 1974.",
        "Stay connected to the rail while the ferry turns, the sign on the north pier has said since 1951.",
        "Affiliate links pay for half of what is written about boats, and the readers seldom learn of it.",
        "We earn a commission on every ticket, the broker said, and the rest goes to the ferry.",
    ),
    "de": (
        "Folgen hat das vor allem für die Pendler, die sonst jeden Morgen einen Umweg von einer halben Stunde fahren müssten.",
        "Mehr als zweihundert Menschen nutzen die Fähre jeden Tag, und viele von ihnen haben kein eigenes Auto.",
        "Jetzt kostenlos mitfahren dürfen nach dem Beschluss nur noch die Kinder, alle anderen zahlen zwei Euro.",
        "Forscher haben in der Studie Fehler gefunden, die das Ergebnis verändern.",
        "Die Polizei hat den Telegram-Kanal abgeschaltet, dem 4000 Menschen folgten.",
        "Der Text wurde von der KI der Firma erstellt, wie ein Gutachten zeigt, das der Kammer vorliegt und das sie heute zeigt.",
        "Wir haben dem Makler eine Provision von drei Prozent gezahlt, als wir das Haus am Anleger kauften.",
        "Viele Blogs leben von Affiliate-Links, ohne dass ihre Leser davon wissen.",
        "Wer die App nutzt, sieht die Fahrpläne aller Fähren und kann Karten kaufen.",
        "Abgelegt unter den Brettern des Anlegers fand der Fährmann am Morgen ein Bündel Briefe, das niemand vermisste.",
        "Dieser Beitrag enthält nach Ansicht des Gerichts drei falsche Behauptungen über die Fähre und ihren Pächter.",
        "Du kannst die Kommentare der Leute am Ufer hören, wenn du das Fenster öffnest.",
        "Rückfragen an den Betreiber blieben unbeantwortet",
        "Zurück zur Schule fährt im Winter nur noch, wer am Südufer wohnt.",
        "Holz | Wasser | Wind",
        "Erforderliche Felder für die neue Schule will die Stadt den Bauern im Herbst abkaufen.",
    ),
    "es": (
        "Sigue sin saberse quién pagará las obras del embarcadero, que según el ayuntamiento empezarán en primavera.",
        "Recibe las quejas un funcionario que atiende dos mañanas a la semana en el antiguo edificio de la aduana.",
        "Si quieres contactar con los barqueros hay que esperar a que baje la niebla, dicen en el puerto.",
        "La ley entra en vigor el lunes y afecta también a Facebook e Instagram.",
    ),
    "fr": (
        "Suivez le fleuve sur deux kilomètres : vous verrez le vieux moulin, là où les deux bras de l’eau se rejoignent.",
        "La suite dépendra du préfet, qui doit encore dire si la commune peut payer les bateaux pendant tout l’hiver.",
        "Elle participe à un groupe WhatsApp de parents d’élèves depuis la rentrée.",
        "La police a ouvert une enquête après un message diffusé sur Telegram.",
        "Selon la rédaction du journal de la vallée, le bac a été payé par les habitants eux-mêmes.",
        "Pour ne rien manquer du passage, les habitants avaient sorti des chaises sur le quai dès cinq heures du matin.",
        "Il vous reste peu de temps, a lancé le maire aux élus, qui ont voté sans attendre la fin du débat.",
        "La rédaction de la loi a pris onze mois, et je l’ai suivie de près depuis la rive.",
    ),
    "zh": (
        "来源于上游水库的洪水在周二夜间到达镇上，渡口因此停航了整整两天，周四早晨才恢复。",
        "该视频在微博上引发关注，有网友在公众号留言。",
        "不代表他们已经放弃",
        "文章发表后，读者来信不断，有人说他们继续往下读，一直读到天亮。",
        "三名记者获救。",
        "图片来自网络的说法很快传开，镇长说那天他就站在渡口边上，照片是他自己拍的。",
        "文章代表了镇上多数人的想法，他们希望渡轮冬天继续开行。",
        "编辑部搬进老磨坊以后，校对改在夜里进行。",
        "上一页写的是涨水的日子，下一页什么也没有写，老人合上本子说。",
        "更多居民表示，请镇长下次到渡口来看一看再作决定。",
        "声明：镇议会三十一名议员联名表示，渡轮不停航，船票不涨价。",
        "点击率最高的一段录像里，渡轮正从雾中驶出，岸上的人都在挥手。",
        "下一篇报道要写什么，他还没有想好，只说要从对岸写起。",
        "记者了解到，渡口的新船本月下水",
    ),
    "it": ("La legge entra in vigore lunedì e riguarda anche Facebook e Instagram.",),
    "pt": (
        "O golpe começa quando a vítima recebe uma mensagem no WhatsApp.",
        "O aluno encontrou a escola fechada e voltou para casa.",
        "A estudante disse que o texto foi escrito por ela e não por inteligência artificial.",
    ),
    "sv": (
        "Polisen följde gruppen på Telegram i två år innan den slog till.",
        "Redaktionen flyttade till kvarnen efter branden och blev kvar där i elva år.",
    ),
    "pl": ("Podejrzany dołączył do grupy na Telegramie w maju.",),
    "ru": (
        "Комиссия нашла ошибку в документах и вернула их на доработку.",
        "Редакция газеты переехала на мельницу после пожара и осталась там на одиннадцать лет.",
    ),
    "ar": ("نشر الوزير رسالة على واتساب قال فيها إن الجسر آمن.",),
    "tr": ("Facebook'ta paylaşılan görüntüyü takip eden yüzlerce kişi oldu.",),
    "hi": (
        "सरकार ने कहा कि पचास लाख लोगों ने ऐप डाउनलोड करने के बाद टिकट लिया।",
        "उन्होंने व्हाट्सएप पर संदेश भेजकर लोगों से शांति बनाए रखने को कहा।",
    ),
    "nl": ("De redactie van de krant verhuisde in mei met dertig stoelen naar de oude molen.",),
}


def _paragraphs(language: str, line: str) -> list[str]:
    n = paper(language)
    heads = f"<div><h3>{line}</h3><ul>{links(n, n.REL, 'rel')}</ul></div>" if boilerplate.closes(line) else f"<p>{line}</p>"
    before, behind = ("".join(f"<p>{text}</p>" for text in part) for part in (n.P[:2], n.P[2:]))
    body = f"{before}{heads}{behind}"
    page = f'<html lang="{n.LOC}"><head><title>{n.T}</title></head><body><article><h1>{n.T}</h1><div>{body}</div></article></body></html>'
    return extract(Page(page.encode(), url=URL)).article.paragraphs


@pytest.mark.parametrize("language", LINES)
def test_a_line_of_furniture_is_no_paragraph(language: str) -> None:
    known = language if language in known_languages() else "en"
    assert [line for line in LINES[language] if _paragraphs(known, line) != paper(known).P] == []


@pytest.mark.parametrize("language", SENTENCES)
def test_a_sentence_like_furniture_is_one(language: str) -> None:
    texts = paper(language).P
    assert [line for line in SENTENCES[language] if _paragraphs(language, line) != [*texts[:2], line, *texts[2:]]] == []
