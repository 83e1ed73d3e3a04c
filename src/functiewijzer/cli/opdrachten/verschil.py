"""The command `verschil` as typed; what it does is imported when it runs."""

from pathlib import Path
from typing import Annotated

from functiewijzer.cli.opties import NASLAG_FORMATEN, Overschrijf, Uitvoer, argument, formaat


def verschil(
    oud: Annotated[Path, argument("OUD", "De oude editie: een profiel, een document over een beroep, of een map.")],
    nieuw: Annotated[Path, argument("NIEUW", "De nieuwe editie: ook zo'n bestand, of ook een map.")],
    formaat: Annotated[str | None, formaat(NASLAG_FORMATEN)] = None,
    uitvoer: Uitvoer = None,
    overschrijf: Overschrijf = False,
) -> None:
    """Toon wat er anders is tussen twee edities, en of dat een uitkomst kan veranderen.

    U leest per vraag, grond en tekst wat er oud en nieuw staat. Eindigt met 0 zonder verschil en met 1 als er verschil
    is; ook met 1 als een bestand fouten heeft.
    """
    from functiewijzer.cli.edities.verschil import run_verschil

    run_verschil(oud=oud, nieuw=nieuw, formaat=formaat, uitvoer=uitvoer, overschrijf=overschrijf)
