"""Weather tickers: their grammar, sky words, boxes of cells."""
