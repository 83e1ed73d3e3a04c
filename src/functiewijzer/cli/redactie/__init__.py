"""Commands with which people make and finish profiles."""
