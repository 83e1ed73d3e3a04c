"""Reports about dossiers that are there."""
