"""A small English paper on a small server, and the command that crawls it."""

from __future__ import annotations

import os
import subprocess
import sys

import archive
from tests.crawl.small_server import Answer, article

HOME = "<html><head><title>Echo</title></head><body><h1>Echo</h1>{}</body></html>"
ARTICLES = {f"/2024/05/0{n}/bridge-works-go-on-and-on-{n}": Answer(article(f"Bridge works go on, part {n}", number=n)) for n in (1, 2, 3)}
LINKS = "".join(f'<p><a href="{path}">Bridge works, part {path[-1]}</a></p>' for path in ARTICLES)
SITE = {"/": Answer(HOME.format(LINKS)), "/robots.txt": Answer("User-agent: *\nDisallow: /private/\n"), **ARTICLES}


def crawl(base, out, *options, allow=True):
    command = [sys.executable, "-m", "scraper", "crawl", base, "--out", str(out), *options]
    if allow:
        command += ["--allow-private", "127.0.0.1", "--delay", "0.01", "--concurrency", "4"]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)


def captures(out):
    return {row["url"]: row for row in archive.open(out).rows("captures")}


def linked(*paths):
    """Return a home page that links to the paper's articles and to further paths."""
    return Answer(HOME.format(LINKS + "".join(f'<p><a href="{path}">A story of some length</a></p>' for path in paths)))


def scrapy_crawl(base, *options, **settings):
    """Crawl with Scrapy's own command and the given settings."""
    quick = {"BACKISSUE_ALLOW_PRIVATE": "127.0.0.1", "DOWNLOAD_DELAY": 0.01, "AUTOTHROTTLE_START_DELAY": 0.01, "HTTPPROXY_ENABLED": 0}
    command = [sys.executable, "-m", "scrapy", "crawl", "news", "-a", f"url={base}", *options]
    for name, value in {**quick, **settings}.items():
        command += ["-s", f"{name}={value}"]
    environment = {**os.environ, "SCRAPY_SETTINGS_MODULE": "scraper.settings"}
    return subprocess.run(command, check=True, capture_output=True, timeout=120, env=environment)
