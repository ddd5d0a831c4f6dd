"""What a byline says behind its names that is no name: sources, the role of all it names, the agency or the paper they work for."""

from __future__ import annotations

import re

from scraper.extraction.names.organisations import is_agency
from scraper.extraction.names.roles import FIELDS


def without_sources(line: str) -> str:
    """Return a byline without the agencies whose reports went into the text (`avec AFP`, `mit Agenturen`) and a role of all it names."""
    line = _WITH.sub(r", \1", line)
    names = _ROLE_OF_ALL.sub("", line)
    line = names if " " in names else line  # `Foreign Correspondents` are nobody
    found = _SOURCES.search(line)
    return line[: found.start()] if found is not None and (found["all"] is not None or is_agency(found["sign"])) else line


_WITH = re.compile(r"\s?\((?:avec|mit|with|con|com|med|met)\s([^()]+)\)", re.IGNORECASE)
"""Who else wrote, in brackets behind the first."""
_SOURCES = re.compile(
    r",?\s+(?:avec|mit|with|con|com|med|met)\s+(?:(?P<all>agences|agenturen|agenturmaterial|agencies|agencias|agências|agenzie|byråer)|"
    r"(?:l['’]|information(?:en)? (?:von|der) |material (?:von|der) |información de )?(?P<sign>[\w./ -]{2,24}))$",
    re.IGNORECASE,
)
_ROLE_OF_ALL = re.compile(
    r",?\s+(?:envoyée?s spécia(?:ux|les)|correspondante?s|enviad[oa]s especiales|corresponsales|inviat[ie]|corrispondenti|"
    rf"correspondenten|korrespondent(?:en|innen)|(?:(?:AP|AFP|Reuters)\s+)?{FIELDS}(?:writers|reporters|correspondents))\b.*$",
    re.IGNORECASE,
)
"""What several writers are, behind the last: the role of none of them alone."""


def without_agency(text: str) -> str:
    """Return a whole name without the sign of the agency that some papers print right behind it: `Ada Osei dpa`."""
    name, _, last = text.rpartition(" ")
    sign = last in _WORLD_AGENCIES or (last.isalpha() and not last.istitle() and is_agency(last))
    return name if sign and " " in name else text


_WORLD_AGENCIES = frozenset({"Bloomberg", "Reuters", "Xinhua"})
"""Agencies that are called by a word, as people are."""


_STAFF = re.compile(
    r"^(\S+ \S+(?: \S+)??) (?:\S+ (?:Staff|Reporting)|(?:The )?Associated Press(?: [A-Za-z]+)*|"
    r"(?:for|For|FOR|[Ss]pecial (?:to|To|for|For)) (?:[Tt]he |THE )?[A-Z].*)$"
)
"""A paper's name and `Staff`, an agency's name, or `for` or `Special to` and a paper's name, behind a whole name."""


def without_paper(text: str) -> str:
    """Return a whole name without the paper or the agency it is printed with."""
    return _STAFF.sub(r"\1", text)
