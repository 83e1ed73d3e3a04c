"""The parts of the report on an import: files, functions, promises, lines, repairs and what is open."""

from collections import Counter
from collections.abc import Iterator, Sequence

from functiewijzer.core.handboek.beloftestand import Beloftestand
from functiewijzer.core.handboek.handboekdocumenten import Handboekdocument
from functiewijzer.core.handboek.herkenning import Belofte
from functiewijzer.core.handboek.importuitslag import Importuitslag, is_serious, serious_points
from functiewijzer.core.handboek.ingelezen import Ingelezen
from functiewijzer.core.handboek.openpunt import Openpunt, Openpuntsoort
from functiewijzer.rendering.handboek.bronplekken import Bronplekken
from functiewijzer.rendering.handboek.oordeelwoorden import aanbod_text, oordeel_text, raad_of, reden_text
from functiewijzer.rendering.handboek.openpuntwoorden import gap_text, openpunt_text
from functiewijzer.rendering.verslag import Alinea, Blok, Kop, Opsomming, Punt, Tabel, Toon
from functiewijzer.rendering.woorden import one_or_more


def oordeel_blokken(item: Ingelezen) -> Iterator[Blok]:
    """Yield the verdict on a file, with its reasons and what to do."""
    yield Kop(f"Oordeel over {item.bron.naam}")
    yield Alinea(
        oordeel_text(item.oordeel, has_losses=item.has_losses),
        Toon.LET_OP if item.is_refused or item.is_overruled else Toon.GEWOON,
    )
    yield Opsomming(tuple(Punt(reden_text(reden)) for reden in item.oordeel.redenen))
    if item.is_refused or item.oordeel.schade:
        yield from (Alinea(advice) for advice in raad_of(item.oordeel))
    if item.is_overruled:
        yield Alinea("U nam het handboek toch over (--toch). Lees elke tekst na.", Toon.LET_OP)
    for aanbod in item.aanbod:
        yield Alinea(f"Te herstellen met --herstel: {aanbod_text(aanbod)}.", Toon.LET_OP)
    for aanbod in item.hersteld:
        yield Alinea(f"Hersteld: {aanbod_text(aanbod)}. Lees enkele teksten na.", Toon.LET_OP)


def functie_tabel(profielen: Sequence[Handboekdocument], plaatsen: Bronplekken) -> Iterator[Blok]:
    """Yield a row for each function: code, name, group, where it stands, and whether it is whole."""
    rows = tuple(
        (
            str(document.gegevens.get("code", "")),
            str(document.gegevens.get("naam", "")),
            str(document.gegevens.get("functiegroep", "–")),
            plaatsen.of_document(document),
            state_of(document),
        )
        for document in profielen
    )
    if rows:
        columns = ("Code", "Functie", "Groep", "Plaats", "Stand")
        yield Tabel("Functies", columns, rows, smal=(0, 2))


def state_of(document: Handboekdocument) -> str:
    """Return how well a function was recognised, in a word or three."""
    points = len(serious_points(document))
    looked = f", {one_or_more(points, 'punt', 'punten')} om na te kijken" if points else ""
    return f"{document.gegevens.get('status', '')}{looked}"


def belofte_blokken(stand: Beloftestand, plaatsen: Bronplekken) -> Iterator[Blok]:
    """Yield what the contents list and the raster promise against what was found."""
    if not stand.beloofd:
        yield Alinea("Het handboek heeft geen inhoudsopgave of functieraster om de functies mee te vergelijken.")
        return
    yield Alinea(beloofd_text(stand))
    lists = (
        ("Beloofd en niet gevonden", [_belofte_text(belofte, plaatsen) for belofte in stand.ontbreekt]),
        ("Gevonden en niet beloofd", [functie.naam.tekst for functie in stand.extra]),
        (
            "In een andere groep dan beloofd",
            [
                f"{belofte.naam}: beloofd {belofte.groep}, gevonden {functie.groep.tekst if functie.groep else '–'}"
                for belofte, functie in stand.andere_groep
            ],
        ),
    )
    for title, names in lists:
        if names:
            yield Kop(f"{title} ({len(names)})", 3)
            yield Opsomming(tuple(Punt(name, toon=Toon.LET_OP) for name in names))


def beloofd_text(stand: Beloftestand) -> str:
    """Return how many functions are promised, and how many of them were found."""
    found = stand.beloofd - len(stand.ontbreekt)
    return f"Inhoudsopgave en functieraster beloven {stand.beloofd} functies; {found} zijn er gevonden."


def _belofte_text(belofte: Belofte, plaatsen: Bronplekken) -> str:
    named = " ".join(part for part in (belofte.code, belofte.naam) if part)
    group = f", groep {belofte.groep}" if belofte.groep else ""
    return f"{named}{group} ({plaatsen.of_lines('', belofte.regels)})"


def openstaand_blokken(uitslag: Importuitslag, plaatsen: Bronplekken) -> Iterator[Blok]:
    """Yield the open points of every document, and those of the handbook itself."""
    documents = uitslag.documenten.documenten if uitslag.documenten else ()
    for document in documents:
        if document.openpunten:
            name = document.gegevens.get("naam", document.pad)
            yield Kop(f"{document.gegevens.get('code', '')} {name}".strip(), 3)
            yield _points(document.openpunten, document.bron, plaatsen, may_warn=document.is_profiel)
    loose = uitslag.documenten.openpunten if uitslag.documenten else ()
    if loose:
        yield Kop("Buiten de functies", 3)
        yield _points(loose, "", plaatsen, may_warn=True)


def _points(punten: Sequence[Openpunt], bron: str, plaatsen: Bronplekken, *, may_warn: bool) -> Opsomming:
    """Return the points, those that a person must look at first; equal ones are counted."""
    ordered = sorted(punten, key=lambda punt: not is_serious(punt))
    loose = sorted(n for punt in punten if punt.soort is Openpuntsoort.NIET_GEPLAATST for n in punt.regels)
    elsewhere = plaatsen.of_lines(bron, loose)
    counts = Counter((is_serious(punt), _punt_text(punt, bron, plaatsen, elsewhere)) for punt in ordered)
    return Opsomming(
        tuple(
            Punt(_times(text, count), toon=Toon.LET_OP if serious and may_warn else Toon.GEWOON)
            for (serious, text), count in counts.items()
        )
    )


def _times(text: str, count: int) -> str:
    return text if count == 1 else f"{text} ({count} keer)"


def _punt_text(punt: Openpunt, bron: str, plaatsen: Bronplekken, elsewhere: str) -> str:
    """Return a point with its place; a part that was not found may be in the lines without a place."""
    if punt.soort is Openpuntsoort.ONTBREEKT and elsewhere:
        return f"{gap_text(punt)} ({elsewhere})"
    where = f" ({plaatsen.of_lines(bron, punt.regels)})" if punt.regels and is_serious(punt) else ""
    return f"{openpunt_text(punt)}{where}"
