"""Certainty: one side asserts what the other hopes, plans, supposes or asks."""
