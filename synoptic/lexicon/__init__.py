"""Tables of words, with where they come from, and their loader."""
