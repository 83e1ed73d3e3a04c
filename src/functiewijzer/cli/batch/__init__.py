"""The batch command: what grades a whole file, and keeps what it has done."""
