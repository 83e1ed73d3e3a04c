"""The command that looks up a title."""
