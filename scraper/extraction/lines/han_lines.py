"""Lines of Chinese pages that hold facts about a text and are none of it: source, writer and hour, editors, buttons in brackets."""

from __future__ import annotations

import re

from scraper.extraction.names import han_names, han_surnames
from scraper.extraction.wording.memories import LONGEST_NAME, of_short

_PEOPLE = (
    r"(?:本文|本报|本報|本網|本网|本期)?(?:责任编辑|責任編輯|责编|責編|[\u4e00-\u9fff]{0,3}编辑|[\u4e00-\u9fff]{0,3}編輯|美编|编审|校对|"
    r"校對|审核|審核|审校|"
    r"初审|复审|终审|一审|二审|三审|监制|監製|总监制|"
    r"主编|值班编委|值班主任|统筹|记者|記者|通讯员|通訊員|实习生|作者|撰文|撰稿|供稿|投稿|摄影|攝影|图文|文图|文字|图片|文|图|"
    r"采写|采访|执笔|主笔|策划|制图|剪辑|排版|编译|译者|校译|供图|图源)"
)
_FACTS = (
    r"来源|來源|稿源|出处|信息来源|文章来源|发布时间|发表时间|发布日期|更新时间|发布者|发布人|录入者|时间|日期|"
    r"浏览|浏览量|浏览次数|阅读|阅读量|阅读次数|点击|"
    r"点击数|点击量|点击率|连载|出版社|人气|访问量|访问次数|字体|字号|字体大小|评论|评论数|打印|分享|分享到|文字大小|视力保护色|背景色"
)
_LABEL = re.compile(rf"(?:^|(?<=[^\u4e00-\u9fff]))(?:(?P<people>{_PEOPLE})|(?:{_FACTS}))\s?[:：丨|｜/／]")
_REPORTER = re.compile(
    r"(?:[□■◎●○◇◆△▲☆★]\s?)?[（(〔]?(?:本报|本報|本刊|本网|本台)?(?:记者|記者|通讯员|通訊員|实习生)\s?"
    r"[\u4e00-\u9fff]{2,4}(?:[\s、]{1,2}(?:本报|本報|本刊)?[\u4e00-\u9fff]{2,4}){0,6}[)）〕]?"
)
_OF_PAPER = re.compile(
    r"[（(〔【]?(?:[\u4e00-\u9fff]{1,6}[报報网網社刊台闻聞])?(?:记者|記者|特派員)(?:(?:\s[\u4e00-\u9fff]{2,4}){1,7}|\s?[\u4e00-\u9fff]{2,4}"
    r"(?:[\s、][\u4e00-\u9fff]{2,4}){0,3}\s?[／/╱∕]\s?[\u4e00-\u9fff]{2,8}(?:報導|报道))[)）〕】]?"
)
"""A paper's reporter with the name apart, or with the place of the report: `河湾報記者　林曉荷`, `記者林曉荷／河灣報導`."""
_WROTE = re.compile(
    r"[\u4e00-\u9fff·]{2,14}(?:记者|記者|"
    r"通讯员)\s?[\u4e00-\u9fff]{2,4}(?:[\s、][\u4e00-\u9fff]{2,4}){0,3}\s?[／/]\s?[文图圖摄攝].{0,16}"
)
"""A paper's reporter and what she did, before who gave the pictures: `河湾新闻·渡口报记者林晓荷/文 受访者供图`."""
_BUTTONS = re.compile(r"(?:【[^】]{1,20}】\s*)+")
_BUTTON = re.compile(r"纠错|打印|关闭|大 中 小|收藏|推荐|评论|编辑|分享")
_OPENS, _CLOSES = tuple("【〔［（("), tuple("】〕］）)")
_LONGEST, _VALUE, _ONE_VALUE = 140, 30, 24
_OF_SYSTEM = re.compile(
    r"(?:发布时间|发表时间|发布日期|更新时间|發布時間|發佈時間|信息来源|文章来源|稿件来源|浏览次数|浏览量|阅读次数|阅读量|点击数|点击量|"
    r"访问次数|访问量|发布者|发布人|录入者|字号|字体)"
    r"\s?[:：]"
)
"""Labels that systems print over a text; `时间：` and `来源：` may stand in a notice as well."""
_LONG_HEAD = re.compile(r"[\u4e00-\u9fff]{5,}")
_SENT_IN = re.compile(r"[^:：。，,]{2,30}(?:供稿|来稿|供图)\s")
"""Who sent in a text, before what names its people: `渡口镇办公室供稿　摄影/周文和`."""
_EDITED = re.compile(
    r"[（(]?(?:责任编辑|責任編輯|责编|責編|编辑|編輯|校对|校對|审核|審核|校审|终审|监制|值班编辑|值班主任|编审|美编|实习编辑)"
)
_WHO = re.compile(
    r"(?:文|图|图文|文图)|[\u4e00-\u9fff]{0,4}(?:编辑|編輯|记者|記者|通讯员|实习生|摄影|校对|校對|审核|監製|监制|责编|終審|终审|编审|"
    r"美编|主任|作者|供图)"
)


def _names_editors(text: str) -> bool:
    """Whether a line is roles and names by turns with blanks between them, an editor's first: `编辑 林晓荷 校对 周文和`."""
    if len(text) > _VALUE + _ONE_VALUE or _EDITED.match(text) is None:
        return False
    pieces = text.strip("（）() ").split()
    roles = [bool(_WHO.fullmatch(piece)) for piece in pieces]
    named = all(role or (len(piece) <= _NAME and han_surnames.begins_name(piece)) for piece, role in zip(pieces, roles, strict=True))
    return named and len(pieces) > 1 and roles[0] and not roles[-1]


_NAME = 4


@of_short(4096, LONGEST_NAME)
def is_facts(text: str) -> bool:
    """Whether a line is labels with short values behind them, a reporter's name with the role, or buttons."""
    if len(text) > _LONGEST or "。" in text:
        return False
    if (
        _REPORTER.fullmatch(text)
        or (("記者" in text or "记者" in text) and (_OF_PAPER.fullmatch(text) or _WROTE.fullmatch(text)))
        or (_BUTTONS.fullmatch(text) and _BUTTON.search(text))
        or (text[:1] in _OPENS and text[-1:] in _CLOSES and han_names.reporting(text))
        or han_names.of_paper(text)
    ):
        return True
    labels = list(_LABEL.finditer(text))
    if not labels:
        return _names_editors(text)
    if _LONG_HEAD.search(head := text[: labels[0].start()]) and _SENT_IN.fullmatch(head) is None:
        return False
    ends = [*(label.start() for label in labels[1:]), len(text)]
    longest = max(end - label.end() for label, end in zip(labels, ends, strict=True))
    if len(labels) > 1:
        return longest <= _VALUE
    return (labels[0]["people"] is not None or _OF_SYSTEM.match(text) is not None) and labels[0].start() <= 1 and longest <= _ONE_VALUE
