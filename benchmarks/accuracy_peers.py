"""The tools that are compared, each called as its documentation says for news: page and URL in, fields out. None is a dependency."""

from __future__ import annotations

import importlib.util
from typing import TYPE_CHECKING, Any, TypeAlias

from scraper.extraction import extract
from scraper.page import Page
from scraper.sites import profile_for

if TYPE_CHECKING:
    from collections.abc import Callable

Read: TypeAlias = "dict[str, Any]"


def backissue(body: bytes, url: str | None) -> Read:
    """Read a page with backissue; `believed` holds source, locator and confidence of the witness each field came from."""
    page = Page(body, url=url)
    found = extract(page, profile_for(page))
    story = found.article
    believed = {
        {"published_at": "date"}.get(witness.field, witness.field): (witness.source, witness.locator, witness.confidence)
        for witness in found.evidence
        if witness.chosen
    }
    authors = [author.name for author in story.authors]
    return {
        "title": story.title,
        "subtitle": story.subtitle,
        "authors": authors,
        "date": story.published_date,
        "text": story.text,
        "believed": believed,
    }


def trafilatura(body: bytes, url: str | None) -> Read:
    """Read a page with trafilatura at its defaults."""
    from trafilatura import bare_extraction

    found = bare_extraction(body.decode("utf-8", "replace"), url=url, with_metadata=True)
    if found is None:
        return {}
    whole = found if isinstance(found, dict) else found.as_dict()
    return {
        "title": whole.get("title"),
        "subtitle": whole.get("description"),
        "authors": [name for name in (whole.get("author") or "").split("; ") if name],
        "date": whole.get("date"),
        "text": whole.get("text"),
    }


def newspaper4k(body: bytes, url: str | None) -> Read:
    """Read a page with newspaper4k, no image fetched."""
    from newspaper import Article

    article = Article(url or "http://unknown.invalid/", fetch_images=False)
    article.download(input_html=body.decode("utf-8", "replace"))
    article.parse()
    day = article.publish_date.date().isoformat() if article.publish_date else None
    return {
        "title": article.title,
        "subtitle": article.meta_description,
        "authors": list(article.authors),
        "date": day,
        "text": article.text,
    }


def readability_lxml(body: bytes, url: str | None) -> Read:
    """Read a page with readability-lxml: title and text."""
    from lxml import html
    from readability import Document

    document = Document(body.decode("utf-8", "replace"), url=url)
    blocks = html.fromstring(document.summary()).xpath("//p | //h2 | //h3 | //li | //blockquote")
    return {"title": document.short_title(), "text": "\n".join(block.text_content().strip() for block in blocks)}


def resiliparse(body: bytes, url: str | None) -> Read:  # noqa: ARG001 - it takes no URL
    """Read a page with Resiliparse: title element and main content."""
    from resiliparse.extract.html2text import extract_plain_text
    from resiliparse.parse.html import HTMLTree

    tree = HTMLTree.parse(body.decode("utf-8", "replace"))
    return {"title": tree.title, "text": extract_plain_text(tree, main_content=True, alt_texts=False)}


READERS: dict[str, Callable[[bytes, str | None], Read]] = {
    "backissue": backissue,
    "trafilatura": trafilatura,
    "newspaper4k": newspaper4k,
    "readability_lxml": readability_lxml,
    "resiliparse": resiliparse,
}
_MODULES = {"trafilatura": "trafilatura", "newspaper4k": "newspaper", "readability_lxml": "readability", "resiliparse": "resiliparse"}


def available() -> list[str]:
    """Return the tools that can be imported here, backissue first."""
    return [name for name in READERS if name not in _MODULES or importlib.util.find_spec(_MODULES[name]) is not None]
