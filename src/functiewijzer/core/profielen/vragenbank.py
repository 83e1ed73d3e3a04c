"""The Vragenbank: standard questions that the profiles of a library share; the convention of this tool, as data."""

from collections.abc import Mapping
from functools import cached_property
from typing import Literal

from pydantic import Field

from functiewijzer.core.profielen.toepassingsregels import Uitsluiting
from functiewijzer.core.profielen.vraag import Vraag
from functiewijzer.core.schema import Model, Naam, Reeks, Schemaversie, Versie


class Vragenbank(Model):
    """Questions, and uitsluitingen that go with them, to which a profile refers by their ids.

    A profile that does so has them as its own, so a bank that changes is another edition of each of those profiles.
    """

    soort: Literal["vragenbank"] = "vragenbank"
    schemaversie: Schemaversie = Field(default=1, alias="schema")
    naam: Naam = "Vragenbank"
    versie: Versie = "1.0"
    vragen: Reeks[Vraag] = ()
    uitsluitingen: Reeks[Uitsluiting] = ()

    @cached_property
    def vragen_op_id(self) -> Mapping[str, Vraag]:
        """The questions by id."""
        return {vraag.id: vraag for vraag in self.vragen}

    @cached_property
    def uitsluitingen_op_id(self) -> Mapping[str, Uitsluiting]:
        """The uitsluitingen by id."""
        return {uitsluiting.id: uitsluiting for uitsluiting in self.uitsluitingen}
