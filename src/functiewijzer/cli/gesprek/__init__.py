"""The gesprek: a job is graded by answering questions, one at a time, and nothing is ever lost."""
