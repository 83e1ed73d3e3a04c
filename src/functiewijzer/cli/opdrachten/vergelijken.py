"""The commands `vergelijk` and `combineer` as typed; what they do is imported when they run."""

from pathlib import Path
from typing import Annotated

from functiewijzer.cli.opties import (
    NASLAG_FORMATEN,
    Eenvoudig,
    Overschrijf,
    Profielmap,
    Uitvoer,
    argument,
    formaat,
    optie,
)


def vergelijk(
    a: Annotated[Path, argument("A", "Het dossier van de eerste beoordelaar, of een map met dossiers.")],
    b: Annotated[Path | None, argument("B", "Het dossier van de tweede; bij twee mappen de tweede map.")] = None,
    consensus: Annotated[
        Path | None, optie("--consensus", "BESTAND", "Kies bij elk verschil, en schrijf samen één nieuw dossier.")
    ] = None,
    eenvoudig: Eenvoudig = False,
    formaat: Annotated[str | None, formaat(NASLAG_FORMATEN)] = None,
    uitvoer: Uitvoer = None,
    overschrijf: Overschrijf = False,
    profielmap: Profielmap = None,
) -> None:
    """Vergelijk twee dossiers van één functie: alleen de verschillen.

    Met een map: alle paren van dezelfde werkgever, functietitel en afdeling. Met twee mappen: bestanden met dezelfde
    naam. U leest dan ook hoe vaak de beoordelaars het eens zijn. De code is 0 zonder verschillen, anders 1.

    Met --consensus is de code 0 zodra het nieuwe dossier af is. Stopt u eerder, geef dan later dezelfde opdracht.
    """
    from functiewijzer.cli.beoordelaars.vergelijken import run_vergelijk
    from functiewijzer.cli.beoordelaars.verzoek import Vergelijkverzoek

    run_vergelijk(
        Vergelijkverzoek(
            a=a,
            b=b,
            consensus=consensus,
            eenvoudig=eenvoudig,
            formaat=formaat,
            uitvoer=uitvoer,
            overschrijf=overschrijf,
            profielmap=profielmap,
        )
    )


def combineer(
    a: Annotated[Path, argument("A", "Het dossier van de ene functie.")],
    b: Annotated[Path, argument("B", "Het dossier van de andere functie.")],
    aandeel: Annotated[
        str | None, optie("--aandeel", "PERCENTAGE", "Deel van de tijd voor A, zoals 60; alleen bij beleid aandeel.")
    ] = None,
    titel: Annotated[str | None, optie("--titel", "TITEL", "De titel van de combinatiefunctie.")] = None,
    dossier: Annotated[Path | None, optie("--dossier", "BESTAND", "Schrijf de combinatie als nieuw dossier.")] = None,
    formaat: Annotated[str | None, formaat(NASLAG_FORMATEN)] = None,
    uitvoer: Uitvoer = None,
    overschrijf: Overschrijf = False,
    profielmap: Profielmap = None,
) -> None:
    """Deel een combinatie van twee functies in, volgens het beleid van het functiehuis.

    Beide functies zijn al ingedeeld. U leest welke voorwaarden en regels gelden. Geldt een voorwaarde niet, dan is er
    geen groep en is de code 1.
    """
    from functiewijzer.cli.dossiers.combineren import Combineerverzoek, run_combineer

    run_combineer(
        Combineerverzoek(
            a=a,
            b=b,
            aandeel=aandeel,
            titel=titel,
            dossier=dossier,
            formaat=formaat,
            uitvoer=uitvoer,
            overschrijf=overschrijf,
            profielmap=profielmap,
        )
    )
