"""The commands `herbereken` and `herijk` as typed; what they do is imported when they run."""

from pathlib import Path
from typing import Annotated

from functiewijzer.cli.opties import NASLAG_FORMATEN, Overschrijf, Profielmap, Uitvoer, argument, formaat


def herbereken(
    paden: Annotated[list[Path], argument("DOSSIER", "Dossiers, of mappen met dossiers.")],
    formaat: Annotated[str | None, formaat(NASLAG_FORMATEN)] = None,
    uitvoer: Uitvoer = None,
    overschrijf: Overschrijf = False,
    profielmap: Profielmap = None,
) -> None:
    """Bereken dossiers opnieuw en vergelijk elke stap met wat erin staat.

    Het gaat uit van de antwoorden in het dossier. De code is 0 als alles gelijk is, en 1 als er iets verschilt of een
    dossier niet te berekenen is.
    """
    from functiewijzer.cli.edities.herberekenen import run_herbereken

    run_herbereken(paden=tuple(paden), formaat=formaat, uitvoer=uitvoer, overschrijf=overschrijf, profielmap=profielmap)


def herijk(
    folder: Annotated[Path, argument("MAP", "De map met dossiers.")],
    formaat: Annotated[str | None, formaat(NASLAG_FORMATEN)] = None,
    uitvoer: Uitvoer = None,
    overschrijf: Overschrijf = False,
    profielmap: Profielmap = None,
) -> None:
    """Toon wat nieuwe profielen met bestaande indelingen doen, en waardoor.

    Geef met --profielen de map met de nieuwe profielen. De dossiers zelf veranderen niet. De code is 0 als geen
    indeling verandert. Ze is 1 als er een andere groep uitkomt, het advies minder zeker wordt of er nieuwe antwoorden
    nodig zijn, en ook als een functie een ander nummer kreeg, een dossier niet te lezen is of zijn profiel er niet
    meer is.
    """
    from functiewijzer.cli.edities.herijken import run_herijk

    run_herijk(folder=folder, formaat=formaat, uitvoer=uitvoer, overschrijf=overschrijf, profielmap=profielmap)
