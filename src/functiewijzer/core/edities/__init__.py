"""Editions compared: what changed between two states of a profile or a library, and what that does to gradings."""
