"""A handbook in PDF, read in the process of the lock: its words and their places, put together in more than one way."""

from collections.abc import Iterator
from typing import Any, BinaryIO, Final

from functiewijzer.loading.handboek.pdflezing import Blad, lezingen_of
from functiewijzer.loading.handboek.pdfregel import in_stream
from functiewijzer.loading.handboek.pdfwoord import Letters
from functiewijzer.loading.handboek.regelcode import encode_lezing
from functiewijzer.loading.handboek.toelating import MAX_REGELS
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
    for naam, regels in lezingen_of(list(_bladen(pypdfium2, bron))):
        yield from encode_lezing(naam, regels)


def _bladen(pdfium: Any, bron: BinaryIO) -> Iterator[Blad]:
    document = _opened(pdfium, bron)
    count = len(document)
    if count > _MAX_BLADEN:
        raise Weigering(Weigersoort.DELEN, f"{count} bladzijden")
    lines = 0
    for number in range(count):
        blad = _blad(pdfium, document, number)
        lines += len(blad.regels)
        if lines > MAX_REGELS:
            raise Weigering(Weigersoort.DELEN, f"meer dan {MAX_REGELS // 1000}.000 regels")
        yield blad


def _blad(pdfium: Any, document: Any, number: int) -> Blad:
    try:
        page = document[number]
        textpage = page.get_textpage()
    except pdfium.PdfiumError as error:
        raise Weigering(Weigersoort.STUK, f"bladzijde {number + 1}") from error
    blad = Blad(number + 1, list(in_stream(Letters(pdfium.raw, textpage).woorden())))
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
