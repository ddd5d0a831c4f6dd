"""Whether a page is an article, and if not, what it is instead."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction.evidence import Candidate
from scraper.extraction.folding import fold, weight
from scraper.extraction.url_shape import shape

if TYPE_CHECKING:
    from scraper.extraction.context import Context
    from scraper.extraction.result import Extraction

_SOFT_404 = re.compile(
    r"(?:\b404\b|not found|page (?:does not|doesn['’]t) exist|can(?:no|['’])t (?:be found|find)|no longer "
    r"(?:exists|available)|존재하지 않는|찾을 수 없|삭제된 (?:기사|페이지|게시)|없는 (?:기사|페이지)|잘못된 "
    r"(?:접근|경로)|삭제되었거나|"
    r"seite nicht gefunden|nicht (?:gefunden|verfügbar)|page (?:introuvable|non trouvée)|no encontrad[ao]|"
    r"não encontrad[ao]|pagina non trovata|見つかりません|页面不存在)",
    re.IGNORECASE,
)
_CONSENT = re.compile(
    r"(?:before you continue|we value your privacy|accept (?:all )?cookies|cookie[- ]?(?:consent|einstellungen|"
    r"richtlinie)|zustimmung|datenschutzeinstellungen|쿠키 사용에 동의)",
    re.IGNORECASE,
)
_BLOCKED = re.compile(
    r"(?:access denied|are you a robot|verify you are (?:a )?human|just a moment|attention required|captcha|"
    r"enable javascript and cookies|비정상적인 접근)",
    re.IGNORECASE,
)
_SHORT = 60.0


def decide(context: Context, found: Extraction) -> None:
    """Fill `status` and `reason`."""
    reason = _reason(context, found)
    found.status = "not_article" if reason else "article"
    found.reason = reason
    context.ledger.note("status", Candidate(None, "text", "page", reason or "article", 0.8), chosen=True)


def _reason(context: Context, found: Extraction) -> str | None:
    story = found.article
    words = weight(story.text) if story.text else 0.0
    known = _by_url(context)
    if known in ("home", "list"):
        return known
    if known is None and context.profile is not None and context.page.url is not None and not _is_signed(context, found):
        return "other"
    if _SOFT_404.search(story.title or context.metadata.title or "") and words < _SHORT:
        return "soft 404"
    if words < _SHORT and _says_gone(context):
        return "soft 404"
    opening = fold(story.text)[:300] if story.text else ""
    if words < _SHORT:
        visible = opening or _visible(context)
        for reason, pattern in (("soft 404", _SOFT_404), ("blocked", _BLOCKED), ("consent", _CONSENT)):
            if pattern.search(visible[:300]) or (reason != "soft 404" and pattern.search(story.title or "")):
                return reason
    if not story.paragraphs:
        return _without_text(context, found)
    if known is None and _is_list(context, found, words):
        return "list"
    return None


def _by_url(context: Context) -> str | None:
    """Return home, list or article where the URL says so."""
    url = context.page.url
    if url is None:
        return None
    profile = context.profile
    if profile is not None:
        known = profile.page_type(url)
        return "list" if known == "section" else known
    form = shape(url)
    if form == "home":
        return "home"
    return "article" if form == "article" else None


def _says_gone(context: Context) -> bool:
    """Whether a short line of the page, no link, says that the article is not there."""
    page = context.outline
    if page is None:
        return False
    return any(len(block.text) <= 120 and not block.link_chars and _SOFT_404.search(block.flat) for block in page.blocks)


def _visible(context: Context) -> str:
    if context.dump is not None:
        return fold(context.page.markup)[:2000]
    return " ".join(block.flat for block in context.outline.blocks[:60]) if context.outline is not None else ""


def _without_text(context: Context, found: Extraction) -> str | None:
    if (
        found.article.title
        and (found.article.images or found.article.published_at)
        and len(found.sightings) < 40
        and context.metadata.article
    ):
        return None
    return "list" if len(found.sightings) >= 5 else "empty"


def _is_list(context: Context, found: Extraction, words: float) -> bool:
    """Whether teasers outweigh a text that bears no mark of an article."""
    return not _is_marked(context, found) and len(found.sightings) >= 10 and words < 12 * len(found.sightings)


def _is_marked(context: Context, found: Extraction) -> bool:
    """Whether the page bears a mark of an article: a date, a byline, or an article object."""
    return bool(found.article.published_at or _is_signed(context, found))


def _is_signed(context: Context, found: Extraction) -> bool:
    """Whether the page bears a mark that no other page of a known publishing system bears: an imprint has a date as well."""
    return bool(found.article.authors or found.article.byline or context.metadata.article)
