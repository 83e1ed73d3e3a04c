"""Consensus: how the dossiers of two assessors became one, difference by difference, each with its reason."""

from enum import StrEnum
from typing import Final

from functiewijzer.core.schema import Een, Model, Naam, Reeks, Tekst

ANTWOORDEN: Final = "antwoorden."
"""What the onderdeel of an answer begins with, before the id of the question."""


class Beoordeling(Model):
    """One of the two gradings: the name of its file, the role of its assessor, and the fingerprint of its content."""

    dossier: Tekst
    beoordelaar: Naam | None = None
    hash: Naam


class Kant(StrEnum):
    """Which of the two dossiers a value was taken from."""

    EERSTE = "eerste"
    TWEEDE = "tweede"


class Consensusverschil(Model):
    """One difference that was resolved.

    `onderdeel` is the key of the dossier in which the two differ: `peildatum`, or `antwoorden.aansturing` for an
    answer. For an answer the others hold options. Of any other key `kant` says whose value was chosen, and the others
    say in words, for people, what stood there; absent where there was none.
    """

    onderdeel: Naam
    eerste: Tekst | None = None
    tweede: Tekst | None = None
    kant: Een[Kant] | None = None
    keuze: Tekst
    reden: Tekst

    @property
    def gekozen_kant(self) -> Kant | None:
        """Whose value was chosen; records of before say it with the words alone."""
        if self.kant is not None:
            return self.kant
        return {self.tweede: Kant.TWEEDE, self.eerste: Kant.EERSTE}.get(self.keuze)


class Consensus(Model):
    """Who graded, and what they chose where they differed, in the order in which it was resolved.

    In a dossier without advies the consensus is not finished yet: differences may be left.
    """

    eerste: Beoordeling
    tweede: Beoordeling
    verschillen: Reeks[Consensusverschil] = ()
