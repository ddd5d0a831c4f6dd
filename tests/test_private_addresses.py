"""Which requests are refused before they leave."""

from __future__ import annotations

import pytest
from scrapy import Request

from archive.records import Discovery
from scraper.found import FoundUrl
from scraper.middlewares.private import PrivateAddressMiddleware, RefusedAddress
from scraper.middlewares.site import SameSiteMiddleware


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1/",
        "http://127.0.0.1:8901/",
        "http://10.1.2.3/",
        "http://192.168.0.1/",
        "http://169.254.169.254/latest/meta-data/",
        "http://0.0.0.0/",
        "http://[::1]/",
        "http://[::ffff:127.0.0.1]/",
        "http://[64:ff9b::7f00:1]/",
        "http://[fe80::1]/",
        "http://127.1/",
        "http://2130706433/",
        "http://0x7f.0.0.1/",
        "http://224.0.0.1/",
    ],
)
def test_private_addresses_are_refused(url):
    with pytest.raises(RefusedAddress, match="private address"):
        PrivateAddressMiddleware(frozenset()).process_request(Request(url))


@pytest.mark.parametrize("url", ["file:///etc/passwd", "data:text/html,x", "ftp://paper.example/"])
def test_other_schemes_are_refused(url):
    with pytest.raises(RefusedAddress, match="scheme"):
        PrivateAddressMiddleware(frozenset()).process_request(Request(url))


@pytest.mark.parametrize("url", ["http://paper.example/", "https://8.8.8.8/", "http://127.0.0.1/"])
def test_public_addresses_and_allowed_hosts_pass(url):
    assert PrivateAddressMiddleware(frozenset(["127.0.0.1"])).process_request(Request(url)) is None


def test_a_redirect_may_not_leave_the_site():
    found = FoundUrl(key="paper.example/a", url="http://www.paper.example/a", site="paper.example", kind="article", discovery=Discovery())
    same = Request("https://paper.example/a", meta={"found": found})
    assert SameSiteMiddleware().process_request(same) is None
    assert SameSiteMiddleware().process_request(Request("https://other.example/")) is None
    with pytest.raises(RefusedAddress, match="another site"):
        SameSiteMiddleware().process_request(same.replace(url="https://other.example/a"))
