"""The command `zoek`: which profiles a job title points to."""

from pathlib import Path

from functiewijzer.cli.bibliotheek import load_sound, open_profielmap
from functiewijzer.cli.keuzes import choose_formaat
from functiewijzer.cli.opties import NASLAG_FORMATEN
from functiewijzer.cli.uitgang import Gebruiksfout
from functiewijzer.cli.uitvoer import deliver
from functiewijzer.cli.weergave import render_data, render_verslag
from functiewijzer.loading.titels import load_zoeker
from functiewijzer.rendering.veilig import clean_line


def run_zoek(titel: str, formaat: str | None, uitvoer: Path | None, profielmap: Path | None) -> None:
    """Show the five profiles nearest to a title, with score, band and why."""
    formaat = choose_formaat(formaat, uitvoer, NASLAG_FORMATEN)
    line = clean_line(titel)
    if not line:
        raise Gebruiksfout("de titel is leeg")
    opened = open_profielmap(profielmap, uitvoer)
    zoeker = load_zoeker(opened, load_sound(opened))
    match = zoeker.find(line)
    to_file = uitvoer is not None
    from functiewijzer.rendering.zoekverslag import make_zoekverslag, zoekresultaat_as_data

    if formaat == "json":
        return deliver(render_data(zoekresultaat_as_data(line, match, zoeker.grenzen), to_file=to_file), uitvoer)
    return deliver(render_verslag(make_zoekverslag(line, match, zoeker.grenzen), formaat, to_file=to_file), uitvoer)
