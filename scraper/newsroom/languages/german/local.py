"""Lokales: Feuer, Straßen, Schule, Wetter. Was ein Thema meint, hat in ihm ein Geschlecht, damit Artikel passen."""

from __future__ import annotations

from ...topics.topic import Topic

FIRE = Topic(
    name="brand",
    items=(
        "Scheune",
        "Gaststätte",
        "Lagerhalle",
        "Bäckerei",
        "Tischlerei",
        "Gartenlaube",
        "Werkstatt",
        "Turnhalle",
        "Mühle",
        "Ferienwohnung",
    ),
    titles=(
        "{item} in {town} in Flammen – {n} Einsatzkräfte vor Ort",
        "Großbrand in {town}: {item} zerstört, {n} Anwohner in Sicherheit",
        "„Alles ging so schnell“: {item} in {town} brennt nach {n} Minuten lichterloh",
        "Feuer in {town}: {item} verursacht {n}.000 Euro Schaden",
    ),
    decks=(
        "Die Polizei geht von einem technischen Defekt aus. Verletzt wurde niemand.",
        "Der Rauch war bis {place} zu sehen, die Bahnstrecke blieb stundenlang gesperrt.",
        "Nachbarn retteten zwei Ponys – die Feuerwehr kam gerade noch rechtzeitig.",
    ),
    leads=(
        "Eine {item} in {town} ist am {day} bei einem Feuer vollständig zerstört worden. {n} Einsatzkräfte kämpften gegen die Flammen.",
        "Großeinsatz für die Feuerwehr in {town}: In einer {item} an der {street} ist am {day} ein Brand ausgebrochen.",
    ),
    details=(
        "Gegen {hour}.{minute} Uhr ging der erste Notruf bei der Leitstelle ein.",
        "Als die ersten Fahrzeuge eintrafen, schlugen die Flammen bereits aus dem Dach.",
        "Verletzt wurde nach Angaben der Polizei niemand.",
        "Den Schaden schätzen die Ermittler auf rund {kilo}.000 Euro.",
        "Zur Brandursache machte ein Sprecher zunächst keine Angaben.",
        "Das Wasser musste aus dem nahen {lake} gepumpt werden.",
        "Die {street} blieb bis in die Nacht gesperrt, {teen} Anwohner konnten nicht in ihre Wohnungen.",
        "Erst in der vergangenen Woche hatte es im Landkreis {few}-mal gebrannt.",
        "Die {agency} richtete in der {hall} eine Notunterkunft ein.",
    ),
    quotes=(
        "„Wir haben nur noch das Knistern gehört und sind gerannt“, sagt Anwohner {witness}.",
        "„Ohne die Nachbarwehren hätten wir keine Chance gehabt“, sagte Einsatzleiter {chief} dieser Zeitung.",
        "„Die Tiere sind alle draußen, das ist die Hauptsache“, sagte {official}.",
    ),
    captions=(
        "Die {item} in {town} brannte bis auf die Grundmauern nieder.",
        "Feuerwehrleute löschen Glutnester an der {street}.",
        "Einsatzleiter {chief} am {day} in {town}.",
    ),
    tags=("Feuerwehr", "Brand", "Polizei"),
)

ROADS = Topic(
    name="strasse",
    items=("Brücke", "Unterführung", "Umgehungsstraße", "Bushaltestelle", "Ampel", "Radspur", "Bahnschranke", "Busspur", "Fußgängerzone"),
    titles=(
        "{item} in {town} bleibt noch {n} Tage gesperrt",
        "Warum die {item} in {town} {n} Prozent teurer wird",
        "{town} streitet über die {item}: {n} Einwände in einer Woche",
        "Neue {item} für {town}: {n} Bäume müssen weichen",
    ),
    decks=(
        "Pendler müssen weiter Umwege fahren. Die Stadt verspricht Besserung bis {later}.",
        "Eine alte Wasserleitung hat die Bauarbeiter überrascht.",
        "Händler an der {street} fürchten um ihr Weihnachtsgeschäft.",
    ),
    leads=(
        "Autofahrer in {town} brauchen weiter Geduld: Die {item} an der {street} öffnet frühestens in {n} Tagen, teilte die Stadt mit.",
        "Die {item} in {town} sollte längst fertig sein. Nun ruhen die Arbeiten schon wieder.",
    ),
    details=(
        "Geplant war der Abschluss der Arbeiten ursprünglich für {month}.",
        "Rund {kilo} Fahrzeuge nutzen die Strecke täglich, wie eine Zählung aus dem Jahr {year} ergab.",
        "Beim Ausbaggern stießen Arbeiter auf eine Leitung, die in keinem Plan verzeichnet war.",
        "Die Kosten steigen von {few},{small} auf {teen},{few} Millionen Euro.",
        "Der Bus der Linie {teen} fährt eine Umleitung und braucht {few} Minuten länger.",
        "Das Land übernimmt {pct} Prozent der Summe.",
        "Die beauftragte Firma {company} wollte sich auf Anfrage nicht äußern.",
        "Anlieger können sich am {later} in der {hall} informieren.",
    ),
    quotes=(
        "„Ich könnte die {item} inzwischen selbst bauen“, sagt Bäckermeister {witness}.",
        "„Sicherheit geht vor Tempo“, sagte Bauamtsleiterin {official}.",
        "„Für die Kinder ist der Umweg eine Zumutung“, meint Elternsprecher {chief}.",
    ),
    captions=(
        "Absperrgitter an der {street}: Die {item} in {town} bleibt dicht.",
        "Bauamtsleiterin {official} zeigt die freigelegte Leitung.",
        "Am {day} ruhten die Arbeiten in {town}.",
    ),
    tags=("Verkehr", "Baustelle"),
)

WEATHER = Topic(
    name="wetter",
    items=("Frost", "Dauerregen", "Nebel", "Schneefall", "Sturm", "Eisregen", "Föhn", "Hagel"),
    titles=(
        "Wetter in {town}: {item} hält noch {n} Stunden an",
        "{item} sorgt in {town} für {n} Einsätze",
        "{n} Unfälle: {item} überrascht {town}",
    ),
    decks=("Die Temperaturen sinken auf minus {small} Grad.", "Die Räumdienste sind im Dauereinsatz.", "Wann es wieder milder wird"),
    leads=(
        "Bei Temperaturen um minus {small} Grad hat {item} am {day} in {town} den Verkehr lahmgelegt.",
        "{item} über {town}: Bis {later} rechnen die Meteorologen nicht mit einer Änderung.",
    ),
    details=(
        "Am {later} werden höchstens {few} Grad erreicht, dazu weht ein schwacher Wind aus Nordwest.",
        "In Lagen über {kilo} Metern fallen bis zu {teen} Zentimeter Neuschnee.",
        "Die Polizei zählte bis zum Mittag {teen} Unfälle, meist blieb es bei Blechschäden.",
        "Am {lake} wurden {pct} Kilometer pro Stunde gemessen.",
        "Der Kälterekord für {town} stammt aus dem Jahr {year}.",
        "In der {hall} können sich Wohnungslose aufwärmen.",
        "Die Bahn meldete Verspätungen von bis zu {teen} Minuten.",
    ),
    quotes=(
        "„Wer nicht fahren muss, sollte zu Hause bleiben“, sagte Meteorologin {official}.",
        "„Den Rosenkohl freut es“, sagt Gärtner {witness} und lacht.",
    ),
    captions=("Raureif am {lake} bei {town}.", "Ein Räumfahrzeug am {day} auf der {street}.", "Spaziergänger in {town}."),
    tags=("Wetter",),
)
