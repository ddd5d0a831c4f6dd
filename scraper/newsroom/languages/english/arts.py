"""Arts, and the opinion page."""

from __future__ import annotations

from ...topics.topic import Topic

FESTIVAL = Topic(
    name="festival",
    items=("harvest fair", "jazz weekend", "kite festival", "film series", "quilt show", "book fair", "lantern walk", "chili cook-off"),
    titles=(
        "{town} {item} draws {n}00 despite rain",
        "{n} things to know about the {town} {item}",
        "{town} {item} returns with {n} acts",
    ),
    decks=("Admission is free; parking is not", "Organizers promise more bathrooms", "The weekend ends with a parade down {street}"),
    leads=(
        "The {town} {item} opens on {later} at {park} with {n} acts, {teen} food trucks and, organizers swear, enough bathrooms.",
        "Rain fell on {park} for most of {day}. Nobody at the {town} {item} seemed to mind.",
    ),
    details=(
        "The event began in {year} as a picnic for {teen} families.",
        "Gates open at {hour} a.m.; the last act goes on at {hour} p.m.",
        "Shuttles run every {teen} minutes from {hall}.",
        "Volunteers served {kilo} bowls of soup in a single afternoon.",
        "The budget of ${kilo},000 comes from ticket sales, the {agency} and {company}.",
        "{street} will be closed from {day} evening.",
        "Dogs are welcome on a leash; drones are not.",
        "About {pct} percent of visitors come from outside the county.",
    ),
    quotes=(
        "“It is the one weekend when everybody waves,” said {official}, who has run the {item} since {year}.",
        "“I came for the music and stayed for the pie,” said {witness} of {town}.",
        "“We rehearsed in a garage for {few} months,” said drummer {chief}.",
    ),
    captions=(
        "Visitors at the {item} in {town} on {day}.",
        "Drummer {chief} performs at {park}.",
        "Volunteers serve soup at {hall}.",
        "A child tries the drums near {street}.",
        "Lanterns light {park} after dark.",
    ),
    tags=("Festivals", "Things to Do"),
)

THEATER = Topic(
    name="theater",
    items=("musical", "one-woman show", "mystery", "puppet play", "opera", "choir concert", "dance evening", "radio play"),
    titles=(
        "Review: {town} {item} fills {n} minutes and every seat",
        "{town} players stage {item} with a cast of {n}",
        "Told in {n} voices: the {item} about {town}",
    ),
    decks=("The second act is worth the drive", "Runs through {later} at {hall}", "The set came from a barn; the voices did not"),
    leads=(
        "There is a moment in the {town} players’ new {item} when the lights go out and nobody in {hall} breathes.",
        "The {item} that opened on {day} at {hall} has {n} parts, {few} actors and one very tired accordion.",
    ),
    details=(
        "Director {official} moved the story to {town} in {year}.",
        "{witness|up} plays the mayor with a limp and a secret.",
        "The band sits above the stage, next to the fuse box.",
        "Tickets cost ${teen}; students pay ${small}.",
        "There are {few} more performances, the last on {later}.",
        "The costumes were sewn by {teen} volunteers from {company} cloth.",
        "The second act is {teen} minutes longer than the first and feels shorter.",
    ),
    quotes=(
        "“We wanted it to sound like {street} on a Saturday,” {official} said after the premiere.",
        "“I have never been so scared of a curtain,” said {witness}.",
    ),
    captions=(
        "{witness} in a scene from the {item} at {hall}.",
        "Director {official} at rehearsal on {day}.",
        "The cast takes a bow.",
    ),
    tags=("Theater", "Reviews"),
)

COLUMN = Topic(
    name="column",
    items=("bench", "bus stop", "bakery line", "river path", "library card", "town clock", "school bell", "mail slot", "front porch"),
    titles=(
        "What the {town} {item} taught me in {n} days",
        "Opinion: {town} needs its {item} more than ${n} million",
        "In praise of the {town} {item}, {n} years on",
        "Column: {n} reasons to save a {town} {item}",
    ),
    decks=(
        "Small things hold a town together",
        "Not everything worth keeping can be counted",
        "A reply to a reader who said it could not be done",
    ),
    leads=(
        "I have spent {n} mornings at the {item} on {street}, and I have come to a conclusion: we have been measuring the wrong things.",
        "Every few years somebody in {town} proposes to get rid of the {item}. Every few years I write this column.",
    ),
    details=(
        "I do not doubt the figures. I doubt the question.",
        "A town is what people do when nobody has asked them to.",
        "Yes, it costs ${kilo},000 a year. So does the fountain nobody looks at.",
        "My neighbor {witness} calls this nostalgia. Perhaps. But nostalgia does not sweep the steps at {hour} in the morning.",
        "The council could settle it on {later}. It could also do something braver and leave it alone.",
        "When {company} left in {year}, the {item} stayed.",
        "I am told that {pct} percent of us never use it. I am also told that {pct} percent of us never vote.",
        "Let us try, for once, to keep what works.",
    ),
    quotes=(
        "“You notice a thing when it is gone,” {official} told me, and went back to painting the railing.",
        "“Write about something important,” a reader demanded last week. I think I am.",
    ),
    captions=("The {item} on {street} in {town}.",),
    tags=("Opinion", "Columns"),
    opinion=True,
)
