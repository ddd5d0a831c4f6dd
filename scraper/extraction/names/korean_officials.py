"""Holders of an office who sign what they wrote for a Korean paper: police, firemen, officials, heads of schools and societies.

The same line heads an interview or stands in a list of appointments, so it tells a writer only where an opinion ends.
"""

from __future__ import annotations

import re

from archive.records import Author
from scraper.extraction.names.korean_surnames import is_labelled_name, is_name
from scraper.extraction.wording.folding import fold

_LONGEST = 48
_POSTS = (
    r"과장|팀장|국장|실장|서장|소방(?:사|교|장|위|경|령|정)|순경|경(?:장|사|위|감|정)|총경|지사장|지부장|지점장|본부장|부장|계장|조합장|의원|"
    r"시장|군수|구청장|면장|읍장|동장|교장|교감|교사|장학[사관]|교육장|교육감|주무관|사무관|서기관|위원장|위원|협회장|지회장|회장|단장|대장|처장|"
    r"총무|교수|강사|소장|원장|센터장|관장|이사장|이사|대표|연구[사관원]|지도사|상담사|간호사|사회복지사|해설사"
)
_NAME = r"([가-힣]{3,4})"
_POST = rf"((?:(?:\(\S{{1,4}}\))?[가-힣A-Za-z0-9·㈔]{{1,16}}\s){{0,3}}(?:\(\S{{1,4}}\))?[가-힣A-Za-z0-9·㈔]{{0,14}}(?:{_POSTS}))"
_NAME_FIRST = re.compile(rf"{_NAME}(?:\s?[|·,/]\s?|\s){_POST}")
"""`김하나 가온시 산림과장`."""
_NAME_LAST = re.compile(rf"{_POST}\s{_NAME}")
"""`가온소방서 예방안전과 소방교 김하나`."""
_RANKED = re.compile(rf"((?:[가-힣A-Za-z0-9·]{{2,16}}\s){{1,3}}){_NAME}\s(소방(?:사|교|장|위|경|령)|순경|경(?:장|사|위|감|정))")
"""`가온소방서 예방안전과 김하나 소방교`."""
_AROUND = "<>〈〉[]【】/■▲△-– "
_LEAST = 5
"""Letters of an office with where it is held, at least: `회장` alone stands behind many a word."""


def official(line: str) -> Author | None:
    """Return whom a line names by an office and nothing else, None for any other line."""
    if len(line) > _LONGEST:
        return None
    text = fold(line).strip(_AROUND)
    for form, name, role, may_be in ((_NAME_FIRST, 1, 2, is_name), (_NAME_LAST, 2, 1, is_labelled_name)):
        match = form.fullmatch(text)
        if match is not None and may_be(match[name]) and len(match[role]) >= _LEAST:
            return Author(name=match[name], role=match[role])
    ranked = _RANKED.fullmatch(text)
    if ranked is not None and is_name(ranked[2]):
        return Author(name=ranked[2], role=f"{ranked[1]}{ranked[3]}")
    return None
