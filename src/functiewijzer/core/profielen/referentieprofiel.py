"""The Referentieprofiel: one reference job of a handbook, with the questionnaire that compares a job with it."""

from enum import StrEnum
from functools import cached_property
from typing import Annotated, Literal

from pydantic import Field

from functiewijzer.core.profielen.bankverwijzing import Bankverwijzing
from functiewijzer.core.profielen.drempels import Drempelafwijking
from functiewijzer.core.profielen.toepassingsregels import Grond, Toepassingsregels, Uitsluiting
from functiewijzer.core.profielen.voorheen import Voorheen
from functiewijzer.core.profielen.voorwaarde import (
    Richting,
    Voorwaarde,
    VraagVoorwaarde,
    conditions_of_grond,
    singles_in,
)
from functiewijzer.core.profielen.vraag import Vraag
from functiewijzer.core.profielen.woordenlijst import Woord
from functiewijzer.core.schema import (
    Code,
    Datum,
    Een,
    Groepsletter,
    Id,
    Model,
    Naam,
    Reeks,
    Schemaversie,
    Tekst,
    Tekstvorm,
    Versie,
)


class Profielstatus(StrEnum):
    """Whether the employer and the unions fixed the profile (vastgesteld) or it is a proposal (concept)."""

    VASTGESTELD = "vastgesteld"
    CONCEPT = "concept"


class Activiteit(Model):
    """A group of tasks of the reference job, with the letter that the handbook gives it."""

    id: Annotated[str, Tekstvorm(r"^[A-Z]$")]
    naam: Naam
    taken: Annotated[Reeks[Tekst], Field(min_length=1)]
    bron: Tekst | None = None


class Aspect(Model):
    """What the reference says on one aspect of a kenmerk, and where the source says it."""

    tekst: Tekst
    bron: Tekst | None = None


class Kenmerk(Model):
    """A grading factor of the handbook (complexiteit, zelfstandigheid, …) with its aspects."""

    omschrijving: Tekst
    aspecten: Annotated[dict[Id, Aspect], Field(min_length=1)]
    bron: Tekst | None = None


class Titelsignaal(Model):
    """What words of a job title, or a niveau of the woordenlijst, say about one question.

    It counts as an answer until somebody gives one, and not where the title has a word of `niet_bij` too.
    """

    vraag: Id
    antwoord: Id
    niveau: Id | None = None
    woorden: Reeks[Woord] = ()
    niet_bij: Reeks[Woord] = ()


class Onderbouwing(Model):
    """Why the makers of a concept profile propose its functiegroep: argued per kenmerk, outside the engine."""

    conclusie: Tekst
    kenmerken: dict[Id, Tekst] = Field(default_factory=dict)


Clausule = Uitsluiting | Vraag | tuple[Richting, Grond]
"""A part of a profile that a grading goes through; a grond with its side."""


class Referentieprofiel(Model):
    """A reference job: description, questionnaire, toepassingsregels and uitsluitingen."""

    soort: Literal["profiel"]
    schemaversie: Schemaversie = Field(alias="schema")
    code: Code
    naam: Naam
    alternatieve_namen: Reeks[Naam] = ()
    niet_voor: Reeks[Woord] = ()
    titelsignalen: Reeks[Titelsignaal] = ()
    functiefamilie: Code
    functiegroep: Groepsletter
    versie: Versie
    geldig_vanaf: Datum
    status: Een[Profielstatus]
    bron: Tekst
    positie: Tekst
    doel: Tekst
    activiteiten: Annotated[Reeks[Activiteit], Field(min_length=1)]
    kenmerken: Annotated[dict[Id, Kenmerk], Field(min_length=1)]
    drempels: Drempelafwijking | None = None
    vragen: Annotated[Reeks[Annotated[Vraag, Bankverwijzing("vragen")]], Field(min_length=1)]
    toepassingsregels: Toepassingsregels
    uitsluitingen: Reeks[Annotated[Uitsluiting, Bankverwijzing("uitsluitingen")]] = ()
    voorheen: Voorheen | None = None
    onderbouwing: Onderbouwing | None = None

    @property
    def functiegroepen(self) -> frozenset[str]:
        """The groups that a grading with this profile can give."""
        regels = self.toepassingsregels
        return frozenset((self.functiegroep, regels.lichter.functiegroep, regels.zwaarder.functiegroep))

    @property
    def is_concept(self) -> bool:
        """Whether the profile is a proposal that nobody has fixed yet."""
        return self.status is Profielstatus.CONCEPT

    @cached_property
    def vragen_op_id(self) -> dict[str, Vraag]:
        """The questions by id."""
        return {vraag.id: vraag for vraag in self.vragen}

    @cached_property
    def vragen_van_kenmerk(self) -> dict[str, tuple[Vraag, ...]]:
        """The counting questions of each kenmerk."""
        counting = [vraag for vraag in self.vragen if vraag.telt_mee]
        return {kenmerk: tuple(v for v in counting if v.kenmerk == kenmerk) for kenmerk in self.kenmerken}

    @cached_property
    def gronden(self) -> tuple[tuple[Richting, Grond], ...]:
        """Every grond with the side that it carries."""
        sides = (Richting.LICHTER, Richting.ZWAARDER)
        return tuple((side, grond) for side in sides for grond in self.toepassingsregels.of(side).gronden)

    def vragen_in(self, voorwaarde: Voorwaarde) -> tuple[str, ...]:
        """Return the ids of the questions that a condition looks at, in the order of the profile."""
        found: set[str] = set()
        for _, single in singles_in(voorwaarde):
            if isinstance(single, VraagVoorwaarde):
                found.add(single.vraag)
            else:
                found.update(vraag.id for vraag in self.vragen_van_kenmerk.get(single.kenmerk, ()))
        return tuple(vraag.id for vraag in self.vragen if vraag.id in found)

    @cached_property
    def uitsluitingsvragen(self) -> frozenset[str]:
        """The questions behind an uitsluiting."""
        return frozenset(vraag for u in self.uitsluitingen for vraag in self.vragen_in(u.als))

    @cached_property
    def grondvragen(self) -> frozenset[str]:
        """The questions that a grond uses."""
        return frozenset(vraag for _, grond in self.gronden for vraag in self.vragen_in(grond.als))

    @cached_property
    def vereiste_vragen(self) -> frozenset[str]:
        """The questions on which a grond, an uitsluiting or the path itself depends."""
        path = {vraag for v in self.vragen if v.alleen_als is not None for vraag in self.vragen_in(v.alleen_als)}
        return self.uitsluitingsvragen | self.grondvragen | path

    @cached_property
    def volgorde(self) -> tuple[Vraag, ...]:
        """The fixed order of asking: behind uitsluitingen, then used in gronden, then the rest by weight."""

        def rank(vraag: Vraag) -> tuple[int, int]:
            if vraag.id in self.uitsluitingsvragen:
                return (0, 0)
            return (1, 0) if vraag.id in self.grondvragen else (2, -vraag.gewicht if vraag.telt_mee else 0)

        return tuple(sorted(self.vragen, key=rank))

    @cached_property
    def clausuledelen(self) -> tuple[tuple[frozenset[str], ...], ...]:
        """Of each of the clausules the questions behind each of its conditions; of a question nothing."""
        regels = [*(regel.als for regel in self.uitsluitingen), *(grond.als for _, grond in self.gronden)]
        looks = [tuple([frozenset(self.vragen_in(part)) for part in conditions_of_grond(als)]) for als in regels]
        return (*looks[: len(self.uitsluitingen)], *(() for _ in self.vragen), *looks[len(self.uitsluitingen) :])

    @cached_property
    def clausules(self) -> tuple[tuple[Clausule, tuple[str, ...]], ...]:
        """What a grading goes through, in its order, each with the questions that it looks at."""
        return (
            *((uitsluiting, self.vragen_in(uitsluiting.als)) for uitsluiting in self.uitsluitingen),
            *((vraag, (vraag.id,)) for vraag in self.volgorde),
            *(((richting, grond), self.vragen_in(grond.als)) for richting, grond in self.gronden),
        )
