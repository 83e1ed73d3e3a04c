"""A handbook in PDF, read in the process of the lock: its words and their places, put together in more than one way."""

from collections.abc import Iterator
from typing import Any, BinaryIO, Final

from functiewijzer.core.handboek.bron import Weglatingsoort
from functiewijzer.loading.handboek.pdfblad import Blad, most_turned
from functiewijzer.loading.handboek.pdflezing import Pdflezingen
from functiewijzer.loading.handboek.pdflijn import lijnen_of
from functiewijzer.loading.handboek.pdftabel import tabellen_of
from functiewijzer.loading.handboek.pdfwoord import Letters
from functiewijzer.loading.handboek.regelcode import encode_lezing, encode_weggelaten
from functiewijzer.loading.sluis.weigering import Weigering, Weigersoort

UITBREIDING: Final = "import"
"""The extra with which PDF can be read."""
_MAX_BLADEN: Final = 5_000


def read_pdf(bron: BinaryIO, _verzoek: Any) -> Iterator[str]:
    """Yield the readings of a PDF, the likeliest first; nothing in it is run: pdfium is built without scripts."""
    try:
        import pypdfium2
    except ImportError as error:
        raise Weigering(Weigersoort.UITBREIDING, UITBREIDING) from error
    found = Pdflezingen()
    for blad in _bladen(pypdfium2, bron):
        found.take(blad.lezingen())
    for naam, regels in found.lezingen():
        yield from encode_lezing(naam, regels)
    yield encode_weggelaten({Weglatingsoort.ZONDER_TEKST: found.zonder_tekst})


def _bladen(pdfium: Any, bron: BinaryIO) -> Iterator[Blad]:
    document = _opened(pdfium, bron)
    count = len(document)
    if count > _MAX_BLADEN:
        raise Weigering(Weigersoort.DELEN, f"{count} bladzijden")
    for number in range(count):
        yield _blad(pdfium, document, number)


def _blad(pdfium: Any, document: Any, number: int) -> Blad:
    try:
        page = document[number]
        textpage = page.get_textpage()
    except pdfium.PdfiumError as error:
        raise Weigering(Weigersoort.STUK, f"bladzijde {number + 1}") from error
    woorden = [*Letters(pdfium.raw, textpage).woorden()]
    blad = Blad(number + 1, woorden, tabellen_of(lijnen_of(pdfium.raw, page, most_turned(woorden))))
    # A page stays in memory until it is closed.
    textpage.close()
    page.close()
    return blad


def _opened(pdfium: Any, bron: BinaryIO) -> Any:
    try:
        return pdfium.PdfDocument(bron)
    except pdfium.PdfiumError as error:
        if error.err_code == pdfium.raw.FPDF_ERR_PASSWORD:
            raise Weigering(Weigersoort.WACHTWOORD) from error
        raise Weigering(Weigersoort.STUK, "de opbouw klopt niet") from error
