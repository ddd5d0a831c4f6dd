"""Society and local news."""

from __future__ import annotations

from .topic import Topic

FIRE = Topic(
    name="fire",
    items=(
        "목재 창고",
        "비닐하우스",
        "재활용 업체",
        "3층 상가",
        "야산",
        "주택 보일러실",
        "가구 공장",
        "화물차",
        "음식점 주방",
        "빈 축사",
        "고물상",
        "지하 주차장",
    ),
    titles=(
        "{short} {item}서 불…{n}㎡ 태워",
        "{town} {item} 화재, 소방 {n}명 투입해 진화",
        "새벽 {short} {item}에 불, 주민 {n}명 대피",
        "{short} {item} 화재 {n}분 만에 꺼져…“인명피해 없어”",
    ),
    decks=("소방서 추산 {won}만 원 재산피해", "경찰·소방, 전기 요인에 무게 두고 조사", "한때 대응 1단계 발령"),
    leads=(
        "{day} {ampm} {hour}시 {minute}분쯤 {town} {place} 인근의 한 {item}에서 불이 났다.",
        "{day} {ampm} {hour}시 {minute}분께 {town}의 {item}에서 불이 나 {n}분 만에 꺼졌다.",
    ),
    details=(
        "불은 {item} {area}㎡ 가운데 {n}㎡와 집기 등을 태워 소방서 추산 {won}만 원의 재산피해를 냈다.",
        "소방당국은 장비 {seat2}대와 인력 {count}명을 보내 {minute}분 만에 큰 불길을 잡았다.",
        "이 불로 인근 주민 {seat2}명이 한때 대피했으나 다친 사람은 없었다.",
        "당시 {place} 쪽에서 연기가 솟는다는 신고가 {seat2}건 들어왔다.",
        "경찰과 소방당국은 정확한 화재 원인을 조사하고 있다.",
        "{short}소방서는 이달 들어 관내 화재가 {seat2}건으로 지난해 같은 달보다 {pct}% 늘었다고 밝혔다.",
    ),
    quotes=(
        "{short}소방서 관계자는 “건조한 날씨에 작은 불씨도 번지기 쉽다”며 “외출 전 전열기를 꼭 확인해 달라”고 당부했다.",
        "목격자 {chief}(5{seat}) 씨는 “‘펑’ 하는 소리가 두 번 들렸다”고 전했다.",
    ),
    captions=("{day} 불이 난 {town}의 {item}. {short}소방서 제공", "소방대원들이 {item} 화재 현장에서 잔불을 끄고 있다"),
    tags=("화재", "소방서", "안전"),
)

POLICE = Topic(
    name="police",
    items=(
        "보이스피싱 예방",
        "어린이 보호구역",
        "자전거 도난",
        "음주운전 단속",
        "이륜차 소음",
        "가짜 상품권",
        "학교폭력 예방",
        "빈집 절도",
        "불법 촬영 점검",
        "노인 보행 안전",
        "투자 사기",
        "유실물 찾아주기",
    ),
    titles=(
        "{short}경찰서, {item} 집중 기간 {n}건 적발",
        "{town} {item} 캠페인에 주민 {n}명 동참",
        "{short}서 {item} 도운 은행원·상인 {n}명에게 감사장",
        "“{item}, {n}초만 더 살펴보세요” {short}경찰의 당부",
    ),
    decks=("{month}월 말까지 특별 기간 운영", "신고 {seat2}건 가운데 {pct}%가 주말 저녁", "유관기관 {seat}곳과 합동 점검"),
    leads=(
        "{short}경찰서가 {day} {place} 일대에서 {item} 활동을 벌였다.",
        "{short}경찰서는 {month}월 한 달 동안 {item} 특별 기간을 운영해 {n}건을 적발했다고 {day} 밝혔다.",
    ),
    details=(
        "이날 활동에는 경찰과 자율방범대, {agency} 관계자 등 {count}명이 참여했다.",
        "경찰은 ▲{list_a} ▲{list_b} ▲{list_c} 등 {seat}개 분야를 나눠 살폈다.",
        "관내 {item} 관련 신고는 {year}년 {count}건에서 지난해 {won}건으로 늘었다.",
        "신고의 {pct}%는 오후 {hour}시에서 밤 11시 사이에 몰린 것으로 나타났다.",
        "경찰은 오는 {later} 오후 3시 {place}에서 두 번째 활동을 이어간다.",
        "{town|은} 관련 예산 {won2}억 원을 들여 폐쇄회로(CC)TV {seat2}대를 더 달기로 했다.",
    ),
    quotes=(
        "{official} 서장은 “주민의 관심이 가장 좋은 예방”이라고 말했다.",
        "{agency} {post|은} “{item|은} 남의 일이 아니다”며 “끝까지 함께하겠다”고 했다.",
    ),
    captions=("{short}경찰서 직원들이 {place}에서 {item} 홍보물을 나눠 주고 있다", "{item} 캠페인 참가자들이 손팻말을 들어 보이고 있다"),
    tags=("경찰", "예방", "캠페인"),
)

WELFARE = Topic(
    name="welfare",
    items=(
        "김장 나눔",
        "연탄 배달",
        "사랑의 쌀",
        "이불 세탁",
        "반찬 배달",
        "교복 나눔",
        "집수리 봉사",
        "생신상 차리기",
        "이동 빨래방",
        "헌혈",
        "장학금 전달",
        "무료 안경",
    ),
    titles=(
        "{agency}, {town} 이웃 {n}가구에 {item}",
        "{short} {item}에 봉사자 {n}명 구슬땀",
        "“작은 정성이지만…” {short} 익명 기부자의 {item} {n}번째",
        "{company}, {town}에 {item} 성금 {n}백만 원 맡겨",
    ),
    decks=("저소득 가구·홀몸 어르신에게 전달", "올해로 {seat2}년째 이어온 나눔", "참여 문의는 {agency}"),
    leads=(
        "{agency|이} {day} {town} {place}에서 {item} 행사를 열었다.",
        "{town} {place}에 {item} 행렬이 이어지고 있다.",
        "{company} 임직원 {count}명이 {day} {town|을} 찾아 {item} 봉사를 했다.",
    ),
    details=(
        "참가자들은 아침 7시부터 {place}에 모여 홀몸 어르신과 저소득 가구 {n}곳에 전할 물품을 꾸렸다.",
        "물품은 {town} {seat2}개 읍면동의 사회보장협의체를 거쳐 전달된다.",
        "이 행사는 {year}년 시작돼 지금까지 {count}가구가 도움을 받았다.",
        "성금은 ▲{list_a} ▲{list_b} 등에 쓰인다.",
        "{agency|은} 겨울이 오기 전 난방이 어려운 가구를 다시 조사할 예정이다.",
    ),
    quotes=(
        "{official} {agency} {post|은} “받는 분보다 돕는 사람이 더 따뜻해지는 하루”라고 소감을 밝혔다.",
        "도움을 받은 {chief}(7{seat}) 어르신은 “손주 같은 사람들이 와 줘 고맙다”며 웃었다.",
    ),
    captions=("{agency} 봉사자들이 {day} {place}에서 {item|을} 준비하고 있다", "{item} 행사에 참여한 {company} 임직원들"),
    tags=("나눔", "봉사", "이웃"),
)

ROAD = Topic(
    name="road",
    numbers=(5, 60),
    items=(
        "우회도로",
        "보행교",
        "버스 환승장",
        "자전거길",
        "공영주차장",
        "하수관로",
        "회전교차로",
        "농로",
        "지하차도 배수",
        "가로수 정비",
        "통학로",
        "순환버스",
    ),
    titles=(
        "{town} {item} 공사 {n}% 진척…연내 개통",
        "{short} {item} {n}m 구간 임시 통행",
        "{short} 주민 숙원 {item}, {n}년 만에 첫 삽",
        "{town}, {item} 개선에 {n}억 원 편성",
    ),
    decks=("출퇴근 시간 {seat2}분 줄어들 듯", "{later}부터 {place} 구간 통제", "야간 공사로 불편 최소화"),
    leads=(
        "{town|은} {place|과} 국도를 잇는 {item} 공사가 공정률 {pct}%를 보이고 있다고 {day} 밝혔다.",
        "{town} {place} 일대의 {item} 사업이 본격화한다.",
    ),
    details=(
        "총사업비 {won}억 원이 들어가는 이 사업은 길이 {area}m, 너비 {seat2}m 규모다.",
        "공사 기간 {place} 앞 차로 {seat}개가 줄어들어 출퇴근 시간 혼잡이 예상된다.",
        "{town|은} ▲{list_a} ▲{list_b} ▲신호 체계 조정 등의 대책을 함께 추진한다.",
        "하루 평균 {area}대가 오가는 이 구간에서는 최근 3년 동안 사고 {seat2}건이 일어났다.",
        "준공은 내년 {month}월로 잡혔다.",
        "상인회는 “손님이 끊길까 걱정”이라며 보행로 확보를 요구하고 있다.",
    ),
    quotes=(
        "{official} {town} {post|은} “불편을 참아 준 주민께 안전한 길로 보답하겠다”고 말했다.",
        "주민 {chief}(3{seat}) 씨는 “아이들이 마음 놓고 걸을 수 있으면 좋겠다”고 했다.",
    ),
    captions=("공사가 한창인 {town} {place} {item} 구간. {town} 제공", "{official} {post|이} {item} 공사 현장을 살펴보고 있다"),
    tags=("도로", "교통", "공사"),
)
