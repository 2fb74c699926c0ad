"""Polarity: one side affirms what the other denies, leaves open or keeps back."""
