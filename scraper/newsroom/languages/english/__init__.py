"""English as local papers write it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...content import Byline, Person
from ..language import Common, Language
from .arts import COLUMN, FESTIVAL, THEATER
from .local import FIRE, ROADS, SCHOOL, WEATHER
from .public import COUNCIL, COUNTY, FACTORY, SHOP

if TYPE_CHECKING:
    from ...dice import Dice
    from ...stories import Desk
    from ...topics.topic import Topic

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")
TOWNS = (
    "Harrow Vale", "Pellmere", "Ashcombe Ford", "Tarn Hollow", "Wexley Bridge", "Cold Larkin", "Marrowby", "Oxbow Landing",
    "Saltmarsh Point", "Kestrel Green", "Dunmarrow", "Fallow Creek", "Quillan", "Brackwater", "Sorrel Heights", "Thistledown",
)  # fmt: skip
_GIVEN = (
    "Marian", "Desmond", "Odette", "Terrence", "Priya", "Walter", "Ines", "Calvin", "Noor", "Agnes", "Rufus", "Lenora", "Gideon", "Shanice",
    "Orla", "Bertrand", "Mei", "Tobias", "Rosalind", "Emeka", "Delphine", "Howard", "Yusuf", "Winifred",
)  # fmt: skip
_FAMILY = (
    "Ackerby", "Thornquist", "Delacroix-Hume", "Pemberwell", "Osei", "Larkspur", "Van Holt", "Merriday", "O’Tannen", "Castellane",
    "Whitlow", "Brandeker", "Fenwright", "Okonedo", "Tillinghast", "St. Aubrey", "Kowalder", "Rasmuth", "Ellingboe", "Quarrington",
)  # fmt: skip
_ROLES = (("Staff Writer", 50), ("Staff Reporter", 20), ("Correspondent", 10), ("Education Reporter", 10), ("Business Editor", 10))
_COLUMNISTS = ("Columnist", "Guest Columnist", None)
_DESKS = ("Staff Reports", "Valley News Service", "Editorial Board")


def person(dice: Dice, slot: str = "") -> str:
    """Return an invented name; no slot asks for another one than the rest."""
    del slot
    middle = f" {dice.pick('ABCDEFGHJKLMRSTW')}." if dice.chance(0.1) else ""
    return f"{dice.pick(_GIVEN)}{middle} {dice.pick(_FAMILY)}"


def byline(dice: Dice, desk: Desk, topic: Topic, town: str) -> Byline | None:
    """Return one of: By A, By A and B, By A | Role, a desk's name, nothing."""
    del town
    form = "column" if topic.opinion else dice.weighted((("one", 55), ("two", 15), ("three", 4), ("role", 14), ("desk", 8), ("none", 4)))
    if form == "none":
        return None
    if form == "desk":
        return Byline("info", dice.pick(_DESKS), ())
    if form in ("role", "column"):
        role = dice.pick(_COLUMNISTS) if form == "column" else dice.weighted(_ROLES)
        one = Person(person(dice), role, email=_address(dice, desk.host) if role and dice.chance(0.4) else None)
        return Byline("info", f"By {one.name}" + (f" | {role}" if role else ""), (one,))
    names = list(dict.fromkeys(person(dice) for _ in range({"one": 1, "two": 2, "three": 3}[form])))
    listed = names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
    return Byline("info", f"By {listed}", tuple(Person(name) for name in names))


def _address(dice: Dice, host: str) -> str:
    return f"{dice.pick(_GIVEN).lower()}.{dice.number(10, 99)}@{host}"


def credit(dice: Dice, paper: str) -> str | None:
    """Return a photo credit, some of which look like a byline."""
    form = dice.pick(("Photo by {name}", "{name}/{paper}", "Courtesy of {name}", "{name} for {paper}", None, "Valley News Service"))
    return form and form.format(name=person(dice), paper=paper)


def dateline(dice: Dice, town: str) -> str | None:
    """Return a dateline for one story in four."""
    if not dice.chance(0.25):
        return None
    return dice.pick((f"{town.upper()} — ", f"{town.upper()} (VNS) — ", f"{town} (VNS) – "))


ENGLISH = Language(
    code="en",
    space=" ",
    topics={
        "local": (FIRE, ROADS, SCHOOL, WEATHER),
        "government": (COUNCIL, COUNTY),
        "business": (FACTORY, SHOP),
        "arts": (FESTIVAL, THEATER),
        "opinion": (COLUMN,),
    },
    common=Common(
        details=(
            "{post} {official} could not be reached for comment.",
            "The {agency} did not immediately respond to questions sent on {day}.",
            "More information is available at {hall} or by calling 555-01{minute}.",
            "Nearby towns are watching closely, according to {company}.",
            "A survey of {kilo} residents in {year} found that {pct} percent were satisfied with local services.",
            "The next public meeting is scheduled for {later} at {hour} p.m. at {hall}.",
            "In {year}, voters turned down a similar idea by {teen} votes.",
            "Officials hope to have an answer before the holidays.",
            "The land near {park} has belonged to the town since {year}.",
            "Costs have climbed {pct} percent since the first estimate, made in {month} of last year.",
        ),
        quotes=(
            "“There is more work to do, and we know it,” {post} {official} said.",
            "“People remember who showed up,” said {chief}, who has lived in {town} for {teen} years.",
        ),
        headings=("What happens next", "How we got here", "‘Nobody asked us’", "By the numbers", "A long road", "What residents say"),
        points_heading="What to know",
        points=(
            "Who decides: the council, at its meeting on {later}",
            "What it costs: about ${kilo},000 a year",
            "Where to ask: {hall}, weekdays until {hour} p.m.",
            "When it starts: {month} at the earliest",
        ),
        entry_headings=(
            "First figures are in",
            "Road closed",
            "Officials speak",
            "What we know so far",
            "Crowd grows near {park}",
            "A correction",
            "Over to {hall}",
        ),
        kickers={
            "local": ("Public safety", "Around town", "Morning edition"),
            "government": ("City Hall", "Accountability", "Election watch"),
            "business": ("Main Street", "At work"),
            "arts": ("Weekend", "On stage"),
            "opinion": ("Column", "Guest view"),
        },
        live_kicker="Live updates",
        gallery_leads=("Our photographers were there. Here is what they saw.", "See the day in pictures below."),
        gallery_captions=(
            "A view of {town} from {park} on {day}.",
            "{witness} waits on {street}.",
            "Early light over {park}.",
            "Neighbors talk outside {hall}.",
            "{official}, left, and {chief} in {town}.",
        ),
        video_leads=("Watch the video above for scenes from {street}.", "Reporter {witness} has the story from {park}."),
        table=(
            ("District", "For", "Against"),
            ("North", "{kilo}", "{kilo}"),
            ("Riverside", "{kilo}", "{kilo}"),
            ("Old Town", "{kilo}", "{kilo}"),
        ),
    ),
    towns=TOWNS,
    words={
        "street": ("Tanner Street", "Old Mill Road", "Lantern Avenue", "Ferry Lane", "Quarry Road", "Second Street", "Orchard Way"),
        "park": ("Heron Park", "the Mill Pond", "Founders Green", "Lookout Hill", "Sandbar Beach"),
        "hall": ("Grange Hall", "the Armory", "Town Hall", "the Lyceum", "the old depot", "the library annex"),
        "hospital": ("Valley Mercy Hospital", "Lakeside Clinic"),
        "agency": ("county highway department", "state fire marshal’s office", "regional planning office", "Red Lantern relief fund"),
        "company": ("Brackwater Holdings", "Larkspur & Sons", "Northfold Energy", "Tallow Creek Capital", "Merriday Works"),
        "post": ("Mayor", "County Manager", "Council President"),
        "cpost": ("Councilman", "Councilwoman", "Alderman"),
    },
    numbers={
        "few": (3, 9),
        "most": (7, 9),
        "small": (2, 6),
        "teen": (11, 38),
        "hour": (5, 11),
        "minute": (10, 59),
        "kilo": (110, 940),
        "pct": (7, 88),
        "year": (1968, 2021),
        "cold": (9, 27),
        "mild": (31, 39),
        "age": (19, 87),
        "month": (1, 12),
    },
    months=MONTHS,
    person=person,
    day=lambda moment: WEEKDAYS[moment.weekday()],
    number=lambda value: f"{value:,}",
    byline=byline,
    credit=credit,
    dateline=dateline,
)
"""English."""
