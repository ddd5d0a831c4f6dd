"""What Korean captions say of themselves, and what those that name nobody say of a picture right above them."""

from __future__ import annotations

import re

from scraper.extraction.wording.folding import STOPS

_ITSELF = re.compile(
    r"[<〈\[【(]\s?사진(?:\s?설명)?\s?[>〉\]】)]\s?\S.{2,}|[<〈\[【(]?\s?사진\s?설명\s?[:：=].*|사진은 .{2,60}(?<![.!?”])|"
    r"(?!.*(?:저작권|무단\s?(?:전재|복제|배포))).{2,}(?:재판매|재배포)(?:\s?및\s?DB)?\s?금지[\])]?\.?|"
    r"\S{2,12}\s자료\s?사진|출처\s?[=|]\s?.{2,30}|"
    r"[*※(]?\s?(?:사진은\s)?(?:위\s|해당\s|이\s|본\s)?(?:기사|본문)(?:\s?내용)?[과와]는?\s?(?:직접적?인?\s)?(?:관련|관계|연관)[이은]?\s?"
    r"(?:없습니다|없음|없다|없는 (?:자료\s?)?(?:사진|이미지)(?:입니다|임)?)[.)]{0,2}|"
    r"(?:생성형\s)?(?:AI|인공지능|챗GPT|ChatGPT|미드저니)\S{0,4}\s?(?:로\s)?(?:생성|제작|만든|그린)\S{0,3}\s(?:\S{1,8}\s)?(?:이미지|사진|그림|삽화|그래픽)(?:입니다)?\.?"
)
_OPENS = frozenset("<〈[【(사*※출AI인챗C미생위해이본기")
_ENDS = ("금지", "금지.", "금지]", "금지)", "자료사진", "자료 사진")
_LONGEST = 260
_VIEW = re.compile(
    r".{0,60}(?:전경|모습|장면|조감도|위치도|투시도|배치도|노선도|평면도|약도|안내도|지도|현황도|포스터|표지|캡처|캡쳐|화면|현장|그래픽|인포그래픽|"
    r"기념\s?(?:사진|촬영)|단체\s?사진|자료|일러스트|삽화|만평)|"
    r"\(?(?:사진\s?)?(?:왼쪽|오른쪽|앞줄|뒷줄|맨 왼쪽|맨 오른쪽|가운데|위)(?:부터|에서)?.{4,80}|"
    r".{2,40}\((?:왼쪽|오른쪽|가운데|사진)\).{0,40}"
)


def says_itself(text: str) -> bool:
    """Whether a line says that it is a caption, or that the picture is not of the story: `<사진> …`, `※ 기사 내용과 관련 없는 사진`."""
    if len(text) > _LONGEST or not (text[:1] in _OPENS or text.endswith(_ENDS)):
        return False
    return _ITSELF.fullmatch(text) is not None


def names_view(text: str) -> bool:
    """Whether a line without a full stop says what a picture shows: `늘솔역 조감도`, `왼쪽부터 …`."""
    return len(text) <= _LONGEST_VIEW and not text.endswith(STOPS) and _VIEW.fullmatch(text) is not None


_LONGEST_VIEW = 90


def is_button(text: str) -> bool:
    """Whether a line by a picture ends as buttons do: `이미지 확대보기`."""
    return len(text) <= _LONGEST_BUTTON and text.endswith(_BUTTON_ENDS)


_LONGEST_BUTTON, _BUTTON_ENDS = 16, ("보기", "하기", "듣기", "닫기", "열기", "확대")
