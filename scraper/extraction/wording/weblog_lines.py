"""What German weblogs and content systems print around a post, line by line: buttons, where it is filed, what readers may do with it."""

from __future__ import annotations

import re

_LINES = """
PDF | Drucken | Druckansicht | Druckversion | Druckversion anzeigen | Seite drucken | Beitrag drucken | Rezept drucken |
Diese Seite drucken | Als PDF herunterladen | Download als PDF | Weiterempfehlen | Seite empfehlen | Seite weiterempfehlen |
Permalink | Permanentlink | Permanent-Link | Trackback-URL | Trackbacks | Kommentieren | Kommentar hinterlassen | Noch keine Kommentare |
Kommentare geschlossen | Kommentare geschlossen. | Kommentare sind geschlossen. | Kommentare sind deaktiviert |
Die Kommentarfunktion ist geschlossen. | Die Kommentarfunktion ist deaktiviert. | Weiterlesen … | Vorlesen | Seite vorlesen | Twittern |
Gefällt mir | Gefällt mir: | Gefällt mir Wird geladen … | Wird geladen … | Lade … | Teilen mit: | Diesen Beitrag teilen | Beitrag teilen |
Seite teilen | Social Bookmarks: | Beitrags-Navigation | Beitragsnavigation | Artikel-Navigation | Vorheriger Beitrag | Nächster Beitrag |
Vorheriger Artikel | Nächster Artikel |
Älterer Beitrag | Neuerer Beitrag | Älterer Post | Neuerer Post | Ältere Beiträge | Neuere Beiträge |
← Ältere Beiträge | Neuere Beiträge → | Inhaltsverzeichnis | Inhaltsverzeichnis anzeigen | Bitte bewerten | Schriftgröße |
Newsletter abonnieren | RSS-Feed abonnieren | Bild vergrößern | Zur Bildergalerie | Einen Kommentar schreiben | Hinterlasse eine Antwort |
Antwort abbrechen | Antworten abbrechen | Zum Rezept springen | Direkt zum Rezept | Sprung zum Rezept | Auf Pinterest merken |
Mehr dazu | Mehr erfahren | Mehr Infos | Zum Archiv | Zurück zur Startseite | Navigation überspringen | Zum Inhalt springen |
Zum Inhalt wechseln | Direkt zum Inhalt | Zur Navigation springen
"""
LINES = frozenset(line.strip().lower() for line in _LINES.split("|")) | {"drucken | pdf", "pdf | drucken"}
"""Buttons and links of one line, in lower case."""

_OF_POST = re.compile(
    r"(?:kommentare?|trackbacks?|pingbacks?|antworten) \(\d{1,4}\)|"
    r"(?:abgelegt|gespeichert|einsortiert|verschlagwortet) (?:unter|in|mit|als)\b:?[^.!?]{2,80}|"
    r"(?:stichworte?|stichwörter|labels?|schlagworte?|schlagwörter) ?:[^.!?]{2,120}|"
    r"alle logos und warenzeichen auf dieser seite .{5,120}|(?:diese )?seite(?:nerstellung)? (?:wurde )?in .{3,20} sekunden.{0,20}|"
    r"sie sind (?:der |heute der )?[\d.]+ ?\.? ?besucher.{0,40}|besucher(?:zähler)?(?: gesamt| heute)? ?(?:seit|:).{1,40}|"
    r"(?:letzter (?:kommentar|beitrag|login)|neuestes mitglied|zuletzt online|geburtstag(?:e)? heute) ?:.{2,80}|"
    r"durchschnittliche (?:punktzahl|bewertung): .{1,40}|dieses thema im programm:?|"
    r"zurück zu(?:r|m)? (?:haupt|start|über|home|news|liste|artikel|nachrichten|index|aktuell)\w*.{0,20}|"
    r"bookmarken: permanent-?link|artikel-?nr\.? ?:? ?\d{2,8}|"
    r"(?:bewertung|rating):? ?\d(?:[.,]\d{1,2})?(?: (?:von|/) \d{1,2})?(?: ?\(\d+ stimmen?\))?|\( ?\d{1,5} (?:stimmen?|bewertungen?) ?\)|"
    r"geschätzte lese(?:zeit|dauer):? .{1,30}|"
    r"\*?(?:(?:hinweis|info|transparenz(?:hinweis)?|disclaimer|anzeige|werbung)\W{1,3})?"
    r"die(?:ser|se|ses) (?:beitrag|artikel|text|post|seite) enthält "
    r"(?:affiliate|werbe|werbung|provision|produktplatzierung|(?:un)?bezahlte werbung).{0,240}|"
    r"(?:abonnier|folg)(?:e|en sie|t) (?:uns|mir|unser(?:em|en)|meine[mn])\b[^.]{0,60}|"
    r"(?:du musst|sie müssen) (?:angemeldet|eingeloggt) sein, um .{0,20}kommentar.{0,40}|"
    r"(?:deine|ihre|die) e-?mail-?adresse wird nicht veröffentlicht\..{0,80}|erforderliche felder sind .{0,40}|"
    r"(?:du kannst|sie können|ihr könnt) "
    r"(?:alle antworten|die kommentare|diese[nm] (?:artikel|beitrag)|eine antwort|einen kommentar).{0,60}"
    r"(?:trackback|rss|hinterlassen|verfolgen).{0,120}"
)
_CONTACT = re.compile(
    r"(?:kontakt(?:daten|adresse)?|(?:ihre? )?ansprechpartner(?:in)?)(?: für (?:die )?(?:medien|presse|rückfragen|journalist)\w*.{0,24})?|"
    r"(?:für |bei )?rückfragen(?: bitte)?(?: an)?|kontakt und (?:weitere )?informationen|weitere informationen und kontakt|"
    r"rückfragen ?(?:&|und|/) ?kontakt|kontakt ?(?:&|und|/) ?rückfragen"
)
_OPENING = frozenset("ktpagevslbi(*hdwferzn")
"""What these lines begin with."""
_LONGEST = 300


def is_of_post(low: str) -> bool:
    """Whether a line in lower case says of a German post where it is filed, how it may be answered, or whom it pays."""
    return low[:1] in _OPENING and len(low) <= _LONGEST and _OF_POST.fullmatch(low) is not None


def heads_contact(line: str) -> bool:
    """Whether a line is the heading under which a German notice says whom to ask: there its text ends."""
    return line[:1] in "KAIFRWkaifrw" and len(line) <= _LONGEST_CONTACT and _CONTACT.fullmatch(line.rstrip(" :").lower()) is not None


_LONGEST_CONTACT = 60
