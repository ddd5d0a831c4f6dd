"""Settings of the crawler that mean nothing are refused when the spider is made."""

from __future__ import annotations

import pytest
from scrapy.utils.test import get_crawler

from scraper.spiders.news import NewsSpider


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"BACKISSUE_REVISIT": "sometimes"}, "BACKISSUE_REVISIT must be due, all or none, not 'sometimes'"),
        ({"BACKISSUE_WORKERS": -1}, "BACKISSUE_WORKERS must be a number from 0 on, not -1"),
    ],
)
def test_a_setting_that_means_nothing_is_refused(changes, sentence):
    crawler = get_crawler(NewsSpider, {"BACKISSUE_REVISIT": "due", "BACKISSUE_WORKERS": 0, **changes})
    with pytest.raises(ValueError, match=sentence):
        NewsSpider.from_crawler(crawler)
