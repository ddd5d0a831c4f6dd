"""Addresses without end, pages that are no pages, and walls."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, quote, urlsplit

from ..answer import html_answer, not_found
from ..clock import DEFAULT_NOW
from ..dice import Dice
from ..resource import Kind, Resource
from ..response import Reply, head_of, respond
from .fault import TRAPS, Fault, Occasion

if TYPE_CHECKING:
    from collections.abc import Sequence

_WORDS = {
    "ko": ("달력", "이전 달", "다음 달", "이 사이트는 쿠키를 사용합니다", "모두 동의", "설정"),
    "en": ("Calendar", "Previous month", "Next month", "We value your privacy", "Accept all", "Settings"),
    "de": ("Kalender", "Voriger Monat", "Nächster Monat", "Ihre Privatsphäre ist uns wichtig", "Alle akzeptieren", "Einstellungen"),
    "ja": ("カレンダー", "前の月", "次の月", "当サイトはクッキーを使用します", "すべて同意", "設定"),
}
_LAST_YEAR = 9999


def _page(occasion: Occasion, title: str, body: str) -> Reply:
    language = occasion.site.skin.habits.language
    head = f'<!DOCTYPE html>\n<html lang="{language}"><head><meta charset="utf-8"><title>{escape(title)}</title></head>'
    return respond(occasion.request, html_answer(f"{head}<body><h1>{escape(title)}</h1>\n{body}</body></html>\n", DEFAULT_NOW))


def _links(occasion: Occasion, name: str, links: Sequence[tuple[str, str]]) -> str:
    start = f"{occasion.site.base_url}{TRAPS}{name}/"
    return "".join(f'<a href="{escape(start + rest)}">{escape(text)}</a>\n' for rest, text in links)


def words(occasion: Occasion) -> tuple[str, ...]:
    """Return the words of the paper's language."""
    return _WORDS[occasion.site.skin.habits.language]


def _calendar(occasion: Occasion) -> Reply:
    """A month with its days, and the months before and after, without end."""
    title, before, after, *_ = words(occasion)
    year, _, rest = occasion.rest.partition("/")
    month = rest.partition("/")[0]
    at = (int(year) * 12 + int(month) - 1) if year.isdigit() and month.isdigit() else 2025 * 12 + 10
    months = [
        (f"{one // 12:04}/{one % 12 + 1:02}", text) for one, text in ((at - 1, before), (at + 1, after)) if 12 <= one < _LAST_YEAR * 12
    ]
    days = [(f"{at // 12:04}/{at % 12 + 1:02}/{day:02}", str(day)) for day in range(1, 29)]
    return _page(occasion, f"{title} {at // 12}-{at % 12 + 1:02}", _links(occasion, "calendar", [*months, *days]))


def _session(occasion: Occasion) -> Reply:
    """Every page names itself and others under a new session, one step deeper."""
    dice = Dice("session trap", occasion.rest)
    fresh = [f"{dice.number(16**7, 16**8 - 1):08x}" for _ in range(4)]
    links = [(f"{sid}/{occasion.rest}"[:400] + f"?PHPSESSID={sid}", str(at + 1)) for at, sid in enumerate(fresh)]
    return _page(occasion, words(occasion)[5], _links(occasion, "session", links))


def _soft_404(occasion: Occasion) -> Reply:
    """What is not there answers 200 with the paper's notice."""
    site = occasion.site
    soft = Resource(Kind.SOFT_404, number=site.soft_404_number())
    return respond(occasion.request, html_answer(site.skin.render(site, site.view(soft)), DEFAULT_NOW))


def _wall(occasion: Occasion) -> Reply:
    """A page that is nothing but a request for consent."""
    _, _, _, title, accept, settings = words(occasion)
    return _page(occasion, title, f'<div class="consent" role="dialog"><button>{accept}</button><button>{settings}</button></div>')


def _consent(occasion: Occasion) -> Reply:
    """Send to a wall that sets a cookie and sends back; who comes again is let in."""
    if occasion.times or "consent=yes" in occasion.request.headers.get("cookie", ""):
        return occasion.ordinary()
    place = f"{occasion.site.base_url}{TRAPS}consent/?to={quote(occasion.request.target, safe='')}"
    return Reply(302, head_of(302, [("Location", place), ("Content-Length", "0"), ("Connection", "keep-alive")]))


def consent_given(occasion: Occasion) -> Reply:
    """Set the cookie and send back to where the reader came from."""
    to = parse_qs(urlsplit(occasion.request.target).query).get("to", ["/"])[0]
    if not to.startswith("/") or to.startswith("//"):
        return respond(occasion.request, not_found("<!DOCTYPE html><title>404</title>"))
    fields = [("Location", to), ("Set-Cookie", "consent=yes; Path=/"), ("Content-Length", "0"), ("Connection", "keep-alive")]
    return Reply(302, head_of(302, fields))


TRAP_PAGES = (
    Fault("calendar", "trap", "a calendar whose months never end", _calendar, starts=("2025/11",), linked=True),
    Fault("session", "trap", "pages that name each other under ever new sessions", _session, linked=True),
    Fault("soft_404", "trap", "pages that are not there and answer 200", _soft_404, starts=("1", "2", "3")),
    Fault("consent_wall", "trap", "a page that is a consent dialog and nothing else, with status 200", _wall),
    Fault("consent_redirect", "article", "a redirect to a wall that sets a cookie and sends back, once", _consent),
)
