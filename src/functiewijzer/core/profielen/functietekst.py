"""The words of a handbook about one reference job: its tasks, results and kenmerken, and where they stand."""

from typing import Annotated, Final

from pydantic import Field

from functiewijzer.core.schema import Bronnaam, Brontekst, Groepsletter, Id, Model, Reeks, Tekstvorm

OVERIG: Final = "overig"
"""The aspect of the sentences of a kenmerk that belong to none of its others."""


class Activiteit(Model):
    """A group of tasks of the reference job, with the letter and the name that the handbook gives it.

    A handbook that only lists tasks gives it no name.
    """

    id: Annotated[str, Tekstvorm(r"^[A-Z]$")]
    naam: Bronnaam | None = None
    taken: Annotated[Reeks[Brontekst], Field(min_length=1)]
    bron: Brontekst | None = None

    @property
    def kop(self) -> str:
        """The heading above its tasks."""
        return f"{self.id}." if self.naam is None else f"{self.id}. {self.naam}"


class Resultaatgebied(Model):
    """A result that the reference job is there for: what is done for it, and by what its success is known."""

    naam: Bronnaam
    kernactiviteiten: Reeks[Brontekst] = ()
    resultaatcriteria: Reeks[Brontekst] = ()
    bron: Brontekst | None = None


class Aspect(Model):
    """What the reference says on one aspect of a kenmerk, and where the source says it."""

    tekst: Brontekst
    bron: Brontekst | None = None


class Kenmerk(Model):
    """A grading factor of the handbook (complexiteit, zelfstandigheid, …) with its aspects.

    `tekst` is what the handbook says on it, whole and in its own order; an aspect repeats sentences of that.
    """

    omschrijving: Brontekst | None = None
    tekst: Brontekst | None = None
    aspecten: dict[Id, Aspect] = Field(default_factory=dict)
    bron: Brontekst | None = None

    @property
    def is_only_told(self) -> bool:
        """Whether it has a text and no aspects to ask about: its handbook describes it, and nothing is weighed."""
        return self.tekst is not None and not self.aspecten.keys() - {OVERIG}

    @property
    def is_empty(self) -> bool:
        """Whether nothing is said on it."""
        return self.omschrijving is None and self.tekst is None and not self.aspecten


class Nokrij(Model):
    """One characteristic of a NOK, with what it comes to on each level."""

    id: Id
    naam: Bronnaam
    teksten: Annotated[dict[Groepsletter, Brontekst], Field(min_length=1)]
    bron: Brontekst | None = None


class Nok(Model):
    """Niveau-onderscheidende kenmerken: what tells the levels of a family apart, the lightest level first.

    A level is a functiegroep. Those `uitgeschreven` have a reference job of their own; the others exist only here.
    """

    niveaus: Annotated[Reeks[Groepsletter], Field(min_length=1)]
    uitgeschreven: Reeks[Groepsletter] = ()
    rijen: Annotated[Reeks[Nokrij], Field(min_length=1)]
