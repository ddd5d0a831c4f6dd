"""JSON-LD as newspapers write it: `@graph`, lists, nesting, and blocks that are not quite JSON."""

from __future__ import annotations

import html
from typing import Any, TypeAlias
from urllib.parse import urlsplit

from scraper.page.json_repairs import load

Json: TypeAlias = Any
Node: TypeAlias = dict[str, Any]

ARTICLE_TYPES = frozenset(
    {
        "Article",
        "NewsArticle",
        "ReportageNewsArticle",
        "AnalysisNewsArticle",
        "AskPublicNewsArticle",
        "BackgroundNewsArticle",
        "OpinionNewsArticle",
        "ReviewNewsArticle",
        "BlogPosting",
        "LiveBlogPosting",
        "SocialMediaPosting",
        "TechArticle",
        "ScholarlyArticle",
        "SatiricalArticle",
        "Report",
        "AdvertiserContentArticle",
        "Review",
        "CreativeWork",
        "DiscussionForumPosting",
        "Recipe",
        "MedicalScholarlyArticle",
        "ClaimReview",
    }
)
"""schema.org types of which an article page's own object may be."""

_WEAK_TYPES = frozenset({"CreativeWork", "Review", "DiscussionForumPosting", "Recipe", "ClaimReview"})
_OF_OTHERS = "itemReviewed"
"""Key of what a review is of: a work of others, with a day and a writer of its own."""
_MAX_DEPTH = 12
_MAX_NODES = 2000


def load_nodes(scripts: list[str]) -> list[Node]:
    """Return every typed object of the given JSON-LD blocks, depth first."""
    nodes: list[Node] = []
    for script in scripts:
        _collect(load(script), nodes, 0)
    return nodes


def _collect(value: Json, nodes: list[Node], depth: int) -> None:
    if depth > _MAX_DEPTH or len(nodes) >= _MAX_NODES:
        return
    if isinstance(value, list):
        for item in value:
            _collect(item, nodes, depth + 1)
    elif isinstance(value, dict):
        if types_of(value):
            nodes.append(value)
        for name, item in value.items():
            if isinstance(item, (dict, list)) and name != _OF_OTHERS:
                _collect(item, nodes, depth + 1)


def types_of(node: Node) -> tuple[str, ...]:
    """Return an object's types without their vocabulary prefix."""
    value = node.get("@type")
    values = value if isinstance(value, list) else [value]
    names = [item.rsplit("/", 1)[-1].rsplit(":", 1)[-1] for item in values if isinstance(item, str)]
    return tuple(_AS_DEFINED.get(name.lower(), name) for name in names)


_AS_DEFINED = {name.lower(): name for name in ARTICLE_TYPES}
"""Types of articles as schema.org writes them: some templates write `newsarticle` or `Newsarticle`."""


def article_nodes(nodes: list[Node], title: str | None, url: str | None) -> list[Node]:
    """Return the article objects, the page's own first: same URL, then a headline found in the title element, then the strongest type."""
    ranked = []
    for place, node in enumerate(nodes):
        types = types_of(node)
        if ARTICLE_TYPES.isdisjoint(types) or not (node.get("headline") or node.get("datePublished") or node.get("articleBody")):
            continue
        headline = text_of(node.get("headline") or node.get("name"))
        own_url = bool(url and _same_path(url, node))
        agrees = bool(title and headline and headline[:40].casefold() in title.casefold())
        weak = _WEAK_TYPES.issuperset(types)
        ranked.append(((not own_url and not agrees, weak, place), node))
    return [node for _, node in sorted(ranked, key=lambda item: item[0])]


def _same_path(url: str, node: Node) -> bool:
    own = _path(url)
    for key in ("url", "mainEntityOfPage", "@id"):
        value = node.get(key)
        value = value.get("@id") if isinstance(value, dict) else value
        if isinstance(value, str) and own and _path(value) == own:
            return True
    return False


def _path(url: str) -> str:
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    return parts.path.rstrip("/") + ("?" + parts.query if parts.query else "")


def text_of(value: Json) -> str | None:
    """Return a value's text: a string, the first of a list, or an object's name, entities decoded and white space folded."""
    if isinstance(value, list):
        return next((text for item in value if (text := text_of(item))), None)
    if isinstance(value, dict):
        return text_of(value.get("name") or value.get("@value"))
    if isinstance(value, str):
        return " ".join(html.unescape(value).split()) or None
    return None
