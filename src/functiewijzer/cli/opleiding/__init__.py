"""Training plans on the command line."""
