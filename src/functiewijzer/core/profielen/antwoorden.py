"""Answers as they stand on file: the option chosen, why, and on what evidence."""

from collections.abc import Mapping
from typing import Annotated, Any, Final

from pydantic import BeforeValidator

from functiewijzer.core.schema import AlsoInSchema, Brontekst, Id, Model, Naam, Tekst, drop_empty

WEET_NIET: Final = "weet_niet"
"""The answer with which somebody says not to know: kept, and treated as an open question."""

UIT_TITEL: Final = "titel"
"""The bron by which the first edition of the method marked what a title suggests; today that is a Voorstel.

It says so only in a record of that edition. Anywhere else it is what somebody typed as evidence.
"""


def _read_weet_niet(value: Any) -> Any:
    """Read what people write who don't know: `weet niet`, `Weet niet`."""
    is_unknown = isinstance(value, str) and value.strip().casefold().replace(" ", "_") == WEET_NIET
    return WEET_NIET if is_unknown else value


class Voorstel(Model):
    """A proposal: the answer that the title of a job suggests; the question stays open until a person answers it.

    `woord` is the word of the title that says so; absent where an older record does not tell.
    """

    antwoord: Id
    woord: Naam | None = None


class Antwoord(Model):
    """One answer: the option chosen, why, on what evidence, and the texts as they were shown.

    `antwoord` is absent where the question was left open; a `voorstel` is no answer.
    """

    antwoord: Annotated[Naam, BeforeValidator(_read_weet_niet)] | None = None
    toelichting: Tekst | None = None
    bron: Tekst | None = None
    voorstel: Voorstel | None = None
    vraagtekst: Brontekst | None = None
    optietekst: Brontekst | None = None

    @property
    def is_open(self) -> bool:
        """Whether the question still waits for an answer."""
        return self.antwoord is None or self.antwoord == WEET_NIET


class VervallenAntwoord(Antwoord):
    """An answer that means nothing any more in a newer edition of the profile: kept, and it counts nowhere.

    `profielversie` is the edition in which it was given.
    """

    vraag: Id
    profielversie: Naam | None = None


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


def without_voorstellen(antwoorden: Mapping[str, Antwoord]) -> dict[str, Antwoord]:
    """Return what persons answered or were asked: without what only a title suggests."""
    return {
        vraag: antwoord.model_copy(update={"voorstel": None}) if antwoord.voorstel is not None else antwoord
        for vraag, antwoord in antwoorden.items()
        if antwoord.voorstel is None or antwoord.antwoord is not None or antwoord.toelichting is not None
    }


def with_voorstellen(antwoorden: Mapping[str, Antwoord], voorstellen: Mapping[str, Voorstel]) -> dict[str, Antwoord]:
    """Return the answers with what the title suggests now for questions that nobody answered; older proposals go.

    A question answered with *weet niet* was asked, so nothing is suggested for it.
    """
    given = without_voorstellen(antwoorden)
    suggested = {
        vraag: given.get(vraag, Antwoord()).model_copy(update={"voorstel": voorstel})
        for vraag, voorstel in voorstellen.items()
        if given.get(vraag, Antwoord()).antwoord is None
    }
    return {**given, **suggested}
