"""The forms of a Verslag: terminal, Markdown, HTML, Word and data."""
