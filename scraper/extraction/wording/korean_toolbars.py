"""Rows of buttons as Korean pages print them above a text: every word of such a line is one of a button's."""

from __future__ import annotations

import re

from scraper.extraction.wording.vocabulary import words

_WORDS = words(
    "인쇄 프린트 스크랩 메일 이메일 공유 공유하기 url url복사 주소 주소복사 복사 복사하기 링크 글자 글씨 폰트 크기 사이즈 "
    "글자크기 글자크기조정 글자크기조절 글자크기변경 글씨크기조절 글씨크기 폰트크기 글씨키우기 글씨줄이기 글자키우기 글자줄이기 "
    "기사공유하기 메일보내기 작게 크게 보통 조절 조정 설정 변경 확대 축소 키우기 줄이기 버튼 본문 기사 뉴스 이미지 사진 "
    "동영상 영상 듣기 재생 음성 남성 여성 느림 느리게 빠름 빠르게 배속 번역 번역beta 언어 선택 한국어 영어 일본어 중국어 "
    "english 日本語 카카오 카카오톡 카톡 카카오스토리 페이스북 트위터 x 밴드 네이버 네이버밴드 라인 인스타그램 텔레그램 유튜브 sns "
    "보내기 기사보내기 댓글 좋아요 싫어요 훈훈해요 슬퍼요 화나요 놀라워요 어때요 추천 구독 구독하기 바로가기 더 보기 더보기 "
    "먼저 바로 다른 관련 전체 목록 목록보기 기사목록 언론사 페이지 기자 홈 열기 닫기 접기 펼치기 가 이 읽기 계속 스크롤 내려 저장 "
    "원문 원문보기 모두 반대 공감순 최신순 등록순 추천순 오래된순 답글순 개인정보처리방침 이용약관 청소년보호정책 이메일무단수집거부 "
    "회사소개 저작권문의 기사문의 광고문의 제휴문의 구독문의 불편신고 고충처리 이전 다음 목록으로 "
    "이전글 다음글 정정 반론보도 북마크 이메일보내기 쇼츠 카드뉴스 요약 요약봇 ai facebook twitter kakao kakaotalk line band naver "
    "미투데이 요즘에 "
    "print share email scrap 가장 작은 큰 한 단계 기본 아주 조절하기 설정하기 변경하기 복원 작성자 비밀번호 내용 제목 과거순 날씨 "
    "로그인 로그아웃 회원가입 정기구독 마이페이지 모바일웹 전체메뉴 검색 "
    "pdf지면보기 pdf보기 기사보기 찾기 기사스크랩하기 지면보기 북마크하기 보관함 스크랩하기 인쇄하기 프로필 이동 기사주소복사 pdf"
)
_OF_TEXT = ("기사", "본문", "글자", "글씨")
"""What buttons act upon, glued to what they do."""
_PARTICLE = re.compile(r"(?:\(으\)로|으로|에서|에게|에|을|를|의|로|은|는)$")
_PARTICLE_ENDS = "로서게에을를의은는"
_NUMBER = re.compile(r"[\d.,+-]+(?:개|건|회|배속|x|만)?")
_BORDER = r"\s|｜·/,:()\[\]<>"
_PARTS, _PART = re.compile(rf"[{_BORDER}]+"), re.compile(rf"[^{_BORDER}]+")
_LEAST, _LONGEST = 2, 100


def is_toolbar(line: str) -> bool:
    """Whether a line is nothing but the words of buttons, two of them at least."""
    if len(line) > _LONGEST:
        return False
    first = _PART.search(line)  # the word by which most other lines are told
    if first is None or not (_is_word(first[0].casefold()) or "(으)로" in line):
        return False
    parts = [part for part in _PARTS.split(line.casefold().replace("(으)로", " ")) if part]
    return len(parts) >= _LEAST and all(map(_is_word, parts)) and not all(map(_NUMBER.fullmatch, parts))


def _is_word(part: str) -> bool:
    if part in _WORDS or (part[-1] in _PARTICLE_ENDS and _PARTICLE.sub("", part) in _WORDS):
        return True
    if part[:2] in _OF_TEXT and part[2:] in _WORDS:
        return True
    return not part[0].isalpha() and _NUMBER.fullmatch(part) is not None


_ENDS = re.compile(
    r"(?:보기|가기|읽기|듣기|보내기|하기|받기|열기|닫기|전경|모습|장면|조감도|자료사진|사진|버튼|보세요|하세요|됩니다|입니다|습니다|"
    r"합니다)$|"
    r"^\S{2,10}\s\S{1,5}(?:부|팀|센터)$"
)
"""How buttons, appeals and captions end, decks hardly ever; a paper and its desk."""
_OPENS = re.compile(
    r"(?:(?:담당\s?(?:부서|자)|작성자|등록자|글쓴이)\s|"
    r"※|＊|\*|▶|▷|☞|#|\[?속보|\[?포토|(?:이|본) 기사|총 \d+장|사진\s?[=:]|게티이미지|클립아트|셔터스톡|언스플래시)"
)


_FILE = re.compile(r"\S@\S|\.(?:hwpx?|pdf|jpe?g|png|docx?|xlsx?|pptx?|zip)\b", re.IGNORECASE)
"""The name of a file, attached to a press release, or an address."""


def names_file(line: str) -> bool:
    """Whether a line names a file, or holds an address."""
    return ("." in line or "@" in line) and _FILE.search(line) is not None


def may_be_deck(line: str) -> bool:
    """Whether a line may say something of a story, as a deck does: no button, appeal, caption, credit or desk by its words."""
    return not is_toolbar(line) and not names_file(line) and _ENDS.search(line) is None and _OPENS.match(line) is None
