"""An XLSX workbook: which sheets it has, and how one of them reads."""

import posixpath
from collections.abc import Iterator
from functools import cached_property
from itertools import islice
from typing import BinaryIO, Final

from functiewijzer.loading.sluis.grenzen import TEKST, TEKSTEN
from functiewijzer.loading.sluis.pakket import Pakket
from functiewijzer.loading.sluis.weigering import Weigering, Weigersoort
from functiewijzer.loading.sluis.xmlstroom import Elementen, listen, local
from functiewijzer.loading.tabel.bladrij import Bladrij, Bladvorm
from functiewijzer.loading.tabel.calaminewerkmap import Calaminewerkmap
from functiewijzer.loading.tabel.celgetal import Getalsoort, soort_of_format
from functiewijzer.loading.tabel.gewoonblad import is_plain, longest_plain
from functiewijzer.loading.tabel.xlsxblad import Xlsxblad, unescape

_MOST: Final = 1_000_000
_OVERHEAD: Final = 60
"""So many bytes a text in memory takes beside its characters."""


class Xlsx:
    """Reads a package as a workbook; raises Weigering."""

    def __init__(self, bron: BinaryIO, pakket: Pakket, werkmap: str) -> None:
        self._bron, self._pakket, self._werkmap = bron, pakket, werkmap
        elements = self._elements(werkmap)
        relations = {key["Id"]: key for _, key in self._relations if "Id" in key}
        found = [key for name, key in elements if name == "sheet"]
        self._plaatsen: dict[str, str] = {}
        self.bladen: list[tuple[str, bool]] = []
        for key in found:
            relation = relations.get(key.get("id", ""), {})
            if relation.get("Type", "").endswith("/worksheet") and key.get("name") not in self._plaatsen:
                naam = key.get("name", "")
                self._plaatsen[naam] = self._resolve(relation.get("Target", ""))
                self.bladen.append((naam, key.get("state", "visible") == "visible"))
        properties = [key for name, key in elements if name == "workbookPr"]
        self._sinds_1904 = any(key.get("date1904") in {"1", "true"} for key in properties)

    def rijen(self, naam: str, vorm: Bladvorm) -> Iterator[Bladrij]:
        """Yield the rows of a sheet; what is said of it at the end goes into `vorm`."""
        plaats = self._plaatsen[naam]
        if self._is_gewoon(plaats):
            self._bron.seek(0)
            yield from Calaminewerkmap(self._bron, is_gewoon=True).rijen(naam, vorm)
        else:
            yield from self.eigen_rijen(naam, vorm)

    def eerste(self, naam: str, aantal: int) -> list[Bladrij]:
        """Return the first rows that have something in them."""
        return [*islice(self.eigen_rijen(naam, Bladvorm()), aantal)]

    def eigen_rijen(self, naam: str, vorm: Bladvorm) -> Iterator[Bladrij]:
        """Yield the rows with our own reader, that sees everything and keeps nothing."""
        plaats = self._plaatsen[naam]
        blad = Xlsxblad(self._teksten, self._stijlen, sinds_1904=self._sinds_1904)
        yield from listen(self._pakket.stukken(plaats), blad, plaats, blad.rijen)
        vorm.verborgen, vorm.samengevoegd = blad.verborgen, blad.samengevoegd

    def _is_gewoon(self, plaats: str) -> bool:
        """Tell whether a sheet, and the texts it refers to, are so plain that a library may read them."""
        teksten = self._part("sharedStrings")
        longest = longest_plain(self._pakket.stukken(teksten)) if teksten is not None else 0
        return longest is not None and is_plain(self._pakket.stukken(plaats), longest)

    def _elements(self, plaats: str) -> list[tuple[str, dict[str, str]]]:
        return Elementen(self._pakket.stukken(plaats), plaats, _MOST).lijst

    @cached_property
    def _relations(self) -> list[tuple[str, dict[str, str]]]:
        folder, name = posixpath.split(self._werkmap)
        plaats = posixpath.join(folder, "_rels", f"{name}.rels")
        return self._elements(plaats) if plaats in self._pakket else []

    def _resolve(self, target: str) -> str:
        folder = posixpath.dirname(self._werkmap)
        return target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))

    def _part(self, soort: str) -> str | None:
        """Return where the workbook keeps something that all sheets share."""
        found = (key.get("Target", "") for _, key in self._relations if key.get("Type", "").endswith(f"/{soort}"))
        return next((place for target in found if (place := self._resolve(target)) in self._pakket), None)

    @cached_property
    def _teksten(self) -> list[str]:
        plaats = self._part("sharedStrings")
        if plaats is None:
            return []
        teksten = _Teksten(plaats)
        for _ in listen(self._pakket.stukken(plaats), teksten, plaats, []):
            pass
        return teksten.lijst

    @cached_property
    def _stijlen(self) -> list[Getalsoort]:
        """What the format of each style makes of a number."""
        plaats = self._part("styles")
        elements = self._elements(plaats) if plaats is not None else []
        codes = {key.get("numFmtId", ""): key.get("formatCode", "") for name, key in elements if name == "numFmt"}
        stijlen: list[Getalsoort] = []
        inside = False
        for name, key in elements:
            if name in {"cellXfs", "cellStyleXfs", "cellStyles"}:
                inside = name == "cellXfs"
            elif name == "xf" and inside:
                number = key.get("numFmtId", "0")
                stijlen.append(soort_of_format(int(number) if number.isdecimal() else 0, codes.get(number)))
        return stijlen


class _Teksten:
    """Listens to the texts that all sheets share; what says how to pronounce them is no part of them."""

    def __init__(self, plaats: str) -> None:
        self.lijst: list[str] = []
        self._plaats = plaats
        self._delen: list[str] = []
        self._bak: list[str] | None = None
        self._size = self._total = 0
        self._is_uitspraak = False
        self._namen: dict[str, str] = {}

    def start(self, naam: str, _kenmerken: dict[str, str]) -> None:
        """Hear the start of a text, or of a part of it."""
        kind = self._namen.get(naam) or self._namen.setdefault(naam, local(naam))
        if kind == "t" and not self._is_uitspraak:
            self._bak = self._delen
        elif kind == "si":
            self._delen, self._size = [], 0
        elif kind == "rPh":
            self._is_uitspraak = True

    def tekst(self, tekst: str) -> None:
        """Hear a piece of text."""
        if self._bak is not None:
            self._bak.append(tekst)
            self._size += len(tekst)
            if self._size > TEKST:
                raise Weigering(Weigersoort.TEKST, self._plaats)

    def einde(self, naam: str) -> None:
        """Hear the end."""
        kind = self._namen[naam]
        if kind == "t":
            self._bak = None
        elif kind == "rPh":
            self._is_uitspraak = False
        elif kind == "si":
            self._total += self._size + _OVERHEAD
            if self._total > TEKSTEN:
                raise Weigering(Weigersoort.GEHEUGEN)
            delen = self._delen
            self.lijst.append(unescape(delen[0] if len(delen) == 1 else "".join(delen)))
