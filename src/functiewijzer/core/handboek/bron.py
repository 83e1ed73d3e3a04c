"""The Bronbestand: a handbook as it was read, line by line, before anything is recognised in it."""

from enum import StrEnum

from msgspec import Struct


class Bronvorm(StrEnum):
    """The format of a handbook's file."""

    TXT = "txt"
    MD = "md"
    DOCX = "docx"
    PDF = "pdf"


class Bronregel(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One line of a handbook, in its own characters.

    `nummer` counts from 1 over the whole file: a line of a text or a page; in a Word document a line of a paragraph
    (there is more than one where the author pressed shift-enter) or a table row. `pagina` is from 1, None where the
    file has no pages or does not say where they begin. `cellen` holds one text, or one for each cell of a table row or
    between tabs; a cell with more paragraphs holds line ends. A row of one cell with more paragraphs is a line for
    each. `tabel` tells the tables apart. `kop` is the level of a heading that the file marks as one (a PDF by larger
    letters), 0 for none; `vet` where the whole line is bold; `lijst` where the file marks it as a list item (its sign
    or number, where the file holds one, stands in the text). `noot` is a footnote or endnote; it stands after the line
    that refers to it.
    """

    nummer: int
    cellen: tuple[str, ...]
    pagina: int | None = None
    kop: int = 0
    vet: bool = False
    lijst: bool = False
    tabel: int | None = None
    noot: bool = False

    @property
    def tekst(self) -> str:
        """The line as one text; a tab stands between the cells."""
        return "\t".join(self.cellen)


class Lezing(Struct, frozen=True, kw_only=True):
    """One way to read the lines of a file; a page with columns has several, and recognition tells which is right.

    `naam` is `volgorde` where there is only one. A PDF has, where they differ: `tabellen` (as it was written, with
    ruled tables), `cellen` (with tables without lines too), `stroom` (without tables), `kolommen`, and `rijen` (from
    top to bottom).
    """

    naam: str
    regels: tuple[Bronregel, ...]


class Weglatingsoort(StrEnum):
    """What may stand in a file that is no text of the handbook, or that can't be read as text."""

    KOP_OF_VOET = "kop_of_voet"
    VERWIJDERD = "verwijderd"
    VERPLAATST = "verplaatst"
    VERBORGEN = "verborgen"
    OPMERKING = "opmerking"
    AFBEELDING = "afbeelding"
    INGESLOTEN = "ingesloten"
    ZONDER_TEKST = "zonder_tekst"
    """A page of a PDF without text: it is empty, or a picture."""


class Weglating(Struct, frozen=True):
    """What a file holds beside the text of the handbook, and how many there are of it."""

    soort: Weglatingsoort
    aantal: int


class Bronbestand(Struct, frozen=True, kw_only=True):
    """A handbook's file: its name without folder or ending, its format, and one or more readings, the likeliest first.

    `codering` is how a text was decoded, and `passender` the codings in which its letters look better, the best first;
    `sha256` is of the bytes, in hexadecimals. `weggelaten` counts what stands in the file and not in the readings.
    """

    naam: str
    vorm: Bronvorm
    lezingen: tuple[Lezing, ...]
    codering: str = ""
    passender: tuple[str, ...] = ()
    sha256: str = ""
    weggelaten: tuple[Weglating, ...] = ()
