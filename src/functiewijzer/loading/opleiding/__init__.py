"""Training plans on file."""
