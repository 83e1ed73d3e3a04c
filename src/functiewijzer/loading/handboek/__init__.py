"""Handbooks on file: read line by line, and written as the documents of a profile folder."""
