"""Who says what: sources, speakers, words that another article quotes."""
