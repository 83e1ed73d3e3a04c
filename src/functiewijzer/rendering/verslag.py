"""The Verslag: a report as a row of blocks, so that every format says the same in the same words.

All texts in it are plain and foreign: each renderer escapes them for where they go.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from functiewijzer.rendering.notatie import dutch_count


class Toon(StrEnum):
    """What a block means to the reader; a renderer may colour it, and never says anything by colour alone."""

    GEWOON = "gewoon"
    LICHTER = "lichter"
    GELIJK = "gelijk"
    ZWAARDER = "zwaarder"
    LET_OP = "let_op"
    STIL = "stil"


@dataclass(frozen=True, slots=True)
class Uithangbord:
    """The answer that the reader came for, large and clear, with a few lines below it."""

    groot: str
    regels: tuple[str, ...]
    toon: Toon = Toon.GEWOON


@dataclass(frozen=True, slots=True)
class Kop:
    """A heading; level 2 is a chapter of the report."""

    tekst: str
    niveau: int = 2


@dataclass(frozen=True, slots=True)
class Alinea:
    """A paragraph; a warning opens with `sein`, so that it is one without colour too."""

    tekst: str
    toon: Toon = Toon.GEWOON

    @property
    def sein(self) -> str:
        """The words before a warning; empty for any other paragraph."""
        return "Let op:" if self.toon is Toon.LET_OP else ""

    @property
    def voluit(self) -> str:
        """The text with its `sein`."""
        return f"{self.sein} {self.tekst}" if self.sein else self.tekst


@dataclass(frozen=True, slots=True)
class Punt:
    """One item of a list: what it says, and details below it."""

    tekst: str
    details: tuple[str, ...] = ()
    toon: Toon = Toon.GEWOON


@dataclass(frozen=True, slots=True)
class Opsomming:
    """A list."""

    punten: tuple[Punt, ...]


@dataclass(frozen=True, slots=True)
class Tabel:
    """A table with a title for those who can't see it.

    `smal` names columns (by index) that need no wrapping, `getallen` columns of counts, which stand to the right.
    """

    titel: str
    kolommen: tuple[str, ...]
    rijen: tuple[tuple[str, ...], ...]
    smal: tuple[int, ...] = ()
    getallen: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Staaf:
    """One bar of a chart: what is counted, and how many."""

    label: str
    aantal: int


@dataclass(frozen=True, slots=True)
class Staven:
    """A bar chart of counts that together are the whole."""

    titel: str
    staven: tuple[Staaf, ...]

    @property
    def totaal(self) -> int:
        """The sum of all bars."""
        return sum(staaf.aantal for staaf in self.staven)

    def share(self, staaf: Staaf) -> float:
        """Return the share of a bar in the whole (0–100)."""
        return 100 * staaf.aantal / self.totaal if self.totaal else 0.0

    @property
    def tabel(self) -> Tabel:
        """The same as a table: what, how many, and which share."""
        rows = tuple((s.label, dutch_count(s.aantal), f"{self.share(s):.0f} %") for s in self.staven)
        return Tabel(self.titel, ("Wat", "Rijen", "Deel"), rows, getallen=(1, 2))


@dataclass(frozen=True, slots=True)
class Schaal:
    """A small picture of where something stands between lichter and zwaarder, and from where it is clearly so.

    `waarde` lies between -1 (all lichter) and +1 (all zwaarder), and is None where nothing is known. `drempel` is the
    distance from 0 at which a difference is clear. `tekst` says it in words, and every renderer shows it.
    """

    titel: str
    waarde: Fraction | None
    drempel: Fraction
    tekst: str

    @property
    def toon(self) -> Toon:
        """The side to which it clearly leans: lichter, zwaarder or neither; STIL where nothing is known."""
        if self.waarde is None:
            return Toon.STIL
        if abs(self.waarde) < self.drempel:
            return Toon.GELIJK
        return Toon.ZWAARDER if self.waarde > 0 else Toon.LICHTER


@dataclass(frozen=True, slots=True)
class Keuzes:
    """Options to tick on paper."""

    opties: tuple[Punt, ...]


@dataclass(frozen=True, slots=True)
class Invulveld:
    """Room to write on paper, a number of lines high."""

    label: str
    hoogte: int = 1


@dataclass(frozen=True, slots=True)
class Pagina:
    """The place where a new page begins on paper."""


FlatBlok = Uithangbord | Kop | Alinea | Opsomming | Tabel | Staven | Schaal | Keuzes | Invulveld | Pagina
"""A block that is no more than itself."""


@dataclass(frozen=True, slots=True)
class Inklapbaar:
    """A part that readers may fold away where the form allows it; elsewhere a part under a heading."""

    titel: str
    blokken: tuple[FlatBlok, ...]


Blok = FlatBlok | Inklapbaar


def unfold(blokken: Iterable[Blok]) -> Iterator[FlatBlok]:
    """Yield the blocks for a form that can't fold: what could be folded away stands under a heading."""
    for blok in blokken:
        if isinstance(blok, Inklapbaar):
            yield Kop(blok.titel)
            yield from blok.blokken
        else:
            yield blok


@dataclass(frozen=True, slots=True)
class Verslag:
    """A whole report."""

    titel: str
    blokken: tuple[Blok, ...]

    @property
    def korte_titel(self) -> str:
        """The title as it fits in the edge of a page."""
        return self.titel if len(self.titel) <= 80 else f"{self.titel[:79].rstrip()}…"
