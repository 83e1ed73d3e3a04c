"""The command `valideer` as typed; what it does is imported when it runs."""

from pathlib import Path
from typing import Annotated

from functiewijzer.cli.opties import (
    VALIDEER_FORMATEN,
    Overschrijf,
    Profielmap,
    Uitvoer,
    argument,
    formaat,
    optie,
    schakelaar,
)


def valideer(
    paden: Annotated[list[Path] | None, argument("PAD", "Bestanden of mappen; zonder PAD de profielmap.")] = None,
    formaat: Annotated[str | None, formaat(VALIDEER_FORMATEN)] = None,
    streng: Annotated[bool, schakelaar("--streng", "Keur ook af bij waarschuwingen.")] = False,
    selecteer: Annotated[str | None, optie("--selecteer", "CODES", "Meld alleen deze codes, zoals FW2,FW301.")] = None,
    negeer: Annotated[str | None, optie("--negeer", "CODES", "Meld deze codes niet.")] = None,
    uitvoer: Uitvoer = None,
    overschrijf: Overschrijf = False,
    profielmap: Profielmap = None,
) -> None:
    """Controleer profielen, functiehuis, voorbeelden, antwoorden en dossiers.

    Alle problemen in één keer, elk met bestand, regel en kolom. In GitHub Actions is het formaat vanzelf github.
    """
    from functiewijzer.cli.controles.valideren import Valideerverzoek, run_valideer

    run_valideer(
        Valideerverzoek(
            paden=tuple(paden or ()),
            formaat=formaat,
            streng=streng,
            selecteer=selecteer,
            negeer=negeer,
            uitvoer=uitvoer,
            overschrijf=overschrijf,
            profielmap=profielmap,
        )
    )
