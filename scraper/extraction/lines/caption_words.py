"""What lines of pictures say of themselves: marks and words of captions, and lines that are a credit and nothing else."""

from __future__ import annotations

import re

from scraper.extraction.wording.folding import STOPS

_CAPTION_MARK = re.compile(r"[▲△▼◀▶]\s?|(?:Abbildung|Abb\.|Figure|Fig\.|Figura|Bild|Foto|Photo)\s?\d{0,2}\s?[:：]\s")
_CREDIT_ONLY = re.compile(
    r"(?:[/(]?(?:사진|영상|그래픽|자료|이미지)\s?(?:제공)?\s?[=:]?\s?[^.]{1,30}\)?|제공\s?[=:]\s?[^.]{2,30}|"
    r"[가-힣A-Za-z0-9 ]{2,20}\s?(?:제공|캡처|캡쳐)|게티이미지(?:뱅크|코리아)?|클립아트코리아|이미지투데이|아이클릭아트|셔터스톡|픽사베이|"
    r"언스플래시|[\[<](?:사진|영상|화면|자료|그래픽)\s?(?:제공|출처)?\s?[=:]\s?[^.\]>]{1,40}[\]>]|"
    r"(?:foto|photo|bild|image|picture|credit|crédit|file photo|symbol(?:bild|foto)|archiv(?:bild|foto)|imagen de archivo|"
    r"arkiv(?:foto|bild)|©|\(c\))s?\b.{0,80})",
    re.IGNORECASE,
)
_PHOTO_END = re.compile(r"(?:摄|攝|撮影|供图|供圖|提供|照片|资料图|資料圖)[）)]?。?$")
_PHOTO_ENDS = 5
"""How Chinese and Japanese captions end, in so many letters at most: with who took the photo."""


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
_CREDIT_STARTS = frozenset("/([<사영그자이제게클아셔픽언©FPBICSAfpbicsaıİſ")
_CREDIT_ENDS = ("제공", "캡처", "캡쳐")
"""How such a line begins or ends."""


def is_marked(text: str) -> bool:
    """Whether a line begins with the mark or the word of a caption: `▲ …`, `Foto: …`."""
    if _CAPTION_MARK.match(text) is not None:
        return True
    return len(text) <= _LONGEST_PLACED and _PLACED.match(text.lower()) is not None


_LONGEST_PLACED = 200
_PLACED = re.compile(
    r"v\.\s?l\.(?:\s?n\.\s?r\.)?\s?:?\s|(?:von )?(?:links|rechts)(?: nach (?:rechts|links))?\s?:\s|bild(?:unterschrift|text)\s?:\s|"
    r"(?:unser|das|dieses) (?:foto|bild) zeigt\s|"
    r"(?:auf (?:dem|unserem)|im|zum) (?:foto|bild)(?: \([^)]{2,20}\))?(?: (?:von|v\.) (?:links|l\.))?\s?:\s|"
    r"[^.!?]{4,60} \((?:li|re|links|rechts|mitte|v\. ?li?|2\. ?v\. ?l(?:i|inks)?)\.?\)"
)
"""What German captions say of who stands where, in lower case."""


def lists(text: str) -> bool:
    """Whether a line sets more than one thing behind such a mark: `▲칼국수 9800원 ▲냉면 1만2400원`."""
    return text[0] in _TRIANGLES and text.count(text[0]) > 1


_TRIANGLES = "▲△▼◀▶"


def ends_in_photo(text: str) -> bool:
    """Whether a Chinese or Japanese line ends with the word for who took the photo."""
    return _PHOTO_END.search(text[-_PHOTO_ENDS:]) is not None
