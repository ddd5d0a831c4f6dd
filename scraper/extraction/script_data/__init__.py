"""The article within a page's script data."""
