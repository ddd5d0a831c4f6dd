"""What an image's address says: beacons of services that count readers, and what asks whether one is a robot, are no pictures."""

from __future__ import annotations

import pytest

from scraper.extraction.pictures.image_files import is_file_of_picture


@pytest.mark.parametrize(
    "url",
    [
        "https://sb.scorecardresearch.com/p?c1=2&c2=1",
        "https://vg04.met.vgwort.de/na/0a1b2c3d4e5f",
        "https://bell.example/matomo/matomo.php?idsite=1&rec=1",
        "https://bell.example/piwik.php?idsite=3",
        "https://stats.bell.example/t?p=1",
        "//counter.bell.example/hit?u=%2Fharbour",
        "https://bell.example/analytics/view?id=7",
        "https://www.facebook.example/tr?id=1&ev=PageView",
        "https://bell.example/securimage/securimage_show.php",
    ],
)
def test_what_counts_readers_is_no_picture(url):
    assert not is_file_of_picture(url)


@pytest.mark.parametrize(
    "url",
    [
        "https://stats.bell.example/charts/ferries.png",
        "https://img.bell.example/image/8412/640x360?v=15",
        "https://bell.example/tracking/otters-in-the-harbour.jpg",
        "https://bell.example/images/counter-at-the-ticket-office?w=900",
        "https://bell.example/image?url=https%3A%2F%2Fcdn.example%2Ftr%2Fferry.webp",
    ],
)
def test_pictures_that_are_called_alike_are(url):
    assert is_file_of_picture(url)
