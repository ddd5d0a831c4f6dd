"""JSON-LD as newspapers write it: `@graph`, lists, nesting, and blocks that are not quite JSON."""

from __future__ import annotations

import html
import json
import re
from typing import TYPE_CHECKING, Any, TypeAlias
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from collections.abc import Iterator

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
_CONTROL = re.compile("[\x00-\x1f\ud800-\udfff]")
_COMMENT = re.compile(r"^\s*(?:<!--|//<!\[CDATA\[|/\*\s*<!\[CDATA\[\s*\*/|<!\[CDATA\[)|(?:-->|//\]\]>|/\*\s*\]\]>\s*\*/|\]\]>)\s*$")
_TRAILING_COMMA = re.compile(r",\s*([}\]])")
_GLUED = re.compile(r"}\s*{")
_STRAY_BACKSLASH = re.compile(r'\\(?!["\\/bfnrtu])')


def load_nodes(scripts: list[str]) -> list[Node]:
    """Return every typed object of the given JSON-LD blocks, depth first."""
    nodes: list[Node] = []
    for script in scripts:
        _collect(_load(script), nodes, 0)
    return nodes


def _load(script: str) -> Json:
    text = script.strip()
    if text[:1] not in "{[" or text[-1:] not in "}];":
        text = _COMMENT.sub("", script).strip()
    text = text.rstrip(";")
    if not text:
        return None
    for attempt in _attempts(text):
        try:
            return _cleaned(json.loads(attempt, strict=False)) if "\\u" in attempt else json.loads(attempt, strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _attempts(text: str) -> Iterator[str]:
    """Yield a text as it is and likely repairs: control characters, trailing commas, stray backslashes, glued objects, escaped quotes."""
    yield text
    flat = _STRAY_BACKSLASH.sub(r"\\\\", _CONTROL.sub(" ", text))
    commas = _TRAILING_COMMA.sub(r"\1", flat)
    yield commas
    yield "[" + _GLUED.sub("},{", commas) + "]"
    if "&quot;" in text and '"' not in text:
        yield html.unescape(commas)


def _cleaned(value: Json) -> Json:
    """Drop NUL and lone surrogates that JSON escapes smuggle in."""
    if isinstance(value, str):
        return _CONTROL.sub(lambda match: match[0] if match[0] in "\n\t\r" else "", value)
    if isinstance(value, list):
        return [_cleaned(item) for item in value]
    if isinstance(value, dict):
        return {_cleaned(key): _cleaned(item) for key, item in value.items()}
    return value


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
    return tuple(item.rsplit("/", 1)[-1].rsplit(":", 1)[-1] for item in values if isinstance(item, str))


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
