"""The command `herbereken`: records calculated again, and held against what they say."""

from pathlib import Path

from functiewijzer.cli.bibliotheek import load_sound, open_profielmap
from functiewijzer.cli.dossiers.dossierlezing import read_each, tell_bevindingen, tell_dubbelen
from functiewijzer.cli.keuzes import choose_formaat
from functiewijzer.cli.opties import NASLAG_FORMATEN
from functiewijzer.cli.uitgang import Klaar, Uitgang
from functiewijzer.cli.uitvoer import require_target
from functiewijzer.cli.weergave import present
from functiewijzer.core.edities.herberekening import herbereken
from functiewijzer.loading.dossiers.dossiermap import load_bronnen


def run_herbereken(
    *, paden: tuple[Path, ...], formaat: str | None, uitvoer: Path | None, overschrijf: bool, profielmap: Path | None
) -> None:
    """Report what differs, and end with the exit code that CI acts on."""
    formaat = choose_formaat(formaat, uitvoer, NASLAG_FORMATEN)
    require_target(uitvoer, *paden, overschrijf=overschrijf)
    bibliotheek = load_sound(open_profielmap(profielmap, uitvoer))
    lezing = read_each(paden)
    folder = paden[0] if len(paden) == 1 and paden[0].is_dir() else Path()
    berekend = lezing.once(lambda pad, dossier: herbereken(dossier, bibliotheek, load_bronnen(folder / pad, dossier)))
    lezing.require_any(", ".join(map(str, paden)))
    onleesbaar = lezing.onleesbaar
    from functiewijzer.rendering.edities.herberekeningsverslag import make_herberekeningsverslag
    from functiewijzer.rendering.edities.herijkingsdata import herberekeningen_as_data

    present(
        formaat,
        uitvoer,
        overschrijf=overschrijf,
        verslag=lambda: make_herberekeningsverslag(berekend, onleesbaar),
        data=lambda: herberekeningen_as_data(berekend, onleesbaar),
    )
    tell_dubbelen(lezing.dubbelen)
    tell_bevindingen(lezing.bevindingen)
    if onleesbaar and not berekend and all(bevinding.code == "FW001" for bevinding in onleesbaar):
        raise Klaar(Uitgang.BESTAND)
    if onleesbaar or not all(item.is_gelijk for _, item in berekend):
        raise Klaar(Uitgang.BEVINDINGEN)
