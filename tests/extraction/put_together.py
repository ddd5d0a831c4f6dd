"""Pages of papers and blogs put together from parts that stand otherwise on each, with what a reader would take from them."""

# ruff: noqa: E501 - a line of a page is a line

from __future__ import annotations

import json
import random
from dataclasses import dataclass, field
from html import escape
from typing import Any

LANGUAGES: dict[str, dict[str, Any]] = {
    "en": {
        "site": "The Harbour Courier",
        "titles": ["Council votes to reopen the old swimming baths", "Ten years on, the mill finds a second life"],
        "deck": "Residents had campaigned for almost a decade to save the building",
        "texts": [
            "The council voted on Tuesday evening to reopen the swimming baths, which have stood empty since the roof was declared unsafe.",
            "Members approved the plan by a wide margin after a debate that lasted three hours and drew a full public gallery.",
            "“We have waited long enough,” said one swimmer, who learned to dive there as a child and now brings her grandchildren.",
            "The work is expected to cost about four million, half of which will come from a national fund for historic buildings.",
            "A first report is due in the spring, when engineers will have taken down the ceiling and looked at the steel.",
        ],
        "writers": ["By {0}", "Written by {0}", "By {0} and {1}", "{0}, Local Democracy Reporter"],
        "names": ["Martha Ellwood", "Colin Prescott"],
        "days": ["12 March 2019", "Published 12 March 2019", "Mar 12, 2019 6:05 pm"],
        "words": ["Advertisement", "Related stories", "Most read", "Share this", "Tags", "says:", "Read also: "],
        "others": ["Harbour lights to be switched off earlier", "School bus timetable changes", "New bakery opens in Mill Lane"],
        "caption": ("The pool hall as it looks today.", "Photo: Ellen Shaw"),
        "comment": ("15 March 2019 at 9:12 am", "I learned to swim here and cannot wait to be back in the water."),
        "foot": "© 2024 Harbour Media Ltd. All rights reserved.",
        "tools": ["Print | PDF", "1,204 views", "Follow us on Facebook and Twitter"],
        "on": "Continue reading: ",
        "appeal": "Support independent journalism. Donate today.",
        "clock": "Sunday, 22 June 2025",
    },
    "de": {
        "site": "Hafenbote",
        "titles": ["Stadtrat beschließt Wiedereröffnung des alten Hallenbads", "Zehn Jahre danach: Die Mühle lebt wieder"],
        "deck": "Fast ein Jahrzehnt lang hatten Anwohner um das Gebäude gekämpft",
        "texts": [
            "Der Stadtrat hat am Dienstagabend beschlossen, das Hallenbad wieder zu öffnen, das leer steht, seit das Dach unsicher ist.",
            "Die Mitglieder stimmten dem Plan nach einer dreistündigen Debatte mit großer Mehrheit zu, die Plätze waren voll besetzt.",
            "„Wir haben lange genug gewartet“, sagte eine Schwimmerin, die hier als Kind das Tauchen lernte und ihre Enkel mitbringt.",
            "Die Arbeiten sollen rund vier Millionen kosten, die Hälfte davon kommt aus einem Fonds für historische Bauten.",
            "Ein erster Bericht wird im Frühjahr erwartet, wenn Fachleute die Decke geöffnet und den Stahl untersucht haben.",
        ],
        "writers": ["Von {0}", "Geschrieben von {0}", "Von {0} und {1}", "Autor: {0}"],
        "names": ["Martha Ellwanger", "Konrad Preuss"],
        "days": ["12. März 2019", "Veröffentlicht am 12. März 2019", "12.03.2019, 18:05 Uhr"],
        "words": ["Anzeige", "Mehr zum Thema", "Meistgelesen", "Teilen", "Schlagwörter", "sagt:", "Lesen Sie auch: "],
        "others": ["Hafenlichter gehen früher aus", "Schulbus fährt nach neuem Plan", "Neue Bäckerei in der Mühlgasse"],
        "caption": ("Die Schwimmhalle, wie sie heute aussieht.", "Foto: Ellen Schau"),
        "comment": ("15. März 2019 um 9:12 Uhr", "Hier habe ich schwimmen gelernt und freue mich sehr auf das Wasser."),
        "foot": "© 2024 Hafenbote Verlag GmbH. Alle Rechte vorbehalten.",
        "tools": ["Drucken | PDF", "1204 Aufrufe", "Folgen Sie uns auf Facebook und Twitter"],
        "on": "Weiterlesen: ",
        "appeal": "Unterstützen Sie unabhängigen Journalismus. Jetzt spenden.",
        "clock": "Sonntag, 22. Juni 2025",
    },
    "es": {
        "site": "El Correo del Puerto",
        "titles": ["El pleno aprueba reabrir la antigua piscina", "Diez años después, el molino vuelve a la vida"],
        "deck": "Los vecinos llevaban casi una década luchando por salvar el edificio",
        "texts": [
            "El pleno aprobó el martes por la noche reabrir la piscina, vacía desde que el tejado fue declarado inseguro.",
            "Los concejales respaldaron el plan por amplia mayoría tras un debate de más de tres horas con la sala llena.",
            "“Ya hemos esperado bastante”, dijo una nadadora que aprendió a bucear allí de niña y hoy lleva a sus nietos.",
            "Las obras costarán unos cuatro millones, la mitad a cargo de un fondo para edificios históricos de todo el país.",
            "El primer informe se espera en primavera, cuando los ingenieros hayan desmontado el techo y examinado el acero.",
        ],
        "writers": ["Por {0}", "Escrito por {0}", "Por {0} y {1}", "Redacción: {0}"],
        "names": ["Marta Ellauri", "Carlos Prieto"],
        "days": ["12 de marzo de 2019", "Publicado el 12 de marzo de 2019", "12/03/2019 18:05"],
        "words": ["Publicidad", "Noticias relacionadas", "Lo más leído", "Compartir", "Etiquetas", "dice:", "Lea también: "],
        "others": ["Las luces del puerto se apagarán antes", "Cambia el horario del autobús escolar", "Nueva panadería en la calle"],
        "caption": ("La piscina tal como se ve hoy.", "Foto: Elena Chao"),
        "comment": ("15 marzo, 2019 a las 9:12", "Aprendí a nadar aquí y tengo muchas ganas de volver."),
        "foot": "© 2024 El Correo del Puerto. Todos los derechos reservados.",
        "tools": ["Imprimir | PDF", "1.204 visitas", "Síguenos en Facebook y Twitter"],
        "on": "Seguir leyendo: ",
        "appeal": "Apoye el periodismo independiente. Done hoy.",
        "clock": "Domingo, 22 de junio de 2025",
    },
}
NAMES = {
    "hashes": {},
    "words": {name: name for name in ("title", "deck", "byline", "date", "body", "related", "comments", "share", "tags", "side")},
    "blog": {"title": "entry-title", "body": "entry-content", "byline": "author vcard", "date": "entry-date", "deck": "excerpt"},
}


@dataclass
class Made:
    """A page and the fields to be read from it."""

    html: str = ""
    title: str = ""
    subtitle: str | None = None
    authors: list[str] = field(default_factory=list)
    published: str | None = None
    paragraphs: list[str] = field(default_factory=list)
    captions: list[str] = field(default_factory=list)


def page(seed: int) -> Made:
    """Return the page of a seed; days of 2025 on it are those of the page and of other stories."""
    pick = random.Random(seed)
    language = pick.choice(list(LANGUAGES))
    words = LANGUAGES[language]
    kind = pick.choice([None, *NAMES])
    made = Made(title=pick.choice(words["titles"]), paragraphs=words["texts"][: pick.randint(4, 5)])

    def named(name: str) -> str:
        names = NAMES.get(kind or "", {})
        return f' class="{names[name]}"' if name in names else f' class="k{hash_of(name)}"' if kind == "hashes" else ""

    head = f"<title>{escape(made.title)} | {words['site']}</title>"
    dated, signed = pick.choice([(True, True), (True, True), (True, False), (False, True)])
    made.published = "2019-03-12" if dated else None
    people = pick.sample(words["names"], 2)
    form = pick.choice(words["writers"])
    made.authors = [name for name in people if name in form.format(*people)] if signed else []
    if pick.random() < 0.4:
        head += f'<script type="application/ld+json">{json.dumps(_stated(made, words))}</script>'
    line = f"<span{named('byline')}>{form.format(*people)}</span>" if signed else ""
    day = f"<span{named('date')}>{pick.choice(words['days'])}</span>" if dated else ""
    parts = [f"<h1{named('title')}>{escape(made.title)}</h1>"]
    if pick.random() < 0.4:
        made.subtitle = words["deck"]
        parts.append(f"<{(tag := pick.choice(['p', 'h2', 'div']))}{named('deck')}>{made.subtitle}</{tag}>")
    parts += pick.choice(
        [[f"<div>{line}</div>", f"<div>{day}</div>"], [f"<div>{line} | {day}</div>" if line and day else f"<p>{line}{day}</p>"]]
    )
    if pick.random() < 0.5:
        made.captions = [words["caption"][0]]
        parts.append(_picture(pick, *words["caption"]))
    parts.append(f"<div{named('body')}>{_text(pick, made, words, named('related'))}</div>")
    parts += _behind(pick, words, named)
    side = f"<h3>{words['words'][2]}</h3>{_links(words)}"
    wrapped = "<article>{}</article><aside>{}</aside>" if kind in (None, "blog") else "<div>{}</div><div>{}</div>"
    clock = f"<div>{words['clock']}</div>" if pick.random() < 0.5 else ""
    top = f'<div><a href="/">{words["site"]}</a>{clock}<ul><li><a href="/a">A</a></li><li><a href="/b">B</a></li><li><a href="/c">C</a></li></ul></div>'
    foot = f"<div><p>{words['foot']}</p></div>"
    body = f"{top}<div>{wrapped.format(''.join(parts), side)}</div>{foot}"
    made.html = f'<!doctype html><html lang="{language}"><head>{head}</head><body>{body}</body></html>'
    return made


def hash_of(name: str) -> str:
    """Return a name such as builders give, the same on every run."""
    return f"{sum(ord(letter) * 31**place for place, letter in enumerate(name)) % 99991:x}"


def _stated(made: Made, words: dict[str, Any]) -> dict[str, Any]:
    stated: dict[str, Any] = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": made.title}
    if made.published:
        stated["datePublished"] = f"{made.published}T18:05:00+01:00"
    return {**stated, "publisher": {"@type": "Organization", "name": words["site"]}}


def _picture(pick: random.Random, caption: str, credit: str) -> str:
    image = '<img src="/img/pool.jpg" alt="">'
    return pick.choice(
        [
            f"<figure>{image}<figcaption>{caption} <span>{credit}</span></figcaption></figure>",
            f"<div>{image}<p>{caption} {credit}</p></div>",
            f"<table><tr><td>{image}</td></tr><tr><td><small>{caption} {credit}</small></td></tr></table>",
        ]
    )


def _text(pick: random.Random, made: Made, words: dict[str, Any], related: str) -> str:
    boxes = [
        "",
        f"<div>{words['words'][0]}</div>",
        f"<p><strong>{words['words'][6]}<a href='{_path(words['others'][0])}'>{words['others'][0]}</a></strong></p>",
        f"<div{related}><h3>{words['words'][1]}</h3>{_links(words)}</div>",
        f"<p>{words['on']}<a href='{_path(words['others'][1])}'>{words['others'][1]}</a></p>",
        f"<div><p>{words['appeal']}</p></div>",
        '<blockquote class="instagram-media"><p>A post shared by Ria (@ria) on <time datetime="2025-06-22T14:30:00Z">Jun 22, 2025</time></p></blockquote>',
    ]
    texts = [f"<p>{text}</p>" for text in made.paragraphs]
    return "".join([*texts[:2], pick.choice(boxes), *texts[2:]])


def _behind(pick: random.Random, words: dict[str, Any], named: Any) -> list[str]:
    _, related, _, share, tags, says, _ = words["words"]
    day, comment = words["comment"]
    cards = (
        f"<div><img src='/r.jpg'><a href='{_path(one)}'><h4>{one}</h4></a><span>{words['clock']}</span></div>" for one in words["others"]
    )
    parts = [
        f"<div{named('share')}><span>{share}</span><ul><li><a href='https://facebook.com/sharer?u=1'>Facebook</a></li></ul></div>",
        f"<div{named('tags')}>{tags}: <a href='/tag/a' rel='tag'>Alpha</a>, <a href='/tag/b' rel='tag'>Beta</a></div>",
        f"<div{named('related')}><h3>{related}</h3>{''.join(cards)}</div>",
        f"<div{named('comments')} id='comments'><h3>2</h3><ol><li><b>Ria</b> {says}<br>{day}<p>{comment}</p></li></ol></div>",
    ]
    head, day = f"<a href='{_path(words['titles'][0] + ' next')}'>{words['others'][2]}</a>", words["clock"]
    lead = f"{words['texts'][1][:60]} {words['texts'][4]}"
    others = [
        "",
        f"<div><h3>{head}</h3><p>{lead}</p><span>{day}</span></div>",
        f"<div><h2>{head}</h2><div>{day}</div><p>{lead}</p><p>{words['texts'][3][:50]} {words['texts'][2]}</p></div>",
    ]
    return [part for part in parts if pick.random() < 0.5] + [pick.choice(others)]


def _links(words: dict[str, Any]) -> str:
    return "<ul>" + "".join(f"<li><a href='{_path(one)}'>{one}</a></li>" for one in words["others"]) + "</ul>"


def _path(title: str) -> str:
    return "/2025/06/" + "-".join(
        "".join(letter for letter in word if letter.isascii() and letter.isalnum()) for word in title.lower().split()
    )
