"""Serve one paper of the newsroom with pages of the weight that newspapers' have: 40 to 60 kB of HTML, or 40 to 60 kB once gzipped.

What is added is what makes real pages heavy: an inline style sheet, the configuration of advertisements and counters in scripts, and a site
map of links at the end. The same page is the same bytes every time. Gzipped they are all sent; of 1 108 real pages those of 40 to 60 kB
have 51 kB and 466 elements in the median (these 50 kB and 550), those of 40 to 60 kB gzipped 255 kB and 1 126 (these 265 kB and 1 140).
Usage: python -m benchmarks.large_pages PORT ARTICLES [gzipped]
"""

from __future__ import annotations

import json
import random
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from scraper.newsroom import serve_forever
from scraper.newsroom.answer import Answer
from scraper.newsroom.answer_cache import AnswerCache
from scraper.newsroom.papers import PAPERS
from scraper.newsroom.site import Site
from scraper.newsroom.skins import SKINS

if TYPE_CHECKING:
    from collections.abc import Iterator

SMALLEST, LARGEST = 40_000, 60_000
_KEPT = 1_000_000_000


@dataclass(frozen=True, slots=True)
class Weight:
    """What pages are brought to: kB for one of `SMALLEST` to `LARGEST`, and the shares that styles and scripts have of what is added."""

    factor: float
    styles: float
    scripts: float


PLAIN = Weight(1, 1 / 4, 1 / 2)
"""Pages of 40 to 60 kB."""
GZIPPED = Weight(5.4, 1 / 4, 13 / 20)
"""Pages of 40 to 60 kB, gzipped."""


class LargeSite(Site):
    """A paper whose HTML pages are brought to 40 to 60 kB."""

    weight = PLAIN

    def forget(self) -> None:
        """Forget the pages that were made."""
        super().forget()
        self._large = AnswerCache(_KEPT)

    def answer(self, target: str, visit: int = 0) -> Answer:
        """Return the answer to a GET, made heavy where it is a page."""
        if not hasattr(self, "_large"):
            self.forget()
        return self._large.get((target, self.base_url, visit), lambda: self._weigh(target, super(LargeSite, self).answer(target, visit)))

    def _weigh(self, target: str, answer: Answer) -> Answer:
        if answer.status != 200 or not answer.content_type.startswith("text/html"):
            return answer
        dice = random.Random(target)
        missing = int(self.weight.factor * dice.randrange(SMALLEST, LARGEST)) - len(answer.body)
        if missing <= 0:
            return answer
        style = _cut(_rules(random.Random(self.seed)), int(missing * self.weight.styles))
        scripts = _cut(_scripts(dice), int(missing * self.weight.scripts))
        links = _cut(_links(self), missing - len(style) - len(scripts))
        body = answer.body.replace(b"</head>", b"<style>" + style + b"</style>" + scripts + b"</head>", 1)
        body = body.replace(b"</body>", b'<div id="sitemap_all"><ul>' + links + b"</ul></div></body>", 1)
        return Answer(answer.status, answer.content_type, body, answer.modified, answer.headers)


class GzippedSite(LargeSite):
    """A paper whose HTML pages have 40 to 60 kB once they are gzipped."""

    weight = GZIPPED


def _cut(parts: Iterator[str], size: int) -> bytes:
    """Return the first whole parts up to a size in bytes."""
    taken, length = [], 0
    for part in parts:
        encoded = part.encode()
        if length + len(encoded) > size:
            break
        taken.append(encoded)
        length += len(encoded)
    return b"".join(taken)


def _rules(dice: random.Random) -> Iterator[str]:
    while True:
        name, color = f"{dice.choice('abcdefgh')}{dice.randrange(1000)}", f"{dice.randrange(1 << 24):06x}"
        yield f".box_{name} .in{dice.randrange(90)}{{margin:{dice.randrange(40)}px;color:#{color}}}\n"


def _scripts(dice: random.Random) -> Iterator[str]:
    while True:
        slots = [
            {"slot": f"ad-{dice.randrange(1 << 32):08x}", "sizes": [dice.randrange(100, 970), 90], "lazy": dice.random() < 0.5}
            for _ in range(8)
        ]
        yield f"<script>window.adConfig=(window.adConfig||[]).concat({json.dumps(slots)});</script>\n"


def _links(site: Site) -> Iterator[str]:
    while True:
        for section in site.sections:
            for name in ("", " 1", " 2", " 3"):
                yield f'<li class="dep2"><a href="{site.base_url}/" target="_self" title="{section.name}">{section.name}{name}</a></li>\n'


def main() -> None:
    """Serve until terminated."""
    port, articles = int(sys.argv[1]), int(sys.argv[2])
    paper = PAPERS[0]
    site = (GzippedSite if "gzipped" in sys.argv[3:] else LargeSite)(SKINS[paper.skin], name=paper.name, host=paper.host, size=articles)
    serve_forever([site], port=port)


if __name__ == "__main__":
    main()
