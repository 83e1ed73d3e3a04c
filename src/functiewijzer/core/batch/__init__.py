"""Grading a table of jobs: what a row says, what its columns mean, and what the whole run shows."""
