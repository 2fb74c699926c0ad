"""Descriptions and pronouns that stand for persons."""
