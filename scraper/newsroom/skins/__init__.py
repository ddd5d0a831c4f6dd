"""Skins: one package for each content management system whose papers the newsroom imitates."""

from __future__ import annotations

from .mediaon import MediaOn
from .ndsoft import NdSoft
from .skin import Skin

SKINS: dict[str, Skin] = {skin.name: skin for skin in (MediaOn(), NdSoft())}
"""Every skin by name."""

__all__ = ["SKINS", "MediaOn", "NdSoft", "Skin"]
