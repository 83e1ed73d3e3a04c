"""The checks on profiles, libraries and worked examples, by what they look at."""
