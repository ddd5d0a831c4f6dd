"""What stands behind a reporter's name in Korean bylines: roles, with the desk or the place that is glued to them."""

from __future__ import annotations

from scraper.extraction.wording.vocabulary import any_of, words

ABROAD = (
    "도쿄 베이징 워싱턴 뉴욕 런던 파리 베를린 모스크바 상하이 홍콩 방콕 하노이 자카르타 뉴델리 카이로 두바이 이스탄불 로마 "
    "브뤼셀 제네바 마드리드 시드니 LA 샌프란시스코 실리콘밸리 싱가포르 마닐라 타이베이 오사카 유럽 중동 중국 일본 미국 미주 "
    "동남아 러시아 프랑스 독일 영국 인도 베트남 해외 현지"
)
"""Where correspondents are, as it is glued to what they are."""
_DESKS = "정치|경제|사회|문화|국제|산업|편집|스포츠|체육|사진|지역|전국|디지털|금융|증권|탐사|기획|취재"
ROLES = (
    f"(?:{'|'.join(ABROAD.split())})\\s?(?:특파원|통신원)|"
    "(?:학생|대학생|고교생|중학생|초등|학부모|주민|독자|청소년|어린이|대표|교열|편집|주부|실버|시니어|국민|꿈나무|캠퍼스|도민|군민|구민|마을)기자|"
    f"(?:{_DESKS})(?:\\d)?(?:부장|차장|팀장|본부장|데스크)|(?<=부 )차장(?:대우)?|기획위원|발행인|"
    "(?:[가-힣]{2,5}|AI|IT)?전문\\s?기자|수석논설위원|수석기자|선임기자|인턴기자|객원기자|수습기자|전문기자|대기자|시민기자|명예기자|사진기자|영상기자|의학기자|"
    "과학기자|여행기자|기상기자|뉴스캐스터|기상캐스터|기자|"
    "순회특파원|특파원|통신원|논설위원|논설실장|편집위원|해설위원|전문위원|객원논설위원|논설고문|칼럼니스트|"
    "앵커|아나운서|리포터|에디터|PD|피디|"
    "편집국장|편집장|주필|취재부장|본부장|국장|부국장"
)
"""Roles that stand behind a reporter's name."""
ROLE_WORDS = words(
    "기자 발행인 차장 팀장 데스크 캐스터 특파원 통신원 위원 논설실장 논설고문 칼럼니스트 앵커 아나운서 리포터 에디터 PD 피디 국장 "
    "편집장 주필 부장 본부장"
)
"""What one of `ROLES` ends with: a cheap look before a line is taken apart."""
holds_role = any_of(ROLE_WORDS)


def has_role(text: str) -> bool:
    """Whether a text holds what a role ends with."""
    return "PD" in text if text.isascii() else holds_role(text) is not None
