"""The command `indeel` as typed; what it does is imported when it runs."""

from pathlib import Path
from typing import Annotated

from functiewijzer.cli.opties import (
    NASLAG_FORMATEN,
    Eenvoudig,
    Overschrijf,
    Profielmap,
    Titelwoorden,
    Uitvoer,
    formaat,
    join_woorden,
    optie,
    schakelaar,
)


def indeel(
    titel: Titelwoorden = None,
    profiel: Annotated[str | None, optie("--profiel", "CODE", "Vergelijk met dit profiel, zoals 1.1.")] = None,
    antwoorden: Annotated[
        Path | None, optie("--antwoorden", "BESTAND", "Antwoorden uit een bestand, zonder vragen te stellen.")
    ] = None,
    afdeling: Annotated[str | None, optie("--afdeling", "NAAM", "De afdeling van de functie.")] = None,
    omschrijving: Annotated[str | None, optie("--omschrijving", "TEKST", "Korte omschrijving van de functie.")] = None,
    bestand: Annotated[Path | None, optie("--gesprek", "BESTAND", "Bewaar het gesprek in dit bestand.")] = None,
    hervat: Annotated[Path | None, optie("--hervat", "BESTAND", "Ga verder met een bewaard gesprek.")] = None,
    dossier: Annotated[
        Path | None, optie("--dossier", "BESTAND", "Leg de indeling vast in dit dossier, of vul het aan.")
    ] = None,
    snel: Annotated[bool, schakelaar("--snel", "Vraag niet naar wat het dossier nog mist.")] = False,
    kort: Annotated[bool, schakelaar("--kort", "Stop met vragen zodra nog één groep mogelijk is.")] = False,
    eenvoudig: Eenvoudig = False,
    alles: Annotated[bool, schakelaar("--alles", "Toon op het scherm de hele uitleg, niet alleen het slot.")] = False,
    formaat: Annotated[str | None, formaat(NASLAG_FORMATEN)] = None,
    uitvoer: Uitvoer = None,
    overschrijf: Overschrijf = False,
    profielmap: Profielmap = None,
) -> None:
    """Deel een functie in: in gesprek, of met antwoorden uit een bestand.

    Na elk antwoord is het gesprek bewaard. Met Ctrl-C stopt u; u leest dan hoe u verdergaat.
    """
    from functiewijzer.cli.gesprek.verzoek import Gespreksverzoek
    from functiewijzer.cli.indeling.indelen import run_indeel
    from functiewijzer.cli.indeling.verzoek import Indeelverzoek

    gesprek = Gespreksverzoek(
        titel=join_woorden(titel),
        profiel=profiel,
        afdeling=afdeling,
        omschrijving=omschrijving,
        hervat=hervat,
        bestand=bestand,
        kort=kort,
        eenvoudig=eenvoudig,
        profielmap=profielmap,
        snel=snel,
    )
    run_indeel(
        Indeelverzoek(
            gesprek=gesprek,
            antwoorden=antwoorden,
            dossier=dossier,
            formaat=formaat,
            uitvoer=uitvoer,
            overschrijf=overschrijf,
            alles=alles,
        )
    )
