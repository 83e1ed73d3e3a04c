"""An OpenDocument workbook (ODS), as LibreOffice writes it: all sheets stand in one document."""

from collections.abc import Iterator
from itertools import islice
from typing import Final

from functiewijzer.loading.sluis.pakket import Pakket
from functiewijzer.loading.sluis.weigering import Weigering, Weigersoort
from functiewijzer.loading.sluis.xmlstroom import listen
from functiewijzer.loading.tabel.bladrij import Bladrij, Bladvorm
from functiewijzer.loading.tabel.odsblad import Odsblad

_CONTENT: Final = "content.xml"
_MANIFEST: Final = "META-INF/manifest.xml"


class Ods:
    """Reads a package as a workbook; raises Weigering."""

    def __init__(self, pakket: Pakket) -> None:
        self._pakket = pakket
        if _MANIFEST in pakket and b"encryption-data" in b"".join(pakket.stukken(_MANIFEST)):
            raise Weigering(Weigersoort.WACHTWOORD)
        blad = Odsblad(None)
        for _ in self._listen(blad):
            pass
        if not blad.is_werkmap:
            raise Weigering(Weigersoort.SOORT, "een ander document van LibreOffice")
        self.bladen = blad.bladen

    def rijen(self, naam: str, vorm: Bladvorm) -> Iterator[Bladrij]:
        """Yield the rows of a sheet; what is said of it at the end goes into `vorm`."""
        blad = Odsblad(naam)
        yield from self._listen(blad)
        vorm.verborgen, vorm.samengevoegd = blad.verborgen, blad.samengevoegd

    def eerste(self, naam: str, aantal: int) -> list[Bladrij]:
        """Return the first rows that have something in them."""
        return [*islice(self.rijen(naam, Bladvorm()), aantal)]

    def _listen(self, blad: Odsblad) -> Iterator[Bladrij]:
        return listen(self._pakket.stukken(_CONTENT), blad, _CONTENT, blad.rijen)
