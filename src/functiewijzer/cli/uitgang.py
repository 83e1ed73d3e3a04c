"""Exit codes: one table for all commands."""

from enum import IntEnum


class Uitgang(IntEnum):
    """What the exit code of a command means."""

    KLAAR = 0
    BEVINDINGEN = 1
    GEBRUIK = 2
    BESTAND = 3
    AFGEBROKEN = 130


class Gebruiksfout(Exception):
    """The command was given something that it can't work with; the message says what to do (exit code 2)."""


class Klaar(Exception):
    """Ends a command with an exit code, after it has said what there was to say."""

    def __init__(self, uitgang: Uitgang) -> None:
        super().__init__(uitgang.name)
        self.uitgang = uitgang
