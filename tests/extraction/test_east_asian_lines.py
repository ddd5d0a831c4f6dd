"""Lines of Japanese, Chinese and Korean pages: writers in brackets, captions, comments, what papers print around a text."""

from __future__ import annotations

import pytest

from scraper.extraction import extract
from scraper.extraction.names import people
from scraper.extraction.wording import comment_headings
from scraper.page import Page

TEXTS = {
    "ja": [
        "市議会は12日夜、屋根の安全性に問題があるとして閉鎖されていた旧プールの再開を可決した。",
        "議員らは3時間を超える討論の末、大差で計画を承認し、傍聴席は住民で埋まった。",
        "工事費は約4億円の見込みで、半分は歴史的建造物の基金から支出される。",
    ],
    "zh": [
        "市议会周二晚间表决通过重开旧游泳馆的方案，该馆因屋顶存在安全隐患已关闭多年。",
        "经过三个多小时的辩论，议员们以明显多数通过了这项计划，旁听席座无虚席。",
        "反对者认为运营成本被低估，要求在签订合同之前进行独立评估，并公开全部预算。",
    ],
}


def _read(language: str, *, above: str = "", amid: str = "", behind: str = "") -> tuple[list[str], list[str | None]]:
    first, *others = (f"<p>{text}</p>" for text in TEXTS[language])
    title = "旧プール再開へ" if language == "ja" else "旧游泳馆将重新开放"
    text = f"<div>{above}<div>{first}{amid}{''.join(others)}</div>{behind}</div>"
    head = f"<html lang='{language}'><head><title>{title}</title></head>"
    page = f"{head}<body><div><h1>{title}</h1><div>2019-03-12 18:05</div>{text}</div></body></html>"
    story = extract(Page(page.encode(), url="https://minato.example/news/2019/0312-prool.html")).article
    return story.paragraphs, [image.caption for image in story.images]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("ja", "続きを読む：図書館、土曜の開館を延長"),
        ("ja", "あわせて読みたい：港の街灯、消灯を早める"),
        ("ja", "ジャーナリズムを応援してください。寄付はこちら。"),
        ("ja", "この記事は3分で読めます"),
        ("ja", "フェイスブックでフォロー"),
        ("ja", "タグ: 地域、港"),
        ("zh", "支持独立新闻，立即捐款。"),
        ("zh", "阅读时间 3 分钟"),
        ("zh", "阅读 1204"),
        ("zh", "打印 | PDF"),
        ("zh", "如有新闻线索，请发送至 desk@haven.example"),
    ],
)
def test_a_line_of_the_page_is_no_paragraph(language: str, line: str) -> None:
    assert _read(language, amid=f"<p>{line}</p>")[0] == TEXTS[language]


@pytest.mark.parametrize(
    ("language", "line", "caption"),
    [("ja", "プール内部の様子 写真提供：港市", "プール内部の様子"), ("zh", "游泳馆内部现状。 图片来源：海港日报", "游泳馆内部现状。")],
)
def test_a_line_under_a_picture_that_tells_its_source_is_the_caption(language: str, line: str, caption: str) -> None:
    assert _read(language, above=f'<div><img src="/pool.jpg" alt=""><p>{line}</p></div>') == (TEXTS[language], [caption])


@pytest.mark.parametrize("heading", ["2 コメント", "3件のコメント", "2 评论", "2개의 댓글", "2 댓글"])
def test_the_number_may_stand_before_the_word_for_comments(heading: str) -> None:
    assert comment_headings.heads_comments(heading)


@pytest.mark.parametrize(("line", "role"), [("【 海野太郎 】", None), ("海野太郎 記者", "記者"), ("記者 海野太郎", "記者")])
def test_blanks_where_a_link_ends_are_not_of_the_name(line: str, role: str | None) -> None:
    assert [(person.name, person.role) for person in people.people_of(line)] == [("海野太郎", role)]


def test_the_days_of_readers_comments_are_not_the_articles() -> None:
    texts = "".join(f"<p>{text}</p>" for text in TEXTS["zh"])
    comments = "<div><p>由李海发表于 2012-03-05 10:11</p><p>说得好。</p><p>由王波发表于 2012-03-06 11:20</p><p>支持。</p></div>"
    title = "旧游泳馆将重新开放"
    page = f"<html lang='zh'><head><title>{title}</title></head><body><h1>{title}</h1><div>{texts}</div>{comments}</body></html>"
    assert extract(Page(page.encode(), url="https://haven.example/news/20231.html")).article.published_date is None
