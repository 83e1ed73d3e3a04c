"""The Referentieprofiel: one reference job of a handbook, with the questionnaire that compares a job with it."""

from functools import cached_property
from typing import Annotated, Literal

from pydantic import Field

from functiewijzer.core.profielen.bankverwijzing import Bankverwijzing
from functiewijzer.core.profielen.drempels import Drempelafwijking
from functiewijzer.core.profielen.functietekst import Activiteit, Kenmerk, Nok, Resultaatgebied
from functiewijzer.core.profielen.profielstatus import (
    GegevenOntbrekenddeel,
    Onderbouwing,
    Profielstatus,
    Vaststelling,
)
from functiewijzer.core.profielen.toepassingsregels import ZIJDEN, Grond, Toepassingsregels, Uitsluiting
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
    Bronnaam,
    Brontekst,
    Code,
    Datum,
    Een,
    Groepsletter,
    Id,
    Model,
    Reeks,
    Schemaversie,
    Versie,
)


class Titelsignaal(Model):
    """What words of a job title, or a niveau of the woordenlijst, say about one question.

    It counts as an answer until somebody gives one, and not where the title has a word of `niet_bij` too.
    """

    vraag: Id
    antwoord: Id
    niveau: Id | None = None
    woorden: Reeks[Woord] = ()
    niet_bij: Reeks[Woord] = ()


Clausule = Uitsluiting | Vraag | tuple[Richting, Grond]
"""A part of a profile that a grading goes through; a grond with its side."""


class Referentieprofiel(Model):
    """A reference job: description, questionnaire, toepassingsregels and uitsluitingen.

    Parts that grading needs may be absent in an ontwerp; then `functiegroep` is empty, as the others are.
    """

    soort: Literal["profiel"]
    schemaversie: Schemaversie = Field(alias="schema")
    code: Code
    code_bron: Bronnaam | None = None
    naam: Bronnaam
    alternatieve_namen: Reeks[Bronnaam] = ()
    oude_namen: Reeks[Bronnaam] = ()
    niet_voor: Reeks[Woord] = ()
    titelsignalen: Reeks[Titelsignaal] = ()
    functiefamilie: Code
    functiegroep: Groepsletter = ""
    versie: Versie
    geldig_vanaf: Datum
    status: Een[Profielstatus]
    vastgesteld: Vaststelling | None = None
    bron: Brontekst
    bronnen: dict[Id, Brontekst] = Field(default_factory=dict)
    organisatie: Brontekst | None = None
    positie: Brontekst | None = None
    doel: Brontekst | None = None
    typering: Brontekst | None = None
    activiteiten: Reeks[Activiteit] = ()
    resultaatgebieden: Reeks[Resultaatgebied] = ()
    kenmerken: dict[Id, Kenmerk] = Field(default_factory=dict)
    nok: Nok | None = None
    ontbreekt: Reeks[GegevenOntbrekenddeel] = ()
    drempels: Drempelafwijking | None = None
    vragen: Reeks[Annotated[Vraag, Bankverwijzing("vragen")]] = ()
    toepassingsregels: Toepassingsregels = Field(default_factory=Toepassingsregels)
    uitsluitingen: Reeks[Annotated[Uitsluiting, Bankverwijzing("uitsluitingen")]] = ()
    voorheen: Voorheen | None = None
    onderbouwing: Onderbouwing | None = None

    @property
    def functiegroepen(self) -> frozenset[str]:
        """The groups that a grading with this profile can give."""
        return frozenset((self.functiegroep, *(regel.functiegroep for _, regel in self.toepassingsregels.sides)))

    def groep_of(self, richting: Richting) -> str | None:
        """Return the group of an outcome; None where the reference has no rule on that side."""
        if richting is Richting.GELIJK:
            return self.functiegroep
        regel = self.toepassingsregels.of(richting)
        return None if regel is None else regel.functiegroep

    @property
    def is_concept(self) -> bool:
        """Whether the profile is a proposal that nobody has fixed yet."""
        return self.status is Profielstatus.CONCEPT

    @property
    def is_ontwerp(self) -> bool:
        """Whether the profile is not whole yet: it can be read, and jobs can't be graded with it."""
        return self.status is Profielstatus.ONTWERP

    @property
    def nodig(self) -> tuple[str, ...]:
        """The keys of what grading needs and this profile lacks; a side that it says to lack is no gap."""
        regels = self.toepassingsregels
        undeclared = (s for s in ZIJDEN if regels.of(s) is None and regels.without(s) is None)
        keys = (key for key in ("functiegroep", "vragen") if not getattr(self, key))
        return (*keys, *(f"toepassingsregels.{side.value}" for side in undeclared))

    @property
    def is_indeelbaar(self) -> bool:
        """Whether jobs can be graded with this profile."""
        return not self.is_ontwerp and not self.nodig

    @cached_property
    def vragen_op_id(self) -> dict[str, Vraag]:
        """The questions by id."""
        return {vraag.id: vraag for vraag in self.vragen}

    @cached_property
    def vragen_van_kenmerk(self) -> dict[str, tuple[Vraag, ...]]:
        """The counting questions of each kenmerk."""
        return {name: tuple(v for v in self.vragen if v.telt_mee and v.kenmerk == name) for name in self.kenmerken}

    @cached_property
    def gronden(self) -> tuple[tuple[Richting, Grond], ...]:
        """Every grond with the side that it carries."""
        return tuple((side, grond) for side, regel in self.toepassingsregels.sides for grond in regel.gronden)

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
