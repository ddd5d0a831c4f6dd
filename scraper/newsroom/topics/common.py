"""Sentences that fit most stories, in-body headings, and what stands in lists."""

from __future__ import annotations

DETAILS = (
    "{town|은} 이번 일을 계기로 {field} 분야의 협력을 넓혀 갈 방침이다.",
    "관련 자료는 {town} 누리집(해당 부서: {agency})에서 내려받을 수 있다.",
    "{agency|이} {month}월에 벌인 설문조사에서는 응답자 {count}명 가운데 {pct}%가 ‘만족한다’고 답했다.",
    "올해 관련 사업에 들어간 돈은 국비 {won2}억 원과 도비 {seat}억 원을 더해 모두 {won}억 원이다.",
    "{place|을} 찾은 주민들은 “생각보다 빨리 달라졌다”는 반응을 보였다.",
    "한편 {town|은} 지난 {day} {agency|과} 업무협약(MOU)을 맺고 {list_a} 등 {seat}개 과제를 함께 추진하기로 했다.",
    "다만 일부에서는 ‘준비가 모자라다’는 지적도 나온다.",
    "전문가들은 {field|과} 생활 정책을 따로 떼어 볼 수 없다고 입을 모은다.",
    "{year}년 {won2}곳이던 참여 마을은 올해 {seat2}곳으로 늘었다.",
    "자세한 일정은 {later} 오전 9시 이후 전화({phone})로 물으면 된다.",
    "{town|은} 하반기에도 ▲{list_b} ▲{list_c} 등을 이어 갈 예정이라고 덧붙였다.",
    "인근 시·군도 비슷한 방안을 검토하고 있는 것으로 알려졌다.",
)
QUOTES = (
    "{official} {town} {post|은} “작은 목소리도 놓치지 않겠다”며 “{field|을} 비롯한 과제를 하나씩 풀어 가겠다”고 덧붙였다.",
    "{agency} 관계자는 “현장의 반응을 보고 내년 계획에 담겠다”고 설명했다.",
)
HEADINGS = ("◆ 무엇이 달라지나", "■ 현장의 목소리", "◇ 남은 과제", "◆ 숫자로 본 변화", "■ 앞으로의 일정")
