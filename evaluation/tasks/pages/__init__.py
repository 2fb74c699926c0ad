"""Saved pages of our own making, in the layouts of different kinds of outlets, and what a careful reader finds on them."""
