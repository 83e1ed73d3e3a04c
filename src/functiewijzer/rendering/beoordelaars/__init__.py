"""Two gradings beside each other in words."""
