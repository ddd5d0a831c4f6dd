"""What may be told to a site in its `User-Agent` field: the name of the crawler, and behind it in a comment whom to write to."""

from __future__ import annotations


def is_field_value(text: str) -> bool:
    """Return whether a text may stand in a field: visible ASCII characters and spaces (RFC 9110 section 5.5), and not nothing."""
    return text.isascii() and text.isprintable() and bool(text.strip())


def is_comment(text: str) -> bool:
    r"""Return whether a text may stand in a field's comment: no bracket may end that, no `\` quote what follows (section 5.6.5)."""
    return is_field_value(text) and not set(text) & set("()\\")
