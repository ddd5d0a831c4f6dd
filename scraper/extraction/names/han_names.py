"""Names of people in Chinese bylines: `本报记者 张三 李四`, `作者：王五`, `文/赵六`, `（责编：钱七、孙八）`, `（周九）`."""

from __future__ import annotations

import re

from archive.records import Author
from scraper.extraction.names import han_surnames
from scraper.extraction.times import timestamps
from scraper.extraction.wording.vocabulary import words

_ONE = r"(?!(?:记者|記者|通讯员|通訊員|实习生|實習生|摄影|攝影)\s?[／/｜|丨])[\u4e00-\u9fff]{2,4}(?![\u4e00-\u9fff]|\s?[:：])"
_NAMES = rf"([\u4e00-\u9fff]{{2,4}}(?![\u4e00-\u9fff])(?:[\s、，,&＆]{{1,2}}{_ONE}){{0,5}})"
_OPEN = r"(?:^|(?<=[\s（(【〔\[｜|:：。，□■◎●○◇◆△▲☆★]))"
_REPORTER = re.compile(
    _OPEN + r"(?:本文|本报|本報|本刊|本网|本台|新华社|中新社|特约|驻[\u4e00-\u9fff]{1,6})*"
    r"(?:(?:记者|記者|实习生|通讯员|撰稿人?|撰文|执笔|采写|文\s?[/／]\s?图|图\s?[/／]\s?文)\s*[:：/／|｜丨]?\s*|"
    r"(?:作者|文字|文)\s*[:：/／|｜丨]\s*)" + _NAMES
)
_PAPERS = re.compile(
    r"(?:^|(?<=[（(【〔\[:：/／]))\s?(?:[\u4e00-\u9fff·]{1,14}?(?:记者|記者)|[\u4e00-\u9fff]{2,8}(?:通讯员|通訊員)|"
    r"[\u4e00-\u9fff]{2,8}专栏(?:作者|作家)"
    r"|《[^》]{1,12}》(?:作者|记者|記者))\s?[:：]?\s?" + _NAMES
)
"""People behind the name of their paper, at the head of a line, a bracket or a value: `(河湾报记者 林晓荷)`, `《河湾》作者 周文和`."""
_PAPER = re.compile(
    r"([\u4e00-\u9fff]{2,3}(?:[\s、][\u4e00-\u9fff]{2,3}){0,3})\s?[／/|｜]\s?([\u4e00-\u9fff]{2,8}(?:[报報网網社刊台]|新闻|新聞|周刊|"
    r"杂志|时报|日报))"
)
"""Names before the paper they write for, alone on a line: `林晓荷/河湾报`."""
_FROM = re.compile(
    r"[【〔［（(]([\u4e00-\u9fff]{2,3}(?:[、，\s][\u4e00-\u9fff]{2,3}){0,4})\s?[／/╱∕][\u4e00-\u9fff]{2,8}(?:報導|報道|报道)[】〕］）)]"
)
"""Names before the place of their report, in brackets and without a role: `【林曉荷、周文和／河灣報導】`."""
_REPORTS = re.compile(r"(?:记者|記者)\s?([\u4e00-\u9fff]{2,3})(?:摄影|综合)?(?:报道|報導)")
_WIRED = re.compile(
    r"(?:记者|記者)([\u4e00-\u9fff]{3})[\u4e00-\u9fff]{2,8}(?:\d{1,2}日(?:專|专|綜合|综合)?(?:電|电|外電|外电|訊|讯)|(?:採訪|综合|"
    r"綜合)?報導[】〕」）)])"
)
"""The dateline of Taiwan's papers: name, place and day in one run, or in brackets `【記者周文和關山報導】`."""
_EDITOR = re.compile(_OPEN + r"(?:责任编辑|責任編輯|责编|编辑|編輯|稿件编辑)\s*[:：/／|｜丨]\s*" + _NAMES)
_USER = r"\s?[\[【〖]?([^\s\d\[\]【】〖〗。，：:]{2,16}?)[\]】〗]?\s?"
_POSTED = re.compile(
    rf"本[贴帖文](?:子|章)?由{_USER}于\s?(?:19|20)\d\d|^由{_USER}(?:张贴|張貼|发表|發表|发布|發佈|提交)(?:于|於|\s?@)?\s?(?:19|20)\d\d"
)
"""Who put up a text of an old forum, user names too: `本贴由秋水于2005年3月5日17:45:02在〖渡口〗发表`, `由秋水张贴 @ 2005-03-05`."""
_SOURCE = re.compile(r"^(?:来源|來源|稿源)\s*[:：]\s*([\u4e00-\u9fff]{2,3})$")
_MARKED = re.compile(
    r"(?:[◎●■◆☆★○◇▲]\s?([\u4e00-\u9fff]{2,3})|[（(]([\u4e00-\u9fff]{2,3})[)）])(?=[\s（(|｜])|原创\s([\u4e00-\u9fff]{2,3})(?=\s)"
)
"""A name behind a mark or a label, or in brackets, that opens a line under the title with the day in it."""
_CLOSING = re.compile(r"[（(]\s*([\u4e00-\u9fff]{2,3}(?:[\s、]+[\u4e00-\u9fff]{2,3}){0,3})\s*[)）]\s*$")
_SPACED = re.compile(r"(?<![\u4e00-\u9fff])([\u4e00-\u9fff])\s([\u4e00-\u9fff])(?![\u4e00-\u9fff])")
_NO_NAMES = words(
    "报道 报导 摄影 图片 来源 编辑 时间 日期 作者 记者 本报 本刊 本网 新闻 网友 访问统计 未知 佚名 "
    "发布时间 发表时间 更新时间 出版 不详 综合 整理 发布 责任 中国 人民 原文 原载 "
    "责任编辑 責任編輯 责编 責編 編輯 稿件编辑 值班编辑 网络编辑 审核 校对 供稿 "
    "标签 分类 评论 点击 浏览 阅读 转载 日报 晚报 电讯 通讯员 实习生 翻译 撰文 整合 编译 编辑部 网络整理 "
    "出自 摘自 选自 转自 关注 相关文章 本站 互联网 匿名 江湖"
)
_NO_ENDS = ("报", "网", "社", "报道", "摄影", "摄", "攝", "记者", "記者", "通讯员", "通訊員", "作者", "编辑")


def labelled(text: str) -> list[Author]:
    """Return the reporters a line of Chinese names behind a label."""
    role = "记者" if "记者" in text else None
    if not role and "記者" not in text:
        return _people(_REPORTER, _joined(text), role=None) or reporting(text) or _people(_PAPERS, text, role=None)
    line = _joined(text)
    if found := _people(_REPORTER, line, role=role):
        first = _people(_PAPERS, line, role=role)  # what stands behind the paper's reporter may be labelled as well: `实习生`
        return first if {person.name for person in found} < {person.name for person in first} else found
    return _people(_PAPERS, line, role=role) or _people(_REPORTS, line, role=role)


def reporting(text: str) -> list[Author]:
    """Return the people a line in brackets names before the place of their report, all with common surnames."""
    found = _people(_FROM, text, role=None) if "報" in text or "报" in text else []
    return found if all(person.name[0] in han_surnames.OF_TAIWAN for person in found) else []


def posted(text: str) -> list[Author]:
    """Return who put up a text, as old forums print it at its end."""
    match = _POSTED.search(text) if "由" in text else None
    return [Author(name=match[1] or match[2])] if match is not None else []


def of_paper(text: str) -> list[Author]:
    """Return the people a line names before their paper, all with surnames."""
    match = _PAPER.fullmatch(text)
    names = re.split(r"[\s、]+", match[1]) if match is not None else []
    return [Author(name=name, org=match[2]) for name in names] if match is not None and all(map(han_surnames.begins_name, names)) else []


def wired(text: str) -> list[Author]:
    """Return the reporter a dateline names right before the place, with a common surname."""
    return [person for person in _people(_WIRED, text, role="記者") if person.name[0] in han_surnames.OF_TAIWAN]


def editors(text: str) -> list[Author]:
    """Return the editors a line names (`责编`)."""
    return _people(_EDITOR, _joined(text), role="责编")


def is_editors(text: str) -> bool:
    """Whether a line names editors and nobody else: they stand where a writer does, and wrote nothing."""
    return text[:1] in "责責编編稿" and (match := _EDITOR.match(text)) is not None and match.end() == len(text)


def closing(text: str) -> list[Author]:
    """Return the people named in brackets at the end of a text, each with a common surname."""
    return [person for person in _people(_CLOSING, text, role=None) if person.name[0] in han_surnames.COMMON]


def source(text: str) -> list[Author]:
    """Return the person a line names as its source, with a common surname: papers and agencies stand there too."""
    return [person for person in _people(_SOURCE, text, role=None) if person.name[0] in han_surnames.COMMON]


def marked(text: str) -> list[Author]:
    """Return the person who opens a line of facts behind a mark or in brackets, with a common surname."""
    match = _MARKED.match(text)
    name = (match[1] or match[2] or match[3]) if match is not None else ""
    return [Author(name=name)] if is_name(name) and timestamps.find(text, "zh") else []


def is_name(text: str) -> bool:
    """Whether a text is one name with a common surname and nothing else."""
    return (
        2 <= len(text) <= 3
        and text[0] in han_surnames.COMMON
        and text not in _NO_NAMES
        and re.fullmatch(r"[\u4e00-\u9fff]+", text) is not None
    )


_PROFILE = re.compile(r"(?:个人|個人|博主|作者)(?:资料|資料|简介|簡介|档案|檔案|信息|介绍|介紹)|(?:关于|關於)(?:作者|博主|我)")


def heads_profile(text: str) -> bool:
    """Whether a text heads the box about whose page it is."""
    return _PROFILE.fullmatch(text) is not None


def _joined(text: str) -> str:
    """Close the gap in names of two characters that are set wide, `赵 培`."""
    return _SPACED.sub(r"\1\2", text)


def _names_writers(match: re.Match[str]) -> bool:
    """Whether what a pattern found is people, and none who took a picture: a word glued to a role has to begin with a surname."""
    text, place = match.string, match.start(match.lastindex or 0)
    glued = match.lastindex is not None and place > 0 and "\u4e00" <= text[place - 1] <= "\u9fff"
    return (not glued or han_surnames.begins_name(text[place:])) and _PHOTOGRAPHED.match(text, match.end()) is None


_PHOTOGRAPHED = re.compile(
    r"\s?(?:[摄攝](?![\u4e00-\u9fff])|[摄攝]影(?!报道|報導)|供[图圖]|[图圖]片?(?![\u4e00-\u9fff]))(?!\s?[:：/／|｜])"
)
"""What says of the people before it that they took a picture: `记者 林晓荷 摄`."""


def _people(pattern: re.Pattern[str], text: str, role: str | None) -> list[Author]:
    named = (group for match in pattern.finditer(text) if _names_writers(match) for group in match.groups() if group)
    names = [name for group in named for name in re.split(r"[\s、，,&＆]+", group)]
    kept = [name for name in dict.fromkeys(names) if name and name not in _NO_NAMES and not name.endswith(_NO_ENDS)]
    return [Author(name=name, role=role) for name in kept]
