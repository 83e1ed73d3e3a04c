"""Consensus: how the dossiers of two assessors became one, difference by difference, each with its reason."""

from typing import Final

from functiewijzer.core.schema import Model, Naam, Reeks, Tekst

ANTWOORDEN: Final = "antwoorden."
"""What the onderdeel of an answer begins with, before the id of the question."""


class Beoordeling(Model):
    """One of the two gradings: the name of its file, the role of its assessor, and the fingerprint of its content."""

    dossier: Tekst
    beoordelaar: Naam | None = None
    hash: Naam


class Consensusverschil(Model):
    """One difference that was resolved.

    `onderdeel` is the key of the dossier in which the two differ: `peildatum`, or `antwoorden.aansturing` for an
    answer. For an answer the others hold options, else the values in words; absent where there was none.
    """

    onderdeel: Naam
    eerste: Tekst | None = None
    tweede: Tekst | None = None
    keuze: Tekst
    reden: Tekst


class Consensus(Model):
    """Who graded, and what they chose where they differed, in the order in which it was resolved.

    In a dossier without advies the consensus is not finished yet: differences may be left.
    """

    eerste: Beoordeling
    tweede: Beoordeling
    verschillen: Reeks[Consensusverschil] = ()
