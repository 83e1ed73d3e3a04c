"""Training plans as people read them."""
