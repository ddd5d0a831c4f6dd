"""Names that stay the same: site, URL key, article id, teaser id, content digest. Pure functions of their arguments."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, quote, urlencode, urlsplit

if TYPE_CHECKING:
    from archive.records import Story

TRACKING_PARAMETERS = frozenset(
    [
        "fbclid",
        "gclid",
        "dclid",
        "gbraid",
        "wbraid",
        "msclkid",
        "yclid",
        "twclid",
        "ttclid",
        "igshid",
        "igsh",
        "mc_cid",
        "mc_eid",
        "mkt_tok",
        "oly_anon_id",
        "oly_enc_id",
        "vero_id",
        "_hsenc",
        "_hsmi",
        "wt_mc",
        "cmpid",
        "icid",
        "spm",
        "ref_src",
        "ref_url",
        "amp_js_v",
        "usqp",
        "at_medium",
        "at_campaign",
        *(f"pk_{name}" for name in ("campaign", "kwd", "keyword", "source", "medium", "content", "cid", "vid", "group", "placement")),
        *(f"ga_{name}" for name in ("campaign", "source", "medium", "term", "content", "place")),
        "xtor",
        "phpsessid",
        "jsessionid",
        "aspsessionid",
    ]
)
"""Query parameters that name the reader's way or session, never the article. An article's id (`idxno`, `no` …) must never be added:
generic URL cleaners that guess them make different articles one. Matomo's are named one by one: `pk_no` is a paper's story."""

_TRACKING_PREFIXES = ("utm_", "piwik_", "mtm_", "hsa_")
_SESSION_IN_PATH = re.compile(r";jsessionid=[^/?#]*", re.IGNORECASE)
_ORIGIN = re.compile(r"https?://[^/?#]+")
_SITE_PREFIXES = ("www.", "m.")
DEFAULT_PORTS = {"http": 80, "https": 443}
"""The ports that URLs leave out."""


def site_of(url: str) -> str:
    """Return the site of an http(s) URL: host without `www.` or `m.`, a non-default port as `_8901`, only `[a-z0-9._-]`.

    Raises:
        ValueError: the URL has no host.
    """
    origin = _ORIGIN.match(url)
    return _site_at(origin[0] if origin else url)


@lru_cache(maxsize=1024)  # one crawl is of few sites, and every page asks some ten times
def _site_at(url: str) -> str:
    parts = urlsplit(url)
    host = (parts.hostname or "").rstrip(".")
    if not host:
        raise ValueError(f"no host in URL {url!r}")
    for prefix in _SITE_PREFIXES:
        if host.startswith(prefix) and host.count(".") >= 2:
            host = host[len(prefix) :]
            break
    if not host.isascii():
        host = host.encode("idna").decode("ascii")
    site = re.sub(r"[^a-z0-9._-]", "-", host.lower())
    port = parts.port
    if port is not None and port != DEFAULT_PORTS.get(parts.scheme.lower()):
        site += f"_{port}"
    return site


@lru_cache(maxsize=4096)
def url_key(url: str) -> str:
    """Return the key under which a URL is known: site, path and sorted query, without scheme, fragment, tracking and session parameters.

    Raises:
        ValueError: the URL has no host.
    """
    parts = urlsplit(url.strip())
    path = quote(_SESSION_IN_PATH.sub("", parts.path) or "/", safe="/%:@!$&'()*+,;=~-._")
    query = sorted((name, value) for name, value in parse_qsl(parts.query, keep_blank_values=True) if not _is_tracking(name))
    key = site_of(url) + path
    return f"{key}?{urlencode(query)}" if query else key


def _is_tracking(name: str) -> bool:
    lowered = name.lower()
    return lowered in TRACKING_PARAMETERS or lowered.startswith(_TRACKING_PREFIXES)


def article_id(site: str, url: str, number: tuple[str, str] | None = None) -> str:
    """Return an article's id: `site:no=62345` from the CMS's own number, else `site:u` and 16 hex digits of the URL key's SHA-256."""
    if number is not None:
        return f"{site}:{number[0]}={number[1]}"
    return f"{site}:u{_sha256(url_key(url))[:16]}"


def teaser_id(site: str, url: str | None, title: str | None) -> str:
    """Return a teaser's id: `t` and 16 hex digits over site and URL key, or over site and folded title where there is no URL."""
    identity = url_key(url) if url else "title:" + fold_title(title or "")
    return "t" + _sha256(f"{site}\n{identity}")[:16]


def fold_title(title: str) -> str:
    """Return a title in the form in which two printings of it are equal: NFKC, case folded, quotes unified, white space folded."""
    folded = unicodedata.normalize("NFKC", title).casefold().translate(_QUOTES)
    return " ".join(folded.split())


_QUOTES = str.maketrans(
    {"‘": "'", "’": "'", "‚": "'", "`": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‐": "-", "–": "-", "—": "-"}
)


def content_digest(story: Story) -> str:
    """Return `sha256:` and 64 hex digits over the fields whose change makes a revision.

    They are title, subtitle, byline, section, published_local, paragraphs and captions. Weather, teasers and counters make none.
    """
    parts = [story.title, story.subtitle, story.byline, story.section, story.published_local]
    captions = [image.caption for image in story.images]
    lines = [f"{len(part or '')}:{part or ''}" for part in (*parts, *story.paragraphs, *captions)]
    head = f"{len(story.paragraphs)} {len(captions)}"
    return "sha256:" + _sha256("\n".join((head, *lines)))


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
