"""Stapdelen: the values of which stappen are made, as they stand in YAML too."""

from dataclasses import dataclass
from typing import Annotated, Any, ClassVar, Final

from pydantic import BeforeValidator, ConfigDict, PlainSerializer, WithJsonSchema
from pydantic_core import PydanticCustomError

from functiewijzer.core.profielen.voorwaarde import Richting, Voorwaarde, Waarheid
from functiewijzer.core.schema import Code, Een

AS_IN_YAML: Final = ConfigDict(extra="forbid")


def _read_waarheid(value: Any) -> Any:
    if isinstance(value, str):
        if value.upper() not in Waarheid.__members__:
            raise PydanticCustomError("waarheid", "neither waar, onwaar nor onbekend")
        return Waarheid[value.upper()]
    return value


def _as_written(voorwaarde: Any) -> Any:
    """Return a condition as it stands in a profile: without the keys that were not filled in."""
    return voorwaarde.model_dump(mode="json", exclude_defaults=True)


Waarde = Annotated[
    Waarheid,
    BeforeValidator(_read_waarheid),
    PlainSerializer(lambda waarde: waarde.name.lower()),
    WithJsonSchema({"enum": [waarde.name.lower() for waarde in Waarheid]}),
]
"""A Waarheid, in YAML as its name in small letters."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Buur:
    """A neighbouring reference: a profile of the same family, in the group of the outcome of that `richting`."""

    __pydantic_config__: ClassVar[ConfigDict] = AS_IN_YAML

    richting: Een[Richting]
    profiel: Code


@dataclass(frozen=True, slots=True, kw_only=True)
class Ontbrekendezijde:
    """A side on which the reference has no rule: why, and the profile to look at for a job that is clearly there."""

    __pydantic_config__: ClassVar[ConfigDict] = AS_IN_YAML

    richting: Een[Richting]
    tekst: str
    verwijst_naar: Code | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Antwoordvoorstel:
    """What the title suggests as the answer to one question, as shown; `woord` is the word that says so."""

    __pydantic_config__: ClassVar[ConfigDict] = AS_IN_YAML

    antwoord: str
    optietekst: str
    richting: Een[Richting] | None = None
    woord: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class VoorwaardeUitslag:
    """One condition of a grond or uitsluiting with its truth value; `tekst` says it in words, for people.

    `als` is the condition itself, absent in records of the first edition. `voorgesteld` is the truth value that the
    proposals of the title would give, absent where that is the same.
    """

    __pydantic_config__: ClassVar[ConfigDict] = AS_IN_YAML

    tekst: str
    waarde: Waarde
    als: Annotated[Voorwaarde, PlainSerializer(_as_written)] | None = None
    voorgesteld: Waarde | None = None

    @property
    def is_zwaarwegend(self) -> bool:
        """Whether the clause itself says that this condition weighs most."""
        return self.als is not None and self.als.zwaarwegend
