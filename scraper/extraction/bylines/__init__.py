"""Who wrote a text: where pages name the writers, print them, state them and let them sign."""
