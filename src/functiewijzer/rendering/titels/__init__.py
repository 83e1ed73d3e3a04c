"""What a title points to, in words and as data."""
