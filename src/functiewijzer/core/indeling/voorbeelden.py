"""Voorbeelden: worked gradings that show what a profile means, and fail validation when it no longer does."""

from typing import Annotated, Literal

from pydantic import Field

from functiewijzer.core.indeling.conclusie import Uitkomst, Vlag
from functiewijzer.core.profielen.antwoorden import Antwoord, Antwoorden
from functiewijzer.core.schema import Code, Een, Groepsletter, Id, Model, Reeks, Schemaversie, Tekst


class Verwachting(Model):
    """What the engine must say; the flags are an exact set, and functiegroep is absent with geen_match."""

    uitkomst: Een[Uitkomst]
    functiegroep: Groepsletter | None = None
    vlaggen: Reeks[Een[Vlag]] = ()


class Voorbeeld(Model):
    """One worked grading; `vanaf` starts from the answers of another example."""

    id: Id
    omschrijving: Tekst
    bron: Tekst | None = None
    vanaf: Id | None = None
    antwoorden: Antwoorden = Field(default_factory=dict)
    verwacht: Verwachting


class Voorbeelden(Model):
    """The worked gradings of one profile."""

    soort: Literal["voorbeelden"]
    schemaversie: Schemaversie = Field(alias="schema")
    profiel: Code
    voorbeelden: Annotated[Reeks[Voorbeeld], Field(min_length=1)]

    def antwoorden_van(self, voorbeeld: Voorbeeld) -> dict[str, Antwoord]:
        """Return the answers of an example on top of those it starts from; a circle ends where it closes."""
        by_id = {item.id: item for item in self.voorbeelden}
        chain: list[Voorbeeld] = []
        item: Voorbeeld | None = voorbeeld
        while item is not None and item not in chain:
            chain.append(item)
            item = by_id.get(item.vanaf) if item.vanaf else None
        answers: dict[str, Antwoord] = {}
        for item in reversed(chain):
            answers |= item.antwoorden
        return answers
