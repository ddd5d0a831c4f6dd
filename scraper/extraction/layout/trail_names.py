"""What class names call a breadcrumb, the trail of sections above a title."""

from __future__ import annotations

import re

from scraper.extraction.wording.vocabulary import any_of, words

_TRAIL = re.compile(
    r"breadcrum|pankuzu|topic-?path|(?:fil-?d?-?)?ariane|migas-?de-?pan|briciole|kruimel|okruszki|drobeckov|speedbar|"
    r"(?:^|[\s_-])(?:path|location(?!-(?:header|footer|single|archive|popup))|nav-path\d*|art_top_nav|"
    r"brotkrumen?|(?:klick|navi|navigations)pfad|crumbs?)(?=$|[\s_-])|(?:^|\s)pfad(?=$|\s)"
)
_holds_sign = any_of(words("crum path location pankuzu top_nav brotkrume pfad ariane migas briciole kruimel okruszk drobeck speedbar"))
"""Of which every such name holds one."""
TRIGRAMS = words("rum pat pfa loc pan top rot ari mig bri kru okr dro spe")
"""Three letters of each of these, of its first word."""


def names_trail(low: str) -> bool:
    """Whether a name in lower case, or one of several, is that of a breadcrumb."""
    return _holds_sign(low) is not None and _TRAIL.search(low) is not None
