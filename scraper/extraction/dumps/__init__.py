"""The parts of a plain-text dump of a page: head, lines, blocks of other stories."""
