"""Pure helpers on strings, spans and statements; no state, no files."""
