"""`toon A --naast B` for two documents about occupations: what links them, and what only one of them has."""

from functiewijzer.cli.keuzes import choose_formaat
from functiewijzer.cli.opties import NASLAG_FORMATEN
from functiewijzer.cli.toonverzoek import Toonverzoek
from functiewijzer.cli.uitgang import Gebruiksfout
from functiewijzer.cli.uitvoer import require_target
from functiewijzer.cli.weergave import present
from functiewijzer.core.beroepen.onderdelen import Beroepsdocument


def present_naast(een: Beroepsdocument, ander: Beroepsdocument, verzoek: Toonverzoek) -> None:
    """Show two documents side by side; raises Gebruiksfout for a document beside itself."""
    if een.id == ander.id:
        raise Gebruiksfout(
            f"{een.id} naast zichzelf laat niets zien; geef bij --naast een ander document. "
            "Twee edities van één document: functiewijzer verschil OUD NIEUW"
        )
    formaat = choose_formaat(verzoek.formaat, verzoek.uitvoer, NASLAG_FORMATEN)
    require_target(verzoek.uitvoer, overschrijf=verzoek.overschrijf)
    from functiewijzer.core.beroepen.beroepennaast import pair_beroepen
    from functiewijzer.rendering.beroepen.beroepennaastverslag import beroepennaast_as_data, make_beroepennaastverslag

    paar = pair_beroepen(een, ander)
    present(
        formaat,
        verzoek.uitvoer,
        overschrijf=verzoek.overschrijf,
        verslag=lambda: make_beroepennaastverslag(paar),
        data=lambda: beroepennaast_as_data(paar),
    )
