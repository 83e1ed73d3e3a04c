"""The Verslag: a report as a row of blocks, so that every format says the same in the same words.

All texts in it are plain and foreign: each renderer escapes them for where they go.
"""

from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import Final

from msgspec import Struct

from functiewijzer.rendering.beelden import Schaal, Uitslagbeeld
from functiewijzer.rendering.notatie import dutch_count

KRUIS: Final = "×"
"""What a cell holds that says yes; where a page is read aloud it says ja."""


class Toon(StrEnum):
    """What a block means to the reader; a renderer may colour it, and never says anything by colour alone."""

    GEWOON = "gewoon"
    LICHTER = "lichter"
    GELIJK = "gelijk"
    ZWAARDER = "zwaarder"
    LET_OP = "let_op"
    STIL = "stil"


class Uithangbord(Struct, frozen=True):
    """The answer that the reader came for, large and clear, with a few lines below it.

    `is_kort`: on a screen each of its lines takes one line, cut off where it is longer.
    """

    groot: str
    regels: tuple[str, ...]
    toon: Toon = Toon.GEWOON
    is_kort: bool = False


class Kop(Struct, frozen=True):
    """A heading; level 2 is a chapter of the report."""

    tekst: str
    niveau: int = 2


class Alinea(Struct, frozen=True):
    """A paragraph; a warning opens with `sein`, so that it is one without colour too.

    `label` says what the paragraph is about. `hoogstens` is how many lines it takes on a screen before it is cut off;
    such a paragraph stands close to the one before it.
    """

    tekst: str
    toon: Toon = Toon.GEWOON
    label: str = ""
    hoogstens: int | None = None

    @property
    def sein(self) -> str:
        """The words before the text: those of a warning, else its label; empty for any other paragraph."""
        return "Let op:" if self.toon is Toon.LET_OP else self.label

    @property
    def voluit(self) -> str:
        """The text with its `sein`."""
        return f"{self.sein} {self.tekst}" if self.sein else self.tekst


class Punt(Struct, frozen=True):
    """One item of a list: what it says, and details below it."""

    tekst: str
    details: tuple[str, ...] = ()
    toon: Toon = Toon.GEWOON


class Opsomming(Struct, frozen=True):
    """A list."""

    punten: tuple[Punt, ...]


class Tabel(Struct, frozen=True):
    """A table with a title for those who can't see it.

    `smal` names columns (by index) that need no wrapping, `getallen` columns of counts, which stand to the right, and
    `kruisjes` narrow columns whose cells are a KRUIS or empty.
    """

    titel: str
    kolommen: tuple[str, ...]
    rijen: tuple[tuple[str, ...], ...]
    smal: tuple[int, ...] = ()
    getallen: tuple[int, ...] = ()
    kruisjes: tuple[int, ...] = ()


class Staaf(Struct, frozen=True):
    """One bar of a chart: what is counted, and how many."""

    label: str
    aantal: int


class Staven(Struct, frozen=True):
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


class Keuzes(Struct, frozen=True):
    """Options to tick on paper."""

    opties: tuple[Punt, ...]


class Invulveld(Struct, frozen=True):
    """Room to write on paper, a number of lines high."""

    label: str
    hoogte: int = 1


class Pagina(Struct, frozen=True):
    """The place where a new page begins on paper."""


FlatBlok = Uithangbord | Kop | Alinea | Opsomming | Tabel | Staven | Schaal | Uitslagbeeld | Keuzes | Invulveld | Pagina
"""A block that is no more than itself."""


class Inklapbaar(Struct, frozen=True):
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


class Verslag(Struct, frozen=True):
    """A whole report; `liggend`: its paper lies on its side, for a wide table."""

    titel: str
    blokken: tuple[Blok, ...]
    liggend: bool = False

    @property
    def korte_titel(self) -> str:
        """The title as it fits in the edge of a page."""
        return self.titel if len(self.titel) <= 80 else f"{self.titel[:79].rstrip()}…"
