"""The command `dossiers` as typed; what it does is imported when it runs."""

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


def dossiers(
    folder: Annotated[Path, argument("MAP", "De map met dossiers; mappen daarin tellen mee.")],
    status: Annotated[
        str | None, optie("--status", "STATUS", "Alleen deze status van het advies, of combinatie, of zonder_advies.")
    ] = None,
    groep: Annotated[str | None, optie("--groep", "GROEP", "Alleen deze groep, zoals E of E,F.")] = None,
    profiel: Annotated[str | None, optie("--profiel", "CODE", "Alleen dit profiel, zoals 1.1.")] = None,
    familie: Annotated[str | None, optie("--familie", "CODE", "Alleen deze functiefamilie, zoals 1.")] = None,
    vlag: Annotated[str | None, optie("--vlag", "VLAG", "Alleen dossiers waarin deze vlag nog open is.")] = None,
    zonder_besluit: Annotated[bool, schakelaar("--zonder-besluit", "Alleen dossiers zonder besluit.")] = False,
    ouder_dan: Annotated[
        str | None,
        optie("--ouder-dan", "JAREN", "Alleen dossiers van zoveel hele jaren of ouder; zonder datum vallen ze af."),
    ] = None,
    zoek: Annotated[str | None, optie("--zoek", "TEKST", "Alleen functietitels waar deze tekst in staat.")] = None,
    op: Annotated[
        str | None, optie("--op", "DATUM", "Reken de leeftijd uit op deze dag, zoals 31-1-2026; anders op vandaag.")
    ] = None,
    streng: Annotated[
        bool, schakelaar("--streng", "Eindig met 1 als de samenhang iets laat zien dat u kunt verhelpen.")
    ] = False,
    formaat: Annotated[str | None, formaat(NASLAG_FORMATEN)] = None,
    uitvoer: Uitvoer = None,
    overschrijf: Overschrijf = False,
    profielmap: Profielmap = None,
) -> None:
    """Toon de dossiers in een map, met het functieraster en de samenhang.

    Keuzes gaan samen en gelden voor de lijst; geef met een komma meer waarden. Functieraster en samenhang gaan altijd
    over alle dossiers.

    De leeftijd telt vanaf het besluit, anders vanaf de peildatum, anders vanaf de functiebeschrijving. Wat niet te
    lezen is, wordt genoemd; de uitgangscode is dan 1.
    """
    from functiewijzer.cli.dossiers.lijst import Dossiersverzoek, run_dossiers

    waarden = {"status": status, "groep": groep, "profiel": profiel, "familie": familie, "vlag": vlag}
    run_dossiers(
        Dossiersverzoek(
            folder=folder,
            waarden=waarden,
            zonder_besluit=zonder_besluit,
            ouder_dan=ouder_dan,
            zoek=zoek,
            op=op,
            streng=streng,
            formaat=formaat,
            uitvoer=uitvoer,
            overschrijf=overschrijf,
            profielmap=profielmap,
        )
    )
