"""The blocks of a body: rules, the classifier beside them, containers and boxes, kinds of blocks."""
