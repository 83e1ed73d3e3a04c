"""A qualification as a report, whole: the form of 2010 with its letters, and the present one."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from functiewijzer.core.beroepen.kwalificatie import (
    Competentiegebruik,
    Kennisitem,
    Kwalificatie,
    Kwalificatiekerntaak,
    Kwalificatievorm,
    Werkproces,
)
from functiewijzer.rendering.beroepen.beroepsblokken import (
    beschrijving_of,
    lines_of_links,
    links_of,
    listed_of,
    names_of,
    oddities_of,
    oddity_of,
    opening_of,
    points_of,
    source_of,
    text_of,
)
from functiewijzer.rendering.verslag import Alinea, Blok, Kop, Opsomming, Punt, Toon

_EISEN: Final = (
    ("wettelijk", "Wettelijke eisen"),
    ("branche", "Eisen van de branche"),
    ("nederlands_en_rekenen", "Nederlands en rekenen"),
    ("vreemde_talen", "Vreemde talen"),
    ("vakkennis", "Vakkennis"),
)
_KERNTAAKPUNTEN: Final = (("complexiteit", "Complexiteit"), ("rol", "Rol en verantwoordelijkheden"))
_VORM: Final = {
    Kwalificatievorm.KD2010: "vorm van 2010, met de letters A tot en met Y",
    Kwalificatievorm.KD2016: "vorm van na 2015, met basisdeel, profieldeel en keuzedelen",
}
NIET_ERBIJ: Final = "Hoort niet bij deze kwalificatie."
ZONDER_NAAM: Final = "(in de bron zonder naam)"
_TAAL: Final = " (taal)"


def blocks_of_kwalificatie(document: Kwalificatie) -> Iterator[Blok]:
    """Yield everything that a qualification says, in the order of its source."""
    yield from opening_of(document)
    yield Alinea(f"Niveau {document.niveau}; {_VORM[document.vorm]}.")
    yield from names_of(document)
    yield from beschrijving_of(document.beschrijving)
    yield from points_of(document.eisen, _EISEN)
    yield from _letters(document)
    names = {c.letter: c.naam for c in document.competenties}
    for kerntaak in document.kerntaken:
        yield from _kerntaak(kerntaak, names)
    if document.keuzedelen:
        yield Kop("Keuzedelen")
        yield Opsomming(tuple(Punt(f"{k.code} {k.naam}", (f"Bron: {k.bron}",)) for k in document.keuzedelen))
    yield from oddities_of(document.bijzonderheden)


def _letters(document: Kwalificatie) -> Iterator[Blok]:
    if document.competenties:
        yield Kop("Competenties met een letter")
        yield Opsomming(
            tuple(
                Punt(letter_text(c.letter, c.naam), tuple(lines_of_links(c.raakt_aan, c.verwant_aan)))
                for c in document.competenties
            )
        )


def letter_text(letter: str, naam: str | None) -> str:
    """Return how a lettered competence is shown; the source does not name them all."""
    return f"{letter} {naam or ZONDER_NAAM}"


def _kerntaak(kerntaak: Kwalificatiekerntaak, names: Mapping[str, str | None]) -> Iterator[Blok]:
    yield Kop(f"Kerntaak {kerntaak.nummer}: {kerntaak.naam}")
    yield from points_of(kerntaak, _KERNTAAKPUNTEN, 3)
    yield from _kennis(kerntaak.kennis)
    yield from links_of((), kerntaak.verwant_aan)
    yield source_of(kerntaak.bron)
    for werkproces in kerntaak.werkprocessen:
        yield from _werkproces(werkproces, names)


def _werkproces(werkproces: Werkproces, names: Mapping[str, str | None]) -> Iterator[Blok]:
    yield Kop(f"{werkproces.nummer} {werkproces.naam}", 3)
    if werkproces.omschrijving is None:
        yield Alinea(NIET_ERBIJ, Toon.STIL)
    else:
        yield from text_of(werkproces.omschrijving)
    yield from oddity_of(werkproces.bijzonderheid)
    for label, zinnen in (("Gewenst resultaat:", werkproces.resultaten), ("Gedrag:", werkproces.gedrag)):
        if zinnen:
            yield Alinea(label)
            yield from listed_of(zinnen)
    yield from _gebruik(werkproces.competenties, names)
    yield from _kennis(werkproces.kennis)
    yield from links_of(werkproces.raakt_aan, werkproces.verwant_aan)
    yield source_of(werkproces.bron)


def _gebruik(competenties: Sequence[Competentiegebruik], names: Mapping[str, str | None]) -> Iterator[Blok]:
    if competenties:
        yield Alinea("Competenties:")
        yield Opsomming(tuple(_gebruikspunt(gebruik, names) for gebruik in competenties))


def _gebruikspunt(gebruik: Competentiegebruik, names: Mapping[str, str | None]) -> Punt:
    named = gebruik.naam or letter_text(gebruik.letter or "", names.get(gebruik.letter or ""))
    components = "; ".join(zin.tekst for zin in gebruik.componenten)
    details = (
        *([f"Componenten: {components}"] if components else []),
        *([f"Indicator: {gebruik.indicator.tekst}", f"Bron: {gebruik.indicator.bron}"] if gebruik.indicator else []),
    )
    return Punt(named, details)


def _kennis(kennis: Sequence[Kennisitem]) -> Iterator[Blok]:
    if kennis:
        yield Alinea("Vakkennis en vaardigheden:")
        yield Opsomming(tuple(Punt(f"{item.tekst}{_TAAL if item.taal else ''}") for item in kennis))
