"""The words behind which a line names who wrote a text, by language: `Geschrieben von`, `Scritto da`, `Skrevet af`."""

from __future__ import annotations

from scraper.extraction.wording.vocabulary import CAPITALS

MAY_START = r"(?-i:(?=[^\W\d_가-힣]))"
"""What such a word begins with: a letter, but no syllable of Korean, whose lines need not be compared with each of them."""
_TEXT = r"texte?|teksti?|testo|texto|bericht"
_PHOTOS = r"fotos?|photos?|bild(?:er)?|beeld|zdjęcia|fot\.|foto'?s|fotografi\w{1,3}|kuvat|kép(?:ek)?"
_AND = r"\s?(?:und|u\.|&|\+|/|,|et|e|y|i|a|en|och|og|ja|és|și)\s?"
"""What credits are given for, and what joins the two where one person did both: `Text und Bild: Ada Osei`."""

_WHOLE_NAME = rf"(?=\s(?-i:[{CAPITALS}][\w.'’-]* (?:(?:de|van|von|der|den|da|di|del|la|le|af|zu) )*[{CAPITALS}]))"
"""A first and a second name behind a word that leads to more than writers."""

OUR_WRITER = (
    r"(?:(?:de|par) notre|(?:de|par) nos|por nuestr[oa]|von unser(?:em|er|en)|de nuestr[oa]|dal(?:la)? nostr[oa]|(?:van|door) onze|"
    r"do nosso|da nossa)\s+"
    r"(?:correspondante?s?|envoyée?s?|korrespondent(?:en|in)?|redakteur(?:en|in)?|redaktionsmitglied|(?:gast)?autor(?:in)?|volontär(?:in)?|mitarbeiter(?:n|in)?|reporter(?:n|in)?|corresponsal|"
    r"corrispondente|inviat[oa]|correspondent|verslag(?:gever|geefster)|redact(?:eur|rice)|correspondente|enviad[oa])(?:\s+(?:spécial|especial)\w*)?"
    r"(?:\s+(?:à|au|aux|en|in|a|em)\s+[A-ZÀ-Þ][\w’'-]+)?,?"
)
"""The paper's own writer, before the name: `dal nostro inviato`, `von unserer Redakteurin`."""

WRITTEN_BY = (
    r"(?:this is )?(?:an? )?guest (?:post|article|blog|column|contribution)s? by|"
    r"(?:dies(?:er|es)? (?:text |beitrag |artikel )?ist )?ein gast(?:beitrag|artikel|kommentar) von|"
    r"(?:words|text|story) (?:and|&) (?:pictures?|photos?|photography|images|illustrations?) by|"
    r"(?:pictures?|photos?|photographs|photography|images) (?:and|&) (?:words|text|story) by|"
    r"(?:written(?: (?:and|&) photographed)?|contributed|authored|post(?:ed)?|"
    r"started|asked|published|reported|created|interview|words|story|text|article|analysis|recommended|submitted)\s+by|"
    r"(?:erstellt|gespeichert|mitgeteilt|verfasst|veröffentlicht|publiziert|gepostet|geposted|geschrieben|eingestellt|eingetragen|eingereicht|"
    r"hinzugefügt|aufgeschrieben|aufgezeichnet|"
    r"interview geführt|zusammengestellt|protokolliert|(?:ein )?(?:bericht|beitrag|artikel|kommentar|gastbeitrag)|analyse|interview|"
    r"texte?(?: (?:und|&) (?:fotos?|bild(?:er)?))?|eine (?:kolumne|analyse|glosse|rezension|reportage|recherche|kritik)|"
    r"ein (?:gastartikel|text|essay|interview|leitartikel|porträt|portrait))\s+von|"
    r"(?:das (?:gespräch|interview) führten?|die fragen stellten?|es fragten?)(?=\s[^.]{4,60}\.?$)|"
    r"(?:predigt|andacht|impuls|rede|ansprache|grußwort|vortrag|statement|gastkommentar|gastartikel|kolumne|rezension|rezept|reportage|essay|stellungnahme|leserbrief|"
    r"(?:erfahrungs|reise)bericht|blog(?:beitrag|post)|eintrag|fotos? und text|text (?:und|&) fotos?)\s+von|"
    r"(?:publiée?|postée?|écrite?|rédigée?|proposée?|soumis|signée?|propos recueillis|(?:un )?(?:texte|article|billet|reportage))\s+par|"
    r"(?:escrito|publicad[oa]|enviado|redactado|subido|elaborado|firmado)\s+por|(?:postad[oa]|criado|publicada|enviada)\s+por|"
    r"(?:scritto|pubblicato|postato|inserito|inviato|redatto)\s+da|a cura di|"
    rf"(?:an? )?(?:opinion|report|review|column|commentary|essay|feature|profile) by{_WHOLE_NAME}|viết bởi|escrit per|"
    rf"(?:une? )?(?:article|enquête|reportage|récit|chronique|tribune|entretien) de{_WHOLE_NAME}|"
    rf"(?:una? )?(?:crónica|reportaje|columna|entrevista) de{_WHOLE_NAME}|"
    rf"(?:un['’]? ?|una )?(?:articolo|intervista|reportage|inchiesta) di{_WHOLE_NAME}|"
    rf"(?:een )?(?:column|analyse|interview|reportage|recensie) van{_WHOLE_NAME}|от{_WHOLE_NAME}|"
    r"test[oi] (?:e foto )?di|foto e test[oi] di|textos? (?:y fotos |e fotos )?de|"
    r"(?:geschreven|geplaatst|gepost|gepubliceerd|ingediend|ingezonden)\s+door|"
    r"(?:skr[ie]v(?:en|et)|post[ae]t|publicera[dt]|publisert|oprettet|opslået|upplagt)\s+a[vf]|"
    r"(?:publicat|scris|postat|adăugat|trimis)\s+de|"
    r"(?:doda|napisa|opublikowa|zamieści)ł(?:\(a\)|a)?|"
    r"(?:dodan|napisan|opublikowan|wpisan|utworzon|zamieszczon|wysłan)[eya] przez|"
    r"(?:napsal|vložil|zveřejnil|publikoval|přidal)a?|"
    r"(?:upplagd|indsendt|lagt inn) a[vf]|lähettänyt|kirjoittanut|vystavila?|beküldte|gönderen|publicat per|"
    r"(?:thread|topic) starter|themenstarter|ersteller(?:in)?|"
    r"(?:αναρτήθηκε|δημοσιεύτηκε|δημοσιεύθηκε|γράφτηκε|συντάχθηκε)\s+απ[οό](?: τον/την)?|γράφει(?: [οη])?|"
    r"(?:опубликовал|написал|добавил|разместил)а?|"
    rf"(?:{_TEXT}){_AND}(?:{_PHOTOS})(?=\s(?-i:[A-ZÀ-Þ]\S+ [A-ZÀ-Þ]))|"
    rf"(?:{_TEXT})(?=\s(?-i:[A-ZÀ-Þ]\S+ [A-ZÀ-Þ])[^/|·,]{{1,30}}[/|·,]\s?(?:{_PHOTOS})\b)"
)
"""Verbs and kinds of texts, each with the word that leads to the name; patterns to be matched without regard to case."""

WRITER_WORDS = (
    r"(?:gast)?autor(?:in)?(?:en)?(?:/-?in)?(?: d(?:ies)?es (?:artikels|beitrags|textes))?|"
    r"autor(?:in)? ?/ ?redakteur(?:in)?|verfasser(?:in)?|"
    r"redakteur(?:in)?|redaktion|redacci[óo]n|rédaction|redazione|redactie|redakcja|redakce|redação|"
    r"protokoll|interview|reportage|verfasst von|"
    rf"{_TEXT}|(?:recherche|idee|konzept|interview)(?:{_AND})text|"
    r"by-?line|authors?|words|auteurs?|auteure|autor(?:ka)? tekstu|autore|autric[ei]|"
    r"autor(?:a|ka)?(?: (?:článku|dokumentu))?|redactora?|rédact(?:eur|rice)|skribent|opracowanie|oprac\.|przygotowała?|"
    r"(?:zpracoval|připravil|napsal|zapsal)a?|szerző|írta|bejegyezte|haber|yazan|yazar|muhabir|oleh|"
    r"автор(?: (?:текста|статьи|материала|публикации))?|текст|"
    r"autor[sei]|autoři|autorius|autorė|teksts|tekstas|szöveg|avtor(?:ica)?|besedilo|аутор(?:ка)?|пише|napisa(?:o|la)|piš[eu]|"
    r"journalist(?:in)?|redaktor(?:ka)?|toimittaja|корреспондент|журналист(?:ка)?|журналіст(?:ка)?|кореспондент(?:ка)?|"
    r"reportagem|signé|bài(?: viết)?|الكاتبة?|إعداد|گزارش|نوشته|כתבה|रिपोर्ट|लेखिका|เรื่อง|"
    r"خبرنگار|نویسنده|συγγραφέας|författare|forfatter|forfattar|kirjoittaja|autor(?:in)? ?/ ?authors?|gast(?:beitrag|artikel|kommentar)|"
    r"συντάκτης|συντάκτρια|επιμέλεια|κείμενο|penulis|pewarta|reporter|tác giả|von|by"
)
"""Labels of a writer that a colon follows, those of one word."""

WRITER_COLON = rf"(?:{_TEXT}){_AND}(?:{_PHOTOS})|(?:{_PHOTOS}){_AND}(?:{_TEXT})|{WRITER_WORDS}"
"""Labels of a writer that a colon follows."""

LABEL_WORDS = (
    r"(?:notre|nos|nuestr[oa]|nostr[oa]|onze|nosso|nossa)\s+\w+|"
    r"by|von|par|por|da|di|door|av|af|a cura|escribe|przez|(?:publicat|scris|postat|adăugat|trimis) de|απ[οό]|γράφει|"
    r"του/της|(?-i:Του|Της)|piš[eu]|"
    r"(?:doda|napisa|opublikowa|zamieści)ł\w*|(?:napsal|vložil|zveřejnil|publikoval|přidal)a?|(?:опубликовал|написал|добавил|разместил)а?|"
    r"report|review|column|commentary|essay|feature|profile|article|enquête|reportage|récit|chronique|tribune|entretien|crónica|reportaje|"
    r"columna|entrevista|articolo|intervista|inchiesta|recensie|analyse|viết|escrit|от|napísala?|parengė|kirjutas|"
    r"author\w*|oprac\w*|lähettänyt|kirjoittanut|beküldte|vystavila?|gönderen|publicat per|führten?|stellten?|"
    r"textos? (?:[ye] fotos )?de|starter|themenstarter|ersteller(?:in)?|" + WRITER_WORDS
)
"""Words of one of which every label holds at least one, and more that may stand in a label; patterns, as above."""
WRITER_SPACE = (
    r"authors?|auteurs?|szerző|írta|oprac(?:ował[ao]?|\.)|przez|автор(?: (?:текста|статьи|материала|публикации))?|текст|συντάκτης|"
    rf"(?:avtor(?:ica)?|napísala?|parengė|kirjutas|signé|tekst){_WHOLE_NAME}|द्वारा|"
    r"(?:του/της|(?-i:Του|Της|Από))(?=\s(?-i:[Ά-Ω]\S+\s[Ά-Ω]))|yazan|yazar|tác giả|penulis|piš[eu]|מאת|بقلم|كتبت?|نویسنده|โดย"
)
"""Labels of a writer behind which a name may stand without a colon."""
NAME_BEHIND = r"(?-i:(?: [A-ZÀ-Þ][\w.'’-]+){2,3})"
"""A whole name behind a word that is a label before nothing else, `Words Ada Osei`."""
