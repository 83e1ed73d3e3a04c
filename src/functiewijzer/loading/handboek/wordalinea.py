"""A paragraph of a Word document while it is heard: its lines, and what its runs and its style make of them."""

from typing import Final, NamedTuple

from functiewijzer.loading.handboek.stijlen import Stijl
from functiewijzer.loading.sluis.grenzen import TEKST
from functiewijzer.loading.sluis.weigering import Weigering, Weigersoort

Plaats = tuple[int, int]
"""On which page something stands: by the breaks that Word noted when it last showed the page, and by the author's."""


class Wordregel(NamedTuple):
    """A line as it will be, but for its number and its page."""

    cellen: list[str]
    plaats: Plaats
    kop: int = 0
    vet: bool = False
    lijst: bool = False
    tabel: int | None = None
    noot: bool = False


class Wordalinea:
    """A paragraph that is being read; `eigen` is what it says itself, over its style."""

    def __init__(self, stijl: str) -> None:
        self.stijl, self.eigen = stijl, Stijl()
        self.merk_weg = False
        """Whether the end of the paragraph was deleted: its text then goes on in the next."""
        self.na: list[Wordregel] = []
        """Lines that come after it, such as those of a text box."""
        self.plaats: Plaats | None = None
        self._regels: list[tuple[list[str], list[bool]]] = [([], [])]
        self._size = 0

    def add(self, tekst: str, plaats: Plaats, *, vet: bool) -> None:
        """Take in a piece of text; white space is neither bold nor not."""
        stukken, vette = self._regels[-1]
        stukken.append(tekst)
        self._size += len(tekst)
        if self._size > TEKST:
            raise Weigering(Weigersoort.TEKST, f"alinea ‘{tekst[:20].strip()}…’")
        if not tekst.isspace():
            vette.append(vet)
            self.plaats = self.plaats or plaats

    def end_line(self) -> None:
        """Begin a new line in the same paragraph."""
        self._regels.append(([], []))
        self._size += 1
        if self._size > TEKST:
            raise Weigering(Weigersoort.TEKST, "alinea met heel veel regels")

    def join(self, before: "Wordalinea") -> None:
        """Put the text of a paragraph without an end before the text of this one."""
        *lines, (stukken, vette) = before._regels
        first, bold = self._regels[0]
        self._regels[:1] = [*lines, (stukken + first, vette + bold)]
        self._size += before._size
        self.plaats = before.plaats or self.plaats

    @property
    def is_leeg(self) -> bool:
        """Whether nothing can be seen of it."""
        return self.plaats is None

    def as_regels(self, kop: int, voor: str, *, lijst: bool) -> list[Wordregel]:
        """Return its lines that are not empty; `voor` is what stands before the first."""
        found: list[Wordregel] = []
        for stukken, vette in self._regels:
            tekst = stukken[0] if len(stukken) == 1 else "".join(stukken)
            if vette:
                shown = f"{voor} {tekst}" if voor and not found else tekst
                place = self.plaats or _BEGIN
                found.append(Wordregel(shown.split("\t"), place, kop, vet=all(vette), lijst=lijst and not found))
        return found


_BEGIN: Final = (1, 1)
