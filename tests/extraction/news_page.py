"""A small news page of an invented paper."""

from __future__ import annotations

TEXT = "".join(
    f"<p>{sentence}</p>"
    for sentence in (
        "The council of Alderwick voted on Tuesday to keep the river ferry running through the winter, after a long and noisy debate.",
        "Supporters had gathered four thousand signatures, and the small hall was so full that dozens listened from the stairs.",
        "The ferry, which carries some two hundred people a day, had been due to stop at the end of the month.",
    )
)


def page(heading: str, title: str = "", head: str = "", top: str = "") -> str:
    """Return a news page of three paragraphs under a heading."""
    return f"<html lang='en'><head><title>{title}</title>{head}</head><body>{top}<article>{heading}{TEXT}</article></body></html>"


def headline(kind: str, text: str) -> str:
    """Return a block of JSON-LD with a headline."""
    return f'<script type="application/ld+json">{{"@type":"{kind}","headline":"{text}"}}</script>'
