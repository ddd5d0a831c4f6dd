"""Names of people in Japanese bylines: `【山田太郎、佐藤花子】`, `山田太郎記者`, `文・山田太郎`, `【ロンドン＝山田太郎】`."""

from __future__ import annotations

import re

from archive.records import Author
from scraper.extraction.names.organisations import is_organisation
from scraper.extraction.wording.vocabulary import words

_ROLES = (
    r"(?:論説委員長?|編集委員|客員編集委員|解説委員|特別編集委員|専門記者|記者|特派員|支局長|総局長|編集長|デスク|ジャーナリスト|コラムニスト|ライター|"
    r"フリーライター|カメラマン|研究員|主筆)"
)
_LETTER = r"[\u4e00-\u9fff\u3040-\u309f々ヶケノ]"
_NAME = rf"(?:{_LETTER}{{3,7}}|{_LETTER}{{1,4}}[ \u3000]{_LETTER}{{1,4}})"
_ROLE_FIRST = re.compile(rf"(?:^|(?<=[（(【、]))({_ROLES})[・･／/:： \u3000]({_NAME})(?=$|[\s）)】、・])")
_FOREIGN = r"[ァ-ヴー]{1,8}(?:[・＝][ァ-ヴー]{1,10}){1,2}"
"""A foreigner's name in katakana, as Korean papers print their reporters' in their Japanese editions."""
_NAME_FIRST = re.compile(rf"(?:^|(?<=[\s（(【、・=＝]))({_NAME}?|{_FOREIGN})[ \u3000]?({_ROLES})(?=$|[\s）)】、・])")
_LABELLED = re.compile(
    rf"(?:^|(?<=[\s（(【]))(?:文|取材|文責|執筆者?名?|著者?|筆者|投稿者|作者|取材・文|文・写真|文／写真|構成|聞き手|インタビュー|ライター|記事|レポート|テキスト|TEXT)"
    rf"[・･／/:：=＝●◎]\s?({_NAME})(?=$|[\s）)】、・（(])"
)
_CREDIT = re.compile(
    r"(?:取材・?)?(?:監修|撮影|写真|カメラ|編集|構成|校閲|イラスト|デザイン|文責|文|執筆)(?:者|協力)?\s?[：:／/・●]\s?[^。、：:]{2,24}"
    r"(?:\s(?:監修|撮影|写真|カメラ|編集|構成|イラスト)\s?[：:／/・●]\s?[^。、：:]{2,24})*"
)
_SPACED = re.compile(r"([\u4e00-\u9fff々]{1,4})[ \u3000]([\u4e00-\u9fff\u3040-\u309f々]{1,4})")
_SECTIONS = words(
    "政治 経済 社会 国際 地域 地方 文化 芸能 暮らし 科学 教育 医療 話題 特集 全国 速報 "
    "国内 海外 生活 企業 金融 市場 事件 事故 選挙 野球 競馬 音楽 映画"
)
_BRACKETED = re.compile(r"[（(【［\[《〈]([^）)】］\]》〉]{2,40})[）)】］\]》〉]")
_WITH_PAPER = re.compile(
    rf"({_NAME})[ \u3000]?[（(][^）)]{{0,40}}(?:[A-Za-z]{{3}}|新聞|通信|編集部|ライター)[^）)]{{0,40}}[）)](?=$|[ \u3000])"
)
"""A name and, in brackets, whom it writes for."""
_DATELINE = re.compile(rf"[【［\[][^】\]］＝=]{{2,12}}[＝=]({_NAME}(?:[、・]{_NAME})*)[】\]］]")
_NO_NAMES = words(
    "有料記事 会員限定 写真 動画 解説 速報 独自 社説 特集 連載 続報 図解 詳報 全文 関連記事 広告 編集部 共同通信 時事通信 東京 大阪 記事 "
    "論説委員 編集委員 担当 本紙 当時 以下 敬称略 抜粋 了 おわり "
    "税抜き 税込み 税別 税込 仮称 複数回答 順不同 提供写真"
)


def line_people(text: str) -> list[Author]:
    """Return the people of a line that is a byline and nothing else: names with a role, behind a label, or alone within brackets."""
    text = _WITHIN.sub("", text)
    people = [Author(name=_joined(match[2]), role=match[1]) for match in _ROLE_FIRST.finditer(text)]
    people += [Author(name=_joined(match[1]), role=match[2]) for match in _NAME_FIRST.finditer(text) if match[1]]
    people += [Author(name=_joined(match[1])) for match in _LABELLED.finditer(text)]
    if not people and (whole := _BRACKETED.fullmatch(text)):
        people = _listed(whole[1])
    if not people and (beside := _WITH_PAPER.match(text)):
        people = [Author(name=_joined(beside[1]))]
    return [person for person in people if not _is_no_name(person.name) and not is_organisation(person.name)]


def _is_no_name(text: str) -> bool:
    """Whether a text says how a story is offered, where it stands or when a shop opens, as no name does: `読者会員限定`, `水曜定休`."""
    return text in _NO_NAMES or _OFFERED.search(text) is not None


_OFFERED = re.compile("会員|限定|有料|無料|記事|購読|登録|公開|広告|定休|休業|営業|祝日|当日|予約|受付|送料|抽選|先着|[月火水木金土日]曜")


_WITHIN = re.compile(r"(?<=[【（［\[(])[ \u3000]+|[ \u3000]+(?=[】）］\])])")
"""Blanks beside the brackets around a name: where a link to the writer ends."""


def opening_people(text: str) -> list[Author]:
    """Return the people of the dateline a paragraph opens with."""
    match = _DATELINE.match(text)
    return [Author(name=_joined(name)) for name in re.split(r"[、・]", match[1])] if match else []


def closing_people(text: str) -> list[Author]:
    """Return the people named in brackets at the end of a paragraph."""
    matches = list(_BRACKETED.finditer(text[-60:]))
    return _listed(matches[-1][1]) if matches and text.endswith(matches[-1][0]) else []


_PROFILE = re.compile(
    r"(?:この記事を(?:書いた|執筆した)(?:人|ライター|筆者)|この記事の(?:著者|執筆者|ライター|筆者)|"
    r"(?:執筆者|著者|ライター|筆者)(?:紹介|情報|プロフィール))[:：]?"
)


def heads_profile(text: str) -> bool:
    """Whether a text heads the box about who wrote the page."""
    return _PROFILE.fullmatch(text) is not None


def lone(text: str) -> list[Author]:
    """Return the person whose name is all that a text says."""
    return _listed(text) if "、" not in text else []


def labelled(text: str) -> list[Author]:
    """Return the people behind a label anywhere in a line of credits, `取材・文：森川 晴子 撮影：…`."""
    return [Author(name=_joined(match[1])) for match in _LABELLED.finditer(text) if match[1] not in _NO_NAMES]


def is_credit(text: str) -> bool:
    """Whether a line says who wrote, took photos or looked a text over, and nothing else."""
    return _CREDIT.fullmatch(text) is not None


def spaced(text: str) -> list[Author]:
    """Return the person whose name is all that a text says, surname and given name apart: sections stand so as well."""
    match = _SPACED.fullmatch(text)
    return [Author(name=_joined(text))] if match is not None and _SECTIONS.isdisjoint(match.groups()) and text not in _NO_NAMES else []


def is_line(text: str) -> bool:
    """Whether a line is a byline and nothing else: it names people, or an agency in brackets."""
    if len(text) > _LONGEST:
        return False
    if line_people(text):
        return True
    bracketed = len(text) <= _SIGN and _BRACKETED.fullmatch(text) is not None
    return bracketed and not _is_no_name(text[1:-1]) and _HEADING.search(text[:-1]) is None


_HEADING = re.compile(r"(?:元|先|概要|情報|一覧|内容|日時|場所|対象|料金|方法|特徴|商品|開催|期間|ポイント|について|とは)$")
"""How headings within brackets end."""


_LONGEST = 60
_SIGN = 10


def _listed(text: str) -> list[Author]:
    names = re.split(r"[、・,，]\s?", text)
    if len(names) > 1 and _DESK.fullmatch(names[0]):
        names = names[1:]  # the desk, `（報道部・水原 透）`
    if len(names) > 1 and (names[-1].isascii() or is_organisation(names[-1])):
        names = names[:-1]  # whom they write for
    whole = all(re.fullmatch(_NAME, name) and not _is_no_name(name) for name in names)
    return [Author(name=_joined(name)) for name in names] if whole else []


_DESK = re.compile(
    "(?:報道|社会|政治|経済|文化|運動|地域|国際|編集|生活|写真|科学|学芸|整理|東京|デジタル)(?:本)?部|.{1,6}(?:支社|支局|総局|本社|取材班)"
)
"""Desks and offices of a paper; surnames end like desks (`渡部`)."""


def _joined(name: str) -> str:
    return re.sub(r"[ \u3000]", "", name) if len(name) <= _SET_WIDE else name


_SET_WIDE = 3
