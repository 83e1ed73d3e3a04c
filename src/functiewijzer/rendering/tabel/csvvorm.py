"""CSV as Dutch Excel opens it: `;`, UTF-8 with a byte order mark, CRLF, and no text that it would run."""

import re
from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from functiewijzer.core.batch.cel import Cel
from functiewijzer.core.batch.veilige_cel import is_all_harmless, neutralise
from functiewijzer.rendering.tabel.celtekst import as_bytes, cell_text

_MARK: Final = "\ufeff"
_END: Final = "\r\n"
_QUOTED: Final = re.compile('[;"\r\n]')
_LONE_EMPTY: Final = '""'  # how csv.writer keeps a row of one empty cell apart from no row


class Deel(NamedTuple):
    """Cells that many rows have alike, written once with a `;` before each, and how many were made harmless."""

    tekst: bytes
    onschadelijk: int


class CsvVorm:
    """A table as CSV, exactly as csv.writer with QUOTE_MINIMAL writes it. With `ruw` texts stay as they are."""

    def __init__(self, *, ruw: bool = False) -> None:
        self.onschadelijk = 0
        self._ruw = ruw

    def opening(self, koppen: Sequence[str]) -> str:
        """Return the byte order mark and the header."""
        return _MARK + self.rij(koppen)

    def rij(self, cellen: Sequence[Cel]) -> str:
        """Return one row."""
        line, count = self._line(cellen)
        self.onschadelijk += count
        return line + _END

    def deel(self, cellen: Sequence[Cel]) -> Deel:
        """Return cells to write beside others with `rij_met_delen`: worth keeping where many rows have them."""
        # Next to other cells, a lone empty one needs no quotes.
        line, count = self._line(["", *(cel if isinstance(cel, str) else cell_text(cel) for cel in cellen)])
        return Deel(as_bytes(line), count)

    def rij_met_delen(self, cellen: Sequence[Cel], delen: Iterable[Deel]) -> bytes:
        """Return a row of at least one cell and parts that were kept, as `rij` would, in UTF-8."""
        line, count = self._line(cellen)
        texts = [b"" if line == _LONE_EMPTY else as_bytes(line)]
        for tekst, onschadelijk in delen:
            texts.append(tekst)
            count += onschadelijk
        self.onschadelijk += count
        texts.append(_END.encode())
        return b"".join(texts)

    def _line(self, cellen: Sequence[Cel]) -> tuple[str, int]:
        """Return the row without its line end, and how many of its cells were made harmless."""
        try:
            line = ";".join(cellen)  # type: ignore[arg-type]  # what is no text goes the slow way below
            harmless = self._ruw or is_all_harmless(cellen)  # type: ignore[arg-type]
        except TypeError:
            return self._line_of_kinds(cellen)
        if not harmless:
            return self._line_of_kinds(cellen)
        quoted = line.count(";") != len(cellen) - 1 or '"' in line or "\n" in line or "\r" in line
        return (self._write(cellen) if quoted or not line else line), 0  # type: ignore[arg-type]  # all is text here

    def _line_of_kinds(self, cellen: Sequence[Cel]) -> tuple[str, int]:
        """Return the row as `_line` does, for any kind of cell: what isn't text can do no harm."""
        safe, changed = (cellen, ()) if self._ruw else neutralise(cellen)
        return self._write([cell_text(cel) for cel in safe]), len(changed)

    @staticmethod
    def _write(teksten: Sequence[str]) -> str:
        if len(teksten) == 1 and not teksten[0]:
            return _LONE_EMPTY
        return ";".join(['"' + tekst.replace('"', '""') + '"' if _QUOTED.search(tekst) else tekst for tekst in teksten])
