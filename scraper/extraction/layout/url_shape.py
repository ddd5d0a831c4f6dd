"""What the form of a URL says about the page behind it, on sites nothing is known of."""

from __future__ import annotations

import re
from typing import Literal, TypeAlias
from urllib.parse import parse_qsl, urlsplit

from scraper.extraction.wording.memories import LONGEST_NAME, of_short
from scraper.extraction.wording.vocabulary import words

Shape: TypeAlias = Literal["article", "list", "home", "other"]

_DATE_PATH = re.compile(
    r"/(?:19|20)\d\d(?:[/-]?[01]?\d(?:[/-]?[0-3]?\d)?(?=[/_-]|\b)|/(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}/)"
)
_LONG_NUMBER = re.compile(r"(?:^|[/_.-])(?:[a-z]{0,5}|article|artikel|noticia)\d{5,}(?:\D|$)|^!\d{5,}$")
_LONG_CODE = re.compile(r"(?=[a-z]*\d[a-z]*\d)[a-z\d]{20,40}")
"""What a CMS names a story by, where the words of its title stand before it: `/nz/ferry-berths-named/aaqw7xuebhjtln2vyq11x/`."""
_RECORD = re.compile(r"(?=(?:[a-f]*\d){8})(?=(?:\d*[a-f]){3})[a-f\d]{24}")
"""The number that a store of documents gives a story, in hexadecimal digits: `/business/65f2b1a79a7947c3a1f0d2c1`."""
_SLUG = re.compile(r"(?:(?:[\w%]|[^\x00-\x7f])+[-_]){3,}(?:[\w%]|[^\x00-\x7f])+")
_SHORT_CODE = re.compile(
    r"/(?:[ai]/(?:(?=[a-z]*\d)[a-z0-9]{5,8}(?:/[^/.]+)?|[a-z]{5,8}/[^/.]+-[^/.]+-[^/.]+)|[^/.]*-[^/.]+-[^/.]+/(?=[a-z]*\d)[a-z0-9]{6,9})/?$"
)
"""The short code of the papers of the north, which stands behind one letter, `/news/i/0Qjz7b/the-ferry`; and one behind the title,
`/country/the-last-ferry/7k2p9xq`.
"""
_SLUG_MARKS = 3
"""Marks that part the words of a slug, at least: a search of a long number or name without them takes a while."""
_NUMBERED = re.compile(r"(?:^|[-_])(?:entry|article|post|story)[-_]?\d+(?:\.html?)?")
"""A story's number behind the word for it, as blogs and small systems count them: `blog-entry-234.html`."""
_CODE_FILE = re.compile(r"(?=(?:[a-z]*\d){6})[\da-z]{12,24}\.s?html?")
"""A story's number in letters and digits, as Chinese portals name their files: `59ABCDEF0001124J.html`."""
_BEHIND_NUMBER = re.compile(r"/(?:(?:article|[a-z]{1,3})-?\d{5,}|\d{7,})/[^/]+/?$|/\d{5,}/(?:[\w-]+/)?[\w%]+-[\w%]+-[\w%.-]+/?$")
"""The slug behind a story's number, `/d-5567890/rice-on-a-roof`, as short as its title; of some words behind a short number."""
_ARTICLE_WORD = re.compile(
    r"/(?:article|articles|articleview|story|stories|news/view|news/read|read|view|artikel|noticia|actualite|"
    r"newsview|detail(?=\.)|post|posts|p|blog)(?:[/._?]|\.html?)",
)
_LIST_WORD = re.compile(
    r"/(?:section|sections|category|categories|tag|tags|topic|topics|author|authors|autor|archive|archives|"
    r"page|list|lists|articlelist|section_list\w*|article_list\w*|search|ranking|series|"
    r"rubrik|thema|themen|newslist|breakingnews|latest|live|ressort|kategorie|etiqueta|label)(?:[/._?-]|\.html?|$)",
)
_OTHER_WORD = re.compile(
    r"/(?:login|logout|signin|sign-in|signup|register|subscribe|subscription|abo|account|mypage|member|"
    r"about|contact|impressum|datenschutz|privacy|terms|policy|agb|help|faq|jobs|careers|advertis\w*|"
    r"newsletter|newsletters(?=/?$)|rss|feed|feeds|sitemap|share|print|comment/(?:reply|add|edit|post)|comments|banner_\w+|mybbs|bbs|cart|shop|download|"
    r"app|cookie\w*|wp-login|wp-admin|company|company_info|sitemap)(?:[/._?-]|\.\w{2,4}$|$)",
)
_FILE = re.compile(
    r"\.(?:jpe?g|png|gif|webp|svg|ico|css|js|json|xml|rss|pdf|zip|gz|mp[34]|avi|mov|wmv|docx?|xlsx?|pptx?|hwp|exe|apk|woff2?)$",
)
ID_PARAMETERS = words(
    "no idxno aid newsid news_id articleid article_id art_id artid oid_aid docid nid seq idx uid ud bid "
    "sid contentid content_id pk_no newsno news_no seqno storyid story_id p id ncd arcid seq_code key mksec wr_id document_srl logno "
    "newsseq articleno article_no artseq gisano photoid photo_id vodid"
)
"""What systems call a story's number in the query of an address."""
_CODE = re.compile(r"(?:^|&)(?!menu|cat|sec|board|site|sub|sc_)[a-z_]{0,12}(?:code|cd|num)=[a-z]{0,3}\d{7,20}(?:&|$)")
"""The code of a story, which old papers make of its day and number, `gisa_code=2003111200012`."""
_LIST_PARAMETERS = words("page sec_no sc_section_code sc_sub_section_code cat category section tag search q query s sid1 paged offset list")


_SERVICES = words(
    "about about-us ueber-uns uber-uns a-propos qui-sommes-nous quienes-somos sobre-nosotros sobre chi-siamo over-ons om-oss o-nas "
    "contact contact-us contacts kontakt contacto contato contatti newsletter newsletters subscribe subscription subscriptions abo "
    "abonnement abonnements abonnieren suscripcion suscribete assine advertise advertising mediadaten impressum datenschutz privacy "
    "privacy-policy cookies cookie-policy terms agb login register signup sign-up account faq help hilfe sitemap jobs careers "
    "karriere imprint legal log-in logon signin sign-in registration user-register userregister create-account createaccount "
    "my-account myaccount mypage order-status password forgot-password forgotpassword forgotten-password lost-password lostpassword "
    "reset-password passwordreset anmelden anmeldung einloggen registrieren registrierung passwort-vergessen warenkorb connexion "
    "inscription mot-de-passe-oublie password-recovery registro registrati accedi inloggen aanmelden cadastro rejestracja logowanie "
    "kontakty registrace cart checkout feedback"
)
"""Last parts of the addresses of a paper's own pages, underscores written as hyphens."""


def path_in(url: str | None) -> str:
    """Return the path of a URL, empty where there is none or it cannot be read."""
    try:
        return urlsplit(url or "").path
    except ValueError:
        return ""


def is_service(url: str | None) -> bool:
    """Whether a URL ends in what a paper names its own pages by: about it, its newsletters, how to reach it or to subscribe."""
    return path_in(url).lower().rstrip("/").rsplit("/", 1)[-1].partition(".")[0].replace("_", "-") in _SERVICES


@of_short(4096, LONGEST_NAME)
def shape(url: str) -> Shape:
    """Return whether an absolute URL looks like an article's, a list's (section, tag, author, search), a home page's, or none of these."""
    parts = _path_and_query(url)
    if parts is None:
        return "other"
    path, search = parts
    if "." in path[-6:] and _FILE.search(path):
        return "other"
    query = {name.lower(): value for name, value in parse_qsl(search)} if search else {}
    if (path in ("/", "/index.html", "/index.php", "/index.htm") or not path.strip("/")) and not query:
        if "/" not in search:
            return "home"
        path = f"/{search.lower().lstrip('/')}"  # some systems write the path behind the sign, `index.php?post/2019/03/12/The-ferry`
    service = _OTHER_WORD.search(path)
    if service and not (service[0].strip("/") in _ALSO_SECTIONS and _BEHIND_DAY.match(path, service.end() - 1)):
        return "article" if path.endswith("/board.php") and query.get("wr_id", "").isdigit() else "other"
    if (
        search
        and ("code=" in (low := search.lower()) or "cd=" in low or "num=" in low)
        and _CODE.search(low)
        and not _LIST_WORD.search(path)
    ):
        return "article"
    if any(
        name in ID_PARAMETERS and any(map(str.isdigit, value)) and len(value) >= 2 for name, value in query.items()
    ) and not _LIST_WORD.search(path):
        return "article"
    return _by_path(path, query)


_ALSO_SECTIONS = words("policy jobs careers help company app shop")
"""Words for a site's own pages by which papers name sections, too: a story of one has its day behind it, `/policy/2026/03/05/slug/`."""
_BEHIND_DAY = re.compile(r"(?:/[a-z_-]{2,24})?/(?:19|20)\d\d/[01]?\d/[0-3]?\d/[^/]")


def _path_and_query(url: str) -> tuple[str, str] | None:
    """Return the path in lower case and the query of an http(s) URL; a fifth of what `urlsplit` costs, on some dozens of links a page."""
    plain = _PLAIN.match(url)
    if plain is not None:
        return plain[1].lower(), plain[2] or ""
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    return ((parts.path or "/").lower(), parts.query) if parts.scheme in ("http", "https") else None


_PLAIN = re.compile(r"https?://[\w.:-]+(/[^?#]*)(?:\?([^#]*))?(?:#.*)?\Z", re.ASCII | re.DOTALL)


_MONTH = re.compile(r"/(?:[a-z-]{2,20}/)?(?:19|20)\d\d(?:/[01]\d)?/?")
"""The archive of a year or a month."""


_OF_DAY = re.compile(r"/(?:19|20)\d\d/[01]?\d/[0-3]?\d/(?:(?!index\.|p-?\d)(?=\w{0,6}[a-z])[\w%-]{3,}(?:\.html?)?|\d{2,4})/?$", re.ASCII)
"""A word or a number behind a whole day, `/2026/10/20/festival/`: blogging systems name stories so, however short the word."""


_VIEWS = words("view view.do view.html read read.do detail detail.do")
"""Last parts of a path behind the number of a story."""


def _names_number(query: dict[str, str]) -> bool:
    """Whether a query holds what is called a number, and no page of a list."""
    return _LIST_PARAMETERS.isdisjoint(query) and any(
        value.isdigit() and (_NUMBER.fullmatch(name) or (len(value) >= _LONG and _OWN_ID.fullmatch(name))) for name, value in query.items()
    )


_NUMBER = re.compile(r"[a-z_]{0,8}(?:num|no|number)|n|bno|gisa")
_OWN_ID = re.compile(r"(?!cat|sec|board|menu|user|page|tag|auth|site|sub|list|blog|cp)[a-z]{2,5}_id")
"""What papers call a story's number by a word of their own; the others count sections, lists and people."""
_LONG = 5


_PERSON = re.compile(
    r"/(?:(?:authors?|auteurs?|autor(?:en|es|i)?|members?|users?)/(?:\d+/)?[^/]+|"
    r"(?:profiles?|staff|journalists?|reporters?|contributors?|columnists?)/(?:\d+|(?:\d+[./])?[^\W\d]+(?:[_.+-][^\W\d]+){0,3}(?:-\d+)?))/?$"
)
"""Who wrote or reads: her page lists what is hers, whatever number she has. Of words that sections are named by, too, only a name's few."""
_DAY = re.compile(r"(?:19|20)\d\d-[01]\d-[0-3]\d")
"""A day behind which nothing stands: its edition, `/edition/2026-03-12`, or what comes once a day."""
_CODED = re.compile(r"(?=[a-f]*\d)(?=\d*[a-f])[\da-f]{8}")
"""A story's number in hexadecimal digits."""


def _has_code(path: str, last: str, *, dated: bool) -> bool:
    """Whether a path ends in a long code behind words, in a counted word, or in words behind a long number."""
    if len(last) >= _LEAST_CODE and _LONG_CODE.fullmatch(last):
        return "-" in path.rstrip("/").rsplit("/", 2)[-2] or _RECORD.fullmatch(last) is not None
    if _NUMBERED.search(last) or _CODE_FILE.fullmatch(last):
        return True
    return (dated or "-" in last or "%" in last or not last.isascii()) and _BEHIND_NUMBER.search(path) is not None


_LEAST_CODE = 20


_HANGUL_MARKS = 2
_HANGUL_SLUG = re.compile(r"(?:%e[abcd](?:%[89ab][\da-f]){2}|[\w-]){8,}")
"""A slug of two or more words in Hangul, whose letters are syllables, as weblogs write it."""


def _by_path(path: str, query: dict[str, str]) -> Shape:
    if path.endswith(("/amp", "/amp/")):  # the same story for phones
        path = path.rstrip("/").removesuffix("/amp") or path
    last = path.rstrip("/").rsplit("/", 1)[-1]
    segments = path.strip("/").count("/") + 1
    with_year = "/20" in path or "/19" in path
    dated = with_year and _DATE_PATH.search(path) is not None
    if _PERSON.search(path):
        return "list"
    if _LONG_NUMBER.search(last):
        return "article"
    if last in _VIEWS and _LONG_NUMBER.search(path.rstrip("/").rsplit("/", 2)[-2]) and not _LIST_WORD.search(path):
        return "article"
    worded = last.count("-") + last.count("_") >= _SLUG_MARKS and _SLUG.search(last) is not None
    if (_LIST_WORD.search(path) and not (dated and worded)) or (with_year and _MONTH.fullmatch(path)):
        return "list"
    if dated and ((len(last) > 8 and not _DAY.fullmatch(last)) or _CODED.fullmatch(last) or _OF_DAY.search(path)):
        return "article"
    if (
        worded
        or (last.startswith("%e") and last.count("-") >= _HANGUL_MARKS and _HANGUL_SLUG.fullmatch(last))
        or _has_code(path, last, dated=dated)
        or _SHORT_CODE.search(path)
    ):
        return "article"
    if _ARTICLE_WORD.search(path) and (any(map(str.isdigit, last)) or len(last) > 20 or _names_number(query)):
        return "article"
    if not _LIST_PARAMETERS.isdisjoint(query) or (segments <= 2 and re.fullmatch(r"[a-zA-Z_-]{2,24}/?(?:index\.\w+)?", last)):
        return "list"
    return "other"
