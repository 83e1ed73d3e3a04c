"""The commands that look things up, as typed; what they do is imported when they run."""

from typing import Annotated

from functiewijzer.cli.opties import (
    NASLAG_FORMATEN,
    TOON_FORMATEN,
    VRAGENLIJST_FORMATEN,
    Overschrijf,
    Profielcode,
    Profielmap,
    Uitvoer,
    argument,
    formaat,
    join_woorden,
    optie,
)
from functiewijzer.core.documentsoorten import SOORTEN, names_of_soorten


def zoek(
    titel: Annotated[list[str], argument("TITEL", "De functietitel om een profiel bij te zoeken.")],
    formaat: Annotated[str | None, formaat(NASLAG_FORMATEN)] = None,
    uitvoer: Uitvoer = None,
    overschrijf: Overschrijf = False,
    profielmap: Profielmap = None,
) -> None:
    """Zoek welke profielen bij een functietitel passen, en waarom."""
    from functiewijzer.cli.titels.zoeken import run_zoek

    run_zoek(titel=" ".join(titel), formaat=formaat, uitvoer=uitvoer, overschrijf=overschrijf, profielmap=profielmap)


def vragenlijst(
    code: Profielcode,
    formaat: Annotated[str | None, formaat(VRAGENLIJST_FORMATEN)] = None,
    uitvoer: Uitvoer = None,
    overschrijf: Overschrijf = False,
    profielmap: Profielmap = None,
) -> None:
    """Maak een lege vragenlijst voor de leidinggevende.

    Op papier (html, markdown of docx voor Word), of als yaml: het ingevulde bestand gaat terug met
    'functiewijzer indeel --antwoorden BESTAND'.
    """
    from functiewijzer.cli.profielen.naslag import run_vragenlijst

    run_vragenlijst(code=code, formaat=formaat, uitvoer=uitvoer, overschrijf=overschrijf, profielmap=profielmap)


def profielen(
    formaat: Annotated[str | None, formaat(NASLAG_FORMATEN)] = None,
    uitvoer: Uitvoer = None,
    overschrijf: Overschrijf = False,
    profielmap: Profielmap = None,
) -> None:
    """Toon alle profielen en het functieraster (groepen × families)."""
    from functiewijzer.cli.profielen.naslag import run_profielen

    run_profielen(formaat=formaat, uitvoer=uitvoer, overschrijf=overschrijf, profielmap=profielmap)


def toon(
    code: Profielcode,
    naast: Annotated[str | None, optie("--naast", "CODE", "Zet dit profiel ernaast, per kenmerk.")] = None,
    formaat: Annotated[str | None, formaat(TOON_FORMATEN)] = None,
    uitvoer: Uitvoer = None,
    overschrijf: Overschrijf = False,
    profielmap: Profielmap = None,
) -> None:
    """Toon een heel profiel: taken, kenmerken, vragen en regels.

    Met --naast leest u twee profielen naast elkaar, met wat er anders is. Met --formaat handboek krijgt u het
    profiel als tekst in de vorm van een handboek.
    """
    from functiewijzer.cli.profielen.naslag import Toonverzoek, run_toon

    run_toon(
        Toonverzoek(
            code=code,
            naast=naast,
            formaat=formaat,
            uitvoer=uitvoer,
            overschrijf=overschrijf,
            profielmap=profielmap,
        )
    )


def uitleg(
    woord: Annotated[
        list[str] | None,
        argument("WOORD", "Een code zoals FW203 of een begrip; zonder woord alle codes."),
    ] = None,
) -> None:
    """Leg een code van 'valideer' uit, of een begrip."""
    from functiewijzer.cli.profielen.uitleggen import run_uitleg

    run_uitleg(join_woorden(woord))


def schema(
    soort: Annotated[str, argument("SOORT", f"{names_of_soorten()}.")] = SOORTEN[0].soort,
    uitvoer: Uitvoer = None,
    overschrijf: Overschrijf = False,
) -> None:
    """Toon het JSON Schema waarmee een editor profielen controleert."""
    from functiewijzer.cli.profielen.naslag import run_schema

    run_schema(soort=soort, uitvoer=uitvoer, overschrijf=overschrijf)
