"""What dossiers are for once they are there: replayed, compared, listed and held against a new edition."""
