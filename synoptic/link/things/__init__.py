"""Things and events that are spoken of again, in the same words or others."""
