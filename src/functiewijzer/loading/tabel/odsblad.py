"""One sheet of an OpenDocument workbook: cells and rows that are repeated, hidden or merged."""

import re
from datetime import date, datetime, time, timedelta
from typing import Final

from functiewijzer.core.batch.cel import Cel
from functiewijzer.loading.sluis.grenzen import TEKST
from functiewijzer.loading.sluis.weigering import Weigering, Weigersoort
from functiewijzer.loading.sluis.xmlstroom import local
from functiewijzer.loading.tabel.bladrij import (
    MAX_GAT,
    MAX_KOLOMMEN,
    MAX_RIJEN,
    Bladrij,
    Celfout,
    Samenvoeging,
    cel_naam,
)
from functiewijzer.loading.tabel.celgetal import as_cel

_CELLS: Final = frozenset({"table-cell", "covered-table-cell"})
_DURATION: Final = re.compile(r"(-?)P(?:(\d{1,7})D)?T(?:(\d{1,7})H)?(?:(\d{1,7})M)?(?:(\d{1,7}(?:[.,]\d+)?)S)?")
_ERRORS: Final = ("#", "Err:")
_SPACES: Final = {"tab": "\t", "line-break": "\n"}


class Odsblad:
    """Listens to the document. The rows of the sheet that was asked for come in `rijen`, the rest is known at the end.

    Without a name it only hears which sheets there are.
    """

    def __init__(self, naam: str | None) -> None:
        self.rijen: list[Bladrij] = []
        self.samengevoegd: list[Samenvoeging] = []
        self.bladen: list[tuple[str, bool]] = []
        self.verborgen = 0
        self.is_werkmap = False
        self._gevraagd = naam
        self._is_hier = False
        self._stijl = ""
        self._verborgen_stijlen: set[str] = set()
        self._rij, self._kenmerken = 1, {"": ""}
        self._cellen: list[Cel] = []
        self._fouten: list[Celfout] = []
        self._cel: dict[str, str] = {}
        self._tekst: list[str] | None = None
        self._kolom = self._notitie = self._alineas = self._size = 0

    def start(self, naam: str, kenmerken: dict[str, str]) -> None:
        """Hear the start of an element."""
        kind = local(naam)
        if self._is_hier:
            self._start_here(kind, kenmerken)
        elif kind == "spreadsheet":
            self.is_werkmap = True
        elif kind == "table":
            self._start_table({local(key): value for key, value in kenmerken.items()})
        elif kind == "style":
            self._stijl = next((value for key, value in kenmerken.items() if local(key) == "name"), "")
        elif kind == "table-properties" and _says(kenmerken, "display", "false"):
            self._verborgen_stijlen.add(self._stijl)

    def tekst(self, tekst: str) -> None:
        """Hear the text of a cell."""
        if self._tekst is not None and not self._notitie:
            self._add(tekst)

    def einde(self, naam: str) -> None:
        """Hear the end of an element."""
        if not self._is_hier:
            return
        kind = local(naam)
        if kind == "annotation":
            self._notitie -= 1
        elif kind == "p":
            self._tekst = self._tekst if self._notitie else None
        elif kind in _CELLS:
            self._end_cell()
        elif kind == "table-row":
            self._end_row()
        elif kind == "table":
            self._is_hier = False

    def _start_table(self, kenmerken: dict[str, str]) -> None:
        naam = kenmerken.get("name", "")
        self.bladen.append((naam, kenmerken.get("style-name", "") not in self._verborgen_stijlen))
        self._is_hier, self._rij = naam == self._gevraagd, 1

    def _start_here(self, kind: str, kenmerken: dict[str, str]) -> None:
        if kind == "table-row":
            self._kenmerken = {local(key): value for key, value in kenmerken.items()}
            self._cellen, self._fouten, self._kolom = [], [], 0
        elif kind in _CELLS:
            self._cel = {local(key): value for key, value in kenmerken.items()} | _error(kenmerken)
            self._teksten: list[str] = []
            self._alineas = self._size = 0
        elif kind == "annotation":
            self._notitie += 1
        elif kind == "p" and not self._notitie:
            self._tekst = self._teksten
            if self._alineas:
                self._add("\n")
            self._alineas += 1
        elif self._tekst is not None and kind in _SPACES:
            self._add(_SPACES[kind])
        elif self._tekst is not None and kind == "s":
            self._add(" " * _count({local(key): value for key, value in kenmerken.items()}, "c"))

    def _add(self, tekst: str) -> None:
        self._teksten.append(tekst)
        self._size += len(tekst)
        if self._size > TEKST:
            raise Weigering(Weigersoort.TEKST, f"cel {cel_naam(self._kolom + 1, self._rij)}")

    def _end_cell(self) -> None:
        repeated = _count(self._cel, "number-columns-repeated")
        cel, fout = _read(self._cel, "".join(self._teksten))
        if cel != "":
            if self._kolom + repeated > MAX_KOLOMMEN:
                raise Weigering(Weigersoort.VER_WEG, f"rij {self._rij}")
            self._cellen.extend([""] * (self._kolom - len(self._cellen)))
            self._cellen.extend([cel] * repeated)
        if fout is not None:
            self._fouten.extend((self._kolom + n, fout) for n in range(1, repeated + 1))
        rows = _count(self._cel, "number-rows-spanned")
        if rows > 1:
            last = self._rij + rows - 1
            end = cel_naam(self._kolom + _count(self._cel, "number-columns-spanned"), last)
            start = cel_naam(self._kolom + 1, self._rij)
            self.samengevoegd.append((self._kolom + 1, self._rij, last, f"{start}:{end}"))
        self._kolom += repeated

    def _end_row(self) -> None:
        repeated = _count(self._kenmerken, "number-rows-repeated")
        if self._cellen:
            if self._rij + repeated - 1 > MAX_RIJEN or repeated > MAX_GAT:
                raise Weigering(Weigersoort.VER_WEG, f"rij {self._rij}")
            self.rijen.extend(Bladrij(self._rij + n, self._cellen, self._fouten) for n in range(repeated))
            if self._kenmerken.get("visibility", "visible") != "visible":
                self.verborgen += repeated
        self._rij += repeated


def _count(kenmerken: dict[str, str], name: str) -> int:
    """Return how often a row or cell stands there; what is no such number is more than any sheet has."""
    value = kenmerken.get(name, "1")
    return max(int(value), 1) if value.isascii() and value.isdecimal() and len(value) < 10 else 1 << 30


def _error(kenmerken: dict[str, str]) -> dict[str, str]:
    """Return the mark of a cell with an error: LibreOffice says it in a namespace of its own."""
    return {"value-type": "error"} if _says(kenmerken, "value-type", "error") else {}


def _says(kenmerken: dict[str, str], name: str, value: str) -> bool:
    return any(local(key) == name and said == value for key, said in kenmerken.items())


def _read(kenmerken: dict[str, str], tekst: str) -> tuple[Cel, str | None]:
    """Return the value of a cell, and its error: empty where it has a formula that was never worked out."""
    soort = kenmerken.get("value-type", "")
    if soort == "error" or (kenmerken.get("formula") and tekst.startswith(_ERRORS)):
        return tekst, tekst
    if not soort and not tekst and kenmerken.get("formula"):
        return f"={kenmerken['formula'].partition(':=')[2] or '…'}"[:TEKST], ""
    try:
        return _value(soort, kenmerken, tekst), None
    except (ValueError, OverflowError):
        return tekst, None


def _value(soort: str, kenmerken: dict[str, str], tekst: str) -> Cel:
    if soort in {"float", "percentage", "currency"}:
        return as_cel(float(kenmerken.get("value", tekst)))
    if soort == "boolean":
        return kenmerken.get("boolean-value") == "true"
    if soort == "date":
        moment = datetime.fromisoformat(kenmerken.get("date-value", "")[:26])
        return moment.date() if len(kenmerken["date-value"]) == len("2026-01-01") else moment
    if soort == "time":
        return _duration(kenmerken.get("time-value", ""))
    return kenmerken.get("string-value", tekst)


def _duration(tekst: str) -> Cel:
    found = _DURATION.fullmatch(tekst)
    if found is None:
        raise ValueError(tekst)
    sign, *parts = found.groups()
    days, hours, minutes, seconds = (float((part or "0").replace(",", ".")) for part in parts)
    length = timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds)
    if sign or length >= timedelta(days=1):
        return -length if sign else length
    return (datetime.combine(date.min, time()) + length).time()
