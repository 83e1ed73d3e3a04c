"""The styles of a Word document: which make a heading, which make bold, hidden or numbered text."""

import re
from typing import Final, NamedTuple

from functiewijzer.loading.handboek.getal import as_number
from functiewijzer.loading.handboek.nummering import Elementenlijst

_KOP: Final = re.compile(r"(?:kop|heading|überschrift|titre) ?([1-9])")
_TITEL: Final = frozenset({"title", "titel"})
_DEEP: Final = 20
_OFF: Final = frozenset({"0", "false", "off", "none"})
NO_KOP: Final = 9
"""The outline level of text that is no heading."""


class Stijl(NamedTuple):
    """What a style says of a paragraph or a run; None where it says nothing."""

    kop: int | None = None
    vet: bool | None = None
    verborgen: bool | None = None
    lijst: str | None = None
    diepte: int | None = None


class _Eigen:
    """A style as it stands in the file: what it says itself, and on which other it is based."""

    def __init__(self, naam: str = "", basis: str = "") -> None:
        self.naam, self.basis, self.stijl = naam, basis, Stijl()


class Stijlen:
    """The styles of a document by their id, each with what it takes from those that it is based on."""

    def __init__(self, elementen: Elementenlijst) -> None:
        self._eigen: dict[str, _Eigen] = {}
        self._klaar: dict[str, Stijl] = {}
        self.gewoon = ""
        """The id of the style that a paragraph has which names none."""
        self._read(elementen)

    def of(self, naam: str) -> Stijl:
        """Return what a style says; one that is not there says nothing."""
        found = self._klaar.get(naam)
        if found is None:
            found = self._klaar[naam] = self._resolve(naam)
        return found

    def _resolve(self, naam: str) -> Stijl:
        found, at = Stijl(), naam
        for _ in range(_DEEP):
            eigen = self._eigen.get(at)
            if eigen is None:
                break
            said = eigen.stijl if eigen.stijl.kop is not None else eigen.stijl._replace(kop=_kop_of(eigen.naam))
            found = over(found, said)
            at = eigen.basis
        return found

    def _read(self, elementen: Elementenlijst) -> None:
        eigen = _Eigen()
        for naam, kenmerken in elementen:
            value = kenmerken.get("val", "")
            match naam:
                case "style":
                    eigen = _Eigen()
                    if kenmerken.get("type") in {"paragraph", "character"}:
                        self._eigen[kenmerken.get("styleId", "")] = eigen
                    if kenmerken.get("type") == "paragraph" and is_on(kenmerken.get("default", "0")):
                        self.gewoon = kenmerken.get("styleId", "")
                case "name":
                    eigen.naam = value.casefold()
                case "basedOn":
                    eigen.basis = value
                case _:
                    eigen.stijl = with_said(eigen.stijl, naam, value)


def over(eigen: Stijl, onder: Stijl) -> Stijl:
    """Return what two styles say together; what the first says counts."""
    return Stijl(
        kop=onder.kop if eigen.kop is None else eigen.kop,
        vet=onder.vet if eigen.vet is None else eigen.vet,
        verborgen=onder.verborgen if eigen.verborgen is None else eigen.verborgen,
        lijst=onder.lijst if eigen.lijst is None else eigen.lijst,
        diepte=onder.diepte if eigen.diepte is None else eigen.diepte,
    )


def with_said(stijl: Stijl, naam: str, value: str) -> Stijl:
    """Return a style with what one more element says."""
    match naam:
        case "outlineLvl":
            level = as_number(value, NO_KOP)
            return stijl._replace(kop=0 if level == NO_KOP else level + 1)
        case "b":
            return stijl._replace(vet=is_on(value))
        case "vanish":
            return stijl._replace(verborgen=is_on(value))
        case "numId":
            return stijl._replace(lijst=value)
        case "ilvl":
            return stijl._replace(diepte=as_number(value, NO_KOP - 1))
        case _:
            return stijl


def is_on(value: str) -> bool:
    """Tell whether a switch is on; without a value it is."""
    return value.casefold() not in _OFF


def _kop_of(naam: str) -> int | None:
    if naam in _TITEL:
        return 1
    found = _KOP.fullmatch(naam)
    return int(found[1]) if found else None
