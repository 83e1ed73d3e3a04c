"""The command `opleidingsplan rapport`: the plan as a document to print and sign."""

from pathlib import Path

from msgspec import Struct

from functiewijzer.cli.keuzes import choose_formaat
from functiewijzer.cli.opleiding.persoonloos import require_nameless
from functiewijzer.cli.opties import RAPPORT_FORMATEN
from functiewijzer.cli.uitvoer import require_target
from functiewijzer.cli.weergave import present
from functiewijzer.core.beroepen.opleidingsprogramma import Opleidingsprogramma
from functiewijzer.core.opleiding.opleidingsplan import Opleidingsplan
from functiewijzer.loading.opleiding.planbestand import read_plan


class Planrapportverzoek(Struct, frozen=True, kw_only=True):
    """What the user asked of `opleidingsplan rapport`, option by option."""

    plan: Path
    formaat: str | None
    uitvoer: Path | None
    overschrijf: bool
    profielmap: Path | None


def run_planrapport(verzoek: Planrapportverzoek) -> None:
    """Write the report."""
    from functiewijzer.rendering.opleiding.planrapport import make_planrapport

    formaat = choose_formaat(verzoek.formaat, verzoek.uitvoer, RAPPORT_FORMATEN)
    require_target(verzoek.uitvoer, verzoek.plan, overschrijf=verzoek.overschrijf)
    plan = read_plan(verzoek.plan)
    require_nameless(verzoek.uitvoer, plan.kop.cursist)
    present(
        formaat,
        verzoek.uitvoer,
        overschrijf=verzoek.overschrijf,
        verslag=lambda: make_planrapport(plan, _mastered(plan, verzoek.profielmap)),
        data=lambda: None,
    )


def _mastered(plan: Opleidingsplan, profielmap: Path | None) -> dict[str, str]:
    """Return what the rows are called that were mastered before: a plan holds only their ids."""
    if not plan.beheerst:
        return {}
    from functiewijzer.cli.beroepen.beroepenmap import open_beroepen

    programma = open_beroepen(profielmap).get(plan.programma)
    rijen = programma.rijen if isinstance(programma, Opleidingsprogramma) else ()
    return {rij.id: f"{rij.nummer} {' '.join(zin.tekst for zin in rij.kennis)}" for rij in rijen}
