"""Whether a text has the shape of a person's name, in any script."""

from __future__ import annotations

import re

from scraper.extraction.names.junk_names import is_junk
from scraper.extraction.names.korean_surnames import HANGUL_NAME
from scraper.extraction.names.organisations import is_organisation
from scraper.extraction.names.roles import POSITION
from scraper.extraction.wording.folding import has_cjk
from scraper.extraction.wording.no_names import NO_NAME
from scraper.extraction.wording.vocabulary import words

_CJK_NAME = re.compile(r"[\u4e00-\u9fff\u3040-\u30ff々]{2,8}")
_LOWER_WORD = re.compile(
    r"(?:^|\s)(?!(?:de|da|di|do|dos|das|du|del|della|der|den|van|von|zu|zur|zum|la|le|el|al|bin|ibn|ben|"
    r"ter|ten|af|av|y|e|of|dos|d|фон|фан|ван|дер|де|да|ди|ла|ле|аль|эль|оглы|кызы)\b|"
    r"(?:med|phil|rer|nat|jur|iur|habil|oec|pol|techn|h\.c)\.)[a-zß-öø-ÿά-ώа-яѐ-џґғқңөұүһә]\S*"
)
_CODE = re.compile(r"[A-Z]{2,4}(?:-[A-Z]{1,3})?|[A-Z]{2} [A-Z]{2}")
"""Signs of agencies and desks, `SP-X`, and of a portal and the state it writes from, `QN RJ`: no person's name."""


def is_person(name: str) -> bool:
    """Whether a text has the shape of a person's name."""
    if not 2 <= len(name) <= 60 or name.casefold() in NO_NAME or _CODE.fullmatch(name) or is_junk(name) or is_organisation(name):
        return False
    if has_cjk(name):
        return bool(_CJK_NAME.fullmatch(name.replace(" ", "")) or HANGUL_NAME.fullmatch(name)) or " " in name
    parts = name.split()
    if len(parts) > 1 and any(map(str.isdigit, name)):  # a channel or an edition, `Quay 1`
        return False
    if (
        (begins_no_name(name) and not _KOREAN.fullmatch(name))
        or _CHURCH.fullmatch(name)
        or parts[-1].casefold() in ("von", "by", "par", "por")
    ):
        return False
    if is_caseless(name):
        return 2 <= len(parts) <= _CASELESS_WORDS and _CASELESS.search(name) is None
    return len(parts) <= 6 and not _LOWER_WORD.search(name) and name[0].isupper() and not POSITION.search(name)


_KOREAN = re.compile(r"(?:An|Do|Im|Um|AN|DO|IM|UM) [A-Z][A-Za-z]{0,5}-[A-Za-z]{1,7}")
"""Korean surnames that are words of other languages, `An Ji-hye`."""
_CHURCH = re.compile(r"(?:St\.?|Saint|Sankt) [^\s-]+")
"""A church or a place; `St. John Osei-Quay` is somebody."""


def begins_no_name(text: str) -> bool:
    """Whether a text begins with a word that no name begins with, as links and headings do."""
    return text.partition(" ")[0].casefold().replace("i\u0307", "i") in _NO_FIRST


def is_caseless(name: str) -> bool:
    """Whether a name is in a script without capitals that could tell names: Arabic, Hebrew, Thai, those of India."""
    return name[0].isalpha() and name[0].upper() == name[0].lower() and not has_cjk(name)


_CASELESS_WORDS = 4
_CASELESS = re.compile(r"[\d,;:،؛|/()«»\"]|[A-Za-z]")
_NO_FIRST = words(
    "from join joined last af av por par der die das ein eine the an "
    "im am beim zum zur vom nach über mit ohne für la los las les do da dos das dalla "
    "hide hot please bookmark click tap loading email tweet copy close skip enlarge increase decrease takip seguir suivre folgen "
    "publié publiée posté publicado publicada pubblicato postado tüm tous toutes todos todas tutti tutte alle wszystkie все всі "
    "photography photographer illustratör illustratør tecknare tegner venue styling stylist makeup florist location "
    "suggest edit improve report print save listen subscribe sign contact watch download leave add show get load reply posted "
    "clicca cliquer cliquez clique clic klicken klick klik klikk klicka haz kliknij napsauta tap tippen toca tocca "
    "reset forgot related latest newest further other our weitere weiterer mehr ähnliche neueste aktuelle unsere unser andere anderer "
    "autres dernières dernier derniers nos últimas últimos otras otros nuestros ultime ultimi altre altri outras outros inne další "
    "foto fotos photo photos photograph picture bild bilder image imagen immagine фото снимка фотография zdjęcie zdjęcia fot. kép kuva "
    "snímek valokuva φωτογραφία"
)
"""Words that no name begins with."""
