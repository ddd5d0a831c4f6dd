"""Weather reports that read like a ticker, and sport."""

from __future__ import annotations

from .topic import Topic

OBSERVATION = Topic(
    name="observation",
    numbers=(3, 60),
    items=("아침 기온", "밤사이 눈", "새벽 안개", "바닷바람", "한낮 더위", "서리", "가을비", "황사", "얼음", "우박"),
    titles=(
        "[오늘의 날씨] {short} {item} 관측…{n}곳 기록 경신",
        "{town} {item}, 관측 {n}년 만에 가장 일러",
        "맑음·흐림·비 오락가락…{short} {item} {n}일째",
        "기상청 제공 자료로 본 {town} {item} {n}선",
    ),
    decks=("서울 {mild}.{seat}℃, 강릉 {warm}.{seat}℃, 제주 {warm}.2℃", "흐림 뒤 맑음…낮부터 기온 올라", "{place} 적설량 {seat2}㎝"),
    leads=(
        "{day} 오전 6시 현재 {town}의 기온은 {cold}.{seat}℃로, 흐림 뒤 차차 맑음으로 바뀌겠다.",
        "{town} {item|이} {day} 새벽 {place} 관측 지점에서 기록됐다.",
        "기상청에 따르면 {day} {town} 하늘은 대체로 흐리고 {item|이} 이어졌다.",
    ),
    details=(
        "지역별 기온은 ▲동두천 {cold}.{seat}℃ ▲강릉 {mild}.{seat}℃ ▲서울 {mild}.2℃ ▲대전 {mild}.8℃ ▲제주 {warm}.0℃다.",
        "맑음 서울 {mild}.2℃, 흐림 대구 {mild}.7℃, 비 부산 {warm}.1℃, 눈 대관령 -{seat}.{seat}℃ 순이었다.",
        "2024.11.{seat2} (월) 이후 같은 지점에서 {cold}.{seat}℃까지 떨어진 것은 처음이다.",
        "북강릉 {mild}.0℃, 고창 {mild}.4℃, 거제 {warm}.9℃ 등 바닷가는 내륙보다 따뜻했다.",
        "{agency|은} {item|을} 알리는 문자를 주민 {count}명에게 보냈다.",
        "{place} 앞 온도계는 한때 -{seat}.{seat}℃를 가리켰다.",
        "예보관은 “구름많음과 맑음이 번갈아 나타나는 전형적인 흐름”이라고 풀이했다.",
    ),
    quotes=(
        "기상청 관계자는 “{item} 관측 지점이 {seat}곳 늘어난 점도 살펴야 한다”고 말했다.",
        "{official}(4{seat}) 씨는 “아침마다 하늘부터 본다”며 웃었다.",
    ),
    captions=("{item|이} 관측된 {day} 아침 {place}", "{town} {place} 위로 구름이 흐르고 있다"),
    tags=("날씨", "관측", "기온"),
)

MATCH = Topic(
    name="match",
    numbers=(2, 70),
    items=("줄다리기", "게이트볼", "유소년 축구", "족구", "마라톤", "배드민턴", "탁구", "씨름", "수영", "야구", "배구", "자전거"),
    titles=(
        "{short} {item} 선수단, 도 대회 {n}번째 우승",
        "“끝까지 뛰었다” {town} {item} 동호회 {n}연승",
        "{town}배 {item} 대회 {n}개 팀 겨뤄",
        "[단독] {short} {item} 실업팀 {n}억 들여 창단",
    ),
    decks=("결승에서 {seat} 대 1로 이겨", "최우수 선수에 {official}", "{later} 결승전…{place} 특설 경기장"),
    leads=(
        "{town} {item} 선수단이 {day} {place}에서 열린 경기에서 이겼다.",
        "{town|은} {day} {item} 대회에 {count}명이 나섰다고 밝혔다.",
    ),
    details=(
        "전반 {seat2}분 {official|이} 첫 점수를 올리며 분위기를 가져왔다.",
        "상대 팀도 후반 들어 {seat}차례 기회를 잡았으나 뒤집지는 못했다.",
        "대회에는 {seat2}개 시·군에서 {count}명이 참가해 기량을 겨뤘다.",
        "관중 {won}명이 {place|을} 메우고 응원가를 불렀다.",
        "우승 상금 {won}만 원은 {agency}에 모두 기부하기로 했다.",
        "선수단은 {month}월부터 {hall} 옆 연습장에서 날마다 {seat}시간씩 땀을 흘렸다.",
    ),
    quotes=(
        "{official} 감독은 “선수들이 스스로 해냈다”며 “다음 목표는 전국 대회”라고 밝혔다.",
        "주장 {chief}(2{seat})은 “홈 관중 덕분에 버틸 수 있었다”고 소감을 전했다.",
    ),
    captions=("{town} {item} 선수들이 {day} {place}에서 기뻐하고 있다", "{item} 경기 장면. {town}체육회 제공"),
    tags=("체육", "생활체육"),
)
