"""Kultur und Meinung."""

from __future__ import annotations

from ...topics.topic import Topic

FESTIVAL = Topic(
    name="fest",
    items=("Stadtfest", "Weinfest", "Lichterfest", "Chorkonzert", "Orgelkonzert", "Museumsfest", "Lesefest", "Freilichttheater"),
    titles=(
        "{item} in {town} lockt trotz Regens {n}00 Besucher",
        "{item} in {town}: {n} Tipps für das Wochenende",
        "{town} feiert: Das {item} wird {n} Jahre alt",
    ),
    decks=(
        "Der Eintritt ist frei, das Parken nicht.",
        "Zum Abschluss zieht ein Umzug durch die {street}.",
        "Der Verein sucht noch {teen} Helfer.",
    ),
    leads=(
        "Regen, Wind und {few} Grad: Dem {item} in {town} hat das am {day} nicht geschadet.",
        "Wenn am {later} in {town} das {item} beginnt, hat {official} seit Wochen kaum geschlafen.",
    ),
    details=(
        "Angefangen hat alles {year} mit {teen} Familien und einer Bierbank.",
        "Auf {few} Bühnen treten {teen} Gruppen auf.",
        "Der Verein schenkte an einem Nachmittag {kilo} Teller Suppe aus.",
        "Die {street} ist vom {day} an für Autos gesperrt.",
        "Das Budget von {kilo}.000 Euro kommt je zur Hälfte von der Stadt und der {company}.",
        "Rund {pct} Prozent der Gäste reisen von außerhalb an.",
        "Der letzte Bus fährt um {hour}.{minute} Uhr ab der {hall}.",
        "Karten kosten {teen} Euro, ermäßigt {few} Euro.",
    ),
    quotes=(
        "„An diesem Wochenende grüßen sich alle“, sagt Organisatorin {official}.",
        "„Ich kam wegen der Musik und blieb wegen des Kuchens“, erzählt {witness} aus {town}.",
        "„Wir haben {few} Monate in einer Garage geprobt“, sagte Trommler {chief}.",
    ),
    captions=(
        "Besucher beim {item} am {day} in {town}.",
        "Trommler {chief} auf der Bühne.",
        "Lichter über dem {lake}.",
        "Helfer in der {hall}.",
    ),
    tags=("Veranstaltung", "Kultur"),
)

EXHIBITION = Topic(
    name="ausstellung",
    items=("Werkschau", "Fotoschau", "Retrospektive", "Puppenschau", "Landkartensammlung", "Plakatschau", "Skulpturenschau"),
    titles=(
        "{item} in {town} zeigt {n} Werke",
        "{n} Jahre vergessen: {item} in {town} erinnert an eine Malerin",
        "Kritik: Die {item} in {town} braucht {n} Minuten Geduld",
    ),
    decks=(
        "Zu sehen bis {month} in der {hall}.",
        "Manche Bilder lagen jahrzehntelang auf einem Dachboden.",
        "Der zweite Saal lohnt die Reise.",
    ),
    leads=(
        "Es riecht noch nach Farbe in der {hall}: Seit {day} ist in {town} eine {item} mit {n} Werken zu sehen.",
        "Die {item} in {town} beginnt mit einem leeren Raum, und das ist kein Versehen.",
    ),
    details=(
        "Kuratorin {official} hat {few} Jahre lang Dachböden durchsucht.",
        "{pct} Prozent der Stücke wurden noch nie gezeigt.",
        "Die Künstlerin starb {year} nahezu unbekannt.",
        "Die {agency} gab {kilo}.000 Euro dazu.",
        "Führungen gibt es jeden {day} um {hour} Uhr.",
        "Der Katalog umfasst {kilo} Seiten und kostet {teen} Euro.",
        "Am {later} liest {chief} aus den Briefen.",
    ),
    quotes=(
        "„Wir wollten kein Denkmal, sondern ein Wohnzimmer“, sagt Kuratorin {official}.",
        "„Ich habe meine Tante wiedererkannt“, sagte Besucher {witness}.",
    ),
    captions=(
        "Blick in die {item} in {town}.",
        "Kuratorin {official} vor dem jüngsten Fund.",
        "Besucher {witness} am {day} in der {hall}.",
    ),
    tags=("Ausstellung", "Kunst"),
)

COMMENT = Topic(
    name="kommentar",
    items=("Parkbank", "Bücherei", "Rathausuhr", "Litfaßsäule", "Dorflinde", "Telefonzelle", "Marktbude", "Pausenglocke"),
    titles=(
        "Kommentar: {town} braucht die {item} mehr als {n} Millionen",
        "Rettet die {item}! {n} Gründe aus {town}",
        "Was mich eine {item} in {town} in {n} Tagen lehrte",
    ),
    decks=("Nicht alles, was zählt, lässt sich zählen.", "Eine Stadt lebt von den kleinen Dingen.", "Eine Antwort auf einen Leserbrief"),
    leads=(
        "Ich habe {n} Vormittage an der {item} in der {street} verbracht und bin zu einem Schluss gekommen: Wir messen das Falsche.",
        "Alle paar Jahre will jemand in {town} die {item} abschaffen. Alle paar Jahre schreibe ich diesen Kommentar.",
    ),
    details=(
        "Ich bezweifle nicht die Zahlen. Ich bezweifle die Frage.",
        "Ja, sie kostet {kilo}.000 Euro im Jahr. Der Brunnen, den keiner ansieht, auch.",
        "Eine Stadt ist das, was Menschen tun, wenn niemand sie dazu auffordert.",
        "Mein Nachbar {witness} nennt das Nostalgie. Mag sein. Aber Nostalgie kehrt morgens um {few} nicht den Gehweg.",
        "Der Rat könnte das am {later} entscheiden. Er könnte auch einmal mutig sein und nichts tun.",
        "Als die {company} {year} fortging, blieb die {item}.",
        "Versuchen wir doch einmal, zu behalten, was funktioniert.",
    ),
    quotes=(
        "„Man merkt es erst, wenn sie weg ist“, sagte mir {official} und strich weiter das Geländer.",
        "„Schreiben Sie über etwas Wichtiges“, verlangte ein Leser. Ich glaube, das tue ich.",
    ),
    captions=("Die {item} in {town}.",),
    tags=("Meinung", "Kommentar"),
    opinion=True,
)
