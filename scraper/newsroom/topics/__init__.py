"""What the generated newspapers write about, by section."""

from __future__ import annotations

from .culture import EDITORIAL, EXHIBITION, FESTIVAL, FORECAST
from .economy import COUNCIL, INVESTMENT, PRODUCT, TRAINING
from .outdoors import MATCH, OBSERVATION
from .society import FIRE, POLICE, ROAD, WELFARE
from .topic import Topic

BY_SECTION: dict[str, tuple[Topic, ...]] = {
    "economy": (INVESTMENT, COUNCIL),
    "society": (FIRE, POLICE),
    "culture": (FESTIVAL, EXHIBITION),
    "industry": (TRAINING, PRODUCT),
    "local": (WELFARE, ROAD),
    "weather": (FORECAST,),
    "opinion": (EDITORIAL,),
    "sky": (FORECAST, OBSERVATION),
    "sports": (MATCH,),
}
"""Topics of each section's key. A paper has a topic in one of its sections only (never both `weather` and `sky`): a story's place in its
section makes its title unique."""

__all__ = ["BY_SECTION", "Topic"]
