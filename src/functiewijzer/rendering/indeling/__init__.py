"""The grading of one job in words."""
