"""The Importstaat: what an import read and wrote, kept in the folder so that the next one can compare."""

from msgspec import Struct

from functiewijzer.core.handboek.handboekdocumenten import Gegevens
from functiewijzer.core.handboek.openpunt import Openpunt

FORMAAT = 1
"""The version of the form in which it is kept."""


class Staatregel(Struct, frozen=True, array_like=True):
    """One line of the handbook, with its number and its page."""

    nummer: int
    pagina: int | None
    tekst: str


class Staatbestand(Struct, frozen=True, kw_only=True):
    """One file of the handbook as it was read."""

    naam: str
    sha256: str
    regels: tuple[Staatregel, ...]


class Staatdocument(Struct, frozen=True, kw_only=True):
    """One document: the data that came from the handbook, the hash of the text as written, and what is open in it.

    `bron` is the name of the file of the handbook that it comes from; `nagezien` are the points that somebody dealt
    with.
    """

    gegevens: Gegevens
    sha256: str
    bron: str = ""
    openpunten: tuple[Openpunt, ...] = ()
    nagezien: tuple[Openpunt, ...] = ()


class Importstaat(Struct, frozen=True, kw_only=True):
    """Everything that is kept of an import; `documenten` by their path in the folder."""

    formaat: int = FORMAAT
    handboeken: tuple[Staatbestand, ...] = ()
    documenten: dict[str, Staatdocument] = {}
    openpunten: tuple[Openpunt, ...] = ()
    nagezien: tuple[Openpunt, ...] = ()

    def lines_of(self, bron: str) -> dict[int, str]:
        """Return the words of the lines of a file of the handbook; of the first where it has no such file."""
        named = [item for item in self.handboeken if item.naam == bron]
        first = next(iter((*named, *self.handboeken)), None)
        return {} if first is None else {regel.nummer: regel.tekst for regel in first.regels}

    @property
    def codes(self) -> dict[str, str]:
        """The codes of the profiles by their name, so that a function keeps its code."""
        found = ((item.gegevens.get("naam"), item.gegevens.get("code")) for item in self.documenten.values())
        return {naam: code for naam, code in found if isinstance(naam, str) and isinstance(code, str)}
