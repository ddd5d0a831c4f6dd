"""Articles that hardly hold a sentence are articles; lists, notices and forms are none, whatever their Open Graph type says."""

import pytest

from scraper.extraction import Extraction, extract
from scraper.page import Page

READ = [
    "도심 하천 산책로 새 단장 마쳐",
    "겨울철 감기 환자 크게 늘어",
    "시외버스 요금 내달 인상 검토",
    "지역 화폐 예산 다시 편성",
    "마을버스 노선 열 곳 손질",
]
ASIDE = "".join(f'<li><a href="/article/2026010{rank}00{rank}">{title}</a></li>' for rank, title in enumerate(READ, 1))
ARTICLES = {
    "picture": (
        "[포토] 눈 덮인 도립도서관",
        '<figure><img src="/a.jpg"><figcaption>6일 오전 눈이 도립도서관 앞마당을 덮고 있다.</figcaption></figure>',
    ),
    "cartoon": ("[만평] 1월 6일자", '<p><img src="/toon.jpg" alt="만평"></p>'),
    "one sentence": ("도립도서관 6일 휴관", "<p>도립도서관은 시설 점검으로 6일 하루 문을 닫는다고 밝혔다.</p>"),
    "appointments": (
        "[인사] 한들도청",
        "◇4급 승진<br>△총무과장 김하나 △재정과장 이두리<br>◇5급 전보<br>△문화팀장 박세찬 △체육팀장 최네온<br>",
    ),
    "death notice": (
        "[부고] 이하늘씨 부친상",
        "<p>▲이한들씨 별세, 이하늘(한들일보 기자)씨 부친상 = 5일 오후 9시, 한들의료원, 발인 8일 오전 7시. 063-000-0000</p>",
    ),
    "poem": ("[시] 겨울 마당", "눈이 온다<br>마당 끝 감나무에<br>까치밥 하나<br><br>아무도 밟지 않은<br>길 위에<br>새 발자국<br>"),
}
OTHERS = {
    "list": ("/list?sec=3", "사회", f"<h2>사회</h2><ul>{ASIDE}</ul>"),
    "deleted": ("/article/20260106999", "한들일보", "<p>삭제되었거나 존재하지 않는 기사입니다.</p>"),
    "form": (
        "/member/login",
        "로그인",
        "<h2>로그인</h2><form><label>아이디</label><input><button>로그인</button></form><p>회원가입 후 이용하실 수 있습니다.</p>",
    ),
}


def read(path: str, title: str, body: str, info: str = "") -> Extraction:
    head = f'<head><title>{title}</title><meta property="og:title" content="{title}"><meta property="og:type" content="article"></head>'
    view = f'<div class="view"><h1>{title}</h1>{info}<div class="cont">{body}</div></div>' if info else body
    markup = f'<html lang="ko">{head}<body><header><a href="/">한들일보</a></header>{view}<aside><ol>{ASIDE}</ol></aside></body></html>'
    return extract(Page(markup.encode(), url=f"https://example.kr{path}"))


@pytest.mark.parametrize("path", ["/article/20260106001", "/news/view.php?idx=123", "/bbs/board.php?bo_table=news&wr_id=77"])
@pytest.mark.parametrize("name", ARTICLES)
def test_an_article_with_hardly_any_prose(name: str, path: str) -> None:
    title, body = ARTICLES[name]
    found = read(path, title, body, '<p class="info">입력 2026.01.06 17:45 이하늘 기자</p>')
    assert (found.status, found.article.title) == ("article", title)


@pytest.mark.parametrize("name", OTHERS)
def test_what_is_no_article(name: str) -> None:
    assert read(*OTHERS[name]).status == "not_article"


POLICY = (
    "<p>Last updated: March 5, 2026</p><p>This policy explains how the Harbour Bell collects and shares what you tell us when you read our "
    "pages.</p><h2>What we collect</h2><p>We collect what you give us, such as your name, your address and your age.</p>"
)
DATED = '<meta property="article:published_time" content="2026-03-05T09:15:00Z">'


@pytest.mark.parametrize(
    ("path", "title", "head", "status"),
    [
        ("/privacy-policy/", "Privacy Policy", "", "not_article"),
        ("/service/datenschutz", "Datenschutzerklärung", "", "not_article"),
        ("/news/2026/03/05/the-privacy-policy-nobody-read", "Privacy Policy", DATED, "article"),
        ("/news/the-privacy-policy-nobody-read-1234567", "The privacy policy that nobody read", "", "article"),
    ],
)
def test_a_page_about_rights_and_duties_is_no_article(path: str, title: str, head: str, status: str) -> None:
    markup = f"<html lang='en'><head><title>{title}</title>{head}</head><body><main><h1>{title}</h1>{POLICY}</main></body></html>"
    assert extract(Page(markup.encode(), url=f"https://example.com{path}")).status == status


HOURS = "<h2>Opening hours</h2><ul><li>Tuesday 10–18</li><li>Monday closed</li></ul><table><tr><td>Adults</td><td>£4</td></tr></table>"


@pytest.mark.parametrize(
    ("head", "part", "kept"),
    [
        ("", f"<section class='info'>{HOURS}</section>", True),
        ("<p><time datetime='2024-03-05'>5 March 2024</time></p>", f"<section class='info'>{HOURS}</section>", False),
        ("<p>By Ada Quill, 5 March 2024</p>", f"<section class='info'>{HOURS}</section>", False),
        ("<p>5 March 2024 – 7 July 2024</p>", f"<section class='info'>{HOURS}</section>", True),
        ("", f"<section class='related'>{HOURS}</section>", False),
        ("", f"<section class='info'>{HOURS.replace('Tuesday', '<a href=/t>Tuesday</a>')}</section>", False),
    ],
)
def test_hours_and_prices_behind_the_text_of_a_page_that_is_no_story(read, head, part, kept):
    text = "".join(
        f"<p>The harbour museum shows {what} of the last hundred years, and how they were made and lost.</p>" for what in ("boats", "nets")
    )
    own = f"<section class='text'>{text}<h2>For children</h2>{text}</section>"
    main = f"<main><section class='hero'><h1>Harbour museum</h1>{head}</section>{own}{part}</main>"
    texts = [block.text for block in read(f"<html lang='en'><body>{main}</body></html>", url="https://museum.example/visit").article.body]
    assert any("Monday closed" in one for one in texts) is kept


def test_a_table_right_behind_what_is_said_of_a_thing_is_text(read):
    said = "".join(
        f"<p>The {what} of this knife is made by hand, and it is sharpened on three stones before it is sent.</p>"
        for what in ("blade", "grip")
    )
    table = "<table class='item-spec'><tr><th>Length</th><td>165 mm</td></tr><tr><th>Weight</th><td>170 g</td></tr></table>"
    item = (
        f"<div class='item'><h1>Garden knife</h1><button>Buy</button><div class='desc'>{said}</div>{table}</div><footer>© Knives</footer>"
    )
    body = read(f"<html lang='en'><body>{item}</body></html>", url="https://knives.example/garden-knife").article.body
    assert [block.text for block in body if block.type == "table"] == ["Length | 165 mm\nWeight | 170 g"]
