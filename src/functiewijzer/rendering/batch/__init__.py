"""A table of jobs, once graded, in words."""
