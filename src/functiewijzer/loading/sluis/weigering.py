"""The Weigering: why a foreign file was not let in, as a value; the words are made where they are shown."""

from enum import StrEnum
from typing import Final

from functiewijzer.loading.sluis.leesdoel import Leesdoel


class Weigersoort(StrEnum):
    """Why a foreign file is refused."""

    STUK = "stuk"
    LEEG = "leeg"
    WACHTWOORD = "wachtwoord"
    SOORT = "soort"
    ENTITEITEN = "entiteiten"
    UITPAKKEN = "uitpakken"
    DELEN = "delen"
    TEKST = "tekst"
    GEHEUGEN = "geheugen"
    AFGEBROKEN = "afgebroken"
    TIJD = "tijd"
    UITVOER = "uitvoer"
    VER_WEG = "ver_weg"
    UITBREIDING = "uitbreiding"


class Weigering(Exception):
    """A foreign file is refused: why, and what differs from file to file (a part, a cell, another kind of file)."""

    def __init__(self, soort: Weigersoort, *gegevens: str) -> None:
        super().__init__(soort, *gegevens)
        self.soort = soort
        self.gegevens = gegevens


_TEKSTEN: Final = {
    Weigersoort.STUK: "is beschadigd of niet goed bewaard ({}); {doel.opnieuw}",
    Weigersoort.LEEG: "is leeg; {doel.leeg}",
    Weigersoort.WACHTWOORD: "is beveiligd met een wachtwoord; {doel.wachtwoord}",
    Weigersoort.SOORT: "is geen {doel.wat} maar {}; {doel.anders}",
    Weigersoort.ENTITEITEN: "bevat een DTD of entiteiten ({}), en die horen niet in een {doel.wat}; {doel.opnieuw}",
    Weigersoort.UITPAKKEN: "wordt bij het uitpakken te groot ({}); {doel.kleiner}",
    Weigersoort.DELEN: "bestaat uit te veel delen ({}); {doel.kleiner}",
    Weigersoort.TEKST: "heeft een tekst van meer dan 100.000 tekens ({}); haal die weg, of {doel.als_tekst}",
    Weigersoort.GEHEUGEN: "vraagt te veel geheugen; {doel.kleiner}",
    Weigersoort.AFGEBROKEN: "is niet te lezen: het is beschadigd of vraagt te veel geheugen; {doel.kleiner}",
    Weigersoort.TIJD: "lezen duurt langer dan {doel.seconden} seconden; {doel.kleiner}",
    Weigersoort.UITVOER: "bevat te veel tekst om als {doel.wat} te lezen; {doel.als_tekst}",
    Weigersoort.VER_WEG: "heeft een cel ver buiten de lijst ({}); haal in Excel de rijen en kolommen onder en rechts "
    "van de lijst weg, of {doel.als_tekst}",
    Weigersoort.UITBREIDING: "is alleen te lezen met een uitbreiding; installeer die met: pip install "
    "'functiewijzer[{}]'",
}


def weigering_text(soort: Weigersoort, *gegevens: str, doel: Leesdoel) -> str:
    """Return what was wrong with a file and what to do, to come after its name."""
    return _TEKSTEN[soort].format(*gegevens, doel=doel)
