"""Settings of the crawler that mean nothing are refused, by name, before a crawl begins."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from scrapy.exceptions import UsageError
from scrapy.utils.test import get_crawler

from scraper.spiders.news import NewsSpider


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"BACKISSUE_REVISIT": "sometimes"}, "BACKISSUE_REVISIT must be due, all or none, not 'sometimes'"),
        ({"BACKISSUE_WORKERS": -1}, "BACKISSUE_WORKERS must be a whole number from 0 on, not -1"),
        ({"BACKISSUE_COMPRESSION": "lzma"}, "BACKISSUE_COMPRESSION must be gzip or zstd, not 'lzma'"),
        ({"BACKISSUE_SINCE": "never"}, "BACKISSUE_SINCE must be a day, YYYY-MM-DD, not 'never'"),
        (
            {"BACKISSUE_HOST_DELAYS": '{"a": "slow"}'},
            'BACKISSUE_HOST_DELAYS must be seconds by host, {"news.example": 5}, not \'{"a": "slow"}\'',
        ),
        ({"USER_AGENT": "Größe"}, "USER_AGENT must be a name in printable ASCII (RFC 9110 section 5.5), not 'Größe'"),
        (
            {"BACKISSUE_CONTACT": "Größe"},
            "BACKISSUE_CONTACT must be printable ASCII without brackets and backslash (RFC 9110 sections 5.5 and 5.6.5), not 'Größe'",
        ),
        ({"BACKISSUE_RAW": "maybe"}, "BACKISSUE_RAW must be true or false, not 'maybe'"),
        ({"DOWNLOAD_DELAY": "abc"}, "DOWNLOAD_DELAY must be a number from 0 on, not 'abc'"),
        ({"DOWNLOAD_DELAY": "nan"}, "DOWNLOAD_DELAY must be a number from 0 on, not 'nan'"),
        ({"CONCURRENT_REQUESTS": "2.5"}, "CONCURRENT_REQUESTS must be a whole number from 1 on, not '2.5'"),
        ({"RETRY_PRIORITY_ADJUST": "low"}, "RETRY_PRIORITY_ADJUST must be a whole number, not 'low'"),
    ],
)
def test_a_setting_that_means_nothing_is_refused(changes, sentence):
    with pytest.raises(UsageError) as refused:
        get_crawler(NewsSpider, changes)
    assert str(refused.value) == sentence


def test_settings_as_a_command_line_gives_them():
    given = {
        "BACKISSUE_HOST_DELAYS": '{"a": 2.5}',
        "BACKISSUE_RAW": "0",
        "BACKISSUE_UNTIL": "2024-01-31",
        "DOWNLOAD_DELAY": ".5",
        "DOWNLOAD_TIMEOUT": "1.5",
        "RETRY_PRIORITY_ADJUST": "-2",
    }
    get_crawler(NewsSpider, given)


def test_scrapy_says_it_in_a_sentence():
    command = [sys.executable, "-m", "scrapy", "crawl", "news", "-a", "url=http://127.0.0.1:9/", "-s", "DOWNLOAD_DELAY=abc"]
    environment = {**os.environ, "SCRAPY_SETTINGS_MODULE": "scraper.settings"}
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False, env=environment)
    assert done.returncode == 2
    assert "error: DOWNLOAD_DELAY must be a number from 0 on, not 'abc'\n" in done.stderr
    assert "Traceback" not in done.stderr
