"""The commands with which people make and finish profiles, as typed; what they do is imported when they run."""

from pathlib import Path
from typing import Annotated

from functiewijzer.cli.opties import (
    NASLAG_FORMATEN,
    TITELS_FORMATEN,
    Eenvoudig,
    Overschrijf,
    Profielmap,
    Uitvoer,
    argument,
    formaat,
    optie,
    schakelaar,
)


def titels(
    lijst: Annotated[Path, argument("LIJST", "Een lijst met functietitels: CSV of Excel, zoals bij batch.")],
    kolom: Annotated[str | None, optie("--kolom", "NAAM", "De kolom met functietitels.")] = None,
    blad: Annotated[str | None, optie("--blad", "NAAM", "Het werkblad van een Excel-bestand.")] = None,
    codering: Annotated[str | None, optie("--codering", "NAAM", "De codering van een CSV-bestand.")] = None,
    voeg_toe: Annotated[
        list[str] | None, optie("--voeg-toe", "CODE=NAAM", "Voeg deze naam toe aan een profiel; mag vaker.")
    ] = None,
    kies: Annotated[bool, schakelaar("--kies", "Kies daarna een voor een welke namen erbij komen.")] = False,
    formaat: Annotated[str | None, formaat(TITELS_FORMATEN)] = None,
    uitvoer: Uitvoer = None,
    overschrijf: Overschrijf = False,
    profielmap: Profielmap = None,
) -> None:
    """Kijk welke titels van een lijst een profiel vinden, en welke namen zouden helpen.

    Laat per profiel zien welke titels erbij komen, waar twee profielen om een titel vragen, en welke titels niets
    vinden. Namen die u kiest, komen bij de alternatieve namen van het profiel; er gaat niets weg.
    """
    from functiewijzer.cli.titels.titellijst import Titelsverzoek, run_titels

    run_titels(
        Titelsverzoek(
            lijst=lijst,
            kolom=kolom,
            blad=blad,
            codering=codering,
            voeg_toe=tuple(voeg_toe or ()),
            kies=kies,
            formaat=formaat,
            uitvoer=uitvoer,
            overschrijf=overschrijf,
            profielmap=profielmap,
        )
    )


def vaststellen(
    doel: Annotated[str, argument("MAP|CODE", "Een profielmap, of de code van één profiel.")],
    door: Annotated[str | None, optie("--door", "ROL", "Wie vaststelde: een rol, geen naam.")] = None,
    op: Annotated[str | None, optie("--op", "DATUM", "Wanneer: 31-1-2026, 2026-01-31 of vandaag.")] = None,
    bron: Annotated[str | None, optie("--bron", "TEKST", "Waar dat besluit staat.")] = None,
    profielmap: Profielmap = None,
) -> None:
    """Stel een concept vast, of alle profielen van een map.

    Dat kan pas als er geen bevindingen en geen open punten meer zijn. Wie, wanneer en waar komen in het profiel te
    staan. Van een map gaan alle profielen door, of geen.
    """
    from functiewijzer.cli.redactie.vaststellen import Vaststelverzoek, run_vaststellen

    run_vaststellen(Vaststelverzoek(doel=doel, door=door, op=op, bron=bron, profielmap=profielmap))


def nieuw(
    als: Annotated[str | None, optie("--als", "CODE", "Neem het kader van dit profiel over.")] = None,
    code: Annotated[str | None, optie("--code", "CODE", "Een eigen code; anders de volgende vrije.")] = None,
    naam: Annotated[str | None, optie("--naam", "TEKST", "Hoe de functie heet.")] = None,
    familie: Annotated[str | None, optie("--familie", "CODE", "De functiefamilie.")] = None,
    groep: Annotated[str | None, optie("--groep", "GROEP", "De functiegroep.")] = None,
    doel: Annotated[str | None, optie("--doel", "TEKST", "Het doel van de functie.")] = None,
    positie: Annotated[str | None, optie("--positie", "TEKST", "De plaats in de organisatie.")] = None,
    bron: Annotated[str | None, optie("--bron", "TEKST", "Waar de beschrijving vandaan komt.")] = None,
    geldig_vanaf: Annotated[str | None, optie("--geldig-vanaf", "DATUM", "Vanaf wanneer; anders vandaag.")] = None,
    eenvoudig: Eenvoudig = False,
    profielmap: Profielmap = None,
) -> None:
    """Maak een nieuw profiel: uit vragen, of naar een profiel dat er al is.

    Het wordt een ontwerp, met de vragen uit de vragenbank waar het profiel een tekst voor heeft. Daarna leest u wat er
    nog te doen is.
    """
    from functiewijzer.cli.redactie.nieuw import Nieuwverzoek, run_nieuw

    run_nieuw(
        Nieuwverzoek(
            als=als,
            code=code,
            naam=naam,
            familie=familie,
            groep=groep,
            doel=doel,
            positie=positie,
            bron=bron,
            geldig_vanaf=geldig_vanaf,
            eenvoudig=eenvoudig,
            profielmap=profielmap,
        )
    )


def nazien(
    doel: Annotated[str, argument("MAP|CODE", "Een profielmap, of de code van één profiel.")],
    formaat: Annotated[str | None, formaat(NASLAG_FORMATEN)] = None,
    uitvoer: Uitvoer = None,
    overschrijf: Overschrijf = False,
    eenvoudig: Eenvoudig = False,
    profielmap: Profielmap = None,
) -> None:
    """Loop de open punten van profielen langs, met de regels van het handboek ernaast.

    In een terminal een voor een; elk antwoord wordt meteen bewaard, en later gaat u verder waar u was. Met --formaat of
    zonder terminal krijgt u de lijst; is er iets open, dan is de uitgangscode 1.
    """
    from functiewijzer.cli.handboek.nazien import Nazienverzoek, run_nazien

    run_nazien(
        Nazienverzoek(
            doel=doel,
            formaat=formaat,
            uitvoer=uitvoer,
            overschrijf=overschrijf,
            eenvoudig=eenvoudig,
            profielmap=profielmap,
        )
    )
