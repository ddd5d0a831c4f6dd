"""An English local paper on a WordPress theme: `/2025/11/27/slug/`, feeds and `wp-sitemap.xml`, no number in any address."""

from __future__ import annotations

from .skin import WordPress

__all__ = ["WordPress"]
