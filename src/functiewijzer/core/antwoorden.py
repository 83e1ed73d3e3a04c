"""Answers on file: from a bare list of answers to a saved gesprek, one document that grows."""

from typing import Annotated, Any, Final, Literal

from pydantic import BeforeValidator, Field, model_validator

from functiewijzer.core.schema import AlsoInSchema, Code, Id, Model, Naam, Schemaversie, Tekst, Versie

WEET_NIET: Final = "weet_niet"
"""The answer with which somebody says not to know: kept, and treated as an open question."""

UIT_TITEL: Final = "titel"
"""The bron of an answer that only the title of the job gives; with one, an advice is indicatief at best."""


def _read_weet_niet(value: Any) -> Any:
    """Read what people write who don't know: `weet niet`, `Weet niet`."""
    is_unknown = isinstance(value, str) and value.strip().casefold().replace(" ", "_") == WEET_NIET
    return WEET_NIET if is_unknown else value


class Antwoord(Model):
    """One answer: the option chosen, why, on what evidence, and the texts as they were shown.

    `antwoord` is absent where the question was left open.
    """

    antwoord: Annotated[Naam, BeforeValidator(_read_weet_niet)] | None = None
    toelichting: Tekst | None = None
    bron: Tekst | None = None
    vraagtekst: Tekst | None = None
    optietekst: Tekst | None = None

    @property
    def is_open(self) -> bool:
        """Whether the question still waits for an answer."""
        return self.antwoord is None or self.antwoord == WEET_NIET


def _read_short_form(value: Any) -> Any:
    """Accept `vraag: optie` for `vraag: {antwoord: optie}`, and an empty value for an open question."""
    if value is None:
        return {}
    return {"antwoord": value} if isinstance(value, str) else value


def _drop_empty(value: Any) -> Any:
    """Read a key without a value, as on a blank form, as absent."""
    return {k: v for k, v in value.items() if v is not None} if isinstance(value, dict) else value


AntwoordUitBestand = Annotated[
    Antwoord,
    BeforeValidator(lambda value: _drop_empty(_read_short_form(value))),
    AlsoInSchema("string", "null"),
]
Antwoorden = dict[Id, AntwoordUitBestand]


class Herkomst(Model):
    """Provenance: with which tool and which edition of the profile the answers were given."""

    functiewijzer: Naam
    profielversie: Versie
    profielhash: Naam


class Indelingsdocument(Model):
    """The job, the profile and the answers; with its herkomst it is a saved gesprek.

    A blank form leaves keys without a value; those are read as absent.
    """

    soort: Literal["indeling"] = "indeling"
    schemaversie: Schemaversie = Field(default=1, alias="schema")
    functietitel: Naam | None = None
    afdeling: Naam | None = None
    omschrijving: Tekst | None = None
    profiel: Code | None = None
    antwoorden: Antwoorden = Field(default_factory=dict)
    herkomst: Herkomst | None = None

    @model_validator(mode="before")
    @classmethod
    def _read_blank_form(cls, value: Any) -> Any:
        return _drop_empty(value)
