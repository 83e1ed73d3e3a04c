"""Changing a document that people wrote: what is to change, as values, and what the data is then."""
