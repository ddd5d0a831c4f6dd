"""Local news: fires, roads, schools, the weather."""

from __future__ import annotations

from ...topics.topic import Topic

FIRE = Topic(
    name="fire",
    items=("barn", "duplex", "feed store", "boathouse", "bakery", "lumber shed", "greenhouse", "storage unit", "trailer", "carport"),
    titles=(
        "Crews spend {n} minutes on {town} {item} fire",
        "{town} {item} fire displaces {n}, officials say",
        "‘We lost everything but the dog’: {town} {item} burns, {n} neighbors evacuated",
        "{n} firefighters called to {town} {item}",
    ),
    decks=(
        "No one was seriously hurt; the cause is under investigation",
        "Damage is put at about ${kilo},000",
        "Neighbors praise a passer-by who knocked on doors",
    ),
    leads=(
        "A fire that broke out shortly after {hour} p.m. {day} tore through a {item} on {street}, sending {n} people out into the cold.",
        "Firefighters from {few} departments battled a stubborn blaze at a {item} on {street} in {town} on {day}.",
    ),
    details=(
        "The first call came in at {hour}:{minute} p.m., according to dispatch records.",
        "Crews found heavy smoke showing from the rear of the {item} and flames in the attic space.",
        "Chief {chief} said hydrants on {street} had frozen, forcing crews to shuttle water from {park}.",
        "One firefighter was treated at {hospital} for smoke inhalation and released.",
        "The {agency} is helping those displaced find a place to stay.",
        "Investigators believe the fire started near a space heater, but have not ruled out an electrical fault.",
        "Damage to the {item} was estimated at ${kilo},000. The owners are insured.",
        "{street} was closed to traffic for about {hour} hours.",
        "It was the {few}th structure fire in {town} since {month}.",
        "Residents who smelled smoke as far away as {park} posted photos of the glow online.",
    ),
    quotes=(
        "“You could feel the heat across the street,” said {witness}, who has lived here for {teen} years. “I just started yelling.”",
        "“Everybody got out, and that is the only number that matters tonight,” Chief {chief} said.",
        "“The roof went in about {teen} minutes,” said neighbor {witness}. “Then it was over.”",
    ),
    captions=(
        "Firefighters pour water on a {item} on {street} in {town} on {day}.",
        "Smoke rises above {street} after fire broke out at a {item}.",
        "Chief {chief} speaks with residents near {park}.",
        "Hoses stretch along {street} as crews look for hot spots.",
    ),
    tags=("Fire", "Public Safety"),
)

ROADS = Topic(
    name="roads",
    items=(
        "bridge",
        "roundabout",
        "bike lane",
        "culvert",
        "crosswalk",
        "underpass",
        "boat ramp",
        "bus shelter",
        "sidewalk",
        "rail crossing",
    ),
    titles=(
        "{town} {item} repairs to take {n} more weeks",
        "{n}-year-old {item} in {town} to be replaced",
        "{town} {item} project runs {n} percent over budget",
        "What {n} days without a {item} have meant for {town}",
    ),
    decks=(
        "Detours will stay in place until at least {later}",
        "Engineers blame an unmapped water main",
        "Merchants on {street} say they were never asked",
    ),
    leads=(
        "Drivers in {town} will have to live with detours around the {item} on {street} for another {n} weeks, the {agency} said on {day}.",
        "Work on the {item} near {park} has stopped again, and nobody in {town} seems surprised.",
    ),
    details=(
        "The ${small}.{few} million project was supposed to be finished in {month}.",
        "About {kilo} vehicles a day used the {item} before it was closed, a {year} study found.",
        "Crews hit a water main that appears on no map, said {official}, the project engineer.",
        "School buses have added as much as {teen} minutes to their routes.",
        "The contractor, {company}, has asked for an extension of {teen} working days.",
        "Weight limits on the {item} were lowered twice after inspections in {year}.",
        "A second lane could reopen as early as {later}, weather permitting.",
        "Signs for the detour have been stolen {few} times, according to the {agency}.",
        "Owners of {few} shops on {street} have signed a letter asking for relief on their taxes.",
    ),
    quotes=(
        "“I could build a {item} myself by now,” said {witness}, who runs a coffee counter on {street}.",
        "“Nobody wants this finished more than we do,” {official} said. “But we will not open something that is not safe.”",
        "“My morning drive went from {few} minutes to {teen},” said {witness} of {town}.",
    ),
    captions=(
        "Barriers block the {item} on {street} in {town}.",
        "Project engineer {official} points out a crack near {park} on {day}.",
        "Cars wait at the detour sign on {street}.",
    ),
    tags=("Roads", "Transportation"),
)

SCHOOL = Topic(
    name="school",
    items=("robotics team", "marching band", "chess club", "debate squad", "garden class", "reading program", "welding shop", "swim team"),
    titles=(
        "{town} {item} brings home {n} medals",
        "{town} {item} raises ${n},000 in a weekend",
        "After {n} years, {town} {item} gets a home of its own",
    ),
    decks=(
        "“They practiced in a hallway for {few} years,” coach says",
        "Students hope the next class will not have to sell cookies",
        "The board votes on the budget {later}",
    ),
    leads=(
        "The {item} at {town} Central had a leaky room, {teen} members and a coach who drives the bus. On {day} it had a trophy.",
        "Students of the {town} {item} walked into the gym on {day} to a standing ovation from {kilo} classmates.",
    ),
    details=(
        "The group was founded in {year} with a grant from {company}.",
        "Of the {teen} members, {few} are seniors and will graduate this spring.",
        "The district set aside ${kilo},000 for clubs this year, about {pct} percent less than a decade ago.",
        "Parents painted the new room over {few} weekends.",
        "Principal {chief} said enrollment in after-school programs is up {pct} percent since {year}.",
        "The team will travel to the state finals in {month}.",
        "A raffle at {hall} on {later} will help pay for the trip.",
        "Volunteers can sign up at the front office or at {hall}.",
    ),
    quotes=(
        "“We did not have the best equipment in the room,” said captain {witness}. “We had the best duct tape.”",
        "“I have been teaching for {teen} years and I have never seen a group work like this,” coach {official} said.",
        "“Give kids a door that locks and watch what they do,” Principal {chief} said.",
    ),
    captions=(
        "Members of the {town} {item} celebrate on {day}.",
        "Coach {official} looks on as students set up at {hall}.",
        "Captain {witness} holds the trophy.",
    ),
    tags=("Schools", "Education"),
)

WEATHER = Topic(
    name="weather",
    items=("cold front", "warm spell", "ice storm", "heavy rain", "dense fog", "early snow", "windstorm", "frost"),
    titles=(
        "{town} weather: {item} to last {n} hours",
        "{item|up} leaves {n} in {town} without power",
        "{town} braces for {item}; {n} flights canceled",
    ),
    decks=(
        "Temperatures could fall to {cold} degrees by morning",
        "Forecasters expect the worst between {hour} and midnight",
        "Shelters open at {hall}",
    ),
    leads=(
        "Temperatures will drop to {cold} degrees in {town} by early {later} as {item} moves through the valley, forecasters said.",
        "It will get worse before it gets better: Forecasters say the {item} that reached {town} on {day} has {n} hours left in it.",
    ),
    details=(
        "Highs will reach only {mild} degrees on {later}, about {few} degrees below normal.",
        "Winds gusting to {pct} mph are possible along {street}.",
        "Between {small} and {teen} inches could fall near {park}.",
        "The {agency} opened a warming shelter at {hall} with {teen} cots.",
        "About {kilo} customers lost power overnight; all but {teen} had it back by noon.",
        "Skies should clear by {later}, with a light breeze from the northwest.",
        "The record low for the date, {cold} degrees, was set in {year}.",
    ),
    quotes=(
        "“If you do not have to go out, do not,” said {official}, a forecaster for the county.",
        "“The tomatoes are finished,” said {witness}, who grows vegetables near {park}. “The kale does not care.”",
    ),
    captions=("A thermometer on {street} in {town} on {day}.", "Ice coats branches at {park}.", "A plow clears {street} before dawn."),
    tags=("Weather",),
)
