"""Voorwaarden: the closed set of conditions that a profile may state over its answers, as data."""

from collections.abc import Iterator, Mapping
from enum import IntEnum, StrEnum
from typing import Annotated, Any

from pydantic import BeforeValidator, Discriminator, Field, Tag

from functiewijzer.core.schema import AlsoInSchema, Een, Geheel, Id, JaNee, Model, Reeks


class Waarheid(IntEnum):
    """Three-valued truth (Kleene): an unanswered question makes a condition onbekend, never false."""

    ONWAAR = 0
    ONBEKEND = 1
    WAAR = 2

    def negated(self) -> "Waarheid":
        """Return the opposite; onbekend stays onbekend."""
        return Waarheid(2 - self)


class Richting(StrEnum):
    """Where an answer points, compared with the reference job: lighter, equal or heavier."""

    LICHTER = "lichter"
    GELIJK = "gelijk"
    ZWAARDER = "zwaarder"

    @property
    def sign(self) -> int:
        """-1 for lichter, 0 for gelijk, 1 for zwaarder."""
        return {"lichter": -1, "gelijk": 0, "zwaarder": 1}[self.value]


Zwaarwegend = JaNee
"""Whether the clause itself says that a condition weighs most; only a member of the `alle` of a grond may have it."""


def _as_list(value: object) -> object:
    return [value] if isinstance(value, str) else value


class VraagVoorwaarde(Model):
    """Holds when the question was answered with (one of) these options."""

    vraag: Id
    antwoord: Annotated[Reeks[Id], Field(min_length=1), BeforeValidator(_as_list), AlsoInSchema("string")]
    zwaarwegend: Zwaarwegend = False


class KenmerkVoorwaarde(Model):
    """Holds when at least `minstens` answered counting questions of a kenmerk point in one direction."""

    kenmerk: Id
    richting: Een[Richting]
    minstens: Annotated[Geheel, Field(ge=1)]
    zwaarwegend: Zwaarwegend = False


class AlleVoorwaarde(Model):
    """Holds when every member holds."""

    alle: Annotated[Reeks["Voorwaarde"], Field(min_length=1)]
    zwaarwegend: Zwaarwegend = False


class EenVanVoorwaarde(Model):
    """Holds when at least one member holds."""

    een_van: Annotated[Reeks["Voorwaarde"], Field(min_length=1)]
    zwaarwegend: Zwaarwegend = False


class GeenVanVoorwaarde(Model):
    """Holds when no member holds."""

    geen_van: Annotated[Reeks["Voorwaarde"], Field(min_length=1)]
    zwaarwegend: Zwaarwegend = False


SOORTEN = ("vraag", "kenmerk", "alle", "een_van", "geen_van")


def _soort(value: Any) -> str | None:
    """Tell the kind of condition by the one key that only this kind has.

    The tag appears in pydantic's error locations; its `=` tells it apart from a key of the document.
    """
    present = [soort for soort in SOORTEN if (soort in value if isinstance(value, dict) else hasattr(value, soort))]
    return f"={present[0]}" if len(present) == 1 else None


Voorwaarde = Annotated[
    Annotated[VraagVoorwaarde, Tag("=vraag")]
    | Annotated[KenmerkVoorwaarde, Tag("=kenmerk")]
    | Annotated[AlleVoorwaarde, Tag("=alle")]
    | Annotated[EenVanVoorwaarde, Tag("=een_van")]
    | Annotated[GeenVanVoorwaarde, Tag("=geen_van")],
    Discriminator(_soort, custom_error_type="voorwaarde_soort", custom_error_message="unknown kind of condition"),
]


def conditions_of_grond(voorwaarde: Voorwaarde) -> tuple[Voorwaarde, ...]:
    """Return the conditions of a grond: the members of its top-level `alle`, or itself. The first is the core."""
    return voorwaarde.alle if isinstance(voorwaarde, AlleVoorwaarde) else (voorwaarde,)


SingleVoorwaarde = VraagVoorwaarde | KenmerkVoorwaarde


def singles_in(
    voorwaarde: Voorwaarde, plek: tuple[str | int, ...] = ()
) -> Iterator[tuple[tuple[str | int, ...], SingleVoorwaarde]]:
    """Yield the single conditions of which a condition is made, each with its path inside the document."""
    for place, part in parts_in(voorwaarde, plek):
        if isinstance(part, VraagVoorwaarde | KenmerkVoorwaarde):
            yield place, part


def parts_in(
    voorwaarde: Voorwaarde, plek: tuple[str | int, ...] = ()
) -> Iterator[tuple[tuple[str | int, ...], Voorwaarde]]:
    """Yield a condition and all conditions inside it, each with its path inside the document."""
    yield plek, voorwaarde
    match voorwaarde:
        case AlleVoorwaarde(alle=members):
            yield from _parts_among(members, (*plek, "alle"))
        case EenVanVoorwaarde(een_van=members):
            yield from _parts_among(members, (*plek, "een_van"))
        case GeenVanVoorwaarde(geen_van=members):
            yield from _parts_among(members, (*plek, "geen_van"))


def _parts_among(
    members: tuple[Voorwaarde, ...], plek: tuple[str | int, ...]
) -> Iterator[tuple[tuple[str | int, ...], Voorwaarde]]:
    for index, member in enumerate(members):
        yield from parts_in(member, (*plek, index))


def rename_voorwaarde(
    voorwaarde: Voorwaarde, vragen: Mapping[str, str], opties: Mapping[str, Mapping[str, str]]
) -> Voorwaarde:
    """Return a condition with other ids: of questions (old: new), and per question of now of its options (old: new)."""

    def renamed(members: tuple[Voorwaarde, ...]) -> tuple[Voorwaarde, ...]:
        return tuple(rename_voorwaarde(member, vragen, opties) for member in members)

    match voorwaarde:
        case VraagVoorwaarde(vraag=vraag, antwoord=antwoord):
            name = vragen.get(vraag, vraag)
            chosen = tuple(opties.get(name, {}).get(optie, optie) for optie in antwoord)
            return voorwaarde.model_copy(update={"vraag": name, "antwoord": chosen})
        case KenmerkVoorwaarde():
            return voorwaarde
        case AlleVoorwaarde(alle=members):
            return voorwaarde.model_copy(update={"alle": renamed(members)})
        case EenVanVoorwaarde(een_van=members):
            return voorwaarde.model_copy(update={"een_van": renamed(members)})
        case GeenVanVoorwaarde(geen_van=members):
            return voorwaarde.model_copy(update={"geen_van": renamed(members)})
