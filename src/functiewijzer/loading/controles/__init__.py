"""All findings of files and folders in one pass."""
