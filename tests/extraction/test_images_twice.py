"""Images that a page names twice, for browsers without scripts, and those of its advertisements."""

from __future__ import annotations

import pytest

from tests.extraction.news_page import TEXT, page

URL = "https://bell.example/harbour/ferry-stays-afloat-this-winter"


def urls(read, images):
    return [
        image.url for image in read(page("<h1>Ferry</h1>").replace(TEXT, TEXT.replace("</p>", f"</p>{images}", 1)), url=URL).article.images
    ]


def test_an_image_for_browsers_without_scripts_is_the_same(read):
    twice = "<img src='/webp/2022/ferry-251x300.png.webp'><noscript><img src='/files/2022/ferry-251x300.png'></noscript>"
    assert urls(read, twice) == ["https://bell.example/files/2022/ferry-251x300.png"]


def test_two_images_of_one_service_are_two(read):
    service = "https://pictures.example/image?url=https%3A%2F%2Fbell.example%2F"
    images = "".join(f"<noscript><img src='{service}{name}.jpg'></noscript>" for name in ("ferry", "quay"))
    assert len(urls(read, images)) == 2


@pytest.mark.parametrize(
    "address", ["/publicidad/winter_sale.gif", "/banners/winter.png", "/images/spaceball.gif", "/2025/m_bnr_event.png"]
)
def test_an_advertisement_is_no_image(read, address):
    assert urls(read, f"<img src='{address}'>") == []
