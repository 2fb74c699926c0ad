"""Number: two figures for one count."""
