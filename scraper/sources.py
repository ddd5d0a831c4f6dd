"""Sitemaps and feeds, read into the URLs they name and what they say about them.

Pure functions of bytes. XML is parsed without entities, network or recovery limits lifted, so a hostile file yields fewer entries at
worst. Formats: sitemaps.org protocol 0.9, Google News sitemap extension 0.9, RSS 2.0, Atom (RFC 4287).
"""

from __future__ import annotations

import gzip
import zlib
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

from lxml import etree

from scraper.extraction.layout.links import absolute

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_SOURCE_BYTES = 50 * 1024 * 1024
"""A sitemap holds at most 50 MB uncompressed (sitemaps.org); what is beyond is not read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceEntry:
    """One entry of a sitemap or feed."""

    url: str
    """Absolute URL."""
    title: str | None = None
    """Title the source gives."""
    date: str | None = None
    """Date of publication the source gives, as written; of a plain sitemap's entry that of the last change."""
    section: str | None = None
    """Section or category the source gives."""
    is_news: bool = False
    """Whether it is an entry of a news sitemap, whose date is that of publication."""
    is_sitemap: bool = False
    """Whether the URL is another sitemap (an entry of a sitemap index)."""


def parse_source(body: bytes, base_url: str) -> list[SourceEntry]:
    """Return the entries of a sitemap, sitemap index, RSS or Atom feed, plain or gzipped; none for anything else."""
    root = _xml_root(_inflated(body))
    if root is None:
        return []
    name = _local_name(root)
    if name == "sitemapindex":
        return list(_children_with_url(root, "sitemap", base_url, is_sitemap=True))
    if name == "urlset":
        return list(_children_with_url(root, "url", base_url, is_sitemap=False))
    if name in ("rss", "RDF", "feed"):
        return list(_feed_entries(root, base_url))
    return []


def _inflated(body: bytes) -> bytes:
    if body[:2] != b"\x1f\x8b":
        return body
    try:
        with gzip.GzipFile(fileobj=BytesIO(body)) as stream:
            return stream.read(MAX_SOURCE_BYTES)
    except (OSError, EOFError, zlib.error):
        return b""


def _xml_root(body: bytes) -> etree._Element | None:
    parser = etree.XMLParser(recover=True, resolve_entities=False, no_network=True, huge_tree=False, remove_comments=True)
    try:
        return etree.fromstring(body.lstrip(), parser)
    except (etree.XMLSyntaxError, ValueError):
        return None


def _local_name(element: etree._Element) -> str:
    return str(element.tag).rpartition("}")[2]


def _text(element: etree._Element) -> str:
    try:
        return (element.text or "").strip()
    except UnicodeDecodeError:  # bytes that are no UTF-8, which the parser let pass
        return ""


def _texts(element: etree._Element) -> dict[str, str]:
    """Return the first non-empty text of each name below an element, local names only."""
    texts: dict[str, str] = {}
    for child in element.iter():
        text = _text(child)
        if text:
            texts.setdefault(_local_name(child), text)
    return texts


def _children_with_url(root: etree._Element, name: str, base_url: str, *, is_sitemap: bool) -> Iterator[SourceEntry]:
    for child in root:
        if _local_name(child) != name:
            continue
        texts = _texts(child)
        url = absolute(texts.get("loc", ""), base_url)
        if url:
            published = texts.get("publication_date")
            date = published or texts.get("lastmod")
            yield SourceEntry(url=url, title=texts.get("title"), date=date, is_news=published is not None, is_sitemap=is_sitemap)


def _feed_entries(root: etree._Element, base_url: str) -> Iterator[SourceEntry]:
    for element in root.iter():
        if _local_name(element) not in ("item", "entry"):
            continue
        texts = _texts(element)
        url = absolute(texts.get("link") or _atom_link(element) or texts.get("guid") or "", base_url)
        if url:
            date = texts.get("pubDate") or texts.get("published") or texts.get("date")
            yield SourceEntry(url=url, title=texts.get("title"), date=date, section=texts.get("category"))


def _atom_link(entry: etree._Element) -> str | None:
    for child in entry:
        if _local_name(child) == "link" and child.get("rel", "alternate") == "alternate":
            return child.get("href")
    return None
