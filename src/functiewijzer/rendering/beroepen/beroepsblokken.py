"""Blocks that the displays of all documents about occupations share: the opening, described points, links, oddities."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from functiewijzer.core.beroepen.beroepsprofiel import Beroepsbeschrijving
from functiewijzer.core.beroepen.bronvermelding import Bronzin
from functiewijzer.core.beroepen.onderdelen import Beroepsdocument
from functiewijzer.core.beroepen.verwijzing import read_aspect, read_deel
from functiewijzer.core.schrijfwijze import readable
from functiewijzer.rendering.beroepen.herkomst import lines_of_origin
from functiewijzer.rendering.verslag import Alinea, Blok, Kop, Opsomming, Punt, Toon

_PUNTEN: Final = (
    ("context", "Context"),
    ("rol", "Rol en verantwoordelijkheden"),
    ("complexiteit", "Complexiteit"),
    ("beroepshouding", "Beroepshouding"),
)


def opening_of(document: Beroepsdocument) -> Iterator[Blok]:
    """Yield where a document comes from and how old it is; what is old is a warning."""
    origin, *old = lines_of_origin(document)
    yield Alinea(origin)
    yield from (Alinea(line, Toon.LET_OP) for line in old)
    if document.bron.toelichting:
        yield Alinea(document.bron.toelichting, Toon.STIL)


def names_of(document: Beroepsdocument) -> Iterator[Blok]:
    """Yield other names and the addresses in other systems, as they stand."""
    names = getattr(document, "alternatieve_namen", ())
    if names:
        yield Alinea(f"Andere namen: {', '.join(names)}.")
    if document.verwijst_naar:
        yield Alinea(f"In andere stelsels: {', '.join(document.verwijst_naar)}")


def beschrijving_of(beschrijving: Beroepsbeschrijving) -> Iterator[Blok]:
    """Yield what an occupation is about, point by point."""
    yield from points_of(beschrijving, _PUNTEN)


def points_of(part: object, punten: Iterable[tuple[str, str]], niveau: int = 2) -> Iterator[Blok]:
    """Yield the points of a part that it has, each under its heading: names of fields with what people call them."""
    for name, label in punten:
        zin: Bronzin | None = getattr(part, name)
        if zin is not None:
            yield Kop(label, niveau)
            yield from text_of(zin)


def text_of(zin: Bronzin) -> Iterator[Blok]:
    """Yield a text, paragraph by paragraph, and its place in the source."""
    yield from (Alinea(paragraph) for paragraph in zin.tekst.split("\n\n"))
    yield source_of(zin.bron)


def source_of(bron: str) -> Blok:
    """Return the line that tells the place in the source."""
    return Alinea(f"Bron: {bron}", Toon.STIL)


def listed_of(zinnen: Sequence[Bronzin]) -> Iterator[Blok]:
    """Yield a list of texts, each with its place."""
    if zinnen:
        yield Opsomming(tuple(Punt(zin.tekst, (f"Bron: {zin.bron}",)) for zin in zinnen))


def links_of(raakt_aan: Sequence[str], verwant_aan: Sequence[str] = ()) -> Iterator[Blok]:
    """Yield the links of a part, named as ours."""
    yield from (Alinea(line, Toon.STIL) for line in lines_of_links(raakt_aan, verwant_aan))


def lines_of_links(raakt_aan: Sequence[str], verwant_aan: Sequence[str]) -> Iterator[str]:
    """Yield what a part is linked to, in words, and that the link is ours."""
    if raakt_aan:
        yield f"Raakt aan (koppeling van functiewijzer): {'; '.join(map(_aspect, raakt_aan))}."
    if verwant_aan:
        yield f"Verwant aan (koppeling van functiewijzer): {'; '.join(map(_deel, verwant_aan))}."


def _aspect(link: str) -> str:
    place = read_aspect(link)
    return f"profiel {place.code}, {readable(place.kenmerk)}, {readable(place.aspect)}"


def _deel(link: str) -> str:
    place = read_deel(link)
    return f"{place.deel.value} {place.nummer} van {place.document}"


def oddity_of(bijzonderheid: str | None) -> Iterator[Blok]:
    """Yield what is odd about a part of the source."""
    if bijzonderheid:
        yield Alinea(bijzonderheid, label="Bijzonder:")


def oddities_of(bijzonderheden: Sequence[str]) -> Iterator[Blok]:
    """Yield what is odd about the source as a whole."""
    if bijzonderheden:
        yield Kop("Bijzonderheden van de bron")
        yield Opsomming(tuple(map(Punt, bijzonderheden)))
