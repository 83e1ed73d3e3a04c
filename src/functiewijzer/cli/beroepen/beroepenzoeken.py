"""The command `zoek --in beroepen`: in which sentences about occupations words stand."""

from pathlib import Path

from functiewijzer.cli.beroepen.beroepenmap import open_beroepen
from functiewijzer.cli.keuzes import choose_formaat
from functiewijzer.cli.opties import NASLAG_FORMATEN
from functiewijzer.cli.uitgang import Gebruiksfout
from functiewijzer.cli.uitvoer import require_target
from functiewijzer.cli.weergave import present
from functiewijzer.rendering.veilig import clean_line


def run_zoek_beroepen(
    *, tekst: str, formaat: str | None, uitvoer: Path | None, overschrijf: bool, profielmap: Path | None
) -> None:
    """Show the sentences about occupations that have the words, best first."""
    formaat = choose_formaat(formaat, uitvoer, NASLAG_FORMATEN)
    require_target(uitvoer, overschrijf=overschrijf)
    line = clean_line(tekst)
    if not line:
        raise Gebruiksfout("de tekst om te zoeken is leeg")
    documenten = tuple(open_beroepen(profielmap, uitvoer).values())
    from functiewijzer.core.beroepen.beroepenzoeker import find_zinnen
    from functiewijzer.core.beroepen.beroepszinnen import zinnen_of
    from functiewijzer.rendering.beroepen.beroepenzoekverslag import beroepenvondst_as_data, make_beroepenzoekverslag

    vondst = find_zinnen(line, (zin for document in documenten for zin in zinnen_of(document)))
    present(
        formaat,
        uitvoer,
        overschrijf=overschrijf,
        verslag=lambda: make_beroepenzoekverslag(line, vondst, documenten),
        data=lambda: beroepenvondst_as_data(line, vondst),
    )
