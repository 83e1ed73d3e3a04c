"""The profile folder: found and read."""
