"""The MEDIAON family: `/news/article.html?no=N`, a sixteen-place weather ticker, `arl_`, `hdl_` and `pvw_` teaser blocks."""

from __future__ import annotations

from .skin import AwkwardMediaOn, MediaOn

__all__ = ["AwkwardMediaOn", "MediaOn"]
