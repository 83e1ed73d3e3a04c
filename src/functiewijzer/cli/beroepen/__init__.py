"""What people do with documents about occupations: read, compare and search them."""
