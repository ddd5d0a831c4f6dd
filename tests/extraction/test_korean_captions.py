"""Captions of Korean pages whose markup names none: where they stand, and how they end."""

from __future__ import annotations

import pytest

from tests.extraction.conftest import PROSE

URL = "https://news.example/news/articleView.html?idxno=4711"
SHOWN = "22일 늘솔시 마을도서관에서 주민들이 책을 고르고 있다."
IMAGE = "<img src='/photo/202506/a.jpg' width='640' height='420'>"
LAST = "시는 올해 안에 두 곳을 더 늘릴 계획이다."


def page(picture: str) -> str:
    first, *rest = (f"<p>{text}</p>" for text in (*PROSE, LAST))
    text = f"<h1>늘솔시, 마을 도서관 밤에도 연다</h1><div class='b2'>{first}{picture}{''.join(rest)}</div>"
    return f"<html lang='ko'><head><title>늘솔시, 마을 도서관 밤에도 연다</title></head><body><div class='a1'>{text}</div></body></html>"


@pytest.mark.parametrize(
    "frame",
    [
        "<p>{0}</p><p>{1}</p>",
        "<div class='x'>{0}<div class='y'>{1}</div></div>",
        "<div>{0}<p>{1}</p></div>",
        "<figure>{0}<span>{1}</span></figure>",
    ],
)
@pytest.mark.parametrize(
    "credit",
    [
        *(
            "연합뉴스",
            "뉴시스",
            "/연합뉴스",
            "[연합뉴스]",
            "(사진=연합뉴스)",
            "ⓒ연합뉴스",
            "로이터=연합뉴스",
            "AP 연합뉴스",
            "2025.6.22 연합뉴스",
        ),
        *(
            "2025.06.22. kimhn@sori.example",
            "김하늘 기자",
            "늘솔=김하늘 기자",
            "사진=김하늘 기자",
            "늘솔시 제공",
            "김하늘 기자 kimhn@sori.example",
        ),
    ],
)
def test_a_sentence_under_a_picture_that_ends_in_a_credit_is_its_caption(read, frame, credit) -> None:
    found = read(page(frame.format(IMAGE, f"{SHOWN} {credit}")), url=URL).article
    assert found.paragraphs == [*PROSE, LAST]
    assert (found.subtitle, found.byline, found.published_date) == (None, None, None)
    assert found.images[0].caption.startswith(SHOWN[:-1])


@pytest.mark.parametrize("line", [SHOWN, "늘솔시 마을도서관 전경", "불 켜진 도서관의 모습.", "게티이미지뱅크"])
@pytest.mark.parametrize("frame", ["<div class='x'>{0}<div class='y'>{1}</div></div>", "<figure>{0}<span>{1}</span></figure>"])
def test_a_line_alone_with_a_picture_is_its_caption(read, frame, line) -> None:
    assert read(page(frame.format(IMAGE, line)), url=URL).article.paragraphs == [*PROSE, LAST]


def test_a_report_that_ends_behind_a_picture_keeps_its_last_sentence(read) -> None:
    last = f"<p>{IMAGE}</p><p>도서관은 앞으로도 늘 열려 있다. 김하늘 기자</p>"
    found = read(page("").replace("</div></div>", f"{last}</div></div>"), url=URL).article
    assert any("늘 열려 있다" in text for text in found.paragraphs)


def test_the_place_before_an_agency_is_no_part_of_the_credit(read) -> None:
    image = read(page(f"<figure>{IMAGE}<figcaption>{SHOWN} 늘솔=뉴시스</figcaption></figure>"), url=URL).article.images[0]
    assert image.credit == "뉴시스"
