"""German as dailies write it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...content import Byline, Person
from ..language import Common, Language
from .culture import COMMENT, EXHIBITION, FESTIVAL
from .local import FIRE, ROADS, WEATHER
from .public import COUNCIL, FACTORY, STATE

if TYPE_CHECKING:
    from ...dice import Dice
    from ...stories import Desk
    from ...topics.topic import Topic

WEEKDAYS = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag")
MONTHS = ("Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember")
TOWNS = (
    "Kornfurt", "Mühlbrück", "Ostrau an der Lemme", "Rabenstedt", "Wiesenthau", "Bad Lindach", "Holzmarn", "Grünwarden", "Sandkirch",
    "Tannheide", "Großellern", "Weidenbruck", "Lammfeld", "Steinach-Vorwerk", "Erlenmoor", "Quellstedt",
)  # fmt: skip
_WOMEN = ("Annegret", "Mirjam", "Şule", "Wiebke", "Henrike", "Friederike", "Gesine", "Leonie", "Elif", "Katharina", "Dörte")
_MEN = ("Jörn", "Detlef", "Korbinian", "Thorben", "Milan", "Ruprecht", "Hannes", "Götz", "Bastian", "Emre", "Sönke")
_FAMILY = (
    "Halberg", "Osterkamp", "von Lührte", "Wüstenfeld", "Krätzig", "Brömmel", "Yıldırak", "Sandhövel", "Zum Felde", "Pfannkuch", "Nowitzka",
    "Riemenschneid", "Habermehl", "Schultenbeck", "Eickhoff-Lenz", "Tölke", "Maiwerth", "Drosten-Hain",
)  # fmt: skip
_AGENCIES = ("dpa", "dpa/lhe", "epd", "red", "kna/dpa")


def person(dice: Dice, slot: str) -> str:
    """Return an invented name: a woman's for the slot `official`, else a man's, since patterns decline with them."""
    title = "Dr. " if slot == "official" and dice.chance(0.1) else ""
    return f"{title}{dice.pick(_WOMEN if slot == 'official' else _MEN)} {dice.pick(_FAMILY)}"


def _author(dice: Dice) -> str:
    return f"{dice.pick((*_WOMEN, *_MEN))} {dice.pick(_FAMILY)}"


def byline(dice: Dice, desk: Desk, topic: Topic, town: str) -> Byline | None:
    """Return one of: Von A, Von A und B, Ein Kommentar von A, Von A (with a role), an agency's sign, nothing."""
    del desk
    if topic.opinion:
        one = _author(dice)
        return Byline("info", f"{dice.pick(('Ein Kommentar von', 'Von'))} {one}", (Person(one),))
    form = dice.weighted((("one", 52), ("two", 14), ("role", 10), ("place", 4), ("agency", 14), ("none", 6)))
    if form == "none":
        return None
    if form == "agency":
        return Byline("info", dice.pick(_AGENCIES), ())
    names = list(dict.fromkeys(_author(dice) for _ in range(2 if form == "two" else 1)))
    if form == "role":
        role = dice.pick(("Redakteurin", "Volontär", "Lokalredaktion", "Korrespondentin"))
        return Byline("info", f"Von {names[0]}, {role}", (Person(names[0], role),))
    ending = f", {town}" if form == "place" else ""
    return Byline("info", f"Von {' und '.join(names)}{ending}", tuple(Person(name) for name in names))


def credit(dice: Dice, paper: str) -> str | None:
    """Return a photo credit."""
    form = dice.pick(("Foto: {name}", "Foto: {name}/dpa", "© {name}", "Foto: {paper}/{name}", "dpa", None))
    return form and form.format(name=_author(dice), paper=paper)


def dateline(dice: Dice, town: str) -> str | None:
    """Return a dateline for two stories in five."""
    if not dice.chance(0.4):
        return None
    return dice.pick((f"{town}. ", f"{town} (dpa) – ", f"{town} (dpa/lhe) – ", f"{town.upper()}. "))


GERMAN = Language(
    code="de",
    space=" ",
    topics={
        "local": (FIRE, ROADS, WEATHER),
        "politics": (COUNCIL, STATE),
        "business": (FACTORY,),
        "culture": (FESTIVAL, EXHIBITION),
        "opinion": (COMMENT,),
    },
    common=Common(
        details=(
            "Die {agency} war am {day} zunächst nicht zu erreichen.",
            "Weitere Auskünfte gibt es unter Telefon 0000/{kilo}{minute}.",
            "Im Nachbarlandkreis beobachtet man die Entwicklung nach eigenen Angaben genau.",
            "In einer Umfrage aus dem Jahr {year} zeigten sich {pct} Prozent der Befragten zufrieden.",
            "Die nächste öffentliche Sitzung beginnt am {later} um {hour} Uhr in der {hall}.",
            "Ein ähnlicher Vorschlag war {year} mit {teen} Stimmen Unterschied gescheitert.",
            "Das Gelände am {lake} gehört der Stadt seit {year}.",
            "Seit der ersten Schätzung im {month} sind die Kosten um {pct} Prozent gestiegen.",
        ),
        quotes=(
            "„Es bleibt viel zu tun, das wissen wir“, sagte {official}.",
            "„Man merkt sich, wer geholfen hat“, sagte {chief}, der seit {teen} Jahren in {town} lebt.",
        ),
        headings=(
            "Wie es jetzt weitergeht",
            "„Keiner hat uns gefragt“",
            "Streit um die Kosten",
            "Ein langer Weg",
            "Zahlen und Fakten",
            "Das sagen Anwohner",
        ),
        points_heading="Das Wichtigste in Kürze",
        points=(
            "Wer entscheidet: der Rat in seiner Sitzung am {later}",
            "Was es kostet: etwa {kilo}.000 Euro im Jahr",
            "Wo es Auskunft gibt: {hall}, werktags bis {hour} Uhr",
            "Wann es beginnt: frühestens im {month}",
        ),
        entry_headings=(
            "Erste Zahlen liegen vor",
            "Straße gesperrt",
            "Bürgermeisterin äußert sich",
            "Was wir wissen – und was nicht",
            "Blick zum {lake}",
            "Korrektur",
        ),
        kickers={
            "local": ("Blaulicht", "Landkreis", "Aus der Nachbarschaft", "Verkehr & Umwelt"),
            "politics": ("Kommunalpolitik", "Haushalt", "Nach der Ratssitzung"),
            "business": ("Mittelstand", "Arbeitsmarkt", "Standort"),
            "culture": ("Bühne", "Wochenende", "Ausstellung"),
            "opinion": ("Kommentar", "Standpunkt"),
        },
        live_kicker="Liveblog",
        gallery_leads=("Die schönsten Bilder des Tages zeigt unsere Galerie.", "Unsere Fotografen waren dabei."),
        gallery_captions=(
            "Blick auf {town} am {day}.",
            "{witness} wartet in der {street}.",
            "Morgenlicht am {lake}.",
            "Gespräche vor der {hall}.",
            "{official} (links) und {chief} in {town}.",
        ),
        video_leads=("Das Video zeigt Szenen aus der {street}.", "Reporter {witness} berichtet vom {lake}."),
        table=(("Ortsteil", "Ja", "Nein"), ("Nord", "{kilo}", "{kilo}"), ("Altstadt", "{kilo}", "{kilo}"), ("Vorwerk", "{kilo}", "{kilo}")),
    ),
    towns=TOWNS,
    words={
        "street": ("Bahnhofstraße", "Lindenallee", "Gerbergasse", "Mühlenstraße", "Kornstraße", "Ringstraße"),
        "place": ("Bad Lindach", "zum Rabenkopf", "zur Autobahn"),
        "lake": ("Mühlteich", "Erlensee", "Stausee", "Stadtpark"),
        "hall": ("Stadthalle", "Alten Schule", "Kornscheune", "Mensa der Gesamtschule"),
        "agency": ("Kreisverwaltung", "Landesbehörde für Straßenbau", "Handwerkskammer", "Bürgerstiftung"),
        "company": ("Nordfold GmbH", "Lemmetal AG", "Brömmel & Söhne KG", "Kornfurter Werke AG"),
    },
    numbers={
        "few": (3, 9),
        "small": (2, 6),
        "teen": (11, 38),
        "hour": (13, 22),
        "minute": (10, 59),
        "kilo": (110, 940),
        "pct": (7, 88),
        "year": (1968, 2021),
        "age": (19, 87),
        "month": (1, 12),
    },
    months=MONTHS,
    person=person,
    day=lambda moment: WEEKDAYS[moment.weekday()],
    number=lambda value: f"{value:,}".replace(",", "."),
    byline=byline,
    credit=credit,
    dateline=dateline,
)
"""German."""
