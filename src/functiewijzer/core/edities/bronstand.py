"""The Bronstand: whether the dossiers that a combination was made of are still what they were."""

from collections.abc import Mapping
from enum import StrEnum

from msgspec import Struct

from functiewijzer.core.dossiers.combinatie import Combinatie


class Bronstand(StrEnum):
    """What became of a part of a combination: the same, changed since, not beside it, or not to be told."""

    GELIJK = "gelijk"
    GEWIJZIGD = "gewijzigd"
    AFWEZIG = "afwezig"
    ONBEKEND = "onbekend"


class Combinatiebron(Struct, frozen=True):
    """A dossier that a combination was made of, by the name of its file, and what became of it."""

    dossier: str
    stand: Bronstand


def find_bronnen(combinatie: Combinatie, hashes: Mapping[str, str]) -> tuple[Combinatiebron, ...]:
    """Return what became of both parts; `hashes` are the fingerprints of the dossiers that are there, by name."""
    return tuple(Combinatiebron(d.dossier, _stand(d.hash, hashes.get(d.dossier))) for d in combinatie.delen)


def _stand(was: str | None, nu: str | None) -> Bronstand:
    if nu is None:
        return Bronstand.AFWEZIG
    if was is None:
        return Bronstand.ONBEKEND
    return Bronstand.GELIJK if was == nu else Bronstand.GEWIJZIGD
