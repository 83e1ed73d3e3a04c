"""The commands that look things up in a library."""
