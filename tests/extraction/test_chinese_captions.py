"""Captions of Chinese pages, which stand in plain paragraphs under their pictures."""

from __future__ import annotations

import pytest

URL = "https://news.example/2026/0305/c4711.html"
TEXT = (
    "渡口镇议会周二晚间投票决定，今年冬天继续保留过江渡轮，讨论持续了很久，会场里坐满了人。",
    "四千多名居民为此签名，许多人只能站在楼梯上旁听，直到深夜才散去，第二天照常上工。",
    "渡轮每天运送大约两百人过江，原定月底停航，如今要开到明年开春，船票也不涨价。",
)
IMAGE = "<img src='/photo/202506/a.jpg' width='640' height='420'>"
SHOWN = "渡轮靠上北岸的码头"


def page(within: str) -> str:
    first, *rest = (f"<p>{text}</p>" for text in TEXT)
    body = f"<div class='con'>{first}{within}{''.join(rest)}</div>"
    return f"<html lang='zh'><body><div class='main'><h1>渡轮冬季继续开行</h1><p>2026-03-05 17:45</p>{body}</div></body></html>"


@pytest.mark.parametrize(
    "picture",
    [
        f"<p class='f_center'>{IMAGE}</p><p style='text-align: center'>{SHOWN}</p>",
        f"<center>{IMAGE}</center><p align='center'>{SHOWN}</p>",
        f"<p align='center'>{IMAGE}</p><p align='center'><span style='color:#999999;'>{SHOWN}。</span></p>",
        f"<p>{IMAGE}</p><p><font color='gray'>{SHOWN}。</font></p>",
        f"<p>{IMAGE}</p><p style='color: rgb(136, 136, 136)'>{SHOWN}。</p>",
        f"<p align='center'><a href='/photo/202506/b.jpg'>{IMAGE}</a><br>{SHOWN}</p>",
        f"<p>{IMAGE}</p><p>图为{SHOWN}。</p>",
        f"<p>{IMAGE}</p><p>图片来源：河湾图库</p>",
        f"<p>{IMAGE}</p><p>{SHOWN}。视频截图</p>",
        f"<p align='center'>{IMAGE}</p><p align='center'>{SHOWN}</p><p align='center'>{IMAGE}</p><p align='center'>人们还在等船</p>",
    ],
)
def test_a_line_under_a_picture_is_its_caption(read, picture) -> None:
    found = read(page(picture), url=URL).article
    assert found.paragraphs == list(TEXT)
    assert SHOWN in (found.images[0].caption or "") or "河湾图库" in f"{found.images[0].caption}{found.images[0].credit}"


@pytest.mark.parametrize(
    "lines",
    [
        f"<p>{IMAGE}</p><p>议员们迟疑了。</p>",
        f"<p align='center'>{IMAGE}</p><p align='center'><strong>冬天怎么办</strong></p>",
        f"<p>{IMAGE}</p><p>图书馆里坐满了等船的人。</p>",
        f"<p align='center'>{IMAGE}</p><p align='center'>他们等的船没有来。</p>",
    ],
)
def test_a_line_of_the_text_under_a_picture_is_none(read, lines) -> None:
    found = read(page(lines), url=URL).article
    assert len(found.paragraphs) == len(TEXT) + 1


def test_a_bold_line_in_the_middle_is_a_caption_where_headings_stand_at_the_margin(read) -> None:
    picture = f"<p align='center'>{IMAGE}</p><p align='center'><b>{SHOWN}</b></p>"
    assert SHOWN in read(page(picture), url=URL).article.paragraphs
    found = read(page(f"{picture}<p>{TEXT[1][::-1]}。</p><p><b>冬天怎么办</b></p>"), url=URL).article
    assert SHOWN not in found.paragraphs
    assert "冬天怎么办" in found.paragraphs
    assert found.images[0].caption == SHOWN


def test_where_all_lines_are_grey_or_centred_none_is_a_caption(read) -> None:
    lines = "".join(f"<p style='text-align:center;color:#888'>{text}</p>" for text in ("渡轮还在开", "人们还在等", "船票还是两元"))
    text = "".join(f"<p style='text-align:center;color:#888'>{text}</p>" for text in TEXT)
    markup = page(f"<p style='text-align:center'>{IMAGE}</p>{lines}{text}")
    assert "渡轮还在开" in read(markup, url=URL).article.paragraphs


def test_lines_behind_a_marked_caption_in_its_element_are_text(read) -> None:
    lines = "<br>".join(("▲渡轮从雾中驶出。", "北岸的码头", "去年秋天刚刚修好", "木板是从对岸运来的", "一共用了三百块"))
    found = read(page(f"<p>{IMAGE}</p><p>{lines}</p>"), url=URL).article
    assert "木板是从对岸运来的" in (found.text or "")
    assert found.images[0].caption == "▲渡轮从雾中驶出。"
