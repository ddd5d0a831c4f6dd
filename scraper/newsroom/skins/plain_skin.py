"""A routed skin in a language of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from .markup import esc, style_file
from .routed import RoutedSkin

if TYPE_CHECKING:
    from ..site import Site


class PlainSkin(RoutedSkin):
    """What `RoutedSkin` says in Korean is said in the skin's own language."""

    lost: ClassVar[tuple[str, str]]
    """Title and sentence of the page that goes with a 404."""

    def not_found(self, site: Site) -> str:
        """Return the HTML that goes with a 404."""
        title, text = self.lost
        return (
            f'<!DOCTYPE html>\n<html lang="{self.habits.language}"><head><meta charset="utf-8"><title>'
            f"{esc(title)} – {esc(site.name)}</title>"
            f'</head>\n<body><h1>{esc(title)}</h1><p>{esc(text)}</p><p><a href="{site.base_url}/">{esc(site.name)}</a></p></body></html>\n'
        )

    def style_sheet(self, name: str) -> str | None:
        """Return the style sheet."""
        return style_file(self.name) if name == "style" else None
