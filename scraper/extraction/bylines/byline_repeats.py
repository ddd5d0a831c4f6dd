"""Lines of a byline that name nobody whom another of them does not."""

from __future__ import annotations

from scraper.extraction.names import people
from scraper.extraction.wording.folding import key


def signed_once(lines: list[str]) -> list[str]:
    """Drop lines that name one person whom another line names with an address: papers sign below what the head says already."""
    if len(lines) == 1 or not any("@" in line for line in lines):
        return lines
    people_of = {line: [key(person.name) for person in people.people_of(line)] for line in lines}
    signed = {names[0] for line, names in people_of.items() if len(names) == 1 and "@" in line}
    return [line for line in lines if "@" in line or not (len(people_of[line]) == 1 and people_of[line][0] in signed)]


def one_a_person(lines: list[str]) -> list[str]:
    """Drop lines that name nobody that a line before them does not: boxes about the writers repeat the byline."""
    if len(lines) == 1:
        return lines
    kept: list[str] = []
    seen: list[set[str]] = []
    for line in lines:
        names = people.keys_of(line) or {key(line)}
        if not any(names <= earlier for earlier in seen):
            kept.append(line)
            seen.append(names)
    return kept
