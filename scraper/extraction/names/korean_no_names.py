"""Korean words that begin as surnames do and are no names: papers, places, words of pages."""

from __future__ import annotations

from scraper.extraction.wording.vocabulary import words

NO_PERSON = frozenset({"한겨레", "신동아", "남양주", "서귀포", "하노이", "마닐라", "조지아", "기자명"})
"""Papers and places of three syllables that begin as surnames do."""
PAGE_WORDS = words(
    "홍보실 기획실 민원실 정책실 공보실 공보관 전산실 여러분 이메일 이전글 전체글 조회수 추천수 주요글 인기글 최신글 정치면 사회면 "
    "경제면 문화면 신문사 방송국 편집국 취재팀 문화부 정치부 사회부 "
    "전국판 지면보 오늘의 이벤트 이용자 주간지 전문가 공지글 안내문 주메뉴 하메뉴 전라도 경기도 강원도 서울시 인천시 성남시 구독자 "
    "도서관 박물관 연구소 위원회 조직도 기자단 기사글 김포시 안산시 안양시 고양시 구리시 남원시 공주시 여수시 제주도 주식회 "
    "이달의 이슈팀 문화재 여행기 소식지 우리말 조사단 남북한 천주교 신도시 정부청 한국어 한국사 민주당 진보당"
)
"""Words of pages that begin as surnames do and are no names."""
NO_NAMES = NO_PERSON | PAGE_WORDS
