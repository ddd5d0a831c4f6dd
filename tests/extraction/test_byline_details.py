"""What a byline prints beside a name: an address, a house, a role before it; and what is none of these."""

from __future__ import annotations

import pytest

from scraper.extraction import extract
from scraper.extraction.names.korean_guests import guest
from scraper.extraction.names.people import people_of
from scraper.page import Page
from tests.extraction.news_page import TEXT


def who(line: str, site: str = "The Quay Herald") -> list[tuple[str, str | None, str | None, str | None]]:
    """Return name, role, address and house of the writers of a page with a byline."""
    head = f"<html lang='en'><head><title>Ferry stays afloat | {site}</title><meta property='og:site_name' content='{site}'></head>"
    page = f"{head}<body><article><h1>Ferry stays afloat</h1><p class='byline'>{line}</p><p>12 March 2024</p>{TEXT}</article></body></html>"
    story = extract(Page(page.encode(), url="https://quay.example/a/48213")).article
    assert story.failed_fields == []
    return [(one.name, one.role, one.email, one.org) for one in story.authors]


@pytest.mark.parametrize(
    ("line", "details"),
    [
        ("By Ada Osei, Associated Press", (None, None, "Associated Press")),
        ("Von Ada Osei (dpa)", (None, None, "dpa")),
        ("Von Ada Osei, dpa", (None, None, "dpa")),
        ("By Ada Osei / Reuters", (None, None, "Reuters")),
        ("By Ada Osei, The Quay Herald", (None, None, "The Quay Herald")),
        ("By Ada Osei for The Mill Gazette", (None, None, "The Mill Gazette")),
        ("By Ada Osei, ada@quay.example, Staff Writer", ("Staff Writer", "ada@quay.example", None)),
        ("Von unserer Redakteurin Ada Osei", ("Redakteurin", None, None)),
        ("By Ada Osei, Quayside", (None, None, None)),
        ("By Ada Osei, who has lived on the quay for twenty years", (None, None, None)),
        ("By Ada Osei", (None, None, None)),
    ],
)
def test_details_of_one_writer(line: str, details: tuple[str | None, str | None, str | None]) -> None:
    assert who(line) == [("Ada Osei", *details)]


def test_each_writer_has_what_stands_behind_her_name() -> None:
    assert who("By Ada Osei, Reuters and Ben Ruiz, The Quay Herald") == [
        ("Ada Osei", None, None, "Reuters"),
        ("Ben Ruiz", None, None, "The Quay Herald"),
    ]


@pytest.mark.parametrize(
    ("line", "house"),
    [
        ("김하나 가온대 교수", "가온대"),
        ("김하나(가온대 국문과 교수)", "가온대"),
        ("김하나 교수(가온대 국문과)", "가온대"),
        ("김하나 늘솔 재단 이사장", "늘솔 재단"),
        ("김하나 변호사·가온대 겸임교수", "가온대"),
        ("김하나 시인", None),
        ("김하나 20대 시인", None),
    ],
)
def test_the_house_of_a_korean_guest(line: str, house: str | None) -> None:
    writer = guest(line)
    assert writer is not None
    assert (writer.name, writer.org) == ("김하나", house)


@pytest.mark.parametrize(
    ("line", "writers"),
    [
        ("Par ADA OSEI, LAURE MOULIN Envoyés spéciaux à Toulouse", [("ADA OSEI", None), ("LAURE MOULIN", None)]),
        ("Par Laure Moulin Envoyée spéciale à Kiev", [("Laure Moulin", "Envoyée spéciale à Kiev")]),
        ("Par Laure Moulin, envoyée spéciale à Kiev", [("Laure Moulin", "envoyée spéciale à Kiev")]),
        ("Por Ana Ruiz, enviada especial a Kiev", [("Ana Ruiz", "enviada especial a Kiev")]),
        ("di Anna Verdi e Marco Rossi, inviati a Kiev", [("Anna Verdi", None), ("Marco Rossi", None)]),
        ("Envoyé spécial : Marc Moulin", [("Marc Moulin", None)]),
        ("Par Marc Moulin (avec Ada Osei et Laure Quay)", [("Marc Moulin", None), ("Ada Osei", None), ("Laure Quay", None)]),
        ("Von Anna Weber (mit Ben Ruiz und Cora Lind)", [("Anna Weber", None), ("Ben Ruiz", None), ("Cora Lind", None)]),
        ("Par Marc Moulin avec AFP", [("Marc Moulin", None)]),
        ("Par Marc Moulin avec l'AFP", [("Marc Moulin", None)]),
        ("Von Anna Weber mit Agenturen", [("Anna Weber", None)]),
        ("Por Ana Ruiz con información de EFE", [("Ana Ruiz", None)]),
        ("By Ada Osei and Ben Ruiz Associated Press", [("Ada Osei", None), ("Ben Ruiz", None)]),
        ("By Ada Osei AP Technology Writer", [("Ada Osei", "Technology Writer")]),
        ("By Ada Osei and Ben Ruiz AP Business Writers", [("Ada Osei", None), ("Ben Ruiz", None)]),
        ("By Ada Osei Special to the Courier", [("Ada Osei", None)]),
        ("Ada Osei\nCourier Reporting", [("Ada Osei", None)]),
        ("By Ada Osei Courier Reporting", [("Ada Osei", None)]),
        ("Par Luis Con", [("Luis Con", None)]),
        ("By Foreign Correspondents", []),
        ("By Ada Osei, Staff Reporters", [("Ada Osei", None)]),
        ("Von Anna Weber (mit Video)", [("Anna Weber", None)]),
        ("By Ada Osei (with files from Ben Ruiz)", [("Ada Osei", None)]),
    ],
)
def test_who_else_wrote_for_whom_and_from_where(line: str, writers: list[tuple[str, str | None]]) -> None:
    assert [(one.name, one.role) for one in people_of(line)] == writers
