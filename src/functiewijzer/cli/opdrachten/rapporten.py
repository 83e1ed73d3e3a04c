"""The commands `rapport` and `brief` as typed; what they do is imported when they run."""

from pathlib import Path
from typing import Annotated

from functiewijzer.cli.opties import BRIEF_FORMATEN, NASLAG_FORMATEN, Overschrijf, Uitvoer, argument, formaat, optie


def rapport(
    path: Annotated[Path, argument("DOSSIER", "Het dossier, een bestand op .dossier.yaml.")],
    formaat: Annotated[str | None, formaat(NASLAG_FORMATEN)] = None,
    uitvoer: Uitvoer = None,
    overschrijf: Overschrijf = False,
) -> None:
    """Maak van een dossier een verslag: een pagina die uitlegt, dan de grond per kenmerk.

    Het verslag komt alleen uit het dossier. Hetzelfde dossier geeft altijd hetzelfde verslag.
    """
    from functiewijzer.cli.dossiers.rapport import run_rapport

    run_rapport(path=path, formaat=formaat, uitvoer=uitvoer, overschrijf=overschrijf)


def brief(
    path: Annotated[Path, argument("DOSSIER", "Het dossier, met het besluit van de werkgever.")],
    datum: Annotated[
        str | None, optie("--datum", "DATUM", "De datum van de brief, zoals 31-1-2026; anders die van het besluit.")
    ] = None,
    formaat: Annotated[str | None, formaat(BRIEF_FORMATEN)] = None,
    uitvoer: Uitvoer = None,
    overschrijf: Overschrijf = False,
) -> None:
    """Maak de brief aan de medewerker: de groep, waarom, en hoe bezwaar maken gaat.

    Namen, adres en handtekening vult u zelf in, op de plekken met [invullen].
    """
    from functiewijzer.cli.dossiers.brief import run_brief

    run_brief(path=path, datum=datum, formaat=formaat, uitvoer=uitvoer, overschrijf=overschrijf)
