"""Pure helpers on strings and spans; no state, no files."""
