"""The command `herijk`: what a new edition of the profiles does to the gradings of a folder."""

from pathlib import Path
from typing import Final

from functiewijzer.cli.bibliotheek import load_sound, open_profielmap
from functiewijzer.cli.dossiers.plaats import inside, named_inside
from functiewijzer.cli.keuzes import choose_formaat
from functiewijzer.cli.opties import NASLAG_FORMATEN
from functiewijzer.cli.uitgang import Klaar, Uitgang
from functiewijzer.cli.uitvoer import require_target
from functiewijzer.cli.weergave import present
from functiewijzer.core.bevinding import Bevinding
from functiewijzer.core.dossiers.herijking import Herijking, herijk
from functiewijzer.core.dossiers.vastlegging import Belemmering
from functiewijzer.loading.dossiermap import load_dossiers
from functiewijzer.rendering.dossiers.regels import ATTENTION

_PULL_REQUEST: Final = 50
"""How many lines a list has in Markdown: that goes into a pull request, where long texts are cut off or not read."""


def run_herijk(folder: Path, formaat: str | None, uitvoer: Path | None, profielmap: Path | None) -> None:
    """Report which gradings change and by which rule, and end with the exit code that CI acts on."""
    formaat = choose_formaat(formaat, uitvoer, NASLAG_FORMATEN)
    require_target(uitvoer, folder)
    dossiers = load_dossiers(folder)
    bibliotheek = load_sound(open_profielmap(profielmap, uitvoer))
    herijkt: list[tuple[str, Herijking]] = []
    onleesbaar: list[Bevinding] = []
    for bestand in dossiers:
        onleesbaar += (named_inside(bevinding, folder) for bevinding in bestand.bevindingen)
        if bestand.dossier is not None:
            herijkt.append((inside(bestand.pad, folder), herijk(bestand.dossier, bibliotheek)))
    from functiewijzer.rendering.dossiers.data import herijkingen_as_data
    from functiewijzer.rendering.dossiers.herijkingsverslag import make_herijkingsverslag

    present(
        formaat,
        uitvoer,
        verslag=lambda: make_herijkingsverslag(herijkt, onleesbaar, _PULL_REQUEST if formaat == "markdown" else None),
        data=lambda: herijkingen_as_data(herijkt, onleesbaar),
    )
    if onleesbaar or any(_asks_attention(item) for _, item in herijkt):
        raise Klaar(Uitgang.BEVINDINGEN)


def _asks_attention(item: Herijking) -> bool:
    """Tell whether somebody must look; one without an advice of its own has nothing that could change."""
    return item.uitwerking in ATTENTION or item.belemmering not in {
        None,
        Belemmering.GEEN_VASTLEGGING,
        Belemmering.COMBINATIE,
    }
