"""The command `zoek`: which profiles a job title points to."""

from pathlib import Path

from functiewijzer.cli.bibliotheek import load_sound, open_profielmap
from functiewijzer.cli.keuzes import choose_formaat
from functiewijzer.cli.opties import NASLAG_FORMATEN
from functiewijzer.cli.uitgang import Gebruiksfout
from functiewijzer.cli.uitvoer import require_target
from functiewijzer.cli.weergave import present
from functiewijzer.loading.titels.titellezing import load_zoeker
from functiewijzer.rendering.veilig import clean_line


def run_zoek(
    *, titel: str, formaat: str | None, uitvoer: Path | None, overschrijf: bool, profielmap: Path | None
) -> None:
    """Show the five profiles nearest to a title, with score, band and why."""
    formaat = choose_formaat(formaat, uitvoer, NASLAG_FORMATEN)
    require_target(uitvoer, overschrijf=overschrijf)
    line = clean_line(titel)
    if not line:
        raise Gebruiksfout("de titel is leeg")
    opened = open_profielmap(profielmap, uitvoer)
    zoeker = load_zoeker(opened, load_sound(opened))
    match = zoeker.find(line)
    from functiewijzer.rendering.titels.zoekverslag import make_zoekverslag, zoekresultaat_as_data

    present(
        formaat,
        uitvoer,
        overschrijf=overschrijf,
        verslag=lambda: make_zoekverslag(line, match, zoeker.grenzen),
        data=lambda: zoekresultaat_as_data(line, match, zoeker.grenzen),
    )
