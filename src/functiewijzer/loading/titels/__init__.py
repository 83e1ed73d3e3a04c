"""What reading titles needs from files."""
