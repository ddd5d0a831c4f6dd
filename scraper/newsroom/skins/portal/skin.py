"""The skin: habits, sections, addresses and block plans."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ...content import Section
from ...habits import Habits
from ...resource import BlockPlan, Kind, Resource
from ..routed import ARTICLES, Route, RoutedSkin
from . import pages
from .offices import NAMES, office_code, office_name

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...resource import PageView
    from ...site import Site

_ARTICLE = re.compile(r"/mnews/article/(\d{3})/(\d{10})")


class Portal(RoutedSkin):
    """A portal: no weather, no page date, a newspaper's own headlines and most-read list beside each of its stories."""

    name = "portal"
    habits = Habits(
        bylines=(("info_mail", 34), ("mail_only", 10), ("opening", 24), ("agency", 10), ("closing_mail", 8), ("several", 8), ("none", 6)),
        dates=(("second", 92), ("minute", 8)),
        captions=(("figcaption", 75), ("bare", 25)),
        copyrights=(("Copyright ⓒ {paper}. All rights reserved. 무단 전재 및 재배포 금지.", 92), (None, 8)),
        modified=0.4,
        tags=0.0,
        headings=0.25,
        oddities=(
            ("twelve_hours", 1.0), ("relative_times", 1.0), ("deck_described", 0.1), ("decorated_title", 0.2), ("credit_ending", 0.1),
            ("credit_caption", 0.15), ("rare_syllables", 0.1), ("author_bio", 0.2),
        ),
        publishers=NAMES,
    )  # fmt: skip
    sections = (
        Section("economy", "정치", "100"),
        Section("industry", "경제", "101"),
        Section("society", "사회", "102"),
        Section("culture", "생활/문화", "103"),
        Section("local", "지역", "104"),
        Section("sky", "날씨", "248"),
        Section("opinion", "오피니언", "110"),
    )
    routes = (
        Route(Kind.ARTICLE, "/mnews/article/{name}/{number}"),
        Route(Kind.LIST, "/section/{section}?page={page}"),
        Route(Kind.LIST, "/section/{section}"),
        Route(Kind.LIST, "/flash?page={page}"),
        Route(Kind.LIST, "/flash"),
        Route(Kind.PAGE, "/notice/{name}"),
        Route(Kind.ASSET, "/static/news.css", name="style"),
        Route(Kind.ASSET, "/image/{name}.svg"),
    )
    static_pages = pages.STATIC
    first_number = 1_728_400
    per_page = 30
    disallowed = ("/my/", "/search")

    def path(self, resource: Resource) -> str:
        """Return path and query of a resource; an article's holds the number of its newspaper."""
        if resource.kind in ARTICLES:
            return f"/mnews/article/{office_code(resource.number)}/{resource.number:010d}"
        return super().path(resource)

    def locate(self, path: str, query: Mapping[str, str]) -> Resource | None:
        """Return what a path and its query name; an article is found under its own newspaper only."""
        match = _ARTICLE.fullmatch(path)
        if match is None:
            return super().locate(path, query)
        number = int(match[2])
        return Resource(Kind.ARTICLE, number=number) if office_code(number) == match[1] else None

    def plan(self, resource: Resource, section: Section | None) -> tuple[BlockPlan, ...]:
        """Return the blocks of a page, in page order."""
        if resource.kind is Kind.ARTICLE:
            office = office_name(resource.number)
            return (
                BlockPlan("below", "headlines", f"{office} 헤드라인", "latest", 5, 90),
                BlockPlan("below", "ranking", f"{office} 랭킹 뉴스", "popular", 5),
                BlockPlan("side", "many", "많이 본 뉴스", "popular", 8),
            )
        if resource.kind is Kind.HOME:
            return (
                BlockPlan("main", "top", None, "photo", 4, 80),
                BlockPlan("main", "press", "언론사별 주요뉴스", "latest", 8),
                *(BlockPlan("main", "section", one.name, one.key, 5) for one in self.sections[:4]),
                BlockPlan("side", "many", "많이 본 뉴스", "popular", 10),
            )
        if resource.kind is Kind.LIST:
            name = f"{section.name} 헤드라인" if section else "속보"
            return (BlockPlan("main", "list", name, "list", self.per_page, 120), BlockPlan("side", "many", "많이 본 뉴스", "popular", 8))
        return ()

    def render(self, site: Site, view: PageView) -> str:
        """Return the page's HTML."""
        return pages.render(site, view)
