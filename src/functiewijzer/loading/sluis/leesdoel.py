"""The Leesdoel: what a foreign file is let in as, with how long reading it may take and what to do where it fails."""

from typing import NamedTuple


class Leesdoel(NamedTuple):
    """What a foreign file should be (`wat`, with its article), how many seconds reading it may take, and remedies.

    Each remedy completes a sentence: for an empty file, one with a password, one that has to be saved anew
    (`opnieuw`), one of another kind (`anders`), one that is too big (`kleiner`), or that had better be plain text.
    """

    wat: str
    seconden: float
    leeg: str
    wachtwoord: str
    opnieuw: str
    anders: str
    kleiner: str
    als_tekst: str
