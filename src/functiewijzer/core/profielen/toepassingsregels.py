"""The Toepassingsregels: how a handbook turns a comparison into a functiegroep, and when its reference is wrong."""

from collections.abc import Iterator
from typing import Annotated, Any, Final

from pydantic import BeforeValidator

from functiewijzer.core.profielen.voorwaarde import Richting, Voorwaarde
from functiewijzer.core.schema import AlsoInSchema, Brontekst, Code, Groepsletter, Id, Model, Reeks


class Grond(Model):
    """A ground: one clause of a toepassingsregel that by itself carries lichter or zwaarder."""

    id: Id
    tekst: Brontekst
    als: Voorwaarde
    bron: Brontekst | None = None


class Toepassingsregel(Model):
    """The rule for a job that is clearly lighter, or clearly heavier, than the reference."""

    functiegroep: Groepsletter
    tekst: Brontekst
    gronden: Reeks[Grond] = ()
    bron: Brontekst | None = None


class Gelijkregel(Model):
    """The rule for a job that is more or less equal: what remains when nothing is clearly different."""

    tekst: Brontekst
    bron: Brontekst | None = None


class Geenzijde(Model):
    """Why a reference has no rule on one side, and which profile to look at instead."""

    reden: Brontekst
    verwijst_naar: Code | None = None


def _read_short_form(value: Any) -> Any:
    """Accept `lichter: reden` for `lichter: {reden: …}`."""
    return {"reden": value} if isinstance(value, str) else value


_GegevenGeenzijde = Annotated[Geenzijde, BeforeValidator(_read_short_form), AlsoInSchema("string")]


class Geenzijden(Model):
    """The sides on which a reference has no rule, each with the reason."""

    lichter: _GegevenGeenzijde | None = None
    zwaarder: _GegevenGeenzijde | None = None


class Toepassingsregels(Model):
    """The rules with which the handbook turns a comparison into a functiegroep.

    A side without a rule says so in `geen_zijde`: a job that is clearly different there needs another reference.
    """

    lichter: Toepassingsregel | None = None
    gelijk: Gelijkregel | None = None
    zwaarder: Toepassingsregel | None = None
    geen_zijde: Geenzijden | None = None

    def of(self, richting: Richting) -> Toepassingsregel | None:
        """Return the rule of one side, lichter or zwaarder only; None where the reference has none there."""
        return self.lichter if richting is Richting.LICHTER else self.zwaarder

    def without(self, richting: Richting) -> Geenzijde | None:
        """Return what the reference says of having no rule on one side, if it says so."""
        sides = self.geen_zijde or Geenzijden()
        return sides.lichter if richting is Richting.LICHTER else sides.zwaarder

    @property
    def sides(self) -> Iterator[tuple[Richting, Toepassingsregel]]:
        """The rules that are there, each with its side."""
        for richting in ZIJDEN:
            regel = self.of(richting)
            if regel is not None:
                yield richting, regel


ZIJDEN: Final = (Richting.LICHTER, Richting.ZWAARDER)
"""The sides on which a reference may have a rule, the lighter first."""


class Uitsluiting(Model):
    """A fact that makes this the wrong reference, with the profile to look at instead."""

    id: Id
    als: Voorwaarde
    tekst: Brontekst
    verwijst_naar: Code | None = None
    bron: Brontekst | None = None
