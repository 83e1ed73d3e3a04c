"""Where the lines of a Word document go: into the text, a cell, a text box or a note, as deep as they are nested."""

from collections.abc import Iterable
from typing import Final

from functiewijzer.loading.handboek.getal import as_number
from functiewijzer.loading.handboek.wordalinea import Wordregel
from functiewijzer.loading.handboek.wordtabel import Wordtabel
from functiewijzer.loading.sluis.weigering import Weigering, Weigersoort

BLOKKEN: Final = frozenset({"tbl", "tr", "tc", "txbxContent", "footnote", "endnote"})
"""The elements that hold paragraphs."""
MAX_DIEP: Final = 60
_MAX_BREED: Final = 60


class Wordstroom:
    """Gathers lines; those of the text itself come in `regels`, those of notes in `noten` by kind and id."""

    def __init__(self, noten: dict[tuple[str, str], list[Wordregel]]) -> None:
        self.regels: list[Wordregel] = []
        self.noten = noten
        self._stromen = [self.regels]
        self._tabellen: list[Wordtabel] = []
        self._verwezen: list[tuple[str, str]] = []
        self._tables = 0

    def start(self, kind: str, naam: str) -> None:
        """Begin a block; `naam` is the id of a note."""
        if max(len(self._stromen), len(self._tabellen)) >= MAX_DIEP:
            raise Weigering(Weigersoort.DELEN, f"meer dan {MAX_DIEP} tabellen of tekstvakken in elkaar")
        match kind:
            case "tbl":
                self._tables += 1
                self._tabellen.append(Wordtabel(self._tables))
            case "tr":
                self._tabellen[-1].start_row()
            case "tc":
                self._stromen.append(self._tabellen[-1].start_cell().regels)
            case "txbxContent":
                self._stromen.append([])
            case _:
                self._stromen.append(self.noten.setdefault((kind, naam), []))

    def end(self, kind: str) -> list[Wordregel]:
        """End a block; what stood in a text box is returned, for it belongs to a paragraph."""
        match kind:
            case "tbl":
                self._tabellen.pop()
            case "tr":
                self.extend(self._tabellen[-1].end_row())
            case "txbxContent":
                return self._stromen.pop()
            case _:
                self._stromen.pop()
        return []

    def extend(self, regels: Iterable[Wordregel]) -> None:
        """Take in lines that are whole; the notes to which they refer come after them."""
        self._stromen[-1].extend(regels)
        if self._verwezen and len(self._stromen) == 1:
            for key in self._verwezen:
                self.regels.extend(regel._replace(noot=True) for regel in self.noten.pop(key, ()))
            self._verwezen.clear()

    def refer(self, kind: str, naam: str) -> None:
        """Note that the line that is being read refers to a note."""
        self._verwezen.append((kind, naam))

    def set_table(self, kind: str, value: str) -> None:
        """Take in what is said of a cell or a row."""
        match kind:
            case "gridSpan":
                self._tabellen[-1].cellen[-1].breedte = max(1, as_number(value, _MAX_BREED))
            case "vMerge":
                self._tabellen[-1].cellen[-1].vervolg = value != "restart"
            case "gridBefore":
                self._tabellen[-1].inspringing = as_number(value, _MAX_BREED)
