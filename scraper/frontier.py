"""The frontier: what is known of every URL, kept in the archive's own `state.sqlite` and written in the archive's own transactions.

A URL is known under its key: the article's number where the CMS numbers its articles, else the URL key (`archive.identity.url_key`).
It is pending until its page is committed; then it is done, failed or refused, with a reason, and an article may fall due for another
look. What is being fetched is leased (`scraper.leases`), in memory only.
"""

from __future__ import annotations

import json
from collections import Counter
from functools import partial
from typing import TYPE_CHECKING

from archive.records import Discovery
from archive.times import iso, moment
from scraper.aliases import OWN_STORY, take_up_aliases
from scraper.found import KINDS, PRIVATE_ADDRESS, FoundUrl
from scraper.frontier_tables import make_tables
from scraper.leases import Leases
from scraper.period import source_moment
from scraper.schedule import REVISITS, next_try, next_visit

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator
    from datetime import datetime

    from scraper.found import Answer, Outcome

_CHOSEN = "site IN (SELECT value FROM json_each(?))"

_REFILL = 32


def _last(*, articles: bool) -> int:
    """Return the priority below which URLs are handed out: all, or what is fetched before articles."""
    return len(KINDS) if articles else KINDS.index("article")


class Frontier:
    """The tables of the frontier on the archive's connection. All its writes belong into the archive's transactions."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Make the tables where they do not exist."""
        self._connection = connection
        self._leases = Leases()
        self._chosen: list[str] = []
        self._sites = "[]"
        make_tables(connection)

    def choose(self, sites: Iterable[str]) -> None:
        """Say which newspapers this run is about: nothing of others in the archive is handed out, reopened or waited for."""
        self._chosen = sorted(sites)
        self._sites = json.dumps(self._chosen)

    # ---------------------------------------------------------------------------------------- what is known

    def add(self, found: Iterable[FoundUrl]) -> int:
        """Make URLs known; one that is known already stays as it is. Return how many were new."""
        rows = [
            (f.key, f.url, f.site, f.kind, KINDS.index(f.kind), f.page, d.via, d.source_url, d.title, d.date, d.section)
            for f in found
            for d in (f.discovery,)
        ]
        if not rows:
            return 0
        before = self._connection.total_changes
        self._connection.executemany(
            "INSERT OR IGNORE INTO frontier (key, url, site, kind, priority, page, via, source_url, title, date, section) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            rows,
        )
        return self._connection.total_changes - before

    def hasten(self, found: Iterable[FoundUrl], at: datetime) -> int:
        """Make archived articles due of which a sitemap says that they were changed since they were fetched. Return how many.

        Some sitemaps date every entry to the present: what was fetched within the first step of the schedule is left alone.
        """
        latest = iso(at - REVISITS[0])
        rows = [
            (each.key, min(iso(changed), latest))
            for each in found
            if each.kind == "article" and each.discovery.via == "sitemap" and (changed := source_moment(each.discovery.date)) is not None
        ]
        return self._connection.executemany(
            "UPDATE frontier SET state = 'pending', due_at = NULL WHERE key = ? AND kind = 'article' AND state = 'done' "
            "AND reason IS NULL AND fetched_at < ?",
            rows,
        ).rowcount

    # ---------------------------------------------------------------------------------------- handing out

    def lease(self, now: datetime, *, per_site: int = 8, articles: bool = True) -> FoundUrl | None:
        """Return the next URL that is due, and hold it until `release`; None when there is none.

        Sites take turns, and none has more than `per_site` URLs held that have not landed. `articles=False` holds articles back.
        """
        refill = partial(self._due, now=now, articles=articles)
        return self._leases.take(self._chosen, refill, per_site=per_site, articles=articles)

    def _due(self, site: str, *, now: datetime, articles: bool) -> Iterator[FoundUrl]:
        rows = self._connection.execute(
            "SELECT key, url, kind, page, via, source_url, title, date, section, accept_alias, visits, etag, last_modified, article_id "
            "FROM frontier WHERE state = 'pending' AND site = ? AND priority < ? AND (due_at IS NULL OR due_at <= ?) "
            "ORDER BY priority, page, seq LIMIT ?",
            (site, _last(articles=articles), iso(now), _REFILL + len(self._leases)),
        )
        for key, url, kind, page, via, source_url, title, date, section, accept_alias, visits, etag, last_modified, article_id in rows:
            yield FoundUrl(
                key=key,
                url=url,
                site=site,
                kind=kind,
                discovery=Discovery(via=via, source_url=source_url, title=title, date=date, section=section),
                page=page,
                accept_alias=bool(accept_alias),
                own_story=accept_alias == OWN_STORY,
                visits=visits,
                etag=etag,
                last_modified=last_modified,
                article_id=article_id,
            )

    def land(self, key: str) -> None:
        """Say that a leased URL has its answer: its site may be asked for another one, while this one is read and committed."""
        self._leases.land(key)

    @property
    def landed(self) -> int:
        """Number of leased URLs that have their answer."""
        return self._leases.landed

    def release(self, key: str) -> None:
        """Give a leased URL back: its outcome is committed, or its visit was given up and it is pending again."""
        self._leases.release(key)

    def leased(self, kind: str | None = None) -> int:
        """Number of URLs held, of one kind or of all."""
        return self._leases.count(kind)

    def has_more(self, until: datetime, *, articles: bool = True) -> bool:
        """Return whether any URL that is not held falls due by then; `articles=False` asks only for what is fetched before articles."""
        rows = self._connection.execute(
            f"SELECT 1 FROM frontier WHERE state = 'pending' AND {_CHOSEN} AND priority < ? AND (due_at IS NULL OR due_at <= ?) LIMIT ?",  # noqa: S608
            (self._sites, _last(articles=articles), iso(until), len(self._leases) + 1),
        ).fetchall()
        return len(rows) > len(self._leases)

    # ---------------------------------------------------------------------------------------- how visits end

    def finish(self, key: str, outcome: Outcome, at: datetime, answer: Answer | None = None) -> str:
        """Record how a visit ended and return the state the URL is in: `pending` where it is to be tried again.

        An article is never lost to an alias: when a canonical brings no record, the page that named it makes it.
        """
        row = self._connection.execute("SELECT kind, attempts, first_fetched_at, visits FROM frontier WHERE key = ?", (key,)).fetchone()
        if row is None:
            return outcome.state
        kind, attempts, first, visits = row
        if outcome.state == "failed" and outcome.transient:
            again = next_try(at, attempts + 1, outcome.retry_at)
            if again is not None:
                self._update(key, state="pending", reason=outcome.reason, attempts=attempts + 1, due_at=iso(again))
                return "pending"
        changes: dict[str, str | int | None] = {"state": outcome.state, "reason": outcome.reason, "attempts": 0, "due_at": None}
        changes["canonical_key"] = outcome.canonical_key
        if outcome.title is not None:
            changes["read_title"] = outcome.title[:500]
        if answer is not None:
            is_archived = kind == "article" and outcome.state == "done" and outcome.reason is None
            changes |= _answered(answer, at, first, is_archived=is_archived) | {"visits": visits + 1}
        self._update(key, **changes)
        take_up_aliases(self._connection, key, outcome)
        return outcome.state

    def _update(self, key: str, **changes: str | int | None) -> None:
        columns = ", ".join(f"{name} = ?" for name in changes)
        self._connection.execute(f"UPDATE frontier SET {columns} WHERE key = ?", (*changes.values(), key))  # noqa: S608 - our own names

    # ---------------------------------------------------------------------------------------- the next run

    def reopen(self) -> int:
        """Make what may hold news pending again: home, robots.txt, feeds, sitemaps, first list pages, and what failed. Return how many."""
        return self._connection.execute(
            f"UPDATE frontier SET state = 'pending', reason = NULL, due_at = NULL, attempts = 0 WHERE {_CHOSEN} AND (state = 'failed' "  # noqa: S608
            "OR (kind != 'article' AND state != 'pending' AND page = 1))",
            (self._sites,),
        ).rowcount

    def reopen_refused(self) -> int:
        """Make pending again what was refused for then (`Outcome.is_for_now`). Return how many."""
        return self._connection.execute(
            f"UPDATE frontier SET state = 'pending', reason = NULL WHERE {_CHOSEN} AND state = 'refused' "  # noqa: S608
            "AND (reason = ? OR reason LIKE 'robots.txt _%')",
            (self._sites, PRIVATE_ADDRESS),
        ).rowcount

    def reopen_articles(self, now: datetime | None) -> int:
        """Make archived articles pending again: those due by then, or with None all of them. Return how many."""
        due = iso(now) if now is not None else None
        return self._connection.execute(
            f"UPDATE frontier SET state = 'pending', due_at = NULL WHERE {_CHOSEN} AND kind = 'article' AND state = 'done' "  # noqa: S608
            "AND reason IS NULL AND (? IS NULL OR due_at <= ?)",
            (self._sites, due, due),
        ).rowcount

    # ---------------------------------------------------------------------------------------- counts

    def pending(self, kind: str | None = None) -> int:
        """Number of URLs not yet visited or to be visited again, those held included."""
        query = f"SELECT count(*) FROM frontier WHERE state = 'pending' AND {_CHOSEN} AND (? IS NULL OR kind = ?)"  # noqa: S608
        return int(self._connection.execute(query, (self._sites, kind, kind)).fetchone()[0])

    def pending_by_site(self, kind: str) -> Counter[str]:
        """Number of URLs of a kind not yet visited or to be visited again, by site."""
        query = f"SELECT site, count(*) FROM frontier WHERE state = 'pending' AND {_CHOSEN} AND kind = ? GROUP BY site"  # noqa: S608
        return Counter(dict(self._connection.execute(query, (self._sites, kind)).fetchall()))

    def outcomes(self) -> Counter[tuple[str, str, str, str | None]]:
        """Return the number of URLs by (site, kind, state, reason)."""
        query = f"SELECT site, kind, state, reason, count(*) FROM frontier WHERE {_CHOSEN} GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4"  # noqa: S608
        rows = self._connection.execute(query, (self._sites,))
        return Counter({(site, kind, state, reason): count for site, kind, state, reason, count in rows})

    def start_states(self) -> list[tuple[str, str, str | None]]:
        """Return (url, state, reason) of the URLs the crawl was asked to start from."""
        query = f"SELECT url, state, reason FROM frontier WHERE via = 'start' AND kind != 'robots' AND {_CHOSEN} ORDER BY seq"  # noqa: S608
        return [(str(url), str(state), reason) for url, state, reason in self._connection.execute(query, (self._sites,))]


def _answered(answer: Answer, at: datetime, first: str | None, *, is_archived: bool) -> dict[str, str | int | None]:
    """Return the columns that an answer changes; `first` is the time of the first one. An archived article falls due for another look."""
    first = first or iso(at)
    due = next_visit(moment(first), at) if is_archived else None
    return {
        "first_fetched_at": first,
        "fetched_at": iso(at),
        "etag": answer.etag,
        "last_modified": answer.last_modified,
        "article_id": answer.article_id,
        "due_at": iso(due) if due is not None else None,
    }
