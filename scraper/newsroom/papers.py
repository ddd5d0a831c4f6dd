"""The invented newspapers that the newsroom can serve: one for each skin."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .clock import Clock
from .site import Site
from .skins import SKINS

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class Paper:
    """A newspaper that has yet to be given a size and a clock."""

    skin: str
    """Name of its skin (`scraper.newsroom.SKINS`)."""
    name: str
    """As printed."""
    host: str
    """Its own domain, below `.example` (RFC 2606)."""


PAPERS: tuple[Paper, ...] = (
    Paper("mediaon", "해솔고을신문", "haesolgoeul.example"),
    Paper("ndsoft", "한여울골일보", "hanyeoulgol.example"),
    Paper("mediaon_respon", "새벼리일보", "saebyeori.example"),
    Paper("mediaon_mobile", "마루터골신문", "maruteogol.example"),
    Paper("ndsoft_old", "남녘물길신문", "namnyeok.example"),
    Paper("portal", "한마당뉴스", "hanmadang.example"),
    Paper("tables", "돌다리신문", "doldari.example"),
    Paper("mediaon_m01", "온누리저널", "onnurijournal.example"),
    Paper("mediaon_awkward", "너울마을신문", "neoulmaeul.example"),
    Paper("ndsoft_awkward", "산들바람일보", "sandeulbaram.example"),
    Paper("wordpress", "The Harrow Vale Courier", "harrowvalecourier.example"),
    Paper("graph", "The Tideway Post", "tidewaypost.example"),
    Paper("german", "Kornfurter Anzeiger", "kornfurter-anzeiger.example"),
    Paper("japanese", "霧沢新報", "kirisawashimpo.example"),
    Paper("state", "The Larkin Signal", "larkinsignal.example"),
    Paper("hashed", "Lemmetaler Bote", "lemmetaler-bote.example"),
)
"""Every paper, in the order in which they are served."""


def default_sites(size: int = 160, seed: int = 1, clock: Clock | None = None) -> list[Site]:
    """Return the papers of the two Korean families on one clock, `size` articles each."""
    return sites_of(("mediaon", "ndsoft"), size, seed, clock)


def all_sites(size: int = 160, seed: int = 1, clock: Clock | None = None) -> list[Site]:
    """Return every paper on one clock, `size` articles each."""
    return sites_of([paper.skin for paper in PAPERS], size, seed, clock)


def sites_of(skins: Sequence[str], size: int = 160, seed: int = 1, clock: Clock | None = None) -> list[Site]:
    """Return the papers of the named skins, in that order, on one clock; a paper is the same whichever others stand beside it.

    Raises:
        ValueError: there is no such skin.
    """
    clock = clock or Clock()
    by_skin = {paper.skin: (at, paper) for at, paper in enumerate(PAPERS)}
    unknown = [skin for skin in skins if skin not in by_skin]
    if unknown:
        raise ValueError(f"no skin {unknown[0]!r}; there are {', '.join(by_skin)}")
    chosen = [by_skin[skin] for skin in skins]
    return [Site(SKINS[paper.skin], name=paper.name, host=paper.host, seed=seed + at, size=size, clock=clock) for at, paper in chosen]
