"""Handbooks on file: text, Markdown, Word and PDF read line by line, and written as documents of a profile folder."""
