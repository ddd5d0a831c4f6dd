"""What papers print around their texts, line by line and language by language, and how texts are folded and compared."""
