"""Captions of Chinese pages, plain paragraphs under their pictures: told by their words, their grey, or their place in the middle."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction.layout import outline
from scraper.extraction.wording.folding import HANGUL, STOPS, fold, has_han

if TYPE_CHECKING:
    from scraper.extraction.layout.outline import Outline, TextBlock

_LONGEST = 40.0
"""Rough words of such a caption, at most."""
_SAYS = re.compile(
    r"[（(▲△]?\s?(?:图片来源|圖片來源|图片来自|图片说明|圖說|图源|图据|图为|圖為|图由|资料图|資料圖|资料图片|配图|示意图|效果图|航拍图|视频截图|截图|"
    r"摄影|攝影|图|圖)\s?[:：/／｜|]|(?:图为|圖為|图片来源|资料图|图源网络|图据网络)"
)
_SAYS_LAST = re.compile(r"(?:视频截图|网络截图|监控截图|资料图片?|效果图|示意图|图片?|供图|[摄攝]|发)[）)]?。?$")
_SHOWN = re.compile(
    r"(?:截图|截圖|资料图片?|示意图|效果图|(?:记者|記者|通讯员|通訊員|摄影师|攝影師)[:：\s]?[\u4e00-\u9fff]{2,4}\s?[图圖摄攝])[）)]?。?$"
)
"""How a caption ends, the reporter who gave the picture among others: `河湾新闻记者 林晓荷 图`."""
_GREY = re.compile(
    r"(?<![\w-])color\s?[:=]\s?[\"']?(?:(?:dim|dark|light)?gr[ae]y|#([5-9ab])(?:\1{2}|.\1.\1.)(?![0-9a-f])|rgb\(\s?(\d{2,3}),\s?\2,\s?\2\s?\))",
    re.IGNORECASE,
)
_CENTRED = re.compile(r"text-align:\s*center")
_CENTRED_CLASS = re.compile(r"(?:^|[\s_-])(?:text-?)?cent(?:er|re)(?:ed)?(?=$|[\s_-])", re.IGNORECASE)


def is_under_picture(page: Outline, block: TextBlock) -> bool:
    """Whether a line right behind a picture is its caption: it says so, is set in grey, or stands as the picture in the middle.

    What stands behind it is set otherwise: on some pages all lines are grey or centred.
    """
    text = block.flat
    if block.words > _LONGEST or block.link_chars or page.tags[block.node] in outline.HEADING_LEVELS or not has_han(text):
        return False
    if HANGUL.search(text) is not None or heads_lines(block) or not (images := page.images_before(block)):
        return False
    if _SAYS.match(text) is not None or _SHOWN.search(text) is not None:
        return True
    behind = page.blocks[block.number + 1 : block.number + 2]
    if not behind:
        return False
    if not block.strong and _is_grey(page, block):
        return not _is_grey(page, behind[0])
    centred = _is_centred(page, block.node) and _is_centred(page, page.parents[images[-1]]) and _ends_in_text(page, block)
    if not centred or (text.endswith(STOPS) and _SAYS_LAST.search(text) is None):
        return False
    return not block.strong or _heads_parts_otherwise(page, block)


def _ends_in_text(page: Outline, block: TextBlock) -> bool:
    """Whether a line that is not set in the middle follows, with lines under other pictures alone between them."""
    for other in page.blocks[block.number + 1 : block.number + _PICTURES]:
        if not _is_centred(page, other.node):
            return True
        if not page.images_before(other):
            return False
    return False


def _heads_parts_otherwise(page: Outline, block: TextBlock) -> bool:
    """Whether bold lines beside a bold one stand at the margin: those are the headings of parts, and this one is none."""
    around = page.parents[block.node]
    return any(
        other.strong and other.words <= _HEADING and not other.text.endswith(STOPS) and not _is_centred(page, other.node)
        for other in page.range(around)
        if page.parents[other.node] == around
    )


_PICTURES, _HEADING = 10, 15.0


def heads_lines(block: TextBlock) -> bool:
    """Whether several lines stand in a Chinese block: behind a caption the others are the text's own."""
    return block.text.count("\n") >= _OWN_LINES and has_han(block.text) and HANGUL.search(block.text) is None


_OWN_LINES = 3


def _is_grey(page: Outline, block: TextBlock) -> bool:
    """Whether all of a line is set in grey: in its own element, or in one around all of it."""
    for node in range(max(block.node, block.first), min(max(block.node, block.first) + _INNER, page.ends[block.node])):
        element = page.els[node]
        if (style := f"{element.get('style') or ''} color={element.get('color') or ''}") != " color=" and _GREY.search(style):
            return fold(page.raw_text(node)) == block.flat
    return False


_INNER = 4
"""Elements one in the other around a line, at most."""


def _is_centred(page: Outline, node: int) -> bool:
    for around in (node, page.parents[node]):
        if around < 0:
            return False
        element = page.els[around]
        if page.tags[around] == "center" or element.get("align") == "center" or _CENTRED.search(element.get("style") or ""):
            return True
        if (names := page.classes[around]) and _CENTRED_CLASS.search(names):
            return True
    return False
