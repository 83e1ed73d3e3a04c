"""Numbers in the files of strangers."""


def as_number(tekst: str, most: int) -> int:
    """Return the number that a text is, 0 where it is none, and no more than `most`."""
    return min(int(tekst), most) if len(tekst) < 10 and tekst.isascii() and tekst.isdecimal() else 0
