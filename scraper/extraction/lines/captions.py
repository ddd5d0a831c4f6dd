"""Which blocks are captions of a picture or a film: by their marks, their place beside it, the names around, its alternative text."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from scraper.extraction.layout import hints, outline
from scraper.extraction.lines import korean_credits
from scraper.extraction.lines.photo_credits import ends_in_credit
from scraper.extraction.wording.folding import HANGUL, STOPS, fold, key
from scraper.extraction.wording.furniture import is_furniture

if TYPE_CHECKING:
    from scraper.extraction.layout.outline import Outline, TextBlock

_CAPTION_MARK = re.compile(r"[▲△▼◀▶]\s?|(?:Abbildung|Abb\.|Figure|Fig\.|Figura|Bild|Foto|Photo)\s?\d{0,2}\s?[:：]\s")
_CREDIT_ONLY = re.compile(
    r"(?:[/(]?(?:사진|영상|그래픽|자료|이미지)\s?(?:제공)?\s?[=:]?\s?[^.]{1,30}\)?|제공\s?[=:]\s?[^.]{2,30}|"
    r"[가-힣A-Za-z0-9 ]{2,20}\s?(?:제공|캡처|캡쳐)|[\[<](?:사진|영상|화면|자료|그래픽)\s?(?:제공|출처)?\s?[=:]\s?[^.\]>]{1,40}[\]>]|"
    r"(?:foto|photo|bild|image|picture|credit|crédit|file photo|symbol(?:bild|foto)|archiv(?:bild|foto)|imagen de archivo|"
    r"arkiv(?:foto|bild)|©|\(c\))s?\b.{0,80})",
    re.IGNORECASE,
)
_LEAST_ALT, _LONGEST_ALT = 12, 300
"""Letters of an alternative text that tells a caption."""
_LONGEST_CAPTION = 40.0
"""Rough words of a caption that is known by its image's alternative text."""
_PHOTO_END = re.compile(r"(?:摄|攝|撮影|供图|供圖|提供|照片|资料图|資料圖)[）)]?。?$")
_PHOTO_ENDS = 5
"""How Chinese and Japanese captions end, in so many letters at most: with who took the photo."""


def is_caption(page: Outline, block: TextBlock) -> bool:
    """A `▲` line next to an image is its caption; `▲` within lists of the text is content. A lone credit line is one as well."""
    text = block.flat
    if is_credit(text) or in_photo_table(page, block) or calls_itself(text):
        return True
    named = page.hint_of(block.node, 2) & (hints.CAPTION | hints.BODY) == hints.CAPTION or _PHOTO_END.search(text[-_PHOTO_ENDS:])
    if block.words <= (_LONGEST_CAPTION if named else _PLAYER_LINE) and (named or not text.endswith(STOPS)) and _in_player(page, block):
        return True
    if not _after_image(page, block):
        return under_picture(page, block)
    return (
        (block.words <= _LONGEST_CAPTION and bool(named))
        or (_CAPTION_MARK.match(text) is not None and not _lists(text))
        or credited(page, block)
        or says_alt(page, block)
        or under_picture(page, block)
        or _beside_image(page, block)
        or centred_under(page, block)
    )


def is_credit(text: str) -> bool:
    """Whether a line says where a picture or a chart is from, and nothing else: `자료=늘솔시`."""
    if len(text) > _LONGEST_CREDIT or not (text[:1] in _CREDIT_STARTS or text.endswith(_CREDIT_ENDS)):
        return False
    if text.endswith(STOPS) and text.count(" ") >= _SENTENCE_BLANKS and _PARTED.match(text) is None:
        return False  # `Photo albums lay open on the table.`
    return _CREDIT_ONLY.fullmatch(text) is not None


_PARTED = re.compile(r"\W*\w+\s?(?:[:：=/©|–—-]|[bB]y\b|(?:von|par|di|de|door|av|af|courtesy|provided|via) (?:of |by )?[^\W\d_a-zß-ÿ])")
"""The word for a picture, parted from who took it by a mark, or by a word before a name."""
_SENTENCE_BLANKS = 4
"""Blanks between the words of what may be a sentence, at least."""
_LONGEST_CREDIT = 60
_CREDIT_STARTS = frozenset("/([<사영그자이제©FPBICSAfpbicsaıİſ")
_CREDIT_ENDS = ("제공", "캡처", "캡쳐")
"""How such a line begins or ends."""


def is_marked(text: str) -> bool:
    """Whether a line begins with the mark or the word of a caption: `▲ …`, `Foto: …`."""
    return _CAPTION_MARK.match(text) is not None


def calls_itself(text: str) -> bool:
    """Whether a line says that it is a caption: `<사진설명 : …>`."""
    return text[:1] in "<[(〈사" and _SAYS_CAPTION.match(text) is not None


_SAYS_CAPTION = re.compile(r"[<\[(〈]?\s?사진\s?설명\s?[:：=]")


def credited(page: Outline, block: TextBlock) -> bool:
    """Whether a short text right behind an image ends in a credit that its brackets or a word for it set apart from the text."""
    if block.words > _LONGEST_CAPTION or not _after_image(page, block):
        return False
    if _PHOTO_END.search(block.text[-_PHOTO_ENDS:]):
        return True
    return ends_in_credit(block.flat) or (korean_credits.tells(block.flat) and _goes_on(page, block))


def _goes_on(page: Outline, block: TextBlock) -> bool:
    """Whether a sentence follows: a photo's text that nothing follows is all the story there is."""
    behind = page.blocks[block.number + 1 : block.number + 2]
    return any(other.words >= _SENTENCE and other.text.endswith(STOPS) and not other.link_chars for other in behind)


_SENTENCE = 6.0


def _lists(text: str) -> bool:
    """Whether a line sets more than one thing behind such a mark: `▲칼국수 9800원 ▲냉면 1만2400원`."""
    return text[0] in _TRIANGLES and text.count(text[0]) > 1


_TRIANGLES = "▲△▼◀▶"


def _in_player(page: Outline, block: TextBlock) -> bool:
    """Whether a line stands with a line or two alone in an element whose name says that it holds a film."""
    if page.tags[block.node] in outline.HEADING_LEVELS:
        return False
    for node in list(page.ancestors(page.parents[block.node]))[:_PLAYER_LEVELS]:
        if page.last_block[node] - page.first_block[node] > _CAPTION_LINES:
            return False
        if (names := page.classes[node]) and _PLAYER.search(names):
            return True
    return False


_PLAYER = re.compile(r"(?:^|[\s_-])(?:videos?|player|vjs)(?=$|[\s_-])|(?<=[a-z])(?:Video|Player)(?=$|[\s_-])|^(?:video|player)(?=[A-Z])")
_PLAYER_LINE, _PLAYER_LEVELS = 20.0, 3
PICTURE = re.compile(
    r"(?:^|[\s_-])(?:(?:photo|image|img|pic)(?:box|frame|wrap|area)|photos?|images?|img|fotos?|pics?|pictures?|bild(?:er|box)?|bilde|billede|embed|figure|kep\w*|zdjecie|imagen|immagine|"
    r"beeld|kuva|resim|gorsel|media|thumb(?:nail)?)(?=$|[\s_-])|figure|(?:^|\s)(?:(?-i:pic|img|image|photo|foto)(?=(?-i:[A-Z])))|(?<=[a-z])(?:Image|Photo|Picture)s?(?=$|\s)",
    re.IGNORECASE,
)
"""Names of elements that hold a picture."""


def under_picture(page: Outline, block: TextBlock) -> bool:
    """Whether a line or two stand with an image alone in an element whose name says that it holds a picture."""
    if block.words > _LONGEST_CAPTION or block.link_density > _LINKED_CAPTION:
        return False
    node, levels = block.node, _PICTURE_LEVELS
    if page.tags[node] not in _OWN_TAGS and not page.hints[node] & hints.CAPTION:
        return False
    if block.first == node:  # else a run of inline elements, which stands in the box itself
        node, levels = page.parents[node], levels - 1
    while levels and node >= 0 and page.last_block[node] - page.first_block[node] <= _CAPTION_LINES:
        if (names := page.classes[node]) and outline.between(page.images, node, max(block.node, block.first)) and PICTURE.search(names):
            return True
        node, levels = page.parents[node], levels - 1
    return False


def _beside_image(page: Outline, block: TextBlock) -> bool:
    """Whether a line without a full stop is all that a paragraph holds behind its image."""
    if page.tags[block.node] != "p" or block.words > _LONGEST_LINE or block.text.endswith(STOPS) or block.link_density > _LINKED_CAPTION:
        return False
    images = outline.between(page.images, block.node, page.ends[block.node])
    alone = page.last_block[block.node] - page.first_block[block.node] == 1
    return alone and bool(images) and not fold(page.els[block.node].text)


def centred_under(page: Outline, block: TextBlock) -> bool:
    """Whether a line is set in the middle right under a picture that is, in a Korean text whose next line is not."""
    place = block.number
    before, behind = page.blocks[place - 1].node if place else 0, page.blocks[place + 1 : place + 2]
    if block.words > _LONGEST_CAPTION or not _is_centred(page, block.node) or HANGUL.search(block.text) is None or not behind:
        return False
    images = outline.between(page.images, page.ends[before], block.node)
    return bool(images) and _is_centred(page, page.parents[images[-1]]) and not _is_centred(page, behind[0].node)


def _is_centred(page: Outline, node: int) -> bool:
    element = page.els[node]
    return element.get("align") == "center" or page.tags[node] == "center" or _CENTRED.search(element.get("style") or "") is not None


_CENTRED = re.compile(r"text-align:\s*center")
_LONGEST_LINE = 25
_OWN_TAGS = frozenset({"p", "div", "span", "em", "small", "dd", "td", "footer", "cite"})
_LINKED_CAPTION, _CAPTION_LINES, _PICTURE_LEVELS = 0.5, 3, 3


def says_alt(page: Outline, block: TextBlock) -> bool:
    """Whether a line begins with the alternative text of the image it stands alone with."""
    if page.tags[block.node] in outline.HEADING_LEVELS or block.words > _LONGEST_CAPTION:
        return False
    before = page.blocks[block.number - 1].node if block.number else 0
    images = outline.between(page.images, before, max(block.node, block.first) + 1)
    own = key(block.text[:_LONGEST_ALT]) if images else ""
    return any(
        len(alt) >= _LEAST_ALT and own.startswith(alt) and _is_alone(page, block, image)
        for image in images
        if (alt := key((page.els[image].get("alt") or "")[:_LONGEST_ALT]))
    )


def _is_alone(page: Outline, block: TextBlock, image: int) -> bool:
    """Whether the least element around an image and a line holds no other line."""
    around = page.shared(image, block.node)
    return page.last_block[around] - page.first_block[around] == 1 and around != block.node


def in_photo_table(page: Outline, block: TextBlock) -> bool:
    """Whether the block's table is a frame around a photo: an image and a line or two of text."""
    if not page.marks[block.node] & outline.IN_TABLE:
        return False
    table = page.around(block.node, "table")
    return (
        table >= 0
        and page.last_block[table] - page.first_block[table] <= 2
        and any(not _is_icon(page, image) for image in outline.between(page.images, table, page.ends[table]))
    )


def _is_icon(page: Outline, image: int) -> bool:
    element = page.els[image]
    address = element.get("src") or ""
    return _ICON.search(address) is not None or is_drawn_button(fold(element.get("alt")), address)


def is_drawn_button(alt: str, address: str) -> bool:
    """Whether a picture stands for a button's words, or for one Korean word of a few letters: old systems drew them as GIF files."""
    if not alt or not address.lower().endswith(".gif"):
        return False
    return (len(alt) <= _WORD and HANGUL.fullmatch(alt[0]) is not None and " " not in alt and "사진" not in alt) or is_furniture(alt)


_WORD = 5
"""Letters of a drawn word, at most."""


_ICON = re.compile(r"(?:mail|icon|ico_|btn|button|bullet|arrow|dot|line)[\w-]*\.(?:gif|png|svg)$", re.IGNORECASE)
"""Images that are no photo: beside a writer's address, before a heading."""


def _after_image(page: Outline, block: TextBlock) -> bool:
    """Whether an image stands between the block and the text before it, or in the block's own element or its next neighbours."""
    before = page.blocks[block.number - 1].node if block.number else 0
    place = bisect_left(page.images, before)
    return place < len(page.images) and page.images[place] <= page.ends[block.node]
