"""Answers as they stand on file: the option chosen, why, and on what evidence."""

from typing import Annotated, Any, Final

from pydantic import BeforeValidator

from functiewijzer.core.schema import AlsoInSchema, Id, Model, Naam, Tekst, drop_empty

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


AntwoordUitBestand = Annotated[
    Antwoord,
    BeforeValidator(lambda value: drop_empty(_read_short_form(value))),
    AlsoInSchema("string", "null"),
]
Antwoorden = dict[Id, AntwoordUitBestand]
