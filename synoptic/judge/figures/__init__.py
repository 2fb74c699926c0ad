"""The figures of a side: what each counts, and of whom or what."""
