"""A handbook of Word, read in the process of the lock: straight through its XML, without a library."""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from typing import Any, BinaryIO, Final

from functiewijzer.core.handboek.bron import Bronregel, Weglatingsoort
from functiewijzer.loading.handboek.nummering import Elementenlijst, Nummering
from functiewijzer.loading.handboek.regelcode import encode_lezing, encode_weggelaten
from functiewijzer.loading.handboek.stijlen import Stijlen
from functiewijzer.loading.handboek.toelating import MAX_REGELS
from functiewijzer.loading.handboek.wordalinea import Plaats, Wordregel
from functiewijzer.loading.handboek.worddeel import Worddeel
from functiewijzer.loading.handboek.wordopmaak import Wordopmaak
from functiewijzer.loading.sluis.hoofddeel import find_hoofddeel, relations
from functiewijzer.loading.sluis.pakket import Pakket
from functiewijzer.loading.sluis.weigering import Weigering, Weigersoort
from functiewijzer.loading.sluis.xmlstroom import Elementen, listen

_MOST: Final = 400_000
_PROPERTIES: Final = "docProps/app.xml"
_PAGES: Final = re.compile(rb"<Pages>(\d{1,6})</Pages>")


def read_word(bron: BinaryIO, _verzoek: Any) -> Iterator[str]:
    """Yield the one reading of a Word document, and what it holds beside the text."""
    pakket = Pakket(bron)
    main = find_hoofddeel(pakket, "word/", "word/document.xml")
    parts = [(kind, there) for kind, there in relations(pakket, main) if there in pakket]
    opmaak = Wordopmaak(Stijlen(_elements(pakket, parts, "styles")), Nummering(_elements(pakket, parts, "numbering")))
    noten: dict[tuple[str, str], list[Wordregel]] = {}
    deel = Worddeel(opmaak, noten)
    for kind, there in parts:
        if kind in {"footnotes", "endnotes"}:
            notes = Worddeel(opmaak, noten)
            for _ in listen(pakket.stukken(there), notes, there, notes.regels):
                pass
    found: list[Wordregel] = []
    for regel in listen(pakket.stukken(main), deel, main, deel.regels):
        found.append(regel)
        if len(found) > MAX_REGELS:
            raise Weigering(Weigersoort.DELEN, f"meer dan {MAX_REGELS // 1000}.000 regels")
    yield from encode_lezing("volgorde", _numbered(found, _which_page(pakket, deel.plaats)))
    headers = sum(kind in {"header", "footer"} for kind, _ in parts)
    yield encode_weggelaten(Counter({Weglatingsoort.KOP_OF_VOET: headers}) + deel.weggelaten)


def _elements(pakket: Pakket, parts: list[tuple[str, str]], kind: str) -> Elementenlijst:
    there = next((there for found, there in parts if found == kind), None)
    return Elementen(pakket.stukken(there), there, _MOST).lijst if there is not None else ()


def _numbered(regels: list[Wordregel], which: int | None) -> Iterator[Bronregel]:
    for nummer, regel in enumerate(regels, 1):
        yield Bronregel(
            nummer=nummer,
            cellen=tuple(regel.cellen),
            pagina=None if which is None else regel.plaats[which],
            kop=regel.kop,
            vet=regel.vet,
            lijst=regel.lijst,
            tabel=regel.tabel,
            noot=regel.noot,
        )


def _which_page(pakket: Pakket, last: Plaats) -> int | None:
    """Return by which breaks the pages are known: those that Word noted, or the author's where there are no others.

    A page number that is wrong sends somebody to the wrong place; then there is none.
    """
    if last[0] > 1:
        return 0
    start = b"".join(islice(pakket.stukken(_PROPERTIES), 1)) if _PROPERTIES in pakket else b""
    pages = _PAGES.search(start)
    return 1 if pages and last[1] > 1 and int(pages[1]) == last[1] else None
