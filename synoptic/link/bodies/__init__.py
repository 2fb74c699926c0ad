"""Descriptions that stand for bodies, buildings and towns by their kind, and those who act for a body."""
