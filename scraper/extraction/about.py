"""The smaller fields: publisher, canonical URL, tags, copyright, kind of article, free access."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from archive.identity import site_of
from scraper.extraction import furniture, hints
from scraper.extraction.evidence import Candidate
from scraper.extraction.folding import fold, key, weight
from scraper.extraction.url_shape import shape
from scraper.page.jsonld import text_of, types_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scraper.extraction.context import Context
    from scraper.extraction.result import Extraction

_TYPES = (
    ("live", {"LiveBlogPosting"}), ("opinion", {"OpinionNewsArticle"}), ("gallery", {"ImageGallery", "MediaGallery"}),
    ("news", {"NewsArticle", "ReportageNewsArticle", "BackgroundNewsArticle", "AnalysisNewsArticle", "Report"}),
)  # fmt: skip
_OPINION_SECTIONS = frozenset(
    {"opinion", "오피니언", "사설", "칼럼", "meinung", "kommentar", "opinión", "opinião", "editorial", "기고", "시론", "社説", "评论"}
)
_LONGEST_TAG = 60
_TEASER_WORDS = 120.0
"""A body shorter than this before a paywall is its teaser."""


def publisher(context: Context, found: Extraction) -> None:
    """Fill `publisher`."""
    article = context.metadata.article or {}
    stated = text_of(context.metadata.resolve(article.get("publisher")))
    candidates = [
        Candidate(fold(text), "dom", source.locator, text, source.confidence)
        for text, _, source in context.proposed("publisher")
        if fold(text)
    ]
    if stated and not stated.startswith("http"):
        candidates.append(Candidate(stated, "json-ld", "$.publisher", stated, 0.7))
    for name, confidence in (
        ("og:site_name", 0.75),
        ("application-name", 0.4),
        ("publisher", 0.4),
        ("dc.publisher", 0.4),
        ("copyright", 0.35),
    ):
        value = context.metadata.first(name)
        if value and len(value) <= 80 and not value.startswith("http"):
            candidates.append(Candidate(fold(value), "opengraph" if name.startswith("og:") else "meta", name, value, confidence))
    found.article.publisher = context.ledger.decide("publisher", candidates, key)


def canonical(context: Context, found: Extraction) -> None:
    """Fill `canonical_url`: only where it is of the same site and no home, list or section page."""
    candidates = []
    for source, locator, value, confidence in (
        ("dom", "link[rel=canonical]", context.metadata.link("canonical"), 0.8),
        ("opengraph", "og:url", context.metadata.first("og:url"), 0.5),
    ):
        url = context.absolute(value)
        if url and _is_trusted(context, url):
            candidates.append(Candidate(url, source, locator, value, confidence))
    found.article.canonical_url = context.ledger.decide("canonical_url", candidates)


def _is_trusted(context: Context, url: str) -> bool:
    own = context.page.url
    try:
        if own is not None and site_of(url) != context.page.site:
            return False
    except ValueError:
        return False
    profile = context.profile
    if profile is not None and (known := profile.page_type(url)) is not None:
        return known == "article"
    if own is not None and urlsplit(url).path.rstrip("/") == urlsplit(own).path.rstrip("/"):
        return shape(url) != "home" or shape(own) == "home"
    return shape(url) not in ("home", "list")


def tags(context: Context, found: Extraction) -> None:
    """Fill `tags`: those printed with the article, else the keywords it states."""
    printed = list(dict.fromkeys(tag for text, _, _ in context.proposed("tags") if (tag := _tag(text))))
    stated = [] if printed else _keywords(context)
    chosen = printed or stated
    found.article.tags = chosen
    if chosen:
        context.ledger.note("tags", Candidate(None, "dom" if printed else "json-ld", "tags", ", ".join(chosen), 0.7), chosen=True)


def _tag(text: str) -> str | None:
    tag = fold(text).lstrip("#").strip()
    return tag if 0 < len(tag) <= _LONGEST_TAG else None


def _keywords(context: Context) -> list[str]:
    article = context.metadata.article or {}
    value = article.get("keywords")
    parts: list[str] = []
    if isinstance(value, str):
        parts = value.split(",")
    elif isinstance(value, list):
        parts = [item for item in value if isinstance(item, str)]
    if not parts:
        parts = [value for _, value in context.metadata.all("article:tag")]
        parts = parts[0].split(",") if len(parts) == 1 else parts
    return list(dict.fromkeys(tag for part in parts if (tag := _tag(part))))[:40]


def rights(context: Context, found: Extraction) -> None:
    """Fill `copyright`: the line printed with the article, not the footer's."""
    if context.dump is not None:
        line = context.dump.copyright
        found.article.copyright = context.ledger.decide("copyright", [Candidate(line, "text", "line", line, 0.9)] if line else [])
        return
    found.article.copyright = context.ledger.decide("copyright", _rights(context))


def _rights(context: Context) -> Iterator[Candidate[str]]:
    for text, _, source in context.proposed("copyright"):
        yield Candidate(fold(text), "dom", source.locator, text, source.confidence)
    page = context.outline
    if page is None or not context.body_nodes:
        return
    last = max(page.last_block[node] for node in context.body_nodes)
    for block in page.blocks[context.body_first : last + 8]:
        if furniture.is_copyright(block.flat):
            yield Candidate(block.flat, "dom", page.els[block.node].get("class"), block.flat, 0.6)
            return


def kind(context: Context, found: Extraction) -> None:
    """Fill `article_type` and `free_access`."""
    types = {name for node in context.metadata.articles[:1] for name in types_of(node)}
    stated = next(
        (Candidate(name, "json-ld", "@type", ", ".join(sorted(types)), 0.6) for name, members in _TYPES if not types.isdisjoint(members)),
        None,
    )
    candidates = [stated] if stated else []
    if any(section.casefold() in _OPINION_SECTIONS for section in (found.article.section, *found.article.sections) if section):
        candidates.insert(0, Candidate("opinion", "dom", "section", found.article.section, 0.7))
    found.article.article_type = context.ledger.decide("article_type", candidates)
    found.article.free_access = context.ledger.decide("free_access", _access(context, found))


def _access(context: Context, found: Extraction) -> Iterator[Candidate[bool]]:
    article = context.metadata.article or {}
    value = article.get("isAccessibleForFree")
    if value is not None:
        free = value is True or str(value).rsplit("/", 1)[-1].lower() == "true"
        yield Candidate(free, "json-ld", "$.isAccessibleForFree", str(value), 0.8)
    tier = context.metadata.first("article:content_tier")
    if tier:
        yield Candidate(tier.lower() == "free", "meta", "article:content_tier", tier, 0.7)
    if _walled(context):
        cut = _is_cut(context, found)
        yield Candidate(False, "dom", "paywall", "body cut short" if cut else None, 0.5 if cut else 0.2)


def _walled(context: Context) -> bool:
    """Whether an element of the page is called a paywall."""
    page = context.outline
    return page is not None and any(
        "paywall" in (page.els[node].get("class") or "").lower() for node, found in enumerate(page.hints) if found & hints.NEGATIVE
    )


def _is_cut(context: Context, found: Extraction) -> bool:
    """Whether the body is a teaser: shorter than what the page states of it, or a few sentences."""
    article = context.metadata.article or {}
    stated = article.get("wordCount")
    words = weight(found.article.text) if found.article.text else 0.0
    if isinstance(stated, (int, str)) and str(stated).isdigit() and int(stated) > 0:
        return words < 0.6 * int(stated)
    return words < _TEASER_WORDS
