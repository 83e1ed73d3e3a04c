"""The command `groei` as typed; what it does is imported when it runs."""

from pathlib import Path
from typing import Annotated

from functiewijzer.cli.opties import (
    NASLAG_FORMATEN,
    Overschrijf,
    Profielmap,
    Uitvoer,
    argument,
    formaat,
    optie,
    schakelaar,
)


def groei(
    path: Annotated[Path, argument("DOSSIER", "Het dossier, een bestand op .dossier.yaml.")],
    naar: Annotated[
        str | None,
        optie("--naar", "GROEP", "De groep direct boven of onder die van het dossier; anders de groep erboven."),
    ] = None,
    alles: Annotated[bool, schakelaar("--alles", "Toon op het scherm het hele verslag, niet alleen het slot.")] = False,
    formaat: Annotated[str | None, formaat(NASLAG_FORMATEN)] = None,
    uitvoer: Uitvoer = None,
    overschrijf: Overschrijf = False,
    profielmap: Profielmap = None,
) -> None:
    """Toon wat een functie van de groep ernaast scheidt, en welk opgedragen werk dat is.

    Daarna komt wat van een beroep dat werk raakt, en welke rijen van een programma over hetzelfde gaan. De indeling
    verandert alleen als het opgedragen werk verandert, en dat bepaalt de werkgever.

    De code is 1 als het dossier eerst iets anders nodig heeft, zoals een referentie die past. Een groep verder weg kan
    niet; de code is dan 2.
    """
    from functiewijzer.cli.groei.tonen import Groeiverzoek, run_groei

    run_groei(
        Groeiverzoek(
            path=path,
            naar=naar,
            alles=alles,
            formaat=formaat,
            uitvoer=uitvoer,
            overschrijf=overschrijf,
            profielmap=profielmap,
        )
    )
