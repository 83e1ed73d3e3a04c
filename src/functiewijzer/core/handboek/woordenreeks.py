"""Word lists as data: written as running text, read as words."""


def woorden_in(tekst: str) -> list[str]:
    """Return the words of a list that is written over several lines."""
    return tekst.split()
