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
    schakelaar,
)
from functiewijzer.core.documentsoorten import SOORTEN, names_of_soorten


def zoek(
    titel: Annotated[
        list[str], argument("TITEL", "De functietitel om een profiel bij te zoeken; met --in beroepen: woorden.")
    ],
    waarin: Annotated[str, optie("--in", "WAAR", "Waarin: profielen of beroepen.")] = "profielen",
    formaat: Annotated[str | None, formaat(NASLAG_FORMATEN)] = None,
    uitvoer: Uitvoer = None,
    overschrijf: Overschrijf = False,
    profielmap: Profielmap = None,
) -> None:
    """Zoek welke profielen bij een functietitel passen, en waarom.

    Met --in beroepen zoekt u woorden in de documenten over beroepen, ook als deel van een langer woord.
    """
    from functiewijzer.cli.keuzes import require_keuze

    require_keuze("--in", waarin, ("profielen", "beroepen"))
    tekst = " ".join(titel)
    if waarin == "beroepen":
        from functiewijzer.cli.beroepen.beroepenzoeken import run_zoek_beroepen

        return run_zoek_beroepen(
            tekst=tekst, formaat=formaat, uitvoer=uitvoer, overschrijf=overschrijf, profielmap=profielmap
        )
    from functiewijzer.cli.titels.zoeken import run_zoek

    return run_zoek(titel=tekst, formaat=formaat, uitvoer=uitvoer, overschrijf=overschrijf, profielmap=profielmap)


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
    code: Annotated[str, argument("CODE", "De code van een profiel, zoals 1.1, of het id van een beroep.")],
    naast: Annotated[str | None, optie("--naast", "CODE", "Zet dit ernaast: wat is gelijk, wat is anders.")] = None,
    matrix: Annotated[bool, schakelaar("--matrix", "Toon van een beroep de matrix: wat hoort waarbij.")] = False,
    formaat: Annotated[str | None, formaat(TOON_FORMATEN)] = None,
    uitvoer: Uitvoer = None,
    overschrijf: Overschrijf = False,
    profielmap: Profielmap = None,
) -> None:
    """Toon een heel profiel, of een heel document over een beroep.

    Met --naast leest u er twee naast elkaar, met wat er anders is. Met --formaat handboek krijgt u een profiel als
    tekst in de vorm van een handboek. Van een beroep toont --matrix welke competentie bij welke taak hoort; 'csv' en
    'xlsx' geven een tabel. Welke beroepen er zijn, toont 'functiewijzer beroepen'.
    """
    from functiewijzer.cli.toonverzoek import Toonverzoek, is_profielcode

    verzoek = Toonverzoek(
        code=code,
        naast=naast,
        matrix=matrix,
        formaat=formaat,
        uitvoer=uitvoer,
        overschrijf=overschrijf,
        profielmap=profielmap,
    )
    if is_profielcode(code):
        from functiewijzer.cli.profielen.naslag import run_toon

        return run_toon(verzoek=verzoek)
    from functiewijzer.cli.beroepen.tonen import run_toon_beroep

    return run_toon_beroep(verzoek=verzoek)


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
