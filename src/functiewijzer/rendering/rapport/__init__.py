"""The report of one record, and the letter about it."""
