"""The files in which one truth is laid out: what a reader of handbooks must be able to read."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from handboekbladen import lay_out_sheets
from handboekblokken import Blok, lay_out
from handboekpdf import Opmaak, as_pdf
from handboektekst import as_loose_lines, as_markdown, as_tab_text
from handboekvorm import KERN, KLASSIEK, ZAKELIJK, Vorm
from handboekwaarheid import MAP, WaarHandboek
from handboekword import as_word

WORDMAP = MAP / "uit-word"
KOPPEN = replace(KLASSIEK, kopvorm="tabel", typering_los=False)
WOORDEN = replace(KERN, regels=("Lichter", "Gelijk", "Zwaarder"))

Maken = Callable[[WaarHandboek, Vorm], bytes]


@dataclass(frozen=True)
class Layout:
    """One way to lay a handbook out: its name, the ending of the file, the words and how it is made."""

    naam: str
    ending: str
    vorm: Vorm
    maken: Maken

    def make(self, handboek: WaarHandboek) -> bytes:
        """Return the bytes of the file."""
        return self.maken(handboek, self.vorm)

    def write(self, handboek: WaarHandboek, folder: Path) -> Path:
        """Write the file in a folder, and return where it stands."""
        path = folder / f"{self.naam}{self.ending}"
        path.write_bytes(self.make(handboek))
        return path


def _text(write: Callable[[Sequence[Blok]], str], *, tabellen: bool = True, codering: str = "utf-8") -> Maken:
    return lambda handboek, vorm: write(lay_out(handboek, vorm, tabellen=tabellen)).encode(codering)


def _word(*, stijlen: bool, tabellen: bool) -> Maken:
    return lambda handboek, vorm: as_word(lay_out(handboek, vorm, tabellen=tabellen), handboek.titel, stijlen=stijlen)


def _pdf(opmaak: Opmaak, *, tabellen: bool = False) -> Maken:
    return lambda handboek, vorm: as_pdf(lay_out(handboek, vorm, tabellen=tabellen), handboek.titel, opmaak)


def _sheets(opmaak: Opmaak) -> Maken:
    return lambda handboek, vorm: as_pdf(lay_out_sheets(handboek, vorm), handboek.titel, opmaak)


def _kept(handboek: WaarHandboek, _: Vorm) -> bytes:
    """Return the PDF that an office program made of the Word document; `handboeken/maak_word.py` makes it anew."""
    return (WORDMAP / f"{slug(handboek.titel)}.pdf").read_bytes()


def slug(titel: str) -> str:
    """Return the name of the file of a handbook."""
    return titel.casefold().replace(" ", "-")


UIT_WORD = Layout("pdf_word", ".docx", KERN, _word(stijlen=True, tabellen=True))
LAYOUTS: tuple[Layout, ...] = (
    Layout("txt_tab", ".txt", KLASSIEK, _text(as_tab_text)),
    Layout("txt_los", ".txt", ZAKELIJK, _text(lambda blokken: as_loose_lines(blokken, 88), tabellen=False)),
    Layout(
        "txt_cp1252",
        ".txt",
        WOORDEN,
        _text(lambda blokken: as_loose_lines(blokken, 60, hyphens=True), tabellen=False, codering="cp1252"),
    ),
    Layout("md", ".md", KERN, _text(as_markdown)),
    Layout("docx_tabel", ".docx", KOPPEN, _word(stijlen=True, tabellen=True)),
    Layout("docx_vet", ".docx", ZAKELIJK, _word(stijlen=False, tabellen=False)),
    Layout("pdf_word", ".pdf", KERN, _kept),
    Layout("pdf_kolommen", ".pdf", KOPPEN, _pdf(Opmaak(kolommen=2))),
    Layout("pdf_verweven", ".pdf", ZAKELIJK, _pdf(Opmaak(kolommen=2, stroom="verweven"))),
    Layout("pdf_afgebroken", ".pdf", WOORDEN, _pdf(Opmaak(afbreken=True, letter=11))),
    Layout("pdf_liggend", ".pdf", KOPPEN, _sheets(Opmaak(liggend=True))),
)
NOK_LAYOUTS: tuple[Layout, ...] = (
    Layout("txt_tab", ".txt", replace(KERN, typering_los=True), _text(as_tab_text)),
    Layout("md", ".md", KERN, _text(as_markdown)),
    Layout("docx_tabel", ".docx", KOPPEN, _word(stijlen=True, tabellen=True)),
    Layout("docx_vet", ".docx", ZAKELIJK, _word(stijlen=False, tabellen=True)),
    Layout("pdf_word", ".pdf", KERN, _kept),
    Layout("pdf_liggend", ".pdf", KOPPEN, _pdf(Opmaak(liggend=True), tabellen=True)),
)
BLAD_LAYOUTS: tuple[Layout, ...] = tuple(layout for layout in LAYOUTS if layout.naam not in {"pdf_liggend"})
PER_SOORT = {"regels": LAYOUTS, "nok": NOK_LAYOUTS, "groepsblad": BLAD_LAYOUTS}


def layouts_of(handboek: WaarHandboek) -> Iterator[Layout]:
    """Yield the layouts that a handbook of this kind is made in."""
    yield from PER_SOORT[handboek.soort]
