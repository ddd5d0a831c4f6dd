"""Other stories on a page: cards, their lines and pictures, the headings they stand under."""
