"""Answers and dossiers on file, and folders of them."""
