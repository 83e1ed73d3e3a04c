"""The Bronbestand: a handbook as it was read, line by line, before anything is recognised in it."""

from enum import StrEnum

from msgspec import Struct


class Bronvorm(StrEnum):
    """The format of a handbook's file."""

    TXT = "txt"
    MD = "md"
    DOCX = "docx"
    PDF = "pdf"


class Bronregel(Struct, frozen=True, kw_only=True):
    """One line of a handbook, in its own characters.

    `nummer` counts from 1 over the whole file: a line of a text or a page, a paragraph or a table row of a Word
    document. `pagina` is from 1, None where the file has no pages. `cellen` holds one text, or one for each cell of a
    table row; a cell with more paragraphs holds line ends. `tabel` tells the tables apart. `kop` is the level of a
    heading that the file marks as one, 0 for none; `vet` where the whole line is bold; `lijst` where the file marks
    it as a list item (its sign or number, where the file holds one, stands in the text).
    """

    nummer: int
    cellen: tuple[str, ...]
    pagina: int | None = None
    kop: int = 0
    vet: bool = False
    lijst: bool = False
    tabel: int | None = None

    @property
    def tekst(self) -> str:
        """The line as one text; a tab stands between the cells."""
        return "\t".join(self.cellen)


class Lezing(Struct, frozen=True, kw_only=True):
    """One way to read the lines of a file; a page with columns has several, and recognition tells which is right."""

    naam: str
    regels: tuple[Bronregel, ...]


class Bronbestand(Struct, frozen=True, kw_only=True):
    """A handbook's file: its name without folder or ending, its format, and one or more readings, the likeliest first.

    `codering` is how a text was decoded; `sha256` is of the bytes, in hexadecimals.
    """

    naam: str
    vorm: Bronvorm
    lezingen: tuple[Lezing, ...]
    codering: str = ""
    sha256: str = ""
