"""What Korean papers, portals and broadcasters print among and behind their texts: buttons, tip-off lines, appeals, headings of boxes.

The verb ends a Korean sentence, so these forms are told by their ends: appeals are polite (`받아보세요`),
notices formal (`다를 수 있습니다`).
"""

from __future__ import annotations

import re

from scraper.extraction.wording import korean_services
from scraper.extraction.wording.filing_labels import KOREAN_NOUNS
from scraper.extraction.wording.folding import HANGUL
from scraper.extraction.wording.korean_buttons import BUTTONS, FOOT
from scraper.extraction.wording.korean_toolbars import is_toolbar
from scraper.extraction.wording.memories import of_short
from scraper.extraction.wording.vocabulary import any_of, words

BOX_HEADINGS = frozenset(
    {
        *("많이 본 뉴스", "많이 본 기사", "가장 많이 본 뉴스", "가장 많이 본 기사", "이 기사와 함께 많이 본 뉴스", "함께 본 뉴스"),
        *("인기기사", "인기 기사", "인기뉴스", "인기 뉴스", "실시간 뉴스", "실시간 인기기사", "실시간 핫뉴스", "핫뉴스", "이 시각 핫뉴스"),
        *("최신기사", "최신 기사", "최신뉴스", "최신 뉴스", "주요뉴스", "주요 뉴스", "주요기사", "이 시각 주요뉴스", "오늘의 주요뉴스"),
        *("추천기사", "추천 기사", "추천뉴스", "추천 뉴스", "이 시각 추천뉴스", "랭킹뉴스", "랭킹 뉴스", "헤드라인 뉴스", "베스트 클릭"),
        *("지금 뜨는 뉴스", "지금 뜨는 기사", "오늘의 핫이슈", "핫이슈", "에디터 픽", "함께 보면 좋은 기사", "함께 읽으면 좋은 기사"),
        *(
            "당신이 관심 있을 만한 기사",
            "당신이 관심 있을 만한 이슈",
            "당신이 관심 있을만한 이슈",
            "라이브 이슈",
            "관련기사 더보기",
            "관련 기사 더보기",
            "관련 뉴스 더보기",
            "이 기사와 관련된 기사",
            "연관기사",
            "연관 기사",
            "관련기사목록",
            "관련기사 목록",
            "관련 기사 목록",
        ),
    }
)
"""Headings of lists of other stories that say nothing else."""

_LIST_HEADING = re.compile(
    r"이 기사를 (?:본|읽은) (?:독자|사람|사람들|분)[이가은들]{0,2}\s?(?:함께|많이)?\s?(?:본|읽은|선택한|추천한)\s(?:기사|뉴스)|"
    r"(?:이 기사 )?ai[가 ]{0,2}추천(?:한|하는)?\s?(?:맞춤\s?)?(?:기사|뉴스)|"
    r"당신이 [가-힣 ]{2,10} (?:이슈|기사|뉴스)(?: 콘텐츠)?|(?:이 시각|오늘의|실시간) (?:top|hot|best) ?(?:뉴스|기사|이슈)|"
    r"같은 (?:섹션|카테고리|분야|주제)의?\s?(?:다른\s)?(?:기사|뉴스)|이 기자의 (?:최신|인기|다른|많이 본) (?:기사|뉴스)|지금 이 뉴스|"
    r"(?:당신|회원님|독자님|나)[을를] 위한 (?:ai\s)?(?:추천|맞춤)\s?(?:기사|뉴스|콘텐츠)|(?:best|hot|today|top)\s?(?:뉴스|기사|이슈|클릭)|"
    r"[가-힣a-z0-9]{2,10}\s(?:헤드라인|랭킹)(?:\s?뉴스)?|(?:이슈|핫|hot)\s?포토|(?:당신이\s)?좋아할\s?만한 (?:기사|뉴스)|"
    r"이 기사의 (?:관련|연관)\s?(?:기사|뉴스)|"
    r"(?:이 기사[와과] )?함께\s(?:보면|읽으면|보기|읽기|볼|읽을)\s(?:좋은|만한)\s(?:기사|뉴스|콘텐츠)|"
    r"(?:[가-힣a-z·/]{1,6}\s){0,2}(?:가장\s)?(?:많이\s?(?:본|읽은|보는|찾는)|인기|실시간|최신|주요|추천|핫|베스트|최근|분야별|오늘의|이\s?시각|"
    r"지금\s?뜨는|댓글\s?많은|함께\s?(?:본|볼\s?만한))\s?"
    r"(?:많이\s?본\s?|인기\s?|주요\s?|핫\s?|추천\s?|헤드라인\s?)?(?:뉴스|기사|이슈|랭킹|순위|클릭|헤드라인|오피니언|칼럼|콘텐츠)(?:\s?(?:top|베스트|"
    r"best)\s?\d{0,2})?",
    re.IGNORECASE,
)
_LONGEST_HEADING = 24


@of_short(2048, _LONGEST_HEADING)
def heads_list(line: str) -> bool:
    """Whether a line is made up as headings of lists of other stories are: which ones, and what they are."""
    return _LIST_HEADING.fullmatch(line) is not None


_TOOL = re.compile(
    r"(?:좋아요|싫어요|슬퍼요|화나요|훈훈해요|감동이에요|놀라워요|후속\s?기사\s?원해요|쏠쏠정보|흥미진진|공감백배|분석탁월|후속강추|"
    r"구독자|응원수|공감|"
    r"추천|비추천|읽음|조회수?)\s?[:(]?\s?[\d,]*\)?|\+?[\d,]{3,}\s?원 추가|"
    r"(?:카카오톡|카톡|제보|사이트)\s?[:：]\s?(?:@|https?:)\S*|(?:이메일|메일)\s?[:：]\s?(?:jebo|report|news|tip)\S*@\S+|"
    r"기사\s?제공\s?[:：]?\s?\S{2,12}|(?:\S{2,4} 기자의 |프로필 )?구독자\s?수?\s?[:：]?\s?[\d,]+\s?명?|"
    r"\S{2,12}[이가] 이 기사의 댓글 정책을 결정합니다\.?|"
    r"[▷▶■◆●☎·-]\s?(?:카카오톡|카톡|전화|문자|이메일|메일|홈페이지|유튜브|페이스북|인스타그램|네이버|팩스)(?:\s?[:：]|\s(?=0\d|@|\S+@)).{1,80}|"
    r"\[?\s?(?:(?:기사|뉴스|날씨|사건|영상|사진)?\s?제보|보도자료)\s?\]?\s?(?:및 보도자료)?\s?[:：>]?\s?[▷▶]?\s?"
    r"(?:카카오톡|카톡|전화|이?메일|\S+@|0\d{1,2}-)\S*.{0,60}(?:(?<!다\.)|(?<=니다\.))|"
    r"(?:(?:이?메일|전화|문자|카카오톡|카톡|팩스)\s?[:：]?\s?[\w@.+-]+[,·/|\s]*){2,4}|"
    r"제보는 [^.]{2,60}|덧붙이는 글\s?\|\s?.{4,110}|"
    r"(?:[\[<〈]\s?(?:관련|연관)\s?(?:기사|뉴스)\s?[\]>〉]|(?:관련|연관)\s?(?:기사|뉴스)\s?[:：☞])\s?.{4,120}|☞[^.]{4,100}|"
    r"(?:(?:좋아요|싫어요|슬퍼요|화나요|훈훈해요|감동이에요|놀라워요|후속\s?기사\s?원해요)\s?[\d,]*\s*){2,8}|"
    r"\(?(?:구성|편집|디자인|자막|일러스트|cg|CG)(?:[·/,]\s?(?:구성|편집|디자인|자막|일러스트|그래픽))*\s?[:：=]\s?"
    r"[가-힣]{3}(?:\s?(?:인턴)?(?:기자|PD|피디))?(?:[ ·,/]{1,3}[가-힣]{3}(?:\s?(?:인턴)?(?:기자|PD|피디))?){0,4}\)?|"
    r"(?:(?:TAG|[Tt]ags?|태그|키워드|해시태그)\s?[:：#]|TAGS?\s)\s?.{1,80}|"
    r"(?:#[^\s#]{1,20}\s?){1,12}|(?:클릭하?|누르)시면 .{0,12}(?:큰|원본|확대).{0,24}"
)
_NOTICE = re.compile(
    r"[^.?!“”\"]{0,60}(?:구독|팔로우|친구[를을]?\s?추가|채널[를을]?\s?추가)\s?(?:하기|하세요|해\s?주세요|해\s?보세요|해\s?주십시오)?[.!]?|"
    r"[^.?!“”\"]{0,30}구독하고 (?:더|계속|이어|전문|끝까지) ?(?:읽|보)(?:기|세요)[.!]?|"
    r"(?:(?:이|본|해당) )?(?:동영상|영상)[이을은]? [^.]{0,40}(?:새로고침|재생)[^.]{0,30}(?:주세요|습니다|됩니다)\.?|"
    r"해당 언론사에서 선정하며 .{0,60}|"
    r"[^.?!“”\"]{0,80}(?:카카오톡|네이버|뉴스레터|메일|채널|알림|텔레그램|유튜브|포털)[^.?!“”\"]{0,40}(?:받아\s?보(?:세요|기)|만나\s?보세요|"
    r"구독해\s?주세요)[.!]?|"
    r"[^.?!“”\"]{0,40}(?:여러분의|소중한|당신의|시청자의|독자의)\s[^.?!“”\"]{0,14}(?:제보|글|원고|투고|사연)[^.?!“”\"]{0,14}(?:기다립니다|됩니다|받습니다|"
    r"부탁드립니다)(?:[.!\s].{0,140})?|"
    r"(?:[^?!“”\"]{0,60}[.?]\s?)?[^.?!“”\"]{0,40}(?:후원|원고료)(?:로|을|를)?\s?(?:응원)?(?:하기|하세요|해\s?주세요|부탁드립니다)[.!]?|"
    r"(?:[^?!“”\"]{0,80}\.\s)?[^.?!“”\"]{0,12}여러분의 (?:소중한 )?(?:후원금?|구독료?|정기구독|응원)[이은]\s[^.?!“”\"]{0,60}니다[.!]?|"
    r"이 기사의 구독료를 .{0,40}|매번 결제가 번거롭다면.{0,40}|좋은\s?기사를 응원하는 방법.{0,60}|"
    r"(?:이\s?)?(?:기사|뉴스)(?:[가는를]|\s잘)?\s?(?:마음에\s?)?(?:보셨|드셨|드시|어떠셨|어땠|읽으셨)나요\?.{0,60}|"
    r"기사를 추천 ?하시면 .{0,60}|"
    r"(?:구독|가입|신청)하시면 [^.“”]{0,60}(?:드립니다|있습니다)[.]?|[^?!“”]{0,80}제보해 ?주(?:세요|십시오)[.]?|"
    r"[^.“”]{0,20}댓글[^.“”]{0,40}(?:삭제|제한)[^.“”]{0,20}수 있습니다[.]?|"
    r"첫 댓글을 .{0,20}|100자평을 남겨.{0,8}|로그인 ?(?:후|하시면) .{0,30}댓글.{0,30}|댓글을 (?:남|입력|작성).{0,30}(?:주세요|있습니다)\.?|"
    r"의견을 남겨\s?주세요\..{0,20}|"
    r"삭제한 댓글은 .{0,60}|"
    r"(?:위|이|본) (?:기사|콘텐츠|게시물)의 (?:법적|모든|저작권)[^.“”]{0,60}(?:책임|권한|저작권|법적)[^.“”]{0,40}있습니다[.]?|"
    r"[^“”]{0,160}여러분의 제보[^“”]{0,140}(?:니다|주세요)[.]?|[^.]{0,60}(?:예금주\s[^.]{2,60}|결제가 원활히? [^.]{0,20}수 있습니다)[.]?|"
    r"이 (?:뉴스|기사|자료)는 .{0,80}(?:배포|제공|발표)(?:한|된|받은) 보도자료(?: 전문)?입니다[.]?"
    r"(?:\s[가-힣]{2,12}[은는] .{0,40}준수합니다[.]?)?|"
    r"[^.]{0,24}(?:음성|목소리)[^.]{0,24}(?:들려|읽어)\s?드립니다[.]?|"
    r"[^.“”]{0,80}(?:채널|친구)[을를]?\s?(?:추가|구독)[^.“”]{0,40}수 있습니다[.]?|"
    r"[^.?!“”]{0,60}(?:언론|신문|저널리즘|보도|독자|뉴스)[^.?!“”]{0,40}(?:함께\s?해|힘이 되어|지켜|응원해)\s?(?:주세요|주십시오)[.!]?|"
    r"계정을 선택하시면 .{0,60}|(?:읽어주기|음성|오디오|듣기)[^.]{0,24}기능[은이]?[^.]{0,40}(?:있|않)습니다\.?|"
    r"[^.“”]{0,12}(?:ai|인공지능)[^.“”]{0,20}요약(?:한|된) (?:내용|결과|문장|것)[^.“”]{0,16}(?:정확|다를|오류|원문|본문)[^.“”]{0,40}"
    r"(?:니다|세요)[.]?|"
    r"기사 제목과 주요 문장을 .{0,160}|[^.]{0,60}요약은 (?:ai|인공지능)[^.]{0,40}\.?|"
    r"[※*]?\s?(?:이|본) (?:기사|칼럼|글|원고|콘텐츠|종목)[은는이가]? [^.“”\"]{0,80}(?:다를 수 있|공개(?:됐|되었)|제작(?:됐|되었|했)|"
    r"(?:번역|요약|검수)[^.“”]{0,8}거쳤습|실렸습|실린 (?:것|글|기사)입|(?:표출|게재|송고|출고)(?:(?:됐|되었)습|된 (?:것|글|기사)입)|"
    r"작성(?:했|됐|되었|하였)|"
    r"제공(?:합|됩)|무관(?:합|함))[습니다]{0,3}[.]?|[*＊]?\s?외부 (?:필자|필진|기고)[^.]{0,60}다를 수 있습니다\.?|"
    r"qr\s?코드[^.]{0,20}(?:모바일|앱|기사)[^.]{0,30}",
    re.IGNORECASE,
)
_holds_notice = any_of(
    words(
        "요약한 요약된 단축키 좋아요 예금주 언론사 버튼 공유하 로그인 뉴스레터 플친 카톡 새로고침 받기 가기 보기 하기 맺기 "
        "구독 팔로우 추가 여러분의 독자의 음성 목소리 함께 힘이 지켜 보세요 제보 후원 원고료 결제 응원 댓글 계정 기능 요약 문장을 "
        "뉴스가 뉴스는 자료는 종목은 기사 칼럼 원고 콘텐츠 필자 필진 기고 qr"
    )
    | {"이 글", "본 글", "재생됩니다", "재생할 수 없"}
)
"""Words of which every notice holds one: a cheap look before the pattern is tried."""
_needs_look = any_of(
    (
        *words(
            "구독 팔로우 추가 새로고침 재생 언론사 보세요 제보 후원 원고료 결제 응원 나요 하시면 댓글 있습니다 예금주 보도자료 드립니다"
        ),
        *words("주세요 주십시오 기다립니다 기능 문장을 요약은 외부 코드"),
        *(f"{this} {text}" for this in "이본" for text in words("기사 칼럼 글 원고 콘텐츠 종목")),
    )
)
"""What each branch of the pattern holds besides: rare words of news, where those above are not."""
_POLITE = ("세요", "세요.", "세요!", "십시오", "십시오.")
_ASKS = re.compile("단축키|좋아요|구독|댓글|버튼|공유하|뉴스레터|로그인|콘텐츠|채널|플친|카톡|후원|제보|기사를")
_QUOTES = re.compile('[?“”"]')
"""Of an appeal: how it ends, what it is about, and what it does not hold. News tells its readers to do other things."""
_POINTING = re.compile(
    r"[^.?!“”\"]{2,60}(?:받기|구독하기|추가하기|설치하기|가입하기|신청하기|제보하기|후원하기|응원하기|팔로우하기|참여하기|"
    r"바로\s?(?:가기|보기)|보러\s?가기|다시\s?보기|더\s?보기|먼저\s?보기|받아\s?보기|(?:플친|친구)\s?맺기)[~!]*"
)
"""What a mark before it makes a button: `▶ 앱 지금 바로 받기`."""
_MARKS = "■□◆◇▶▷▲☞●※◎ "
_ARROWS = " >›»+▶"
"""What stands behind a button's words."""
_SIGNS = "#☞Tt"
"""What tools begin with that may hold no Korean word: hashtags, a pointing hand, `TAG`."""
_AROUND = f"{_MARKS}[]"
_PAPER_ALONE = re.compile(
    r"[\[<【]\s?(?:[가-힣A-Za-z0-9]{1,8}\s?){1,2}(?:신문|일보|뉴스\d?|타임스|타임즈|투데이|저널|방송|미디어|데일리|통신|헤럴드)\s?[\]>】]"
)
"""Whose text it is, on a line of its own behind it."""
_LONGEST_TOOL, _LONGEST_NOTICE = 130, 240


def is_tool(line: str) -> bool:
    """Whether a line is a button, a counter, a paper's name in brackets, or says where to send a tip."""
    if len(line) > _LONGEST_TOOL:
        return False
    if line in BUTTONS or is_toolbar(line) or (line[-1:] in _ARROWS and line.rstrip(_ARROWS) in BUTTONS):
        return True
    if line[:1] not in _SIGNS and HANGUL.search(line) is None:  # so most lines end that are none of these
        return False
    if line in FOOT or _TOOL.fullmatch(line) is not None or korean_services.is_offer(line):
        return True
    if line[0] in "[<【":
        return _PAPER_ALONE.fullmatch(line) is not None
    return line[:1] in _MARKS and ((bare := line.lstrip(_MARKS)) in BUTTONS or _TOOL.fullmatch(bare) is not None)


def is_notice(line: str) -> bool:
    """Whether a line asks the reader to subscribe, comment or give, or says how the text or its summary came about."""
    if len(line) > _LONGEST_NOTICE or HANGUL.search(line) is None:
        return False
    if korean_services.says_service(line):
        return True
    polite, marked, told = line.strip(_AROUND).endswith(_POLITE), line[0] in "▶▷☞[", _needs_look(line) is not None
    if not (polite or marked or told) or _holds_notice(line) is None:
        return False
    if polite and _ASKS.search(line) and not _QUOTES.search(line):
        return True
    if marked and _POINTING.fullmatch(line.strip(_AROUND)):
        return True
    return told and _NOTICE.fullmatch(line.strip(_AROUND if line[0] == "[" else _MARKS)) is not None


DROPS = (
    r"(?:이|본) 기사는 .{0,60}(?:작성|제공|섹션).{0,20}|구독과 좋아요.{0,30}|광고(?: \d)?\W{0,3}|기사 (?:듣기|음성으로 듣기)|"
    rf"(?:{KOREAN_NOUNS})\s?[:：].{{1,40}}"
)
"""Pointers and buttons, and where an article is filed."""
