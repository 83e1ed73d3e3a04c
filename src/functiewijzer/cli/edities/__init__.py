"""The commands about other editions: what changed, and what that does to records."""
