"""Skins: one package for each content management system whose papers the newsroom imitates."""

from __future__ import annotations

from .german import GermanDaily
from .graph import Graph
from .hashed import Hashed
from .japanese import JapaneseDaily
from .mediaon import AwkwardMediaOn, MediaOn
from .mediaon_m01 import MediaOnM01
from .mediaon_mobile import MediaOnMobile
from .mediaon_respon import MediaOnResponsive
from .ndsoft import AwkwardNdSoft, NdSoft
from .ndsoft_old import NdSoftOld
from .portal import Portal
from .skin import Skin
from .state import State
from .tables import Tables
from .wordpress import WordPress

_KOREAN: tuple[Skin, ...] = (
    MediaOn(),
    NdSoft(),
    MediaOnResponsive(),
    MediaOnMobile(),
    NdSoftOld(),
    Portal(),
    Tables(),
    MediaOnM01(),
    AwkwardMediaOn(),
    AwkwardNdSoft(),
)
SKINS: dict[str, Skin] = {skin.name: skin for skin in _KOREAN}
SKINS |= {skin.name: skin for skin in (WordPress(), Graph(), GermanDaily(), JapaneseDaily(), State(), Hashed())}
"""Every skin by name."""

__all__ = ["SKINS", "MediaOn", "NdSoft", "Skin"]
