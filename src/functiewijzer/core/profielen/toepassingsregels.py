"""The Toepassingsregels: how a handbook turns a comparison into a functiegroep, and when its reference is wrong."""

from functiewijzer.core.profielen.voorwaarde import Richting, Voorwaarde
from functiewijzer.core.schema import Code, Groepsletter, Id, Model, Reeks, Tekst


class Grond(Model):
    """A ground: one clause of a toepassingsregel that by itself carries lichter or zwaarder."""

    id: Id
    tekst: Tekst
    als: Voorwaarde
    bron: Tekst | None = None


class Toepassingsregel(Model):
    """The rule for a job that is clearly lighter, or clearly heavier, than the reference."""

    functiegroep: Groepsletter
    tekst: Tekst
    gronden: Reeks[Grond] = ()
    bron: Tekst | None = None


class Gelijkregel(Model):
    """The rule for a job that is more or less equal: what remains when nothing is clearly different."""

    tekst: Tekst
    bron: Tekst | None = None


class Toepassingsregels(Model):
    """The three rules with which the handbook turns a comparison into a functiegroep."""

    lichter: Toepassingsregel
    gelijk: Gelijkregel | None = None
    zwaarder: Toepassingsregel

    def of(self, richting: Richting) -> Toepassingsregel:
        """Return the rule of one side; lichter or zwaarder only."""
        return self.lichter if richting is Richting.LICHTER else self.zwaarder


class Uitsluiting(Model):
    """A fact that makes this the wrong reference, with the profile to look at instead."""

    id: Id
    als: Voorwaarde
    tekst: Tekst
    verwijst_naar: Code | None = None
    bron: Tekst | None = None
