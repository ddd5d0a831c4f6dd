"""What the address of an image says: files of icons, portraits and spacers are no pictures, and the name of a file is no text."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING

from scraper.extraction.wording.folding import fold, whole_number
from scraper.extraction.wording.memories import of_short
from scraper.extraction.wording.vocabulary import any_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lxml.html import HtmlElement

_NO_PICTURE = re.compile(
    r"(?<!\d)1x1(?!\d)|(?<![a-z])(?:pixel(?=[\d_-]*\.(?:gif|png))|loading)|space(?:r|ball)|blank(?!en|a)|transparent|(?<!sil)(?<!lex)icon(?!ic)|"
    r"(?<!cata)(?<!dia)(?<!bio)logo(?!p)|sprite|avatar|emoji|btn_|button|placeholder|captcha|^securimage|banner(?!man)|"
    r"^[a-z]\.gif$|^(?:web|hit|visitor|besucher)?(?:counter|zaehler)\d*\.(?:gif|php|cgi|pl|asp)$|(?:^|[_-])(?:lazy(?:load)?|loader|spinner|missing|zoom-?in|lupe|loupe|flash_player|(?:app|play)-?store|badge|bnr|"
    r"no[_-]?(?:profile|image|img|photo)|default[_-]?profile)(?=[._-]|\d|$)|^werbung[_-]?\d*[.-]",
    re.IGNORECASE,
)
_may_be_none = any_of(
    (
        *("1x1", "pixel", "space", "blank", "transparent", "icon", "logo", "sprite", "avatar", "emoji", "btn_", "button", "placeholder"),
        *(
            "captcha",
            "securimage",
            "banner",
            "load",
            "lazy",
            "spinner",
            "missing",
            "zoom",
            "lupe",
            "loupe",
            "flash",
            "store",
            "badge",
            "werbung",
        ),
        *(".gif", "bnr", "profile", "noim", "no_im", "no-im", "nopho", "no_pho", "no-pho", "counter", "zaehler"),
    )
)
"""Of which a name of such a file holds one: a cheap look before it is read."""
_FOLDER = re.compile(
    r"/(?:ads?|adserver|banners?|publicidad|publicidade|pubblicita|anuncios|reklam[ay]?|werbung|avatars?|badges?|buttons?|icons?|smil(?:ies|eys)|emojis?|(?:[a-z]+-)?authors?)/",
    re.IGNORECASE,
)
"""Folders of an address that hold such files, advertisements, and portraits of writers."""
_DRAWN = ("gif", "png")
_SIGN = re.compile(r"(?:e?mail|ico|bullet|bul|dot|arrow|blt)_?[\w-]{0,6}\.\w{3}$", re.IGNORECASE)
"""Signs beside addresses and headings, as old pages name their files."""
_SIZE = re.compile(r"[-_](\d{1,4})x(\d{1,4})(?=[._-])")
"""The size that systems write behind a file's name."""
SMALL = 60
"""Pixels below which an image is an icon, or stands where a larger one is loaded."""
_AD_SERVER = re.compile(
    r"(?:https?:)?//[^/]*(?:ad-?serv|doubleclick|googlesyndication|adform|adnxs|criteo|taboola|outbrain)", re.IGNORECASE
)
"""Hosts that serve advertisements."""
_COUNTED = re.compile(
    r"(?:https?:)?//(?:[^/?]*[.-])?(?:analytics|metrics|stats?|statistics?|track(?:er|ing)?|livetracker|pixels?|beacons?|counters?|hits?|cnt|telemetry|"
    r"vgwort|ivwbox|ioam|scorecardresearch|imrworldwide|quantserve|chartbeat|statcounter|histats|xiti|gemius|sitestat|webtrekk|omtrdc|2o7|"
    r"krxd|bluekai|demdex|adsymptotic|clicky|matomo|piwik|etracker|wcs\.naver|mc\.yandex|liveinternet|hotlog|shinystat)[.-][^/]*/|"
    r"(?:https?:)?//[^?]*/(?:analytics|matomo|piwik|stats|tracking|tracker|pixel|beacon|collect|counter|hit|count|tr)(?:\.\w{2,5})?/?(?:$|[?/])",
    re.IGNORECASE,
)
"""Addresses of what counts readers, its hosts or its scripts; an image of such a name has a file's ending."""
_ENDING = re.compile(r"\.(?:jpe?g|png|webp|gif|avif|bmp|tiff?|heic)(?![a-z])", re.IGNORECASE)
_RATIO = 21
"""Numbers up to which a size is a ratio, `16x9`."""


@of_short(256, 300)
def is_file_of_picture(url: str) -> bool:
    """Whether an address may be that of a picture, by the names of its file and folders."""
    if _AD_SERVER.match(url) or (_COUNTED.match(url) and _ENDING.search(url) is None):
        return False
    file = _name_of(url)
    if file[-3:] in _DRAWN and _SIGN.match(file):
        return False
    if (_may_be_none(file.lower()) and _NO_PICTURE.search(file)) or _FOLDER.search(url.partition("?")[0].partition("://")[2]):
        return False
    size = _SIZE.search(file)
    return size is None or min(sides := (int(size[1]), int(size[2]))) >= SMALL or max(sides) <= _RATIO


def _name_of(url: str) -> str:
    """Return the name of an image's file, of one that is handed on in an address's query too: `/image?url=%2Fa%2Flogo.png&w=64`."""
    file = url.rsplit("/", 1)[-1]
    file = file.rsplit("%2F", 1)[-1].partition("&")[0] if "%2F" in file else file.partition("?")[0]
    return file[-_LONGEST_NAME:]


_LONGEST_NAME = 120


def is_drawing(url: str) -> bool:
    """Whether an image is drawn in lines, as signs and the tools of a page are, and only some charts."""
    path = url.partition("?")[0].lower()
    return path.endswith((".svg", ".svgz", ".svg.gzip"))


def stated_size(element: HtmlElement) -> tuple[int | None, int | None]:
    """Return the width and the height, in pixels, that an image's attributes state."""
    width, height = element.get("width"), element.get("height")
    return _pixels(width) if width else None, _pixels(height) if height else None


@of_short(256, 16)
def _pixels(stated: str) -> int | None:
    return whole_number(stated.removesuffix("px"))


def stem_of(url: str) -> str:
    """Return the name of an image's file without folders, size and ending."""
    file = _name_of(url) if "%2F" in url else url.partition("?")[0].rsplit("/", 1)[-1]
    return _SIZE.split(_ENDING.sub("", file) + ".")[0].rstrip(".")


_ENDING = re.compile(r"(?:\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?|gzip))+$", re.IGNORECASE)


def set_behind_a_script(attributes: Mapping[str, str]) -> str | None:
    """Return the address a page's script loads in place of a stand-in: of whatever name the attribute is, it ends as pictures do."""
    for name, value in attributes.items():
        if name.startswith("data-") and _ADDRESS.fullmatch(value):
            return value.strip()
    return None


_ADDRESS = re.compile(r"\s*(?:https?:/)?/[^\s,<>\"'${}]{4,400}\.(?:jpe?g|png|webp|avif)(?:\?[^\s,<>\"']{0,200})?\s*", re.IGNORECASE)


def text_of_alt(alt: str | None, url: str) -> str | None:
    """Return an alternative text, None where it says nothing: the name of the file, an address, or that it is an image.

    Some pages write entities of entities: they are resolved once more.
    """
    text = fold(unescape(alt) if "&" in alt else alt) if alt else ""
    if not text or _ENDING.search(text) or text.startswith(("http://", "https://")) or _SAYS_IMAGE.fullmatch(text):
        return None
    return None if " " not in text and _is_name_of_file(text, stem_of(url)) else text


_SAYS_IMAGE = re.compile(
    r"(?:(?:main |blog post |article |post |featured |lead |hero )?(?:image|picture|photo)s?|img|pic|imagen?|imagem|immagine|foto|bild|"
    r"afbeelding|null|undefined|none|untitled|alt(?:[ -]?text)?|artikelbild|beitragsbild|titelbild|aufmacherbild)\s?\d{0,3}|"
    r"(?:imago|imago images|getty ?images?|dpa|afp|shutterstock|istock|adobe ?stock|depositphotos)[ _-]?\d{4,}",
    re.IGNORECASE,
)
"""The word for a picture, or the number it has at an agency."""


def _is_name_of_file(text: str, stem: str) -> bool:
    """Whether a text of one word is a file's name: the image's own, joined by lines, or with the number of a camera or a network."""
    folded, own = text.casefold(), stem.casefold()
    if text.istitle() and text.isalpha():
        return False  # a word, whatever the file is called
    if text == stem or stem.startswith((f"{text}-", f"{text}_")):
        return True
    joined = "_" in text or text.count("-") >= _JOINED or any(map(str.isdigit, text))
    return joined and (folded == own or own.startswith((folded, folded[:_LEAST])) or _FILE.fullmatch(text) is not None)


_JOINED = 3
_LEAST = 14
_FILE = re.compile(r"(?=.*[\d_-])(?:[a-z0-9]+[_-]){3,}[a-z0-9]+_?|\w*_\w*|[a-z]{0,4}[_-]?\d{4,}\w*", re.IGNORECASE)
"""Words joined by lines, four and more; a name with a low line; letters of a camera and a number."""
