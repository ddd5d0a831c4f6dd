"""Whole lines that players, embeds and reading tools print among the paragraphs: how long a film runs, where an embed comes from.

Each pattern is the whole line and holds what only a machine prints, an hour by the clock or the words of a widget, so a sentence of a
story that speaks of the like is none.
"""

from __future__ import annotations

import re

from scraper.extraction.wording.folding import lowered
from scraper.extraction.wording.vocabulary import any_of, words

_LONGEST = 260
_CLOCK = r"(?:\d{1,2}:)?\d{1,2}:\d{2}"
"""How long a film runs, or where it stands: minutes and seconds, `2:34`, with hours before them or not."""
_LENGTHS = (
    r"(?:video |audio |clip )?(?:duration|length)|dauer|laufzeit|videolänge|durée|duración|duração|durata|duur|speelduur|varighed|varighet|"
    r"längd|kesto|czas trwania|délka|длительность|продолжительность|тривалість|durasi|thời lượng"
)
_IMPORTED = (
    r"this content is (?:imported|loaded) from (?:.{2,40})\. you may be able to find .{10,160}|"
    r"dieser inhalt (?:ist|wird|wurde) (?:importiert )?von .{2,40}?(?: importiert| geladen)?\. möglicherweise .{10,160}|"
    r"ce contenu est importé (?:d['’]|de |du |des ).{2,40}\. (?:il se peut que vous|vous pouvez) .{10,160}|"
    r"est[ea] contenido (?:es importado desde|se importa de|está importado de) .{2,40}\. es posible que .{10,160}|"
    r"questo contenuto è importato da .{2,40}\. potresti .{10,160}|"
    r"este conteúdo (?:é|foi) importado d[eoa] .{2,40}\. (?:é possível que|você pode) .{10,160}|"
    r"deze content is geïmporteerd van .{2,40}\. mogelijk .{10,160}|"
    r"det här innehållet (?:är|har) importerats? från .{2,40}\. .{10,160}"
)
"""What a large publisher's system prints over each embed, in its editions."""
_PLAYED = (
    rf"{_CLOCK} ?[•·\-–—|] ?(?:source|quelle|fuente|fonte|bron) ?: .{{2,60}}|"
    rf"{_CLOCK} ?(?:/ ?{_CLOCK}|now playing|up next|min\.)|"
    rf"(?:now playing|jetzt läuft|en cours de lecture|reproduciendo ahora|in riproduzione)(?: ?: [^.]{{2,120}}| {_CLOCK})|"
    rf"(?:{_LENGTHS}) (?:{_CLOCK}|: ?{_CLOCK} min\.?)|"
    r"(?:video|audio) duration ?:? ?\d{1,2} minutes?(?:,? (?:and )?\d{1,2} seconds?)?|"
    rf"(?:listen|watch|play|hören|anhören|écouter|escuchar|ascolta|ouvir|luister|lyssna|lyt)(?: to (?:this )?(?:article|story))? "
    rf"?(?:[•·\-–—|(] ?)?{_CLOCK}(?: ?min(?:\.|utes?|uten)?)?\)?|"
    r"video ad feedback|playback (?:speed|rate)|this (?:video|audio|media) (?:can ?not|can['’]t|could not) be (?:played|loaded).{0,40}|"
    r"(?:dieses|das) (?:video|audio) kann (?:leider )?nicht (?:abgespielt|geladen) werden.{0,40}|"
    r"(?:cette vidéo|ce média) ne peut (?:pas )?être lue?.{0,40}|este v[ií]deo no (?:se puede reproducir|está disponible).{0,40}|"
    r"video (?:abspielen|starten|afspelen|spelen)|lire la vidéo|reproducir v[ií]deo|riproduci (?:il )?video|"
    r"(?:getting your|loading the|your) .{2,30}\bplayer (?:is )?(?:ready|loading).{0,6}|"
    r"nach dem ende (?:des banners|der anzeige|der werbung) geht es weiter|scroll(?: down)? (?:for|to (?:see|read)) more|"
    r"(?:escuchar|escucha) (?:el |este )?(?:artículo|nota|noticia)|escuchar esta (?:nota|noticia)"
)
_READ_IN = (
    r"(?:(?:estimated|average|approximate) )?(?:reading|read) time ?:? ?(?:about |approx\.? )?\d.{0,16}|"
    r"(?:geschätzte|voraussichtliche|ungefähre) (?:lesezeit|lesedauer) ?:? ?\d.{0,16}|"
    r"(?:temps|durée) de lecture(?: estimée?)? ?:? ?\d.{0,16}|tiempo (?:estimado )?de lectura(?: estimado)? ?:? ?\d.{0,16}|"
    r"tempo (?:stimato |estimado )?d[ie] (?:lettura|leitura)(?: stimato| estimado)? ?:? ?\d.{0,16}|geschatte leestijd ?:? ?\d.{0,16}|"
    r"czas czytania ?:? ?\d.{0,16}|время (?:на )?чтени[ея] ?:? ?\d.{0,16}|(?:tahmini )?okuma süresi ?:? ?\d.{0,16}|"
    r"čas čtení ?:? ?\d.{0,16}|olvasási idő ?:? ?\d.{0,16}|lukuaika ?:? ?\d.{0,16}|waktu baca ?:? ?\d.{0,16}"
)
_WAITED = (
    r"please wait (?:while|until) (?:we|the) .{3,40}\b(?:load\w*|content|player|video|page).{0,20}|"
    r"(?:please )?enable javascript to (?:view|see|load|read|play) .{3,60}|"
    r"(?:bitte )?aktivieren sie javascript,? um .{3,60}|(?:veuillez )?activer? javascript pour .{3,60}|"
    r"(?:por favor,? )?(?:activa|active|habilita|habilite) javascript para .{3,60}|"
    r"pic\.(?:twitter|x)\.com/\w{6,14}|\d{1,3}\.\dk"
)
_WHOLE = re.compile(rf"(?:{_IMPORTED}|{_PLAYED}|{_READ_IN}|{_WAITED})[.!…]*")
_may_be = any_of(
    words(
        "import geladen geïmporteerd source quelle fuente fonte bron playing next läuft lecture reproduc riprodu duration length "
        "dauer laufzeit videolänge durée duración duração durata duur varighed varighet längd kesto trwania délka длительность "
        "продолжительность тривалість süre durasi lượng listen watch play hören écouter escucha ascolta ouvir luister lyssna lyt "
        "feedback video vidéo ce vídeo player banner anzeige werbung scroll reading read lese lettura leitura leestijd czytania "
        "чтени čtení olvasási lukuaika baca wait javascript pic"
    )
)


def is_of_player(line: str) -> bool:
    """Whether a whole line is what a player, an embed or a reading tool prints, in some fifteen languages."""
    if len(line) > _LONGEST:
        return False
    low = lowered(line)
    return (low[:1].isdigit() or _may_be(low) is not None) and _WHOLE.fullmatch(low) is not None
