"""One sheet of an XLSX workbook, row by row as it stands in the file: values, errors, what is hidden or merged."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from functools import lru_cache
from typing import Final

from functiewijzer.core.batch.cel import Cel
from functiewijzer.loading.sluis.grenzen import TEKST
from functiewijzer.loading.sluis.weigering import Weigering, Weigersoort
from functiewijzer.loading.sluis.xmlstroom import local
from functiewijzer.loading.tabel.bladrij import MAX_KOLOMMEN, MAX_RIJEN, Bladrij, Celfout, Samenvoeging, read_cel
from functiewijzer.loading.tabel.celgetal import Getalsoort, as_cel

_KINDS: Final = {name: name for name in ("row", "c", "v", "t", "f", "rPh", "mergeCell")}
_DIGITS: Final = 7
"""So many digits the number of the last row of the largest sheet has."""
_MERGED: Final = 100_000
_WHITE: Final = " \t\r\n"


@lru_cache(maxsize=256)
def _kind(naam: str) -> str | None:
    return _KINDS.get(local(naam))


class Xlsxblad:
    """Listens to a sheet. Whole rows come in `rijen`; the rest is known at the end."""

    def __init__(self, teksten: Sequence[str], stijlen: Sequence[Getalsoort], *, sinds_1904: bool) -> None:
        self.rijen: list[Bladrij] = []
        self.samengevoegd: list[Samenvoeging] = []
        self.verborgen = 0
        self._teksten, self._stijlen, self._sinds_1904 = teksten, stijlen, sinds_1904
        self._rij = self._kolom = self._size = 0
        self._cellen: list[Cel] = []
        self._fouten: list[Celfout] = []
        self._is_verborgen = False
        self._ref, self._soort, self._stijl = "", "n", ""
        self._waarde: list[str] = []
        self._formule: list[str] | None = None
        self._bak: list[str] | None = None
        self._diep = False

    def start(self, naam: str, kenmerken: dict[str, str]) -> None:
        """Hear the start of an element."""
        match _kind(naam):
            case "c":
                get = kenmerken.get
                self._ref, self._soort, self._stijl = get("r", ""), get("t", "n"), get("s", "")
                self._waarde = []
                self._formule = None
                self._size = 0
            case "v" | "t" if not self._diep:
                self._bak = self._waarde
            case "row":
                self._start_row(kenmerken)
            case "f":
                self._bak = self._formule = []
            case "rPh":
                self._diep = True
            case "mergeCell":
                self._merge(kenmerken.get("ref", ""))

    def tekst(self, tekst: str) -> None:
        """Hear the text of a value or a formula."""
        if self._bak is not None:
            self._bak.append(tekst)
            self._size += len(tekst)
            if self._size > TEKST:
                raise Weigering(Weigersoort.TEKST, f"cel {self._ref[:12]}")

    def einde(self, naam: str) -> None:
        """Hear the end of an element."""
        match _kind(naam):
            case "v" | "t" | "f":
                self._bak = None
            case "c":
                self._end_cell()
            case "row":
                if self._cellen:
                    self.rijen.append(Bladrij(self._rij, self._cellen, self._fouten))
                    self.verborgen += self._is_verborgen
            case "rPh":
                self._diep = False

    def _start_row(self, kenmerken: dict[str, str]) -> None:
        number = kenmerken.get("r", "")
        if len(number) > _DIGITS:
            raise Weigering(Weigersoort.VER_WEG, f"rij {number[:20]}")
        row = int(number) if number.isdecimal() else self._rij + 1
        if row <= self._rij:
            raise Weigering(Weigersoort.STUK, f"rij {row} staat na rij {self._rij}")
        if row > MAX_RIJEN:
            raise Weigering(Weigersoort.VER_WEG, f"rij {row}")
        self._rij, self._kolom, self._cellen, self._fouten = row, 0, [], []
        self._is_verborgen = kenmerken.get("hidden") in {"1", "true"}

    def _end_cell(self) -> None:
        self._kolom = _column(self._ref.rstrip("0123456789")) if self._ref else self._kolom + 1
        if self._kolom > MAX_KOLOMMEN:
            raise Weigering(Weigersoort.VER_WEG, self._ref[:20] or f"rij {self._rij}")
        cel = self._read()
        if cel == "":
            return
        gap = self._kolom - len(self._cellen) - 1
        if gap < 0:
            self._cellen[self._kolom - 1] = cel
            return
        if gap:
            self._cellen.extend([""] * gap)
        self._cellen.append(cel)

    def _read(self) -> Cel:
        """Return the value of the cell, and note where it has an error or only a formula."""
        waarde = self._waarde
        tekst = waarde[0] if len(waarde) == 1 else "".join(waarde)
        soort = self._soort
        if not waarde and self._formule is not None and soort != "str":
            self._fouten.append((self._kolom, ""))
            return f"={''.join(self._formule).strip() or '…'}"
        if soort == "s":
            return self._shared(tekst)
        if soort in {"n", ""}:
            return self._number(tekst) if tekst else ""
        return self._other(soort, tekst)

    def _shared(self, tekst: str) -> str:
        if not tekst:
            return ""
        try:
            return self._teksten[int(tekst)] if tekst[0] != "-" else ""
        except (ValueError, IndexError) as error:
            raise Weigering(Weigersoort.STUK, f"cel {self._ref} verwijst naar een tekst die er niet is") from error

    def _number(self, tekst: str) -> Cel:
        try:
            number = float(tekst)
        except ValueError:
            return tekst.strip(_WHITE)
        stijl = self._stijl
        soort = self._stijlen[int(stijl)] if stijl.isdecimal() and int(stijl) < len(self._stijlen) else Getalsoort.GETAL
        return as_cel(number, soort, sinds_1904=self._sinds_1904)

    def _other(self, soort: str, tekst: str) -> Cel:
        if soort == "e":
            self._fouten.append((self._kolom, tekst))
            return tekst
        if soort == "b":
            return tekst.strip() == "1"
        if soort == "d":
            return _moment(tekst)
        return unescape(tekst)

    def _merge(self, ref: str) -> None:
        first, _, last = ref.partition(":")
        (left, top), (_, bottom) = read_cel(first), read_cel(last or first)
        if 0 < top < bottom:
            self.samengevoegd.append((left, top, bottom, ref))
            if len(self.samengevoegd) > _MERGED:
                raise Weigering(Weigersoort.DELEN, "samengevoegde cellen")


@lru_cache(maxsize=MAX_KOLOMMEN)
def _column(letters: str) -> int:
    return read_cel(f"{letters[:4]}1")[0] if letters.isalpha() else MAX_KOLOMMEN + 1


def _moment(tekst: str) -> Cel:
    try:
        return date.fromisoformat(tekst) if len(tekst) == 10 else datetime.fromisoformat(tekst)
    except ValueError:
        return tekst


def unescape(tekst: str) -> str:
    """Return a text with characters that XML can't hold, written as _x000D_, as themselves."""
    return "".join(_unescaped(tekst)) if "_x" in tekst else tekst


def _unescaped(tekst: str) -> Iterator[str]:
    at = 0
    while (found := tekst.find("_x", at)) >= 0:
        code = tekst[found + 2 : found + 6]
        if tekst[found + 6 : found + 7] == "_" and len(code) == 4 and all(c in "0123456789abcdefABCDEF" for c in code):
            yield tekst[at:found]
            yield chr(int(code, 16))
            at = found + 7
        else:
            yield tekst[at : found + 2]
            at = found + 2
    yield tekst[at:]
