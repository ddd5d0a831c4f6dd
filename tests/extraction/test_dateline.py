"""Datelines: a place at the head of the text, and what has their shape without being one."""

from __future__ import annotations

import pytest

from archive.records import Story
from scraper.extraction.headlines.dateline import of_paragraph

REST = " The council of the town agreed on Monday to rebuild the old mill by the river."


@pytest.mark.parametrize(
    ("printed", "mark"),
    [
        ("LARKFORD", " —"),
        ("LARKFORD, Ohio", " —"),
        ("LARKFORD (AP)", " —"),
        ("LARKFORD, Nov. 5 (Yonhap)", " --"),
        ("LARKFORD (KXLF 4 News)", " -"),
        ("Larkford (Reuters)", " –"),
        ("Larkford (CNS)", " –"),
        ("New Larkford (CNS)", " –"),
        ("Larkstedt/Au (dpa/bb)", " -"),
        ("Bad Larkstedt (dpa)", "."),
        ("Neustadt an der Larke (dpa)", " –"),
        ("Larkstedt, 12. März (dpa)", " –"),
        ("Larkford, 12 mar (EFE)", ".-"),
        ("Larkford, 12 de marzo (EFE)", " -"),
        ("LARKFORD, March 12, 2019 /Larkwire/", " --"),
        ("LARKFORD", ".-"),
        ("(가온=늘솔통신)", ""),
        ("【가온=늘솔통신】", ""),
        ("가온--(늘솔와이어)--", ""),
    ],
)
def test_an_agency_or_a_dash_makes_a_dateline(printed, mark):
    assert of_paragraph(printed + mark + REST, Story(title="Mill to be rebuilt"), "en") == printed


@pytest.mark.parametrize(
    ("printed", "mark", "title"),
    [
        ("Larkstedt", ".", "Mühle in Larkstedt wird saniert"),
        ("Larkstedt", ".", "Larkstedt saniert die Mühle"),
        ("GROSSLARK", ".", "Großlark saniert die Mühle"),
        ("Bad Larkstedt", ".", "Mühle in Bad Larkstedt wird saniert"),
        ("Larkstedt (jur)", ".", "Mühle in Larkstedt wird saniert"),
        ("LARKPUR", ":", "Mill in Larkpur to be rebuilt"),
    ],
)
def test_a_place_before_a_full_stop_must_be_named_elsewhere(printed, mark, title):
    text = printed + mark + REST
    assert of_paragraph(text, Story(title=title), "de") == printed
    assert of_paragraph(text, Story(title="Ein Haus am Fluss"), "de") is None


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("BREAKING — The mill by the river burns, and nobody knows why yet.", "Mill burns"),
        ("WATCH: The mill by the river burns, and nobody knows why yet.", "What we saw at the Watch"),
        ("Erika Muster (CDU) – Die Abgeordnete sagte am Montag, die Mühle werde saniert.", "Ein Porträt von Erika Muster"),
        ("Erika Muster (CDU) – die Abgeordnete, die am Montag die Mühle besuchte.", "Ein Porträt"),
        ("Erika Muster. Sie sagte am Montag, die alte Mühle werde saniert.", "Erika Muster tritt zurück"),
        ("Stille. Nur das Wasser an der alten Mühle ist noch zu hören.", "Die Stille der Mühle"),
        ("Gov. Muster said on Monday that the old mill will be rebuilt.", "Gov. Muster on mills"),
        ("Orla E. St. Muster said on Monday that the old mill will be rebuilt.", "Orla E. St. Muster on mills"),
        ("TOSS: The visitors won it and chose to bat first on a dry ground.", "Visitors win toss"),
        ("LARKFORD — Short.", "Mill"),
    ],
)
def test_what_only_looks_like_a_dateline(text, title):
    assert of_paragraph(text, Story(title=title, paragraphs=[text]), "de") is None
