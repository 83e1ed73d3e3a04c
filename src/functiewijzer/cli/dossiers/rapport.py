"""The command `rapport`: a record as a report for people, or as data for programs."""

from pathlib import Path

from functiewijzer.cli.dossiers.lezen import read_vastlegging
from functiewijzer.cli.keuzes import choose_formaat
from functiewijzer.cli.opties import NASLAG_FORMATEN
from functiewijzer.cli.uitvoer import require_target
from functiewijzer.cli.weergave import present


def run_rapport(*, path: Path, formaat: str | None, uitvoer: Path | None, overschrijf: bool) -> None:
    """Deliver the report of a record in the format asked."""
    formaat = choose_formaat(formaat, uitvoer, NASLAG_FORMATEN)
    require_target(uitvoer, path, overschrijf=overschrijf)
    dossier, advies = read_vastlegging(path)
    from functiewijzer.rendering.dossiers import rapportdata, rapportverslag

    present(
        formaat,
        uitvoer,
        overschrijf=overschrijf,
        verslag=lambda: (
            rapportverslag.make_rapportverslag(advies)
            if advies is not None
            else rapportverslag.make_combinatierapportverslag(dossier)
        ),
        data=lambda: (
            rapportdata.rapport_as_data(advies)
            if advies is not None
            else rapportdata.combinatierapport_as_data(dossier)
        ),
    )
