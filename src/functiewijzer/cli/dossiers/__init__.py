"""The commands about dossiers that are there."""
