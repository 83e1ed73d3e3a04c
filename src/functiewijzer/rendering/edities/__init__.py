"""Editions and profiles beside each other, and what a new edition does, in words."""
