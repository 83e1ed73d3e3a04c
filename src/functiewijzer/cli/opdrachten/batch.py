"""The command `batch` as typed; what it does is imported when it runs."""

from pathlib import Path
from typing import Annotated

from functiewijzer.cli.opties import BATCH_FORMATEN, Overschrijf, Profielmap, argument, formaat, optie, schakelaar


def batch(
    invoer: Annotated[Path, argument("INVOER", "CSV- of Excel-bestand met functietitels; - leest stdin.")],
    uitvoer: Annotated[
        Path | None, optie("--uitvoer", "BESTAND", "Schrijf het resultaat naar dit bestand; - schrijft stdout.", "-o")
    ] = None,
    formaat: Annotated[str | None, formaat(BATCH_FORMATEN)] = None,
    kolom: Annotated[str | None, optie("--kolom", "NAAM", "De kolom met de functietitels.")] = None,
    alleen_kolommen: Annotated[
        str | None, optie("--alleen-kolommen", "NAMEN", "Neem alleen deze kolommen mee, met een komma ertussen.")
    ] = None,
    blad: Annotated[str | None, optie("--blad", "NAAM", "Het werkblad van een Excel-bestand.")] = None,
    correcties: Annotated[
        Path | None, optie("--correcties", "BESTAND", "Uw keuzes per titel: kolommen titel en profiel (of GEEN).")
    ] = None,
    alleen_onderbouwd: Annotated[
        bool, schakelaar("--alleen-onderbouwd", "Laat de groep leeg waar alleen de titel bekend is.")
    ] = False,
    vraagkolommen: Annotated[
        bool, schakelaar("--vraagkolommen", "Voeg een lege kolom toe voor elke vraag die nog openstaat.")
    ] = False,
    samenvatting: Annotated[
        Path | None, optie("--samenvatting", "BESTAND", "Schrijf de samenvatting ook als pagina (html).")
    ] = None,
    hervat: Annotated[bool, schakelaar("--hervat", "Ga verder waar een onderbroken opdracht bleef.")] = False,
    overschrijf: Overschrijf = False,
    streng: Annotated[bool, schakelaar("--streng", "Eindig met 1 als rijen aandacht vragen.")] = False,
    ruw: Annotated[bool, schakelaar("--ruw", "Laat cellen staan die een rekenblad zou uitvoeren.")] = False,
    codering: Annotated[
        str | None, optie("--codering", "NAAM", "De tekencodering van de invoer, zoals windows-1252.")
    ] = None,
    bij_fout: Annotated[
        str, optie("--bij-fout", "stop|vervang", "Wat te doen met tekens die niet te lezen zijn.")
    ] = "stop",
    profielmap: Profielmap = None,
) -> None:
    """Deel een lijst functietitels in, rij voor rij.

    Elke rij krijgt een profiel, een groep en de reden erbij. Een titel alleen beslist niets: de kolommen zeggen wat
    nog open is.
    """
    from functiewijzer.cli.batch.uitvoeren import run_batch
    from functiewijzer.cli.batch.verzoek import Batchverzoek

    run_batch(
        Batchverzoek(
            invoer=invoer,
            uitvoer=uitvoer,
            formaat=formaat,
            kolom=kolom,
            alleen_kolommen=alleen_kolommen,
            blad=blad,
            correcties=correcties,
            alleen_onderbouwd=alleen_onderbouwd,
            vraagkolommen=vraagkolommen,
            samenvatting=samenvatting,
            hervat=hervat,
            overschrijf=overschrijf,
            streng=streng,
            ruw=ruw,
            codering=codering,
            bij_fout=bij_fout,
            profielmap=profielmap,
        )
    )
