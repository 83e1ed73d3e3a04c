"""Grading one job: from answers to stappen, and from stappen to everything that follows from them."""
