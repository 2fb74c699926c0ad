"""The forms in which a story names, of what type each is, and which of them are one."""
