"""Handbooks as they come: text, Markdown, Word and PDF, read line by line."""
