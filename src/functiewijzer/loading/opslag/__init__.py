"""What is written: whole or not at all, by one process at a time, and resumable where it grows."""
