"""The commands about occupations, as typed; what they do is imported when they run."""

from typing import Annotated

from functiewijzer.cli.opties import NASLAG_FORMATEN, Overschrijf, Profielmap, Uitvoer, formaat


def beroepen(
    formaat: Annotated[str | None, formaat(NASLAG_FORMATEN)] = None,
    uitvoer: Uitvoer = None,
    overschrijf: Overschrijf = False,
    profielmap: Profielmap = None,
) -> None:
    """Toon welke documenten over beroepen er zijn: beroepsprofielen, kwalificaties en opleidingsprogramma's."""
    from functiewijzer.cli.beroepen.tonen import run_beroepen

    run_beroepen(formaat=formaat, uitvoer=uitvoer, overschrijf=overschrijf, profielmap=profielmap)
