"""Words of the generated newspapers: invented towns, companies, people and papers. None of them is meant to exist."""

from __future__ import annotations


def _words(text: str) -> tuple[str, ...]:
    """Return the words between white space; `_` stands for a space within a word."""
    return tuple(word.replace("_", " ") for word in text.split())


TOWNS = _words("""
    해솔시 가람군 노을시 솔내군 은여울시 달빛군 새벼리시 바람골군 온누리시 한마루군 물안시 꽃재군 두루시 샘터군 별내울시
    늘찬군 아라마루시 다온군 미르시 여울목군 하늬시 마당재군 너른들시 잣고개군 큰나루시 올벼군 푸른솔시 고운터군 빛가온시 돌담군
    나래시 갈대울군 은하리시 참샘군 모래내시 단풍재군 윤슬시 보리울군 초롱시 안개골군
""")
"""Cities (시) and counties (군)."""

DISTRICTS = _words("""
    중앙동 솔밭동 강변로 새터마을 역전시장 산업단지 호수공원 체육문화센터 평생학습관 시민회관 농업기술센터 보건소 청년마루 도서관
""")
"""Places within a town."""

SURNAMES = _words("강 고 구 나 남 도 류 모 민 반 배 변 봉 선 설 소 손 안 양 연 우 위 유 임 장 전 조 주 진 차 천 탁 표 하 함 현")
GIVEN = _words("""
    가온 하람 다솜 로운 보담 슬찬 예솔 우람 이든 지담 찬결 태온 푸름 해찬 나린 도담 라온 미리내 새결 아름
    유담 은솔 한빛 윤슬 초아 현별 규온 세담 준별 채운
""")
ROMAN = _words("gaon haram dasom roun bodam chan yesol woo eden jidam taeon narin dodam raon arum yudam sol hanbit choa cheun")
"""User parts of reporters' addresses."""

COMPANIES = _words("""
    ㈜가온테크 누리로보틱스㈜ ㈜한결소재 다솜바이오㈜ ㈜새론에너지 미르정밀㈜ ㈜푸른식품 온새미솔루션㈜ ㈜별무리전자 하늘채물산㈜
    ㈜도담모빌리티 B&K소프트 (주)늘봄농산 라온시스템즈
""")
AGENCIES = _words("지역경제진흥원 문화재단 청소년수련관 자원봉사센터 도시공사 환경공단 소상공인연합회 주민자치회 상공회의소 교육지원청")
POSTS = _words("시장 부시장 국장 과장 센터장 이사장 본부장 위원장 원장 대표")
COUNCIL_POSTS = _words("의장 부의장 운영위원장 의원")
ROLES = (("기자", 30), ("선임기자", 4), ("특파원", 2), ("인턴기자", 3), ("객원기자", 2))
"""Reporters' roles with weights; columns are signed by 논설위원 and 칼럼니스트."""
DESKS = _words("온라인뉴스팀 편집국 디지털뉴스부")
"""Desks that sign in the place of a person."""
WIRES = _words("가람통신 두루통신 새벽뉴스")
"""News agencies."""
FIELDS = _words("""
    디지털_전환 이차전지 스마트농업 탄소중립 수소모빌리티 인공지능 바이오헬스 관광_콘텐츠 돌봄_서비스 물순환 반려동물_산업 생활안전
""")
LIST_WORDS = _words("""
    현장_상담 맞춤형_교육 시설_개선 판로_지원 공동_연구 안전_점검 기록_보존 체험_부스 전문가_강연 수요_조사 순회_진료 공모전 야간_개장
    주민_설명회
""")
HOLDINGS = _words("시청_대회의실 군청_소회의실 시민회관_대강당 현장_사무소 종합상황실 문화예술회관 다목적홀")
