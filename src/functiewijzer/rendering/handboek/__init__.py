"""What importing a handbook says: the verdict, the functions, the lines, and what is still open."""
