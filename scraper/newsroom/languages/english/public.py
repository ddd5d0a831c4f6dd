"""Government and business."""

from __future__ import annotations

from ...topics.topic import Topic

COUNCIL = Topic(
    name="council",
    items=(
        "parking plan",
        "library budget",
        "noise ordinance",
        "zoning map",
        "water rate",
        "tree ordinance",
        "short-term rental rule",
        "bus contract",
    ),
    titles=(
        "{town} council approves {item} after {n}-minute debate",
        "{item|up} splits {town} board; {n} residents speak",
        "{town} leaders table {item} for {n} days",
        "{town} mayor: {item} “is not worth {n} more meetings”",
    ),
    decks=(
        "Measure passes {most}-{small} after a late amendment",
        "Opponents promise a petition",
        "Supporters say the change was overdue",
        "What the vote means for homeowners & renters",
    ),
    leads=(
        "The {town} Council on {day} approved a {item} that supporters called overdue and opponents called a gift to developers.",
        "After {n} speakers and two recesses, the {town} Council voted on {day} to move ahead with its {item}.",
    ),
    details=(
        "The vote was {most} to {small}, with one member abstaining.",
        "Under the measure, fees would rise by ${small} a month beginning in {month}.",
        "An amendment offered by {cpost} {chief} would require a review after {few} months.",
        "The city received {kilo} written comments, {pct} percent of them against the plan.",
        "A consultant hired in {year} for ${kilo},000 had recommended a smaller change.",
        "The {agency} is expected to publish maps by {later}.",
        "Residents filled {hall} and spilled into the hallway, where a speaker had been set up.",
        "The council also heard a report on sidewalks and named {few} people to the planning board.",
        "A similar {item} failed in {year} by a single vote.",
    ),
    quotes=(
        "“We have talked about this for {teen} years,” {post} {official} said. “Tonight we finally did something.”",
        "“This is how you empty out a downtown,” said {witness}, who owns a shop on {street}.",
        "“I read all {kilo} comments,” {cpost} {chief} said before voting no. “Somebody should answer them.”",
    ),
    captions=(
        "{post} {official} listens to residents at {hall} on {day}.",
        "Residents line up to speak about the {item}.",
        "{cpost} {chief} holds up a map during the meeting.",
    ),
    tags=("City Council", "Government"),
)

COUNTY = Topic(
    name="county",
    items=(
        "jail annex",
        "voter roll",
        "landfill",
        "broadband grant",
        "health clinic",
        "ambulance contract",
        "animal shelter",
        "record archive",
    ),
    titles=(
        "Audit finds {n} errors in {town} {item}",
        "{town} {item} would cost ${n} million, county says",
        "County commits ${n},000 to {town} {item}",
    ),
    decks=("Commissioners ask for a second opinion", "The report runs to {kilo} pages", "A public hearing is set for {later}"),
    leads=(
        "An audit of the {town} {item} turned up {n} errors, most of them small and all of them fixable, county officials said on {day}.",
        "County commissioners on {day} took a first look at what the {town} {item} would cost, and several did not like what they saw.",
    ),
    details=(
        "The {kilo}-page report was posted online late on {day}.",
        "Auditors reviewed {kilo} files from {year} and later.",
        "{post} {official} said the county would publish a plan by {later}.",
        "State money would cover {pct} percent of the bill, the {agency} said.",
        "The contract went to {company}, the only bidder.",
        "Staffing has fallen by {teen} positions since {year}.",
        "A hearing will be held at {hall} on {later} at {hour} p.m.",
        "Two commissioners asked why the figures differ from those shown in {month}.",
    ),
    quotes=(
        "“Sunlight is cheap,” {post} {official} said. “We should buy more of it.”",
        "“I would rather find {teen} mistakes myself than read about one in the paper,” said {chief}, who led the review.",
        "“Nobody stole anything. Somebody stopped counting,” said commissioner {witness}.",
    ),
    captions=(
        "{post} {official} presents the report at {hall}.",
        "Boxes of files wait for review in {town}.",
        "Commissioner {witness} asks a question on {day}.",
    ),
    tags=("County", "Government"),
)

FACTORY = Topic(
    name="factory",
    items=(
        "cannery",
        "paper mill",
        "brewery",
        "call center",
        "cheese plant",
        "bicycle maker",
        "sawmill",
        "data center",
        "print shop",
        "bottling line",
    ),
    titles=(
        "{town} {item} to add {n} jobs",
        "{town} {item} cuts {n} positions, cites energy costs",
        "{company} buys {town} {item} for ${n} million",
        "Exclusive: {town} {item} owed ${n},000 in back rent",
    ),
    decks=(
        "Hiring begins {later}",
        "Wages will start at ${teen}.{minute} an hour",
        "Union says it learned of the deal from the newspaper",
    ),
    leads=(
        "A {item} on the edge of {town} will hire {n} people over the next year, {company} said on {day}, the most since {year}.",
        "{company} told workers at its {town} {item} on {day} that change is coming, and soon.",
    ),
    details=(
        "The company will spend ${small}.{few} million on new equipment.",
        "The {item} employs {kilo} people on three shifts.",
        "The town agreed to forgive {pct} percent of property taxes for {few} years.",
        "Sales rose {pct} percent last year, according to a filing.",
        "Manager {official} said applications would be taken at {hall} from {later}.",
        "The building on {street} has stood since {year}.",
        "{agency|up} analysts expect wages in the area to rise by {small} percent.",
        "A training program with the community college will take {teen} apprentices.",
        "Suppliers within {teen} miles stand to gain the most.",
    ),
    quotes=(
        "“People here know how to work,” plant manager {official} said. “We just had to give them machines younger than they are.”",
        "“We will believe it when the second shift is back,” said {chief}, president of the local.",
        "“My grandfather worked there, my mother worked there, and now maybe I will,” said {witness}, {age}.",
    ),
    captions=(
        "Workers leave the {item} in {town} after the announcement on {day}.",
        "Plant manager {official} shows a new machine.",
        "The {company} building on {street}.",
    ),
    tags=("Business", "Jobs"),
)

SHOP = Topic(
    name="shop",
    items=("bookshop", "hardware store", "diner", "bike shop", "yarn store", "movie house", "record store", "barber shop", "fish market"),
    titles=(
        "{town} {item} closes after {n} years",
        "New owner, same {n} seats: {town} {item} reopens",
        "{town} {item} turns {n} and plans a party",
    ),
    decks=("“The lease did it,” owner says", "Regulars raised ${kilo},000", "A party is planned for {later}"),
    leads=(
        "For {n} years the {item} on {street} has opened at {hour} sharp. On {later}, {official} will turn the key for the last time.",
        "The bell above the door still works. Nearly everything else at the {town} {item} is new.",
    ),
    details=(
        "{official} bought the business in {year} from an uncle.",
        "Rent on {street} has risen {pct} percent in {few} years.",
        "Customers left {kilo} notes on the window.",
        "The new owner, {chief}, used to work the counter on Saturdays.",
        "The {agency} counts {teen} empty storefronts downtown.",
        "A loan from {company} covered new wiring and a ramp.",
        "Everything must go by {later}, including the stools.",
    ),
    quotes=(
        "“You do not own a {item}. You look after it for a while,” {official} said.",
        "“Where am I supposed to go on Tuesdays?” asked {witness}, {age}.",
        "“I counted the till {few} times,” {chief} said. “It was really mine.”",
    ),
    captions=(
        "{official} behind the counter of the {item} in {town}.",
        "Notes from customers cover the window on {street}.",
        "{chief} hangs a new sign on {day}.",
    ),
    tags=("Business", "Downtown"),
)
