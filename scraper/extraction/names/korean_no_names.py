"""Korean words that begin as surnames do and are no names: papers, places, words of pages."""

from __future__ import annotations

from scraper.extraction.wording.vocabulary import words

NO_PERSON = frozenset({"한겨레", "신동아", "남양주", "서귀포", "하노이", "마닐라", "조지아", "기자명"})
"""Papers and places of three syllables that begin as surnames do."""
PAGE_WORDS = words(
    "홍보실 기획실 민원실 정책실 공보실 공보관 전산실 여러분 이메일 이전글 전체글 조회수 추천수 주요글 인기글 최신글 정치면 사회면 "
    "경제면 문화면 신문사 방송국 편집국 취재팀 문화부 정치부 사회부 "
    "선전국 조직국 정책국 홍보국 기획국 문화국 여성국 선교국 노동국 기획처 홍보처 조직실 기자실 도서실 문화원 홍보단 선관위 "
    "전국판 지면보 오늘의 이벤트 이용자 주간지 전문가 공지글 안내문 주메뉴 하메뉴 전라도 경기도 강원도 서울시 인천시 성남시 구독자 "
    "도서관 박물관 연구소 위원회 조직도 기자단 기사글 김포시 안산시 안양시 고양시 구리시 남원시 공주시 여수시 제주도 주식회 "
    "이달의 이슈팀 문화재 여행기 소식지 우리말 조사단 남북한 천주교 신도시 정부청 한국어 한국사 민주당 진보당 마지막"
)
"""Words of pages that begin as surnames do and are no names."""
TEXT_WORDS = words(
    "이번 이날 이후 이어 이에 이와 이곳 이들 이것 이같은 이처럼 이상의 지난 지난해 지난달 지난주 지난번 지역 지금 지방 지자체 "
    "한국 한국의 한편 한때 오늘 오는 오전 오후 정부 정치 정책 정규직 주민 주민들 주말 주요 전국 전국의 전임 전직 전체 전날 현직 "
    "현재 현장 현지 신임 신규 신입 최근 최대 최초 최고 국내 국제 국가 국회 민간 민주 공공 공동 공무원 문화 문화계 안전 안전한 "
    "강원 경기 경찰 서울 서구 서부 우리 우리의 우선 구청 도내 도시 도민 남부 남구 차기 차세대 유명 유일 유일한 여성 여야 명예 "
    "임시 임명 고등 고교 고향 원래 하지만 표준 강화 강력 장기 권역 조합 조합원 조직 인근 기존 기관 기업 기업인 위원 위촉 장애인 "
    "이장단 이용객 이웃 이사회 올해의 소방 소방관 노동 노동자 노인 노조 심사 선거 선임 성인 성공 송년 손님 배우 백화점 허가 허위 "
    "설립 진행자 시민들 시청자 시의원 부산시 부산의 어린이 인문학 국문학 경제학 사회학 사회자 인디언 가수들 단체장 상담사 창업자 국민들 "
    "인천의 상반기 하반기 형사과 동네의 동호인 종교계 부모님 태권도 평론가 풍물단 제작진 편집자 편성표 국민의"
)
"""Words of texts that do, and stand before an office or a calling as names do."""
NO_NAMES = NO_PERSON | PAGE_WORDS | TEXT_WORDS
