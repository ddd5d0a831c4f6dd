"""Lines that are furniture in any layout: buttons, counters, copyright lines, headings of boxes."""

from __future__ import annotations

import re

from scraper.extraction.wording import korean_phrases
from scraper.extraction.wording.counters import COUNTER, TIMES
from scraper.extraction.wording.folding import DIGIT, lowered
from scraper.extraction.wording.known_lines import BUTTONS
from scraper.extraction.wording.memories import of_short
from scraper.extraction.wording.vocabulary import any_of, words
from scraper.extraction.wording.weblog_lines import LINES

_EXACT = words(
    "배너 더보기 URL복사 인쇄 목록 스팸방지 검색창열기 기사검색 상세검색 닫기 전체기사 전체메뉴 메뉴 로그인 회원가입 시작페이지로 즐겨찾기 "
    "최상단으로 위로 맨위로 포토 공유하기 글자크기 댓글 댓글쓰기 스크랩 프린트 메일 카카오톡 페이스북 트위터 네이버 밴드 카카오스토리 "
    "요약봇 본문요약봇 기사스크랩 관련기사 관련뉴스 이전기사 다음기사 구독 구독하기 좋아요 기사제보 제보하기 광고 "
    "ad advertisement e-mail share print menu search login subscribe tweet email facebook twitter"
) | {
    *("URL 복사", "검색창 열기", "글자 크기", "본문 요약봇", "기자의 다른 기사보기", "다른기사 보기", "다른 기사 보기"),
    *("검색어를 입력해주세요", "powered by mediaOn", "이 기사를 공유합니다", "SNS 보내기", "기사 공유하기"),
    *("주메뉴 바로가기", "본문 바로가기", "기사의 본문 내용은 이 글자크기로 변경됩니다."),
    *(
        "share this",
        "read more",
        "skip to content",
        "skip to main content",
        "zurück",
        "zurück zur übersicht",
        "zurück zur startseite",
        "zurück zur liste",
        "nach oben",
    ),
    *("zum seitenanfang", "seitenanfang", "back to top", "retour", "terug", "indietro", "volver"),
    *("nächste seite", "vorherige seite", "next page", "previous page", "page suivante", "page précédente", "下一页", "上一页", "下一頁"),
    *("página siguiente", "página anterior", "próxima página", "pagina successiva", "volgende pagina", "następna strona", "nästa sida"),
    *("[email protected]", "[email\xa0protected]"),
    *("끝", "(끝)", "[끝]", "<끝>", "-끝-", "（完）", "(完)"),
}
_TOOLS = BUTTONS | LINES
_PATTERN = re.compile(
    r"(?:[◎○●※☎▶]\s?(?![^@]*기자)[^.!?@]{2,40}\s)?\S{1,40}@\S+\.[a-z]{2,10}|(?:네티즌\s?의견|댓글|의견|좋아요|조회수?|추천|"
    r"공감)\s*[:(]?\s*\d[\d,]*\s*(?:개|"
    r"건|회)?\)?|0\s?/\s?\d+\s?(?:자|byte)|1 2 3(?: \d{1,2})*|총 방문자 수.*|[\d,]{5,}|호수\s*\d+호?|\d+\s*/\s*\d+|[•·*|-]+|"
    r"※.{0,6}당신의 제보가 뉴스가 됩니다.*|\[(?:카카오톡|전화|메일)\].{0,80}|이 기사는 (?:해당 )?언론사[^.]{2,40} "
    r"섹션으로 분류했습니다\.?|.{0,12}기자의?\s?(?:다른|전체) ?기사 ?(?:보기|더보기)?|\S{2,12} 다른 ?기사 ?(?:보기|더보기)|"
    r"\[?\s*(?:영상취재|영상편집|영상기자|촬영기자|취재기자|영상|촬영|편집|그래픽)\s*[:：]?\s[^.]{2,60}(?:영상|"
    r"편집|촬영|취재)[^.]{0,40}\]?|(?:영상기자|영상편집|영상취재|촬영기자|촬영|그래픽|화면제공)\s*[:：]\s?[^.]{2,40}|"
    r"\d+\s(?:of|von|de|sur|di|van|av|af|из|з|z)\s\d+|"
    r"\d[\d.,\xa0]*(?:\s\d{3})*k?\s(?:shares?|views?|likes?|reads?|comments?|postings?|kommentarer?|(?:seiten)?aufrufe|zugriffe|vues?|"
    r"lectures?|commentaires?|partages?|visitas|lecturas|comentarios|visualizzazioni|letture|commenti|condivisioni|visualizações|leituras|"
    r"comentários|(?:keer|mal|x) (?:bekeken|gelezen|angesehen)|weergaven|reacties|visning(?:ar|er)|odsłon|wyświetleń|komentarzy|"
    r"zobrazení|komentářů|megtekintés|просмотр(?:а|ов)?|комментари(?:й|я|ев)|vizualizări|görüntülenme)|"
    r"(?:阅读时间|閱讀時間|预计阅读|预计阅读时间)\s?[:：]?\s?\d+\s?分[钟鐘]|(?:この記事は)?(?:約|およそ)?\d+分で読めます|読了時間\s?[:：]?\s?(?:約)?\d+分|"
    r"(?:阅读|閱讀|浏览|瀏覽|点击|點擊|閲覧数?|表示回数|조회)(?:数|數|量|次数|次數)?\s?[:：]?\s?\d[\d,]*(?:\s?[次回])?|"
    r"[^。]{0,12}(?:で|を)フォロー(?:する)?|[^。]{2,12}でシェア(?:する)?|"
    r"(?:무단\s?전재).{0,14}(?:금지|금합니다)\.?|(?:ai|인공지능)\s?학습 (?:및|또는) 활용 금지"
)
_COPYRIGHT = re.compile(
    r"무단\s?전재|저작권\s?[ⓒ©]|무단\s?(?:복제|배포|사용)|재배포\s?(?:를\s?)?금지|저작권자\s?[ⓒ©(]|\bcopyright\s*(?:ⓒ|"
    r"©|\(c\)|\d{4})|all rights reserved|^(?:[<\[(]\s*)?[ⓒ©]\s?\S|無断(?:転載|複製)|版权所有|转载请注明|"
    r"转载请附|轉載請(?:註明|附)|(?:请勿|謝絕|严禁|嚴禁)(?:转载|轉載)|未经.{0,8}(?:授权|许可).{0,10}转载|不得转载|未經.{0,8}(?:授權|許可)|"
    r"riproduzione riservata|(?:derechos|direitos) reservados|droits (?:de reproduction )?réservés|rechte vorbehalten",
)
_MORE = re.compile(r"(?:더\s?보기|전체\s?보기|바로가기|more|view all|see all|read more|もっと見る|更多|mehr|alle anzeigen)\s*[+>»›→]*")


_OPEN_MORE = "더전바mvsraMVSRAも更"
"""With what such a line begins: a cheap look, for every title is asked for."""
_LONGEST_MORE = 40
_LONGEST_NOTICE = 160


def is_furniture(line: str) -> bool:
    """Whether a folded line is a button, a counter or the like: never text of an article."""
    if line in _EXACT or (low := lowered(line)) in _EXACT or low in _TOOLS or ("|" in low and _are_tools(low)):
        return True
    if line.isascii() and line[:1].isalpha() and "@" not in line and not line[-1:].isdigit():  # none of the patterns begins so
        return low.endswith(TIMES) and COUNTER.fullmatch(low) is not None
    return (
        _PATTERN.fullmatch(low) is not None
        or (DIGIT.search(low) is not None and COUNTER.fullmatch(low) is not None)
        or (not line.isascii() and korean_phrases.is_tool(line))
    )


def _are_tools(low: str) -> bool:
    """Whether a line is several buttons, `print | pdf`."""
    pieces = [piece.strip() for piece in low.split("|")]
    return len(low) <= _LONGEST_TOOLS and all(piece in _EXACT or piece in _TOOLS for piece in pieces)


_LONGEST_TOOLS = 80
"""Letters of a row of buttons, at most."""


def heads_block(line: str) -> bool:
    """Whether a line names a block of other stories in any paper (`관련기사`), also where nothing stands in it."""
    if len(line) > LONGEST_HEADING:
        return False
    if line in _BLOCK_NAMES:
        return True
    if line.isascii():
        return False
    if line[0] in _FRAMES and (line := line.strip(_FRAMES).strip()) in _BLOCK_NAMES:
        return True
    return ("가" <= line[:1] <= "힣" or "A" <= line[:1] <= "z") and korean_phrases.heads_list(line)


_FRAMES = "[]<>【】■▶◆●□◇▷☞"
"""Brackets and marks that papers set around such a name."""


LONGEST_HEADING = 24
"""Letters of such a name with its frame, at most."""


_BLOCK_NAMES = korean_phrases.BOX_HEADINGS | frozenset(
    {
        *(
            "관련글",
            "관련 글",
            "관련기사",
            "관련 기사",
            "관련뉴스",
            "관련 뉴스",
            "포토",
            "포토뉴스",
            "関連記事",
            "あわせて読みたい",
            "相关阅读",
            "延伸阅读",
        ),
        *(
            "Related articles",
            "Related stories",
            "Related news",
            "More on this story",
            "Mehr zum Thema",
            "Lesen Sie auch",
            "Auch interessant",
        ),
        *("Ähnliche Artikel", "Zum Thema", "À lire aussi", "Lire aussi", "Sur le même sujet", "Noticias relacionadas", "Leggi anche"),
    }
)


def is_counter(line: str) -> bool:
    """Whether a line is a counter (`네티즌 의견 0`, `총 방문자 수 …`): it heads nothing either, as `이 기자의 다른 기사` does."""
    return _PATTERN.fullmatch(line) is not None and "다른" not in line


def is_copyright(line: str) -> bool:
    """Whether a line is a copyright notice. A long paragraph that mentions copyright is none, nor is a Korean sentence of a story.

    Papers state their rights in the polite style, `… 금합니다.`, or behind the sign, and tell their stories in the plain one.
    """
    if len(line) > _LONGEST_NOTICE or (line.endswith("다.") and not line.endswith(_FORBIDS) and _SIGNS.isdisjoint(line)):
        return False
    low = lowered(line)
    return _holds_rights(low) is not None and _COPYRIGHT.search(low) is not None


_FORBIDS = ("니다.", "금한다.", "금지한다.", "불허한다.", "있다.")
"""How sentences end that state a paper's rights, `저작권은 늘솔신문에 있다.`"""
_SIGNS = frozenset("©ⓒ")
_holds_rights = any_of(
    words("copyright riservata reservados vorbehalten 무단 재배포 저작권자 ⓒ © 無断 版权所有 转载 轉載 未經 réservés") | {"all rights"}
)
"""Parts of which every such line holds one."""


def is_more(line: str) -> bool:
    """Whether a text is the link to the rest of a block (`더보기`), never a title."""
    return line[:1] in _OPEN_MORE and len(line) <= _LONGEST_MORE and _is_more(line)


@of_short(2048, _LONGEST_MORE)
def _is_more(line: str) -> bool:
    return _MORE.fullmatch(line.lower()) is not None
