"""Changing the text of a YAML document in one place, with every other byte as it was (ADR 28)."""
