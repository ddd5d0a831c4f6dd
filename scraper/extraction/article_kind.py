"""What kind of article a page is: news, opinion, live, gallery or video, as far as it says so or shows it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction.evidence import Candidate
from scraper.extraction.headlines import article_labels
from scraper.extraction.layout import outline
from scraper.extraction.wording.folding import fold, weight
from scraper.page.jsonld import types_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scraper.extraction.context import Context
    from scraper.extraction.layout.outline import Outline
    from scraper.extraction.result import Extraction

_TYPES = (
    ("live", {"LiveBlogPosting"}), ("opinion", {"OpinionNewsArticle"}), ("gallery", {"ImageGallery", "MediaGallery"}),
    ("news", {"NewsArticle", "ReportageNewsArticle", "BackgroundNewsArticle", "AnalysisNewsArticle", "Report"}),
)  # fmt: skip
_ANSWERS = frozenset({"QAPage", "Question", "DiscussionForumPosting"})
"""Types of pages whose entries are readers' answers."""
_STATE_KINDS = {"live": "live", "liveblog": "live", "opinion": "opinion", "column": "opinion", "gallery": "gallery", "video": "video"}
_PLAYER = re.compile(r"(?:^|[\s_-])(?:video|player|film|movie|douga|jwplayer|brightcove|videoplayer)(?=$|[\s_-])", re.IGNORECASE)
_PLAY = "▶►"
_PROSE = 8.0
"""Rough words from which a line is text rather than a label."""
_VIDEO_WORDS = 200.0
"""Rough words of text up to which an article with a film above it is about the film."""
_GENERAL = 0.1
"""What the general type is less worth than the special ones: pages state it of galleries, films and live blogs too."""
_TOLD = {"title": 0.6, "label": 0.6, "address": 0.55, "entries": 0.6}
"""What the places are worth that say what kind of article follows."""
_GALLERY_IMAGES = 4
_GALLERY_WORDS = 60.0
"""Rough words a picture, below which pictures outweigh the text."""


def decide(context: Context, found: Extraction) -> None:
    """Fill `article_type`."""
    found.article.article_type = context.ledger.decide("article_type", _candidates(context, found))


def _candidates(context: Context, found: Extraction) -> Iterator[Candidate[str]]:
    section = next(
        (name for name in (found.article.section, *found.article.sections) if name and article_labels.OPINION.fullmatch(name)), None
    )
    if section is not None:
        yield Candidate("opinion", "dom", "section", section, 0.8)
    if sum(block.type == "entry" for block in found.article.body) > 1 and _ANSWERS.isdisjoint(_item_types(context)):
        yield Candidate("live", "dom", "entries", None, 0.7)
    for told, place, words in article_labels.kinds(context, found.article.title):
        yield Candidate(told, "url" if place == "address" else "dom", place, words, _TOLD[place])
    if found.article.kicker and article_labels.OPINION.fullmatch(found.article.kicker):
        yield Candidate("opinion", "dom", "kicker", found.article.kicker, 0.6)
    yield from _shown(context, found)
    stated = {name for node in context.metadata.articles[:1] for name in types_of(node)}
    for source, types in (("json-ld", stated), ("microdata", _item_types(context))):
        kind = next((name for name, members in _TYPES if not types.isdisjoint(members)), None)
        if kind is not None:
            confidence = 0.6 if source == "json-ld" else 0.4
            yield Candidate(kind, source, "@type", ", ".join(sorted(types)), confidence - (_GENERAL if kind == "news" else 0.0))
    if context.state is not None and (kind := _STATE_KINDS.get(context.state.kind or "")):
        yield Candidate(kind, "state", context.state.locator, context.state.kind, 0.65)


def _shown(context: Context, found: Extraction) -> Iterator[Candidate[str]]:
    """A gallery shows more pictures than text, a film stands above little of it."""
    page = context.outline
    if page is None or not context.body_nodes:
        return
    words = sum(map(weight, found.article.paragraphs))
    if len(found.article.images) >= _GALLERY_IMAGES and words < _GALLERY_WORDS * len(found.article.images):
        pictures = sum(1 for image in found.article.images if image.caption)
        if pictures >= _GALLERY_IMAGES and pictures > len(found.article.paragraphs):
            yield Candidate("gallery", "dom", "images", f"{len(found.article.images)} images", 0.7)
    if words < _VIDEO_WORDS and (context.metadata.first("og:type") or "").startswith("video"):
        yield Candidate("video", "opengraph", "og:type", context.metadata.first("og:type"), 0.7)
    elif words < _VIDEO_WORDS and (player := _player(context, page, found.article.paragraphs[:1])):
        yield Candidate("video", "dom", player, None, 0.7)


def _player(context: Context, page: Outline, opening: list[str]) -> str | None:
    """Return the class or tag of a player between the title and the text, None where there is none."""
    start = max(context.title_node, 0)
    end = context.body_nodes[0]
    if end <= start:  # the title stands within the body's container
        behind = [block for block in context.body_blocks if block.node > start]
        begins = next((block for block in behind if block.flat in opening), None) or next(
            (one for one in behind if one.words >= _PROSE), None
        )
        end = begins.node if begins is not None else start
    for node in range(start, end):
        if page.marks[node] & (outline.IN_NAV | outline.IN_ASIDE | outline.IN_HIDDEN):
            continue
        if page.tags[node] == "video":
            return "video"
        names: str | None = page.classes[node]
        if names and _PLAYER.search(names):
            text = fold(page.raw_text(node))
            inner = page.tags[node + 1 : page.ends[node]]
            if "video" in inner or "iframe" in inner or (len(text) < 40 and any(mark in text for mark in _PLAY)):
                return names
    return None


def _item_types(context: Context) -> set[str]:
    """Return the schema.org types of the elements around the title and the text."""
    page = context.outline
    nodes = [node for node in (context.title_node, *context.body_nodes[:1]) if node >= 0]
    if page is None or not nodes:
        return set()
    stated = (page.els[ancestor].get("itemtype") or "" for node in nodes for ancestor in page.ancestors(node))
    return {value.rsplit("/", 1)[-1] for types in stated for value in types.split()}
