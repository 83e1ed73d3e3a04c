"""Values to text: one report, written once, shown as terminal text, Markdown, HTML or data."""
