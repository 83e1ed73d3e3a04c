"""Editions and profiles beside each other, in words."""
