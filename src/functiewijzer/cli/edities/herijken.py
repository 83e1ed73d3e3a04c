"""The command `herijk`: what a new edition of the profiles does to the gradings of a folder."""

from pathlib import Path
from typing import Final

from functiewijzer.cli.bibliotheek import load_sound, open_profielmap
from functiewijzer.cli.dossiers.dossierlezing import read_folder, tell_bevindingen, tell_dubbelen
from functiewijzer.cli.keuzes import choose_formaat
from functiewijzer.cli.opties import NASLAG_FORMATEN
from functiewijzer.cli.uitgang import Klaar, Uitgang
from functiewijzer.cli.uitvoer import require_target
from functiewijzer.cli.weergave import present
from functiewijzer.core.edities.herijking import herijk

_PULL_REQUEST: Final = 50
"""How many lines a list has in Markdown: that goes into a pull request, where long texts are cut off or not read."""


def run_herijk(
    *, folder: Path, formaat: str | None, uitvoer: Path | None, overschrijf: bool, profielmap: Path | None
) -> None:
    """Report which gradings change and by which rule, and end with the exit code that CI acts on."""
    formaat = choose_formaat(formaat, uitvoer, NASLAG_FORMATEN)
    require_target(uitvoer, folder, overschrijf=overschrijf)
    lezing = read_folder(folder)
    bibliotheek = load_sound(open_profielmap(profielmap, uitvoer))
    herijkt = lezing.once(lambda _, dossier: herijk(dossier, bibliotheek))
    lezing.require_any(str(folder))
    onleesbaar = lezing.onleesbaar
    from functiewijzer.rendering.edities.herijkingsdata import herijkingen_as_data
    from functiewijzer.rendering.edities.herijkingsverslag import make_herijkingsverslag

    present(
        formaat,
        uitvoer,
        overschrijf=overschrijf,
        verslag=lambda: make_herijkingsverslag(herijkt, onleesbaar, _PULL_REQUEST if formaat == "markdown" else None),
        data=lambda: herijkingen_as_data(herijkt, onleesbaar),
    )
    tell_dubbelen(lezing.dubbelen)
    tell_bevindingen(lezing.bevindingen)
    if onleesbaar or any(item.asks_attention for _, item in herijkt):
        raise Klaar(Uitgang.BEVINDINGEN)
