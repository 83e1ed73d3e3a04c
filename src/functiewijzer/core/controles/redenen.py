"""Checks on the reasons in a dossier: that they say something, and about the place where they stand."""

from collections.abc import Iterator

from functiewijzer.core.bevinding import Plek
from functiewijzer.core.controles.controle import Controle, Vondst, waarschuwing
from functiewijzer.core.dossiers.dossier import Dossier
from functiewijzer.core.indeling.reden import is_too_short, repeated_in
from functiewijzer.core.schrijfwijze import fold_titel


def redenen_in(dossier: Dossier) -> Iterator[tuple[Plek, str]]:
    """Yield every reason that somebody wrote in a dossier, with its plek."""
    besluit = dossier.besluit
    places: list[tuple[Plek, str | None]] = [
        (("keuze",), dossier.keuze),
        *((("redenen", kenmerk), tekst) for kenmerk, tekst in dossier.redenen.items()),
        *((("overwogen", index, "reden"), item.reden) for index, item in enumerate(dossier.overwogen)),
        *((("antwoorden", vraag, "toelichting"), a.toelichting) for vraag, a in dossier.antwoorden.items()),
        *((("afgesloten_vlaggen", vlag.value), tekst) for vlag, tekst in dossier.afgesloten_vlaggen.items()),
        (("besluit", "reden"), besluit.reden if besluit is not None else None),
    ]
    yield from ((plek, tekst) for plek, tekst in places if tekst is not None)


def _too_short(dossier: Dossier) -> Iterator[Vondst]:
    for plek, tekst in redenen_in(dossier):
        if is_too_short(tekst):
            yield plek, f"‘{tekst}’ zegt te weinig om een reden te zijn", "Schrijf in een zin waaruit het blijkt."


def _repeated(dossier: Dossier) -> Iterator[Vondst]:
    redenen = [(plek, fold_titel(tekst)) for plek, tekst in redenen_in(dossier) if plek[0] in {"redenen", "antwoorden"}]
    for repeated in repeated_in(tekst for _, tekst in redenen):
        places = [plek for plek, tekst in redenen if tekst == repeated]
        fact = f"dezelfde reden staat op {len(places)} plaatsen"
        yield places[0], fact, "Zeg bij elk kenmerk wat daar in het werk de reden is."


FW614 = Controle(
    waarschuwing(
        "FW614",
        "Reden zegt te weinig",
        "Een reden is tekst waarmee een ander het oordeel kan volgen: minstens twee verschillende woorden, samen "
        "minstens tien letters. Een x, een streepje, ok of 'zie fb' is dat niet. Het geldt voor keuze, redenen, "
        "toelichtingen, overwogen, afgesloten vlaggen en het besluit. Schrijf in een zin waaruit het blijkt, en waar "
        "dat staat. In batch telt zo'n tekst niet als reden. In een dossier tellen keuze, redenen, overwogen en "
        "afgesloten vlaggen dan niet mee bij een nieuw advies; een advies dat er al was, blijft zoals het is gemaakt.",
    ),
    _too_short,
)
FW615 = Controle(
    waarschuwing(
        "FW615",
        "Overal dezelfde reden",
        "Onder redenen en toelichtingen staat dezelfde zin op drie of meer plaatsen. Dan is bij geen daarvan te zien "
        "wat juist daar de reden is. Schrijf bij elk kenmerk wat het werk vraagt, ook als de functie overal gelijk is.",
    ),
    _repeated,
)

REDENCONTROLES = (FW614, FW615)
