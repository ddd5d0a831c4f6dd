"""Which of a page's dates is the article's: where they stand, what labels them, what they are worth."""
