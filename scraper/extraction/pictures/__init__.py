"""Images: their addresses, captions and credits, and which of them leads the article."""
