"""Titles as printed and as stated, the names of the paper in them, decks and datelines."""
