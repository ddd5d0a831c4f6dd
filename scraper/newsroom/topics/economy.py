"""Politics and business, industry."""

from __future__ import annotations

from .topic import Topic

INVESTMENT = Topic(
    name="investment",
    items=(
        "이차전지 부품",
        "산업용 로봇",
        "친환경 포장재",
        "냉동 가공식품",
        "정밀 센서",
        "수소 저장용기",
        "의료용 소재",
        "농기계 부품",
        "스마트 조명",
        "재생 섬유",
        "반도체 세정제",
        "해조류 가공",
    ),
    titles=(
        "{town}, {company|과} {item} 공장 {n}억 원 투자협약 체결",
        "{company}, {town}에 {item} 생산 거점 짓는다…{n}억 원 투입",
        "[단독] {company}, {short} {item} 라인 {n}억 증설 확정",
        "{town} “{item} 기업 유치로 일자리 {n}개 만든다”",
    ),
    decks=(
        "{month}월 착공해 내년 하반기 가동 목표",
        "신규 고용 {count}명, 지역 인재 우선 채용하기로",
        "{place} 부지 {area}㎡에 생산동·연구동 조성",
        "인허가 일괄 처리 등 행정·재정 지원 약속",
    ),
    leads=(
        "{town|이} {company|과} {item} 생산시설 건립을 위한 투자협약을 맺었다.",
        "{company|이} {town} {place}에 {item} 생산시설을 새로 짓는다.",
        "{town|은} {day} {hall}에서 {company|과} {n}억 원 규모의 투자협약을 체결했다고 밝혔다.",
    ),
    details=(
        "{day} {hall}에서 열린 협약식에는 {official} {town} {post}, {chief} 대표 등 {count}여 명이 참석했다.",
        "{company|은} {year}년 설립된 {item} 전문 기업으로, 지난해 매출은 {won}억 원이고 임직원은 {count}명이다.",
        "회사는 {place} 부지 {area}㎡에 생산동과 연구동을 짓고 {month}월부터 설비를 차례로 들여올 계획이다.",
        "{town|은} 인허가 기간을 {pct}% 줄이고 진입도로와 용수 공급 시설을 먼저 마련하기로 했다.",
        "협약에는 ▲{list_a} ▲{list_b} ▲지역 인재 {count}명 우선 채용 등의 내용이 담겼다.",
        "{field} 분야의 주요 고객사가 가까이 있어 물류비를 해마다 {won2}억 원가량 줄일 수 있을 것으로 회사는 내다봤다.",
        "{short}상공회의소 조사에 따르면 관내 제조업체의 {pct}%가 올해 채용을 늘릴 계획이라고 답했다.",
    ),
    quotes=(
        "{official} {post|은} “공장 하나가 골목 가게 열 곳을 살린다”며 “{item} 라인이 제때 돌도록 끝까지 살피겠다”고 했다.",
        "{chief} 대표는 “{item} 수요가 해마다 {pct}%씩 늘고 있다”며 “주민과 함께 크는 회사가 되겠다”고 했다.",
    ),
    captions=("{official}(오른쪽 {seat}번째) {post|과} {chief} 대표가 협약서에 서명한 뒤 사진을 찍고 있다", "{company}의 {item} 생산라인"),
    tags=("투자협약", "일자리", "산업단지"),
)

COUNCIL = Topic(
    name="council",
    numbers=(2, 60),
    items=(
        "청년 기본소득",
        "빈집 정비",
        "마을버스 준공영제",
        "공공산후조리원",
        "전통시장 주차장",
        "작은도서관",
        "하천 산책로",
        "학교 급식",
        "골목 가로등",
        "주민참여예산",
        "재활용 선별장",
        "반려견 놀이터",
    ),
    titles=(
        "{town}의회, {item} 조례안 등 {n}건 의결",
        "{official} {town}의원 “{item} 예산 {n}억 원, 다시 따져야”",
        "{short} {item} 놓고 {n}일째 평행선…의회 ‘조건부 통과’ 가닥",
        "{town}의회 특위, {item} 사업 {n}곳 현장 점검",
    ),
    decks=(
        "제{session}회 임시회 폐회…재석 {seat2}명 만장일치",
        "집행부 “연내 보완책 마련”",
        "주민 설명회 {seat}차례 더 열기로",
        "“형평성 먼저” “시기 놓치면 안 돼” 엇갈린 의견",
    ),
    leads=(
        "{town}의회가 {day} 제{session}회 임시회 본회의를 열고 {item} 관련 조례안을 비롯한 안건 {n}건을 처리했다.",
        "{item} 사업의 예산을 둘러싼 {town}의회의 논의가 길어지고 있다.",
        "{town}의회 {official} {cpost|은} {day} 5분 자유발언에서 {item} 사업의 보완을 요구했다.",
    ),
    details=(
        "이번 회기에는 조례안 {seat2}건과 동의안 {seat}건, 추가경정예산안이 상정됐다.",
        "의회에 따르면 {item} 사업에는 올해 {won}억 원이 편성됐으나 {month}월 말까지 집행률은 {pct}%에 머물렀다.",
        "특별위원회는 {day}부터 사흘 동안 {place} 등 {seat2}곳을 찾아 주민 의견을 들었다.",
        "위원들은 ▲{list_a} ▲{list_b} ▲{list_c}(연 {seat}회) 등을 집행부에 권고했다.",
        "집행부는 {month}월 {date}일까지 보완 계획을 내겠다고 답했다.",
        "다음 본회의는 오는 {later} 오전 {hour}시에 열린다.",
    ),
    quotes=(
        "{official} {cpost|은} “숫자보다 사람이 먼저”라며 “{item|이} 꼭 필요한 주민에게 닿도록 하겠다”고 강조했다.",
        "한 주민은 “{place} 근처에 사는 사람에게는 하루가 급한 일”이라고 말했다.",
    ),
    captions=("{town}의회 {official} {cpost|이} {hall}에서 발언하고 있다", "{town}의회 의원들이 {place|을} 둘러보고 있다"),
    tags=("의회", "조례", "예산"),
)

TRAINING = Topic(
    name="training",
    items=(
        "소상공인 온라인 판매",
        "용접 숙련공",
        "드론 방제",
        "데이터 기록사",
        "가상공간 설계",
        "제과 창업",
        "해외 바이어 상담",
        "전기차 정비",
        "도시농업 관리사",
        "영상 편집",
        "목공 기능",
        "수출 서류",
    ),
    titles=(
        "{town}, {item} 교육 {n}기 수료식",
        "{agency}, {short}서 {item} 과정 {n}명 모집",
        "“{item} 배워 새 출발”…{short} 수강생 {n}명의 도전",
        "{short} {item} 교육 {n}시간 과정 문 연다",
    ),
    decks=(
        "{month}월 {date}일까지 누리집에서 접수",
        "수료생 취업률 {pct}%…지난해보다 크게 늘어",
        "{agency}·{company} 공동 운영",
        "교육비 전액 지원",
    ),
    leads=(
        "{agency|이} {town} {place}에서 {item} 교육과정을 운영한다고 {day} 밝혔다.",
        "{town|이} 마련한 {item} 교육과정이 {day} 수료식을 끝으로 {seat}개월의 일정을 마쳤다.",
        "현장에서 바로 쓸 수 있는 {item} 교육이 {town}에서 열린다.",
    ),
    details=(
        "교육은 {month}월 {date}일부터 매주 {seat}차례, 모두 {n}시간에 걸쳐 이뤄진다.",
        "과정은 {field} 기초와 실습, 기업 현장 방문 등으로 짜였으며 {company|이} 강사와 장비를 지원한다.",
        "수강생에게는 ▲{list_a} ▲{list_b} ▲{list_c} 등의 혜택이 주어진다.",
        "지난해 수료생 {count}명 가운데 {pct}%가 취업하거나 창업한 것으로 집계됐다(올해 {month}월 기준).",
        "신청은 만 18세 이상 주민이면 누구나 할 수 있고, 자세한 내용은 누리집과 전화로 확인하면 된다.",
        "{agency|은} 하반기에 심화 과정 {seat}개를 더 열 계획이다.",
    ),
    quotes=(
        "수강생 {chief}(4{seat}) 씨는 “막막하던 일에 길이 보이기 시작했다”고 했다.",
        "{official} {agency} {post|은} “{item} 인력을 찾는 기업이 많다”며 “배움이 일자리로 이어지게 하겠다”고 밝혔다.",
    ),
    captions=("{item} 교육 수강생들이 {place}에서 실습을 하고 있다", "{agency|이} 운영하는 {item} 교육 현장"),
    tags=("교육", "취업", "평생학습"),
)

PRODUCT = Topic(
    name="product",
    numbers=(12, 97),
    items=(
        "보급형 공기청정기",
        "저염 장류",
        "휴대용 혈당계",
        "무선 급수기",
        "접이식 전동차",
        "쌀 막걸리",
        "재생 플라스틱 의자",
        "점자 키보드",
        "소형 제습기",
        "한방 비누",
        "태양광 가로등",
        "곡물 과자",
    ),
    titles=(
        "{company}, {short}산 원료로 만든 {item} {n}종 선보여",
        "{short} 기업 {item}, 해외 {n}개 도시 매장에 입점",
        '"작아도 튼튼하게" {short}서 태어난 {item} {n}만 대 판매',
        "{company} & {town}, {item} 재구매율 {n}% 달성 비결은",
    ),
    decks=(
        "출시 {seat}개월 만에 판매량 {won}만 개 넘어",
        "연구개발비 {won2}억 원 투입",
        "수출 상담회에서 첫 계약",
        "가격은 낮추고 수명은 {pct}% 늘려",
    ),
    leads=(
        "{company|이} {town} 공장에서 만든 {item|을} {day} 내놓았다.",
        "{town}에 본사를 둔 {company|이} {item|으로} 해외 시장의 문을 두드리고 있다.",
        "{item} 시장에 {town} 기업의 이름이 알려지고 있다.",
    ),
    details=(
        "이 제품은 {field} 기술을 적용해 전력 사용량을 이전보다 {pct}% 줄인 것이 특징이다.",
        "{company|은} {year}년부터 {item} 개발에 매달려 특허 {seat2}건을 확보했다.",
        "가격은 {won}천 원이며 {month}월 {date}일부터 전국 {count}개 매장에서 살 수 있다.",
        "회사 쪽은 ▲{list_a} ▲{list_b} 등에서 지역 업체 {seat2}곳과 손잡았다고 설명했다.",
        "올해 상반기 매출은 {won}억 원으로 지난해 같은 기간보다 {pct}.{seat}% 늘었다.",
        "소비자단체의 비교 시험에서는 {seat2}개 항목 가운데 {seat}개에서 ‘우수’ 평가를 받았다.",
    ),
    quotes=(
        "{chief} 대표는 “큰 회사가 하지 않는 것을 찾았다”며 “{short|이} 키운 제품이라는 말을 듣고 싶다”고 말했다.",
        '{agency} 관계자는 "{item}처럼 작은 제품도 수출 길이 열려 있다"고 설명했다.',
    ),
    captions=("{company|이} 새로 내놓은 {item}. {company} 제공", "{town} 공장에서 직원들이 {item|을} 포장하고 있다"),
    tags=("신제품", "중소기업", "수출"),
)
