"""Handbooks as commands: read, judged, and made into a folder of profiles."""
