"""Lines that are told by themselves and their place: of a writer, a date, facts, a caption, a credit."""
