"""Politik und Wirtschaft."""

from __future__ import annotations

from ...topics.topic import Topic

COUNCIL = Topic(
    name="rat",
    items=(
        "Grundsteuer",
        "Baumschutzsatzung",
        "Hundesteuer",
        "Bettensteuer",
        "Kitagebühr",
        "Sperrstunde",
        "Parkgebühr",
        "Gestaltungssatzung",
    ),
    titles=(
        "{town} beschließt {item} nach {n} Minuten Debatte",
        "{item}: In {town} wächst der Widerstand, {n} Bürger klagen",
        "Rat von {town} vertagt {item} um {n} Tage",
        "{item} in {town}: „{n} Euro mehr sind niemandem zu erklären“",
    ),
    decks=(
        "Die Entscheidung fiel mit nur einer Stimme Mehrheit.",
        "Opposition kündigt Bürgerbegehren an & spricht von „Wortbruch“",
        "Der Bürgermeister verteidigt den Beschluss als überfällig.",
        "Was der Beschluss für Mieter und Eigentümer bedeutet",
    ),
    leads=(
        "Nach einer hitzigen Sitzung hat der Rat der Stadt {town} am {day} die neue {item} beschlossen.",
        "Die geplante {item} spaltet {town}: {n} Bürger meldeten sich am {day} in der {hall} zu Wort.",
    ),
    details=(
        "Für die Vorlage stimmten {teen} Ratsmitglieder, {few} waren dagegen.",
        "Die {item} soll vom {month} an gelten.",
        "Für einen durchschnittlichen Haushalt bedeutet das Mehrkosten von {teen} Euro im Jahr.",
        "Ein Gutachten, das {kilo}.000 Euro gekostet hatte, war zu einem anderen Ergebnis gekommen.",
        "Zuletzt war die {item} im Jahr {year} geändert worden.",
        "Die Stadt rechnet mit Einnahmen von {few},{small} Millionen Euro.",
        "Rund {kilo} Unterschriften übergaben die Gegner im Rathaus.",
        "Die {agency} will den Beschluss bis {later} prüfen.",
        "Vor der {hall} demonstrierten etwa {kilo} Menschen.",
    ),
    quotes=(
        "„Wir haben {teen} Jahre darüber geredet, jetzt haben wir entschieden“, sagte Bürgermeisterin {official}.",
        "„Das treibt die Leute aus der Innenstadt“, kritisierte Ladenbesitzer {witness}.",
        "„Ich habe alle {kilo} Einwände gelesen“, sagte Fraktionschef {chief}. „Beantwortet hat sie niemand.“",
    ),
    captions=(
        "Bürgermeisterin {official} am {day} in der {hall}.",
        "Gegner der {item} vor dem Rathaus von {town}.",
        "Fraktionschef {chief} während der Debatte.",
    ),
    tags=("Stadtrat", "Kommunalpolitik"),
)

STATE = Topic(
    name="land",
    items=("Klinikreform", "Windkraft", "Schulstraße", "Landarztquote", "Digitalakte", "Pflegekammer", "Wasserabgabe", "Wolfsverordnung"),
    titles=(
        "{item}: Land will {n} Millionen Euro für {town} geben",
        "Streit um {item} – {town} fordert {n} Nachbesserungen",
        "{item}: {n} Kommunen folgen dem Beispiel von {town}",
    ),
    decks=("Das Kabinett entscheidet am {later}.", "Kommunen fürchten hohe Folgekosten.", "Kritik kommt auch aus den eigenen Reihen."),
    leads=(
        "Die {item} nimmt Form an: Das Land will {town} mit {n} Millionen Euro unterstützen, wie die {agency} am {day} mitteilte.",
        "Im Streit um die {item} hat {town} am {day} ein Ultimatum gestellt.",
    ),
    details=(
        "Der Entwurf umfasst {kilo} Seiten und liegt dieser Zeitung vor.",
        "Demnach sollen {teen} Standorte erhalten bleiben, {few} werden zusammengelegt.",
        "Der Landesrechnungshof hatte die Pläne im {month} kritisiert.",
        "Nach einer Umfrage lehnen {pct} Prozent der Befragten das Vorhaben ab.",
        "Das Kabinett will am {later} darüber beraten.",
        "Seit {year} ist die Zahl der Beschäftigten um {pct} Prozent gesunken.",
        "Die Opposition sprach von einem „Placebo“.",
        "Im Landtag sind dafür {teen} Stimmen nötig.",
    ),
    quotes=(
        "„Ohne das Land geht hier im Winter das Licht aus“, sagte Landrätin {official}.",
        "„Papier ist geduldig, Patienten sind es nicht“, sagte Verbandschef {chief}.",
        "„Uns hat keiner gefragt“, meinte {witness} aus {town}.",
    ),
    captions=("Landrätin {official} am {day} in {town}.", "Verbandschef {chief} im Gespräch.", "Protest vor der {hall} in {town}."),
    tags=("Landespolitik",),
)

FACTORY = Topic(
    name="werk",
    items=(
        "Brauerei",
        "Molkerei",
        "Papierfabrik",
        "Druckerei",
        "Gießerei",
        "Kelterei",
        "Weberei",
        "Spedition",
        "Glashütte",
        "Großbäckerei",
    ),
    titles=(
        "{item} in {town} streicht {n} Stellen",
        "{item} aus {town} investiert {n} Millionen Euro",
        "{company} übernimmt {item} in {town} – {n} Beschäftigte bangen",
        "Exklusiv: {item} in {town} meldet {n} Tage vor Lohnzahlung Insolvenz an",
    ),
    decks=(
        "Die Gewerkschaft spricht von einem schwarzen Tag für die Region.",
        "Hohe Energiepreise machen dem Unternehmen zu schaffen.",
        "Der neue Eigentümer verspricht, den Standort zu erhalten.",
    ),
    leads=(
        "Die traditionsreiche {item} in {town} baut um: {n} Arbeitsplätze sind nach Angaben des Betriebsrats betroffen.",
        "Die {company} hat am {day} Pläne für die {item} in {town} vorgestellt.",
    ),
    details=(
        "Das Unternehmen beschäftigt rund {kilo} Menschen im Dreischichtbetrieb.",
        "Der Umsatz stieg im vergangenen Jahr um {pct} Prozent auf {teen},{few} Millionen Euro.",
        "Gegründet wurde die {item} im Jahr {year}.",
        "Betriebsbedingte Kündigungen seien bis {month} ausgeschlossen, hieß es.",
        "Für die Energie zahlt der Betrieb {pct} Prozent mehr als vor der Krise.",
        "{teen} Auszubildende sollen übernommen werden.",
        "Die {agency} bietet am {later} eine Beratung an.",
        "Zulieferer aus der Region rechnen mit Einbußen von {few} bis {teen} Prozent.",
    ),
    quotes=(
        "„Die Leute hier können arbeiten, man muss sie nur lassen“, sagte Werksleiterin {official}.",
        "„Wir haben es aus der Zeitung erfahren“, klagte Betriebsratschef {chief}.",
        "„Mein Großvater hat hier gelernt“, sagt Schichtführer {witness}, {age}.",
    ),
    captions=(
        "Beschäftigte der {item} in {town} am {day}.",
        "Werksleiterin {official} in der Produktion.",
        "Das Werk der {company} an der {street}.",
    ),
    tags=("Wirtschaft", "Arbeitsmarkt"),
)
