"""Names of people and organisations, and the forms in which bylines set them."""
