"""Posts of social networks that a text quotes, told by the class of the quotation that the networks give out for it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scraper.extraction.layout import outline

if TYPE_CHECKING:
    from scraper.extraction.layout.outline import Outline, TextBlock

POST = re.compile(
    r"(?:^|\s)(?:twitter-(?:tweet|video)|instagram-media|tiktok-embed|fb-(?:post|video)|bluesky-embed|reddit-(?:embed|card)\S*|"
    r"mastodon-embed|imgur-embed-pub|flourish-embed)(?=$|\s)"
)
"""The classes, Twitter's, Instagram's and others'."""


def is_post(page: Outline, block: TextBlock) -> bool:
    """Whether a block is of a social network's post that stands in the text."""
    if not page.marks[block.node] & outline.IN_QUOTE:
        return False
    quotes = (node for node in page.ancestors(block.node) if page.tags[node] == "blockquote")
    return any(POST.search(page.classes[node] or "") for node in quotes)
