"""The truth of an invented handbook: what stands in it, whatever the file that it is laid out in."""

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import yaml

MAP = Path(__file__).resolve().parent / "handboeken"
ZIJDEN = ("lichter", "gelijk", "zwaarder")
ROMEINS = ("0", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")


@dataclass(frozen=True)
class WareActiviteit:
    """A group of tasks."""

    letter: str
    naam: str
    taken: tuple[str, ...]


@dataclass(frozen=True)
class WaarResultaat:
    """A row of the table of results."""

    naam: str
    kernactiviteiten: tuple[str, ...]
    resultaatcriteria: tuple[str, ...]


@dataclass(frozen=True)
class WareRegel:
    """One side of the rules; a side that does not exist has no group, and its text is the reason."""

    tekst: str
    groep: str | None


@dataclass(frozen=True)
class WareNok:
    """The matrix of a family: per aspect a text for each level."""

    niveaus: tuple[str, ...]
    rijen: tuple[tuple[str, dict[str, str]], ...]


@dataclass(frozen=True)
class WareFamilie:
    """A family, with its matrix in a NOK handbook."""

    nummer: int
    naam: str
    nok: WareNok | None = None


@dataclass(frozen=True)
class WareFunctie:
    """A reference job; what it has not is empty."""

    familie: int
    volgnummer: int
    naam: str
    groep: str | None
    alternatieve_namen: tuple[str, ...] = ()
    oude_namen: tuple[str, ...] = ()
    organisatie: tuple[str, ...] = ()
    positie: tuple[str, ...] = ()
    doel: tuple[str, ...] = ()
    typering: tuple[str, ...] = ()
    activiteiten: tuple[WareActiviteit, ...] = ()
    resultaatgebieden: tuple[WaarResultaat, ...] = ()
    kenmerken: dict[str, tuple[str, ...]] = field(default_factory=dict)
    regels: dict[str, WareRegel] = field(default_factory=dict)
    ontbreekt: tuple[str, ...] = ()
    namen_in_typering: bool = False


@dataclass(frozen=True)
class WaarHandboek:
    """A whole handbook."""

    soort: str
    titel: str
    groepen: tuple[str, ...]
    leeswijzer: tuple[str, ...]
    families: tuple[WareFamilie, ...] = ()
    functies: tuple[WareFunctie, ...] = ()
    groepsbladen: tuple[tuple[str, tuple[str, ...]], ...] = ()
    beloofd: tuple[WareFunctie, ...] = ()

    @property
    def belofte(self) -> tuple[WareFunctie, ...]:
        """What the contents list and the raster name: all functions, or what is said otherwise."""
        return self.beloofd or self.functies

    def familie_of(self, functie: WareFunctie) -> WareFamilie:
        """Return the family of a function."""
        return next(familie for familie in self.families if familie.nummer == functie.familie)

    def uitgeschreven(self, familie: WareFamilie) -> tuple[str, ...]:
        """Return the levels of a family that have a function of their own."""
        return tuple(f.groep for f in self.functies if f.familie == familie.nummer and f.groep)


def read_waarheid(naam: str) -> WaarHandboek:
    """Read the truth with this name, such as `textiel` or `tweede/museum`."""
    data = yaml.safe_load((MAP / f"{naam}.yaml").read_text(encoding="utf-8"))
    return WaarHandboek(
        soort=data["soort"],
        titel=data["titel"],
        groepen=tuple(data["groepen"]),
        leeswijzer=tuple(data["leeswijzer"]),
        families=tuple(_familie(item) for item in data.get("families", ())),
        functies=tuple(read_functie(item) for item in data.get("functies", ())),
        groepsbladen=tuple((item["groep"], tuple(item["tekst"])) for item in data.get("groepsbladen", ())),
    )


def _familie(data: dict[str, Any]) -> WareFamilie:
    nok = data.get("nok")
    rijen = tuple((row["aspect"], row["teksten"]) for row in nok["rijen"]) if nok else ()
    return WareFamilie(data["nummer"], data["naam"], WareNok(tuple(nok["niveaus"]), rijen) if nok else None)


_ALINEAS = ("alternatieve_namen", "oude_namen", "organisatie", "positie", "doel", "typering", "ontbreekt")


def read_functie(data: dict[str, Any]) -> WareFunctie:
    """Return a function from its YAML."""
    simple = WareFunctie(
        familie=data["familie"],
        volgnummer=data["volgnummer"],
        naam=data["naam"],
        groep=data["groep"],
        namen_in_typering=data.get("namen_in_typering", False),
        activiteiten=tuple(
            WareActiviteit(item["letter"], item["naam"], tuple(item["taken"])) for item in data.get("activiteiten", ())
        ),
        resultaatgebieden=tuple(
            WaarResultaat(item["naam"], tuple(item["kernactiviteiten"]), tuple(item["resultaatcriteria"]))
            for item in data.get("resultaatgebieden", ())
        ),
        kenmerken={naam: tuple(teksten) for naam, teksten in data.get("kenmerken", {}).items()},
        regels={zijde: WareRegel(regel["tekst"], regel["groep"]) for zijde, regel in data.get("regels", {}).items()},
    )
    texts: dict[str, Any] = {key: tuple(data.get(key, ())) for key in _ALINEAS}
    return replace(simple, **texts)
