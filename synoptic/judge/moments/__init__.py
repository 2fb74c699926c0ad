"""When two sides speak: the times on each, and which of them may be one."""
