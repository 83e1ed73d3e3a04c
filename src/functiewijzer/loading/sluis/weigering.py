"""The Weigering: why a foreign file was not let in, as a value; the words are made where they are shown."""

from enum import StrEnum
from typing import Final


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


class Weigering(Exception):
    """A foreign file is refused: why, and what differs from file to file (a part, a cell, another kind of file)."""

    def __init__(self, soort: Weigersoort, *gegevens: str) -> None:
        super().__init__(soort, *gegevens)
        self.soort = soort
        self.gegevens = gegevens


_TEKSTEN: Final = {
    Weigersoort.STUK: "is beschadigd of niet goed bewaard ({}); open het in Excel of LibreOffice en bewaar het opnieuw "
    "als .xlsx",
    Weigersoort.LEEG: "is leeg; er hoort een regel met kolomnamen in te staan",
    Weigersoort.WACHTWOORD: "is beveiligd met een wachtwoord; haal in Excel het wachtwoord eraf (Bestand, Info, "
    "Werkmap beveiligen) en bewaar het opnieuw",
    Weigersoort.SOORT: "is geen rekenblad maar {}; bewaar de lijst als .xlsx of .csv",
    Weigersoort.ENTITEITEN: "bevat een DTD of entiteiten ({}), en die horen niet in een rekenblad; open het in Excel "
    "of LibreOffice en bewaar het opnieuw als .xlsx",
    Weigersoort.UITPAKKEN: "wordt bij het uitpakken te groot ({}); bewaar alleen het blad met de lijst, of bewaar die "
    "als .csv",
    Weigersoort.DELEN: "bestaat uit te veel delen ({}); bewaar alleen het blad met de lijst in een nieuw bestand",
    Weigersoort.TEKST: "heeft een tekst van meer dan 100.000 tekens ({}); haal die weg, of bewaar de lijst als .csv",
    Weigersoort.GEHEUGEN: "vraagt te veel geheugen; bewaar alleen het blad met de lijst, of bewaar die als .csv",
    Weigersoort.AFGEBROKEN: "is niet te lezen: het is beschadigd of vraagt te veel geheugen; bewaar alleen het blad "
    "met de lijst als .xlsx, of bewaar die als .csv",
    Weigersoort.TIJD: "lezen duurt langer dan {} seconden; bewaar alleen het blad met de lijst, of bewaar die als .csv",
    Weigersoort.UITVOER: "bevat te veel tekst om als rekenblad te lezen; bewaar de lijst als .csv",
    Weigersoort.VER_WEG: "heeft een cel ver buiten de lijst ({}); haal in Excel de rijen en kolommen onder en rechts "
    "van de lijst weg, of bewaar de lijst als .csv",
}


def weigering_text(soort: Weigersoort, *gegevens: str) -> str:
    """Return what was wrong with a file and what to do, to come after its name."""
    return _TEKSTEN[soort].format(*gegevens)
