"""A record as a report and as a letter, and a folder of records as a list."""
