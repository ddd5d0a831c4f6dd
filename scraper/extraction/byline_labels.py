"""The words behind which a line names who wrote a text, by language: `Geschrieben von`, `Scritto da`, `Skrevet af`."""

from __future__ import annotations

WRITTEN_BY = (
    r"(?:this is )?(?:an? )?guest (?:post|article|blog|column|contribution)s? by|"
    r"(?:dies(?:er|es)? (?:text |beitrag |artikel )?ist )?ein gast(?:beitrag|artikel|kommentar) von|"
    r"(?:words|text|story) (?:and|&) (?:pictures?|photos?|photography|images|illustrations?) by|"
    r"(?:written|post(?:ed)?|started|asked|published|reported|created|interview|words|story|text|article|analysis|recommended|submitted)\s+by|"
    r"(?:erstellt|gespeichert|verfasst|veröffentlicht|publiziert|gepostet|geposted|geschrieben|eingestellt|eingetragen|eingereicht|"
    r"hinzugefügt|aufgeschrieben|aufgezeichnet|protokolliert|(?:ein )?(?:bericht|beitrag|artikel|kommentar|gastbeitrag)|analyse|interview|"
    r"texte?(?: (?:und|&) (?:fotos?|bilder))?|eine (?:kolumne|analyse|glosse|rezension|reportage|recherche|kritik)|"
    r"ein (?:gastartikel|text|essay|interview|leitartikel|porträt|portrait))\s+von|"
    r"(?:das (?:gespräch|interview) führten?|die fragen stellten?|es fragten?)(?=\s[^.]{4,60}\.?$)|"
    r"(?:predigt|andacht|impuls|gastkommentar|gastartikel|kolumne|rezension|reportage|essay|stellungnahme|leserbrief|"
    r"(?:erfahrungs|reise)bericht|blog(?:beitrag|post)|eintrag|fotos? und text|text (?:und|&) fotos?)\s+von|"
    r"(?:publiée?|postée?|écrite?|rédigée?|proposée?|propos recueillis|(?:un )?(?:texte|article|billet|reportage))\s+par|"
    r"(?:escrito|publicad[oa]|enviado|redactado|subido)\s+por|(?:postado|criado)\s+por|"
    r"(?:scritto|pubblicato|postato|inserito|redatto)\s+da|a cura di|"
    r"test[oi] (?:e foto )?di|foto e test[oi] di|textos? (?:y fotos |e fotos )?de|"
    r"(?:geschreven|geplaatst|gepost|gepubliceerd)\s+door|"
    r"(?:skr[ie]v(?:en|et)|post[ae]t|publicera[dt]|publisert|oprettet|upplagt)\s+a[vf]|"
    r"(?:publicat|scris|postat|adăugat)\s+de|"
    r"(?:doda|napisa|opublikowa|zamieści)ł(?:\(a\)|a)?|"
    r"(?:dodan|napisan|opublikowan|wpisan|utworzon|zamieszczon)[eya] przez|"
    r"(?:napsal|vložil|zveřejnil|publikoval|přidal)a?|"
    r"(?:upplagd|indsendt|lagt inn) a[vf]|lähettänyt|vystavila?|gönderen|publicat per|"
    r"(?:thread|topic) starter|themenstarter|ersteller(?:in)?|"
    r"(?:αναρτήθηκε|δημοσιεύτηκε|δημοσιεύθηκε|γράφτηκε|συντάχθηκε)\s+απ[οό](?: τον/την)?|γράφει(?: [οη])?|"
    r"(?:опубликовал|написал|добавил|разместил)а?"
)
"""Verbs and kinds of texts, each with the word that leads to the name; patterns to be matched without regard to case."""

WRITER_COLON = (
    r"(?:gast)?autor(?:in)?(?:en)?(?:/-?in)?|autor(?:in)? ?/ ?redakteur(?:in)?|verfasser(?:in)?|"
    r"redakteur(?:in)?|redaktion|bericht(?: (?:und|&) (?:fotos?|bilder?))?|protokoll|interview|"
    r"verfasst von|texte?(?: (?:und|&|et|e|y) (?:fotos?|photos?|bilder?|foto|fotos|zdjęcia))?|"
    r"by-?line|authors?|words|auteurs?|auteure|autor(?:ka)? tekstu|autore|autric[ei]|"
    r"testo(?: e foto)?|texto(?: (?:y|e) fotos?)?|autora?|redactora?|"
    r"tekst(?: (?:i zdjęcia|en foto'?s?))?|teksti|szerző|írta|bejegyezte|haber|yazan|yazar|muhabir|oleh|автор(?: текста)?|текст|"
    r"συγγραφέας|författare|forfatter|forfattar|kirjoittaja|autor(?:in)? ?/ ?authors?|gast(?:beitrag|artikel|kommentar)|"
    r"συντάκτης|συντάκτρια|επιμέλεια|κείμενο|penulis|reporter|tác giả|von|by"
)
"""Labels of a writer that a colon follows."""
