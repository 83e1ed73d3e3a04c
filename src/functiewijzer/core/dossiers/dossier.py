"""The Dossier: the record of one grading; an answers file and a saved gesprek are its smaller forms."""

from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, model_validator

from functiewijzer.core.dossiers.adviesblok import VastgelegdAdvies
from functiewijzer.core.dossiers.combinatie import Combinatie
from functiewijzer.core.dossiers.consensus import Consensus
from functiewijzer.core.dossiers.motivering import Overweging
from functiewijzer.core.indeling.conclusie import Vlag
from functiewijzer.core.indeling.reden import is_reden
from functiewijzer.core.indeling.stappen import AntwoordStap, VastgelegdeStap, find_start
from functiewijzer.core.profielen.antwoorden import Antwoorden, VervallenAntwoord
from functiewijzer.core.profielen.bezwaar import Bezwaar
from functiewijzer.core.profielen.herkomst import Herkomst
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
    drop_empty,
)


class _Formulier(Model):
    """A part of a dossier that may still be a blank form: a key without a value counts as absent."""

    @model_validator(mode="before")
    @classmethod
    def _read_blank_form(cls, value: Any) -> Any:
        return drop_empty(value)


class Ondertekening(_Formulier):
    """Who signed the job description, by role, and when."""

    door: Naam | None = None
    datum: Datum | None = None


def _as_form(value: Any) -> Any:
    """Return a block of a form without what was not filled in, however deep; None where nothing was."""
    if not isinstance(value, dict):
        return value
    return drop_empty({key: _as_form(inner) for key, inner in value.items()}) or None


class Functiebeschrijving(_Formulier):
    """The job description that the grading rests on: its name, its date, and who saw and approved it."""

    naam: Naam | None = None
    datum: Datum | None = None
    voor_gezien: Annotated[Ondertekening | None, BeforeValidator(_as_form)] = None
    voor_akkoord: Annotated[Ondertekening | None, BeforeValidator(_as_form)] = None


class Besluit(_Formulier):
    """The decision of the employer: the group, when, by whom (a role); another group than the advice has a reason."""

    functiegroep: Groepsletter
    datum: Datum | None = None
    door: Naam | None = None
    reden: Tekst | None = None


class Vergelijkbaar(Model):
    """A comparable grading, by the name of its file."""

    dossier: Naam
    functietitel: Naam
    afdeling: Naam | None = None
    functiegroep: Groepsletter


class Dossier(_Formulier):
    """The job, the profile and the answers; with its herkomst a saved gesprek, with advies and besluit a record.

    `keuze` says in one sentence why this reference fits, `redenen` why the job is what it is on a kenmerk. It is about
    a job: people stand in it by their role, never by name. `verder_bij` is the question at which a gesprek that was
    broken off goes on, where that is not the first open one.
    """

    soort: Literal["indeling"] = "indeling"
    schemaversie: Schemaversie = Field(default=1, alias="schema")
    werkgever: Naam | None = None
    functietitel: Naam | None = None
    afdeling: Naam | None = None
    omschrijving: Tekst | None = None
    peildatum: Datum | None = None
    functiebeschrijving: Annotated[Functiebeschrijving | None, BeforeValidator(_as_form)] = None
    beoordelaar: Naam | None = None
    beslisser: Naam | None = None
    profiel: Code | None = None
    keuze: Tekst | None = None
    overwogen: Reeks[Overweging] = ()
    antwoorden: Antwoorden = Field(default_factory=dict)
    vervallen: Reeks[VervallenAntwoord] = ()
    redenen: Annotated[dict[Id, Tekst], BeforeValidator(drop_empty)] = Field(default_factory=dict)
    afgesloten_vlaggen: dict[Een[Vlag], Tekst] = Field(default_factory=dict)
    advies: VastgelegdAdvies | None = None
    combinatie: Combinatie | None = None
    besluit: Annotated[Besluit | None, BeforeValidator(_as_form)] = None
    consensus: Consensus | None = None
    vergelijkbaar: Reeks[Vergelijkbaar] = ()
    bezwaar: Bezwaar | None = None
    verder_bij: Id | None = None
    herkomst: Herkomst | None = None
    stappen: Reeks[VastgelegdeStap] = ()

    @property
    def is_vastgelegd(self) -> bool:
        """Whether this is a record: the advice stands in it, with the stappen that it follows from."""
        return self.advies is not None and bool(self.stappen)

    @property
    def geadviseerd(self) -> Combinatie | VastgelegdAdvies | None:
        """What the employer decides on: the grading of the combination job, or the advice."""
        return self.combinatie or self.advies

    @property
    def wijkt_af(self) -> bool:
        """Whether the besluit gives another group than what was advised."""
        if self.besluit is None or self.geadviseerd is None:
            return False
        return self.besluit.functiegroep != self.geadviseerd.functiegroep

    @property
    def antwoordstappen(self) -> tuple[AntwoordStap, ...]:
        """Every question of a record with its answer, in the order of asking."""
        return tuple(stap for stap in self.stappen if isinstance(stap, AntwoordStap))

    @property
    def open_vlaggen(self) -> tuple[Vlag, ...]:
        """The flags of the advice that nobody has closed with a reason, or with what counted as one at the time."""
        raised = self.advies.vlaggen if self.advies is not None else ()
        return tuple(vlag for vlag in raised if not self._is_closed(vlag))

    def _is_closed(self, vlag: Vlag) -> bool:
        text, start = self.afgesloten_vlaggen.get(vlag), find_start(self.stappen)
        counted = start is None or not start.editie.asks_redenen or vlag in start.gesloten
        return text is not None and (counted or is_reden(text))

    @property
    def functiegroep(self) -> str | None:
        """The group that holds: that of the besluit, else of the combinatie or the advies; None where there is none."""
        holding = self.besluit or self.geadviseerd
        return holding.functiegroep if holding is not None else None
