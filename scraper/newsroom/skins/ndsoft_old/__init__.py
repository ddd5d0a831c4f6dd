"""The NDSOFT family's older skin: `.article-head-title`, `ul.infomation`, `승인 2023.10.30 09:00`, lists of `div.list-block`."""

from __future__ import annotations

from .skin import NdSoftOld

__all__ = ["NdSoftOld"]
